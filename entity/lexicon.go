package entity

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Lexicon holds words that a caller adds to the built-in ones: names that no
// rule would take for names, titles and bodies peculiar to a house. Either
// Chinese script finds a word written in the other. Lines that are mostly Chinese
// and other lines are read apart: a word of Latin letters is found in the others
// only, and titles in Chinese lines only. The zero value is empty;
// fill it before an [Extractor] uses it, and do not change it after. One
// Lexicon may serve many Extractors at once.
//
//	var lex entity.Lexicon
//	lex.AddNames("步青", "田野")
//	lex.AddTitles("首席关怀官")
//	lex.AddOrganizations(entity.Hospital, "青峦一附院")
//	x := entity.Extractor{Lexicon: &lex}
type Lexicon struct {
	builder lexicon.Builder
	once    sync.Once
	trie    *lexicon.Trie
}

// AddNames adds full names of people.
func (l *Lexicon) AddNames(names ...string) { l.add(lexicon.AddedName, names) }

// AddTitles adds titles: whole ones, or heads that modifiers like 副 may
// precede.
func (l *Lexicon) AddTitles(titles ...string) { l.add(lexicon.AddedTitle, titles) }

// AddOrganizations adds names of bodies. The zero kind is allowed.
func (l *Lexicon) AddOrganizations(kind OrgKind, names ...string) {
	l.add(lexicon.AddedOf(lexicon.KindOf(string(kind))), names)
}

func (l *Lexicon) add(class lexicon.Added, words []string) {
	for _, w := range words {
		l.builder.Add(han.FoldString(strings.TrimSpace(w)), uint64(class))
	}
}

// ErrLexicon is the error of [Lexicon.Load] for a line that it can not read.
var ErrLexicon = errors.New("entity: not a line of a lexicon")

// Load adds the words of a text: one a line, a tab, and what the word is:
// "name", "title" ("post" is the same), or the kind of a body ("hospital",
// "company", "other", ...: see [OrgKind]). Lines that start with # and blank lines
// are passed over. A line that says something else ends the reading with an error
// that wraps [ErrLexicon], gives the number of the line, from 1, and says what is
// wanted; the words before it are added.
func (l *Lexicon) Load(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("entity: reading a lexicon: %w", err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		for word, class := range lexicon.Parse(line) {
			if !l.addAs(word, class) {
				return fmt.Errorf("%w: line %d is %q, not a word, a tab, and one of: name, title, %s", ErrLexicon, n, strings.TrimSpace(line), lexicon.KindNames())
			}
		}
	}
	return nil
}

// addAs adds a word of a class that a line names; false where there is no such
// class.
func (l *Lexicon) addAs(word, class string) bool {
	switch {
	case class == "name":
		l.AddNames(word)
	case class == "title", class == "post": // as the column of the built-in list says
		l.AddTitles(word)
	case lexicon.KindOf(class) != lexicon.NoKind:
		l.AddOrganizations(OrgKind(class), word)
	default:
		return false
	}
	return true
}

// words gives the trie, building it on first use; nil for a nil Lexicon.
func (l *Lexicon) words() *lexicon.Trie {
	if l == nil {
		return nil
	}
	l.once.Do(func() { l.trie = l.builder.Build() })
	return l.trie
}

// findAdded adds the names and bodies of the lexicon that stand in Latin text.
func (l *Lexicon) findAdded(f *mention.Findings, s mention.Span) {
	t := l.words()
	if t == nil {
		return
	}
	inWord := false
	for at := s.Start; at < s.End; at++ {
		letter := isLetterByte(f.Text[at])
		if letter && !inWord {
			at += l.addedAt(f, at, s.End)
			letter = isLetterByte(f.Text[at])
		}
		inWord = letter
	}
}

// addedAt adds the longest word of the lexicon that starts at a byte, and
// gives how many bytes to pass over.
func (l *Lexicon) addedAt(f *mention.Findings, at, limit int) int {
	node, end, class := int32(0), at, lexicon.Added(0)
	for next := at; next < limit; {
		r, size := utf8.DecodeRuneInString(f.Text[next:limit])
		if node = l.trie.Step(node, han.Fold(r)); node == 0 {
			break
		}
		next += size
		if v := l.trie.Value(node); v != 0 && (next == len(f.Text) || !isLetterByte(f.Text[next])) {
			end, class = next, lexicon.Added(v)
		}
	}
	if end == at {
		return 0
	}
	span := mention.Span{Start: at, End: end}
	switch {
	case class&lexicon.AddedName != 0:
		f.Names = append(f.Names, mention.Name{Span: span, Text: f.Cut(span), Latin: true})
	case class&lexicon.AddedBody != 0:
		f.Bodies = append(f.Bodies, mention.Body{Span: span, Kind: class.Kind()})
	}
	return end - at - 1
}

// isLetterByte reports whether b is a letter, or part of one beyond ASCII.
func isLetterByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 }

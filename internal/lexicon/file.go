// Package lexicon holds the word lists of the library, embedded as text, and
// the matcher that finds their words in running text.
//
// A list is a UTF-8 file below data: comments start with #, an entry is one
// line, its columns are parted by tabs, lines are sorted by code point. To
// teach the library a word, add a line.
package lexicon

import (
	"iter"
	"strings"
)

// Entries yields the entries of a list, word and second column, in the order
// of the file. It panics on a list that does not exist: the name is a constant
// of the program.
func Entries(list string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for l := Open(list); l.Next(); {
			if !yield(l.Word, l.Column) {
				return
			}
		}
	}
}

// List reads a list entry by entry.
type List struct {
	Word, Column string // of the entry that Next came to
	rest         string
}

// Open gives a list before its first entry. It panics like Entries.
func Open(list string) List {
	lines, ok := files[list]
	if !ok {
		panic("lexicon: no list " + list)
	}
	return NewList(lines)
}

// NewList gives a list of lines like those of the embedded ones.
func NewList(lines string) List { return List{rest: lines} }

// Next goes to the next entry; it reports whether there is one. It cuts no blanks
// beside the columns: there are none, as a test holds.
func (l *List) Next() bool {
	for l.rest != "" {
		line := ""
		if line, l.rest = cut(l.rest, '\n'); line != "" && line[0] != '#' {
			l.Word, l.Column = cut(line, '\t')
			return true
		}
	}
	return false
}

// cut is strings.Cut at a byte; loading the lists is mostly that.
func cut(s string, at byte) (before, after string) {
	if i := strings.IndexByte(s, at); i >= 0 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// Parse yields the entries of text written like the embedded lists. Blank
// lines and blanks around the columns are passed over.
func Parse(text string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
				continue
			}
			word, column, _ := strings.Cut(line, "\t")
			if !yield(strings.TrimSpace(word), strings.TrimSpace(column)) {
				return
			}
		}
	}
}

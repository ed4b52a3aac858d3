package han

import (
	_ "embed"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

//go:embed data/fold.txt
var foldText string

const (
	first = 0x4e00 // of the block that the table covers
	last  = 0x9fff
)

// charClass says which script a character gives away.
type charClass uint8

const (
	anyScript       charClass = 0
	simplifiedOnly  charClass = 1 // a bit each, which are added up
	traditionalOnly charClass = 2
)

// table is data/fold.txt in memory. Variants outside the main block are few
// and lie in rare.
type table struct {
	to    [last - first + 1]uint16 // 0: the character itself
	class [last - first + 1]charClass
	rare  map[rune]rune
}

// loaded gives the table. It is asked for single runes, so that it must cost no
// more than a look.
func loaded() *table {
	if t := folding.Load(); t != nil {
		return t
	}
	return load()
}

var folding atomic.Pointer[table]

var load = sync.OnceValue(func() *table {
	t := &table{rare: map[rune]rune{}}
	for line := range strings.Lines(foldText) {
		if line[0] == '#' {
			continue
		}
		form, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		variants, note, _ := strings.Cut(rest, "\t")
		to, _ := utf8.DecodeRuneInString(form)
		t.add(to, variants, note == "both")
	}
	folding.Store(t)
	return t
})

// add enters one line. A character that is written in both scripts tells
// nothing about the script; its variants always do.
func (t *table) add(to rune, variants string, both bool) {
	if !both && to >= first && to <= last {
		t.class[to-first] = simplifiedOnly
	}
	for _, r := range variants {
		if r < first || r > last {
			t.rare[r] = to
			continue
		}
		t.to[r-first] = uint16(to)
		t.class[r-first] = traditionalOnly
	}
}

// Folder folds runes. Get one with NewFolder and keep it for the length of a
// text: it saves the check whether the table is loaded.
type Folder struct{ t *table }

// NewFolder returns a Folder; all of them share one table.
func NewFolder() Folder { return Folder{loaded()} }

// Fold gives the form of r that tables are written in: Simplified for
// Traditional and variant characters (醫 and 毉 to 医), ASCII for full-width
// letters, digits and signs, a blank for the ideographic space. Every other
// rune is its own form. Folding is for looking up, not for printing: 乾 becomes
// 干 even where it should not.
func (f Folder) Fold(r rune) rune {
	switch {
	case r < 0x3000:
		if r == 0xa0 {
			return ' '
		}
		return r
	case r >= first && r <= last:
		if to := f.t.to[r-first]; to != 0 {
			return rune(to)
		}
		return r
	case r >= 0xff01 && r <= 0xff5e:
		return r - 0xfee0
	case r == 0x3000:
		return ' '
	}
	if to, ok := f.t.rare[r]; ok {
		return to
	}
	return r
}

// Fold is Folder.Fold for a single rune.
func Fold(r rune) rune { return Folder{loaded()}.Fold(r) }

// FoldString folds every rune of s.
func FoldString(s string) string { return strings.Map(NewFolder().Fold, s) }

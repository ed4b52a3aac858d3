package words_test

import (
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/words"
)

func TestPair(t *testing.T) {
	m := words.Load()
	for in, want := range map[string]bool{
		"水平": true, "荣誉": true, "如何": true, "保健": true, "水荣": false, "何保": false, "平水": false, "ab": false, "𠮷水": false,
	} {
		t.Run(in, func(t *testing.T) {
			first, size := utf8.DecodeRuneInString(in)
			second, _ := utf8.DecodeRuneInString(in[size:])
			if got := m.Pair(first, second); got != want {
				t.Errorf("got %t, want %t", got, want)
			}
		})
	}
}

// TestPairs holds that every line of the list is one character and those that
// follow it, in the form that texts are folded to, and that each pair is found.
func TestPairs(t *testing.T) {
	m, fold := words.Load(), han.NewFolder()
	for head, tails := range lexicon.Entries("zh_pairs") {
		first, size := utf8.DecodeRuneInString(head)
		if size != len(head) || tails == "" {
			t.Errorf("%q is no character with those that follow it", head)
		}
		last := rune(0)
		for _, second := range tails {
			switch {
			case fold.Fold(first) != first || fold.Fold(second) != second:
				t.Errorf("%c%c is not folded", first, second)
			case second <= last:
				t.Errorf("%c%c is out of order or twice", first, second)
			case !m.Pair(first, second):
				t.Errorf("%c%c is not found", first, second)
			}
			last = second
		}
	}
}

// TestStrangers holds that hardly any pair is found by accident.
func TestStrangers(t *testing.T) {
	m, found := words.Load(), 0
	const n = 100_000
	for i := range rune(n) {
		if m.Pair('㐀'+i%1000, '㐀'+i/1000) { // characters that no list holds
			found++
		}
	}
	if found > n/1000 {
		t.Errorf("%d of %d pairs that nobody added are found", found, n)
	}
}

func TestGrades(t *testing.T) {
	m := words.Load()
	if b, e := m.Begins('大'), m.Ends('大'); b < 7 || e < 3 {
		t.Errorf("大 begins words at grade %d and ends them at %d, want at least 7 and 3", b, e)
	}
	if b := m.Begins('峦'); b != 0 {
		t.Errorf("峦 begins words at grade %d, want 0", b)
	}
	if b := m.Begins('a'); b != 0 {
		t.Errorf("a letter begins words at grade %d, want 0", b)
	}
}

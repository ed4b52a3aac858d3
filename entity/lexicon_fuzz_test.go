package entity_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/entity"
)

// FuzzLexicon loads any bytes as a lexicon, and reads any text with its words.
func FuzzLexicon(f *testing.F) {
	const words = "步青\tname\n首席关怀官\ttitle\n青峦一附院\thospital\n# 注\n\nJo Pell\tname\nFarhill\tother\n"
	f.Add(words, "步青说，青峦一附院首席关怀官柳岸来了。", "青峦医院")
	f.Add(words, "Jo Pell of Farhill, a nurse at our hospital, said so.", "Farhill Hospital")
	f.Add("a\xff\tname\n\xff\tother\n\xe9\x9d\ttitle", "a\xff \xff a\xff", "\xff")
	f.Add("王\tname\n的\ttitle\n，\tother", "王，的王，的", "，")
	f.Fuzz(func(t *testing.T, words, text, publisher string) {
		var lex entity.Lexicon
		if err := lex.Load(strings.NewReader(words)); err != nil && !errors.Is(err, entity.ErrLexicon) {
			t.Fatal(err)
		}
		x := entity.Extractor{Lexicon: &lex, Publisher: publisher}
		got := x.Find(text)
		if again := x.Find(text); !reflect.DeepEqual(got, again) {
			t.Errorf("%q gives first %+v, then %+v", text, got, again)
		}
		if !utf8.ValidString(text) {
			return // the names are cut from it
		}
		checkSpans(t, text, got)
	})
}

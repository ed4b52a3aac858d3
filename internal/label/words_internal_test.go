package label

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A word of two rows would have a label that is neither, and one that is not
// folded is never found.
func TestLabelWords(t *testing.T) {
	rows := map[string]int{}
	for row, l := range labels {
		for word := range l.all() {
			if folded := form.Fold(word); folded != word {
				t.Errorf("%q is written %q", word, folded)
			}
			word = strings.ReplaceAll(word, " ", "")
			if of, seen := rows[word]; seen && of != row || word == "" {
				t.Errorf("%q stands in two rows or is empty", word)
			}
			rows[word] = row
		}
		for word := range strings.SplitSeq(l.words, "|") {
			if slices.Contains(slices.Collect(form.Words("", l.made)), word) {
				t.Errorf("%q is listed, and made by a product of its row", word)
			}
		}
	}
	if len(labels) > rowBits {
		t.Error("more rows than the value of a word has room for")
	}
}

func TestLabelsAt(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string // the longest last
	}{
		{"编辑", []string{"编=editor", "编辑=editor"}},
		{"编　辑 部", []string{"编=editor", "编　辑=editor"}},
		{"責任編輯：", []string{"責任=", "責任編輯=editor"}},
		{"全媒体 记者", []string{"全媒体 记者=reporter"}},
		{"本报全媒体见习 记者", []string{"本报全媒体见习 记者=reporter"}},
		{"本报本报本报本报记者", nil},
		{"短视频主编", []string{"短视频主编=editor"}},
		{"图片来源", []string{"图=photographer", "图片=photographer", "图片来源=provider"}},
		{"头图来源", []string{"头图来源=provider"}},
		{"全媒体来源", nil},
		{"本文作者", []string{"本文作者=author"}},
		{"视频编", nil},
		{"Photo by", []string{"Photo=photographer", "Photo by=photographer"}},
		{"photographic", nil},
	} {
		t.Run(tt.in, func(t *testing.T) {
			var got []string
			for _, w := range labelIndex().at(tt.in, 0, nil) {
				got = append(got, tt.in[:w.end]+"="+string(w.label().Role))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("words (-want +got)\n%s", diff)
			}
		})
	}
}

// What a qualifier and another word of the row make needs no listing.
func TestQualifiedWords(t *testing.T) {
	for _, l := range labels {
		made := slices.Collect(l.all())
		for _, word := range made {
			for _, q := range qualifiers {
				rest, ok := strings.CutPrefix(word, q)
				if ok && l.Field == FieldCredit && utf8.RuneCountInString(rest) >= 2 && slices.Contains(strings.Split(l.words, "|"), word) && slices.Contains(made, rest) {
					t.Errorf("%q is listed, and %q takes %q", word, rest, q)
				}
			}
		}
	}
}

func TestQualifiersDoNotNest(t *testing.T) {
	for _, q := range qualifiers {
		if slices.ContainsFunc(qualifiers, func(of string) bool { return of != q && strings.HasPrefix(of, q) }) {
			t.Errorf("%q begins another", q)
		}
	}
}

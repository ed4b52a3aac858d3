package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestRulerWidth(t *testing.T) {
	tests := []struct {
		in           string
		narrow, wide int // with ambiguous characters of one and of two columns
	}{
		{"", 0, 0},
		{"abc", 3, 3},
		{"医院", 4, 4},
		{"，。！", 6, 6},
		{"ＡＢ", 4, 4},
		{"ｱｲ", 2, 2},
		{"“护理”", 6, 8},
		{"……", 2, 4},
		{"——", 2, 4},
		{"①", 1, 2},
		{"e\u0301", 1, 1},
		{"\u0301", 0, 0},
		{"👩‍⚕️", 2, 2},
		{"🇨🇳", 2, 2},
		{"㐂𠮷", 4, 4},
		{"café", 4, 5}, // é is ambiguous: legacy Chinese fonts drew it wide
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := (ruler{}).width(tt.in); got != tt.narrow {
				t.Errorf("narrow: %d, want %d", got, tt.narrow)
			}
			if got := (ruler{ambiguous: 2}).width(tt.in); got != tt.wide {
				t.Errorf("wide: %d, want %d", got, tt.wide)
			}
		})
	}
}

func TestRulerWrap(t *testing.T) {
	tests := []struct {
		in    string
		limit int
		want  []string
	}{
		{"", 10, []string{""}},
		{"医院开诊", 4, []string{"医院", "开诊"}},
		{"医院开诊。", 8, []string{"医院开", "诊。"}},
		{"他说：好", 6, []string{"他说：", "好"}},
		{"他说好：行", 6, []string{"他说", "好：行"}},
		{"（上午）（下午）", 10, []string{"（上午）", "（下午）"}},
		{"Dr. Farraday said", 9, []string{"Dr.", "Farraday", "said"}},
		{"Llanfairpwllgwyngyll", 8, []string{"Llanfair", "pwllgwyn", "gyll"}},
		{"启动“晨光行动”啦", 5, []string{"启动", "“晨光", "行动”", "啦"}},
		{"e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"医", 1, []string{"医"}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, (ruler{}).wrap(tt.in, tt.limit)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// A line is never longer than it may be, never begins with closing
// punctuation, and nothing but blanks at the breaks is lost.
func TestRulerWrapHolds(t *testing.T) {
	const text = "9月13日，首届“雁回湾”海洋医学论坛（线上、线下同步）开幕。欧阳明远说：“要让好医生‘下得去、留得住’！”" +
		"The forum, held on Sept. 13–14, drew 200 people… 《海洋医学蓝皮书》同时发布；全文见 https://forum.example/2023/blue-book 。"
	for _, r := range []ruler{{}, {ambiguous: 2}} {
		for limit := 12; limit < 100; limit++ {
			lines := r.wrap(text, limit)
			for i, line := range lines {
				if w := r.width(line); w > limit {
					t.Errorf("limit %d: %q takes %d columns", limit, line, w)
				}
				if first, _ := utf8.DecodeRuneInString(line); i > 0 && strings.ContainsRune("，。、；：！？）》”’", first) {
					t.Errorf("limit %d: line begins with %q", limit, first)
				}
			}
			if got := strings.ReplaceAll(strings.Join(lines, ""), " ", ""); got != strings.ReplaceAll(text, " ", "") {
				t.Errorf("limit %d: wrapped to %q", limit, got)
			}
		}
	}
}

func TestRulerCut(t *testing.T) {
	tests := []struct {
		in    string
		limit int
		want  string
	}{
		{"医院", 4, "医院"},
		{"医院新闻", 6, "医院…"},
		{"ab👩‍⚕️cd", 4, "ab…"},
		{"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := (ruler{}).cut(tt.in, tt.limit); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"新闻\x1b[31m红\x07", "新闻[31m红"},
		{"a\tb\nc", "a b c"},
		{"abc\u202Efdp.exe", "abcfdp.exe"},
		{"医院", "医院"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := printable(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTableLines(t *testing.T) {
	table := table{indent: "  "}
	table.row("沈知微", "副院长", "澜州市第二人民医院")
	table.row("", "教授", "望川医科大学")
	table.row("Isla Farraday", "dean", "Tarnwell University School of Weaving")
	want := []string{
		"  沈知微         副院长  澜州市第二人民",
		"                         医院",
		"                 教授    望川医科大学",
		"  Isla Farraday  dean    Tarnwell",
		"                         University",
		"                         School of",
		"                         Weaving",
	}
	if diff := cmp.Diff(want, table.lines(39)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

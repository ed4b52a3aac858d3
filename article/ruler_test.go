package article_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
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
		{"ｶﾞ", 2, 2}, // one cluster, drawn as two halfwidth signs
		{"ﾊﾟﾜｰ", 4, 4},
		{"ﾞ", 1, 1},
		{"か\u3099", 2, 2},
		{"\u1100\u1161", 2, 2},
		{"“护理”", 6, 8},
		{"……", 2, 4},
		{"——", 2, 4},
		{"①", 1, 2},
		{"e\u0301", 1, 1},
		{"\u0301", 0, 0},
		{"👩‍⚕️", 2, 2},
		{"👨‍👩‍👧", 2, 2},
		{"👍🏽", 2, 2},
		{"1\ufe0f\u20e3", 2, 2},
		{"#\ufe0f\u20e3", 2, 2},
		{"❤", 1, 1},
		{"❤\ufe0f", 2, 2},
		{"©", 1, 1},
		{"☎\ufe0f", 2, 2},
		{"☎", 1, 2},
		{"⌚", 2, 2},
		{"㊗", 2, 2},
		{"\U0001fae9", 2, 2}, // of Unicode 16
		{"\U0001fadf", 2, 2},
		{"䷀", 2, 2},
		{"☰", 2, 2},
		{"\u2e3a", 1, 1},
		{"葛\U000e0100", 2, 2},
		{"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2, 2},
		{"\u200b", 0, 0},
		{"a\tb\x1b", 2, 2},
		{"🇨🇳", 2, 2},
		{"㐂𠮷", 4, 4},
		{"café", 4, 5}, // é is ambiguous: legacy Chinese fonts drew it wide
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := (article.Ruler{}).Width(tt.in); got != tt.narrow {
				t.Errorf("narrow: %d, want %d", got, tt.narrow)
			}
			if got := (article.Ruler{Ambiguous: 2}).Width(tt.in); got != tt.wide {
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
		{"上午\n下午", 10, []string{"上午", "下午"}},
		{"a\n", 10, []string{"a"}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, (article.Ruler{}).Wrap(tt.in, tt.limit)); diff != "" {
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
	for _, r := range []article.Ruler{{}, {Ambiguous: 2}} {
		for limit := 12; limit < 100; limit++ {
			lines := r.Wrap(text, limit)
			for i, line := range lines {
				if w := r.Width(line); w > limit {
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
		{"医院", 3, "医…"},
		{"医院", 1, "…"},
		{"医院", 0, ""},
		{"ab👩‍⚕️cd", 4, "ab…"},
		{"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := (article.Ruler{}).Cut(tt.in, tt.limit); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestRulerPad(t *testing.T) {
	for in, want := range map[string]string{"医院": "医院  ", "hospital": "hospital", "e\u0301": "e\u0301     "} {
		if got := (article.Ruler{}).Pad(in, 6); got != want {
			t.Errorf("Pad(%q): %q, want %q", in, got, want)
		}
	}
}

package article

import (
	"strings"
	"testing"
)

func TestStrong(t *testing.T) {
	tests := []struct{ in, want string }{
		{"院长", "**院长**"},
		{"院长：", "**院长**："},
		{"《通知》", "《**通知**》"},
		{"“互联网+护理”", "“**互联网+护理**”"},
		{"——建设见闻", "——**建设见闻**"},
		{"Source:", "**Source**:"},
		{"5 * 3", "**5 \\* 3**"},
		{"*注", "\\***注**"},
		{"……", "……"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := strong(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestEscape(t *testing.T) {
	tests := []struct{ in, want string }{
		{"医院开诊", "医院开诊"},
		{"1. 总则", "1\\. 总则"},
		{"2019) 号", "2019\\) 号"},
		{"5.", "5\\."},
		{"2019年12月", "2019年12月"},
		{"3.5万人", "3.5万人"},
		{"2019", "2019"},
		{"1234567890. 太长，不是列表", "1234567890. 太长，不是列表"},
		{"- 供稿", "\\- 供稿"},
		{"+86 0000", "\\+86 0000"},
		{"# 话题", "\\# 话题"},
		{"> 引", "\\> 引"},
		{"---", "\\---"},
		{"　　正文", "正文"},
		{"3~5天，6~7天", "3\\~5天，6\\~7天"},
		{"a_b*c`d", "a\\_b\\*c\\`d"},
		{"<b>粗</b>", "\\<b>粗\\</b>"},
		{"&copy; R&D &#169;", "\\&copy; R&D \\&#169;"},
		{"[1] 见", "\\[1\\] 见"},
		{`C:\news`, `C:\\news`},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := escape(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestMarkdownTarget(t *testing.T) {
	tests := []struct{ in, want string }{
		{"https://hospital.example/a.pdf", "https://hospital.example/a.pdf"},
		{"/files/名单 (终).pdf", "/files/%E5%90%8D%E5%8D%95%20%28%E7%BB%88%29.pdf"},
		{"show.aspx?time=10:30&n=2", "show.aspx?time=10:30&n=2"},
		{"mailto:press@hospital.example", "mailto:press@hospital.example"},
		{"//hospital.example/a", "//hospital.example/a"},
		{"javascript:alert(1)", ""},
		{" JavaScript:alert(1)", ""},
		{"java\nscript:alert(1)", ""},
		{"javascript&colon;alert(1)", ""},
		{"/a?x=1&copy;=2", "/a?x=1&amp;copy;=2"},
		{"DATA:image/png;base64,AAAA", ""},
		{"vbscript:x", ""},
		{"http:javascript", ""},
		{"a b\\c<d>", "a%20b%5Cc%3Cd%3E"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := markdownTarget(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// What is inline is written so that CommonMark reads it, whatever stands beside
// it.
func TestInlineMarkdown(t *testing.T) {
	const text = "ab《通知》cd!ef"
	at := func(part string, kind InlineKind, url string) Inline {
		i := strings.Index(text, part)
		return Inline{i, i + len(part), kind, url}
	}
	tests := []struct {
		want   string
		inline []Inline
	}{
		{"ab《**通知**》cd!ef", []Inline{at("《通知》", InlineStrong, "")}},
		{"**ab**《通知》cd!ef", []Inline{at("ab", InlineStrong, "")}},
		{"ab《通知》cd\\![ef](/a%20b)", []Inline{at("ef", InlineLink, "/a b")}},
		{"ab《通知》cd!ef", []Inline{at("ef", InlineLink, "javascript:x")}},
		{"**ab**[《**通知**》](u)**cd**!ef", []Inline{at("ab《通知》cd", InlineStrong, ""), at("《通知》", InlineLink, "u")}},
		{"**a**b《通知》cd!ef", []Inline{at("a", InlineStrong, ""), at("b", InlineEmphasis, "")}},
		{"a*b*《通知》cd!ef", []Inline{at("b", InlineEmphasis, "")}},
		{"`ab`《通知》cd!ef", []Inline{at("ab", InlineCode, ""), at("ab", InlineStrong, "")}},
		{"ab《通知》cd!ef", []Inline{{3, 4, InlineStrong, ""}, {-1, 2, InlineLink, "u"}, {5, 99, InlineCode, ""}, {2, 2, InlineCode, ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.want, func(t *testing.T) {
			if got := markdownLine(text, tt.inline); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

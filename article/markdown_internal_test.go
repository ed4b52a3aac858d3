package article

import "testing"

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

func TestLinkTarget(t *testing.T) {
	tests := []struct{ in, want string }{
		{"https://hospital.example/a.pdf", "https://hospital.example/a.pdf"},
		{"/files/名单 (终).pdf", "/files/名单%20%28终%29.pdf"},
		{"javascript:alert(1)", ""},
		{"DATA:image/png;base64,AAAA", ""},
		{"mailto:press@hospital.example", "mailto:press@hospital.example"},
		{"show.aspx?time=10:30", "show.aspx?time=10:30"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := linkTarget(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

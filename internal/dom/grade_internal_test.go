package dom

import "testing"

func TestWordGrade(t *testing.T) {
	tests := []struct {
		in   string
		want int // sign: 1 holds an article, -1 none, 0 says nothing
	}{
		{"article-content", 1}, {"TRS_Editor", 1}, {"v_news_content", 1}, {"artibody", 1}, {"newsContent2", 1}, {"zoom", 1}, {"UCAP-CONTENT", 1},
		{"research", 0}, {"football", 0}, {"footnotes", 0}, {"commentary", 0}, {"outside", 0}, {"heritage", 0}, {"box", 0},
		{"article-comments", -1}, {"commentList", -1}, {"pageFooter", -1}, {"footer_wrap", -1}, {"sharebox", -1}, {"leftNav", -1}, {"related-articles", -1},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			g := wordGrade(tt.in)
			if got := min(1, max(-1, sign(g))); got != tt.want {
				t.Errorf("grade %d, want sign %d", g, tt.want)
			}
		})
	}
}

// sign is -1 for what is taken out of pages by name.
func sign(g int) int {
	if g < 0 && g > mild {
		return 0
	}
	return g
}

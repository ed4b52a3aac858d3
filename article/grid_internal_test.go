package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGridLines(t *testing.T) {
	var g grid
	g.row("沈知微", "副院长", "澜州市第二人民医院")
	g.row("", "教授", "望川医科大学")
	g.row("Isla Farraday", "dean", "Tarnwell University School of Weaving")
	want := []string{
		"  沈知微         副院长  澜州市第二人民",
		"                         医院",
		"                 教授    望川医科大学",
		"  Isla Farraday  dean    Tarnwell",
		"                         University",
		"                         School of",
		"                         Weaving",
	}
	if diff := cmp.Diff(want, g.lines(39)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"新闻\x1b[31m红\x07", "新闻[31m红"},
		{"a\tb\u2028c", "a b c"},
		{"a\r\nb", "a \nb"},
		{"abc\u202Efdp.exe\u200F", "abcfdp.exe"},
		{"医\U000E0068\U000E0069院", "医院"},
		{"\u009b31m", "31m"},
		{"👩‍⚕️", "👩‍⚕️"},
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

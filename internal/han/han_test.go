package han_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/han"
)

func TestFoldString(t *testing.T) {
	for in, want := range map[string]string{
		"醫療衛生機構":   "医疗卫生机构",
		"後臺裏的髮與發":  "后台里的发与发",
		"ＡＢ１２（甲）　": "AB12(甲) ",
		"医院 abc é": "医院 abc é",
		"癥結":       "症结",
		"":         "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := han.FoldString(in); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{
		"青峦医院召开会议，陆知遥主持。": "zh-Hans",
		"青巒醫院召開會議，陸知遙主持。": "zh-Hant",
		"王大山": "zh-Hans",
		"Qingluan Hospital (青峦医院) met on Monday with partners": "",
		"青峦医院 of Qingluan, China":                              "",
		"東京の病院で会議が開かれました":                                      "",
		"":         "",
		"\xff\xfe": "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := han.Language(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// TestMostly holds Mostly and Common against the plain ways to count.
func TestMostly(t *testing.T) {
	for _, in := range []string{
		"青峦医院 met Dana Whitlow，㐀〇々 ｶﾀｶﾅ 東京の", "é O'Neil 𠮷䷀一龥鿿ꀀ", "青\xe5\x8c院\xe9", "", "12, 3", "\xff医A\xe4\xb8",
		"医a b", "医a b c", "医院a b c d e", "a医b院c d e f", "医院 a b c d", "医", "a 㐀 b c",
	} {
		t.Run(in, func(t *testing.T) {
			isHan, known := han.Mostly(in)
			want := han.Count(in)
			if isHan != (want.Han > 0 && 2*want.Han >= want.Latin) || known != (want.Han+want.Latin > 0) {
				t.Errorf("got %v, %v for %+v", isHan, known, want)
			}
			for i, r := range in {
				if got := han.Common(in, i); got != 0 && got != r || got == 0 && r >= 0x4e00 && r <= 0x9fff {
					t.Errorf("Common gives %q at %d, want %q", got, i, r)
				}
			}
		})
	}
}

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

package label_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/label"
)

func TestProgrammeOf(t *testing.T) {
	for _, tt := range []struct {
		text string
		want label.Programme
	}{
		{"时间：11月25日", label.ProgrammeTime},
		{"一、活動時間：11月25日", label.ProgrammeTime},
		{"培训日期：11月25日", label.ProgrammeTime},
		{"发布时间：2023-11-25", label.NoProgramme},
		{"報名時間：11月25日", label.NoProgramme},
		{"（二）活动地点：临溪会堂", label.ProgrammeBody},
		{"主讲人：简宁", label.ProgrammeBody},
		{"联系电话：123", label.ProgrammeFacts},
		{"1. Time: 9:30", label.ProgrammeTime},
		{"WHERE: Harlow Hall", label.ProgrammeBody},
		{"Time: 2023-11-25 Source: Nursing Department", label.NoProgramme},
		{"時間：2023-11-25 來源：宣傳科", label.NoProgramme},
		{"Release time: 2023-11-25", label.NoProgramme},
		{"Time flies when you help", label.NoProgramme},
		{"活动在临溪会堂举行，会上说：大家辛苦了", label.NoProgramme},
	} {
		t.Run(tt.text, func(t *testing.T) {
			if got := label.ProgrammeOf(tt.text); got != tt.want {
				t.Errorf("ProgrammeOf = %d, want %d", got, tt.want)
			}
		})
	}
}

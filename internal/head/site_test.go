package head_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/head"
)

func TestStripSite(t *testing.T) {
	tests := []struct{ in, want string }{
		{"青禾市开展义诊活动-青禾市卫生健康委员会", "青禾市开展义诊活动"},
		{"青禾市开展义诊活动_新闻中心_青禾新闻网", "青禾市开展义诊活动"},
		{"青禾市开展义诊活动 - 基层动态 - 青禾市卫生健康委员会", "青禾市开展义诊活动"},
		{"青禾市卫生健康委员会 | 青禾市开展义诊活动", "青禾市开展义诊活动"},
		{"1-10月青禾区投资增长平稳-青禾区发展和改革局", "1-10月青禾区投资增长平稳"},
		{"COVID-19 vaccination update", "COVID-19 vaccination update"},
		{"“心连心”——市医院与石桥镇卫生院结对", "“心连心”——市医院与石桥镇卫生院结对"},
		{"Harbour clinic extends hours | Port of Merrow", "Harbour clinic extends hours"},
		{"Harbour clinic extends hours - Merrow Daily News", "Harbour clinic extends hours"},
		{"Five things to know about flu - and what to do", "Five things to know about flu - and what to do"},
		{"流感疫苗開打 - 澤城市政府衛生局", "流感疫苗開打"},
		{"青禾市第三医院", "青禾市第三医院"},
		{"青禾市开展义诊活动_", "青禾市开展义诊活动"},
		{"Harbour clinic extends hours–Merrow Daily News", "Harbour clinic extends hours"},
		{"Harbour clinic - All That The Board Of The Harbour Said On Its Hours", "Harbour clinic - All That The Board Of The Harbour Said On Its Hours"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			h := head.Head{Values: []head.Value{{Field: head.SiteName, Text: "青禾市卫生健康委员会"}}}
			if diff := cmp.Diff(tt.want, h.StripSite(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

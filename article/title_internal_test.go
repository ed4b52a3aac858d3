package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/label"
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
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			rd := &reading{Parser: new(Parser), page: &dom.Page{}}
			rd.add(idSiteName, candidate{text: "青禾市卫生健康委员会", block: -1})
			if diff := cmp.Diff(tt.want, rd.stripSite(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestPathDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"/2024-05/13/content_100200300.shtml", "2024-05-13"},
		{"/20240513/d59c39d4160a/c.html", "2024-05-13"},
		{"/zwgk/202405/t20240513_123456.html", "2024-05-13"},
		{"/news/2024/05/13/opening/", "2024-05-13"},
		{"/n1/2024/0513/c10000-20003000.html", "2024-05-13"},
		{"/a/210120/1002003.html", ""},
		{"/news/2024/05/", ""},
		{"/content/20241341/1.html", ""},
		{"/item/1234567890.html", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, _ := pathDate(tt.in)
			if diff := cmp.Diff(tt.want, d.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSplitCrumbs(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"首页 > 新闻中心 > 正文", []string{"首页", "新闻中心", "正文"}},
		{"首页>>新闻中心>>正文", []string{"首页", "新闻中心", "正文"}},
		{"front page -> notices -> 2023", []string{"front page", "notices", "2023"}},
		{"Home - Clinics - Eastgate", []string{"Home", "Clinics", "Eastgate"}},
		{"网站首页 | 科室导航 | 外科系统", []string{"网站首页", "科室导航", "外科系统"}},
		{"新华网 > > 正文", []string{"新华网", "正文"}},
		{"首頁 ▸ 地方", []string{"首頁", "地方"}},
		{"没有分隔符", nil},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			got, _ := label.SplitCrumbs(tt.in)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

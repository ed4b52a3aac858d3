package label_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/label"
)

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

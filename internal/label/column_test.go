package label_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/label"
)

func TestIsColumn(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"新闻动态", true}, {"通知公告", true}, {"院内新闻", true}, {"公告", true}, {"最新消息", true}, {"媒體報導", true}, {"News & Events", true}, {"Press Releases", true}, {"Latest News", true},
		{"新闻发布会在青岚县召开", false}, {"公告栏里的三十年", false}, {"News From The Valley", false}, {"Clinic Opens", false}, {"", false},
	} {
		t.Run(c.in, func(t *testing.T) {
			if got := label.IsColumn(c.in); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

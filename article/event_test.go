package article_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// The dateline and the form of the page have a say in the event: the first
// gives the day that "today" is, a notice reports only what it announces.
func TestEvent(t *testing.T) {
	for _, tt := range []struct{ title, text, want string }{
		{"MOU", "HARLOW, November 8, 2023 — Fenwick University and Tarn University today signed a cooperation agreement to exchange students and faculty. The ceremony took place in Whitlow Hall.",
			"2023-11-08"},
		{"关于举办2023年学术年会的通知", "各有关单位：\n定于2023年12月1日在远山大学举办2023年学术年会，现将有关事项通知如下。\n科室现有床位60张，医生和护士45人，有12人是高级职称，年门诊量3万余人次。", "2023-12-01"},
		{"关于做好防火工作的通知", "各科室：\n11月8日，青峦省护理学会在远山大学举办2023年学术年会。请各科室注意冬季防火，确保安全。", ""},
	} {
		t.Run(tt.title, func(t *testing.T) {
			page := "<h1>" + tt.title + "</h1><p>发布时间：2023-11-20</p><div><p>" + strings.ReplaceAll(tt.text, "\n", "</p><p>") + "</p></div>"
			a, err := article.Parse(strings.NewReader(page))
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Event.Dates.String(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

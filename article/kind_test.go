package article_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

func TestKind(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        article.Kind
	}{
		{"关于做好2023年冬季防火工作的通知", "各科室：现将有关事项通知如下，请认真落实，确保安全。", article.KindNotice},
		{"望川市第二医院公开招聘护理人员公告", "因工作需要，现面向社会公开招聘护理人员二十名。", article.KindNotice},
		{"省药监局发布新公告规范网上售药", "11月16日，省药监局发布公告，要求网上售药平台核验处方。", article.KindNews},
		{"食品檢驗方法廢止一案", "主旨：廢止某某檢驗方法，並自即日生效。\n依據：某某法第二十一條。", article.KindNotice},
		{"Notice on the suspension of outpatient service", "The outpatient service will be suspended on January 1.", article.KindNotice},
		{"医院简介", "望川市第二医院始建于1952年，现有床位800张，职工912人。", article.KindProfile},
		{"Department of Urology", "The Department of Urology was founded in 1981. It has 3 wards and 70 beds.", article.KindProfile},
		{"望川市第二医院举行消防演练", "11月16日，望川市第二医院在门诊广场举行消防演练，120名职工参加。", article.KindNews},
		{"冬天怎样护胃", "早餐要吃热的，少吃生冷食物，饭后散步二十分钟。", article.KindUnknown},
	} {
		t.Run(tt.title, func(t *testing.T) {
			body := "<p>" + strings.ReplaceAll(tt.text, "\n", "</p><p>") + "</p>"
			page := "<title>" + tt.title + "</title><h1>" + tt.title + "</h1><p>发布时间：2023-11-20</p><div>" + body + "</div>"
			a, err := article.Parse(strings.NewReader(page))
			if err != nil {
				t.Fatal(err)
			}
			if a.Kind != tt.want {
				t.Errorf("got %q, want %q", a.Kind, tt.want)
			}
		})
	}
}

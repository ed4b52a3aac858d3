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
		{"关于举办护理学术年会的通知", "各有关单位：定于2023年12月1日在远山大学举办护理学术年会，现将有关事项通知如下。", article.KindAnnouncement},
		{"护理学术年会将开幕", "护理学术年会将于2023年12月1日在远山大学举办，预计三百人参加，会期一天。", article.KindAnnouncement},
		{"讲座预告：影像诊断", "时间：2023年12月1日下午\n地点：第一教学楼305教室\n主讲人：梅若川教授", article.KindAnnouncement},
		{"望川市医院管理办法", "为规范医院管理，制定本办法。各医院应当按照本办法的要求执行。", article.KindPolicy},
		{"医院管理的若干要求", "第一条 为规范医院管理，制定本办法。\n第二条 各医院应当按照本办法的要求执行。", article.KindPolicy},
		{"望川市印发医院管理办法", "11月16日，望川市卫生健康委印发医院管理办法，要求各医院加强管理。", article.KindNews},
		{"在护理工作会议上的讲话", "同志们：今天我们召开护理工作会议，总结工作，部署任务，我讲三点意见。", article.KindSpeech},
		{"Remarks by the President at the Opening of the Clinic", "Thank you all for coming. It is a great pleasure to stand here with you.", article.KindSpeech},
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

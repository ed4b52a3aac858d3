package furniture_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/furniture"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		line string
		want furniture.Kind
	}{
		// sentences that begin as furniture does
		{"扫码缴费系统上线后，患者平均等候时间缩短了二十分钟。", furniture.None},
		{"扫码入院、刷脸结算已经在门诊全部实现，患者少排了三次队", furniture.None},
		{"微信扫码即可挂号，患者不用再排队。", furniture.None},
		{"技术支持团队连夜调试设备，确保系统按时上线。", furniture.None},
		{"关注我们身边的老人，是每一位医务人员的责任，院长黎望舒说。", furniture.None},
		{"請使用統一編號報名，逾期不再受理。", furniture.None},
		{"地址：临雾市青石桥路18号，门诊楼三层全科医学中心。", furniture.None},
		{"上一篇论文发表后，课题组又收集了三百例样本。", furniture.None},
		{"長按傷口三分鐘，多數出血可以自行止住。", furniture.None},
		{"電話：接通率是今年考核的重點，各科室每月通報一次。", furniture.None},
		{"The last patients left the old ward in the early morning, and the head nurse locked its doors.", furniture.None},
		{"Scan results are now sent within two days, the hospital said in its yearly report.", furniture.None},
		{"Terms of the agreement with the county were made public on Wednesday by the board.", furniture.None},
		{"Address: 12 Quay Street, Lindmoor. The entrance is beside the chapel.", furniture.None},
		{"Follow us into the new ward and you will see what the nurses mean by quiet.", furniture.None},
		{"Log in to the ward’s diary and you find nine years of visits by the same volunteer.", furniture.None},
		{"Share on the ballot of Lindal doctors rose to nine in ten this year, the board reported.", furniture.None},
		{"Copyright law was not made for patients, said the lawyer of the clinic.", furniture.None},
		{"The nurses of Oakmere bake cookies for the ward on Fridays.", furniture.None},
		{"Copyright", furniture.Phrase},

		// furniture
		{"上一篇：我院举行义诊", furniture.Pointer},
		{"下一條 沒有了", furniture.Phrase},
		{"【上一篇】全科医学楼启用", furniture.Pointer},
		{"Previous: New ward opens at Oakmere", furniture.Pointer},
		{"You may also like", furniture.Pointer},
		{"當前位置：首頁 > 新聞", furniture.Path},
		{"Home > Ward reports", furniture.Path},
		{"扫一扫，关注我们的微信公众号，了解更多健康资讯。", furniture.Appeal},
		{"長按識別二維碼", furniture.Appeal},
		{"Subscribe to our daily newsletter and get the news in your inbox every morning.", furniture.Legal},
		{"Follow us on Facebook", furniture.Appeal},
		{"Share this article with your friends.", furniture.Appeal},
		{"请使用IE8以上版本的浏览器访问本站，建议分辨率为1024×768。", furniture.Appeal},
		{"地址：临雾市青石桥路18号 邮编：300000", furniture.Imprint},
		{"技术支持：临雾软件", furniture.Imprint},
		{"Tel: 555-0103", furniture.Imprint},
		{"版权所有 临雾市第一人民医院", furniture.Rights},
		{"© 2024 Lindal County", furniture.Rights},
		{"(c)", furniture.Rights},
		{"【(c)", furniture.None},
		{"Copyright 2024 Lindal Post. To see more of its stories, visit the page of the Lindal Post.", furniture.Rights},
		{"We use some essential cookies to make this website work.", furniture.Legal},
		{"Reject additional cookies", furniture.Legal},
		{"← New ward opens at Oakmere", furniture.Pointer},
		{"New ward opens at Oakmere »", furniture.Pointer},
		{"回到上一級 | 回到列表頁", furniture.Phrase},
		{"微信扫描二维码关注", furniture.Phrase},
		{"收藏此页 分享本文 我要投稿", furniture.Phrase},
		{"前一页 后一条", furniture.Phrase},
		{"更多資訊：夜間門診", furniture.Pointer},
		{"Related coverage: the new ward", furniture.Pointer},
		{"6 min read", furniture.Phrase},
		{"Reading time: 2 min (480 words)", furniture.Phrase},
		{"转载请注明出处", furniture.Rights},
		{"免責聲明：本網刊載的內容僅供參考，讀者須自行判斷，本網不承擔任何責任。", furniture.Legal},
		{"打印本页 | 关闭窗口", furniture.Phrase},
		{"字体：大 中 小", furniture.Phrase},
		{"字 體：大 中 小", furniture.Appeal},
		{"电　话：0900-2000", furniture.Imprint},
		{"WeChat QQ Weibo", furniture.Phrase},
		{"列印 轉寄友人", furniture.Phrase},
		{"Page 1 of 2", furniture.Phrase},
		{"- 2 -", furniture.Phrase},
		{"－ 2 －", furniture.Phrase},
		{"— 2 —", furniture.Phrase},
		{"第1页 共2页", furniture.Phrase},
		{"- more -", furniture.Phrase},
		{"2024-05-12", furniture.None},
		{"12 of 20 nurses", furniture.None},
		{"Welcome to Lindal Borough Council", furniture.Pointer},
		{"Was this page helpful?", furniture.Phrase},
		{"Was this article helpful? Yes No", furniture.Phrase},
		{"Is there anything wrong with this page?", furniture.Phrase},
		{"你觉得这篇文章怎么样", furniture.Phrase},
		{"這篇文章對您有幫助嗎？ 是 否", furniture.Phrase},
		{"Who will pay for the heating of the ward?", furniture.None},
		{"Was this information given to the nurses?", furniture.None},
		{"您对本院的服务满意吗？", furniture.None},
		{"来源：", furniture.EmptyLabel},
		{"作者： 编辑：", furniture.EmptyLabel},
		{"全科医学楼启用", furniture.None},
		{"", furniture.None},
	} {
		t.Run(tt.line, func(t *testing.T) {
			if got := furniture.Of(tt.line); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestIsCall(t *testing.T) {
	for line, want := range map[string]bool{
		"Get the news of the day in your inbox every weekday at six.":                        true,
		"This article is free today. Support local news by subscribing from a pound a week.": true,
		"Have a news tip? Write to the desk.":                                                true,
		"Sign up for the newsletter of the Lindal Post.":                                     true,
		"The clinic has a newsletter, and it went to nine hundred homes this week.":          false,
		"Do not sign before you have read it, the lawyer said.":                              false,
		"Join the queue before eight, said the matron of the clinic.":                        false,
	} {
		t.Run(line, func(t *testing.T) {
			if got := furniture.IsCall(line); got != want {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestIsAppeal(t *testing.T) {
	for line, want := range map[string]bool{
		"Your gift makes a difference": true,
		"Ready to see more?":           true,
		"Back to In Memoriam":          true,
		"Award ceremony":               false,
		"您的支持":                         false,
	} {
		t.Run(line, func(t *testing.T) {
			if got := furniture.IsAppeal(line); got != want {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

func TestIsHeading(t *testing.T) {
	for line, want := range map[string]bool{
		"你可能會感興趣":                               true,
		"新聞聯絡人":                                 true,
		"News media contacts":                   true,
		"Popular posts":                         true,
		"相关新闻":                                  true,
		"【相關新聞】":                                true,
		"Related stories:":                      true,
		"MEDIA CONTACT":                         true,
		"For interviews:":                       true,
		"Press enquiries":                       true,
		"For more information, please contact:": true,
		"More questions":                        false,
		"Media interview nurses":                false,
		"相关新闻发布会昨日举行":                           false,
		"Contacts were traced":                  false,
	} {
		t.Run(line, func(t *testing.T) {
			if got := furniture.IsHeading(line); got != want {
				t.Error(got)
			}
		})
	}
}

func TestIsEnd(t *testing.T) {
	for line, want := range map[string]bool{"# # #": true, "###": true, "-ENDS-": true, "- end -": true, "（完）": true, "* * *": true, "完": true, "Enditem/": true, "MO/TF": true, "SR/ONP": true, "TV/RADIO": false, "and/or": false, "ends": false, "ENDS": true, "END": true, "Ends": true, "– 完 –": true, "【全文完】": true, "＝完＝": true, "-30-": true, "30": false, "–––": true, "end.": false, "#": false, "完成": false} {
		t.Run(line, func(t *testing.T) {
			if got := furniture.IsEnd(line); got != want {
				t.Error(got)
			}
		})
	}
}

func TestIsTerms(t *testing.T) {
	for line, want := range map[string]bool{"用户隐私协议": true, "《隱私權政策》": true, "法律声明": true, "网站使用条款及隐私政策": false, "个人信息保护政策": true, "联合声明": false, "合作协议": false, "声明": false, "Terms of Use": true, "Terms": false} {
		t.Run(line, func(t *testing.T) {
			if got := furniture.IsTerms(line); got != want {
				t.Error(got)
			}
		})
	}
}

func TestWhy(t *testing.T) {
	for line, want := range map[string]string{
		"上一篇：我院举行义诊":    "pointer: 上一篇",
		"【打印】【关闭】":      "phrase",
		"扫一扫，关注我们的公众号。": "appeal: 扫一扫",
		"ward.jpg":         "name of a picture",
		"来源：":              "empty label",
		"患者少排了队。":          "none",
		"(c) Tarn College": "rights: (c)",
		"(c)":              "rights: (c)",
		"► 延伸閱讀：夜班護理師":     "pointer: 延伸閱讀",
	} {
		if got := furniture.Why(line); got != want {
			t.Errorf("Why(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestCutReleaseHead(t *testing.T) {
	for line, want := range map[string]string{
		"FOR IMMEDIATE RELEASE – Lindal Opens Ward": "Lindal Opens Ward",
		"新聞稿：臨霧市開辦夜間門診":                             "臨霧市開辦夜間門診",
		"News: Lindal Opens Ward":                   "News: Lindal Opens Ward",
		"Release of water: three villages warned":   "Release of water: three villages warned",
	} {
		t.Run(line, func(t *testing.T) {
			if got, _ := furniture.CutReleaseHead(line); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

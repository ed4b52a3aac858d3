package furniture_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/furniture"
)

func TestIsClosing(t *testing.T) {
	for _, line := range []string{
		"本文为青岚科普馆原创稿件，转载请注明来源。",
		"文章版权归临雾晚报所有，未经授权不得使用。",
		"（图片来自网络，如有侵权请联系删除）",
		"本文僅代表作者觀點，不代表本站立場",
		"原標題：臨霧市召開基層醫療工作會議",
		"（原题为：《一只小药箱的新去处》）",
		"Republished from The Dialogue by permission. Read the original article.",
		"This article was originally published by Lindal Health.",
		"Reprinted with permission of the Harbour Post.",
		"★霧川新聞網提醒您：行車疲勞請停車休息",
		"道路救援專線：0800-000000（24小時）",
		"高速公路服務專線：1990",
		"傳媒查詢：海灣大學新聞組 何先生（電話：2111 1111）",
		"投稿邮箱：press@hospital.example",
		"Subscribe: write to news@example.org",
		"如有查詢，請致電2000 1111與公共關係組聯絡",
		"Media enquiries: 0900 2000 300",
		"※青瀾新聞關心您：珍惜生命，請撥打求助專線。",
		"◆《晨星新聞網》提醒您，登山前請留意天氣",
		"☆飲酒過量 有害健康 禁止酒駕☆",
		"加入晨星LINE好友，新聞不漏接",
		"◎溪東新聞網關心您：登山請結伴同行",
		"緊急救護請撥119",
		"反詐騙諮詢專線165",
		"※ 飲酒過量，有害健康",
		"If you are struggling, call the helpline on 0900 2000.",
		"更多资讯请下载“青岚发布”客户端",
		"Jo Pell can be reached at jo@post.example.",
		"Jo Pell covers health. Reach her at jo@post.example.",
	} {
		t.Run(line, func(t *testing.T) {
			if !furniture.IsClosing(line) {
				t.Error("it closes a page")
			}
		})
	}
	for _, line := range []string{
		"可见这种说法并不可信。",
		"医院开通24小时咨询热线，居民可随时拨打0900-2000。",
		"他说，原创研究是青年医师的立身之本。",
		"院长表示：要把患者的事放在心上。",
		"The board asked permission to build a second ward.",
		"Patients may call: the line is open at night.",
		"For seats write to house@clinic.example before Monday.",
		"市民可以在手机上下载报告。",
		"居民有疑问可拨打2000 1111，由药师解答。",
		"居民可撥打熱線詢問接種地點",
		"吸烟有害健康的道理人人都懂。",
		"If you have a ticket, the hall opens at nine.",
		"会议强调：一是完善制度，二是压实责任。",
		"时间：6月1日14:30",
		"各网站应当及时删除侵权作品，加强版权保护，欢迎网友举报。",
		"护士站电话：0990-0000586",
		"",
	} {
		t.Run(line, func(t *testing.T) {
			if furniture.IsClosing(line) {
				t.Error("it is text")
			}
		})
	}
}

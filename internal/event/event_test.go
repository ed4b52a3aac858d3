package event_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/han"
)

// published is the day on which the texts of these tests are published.
var published = dateparse.Date{Time: time.Date(2023, 11, 20, 0, 0, 0, 0, time.UTC), Precision: dateparse.Day}

// read gives what stands in a text as the readers before this one find it.
func read(title, text string) event.Text { return readOn(published, title, text) }

func readOn(published dateparse.Date, title, text string) event.Text {
	in := event.Text{Title: title, Text: text, Language: han.Language(text), Published: published}
	dates := &dateparse.Parser{Reference: published.Time}
	if d, ok := event.ReadDateline(text, dates); ok {
		in.Begin, in.Sent = d.End, d.Date
		if bracket, _, ok := strings.Cut(text[d.End:], "）"); ok && strings.HasPrefix(bracket, "（记者") {
			in.Begin += len(bracket + "）")
		}
		if !d.Date.IsZero() {
			dates.Reference = d.Date.Time
		}
	}
	found := entity.Find(text)
	in.Dates, in.People, in.Organizations = slices.Collect(dates.Find(text)), found.People, found.Organizations
	return in
}

// eventOf reads the event of a text and prints it: name @ place | dates | role:
// names | attendance. What is missing is left out.
func eventOf(title, text string) string { return eventLine(event.Find(read(title, text))) }

func eventLine(e event.Event) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	name := e.Name
	if e.Place != "" {
		name = strings.TrimSpace(name + " @ " + e.Place)
	}
	add(name)
	add(e.Dates.String())
	for _, role := range []event.Role{event.Host, event.CoHost, event.Undertaker, event.Supporter} {
		var names []string
		for _, o := range e.Organizers {
			if o.Role == role {
				names = append(names, o.Name)
			}
		}
		if names != nil {
			add(string(role) + ": " + strings.Join(names, " + "))
		}
	}
	if n := e.Attendance; n.Known {
		s := fmt.Sprint(n.N)
		if n.Approximate {
			s = "~" + s
		}
		add(s)
	}
	return strings.Join(parts, " | ")
}

type eventCase struct{ title, text, want string }

func testEvents(t *testing.T, cases []eventCase) {
	t.Helper()
	for _, tt := range cases {
		t.Run(tt.title+"/"+tt.text, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, eventOf(tt.title, tt.text)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// filler makes the body long enough to be one.
const filler = "会上，大家围绕今后的重点任务展开了讨论，并就下一步怎么做交换了意见，现场气氛十分热烈。"

func TestEventSimplified(t *testing.T) {
	testEvents(t, []eventCase{
		{"青峦省护理学会2023年学术年会召开", "11月10日至12日，由青峦省护理学会主办，临溪市中心医院承办，临溪市护理学会、远山护士学校协办的青峦省护理学会2023年学术年会在临溪会堂召开，共有500余名护士参会。\n" + filler,
			"青峦省护理学会2023年学术年会 @ 临溪会堂 | 2023-11-10/2023-11-12 | host: 青峦省护理学会 | co_host: 临溪市护理学会 + 远山护士学校 | undertaker: 临溪市中心医院 | ~500"},
		{"临溪市中心医院举办消防演练", "11月9日下午，临溪市中心医院联合临溪市消防救援支队在门诊广场举办了2023年消防安全演练，全院120名职工参加。\n" + filler,
			"2023年消防安全演练 @ 门诊广场 | 2023-11-09 | host: 临溪市中心医院 + 临溪市消防救援支队 | 120"},
		{"远山大学与临溪大学签署合作协议", "11月8日，远山大学与临溪大学在远山签署战略合作协议。\n" + filler,
			"@ 远山 | 2023-11-08"},
		{"简宁一行来我院调研", "11月7日上午，青峦省卫生健康委副主任简宁一行6人到临溪市中心医院调研医联体建设情况，院长陆知遥陪同。\n" + filler,
			"@ 临溪市中心医院 | 2023-11-07 | 6"},
		{"我市举行健康论坛", "近日，第五届临溪健康论坛在临溪会堂隆重举行。\n" + filler,
			"第五届临溪健康论坛 @ 临溪会堂"},
		{"培训班开班", "在青峦省卫生健康委指导下，由青峦省医学会、远山大学联合主办的基层医师培训班11月6日在远山开班。两百余位学员参加培训。\n" + filler,
			"基层医师培训班 @ 远山 | 2023-11-06 | host: 青峦省医学会 + 远山大学 | supporter: 青峦省卫生健康委 | ~200"},
		{"我院召开护士节表彰大会", "5月12日下午，我院在学术报告厅隆重召开庆祝“5·12”国际护士节暨优秀护士表彰大会。全体院领导、各科室主任、护士长及护士代表共计260余人参加大会。大会由副院长简宁主持。",
			"庆祝“5·12”国际护士节暨优秀护士表彰大会 @ 学术报告厅 | 2023-05-12 | host: 我院 | ~260"},
		{"市中心医院门诊综合楼启用", "11月18日上午9时，临溪市中心医院门诊医技综合楼启用仪式在新院区举行。市委副书记、市长简宁，副市长陆知遥出席仪式并共同为新大楼揭牌。",
			"临溪市中心医院门诊医技综合楼启用仪式 @ 新院区 | 2023-11-18"},
		{"远山医科大学来访", "11月16日，远山医科大学副校长梅若川率队来我院参观交流。院长柳岸、党委书记苗青热情接待了梅若川一行。",
			"@ 我院 | 2023-11-16"},
		{"省卫健委专家组莅临我院开展三级医院评审", "11月13日至16日，青峦省卫生健康委三级医院评审专家组一行20人莅临我院，开展为期四天的现场评审工作。",
			"现场评审 | 2023-11-13/2023-11-16"},
		{"医院举行捐赠仪式", "11月15日，青峦慈善总会、临溪药业有限公司向临溪市第二医院捐赠医疗设备仪式在医院会议室举行。",
			"青峦慈善总会、临溪药业有限公司向临溪市第二医院捐赠医疗设备仪式 @ 医院会议室 | 2023-11-15"},
		{"我院党委召开理论学习中心组（扩大）学习会", "11月14日，临溪市第二人民医院党委召开理论学习中心组（扩大）学习会，学习党的二十大精神。党委书记冉冬主持会议，院领导班子成员、党支部书记参加学习。",
			"理论学习中心组（扩大）学习会 | 2023-11-14 | host: 临溪市第二人民医院党委"},
		{"临溪市消化内镜质控中心成立", "11月11日，临溪市消化内镜质控中心成立大会暨第一次工作会议在临溪宾馆召开。来自各县区的86名代表参加了会议。",
			"临溪市消化内镜质控中心成立大会暨第一次工作会议 @ 临溪宾馆 | 2023-11-11 | 86"},
		{"我院承办全市急救技能大赛", "11月10日，由临溪市卫生健康委员会、临溪市总工会主办，我院承办的2023年全市急救技能大赛在市体育馆举行。全市共有23支代表队115名选手参赛。",
			"2023年全市急救技能大赛 @ 市体育馆 | 2023-11-10 | host: 临溪市卫生健康委员会 + 临溪市总工会 | undertaker: 我院 | 115"},
		{"医疗队下乡义诊", "11月12日，临溪市中医医院组织内科、骨科、眼科等专家15人，赴石桥镇开展大型义诊活动，共为群众义诊320余人次，发放宣传资料500余份。",
			"大型义诊活动 @ 石桥镇 | 2023-11-12 | host: 临溪市中医医院"},
		{"援外医疗队出征", "11月17日，青峦省第21批援外医疗队出征仪式在省卫健委举行，28名队员将赴非洲执行为期一年的援外医疗任务。",
			"青峦省第21批援外医疗队出征仪式 @ 省卫健委 | 2023-11-17"},
		{"签约", "11月9日，临溪市人民政府与远山大学附属第一医院签署战略合作协议，共建区域医疗中心。市长简宁、院长柳岸出席签约仪式。",
			"2023-11-09"},
		{"我院召开职工代表大会", "1月20日至21日，青峦省肿瘤医院第八届职工代表大会第三次会议胜利召开。应到代表180人，实到代表171人。",
			"青峦省肿瘤医院第八届职工代表大会第三次会议 | 2023-01-20/2023-01-21 | 171"},
		{"山区义诊", "日前，由民革临溪市委会、临溪市中心医院联合主办的“送医下乡”活动走进石桥镇。",
			"“送医下乡”活动 | host: 民革临溪市委会 + 临溪市中心医院"},
		{"干部大会召开", "11月8日上午，医院召开中层以上干部大会，公布食堂和停车场的新办法。总务科科长陆知遥出席并讲话。",
			"中层以上干部大会 | 2023-11-08 | host: 医院"},
		{"论坛", "由中国康复医学会指导，青峦省康复医学会主办，远山医院、临溪医院承办，青峦日报社协办的第三届康复论坛，于11月4日至5日以线上线下相结合的方式成功举办。线上观看人数达2.3万人次，现场参会300余人。",
			"第三届康复论坛 | 2023-11-04/2023-11-05 | host: 青峦省康复医学会 | co_host: 青峦日报社 | undertaker: 远山医院 + 临溪医院 | supporter: 中国康复医学会"},
		{"讲座", "为提高职工的法律意识，11月6日下午，我校邀请青峦律师事务所主任简宁律师在图书馆报告厅作法律知识专题讲座，180余名师生聆听了讲座。",
			"法律知识专题讲座 @ 图书馆报告厅 | 2023-11-06 | ~180"},
		{"换届", "11月18日，临溪市医师协会心内科分会换届选举大会在远山酒店召开，市医师协会会长柳岸、副秘书长苗青以及来自全市各级医院的心内科医师120余人参加了会议。",
			"临溪市医师协会心内科分会换届选举大会 @ 远山酒店 | 2023-11-18 | ~120"},
		{"动员会", "近日，学校召开审核评估动员大会。校长冉冬作动员讲话。",
			"审核评估动员大会 | host: 学校"},
		{"市集", "青峦慈恩医院10日于石桥广场举办“记忆不打烊”失智友善市集，吸引逾三百位民众参与。\n" + filler,
			"“记忆不打烊”失智友善市集 @ 石桥广场 | 2023-11-10 | host: 青峦慈恩医院 | ~300"},
		{"运动会", "11月3日—4日，临溪大学第四十届田径运动会在东校区体育场举行，来自18个学院的1,200多名运动员参加了46个项目的角逐。",
			"临溪大学第四十届田径运动会 @ 东校区体育场 | 2023-11-03/2023-11-04 | ~1200"},
		{"志愿者", "11月5日，在第38个志愿者日来临之际，市图书馆联合市第一小学、蓝天救援队在文化广场共同举办“爱在身边”主题志愿服务活动。",
			"“爱在身边”主题志愿服务活动 @ 文化广场 | 2023-11-05 | host: 市图书馆 + 市第一小学 + 蓝天救援队"},
		{"中欧", "新华社临溪11月15日电（记者简宁）第七届中国—南洋医疗合作论坛15日在临溪开幕，来自12个国家的400余名代表出席。",
			"第七届中国—南洋医疗合作论坛 @ 临溪 | 2023-11-15 | ~400"},
		{"参会获奖", "11月11日至12日，在远山市举行的2023年青峦省医院管理案例大赛总决赛中，我院选送的案例获得一等奖。",
			"2023年青峦省医院管理案例大赛总决赛 @ 远山市 | 2023-11-11/2023-11-12"},
		{"会议由", "本报讯 11月13日，全市卫生健康工作会议在市会议中心召开。市卫健委主任简宁出席会议并讲话，副主任陆知遥主持会议。",
			"全市卫生健康工作会议 @ 市会议中心 | 2023-11-13"},
		{"获奖名单公布", "2023年青峦省护理技能大赛日前落下帷幕，现将获奖名单公布如下：一等奖：苗青、柳岸；二等奖：冉冬、简宁、陆知遥。希望获奖者再接再厉。",
			"2023年青峦省护理技能大赛"},
		{"市政府与远山大学会谈", "11月16日，市长简宁在市政府会见了远山大学校长梅若川一行，双方就深化校地合作举行会谈。副市长陆知遥、市政府秘书长苗青参加会谈。",
			"会谈 | 2023-11-16"},
		{"党支部开展主题党日活动", "11月12日，临溪市第二医院第三党支部组织全体党员赴石桥烈士陵园开展“缅怀先烈”主题党日活动，党员40余人参加。",
			"“缅怀先烈”主题党日活动 @ 石桥烈士陵园 | 2023-11-12 | host: 临溪市第二医院第三党支部 | ~40"},
		{"迎新春", "1月13日晚，“携手同心”2024年新春联欢晚会在医院文化广场精彩上演，院领导与全院职工、家属600余人共同观看了演出。",
			"“携手同心”2024年新春联欢晚会 @ 医院文化广场 | 2023-01-13 | ~600"},
		{"急诊演练", "为检验应急能力，11月7日上午9时，在临溪市应急管理局的统一部署下，市中心医院开展了群体伤应急演练，急诊科、外科、检验科等12个科室80余名医护人员参与演练。",
			"群体伤应急演练 | 2023-11-07 | host: 市中心医院 | ~80"},
		{"开学典礼", "9月2日上午，远山大学2023级新生开学典礼在体育馆举行，4800名新生和家长代表参加典礼，校长冉冬发表讲话。",
			"远山大学2023级新生开学典礼 @ 体育馆 | 2023-09-02 | 4800"},
		{"挂牌", "11月8日，“临溪市区域影像诊断中心”揭牌仪式在市第二医院举行，市卫健委党组书记简宁、院长柳岸共同为中心揭牌。",
			"“临溪市区域影像诊断中心”揭牌仪式 @ 市第二医院 | 2023-11-08"},
		{"国际会议", "10月28日至29日，由远山大学与海东大学联合主办、远山大学公共卫生学院承办的第二届亚洲公共卫生论坛在远山举行。论坛采取线上线下结合的方式，来自9个国家和地区的130多位专家学者参会。",
			"第二届亚洲公共卫生论坛 @ 远山 | 2023-10-28/2023-10-29 | host: 远山大学 + 海东大学 | undertaker: 远山大学公共卫生学院 | ~130"},
		{"培训通知转新闻", "为提升基层能力，市疾控中心于11月14-15日举办了2023年全市结核病防治培训班，各县区疾控中心、定点医院相关人员共计95人参加了培训，培训邀请省疾控中心专家授课。",
			"2023年全市结核病防治培训班 | 2023-11-14/2023-11-15 | host: 市疾控中心 | 95"},
		{"调研1", "11月13日至14日，国家卫生健康委基层司司长简宁一行赴青峦省临溪市调研基层卫生工作，省卫生健康委副主任陆知遥陪同调研。",
			"@ 青峦省临溪市 | 2023-11-13/2023-11-14"},
		{"市领导检查", "11月17日，副市长陆知遥带队到市中心医院、市疾控中心检查疫情防控工作，强调要压实责任。",
			"@ 市中心医院、市疾控中心 | 2023-11-17"},
		{"年会", "以“持续创新、共同发展”为主题的第七届临溪院长年会11月15日在临溪隆重召开，本次年会由“临溪院长”杂志社主办，来自全国各地的3000余名医院院长齐聚一堂，为行业发展出谋划策。",
			"第七届临溪院长年会 @ 临溪 | 2023-11-15 | host: “临溪院长”杂志社 | ~3000"},
		{"承办", "11月16日至18日，中国医院报刊学会2023年会长会议在临溪宾馆举行，我院全程承办了此次会议。来自各省的共50余名代表参加了会议。会议总结了一年来的工作，并部署了下一年的任务。",
			"中国医院报刊学会2023年会长会议 @ 临溪宾馆 | 2023-11-16/2023-11-18 | undertaker: 我院 | ~50"},
		{"来校", "11月15日上午，远山教育学院中青年班来校考察调研。校党委委员、副校长苗青出席座谈会并致辞，办公室主任冉冬主持会议，双方进行了讨论。",
			"2023-11-15"},
		{"亲临", "应校长苗青的邀请，11月8日上午，远山轨道学校领导、老师一行38人亲临我校考察交流。上午8时，客人到达我校东校区，受到校领导的热情接待。",
			"@ 我校 | 2023-11-08 | 38"},
		{"政协", "11月8日，市政协副主席苗青率领政协委员一行人调研我校发展情况，市教育局局长简宁等陪同调研，并与师生座谈。",
			"2023-11-08"},
		{"校长", "11月9日下午，冉冬校长带领其他校级领导一行七人，走进城西校区，对学校管理和教学工作进行调研和指导。校区负责人苗青及全校教师到会。",
			"@ 城西校区 | 2023-11-09 | 7"},
		{"开班", "11月14日，人民医院青年干部培训学院正式开班。卫健局局长简宁出席开班仪式，共80名学员参加了本次活动。",
			"2023-11-14 | 80"},
		{"医联体", "11月13日上午，临溪市第一医院与石桥镇卫生院医联体签约揭牌仪式在石桥镇卫生院隆重举行。副镇长苗青，院长柳岸及双方职工60余人参加了仪式。",
			"临溪市第一医院与石桥镇卫生院医联体签约揭牌仪式 @ 石桥镇卫生院 | 2023-11-13 | ~60"},
		{"门诊", "11月15日是第17个联合国糖尿病日，临溪市第一医院内分泌科在门诊大厅开展糖尿病义诊宣传活动，共接待咨询群众200余人，免费测血糖150余人次。",
			"糖尿病义诊宣传活动 @ 门诊大厅 | 2023-11-15 | host: 临溪市第一医院内分泌科"},
		{"我院专家", "11月10日至12日，第二十届全国心血管病大会在远山召开。我院心内科主任梅若川应邀出席并作专题报告。",
			"第二十届全国心血管病大会 @ 远山 | 2023-11-10/2023-11-12"},
		{"喜报", "近日，在临溪市总工会举办的职工演讲比赛中，我院护士苗青荣获一等奖。本次比赛共有45名选手参赛。",
			"职工演讲比赛 | host: 临溪市总工会 | 45"},
		{"视频会", "11月17日，国家卫生健康委召开全国基层卫生工作电视电话会议，我市在市政府设分会场，副市长简宁出席会议并讲话。",
			"全国基层卫生工作电视电话会议 | 2023-11-17 | host: 国家卫生健康委"},
		{"揭牌2", "11月12日，“远山大学附属医院教学基地”在临溪市第二医院正式揭牌。",
			"远山大学附属医院教学基地 @ 临溪市第二医院 | 2023-11-12"},
		{"援建", "11月11日，由临溪慈善会捐建的石桥镇卫生院门诊楼正式投入使用。",
			"2023-11-11"},
		{"护士节演讲", "在第112个国际护士节来临之际，5月9日下午，护理部在五楼会议室举办“天使在身边”演讲比赛，来自各科室的16名选手参加了比赛，院领导及职工代表150余人观看了比赛。",
			"“天使在身边”演讲比赛 @ 五楼会议室 | 2023-05-09 | host: 护理部 | ~150"},
		{"我院成功举办医院感染管理培训班", "11月17-18日，由青峦省医院协会主办、我院承办的2023年医院感染管理培训班在临溪开班，共有来自全省各地的210余名感控人员参加学习。",
			"2023年医院感染管理培训班 @ 临溪 | 2023-11-17/2023-11-18 | host: 青峦省医院协会 | undertaker: 我院 | ~210"},
		{"学术交流", "11月10日下午，应医院邀请，远山医科大学梅若川教授来我院作了题为“微创外科新进展”的学术报告。报告会由副院长冉冬主持，外科系统医护人员100余人聆听了报告。",
			"题为“微创外科新进展”的学术报告 @ 我院 | 2023-11-10 | ~100"},
		{"学会成立", "2023年11月4日，青峦省护理学会安宁疗护专业委员会成立大会暨第一届学术会议在远山市隆重召开。我院护理部主任苗青当选为副主任委员。",
			"青峦省护理学会安宁疗护专业委员会成立大会暨第一届学术会议 @ 远山市 | 2023-11-04"},
		{"签约仪式", "11月6日上午，临溪市第二医院与石桥镇中心卫生院紧密型医联体签约仪式在石桥镇举行，市第二医院院长柳岸、石桥镇镇长简宁等出席。",
			"临溪市第二医院与石桥镇中心卫生院紧密型医联体签约仪式 @ 石桥镇 | 2023-11-06"},
		{"文艺汇演", "为庆祝建院六十周年，11月3日晚，临溪市第二医院“六十芳华”文艺晚会在市大剧院隆重上演，市领导、兄弟单位代表及全院职工千余人观看了演出。",
			"临溪市第二医院“六十芳华”文艺晚会 @ 市大剧院 | 2023-11-03 | ~1000"},
		{"督导", "11月14日，省卫健委专家组来我院对基本公共卫生服务项目工作进行督导检查，院长柳岸陪同并汇报工作。",
			"@ 我院 | 2023-11-14"},
		{"会议", "11月10日，全市卫生工作会议在市会堂召开。出席会议的有市卫健委主任简宁、副主任陆知遥以及各医院院长等共80余人。",
			"全市卫生工作会议 @ 市会堂 | 2023-11-10 | ~80"},
		{"会议2", "11月10日，临溪护理论坛在市会堂召开。省内外20位专家出席会议，来自各市的护理骨干共计三百余人参会。",
			"临溪护理论坛 @ 市会堂 | 2023-11-10 | ~300"},
		{"会议3", "11月10日，临溪护理论坛在市会堂召开，参会人数近300人。会议共收到论文120篇。",
			"临溪护理论坛 @ 市会堂 | 2023-11-10 | ~300"},
		{"会议4", "11月10日，临溪市第二医院举行新员工岗前培训，共有2023年新入职员工132人参训，培训为期五天。",
			"新员工岗前培训 | 2023-11-10/2023-11-14 | host: 临溪市第二医院 | 132"},
		{"会议5", "11月10日，临溪大学举行校友返校活动，近千名校友齐聚母校，共叙友情。",
			"校友返校活动 | 2023-11-10 | host: 临溪大学 | ~1000"},
		{"会议6", "11月10日，临溪大学举行招聘会，共有200余家用人单位参会，提供岗位5000余个，吸引3000余名毕业生到场求职。",
			"招聘会 | 2023-11-10 | host: 临溪大学 | ~3000"},
	})
}

func TestEventTraditional(t *testing.T) {
	testEvents(t, []eventCase{
		{"青巒醫院慶祝護士節", "青巒醫院於11月12日假臨溪會堂舉辦護士節慶祝大會，由院長陸知遙主持，逾二百五十名員工出席。\n" + strings.Repeat("院長致辭時感謝全體同仁的付出，並頒發獎座給資深護理師。", 3),
			"護士節慶祝大會 @ 臨溪會堂 | 2023-11-12 | host: 青巒醫院 | ~250"},
		{"新大樓啟用", "青巒醫院癌症大樓今天舉行落成典禮，由市長簡寧剪綵。\n" + strings.Repeat("簡寧表示，新大樓可以減輕病人奔波之苦，市府也會持續支持。", 3),
			"落成典禮 @ 青巒醫院癌症大樓 | 2023-11-20 | host: 青巒醫院"},
		{"青巒醫院與日本大學簽署合作備忘錄", "青巒醫院11月15日與日本海東大學醫院簽署合作備忘錄，由院長陸知遙與海東大學醫院院長山田誠代表簽約，雙方將在遠距醫療方面展開合作。院方表示，未來每年將互派五名醫師進修，並共同舉辦研討會。",
			"2023-11-15"},
		{"護理師公會慶祝護士節", "臨溪縣護理師護士公會昨天在臨溪飯店舉行護士節慶祝大會，表揚38名績優護理人員，縣長簡寧到場致詞，近500名護理人員參加。簡寧說，護理人員是守護健康的天使，縣府會持續改善職場環境。",
			"護士節慶祝大會 @ 臨溪飯店 | 2023-11-19 | host: 臨溪縣護理師護士公會 | ~500"},
		{"仁德醫院新翼開幕", "仁德醫院新大樓於二零二三年十一月十八日舉行開幕典禮，由行政長官簡寧博士主禮，約三百名嘉賓出席。簡寧博士致辭時感謝各界的支持，並期望新大樓可為市民提供更優質的服務。",
			"開幕典禮 @ 仁德醫院新大樓 | 2023-11-18 | host: 仁德醫院 | ~300"},
		{"義診", "為關懷偏鄉長者，臨溪醫學院附設醫院日前由院長陸知遙率領醫護團隊20人，前往石橋鄉辦理義診活動，服務120名長者。院長表示，明年會再到其他鄉鎮服務，讓長者在家門口就能看病。",
			"義診活動 @ 石橋鄉 | host: 臨溪醫學院附設醫院"},
		{"記者會", "衛生福利部疾病管制署今(20)日召開記者會說明流感疫情，發言人簡寧表示，上週類流感就診人次上升，呼籲長者與幼兒儘速接種疫苗。疾管署表示，目前庫存充足，民眾可至各合約院所接種。",
			"記者會 | 2023-11-20 | host: 衛生福利部疾病管制署"},
		{"研討會", "由台灣急診醫學會主辦、臨溪醫院承辦、衛生局協辦的「2023災難醫學研討會」，於11月18、19日在臨溪會議中心登場，吸引海內外專家學者逾400人與會。大會邀請多位專家分享經驗，場面熱烈。",
			"2023災難醫學研討會 @ 臨溪會議中心 | 2023-11-18/2023-11-19 | host: 台灣急診醫學會 | co_host: 衛生局 | undertaker: 臨溪醫院 | ~400"},
		{"講座", "青巒大學醫學院於11月16日下午2時，假第一講堂舉辦「永續醫療」專題演講，邀請前衛生署長苗青主講，逾百名師生到場聆聽。苗青勉勵學生多走進社區，關心弱勢族群的健康需要。",
			"「永續醫療」專題演講 @ 第一講堂 | 2023-11-16 | host: 青巒大學醫學院 | ~100"},
		{"捐血", "臨溪市獅子會今天在市府廣場舉辦捐血活動，市長陸知遙率先挽袖，共募得血液320袋。獅子會會長簡寧感謝民眾熱情響應，並表示明年將繼續舉辦，希望更多人加入。",
			"捐血活動 @ 市府廣場 | 2023-11-20 | host: 臨溪市獅子會"},
		{"頒獎", "第十二屆磐石醫療獎頒獎典禮19日在臨溪舉行，青巒醫院外科主任苗青獲頒終身奉獻獎。苗青表示，這份榮耀屬於整個團隊，也感謝家人三十年來的包容與支持。",
			"第十二屆磐石醫療獎頒獎典禮 @ 臨溪 | 2023-11-19"},
		{"啟用", "青巒醫院斥資三億元興建的兒童醫療大樓，今天正式啟用，市長簡寧、議長陸知遙等人到場剪綵。院長苗青表示，大樓共有病床一百二十張，將提供更完整的兒童照護服務。",
			"2023-11-20"},
		{"代表團到訪", "遠山市衛生代表團一行十人於十一月十六日到訪青巒醫院，由行政總監簡寧醫生接待，雙方就醫療改革交換意見。代表團隨後參觀急症室及日間醫療中心，了解醫院的運作。",
			"@ 青巒醫院 | 2023-11-16 | 10"},
		{"院庆", "青巒醫院今天舉辦60週年院慶，院長陸知遙與員工一起切蛋糕，市長簡寧也到場祝賀。院方製作短片，回顧六十年來的足跡，並感謝社區民眾的支持。",
			"60週年院慶 | 2023-11-20 | host: 青巒醫院"},
		{"週年慶", "仁德醫療體系臨溪仁德醫院於今(20)日協同臨溪市立醫院及石橋醫院共同舉辦「健康社區」週年慶活動，市長簡寧親臨祝賀，並感謝醫院長期照護市民。",
			"「健康社區」週年慶活動 | 2023-11-20 | host: 仁德醫療體系臨溪仁德醫院 + 臨溪市立醫院 + 石橋醫院"},
		{"動土", "位於臨溪市東區的青巒醫院18日上午舉行擴建院區動土典禮，邀請市長簡寧等貴賓出席。院長苗青致詞時感謝各界支持，並期許三年後如期完工。",
			"擴建院區動土典禮 | 2023-11-18 | host: 青巒醫院"},
		{"啟用", "青巒縣立醫院新建醫療大樓今(20日)上午09:40舉行落成啟用典禮，縣長簡寧及各界來賓到場祝賀。大樓總經費五億元，共有病床兩百床。",
			"落成啟用典禮 @ 青巒縣立醫院新建醫療大樓 | 2023-11-20 | host: 青巒縣立醫院"},
	})
}

func TestEventEnglish(t *testing.T) {
	rest := "\nThe participants discussed the plans for the coming year, and the guests thanked the hosts for their warm welcome."
	testEvents(t, []eventCase{
		{"Annual meeting held", "From November 10 to 12, the 2023 Annual Meeting of Qingluan Nursing Society, sponsored by Qingluan Nursing Society, undertaken by Linxi Central Hospital and co-organised by the Nursing College of Yuanshan University, was held at the Linxi Convention Center. More than 500 nurses attended the event." + rest,
			"2023 Annual Meeting of Qingluan Nursing Society @ Linxi Convention Center | 2023-11-10/2023-11-12 | host: Qingluan Nursing Society | co_host: Nursing College of Yuanshan University | undertaker: Linxi Central Hospital | ~500"},
		{"Training course held", "November 8-9, sponsored by the Qingluan Potters' Association The \"Kiln Building Training Course\" undertaken by Linxi Craft School was held in Linxi Craft School." + rest,
			"Kiln Building Training Course @ Linxi Craft School | 2023-11-08/2023-11-09 | host: Qingluan Potters' Association | undertaker: Linxi Craft School"},
		{"Leaders visit", "On November 7, Jian Ning, deputy head of Qingluan Health Bureau, and a group of 6 persons visited Linxi Central Hospital to inspect the work of the medical alliance." + rest,
			"@ Linxi Central Hospital | 2023-11-07 | 6"},
		{"Lecture day", "The Tarn Institute held a public health forum in Harlow on November 3." + rest,
			"public health forum @ Harlow | 2023-11-03 | host: Tarn Institute"},
		{"Free clinic in the countryside", "On November 12, in order to let the villagers enjoy high-quality medical services at home, Linxi Second Hospital organized 12 experts to go to Shiqiao Town to carry out free clinic activities. A total of 260 people were treated and 500 leaflets were distributed.",
			"free clinic activities @ Shiqiao Town | 2023-11-12 | host: Linxi Second Hospital"},
		{"The hospital held a Party class", "On November 9, the Youth Committee of Qingluan Third Hospital held a special Party class in the lecture hall on the fifth floor. Party Secretary Jian Ning gave the lesson, and more than 150 Party members listened to it.",
			"special Party class @ lecture hall on the fifth floor | 2023-11-09 | host: Youth Committee of Qingluan Third Hospital | ~150"},
		{"Qingluan Hospital signs agreement with Yuanshan University", "On November 10, Qingluan Hospital and Yuanshan University signed a strategic cooperation agreement in Linxi. President Jian Ning and Vice President Lu Zhiyao attended the signing ceremony and signed the agreement on behalf of the two sides.",
			"@ Linxi | 2023-11-10"},
		{"Donation", "On November 15, the donation ceremony of Linxi Charity Federation was held in Qingluan Hospital. Linxi Pharmaceutical Co., Ltd. donated 20 beds worth 500,000 yuan to the hospital.",
			"donation ceremony of Linxi Charity Federation @ Qingluan Hospital | 2023-11-15"},
		{"Conference", "The 5th Yuanshan Stroke Forum was held in Linxi International Hotel from November 3 to 5, 2023. The forum was hosted by Qingluan Stroke Society, organized by Linxi Central Hospital and supported by Yuanshan Medical Foundation. Over 800 participants from 20 provinces attended the event on site, while 12,000 people watched it online.",
			"5th Yuanshan Stroke Forum @ Linxi International Hotel | 2023-11-03/2023-11-05 | host: Qingluan Stroke Society | undertaker: Linxi Central Hospital | supporter: Yuanshan Medical Foundation | ~800"},
		{"Visit", "On November 14, 2023, a delegation of eight led by Prof. Jian Ning, Vice President of Yuanshan Medical University, paid a visit to our hospital. President Lu Zhiyao received the guests in the meeting room.",
			"@ our hospital | 2023-11-14 | 8"},
		{"Lecture", "Nobel laureate Oren Tasker delivered the annual Whitlow Lecture at Harlow Hall on November 2, drawing an audience of more than 300 students and faculty.",
			"annual Whitlow Lecture @ Harlow Hall | 2023-11-02 | ~300"},
		{"Inspection", "On November 8, Vice Governor Jian Ning came to Linxi Central Hospital to inspect the fever clinic. Director Lu Zhiyao of the Provincial Health Office and Mayor Miao Qing accompanied the inspection.",
			"@ Linxi Central Hospital | 2023-11-08"},
		{"Opening", "The new wing of Fenwick Memorial Hospital opened on Monday, November 6, with a ribbon-cutting ceremony attended by Governor Dana Whitlow and about 200 guests. The $90 million building has 120 beds.",
			"2023-11-06 | ~200"},
		{"Award", "Dr. Ivo Marsh, a surgeon at Fenwick University Hospital, received the Tasker Prize at the annual meeting of the American Surgery Society, held in Harlow on November 4. The prize honors work that changes practice.",
			"annual meeting of the American Surgery Society @ Harlow | 2023-11-04"},
		{"Training", "From November 13 to 15, sponsored by Qingluan Provincial Health Office and undertaken by Qingluan Women's Hospital, the training class on neonatal resuscitation was successfully held in Yuanshan. A total of 230 medical staff from 14 cities participated in the training.",
			"training class on neonatal resuscitation @ Yuanshan | 2023-11-13/2023-11-15 | host: Qingluan Provincial Health Office | undertaker: Qingluan Women's Hospital | 230"},
		{"Recently", "Recently, under the guidance of Qingluan Provincial Health Office, the kick-off meeting of the \"Healthy Village\" project jointly sponsored by Yuanshan Foundation and Linxi Daily was held in Linxi. Jian Ning, vice head of the Office, came to the meeting and gave a speech.",
			"kick-off meeting of the \"Healthy Village\" project @ Linxi | host: Yuanshan Foundation + Linxi Daily | supporter: Qingluan Provincial Health Office"},
		{"Founding", "On the morning of November 18, the Linxi Pediatric Alliance was established in Linxi Children's Hospital. Representatives of 32 member units attended the founding meeting. The meeting elected Jian Ning as the first chairman.",
			"@ Linxi Children's Hospital | 2023-11-18"},
		{"Gala", "More than 400 people gathered at the Harlow Ballroom on November 11 for the Fenwick Foundation's annual gala, which raised $1.2 million for the new cancer center.",
			"Fenwick Foundation's annual gala @ Harlow Ballroom | 2023-11-11 | ~400"},
		{"Workshop", "The Centre for Rural Health at Harlow University hosted a two-day workshop on telemedicine on November 7 and 8. Forty-five clinicians from six countries took part.",
			"two-day workshop on telemedicine | 2023-11-07/2023-11-08 | 45"},
		{"Town Hall", "The Port Board will hold its annual general meeting at the Harlow Convention Centre on December 5. Chief Executive Ivo Marsh said some 250 delegates are expected.",
			"annual general meeting @ Harlow Convention Centre | 2023-12-05 | host: Port Board | ~250"},
		{"Accreditation", "On November 16 and 17, the expert group of the National Chest Pain Center Alliance came to Qingluan Hospital for on-site verification.",
			"@ Qingluan Hospital | 2023-11-16/2023-11-17"},
		{"Speech contest", "In order to celebrate the 112th International Nurses Day, our hospital held a speech contest in the academic hall on the afternoon of May 10. 16 nurses took part in the contest.",
			"speech contest @ academic hall | 2023-05-10 | 16"},
		{"Party day", "On November 12, the Third Party Branch of Linxi Second Hospital organized all Party members to go to Shiqiao Martyrs Cemetery to carry out the theme Party day activity of \"remembering the martyrs\".",
			"theme Party day activity of \"remembering the martyrs\" @ Shiqiao Martyrs Cemetery | 2023-11-12 | host: Third Party Branch of Linxi Second Hospital"},
		{"Hospital signed", "On November 9, the signing ceremony of the cooperation between Linxi Second Hospital and Shiqiao Township Health Center was held in the lecture room on the third floor of the hospital. Liu An, president of Linxi Second Hospital, and Ran Dong, director of the health center, signed the agreement.",
			"signing ceremony of the cooperation between Linxi Second Hospital and Shiqiao Township Health Center @ lecture room on the third floor of the hospital | 2023-11-09"},
		{"CME", "In order to improve the management level of medical training, Qingluan Medical Society and Linxi Health Commission jointly held the 2023 training class for training managers in Yuanshan Hotel from November 6 to 8. 180 managers from health centers of the city attended the training class.",
			"2023 training class for training managers @ Yuanshan Hotel | 2023-11-06/2023-11-08 | host: Qingluan Medical Society + Linxi Health Commission | 180"},
		{"Quality control", "On November 10, the inaugural meeting of Linxi Nursing Training Center and the second training course were held in Linxi First Hospital. Jian Ning, deputy director of Linxi Health Commission, announced the establishment decision.",
			"inaugural meeting of Linxi Nursing Training Center and the second training course @ Linxi First Hospital | 2023-11-10"},
		{"Free clinic", "\"I have been waiting for the experts for a long time.\" On November 11, Aunt Li, a villager of Shiqiao Town, said at the free clinic. On the same day, the volunteer team jointly sent by Qingluan Third Hospital and Linxi Red Cross Society came to Shiqiao Town to carry out the free clinic activity.",
			"free clinic activity @ Shiqiao Town | 2023-11-11"},
		{"Learning", "Recently, a delegation of 12 people led by Ran Dong, vice president of Yuanshan First People's Hospital, came to our hospital to study and exchange the construction of stroke center.",
			"@ our hospital | 12"},
		{"Annual meeting of branch", "The 2023 annual meeting of Respiratory Branch of Qingluan Medical Society and the 8th Linxi Lung Forum were held in Linxi from November 3rd to 5th. The conference was sponsored by Qingluan Medical Society, and undertaken by Linxi First Hospital and Linxi Lung Hospital. More than 300 experts and nurses from all over the province attended the meeting.",
			"2023 annual meeting of Respiratory Branch of Qingluan Medical Society and the 8th Linxi Lung Forum @ Linxi | 2023-11-03/2023-11-05 | host: Qingluan Medical Society | undertaker: Linxi First Hospital + Linxi Lung Hospital | ~300"},
		{"Launch", "On November 1, the \"Healthy Heart\" public welfare project sponsored by China Heart Foundation was officially launched in Yuanshan. Nearly 200 people including representatives of patients attended the launching ceremony.",
			"Healthy Heart @ Yuanshan | 2023-11-01 | host: China Heart Foundation | ~200"},
		{"Lecture native", "Professor Oren Tasker of Tarn University will give this year's Whitlow Lecture on Thursday, November 30, at 6 p.m. in Harlow Auditorium. The event is hosted by the Department of Surgery and is free and open to the public.",
			"Whitlow Lecture @ Harlow Auditorium | 2023-11-30 | host: Department of Surgery"},
		{"Ribbon", "Fenwick Memorial Hospital celebrated the opening of its new birth center with a ribbon-cutting ceremony on November 9. About 120 people attended, including Mayor Ivo Marsh.",
			"2023-11-09 | ~120"},
		{"Trust", "Staff at Harlow NHS Foundation Trust were honoured at the annual Shine Awards on Thursday 9 November at the Town Hall. More than 250 colleagues gathered for the evening, which was sponsored by the Harlow Charity.",
			"annual Shine Awards @ Town Hall | 2023-11-09 | ~250"},
		{"Volunteer", "More than 80 volunteers planted 500 trees at the Harlow campus on November 4 as part of Green Day, organized by the Student Union with support from the City of Harlow.",
			"Green Day @ Harlow campus | 2023-11-04 | host: Student Union"},
		{"Chinese univ", "On November 10, the opening ceremony of the 2nd International Forum on Stomatology, co-hosted by Yuanshan Medical University and the University of Brandon, took place at the Yuanshan Campus. President Jian Ning delivered a welcome speech to over 400 attendees.",
			"opening ceremony of the 2nd International Forum on Stomatology @ Yuanshan Campus | 2023-11-10 | host: Yuanshan Medical University + University of Brandon | ~400"},
		{"Delegation2", "A delegation from Lindal University, headed by Prof. Ivo Pell, Dean of Botany, visited Yuanshan Medical University on November 6-7, 2023.",
			"@ Yuanshan Medical University | 2023-11-06/2023-11-07"},
		{"Visit ministers", "Minister of Health Ivo Marsh toured Harlow Clinic on Friday, November 3, to see its new heart unit. He was welcomed by chief executive Dana Whitlow.",
			"@ Harlow Clinic | 2023-11-03"},
		{"Concert", "The Harlow Orchestra held a charity concert on November 4 before an audience of 900 at Whitlow Hall. The concert raised $40,000.",
			"charity concert @ Whitlow Hall | 2023-11-04 | 900"},
		{"Race", "The annual Green Run was held on November 5 in Harlow Park, with more than 1,200 runners taking part. The oldest runner was 84.",
			"annual Green Run @ Harlow Park | 2023-11-05"},
		{"Forum", "On November 10, the Linxi Nursing Forum was held in Linxi Hotel. The forum attracted over two hundred nurses from 30 hospitals.",
			"Linxi Nursing Forum @ Linxi Hotel | 2023-11-10 | ~200"},
	})
}

// Lines with labels tell of a coming event where the title or a sentence does; of
// what closes or is applied for they do not.
func TestProgrammesAlone(t *testing.T) {
	testEvents(t, []eventCase{
		{"Free hearing tests for seniors", "Can you hear us?\nWhen: Saturday, November 25, 2023\nWhere: Harlow Senior Center", "@ Harlow Senior Center | 2023-11-25"},
		{"Flu season", "Fenwick Clinic will give free flu shots.\nDate: November 25, 2023\nLocation: Harlow Senior Center", "@ Harlow Senior Center | 2023-11-25"},
		{"Notice on holding the school for parents", "The arrangements are as follows:\n1. Time: November 25, 2023\n2. Place: Room 4", "@ Room 4 | 2023-11-25"},
		{"Open house for the new clinic", "Come and see.\nDate & time: Saturday, November 25, 2023\nVenue: Fenwick Clinic, second floor", "@ Fenwick Clinic, second floor | 2023-11-25"},
		{"Road works", "The road will be closed.\nDate: November 25, 2023\nLocation: Harlow Bridge", ""},
		{"關於舉辦健康講座的公告", "各位病友：\n一、時間：2023年11月25日\n二、地點：大廳", "健康講座 @ 大廳 | 2023-11-25"},
		{"停水通知", "因管道检修，将暂停供水。\n时间：2023年11月25日\n地点：门诊楼", ""},
	})
}

// Pages that report no event have none.
func TestNoEvent(t *testing.T) {
	rest := strings.Repeat("科室现有床位60张，医生和护士45人，有12人是高级职称，年门诊量3万余人次。", 2)
	testEvents(t, []eventCase{
		{"心血管内科", "临溪市中心医院心血管内科成立于1985年，是青峦省临床重点专科，曾举办全国学习班12期。\n" + rest, ""},
		{"冬天怎样护胃", "进入冬天以后，来医院看胃病的人多了起来。临溪市中心医院消化内科主任苗青提醒，早餐要吃热的。\n医院将于11月25日在门诊大厅举办护胃讲座。\n" + rest, ""},
		{"医生连夜救回溺水男童", "11月9日晚上，5岁的小棠（化名）掉进池塘，被送到临溪市中心医院检查。经过三个小时的抢救，孩子脱离危险。\n" + rest, ""},
		{"In Memoriam", "Dana Whitlow, professor of nutrition at Fenwick University, died on November 2, 2023. She was 88 and had led the department for twenty years.\nShe received many awards and published widely on diet. A remembrance service is to be held on December 4 in Whitlow Chapel.", ""},
		{"科普", "糖尿病人冬季怎么运动？临溪市中心医院内分泌科主任苗青介绍，运动要循序渐进，最好在饭后一小时进行。11月14日是联合国糖尿病日，医院将举办义诊活动。",
			""},
		{"胸外科成功实施手术", "11月15日，临溪市中心医院胸外科主任梅若川带领团队，成功为一名78岁患者实施了机器人肺叶切除术，这是该院开展的第100例机器人手术。",
			""},
		{"疫情通报", "11月18日0—24时，全市新增确诊病例2例，均在隔离点发现。截至11月18日24时，累计报告确诊病例120例，治愈出院118例。",
			""},
		{"我院荣获先进单位", "11月10日，在全省卫生健康宣传工作会议上，我院被授予“宣传工作先进单位”称号。党办主任冉冬代表医院领奖并作经验交流。",
			""},
		{"我院获批重点专科", "近日，青峦省卫生健康委公布了2023年省级临床重点专科名单，我院心内科、骨科榜上有名。目前，我院省级重点专科已达12个。",
			""},
		{"人物", "陆知遥，1968年生，主任医师，二级教授，现任临溪市中心医院院长。2010年赴海东大学医学院访问学习一年。主持省级课题五项，发表论文四十余篇。",
			""},
		{"讣告，病逝", "青峦医科大学退休教授柳岸因病于2023年11月9日病逝。遗体告别仪式定于11月13日上午在临溪殡仪馆举行。",
			""},
		{"讣告", "青峦医科大学退休教授柳岸于2023年11月9日在临溪逝世，终年88岁。遗体告别仪式定于11月13日上午在临溪殡仪馆举行。",
			""},
		{"衛教", "72歲的林姓婦人日前因胸痛到青巒醫院急診檢查，確診為急性心肌梗塞，經心導管手術後已順利出院。心臟內科主任苗青提醒，冬天溫差大，三高患者要特別注意保暖，並按時服藥。",
			""},
		{"Appointment", "Fenwick Health said today that Dana Whitlow has been named chief medical officer as of January 2. She joins from Harlow Clinic, where she led the surgery department.",
			""},
		{"Research", "Patients who walk for 20 minutes a day have fewer strokes, according to a study published on November 3 in the Journal of Walking. Researchers at Fenwick University followed 1,200 people for ten years.",
			""},
		{"Study finds", "A new drug cut the risk of heart attack by 30 percent in a trial conducted at Fenwick University, the researchers said at a meeting in Harlow on Tuesday.",
			""},
		{"Obituary", "Max R. Deller, who founded the cardiology department at Harlow Clinic, died on November 9. He was 91. Born in Tarn, he attended Fenwick University and served in the army.",
			""},
		{"Thank you", "On November 9, Ms. Wang brought a silk banner to the Department of Orthopedics of Linxi Second Hospital to thank Director Liu An and his team for their careful treatment.",
			""},
		{"Rescue", "At 3 a.m. on November 8, the emergency room of Linxi Second Hospital got a call. A 60-year-old man was found lying on the road. After two hours of rescue, the man was out of danger.",
			""},
		{"Health tips", "Winter is the season of high incidence of stroke. Director Liu An of the Neurology Department of Linxi Second Hospital reminded that people over 60 should measure their blood pressure every day.",
			""},
		{"Appointment", "HARLOW — The board of Fenwick University announced on November 3 that Dana Whitlow will become its next president. She succeeds Ivo Marsh, who led the university for ten years.",
			""},
		{"Grant", "Researchers at Fenwick University have received a $3 million grant from the National Health Institute to study sleep in children. The five-year project begins in January.",
			""},
		{"Held position", "Dana Whitlow, who has held the position of director since 2015, will retire in December. She joined the center in 1999 and has published 80 papers.",
			""},
		{"Online course", "The Harlow Clinic is offering an online course for nurses who care for people with dementia. The course runs for six weeks and costs nothing.",
			""},
		{"疫苗", "为保护儿童健康，市疾控中心定于11月22日起开展流感疫苗接种工作，请家长带孩子到就近门诊接种。",
			""},
		{"专家坐诊", "11月起，远山医科大学附属医院专家每周六在我院坐诊，欢迎广大患者前来就诊。",
			""},
		{"先进事迹", "她叫苗青，是临溪市第二医院重症医学科护士长，从事护理工作二十年来，多次被评为先进工作者。",
			""},
		{"基金", "近日，国家自然科学基金委员会公布了2023年度项目评审结果，我院共获批项目12项，资助经费560万元。",
			""},
	})
}

package article_test

import (
	"fmt"
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

// eventOf parses a small page with a title and paragraphs, published on 20
// November 2023, and prints the event: name @ place | dates | role: names |
// attendance. What is missing is left out.
func eventOf(t *testing.T, title, text string) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "<html><head><title>%[1]s</title></head><body><h1>%[1]s</h1><p>发布时间：2023-11-20</p><div>", html.EscapeString(title))
	for p := range strings.SplitSeq(text, "\n") {
		fmt.Fprintf(&b, "<p>%s</p>", html.EscapeString(p))
	}
	b.WriteString("</div></body></html>")
	a, err := article.Parse(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return eventLine(a.Event)
}

func eventLine(e article.Event) string {
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
	for _, role := range []string{"host", "co_host", "undertaker", "supporter"} {
		var names []string
		for _, o := range e.Organizers {
			if o.Role == role {
				names = append(names, o.Name)
			}
		}
		if names != nil {
			add(role + ": " + strings.Join(names, " + "))
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
			if diff := cmp.Diff(tt.want, eventOf(t, tt.title, tt.text)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// filler makes the body long enough to be one.
const filler = "会上，大家围绕今后的重点任务展开了讨论，并就下一步怎么做交换了意见，现场气氛十分热烈。"

func TestEventSimplified(t *testing.T) {
	testEvents(t, []eventCase{
		{"青峦省护理学会2023年学术年会召开", "11月10日至12日，由青峦省护理学会主办，临溪市中心医院承办，临溪市护理学会、远山护士学校协办的青峦省护理学会2023年学术年会在临溪国际会议中心召开，来自全省的护理工作者500余人参会。\n" + filler,
			"青峦省护理学会2023年学术年会 @ 临溪国际会议中心 | 2023-11-10/2023-11-12 | host: 青峦省护理学会 | co_host: 临溪市护理学会 + 远山护士学校 | undertaker: 临溪市中心医院 | ~500"},
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
	})
}

func TestEventTraditional(t *testing.T) {
	testEvents(t, []eventCase{
		{"青巒醫院慶祝護士節", "青巒醫院於11月12日假臨溪會堂舉辦護士節慶祝大會，由院長陸知遙主持，逾二百五十名員工出席。\n" + strings.Repeat("院長致辭時感謝全體同仁的付出，並頒發獎座給資深護理師。", 3),
			"護士節慶祝大會 @ 臨溪會堂 | 2023-11-12 | host: 青巒醫院 | ~250"},
		{"新大樓啟用", "青巒醫院癌症大樓今天舉行啟用典禮，市長簡寧到場剪綵。\n" + strings.Repeat("簡寧表示，新大樓可以減輕病人奔波之苦，市府也會持續支持。", 3),
			"啟用典禮 | 2023-11-20"},
	})
}

func TestEventEnglish(t *testing.T) {
	rest := "\nThe participants discussed the plans for the coming year, and the guests thanked the hosts for their warm welcome."
	testEvents(t, []eventCase{
		{"Annual meeting held", "From November 10 to 12, the 2023 Annual Meeting of Qingluan Nursing Society, sponsored by Qingluan Nursing Society, undertaken by Linxi Central Hospital and co-organized by the Nursing College of Yuanshan University, was held at the Linxi Convention Center. More than 500 nurses attended the meeting." + rest,
			"2023 Annual Meeting of Qingluan Nursing Society @ Linxi Convention Center | 2023-11-10/2023-11-12 | host: Qingluan Nursing Society | co_host: Nursing College of Yuanshan University | undertaker: Linxi Central Hospital | ~500"},
		{"Training course held", "November 8-9, sponsored by the Qingluan Maternal and Child Health Association The \"Breast Screening Training Course\" undertaken by Linxi Maternity Hospital were successfully held in Linxi Maternity Hospital." + rest,
			"Breast Screening Training Course @ Linxi Maternity Hospital | 2023-11-08/2023-11-09 | host: Qingluan Maternal and Child Health Association | undertaker: Linxi Maternity Hospital"},
		{"Leaders visit", "On November 7, Jian Ning, deputy director of Qingluan Health Commission, and a group of 6 people visited Linxi Central Hospital to inspect the work of the medical alliance." + rest,
			"@ Linxi Central Hospital | 2023-11-07 | 6"},
		{"Lecture day", "The Tarn Institute held a public health forum in Harlow on November 3." + rest,
			"public health forum @ Harlow | 2023-11-03 | host: Tarn Institute"},
	})
}

// Pages that report no event have none.
func TestNoEvent(t *testing.T) {
	rest := strings.Repeat("科室现有床位60张，医护人员45人，其中高级职称12人，年门诊量3万余人次。", 2)
	testEvents(t, []eventCase{
		{"心血管内科", "临溪市中心医院心血管内科成立于1985年，是青峦省临床重点专科，曾举办全国学习班12期。\n" + rest, ""},
		{"冬天怎样护胃", "进入冬天以后，来医院看胃病的人多了起来。临溪市中心医院消化内科主任苗青提醒，早餐要吃热的。\n医院将于11月25日在门诊大厅举办护胃讲座。\n" + rest, ""},
		{"关于举办2023年学术年会的通知", "各有关单位：\n定于2023年12月1日在远山大学举办2023年学术年会，现将有关事项通知如下。\n" + rest, ""},
		{"医生连夜救回溺水男童", "11月9日晚上，5岁的小棠（化名）掉进池塘，被送到临溪市中心医院检查。经过三个小时的抢救，孩子脱离危险。\n" + rest, ""},
		{"In Memoriam", "Dana Whitlow, professor of nutrition at Lindal University, died on November 2, 2023. She was 88 and had led the department for twenty years.\nShe received many awards and published widely on diet. A memorial service will be held on December 4 in Harlan Chapel.", ""},
	})
}

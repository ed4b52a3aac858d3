package dateparse_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/dateparse"
)

var (
	sinkDate  dateparse.Date
	sinkTime  time.Time
	sinkCount int
)

func benchParse(b *testing.B, s string) {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	b.ReportAllocs()
	for b.Loop() {
		d, err := p.Parse(s)
		if err != nil {
			b.Fatal(err)
		}
		sinkDate = d
	}
}

// benchBeside is benchParse with the floor in every round: time.Parse, told the layout. It
// reports the least time of a call of each, and their ratio.
func benchBeside(b *testing.B, layout, s string) {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	const calls = 1000
	ours, floor := time.Hour, time.Hour
	for b.Loop() {
		ours = min(ours, took(func() {
			for range calls {
				sinkDate, _ = p.Parse(s)
			}
		}))
		floor = min(floor, took(func() {
			for range calls {
				sinkTime, _ = time.Parse(layout, s)
			}
		}))
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(float64(ours.Nanoseconds())/calls, "ns/call")
	b.ReportMetric(float64(floor.Nanoseconds())/calls, "floor-ns/call")
	b.ReportMetric(float64(ours)/float64(floor), "x-floor")
}

// BenchmarkParse has the forms that package time can read beside their floor.
func BenchmarkParse(b *testing.B) {
	b.Run("rfc3339", func(b *testing.B) { benchBeside(b, time.RFC3339, "2021-06-01T21:10:05+08:00") })
	b.Run("label", func(b *testing.B) { benchBeside(b, "2006-01-02 15:04", "2021-06-01 21:10") })
	b.Run("chinese", func(b *testing.B) { benchBeside(b, "2006年1月2日 15:04", "2021年6月1日 21:10") })
	b.Run("english", func(b *testing.B) { benchBeside(b, "January 2, 2006", "July 7, 2023") })
	b.Run("han", func(b *testing.B) { benchParse(b, "二〇二四年五月十二日下午3点半") })
	b.Run("month-day", func(b *testing.B) { benchParse(b, "6月1日上午9时30分") })
	b.Run("loose", func(b *testing.B) { benchParse(b, "Dec 05,2017 PM 04:12") })
	b.Run("relative", func(b *testing.B) { benchParse(b, "two weeks ago") })
}

// Two news texts of invented places. They hold two dates in a kilobyte, as news of
// institutions has (0.8 to 1.9 in the pages that were counted), among the numbers,
// amounts and times that are no dates.
const (
	chineseReport = `5月12日上午，青禾市第二人民医院在门诊大楼一层举行义诊活动，来自心内科、呼吸科、骨科等十二个科室的三十余名专家为市民提供咨询服务。
据介绍，这家医院自2009年起每年组织义诊，累计服务群众超过二十万人次。“我们希望把优质的医疗资源送到更多人身边。”医院负责人表示，下一步还将在社区、学校和企业开展健康讲座，让更多人了解常见病的预防办法。
活动现场，志愿者为前来就诊的老人测量血压、讲解用药知识，发放宣传手册1200多份。一位住在附近的居民说，不用挂号就能见到专家，既方便又放心。在骨科展台前，两名年轻医生正用模型演示正确的坐姿，围观的人群里不时响起掌声。
走进新落成的康复中心，4800平方米的空间被分成三个区域，第一层是评估室和治疗室，第二层设有60张床位。护士长一边整理器械一边告诉记者，这里的设备百分之九十以上由本地企业生产，价格比进口产品低三成左右，患者的负担也跟着降了下来。
该院还与县级医院签订合作协议，双方将在人才培养、远程会诊、科研项目等方面开展合作，预计年底前建成三个联合门诊。上月，首批六名医生已经到岗。
“过去，村里人看一次病要走很远的山路，现在在家门口就能看上专家号。”一位村干部这样说。统计显示，全县基层医疗机构的诊疗量占比由52.3%提高到61.8%，转诊等待的时间平均缩短了四十分钟，群众的满意度达到98.6%。
会议要求，各部门要提高认识，落实责任，加强协作，把各项措施落到实处，为群众办好事、办实事。要坚持问题导向，对照清单逐项整改，既抓当前又管长远，推动优质资源下沉，进一步完善分级诊疗制度。
市卫生健康委有关负责同志、县（区）卫生健康局主要负责人、医院领导班子成员和职工代表共150余人参加活动。与会人员还实地察看了急救中心的调度大厅，听取了关于院前急救体系建设的汇报，并就下一阶段的重点工作交换了意见。
记者了解到，这项工程总投资约2.6亿元，建成后可同时容纳八百名患者就诊。目前主体结构已经完工，正在进行内部装修和设备安装，医院计划于2025年3月投入使用，届时将成为全市规模最大的康复医疗基地。
`
	englishReport = `The regional hospital opened a new outpatient building on May 12, offering free consultations to residents who would otherwise travel for hours to see a specialist.
More than thirty doctors from twelve departments took part, and volunteers handed out leaflets, measured blood pressure and explained how to take common medicines. "We want good care to be closer to people," the director said, adding that lectures in schools and factories would follow.
Since 2009 the hospital has organised such events every year and has reached more than 200,000 people. A resident who lives nearby said that seeing an expert without an appointment was both convenient and reassuring, and that she had never waited less than an hour before.
The centre covers 4,800 square metres and is divided into three areas. On the first floor are the rooms for assessment and treatment; the second holds 60 beds. According to the head nurse, nine out of ten machines come from local firms, which keeps prices about a third below those of imported ones.
Under an agreement signed last month with a county hospital, the two sides will work together on training, remote consultation and research. Three joint clinics are expected to be finished by the end of the year, and the first six doctors have already arrived.
"In the past people from our village had to walk a long way to see a doctor," one official said. "Now they can do it at home, and the bus that used to run twice a day is half empty." Figures show that the share of patients treated in the county rose from 52.3 percent to 61.8 percent, while the average wait fell by forty minutes.
Officials asked all departments to raise awareness, to share responsibility and to make sure that the measures reach the people they are meant for. They also called for a review of the list of open problems, one by one, and for more attention to the needs of older patients and of those who live alone.
Around 150 people attended, among them members of the health commission, heads of the district offices and representatives of the staff. The guests later saw the dispatch hall of the emergency centre, where a team of eleven takes calls around the clock, and heard a report on how ambulances are sent to the mountain villages.
The project costs about $36 million and will serve 800 patients at the same time once it is complete. The main structure is finished and the interior is being fitted out; the building is to open in March 2025 as the largest of its kind in the region.
`
)

// Two short texts with six or seven dates in a kilobyte.
const (
	chineseNews = `5月12日上午，青禾市第二人民医院在门诊大楼一层举行义诊活动，来自心内科、呼吸科、骨科等十二个科室的三十余名专家为市民提供咨询服务。
据介绍，这家医院自2009年起每年组织义诊，累计服务群众超过二十万人次。“我们希望把优质的医疗资源送到更多人身边。”医院负责人表示，下一步还将在社区、学校和企业开展健康讲座。
活动当天，志愿者为前来就诊的老人测量血压、讲解用药知识，现场发放宣传手册一千多份。一位住在附近的居民说，不用挂号就能见到专家，既方便又放心。
此前，该院与县级医院签订合作协议，双方将在人才培养、远程会诊、科研项目等方面开展合作，预计今年年底前建成三个联合门诊。上月，首批六名医生已经到岗，本周三起正式坐诊。
会议要求，各部门要提高认识，落实责任，加强协作，把各项措施落到实处，为群众办好事、办实事。`
	englishNews = `The regional hospital opened a new outpatient building on May 12, offering free consultations to residents who would otherwise travel for hours to see a specialist.
More than thirty doctors from twelve departments took part, and volunteers handed out leaflets, measured blood pressure and explained how to take common medicines. "We want good care to be closer to people," the director said on Thursday, adding that lectures in schools and factories would follow.
Since 2009 the hospital has organised such events every year and has reached more than two hundred thousand people. A resident who lives nearby said that seeing an expert without an appointment was both convenient and reassuring.
Under an agreement signed last month with a county hospital, the two sides will work together on training, remote consultation and research. Three joint clinics are expected to be finished by the end of the year, and the first six doctors have already arrived.
Officials asked all departments to raise awareness, to share responsibility and to make sure that the measures reach the people they are meant for.`
)

func benchFind(b *testing.B, text string) {
	text = strings.Repeat(text, 20)
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		sinkCount = 0
		for range p.Find(text) {
			sinkCount++
		}
	}
}

// BenchmarkFind reads news beside a floor that looks at each byte once.
func BenchmarkFind(b *testing.B) {
	b.Run("chinese", func(b *testing.B) { benchFind(b, chineseReport) })
	b.Run("english", func(b *testing.B) { benchFind(b, englishReport) })
	b.Run("chinese-dense", func(b *testing.B) { benchFind(b, chineseNews) })
	b.Run("english-dense", func(b *testing.B) { benchFind(b, englishNews) })
	b.Run("floor", func(b *testing.B) {
		text := strings.Repeat(chineseNews, 20)
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			sinkCount = 0
			for i := range len(text) {
				if text[i]-'0' <= 9 {
					sinkCount++
				}
			}
		}
	})
}

// BenchmarkNews reads two texts of each language: news of as many dates as institutions
// print, and the text of all golden pages, which is denser. In every round html.Parse, the
// floor, reads the pages beside it, so that a busy machine slows both alike. It reports the
// least time of each as megabytes a second, their ratio, and the dates in a kilobyte.
func BenchmarkNews(b *testing.B) {
	pages := goldenPages(b)
	reports := map[string]string{"chinese": strings.Repeat(chineseReport, 20), "english": strings.Repeat(englishReport, 20)}
	for _, lang := range []string{"chinese", "english"} {
		b.Run(lang, func(b *testing.B) { besideFloor(b, reports[lang], pages[lang]) })
		var text strings.Builder
		for _, page := range pages[lang] {
			text.WriteString(textOf(page))
		}
		b.Run(lang+"-pages", func(b *testing.B) { besideFloor(b, text.String(), pages[lang]) })
	}
}

func besideFloor(b *testing.B, text string, pages []string) {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	find, floor, size := time.Hour, time.Hour, 0
	for _, page := range pages {
		size += len(page)
	}
	for b.Loop() {
		sinkCount = 0
		find = min(find, took(func() {
			for range p.Find(text) {
				sinkCount++
			}
		}))
		floor = min(floor, took(func() {
			for _, page := range pages {
				_, _ = html.Parse(strings.NewReader(page))
			}
		}))
	}
	speed, limit := rate(len(text), find), rate(size, floor)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(speed, "MB/s")
	b.ReportMetric(limit, "html-MB/s")
	b.ReportMetric(speed/limit, "x-html")
	b.ReportMetric(1024*float64(sinkCount)/float64(len(text)), "dates/KB")
}

func took(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

func rate(bytes int, t time.Duration) float64 { return float64(bytes) / 1e6 / t.Seconds() }

// goldenPages are the inputs of package article by language, but for those that are made to
// harm: Chinese where a third of the bytes are not ASCII.
func goldenPages(b *testing.B) map[string][]string {
	pages := map[string][]string{}
	err := filepath.WalkDir("../testdata/article", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".in.html") {
			return err
		}
		page, err := os.ReadFile(path)
		if len(page) > 20_000 {
			return err
		}
		wide := 0
		for _, c := range page {
			wide += int(c >> 7)
		}
		lang := "english"
		if wide > len(page)/3 {
			lang = "chinese"
		}
		pages[lang] = append(pages[lang], string(page))
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return pages
}

// textOf is the text of a page, a line for each node.
func textOf(page string) string {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return "" // too deep
	}
	var text strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode && n.Parent.Data != "script" && n.Parent.Data != "style" {
			text.WriteString(n.Data + "\n")
		}
	}
	return text.String()
}

package dateparse_test

import (
	"strings"
	"testing"
	"time"

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

func benchTime(b *testing.B, layout, s string) {
	b.ReportAllocs()
	for b.Loop() {
		t, err := time.Parse(layout, s)
		if err != nil {
			b.Fatal(err)
		}
		sinkTime = t
	}
}

// BenchmarkParse has each form beside its floor: time.Parse, told the layout.
func BenchmarkParse(b *testing.B) {
	b.Run("rfc3339", func(b *testing.B) { benchParse(b, "2021-06-01T21:10:05+08:00") })
	b.Run("rfc3339/floor", func(b *testing.B) { benchTime(b, time.RFC3339, "2021-06-01T21:10:05+08:00") })
	b.Run("label", func(b *testing.B) { benchParse(b, "2021-06-01 21:10") })
	b.Run("label/floor", func(b *testing.B) { benchTime(b, "2006-01-02 15:04", "2021-06-01 21:10") })
	b.Run("chinese", func(b *testing.B) { benchParse(b, "2021年6月1日 21:10") })
	b.Run("han", func(b *testing.B) { benchParse(b, "二〇二四年五月十二日下午3点半") })
	b.Run("month-day", func(b *testing.B) { benchParse(b, "6月1日上午9时30分") })
	b.Run("english", func(b *testing.B) { benchParse(b, "July 7, 2023") })
	b.Run("english/floor", func(b *testing.B) { benchTime(b, "January 2, 2006", "July 7, 2023") })
	b.Run("loose", func(b *testing.B) { benchParse(b, "Dec 05,2017 PM 04:12") })
	b.Run("relative", func(b *testing.B) { benchParse(b, "two weeks ago") })
}

// Two news texts of invented places, with about as many dates as news has.
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
	b.Run("chinese", func(b *testing.B) { benchFind(b, chineseNews) })
	b.Run("english", func(b *testing.B) { benchFind(b, englishNews) })
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

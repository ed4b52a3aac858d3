package dateparse_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/dateparse"
)

// The tests of this file put parts together that are right alone: dates with times of day,
// dates with dates, and both with the text around them. What is right of the parts must be
// right of the whole.

// forms are ways to write a value.
type forms map[string][]string

var latinDates = forms{
	"2024-05-12": {"May 12, 2024", "May 12 2024", "12 May 2024", "12th of May 2024", "the 12th of May, 2024", "May 12th, 2024", "Sunday, May 12, 2024", "Sun 12 May 2024", "12-May-2024", "2024-05-12", "2024/5/12", "2024.05.12", "Sunday the 12th of May 2024", "12 May, 2024", "May 12,2024", "2024-May-12"},
	"2024-05-19": {"yesterday", "19 May", "May 19th", "May nineteenth", "the 19th of May", "Sunday", "last Sunday", "Sunday, May 19"},
	"2023-12-31": {"31 December 2023", "Dec. 31, 2023", "31.12.2023", "12/31/2023", "31/12/2023", "12-31-2023", "December thirty-first, 2023", "the last day of 2023"},
}

var latinTimes = forms{
	"09:30":    {"9:30", "09:30", "9:30 am", "9:30am", "9:30 a.m.", "9:30 AM", "nine thirty am", "half past nine", "9.30 am", "0930 hours"},
	"21:30":    {"21:30", "9:30 pm", "9:30 p.m.", "9:30PM", "nine thirty pm", "21:30 hours"},
	"15":       {"3 pm", "3pm", "3 p.m.", "three pm", "3 o'clock pm"},
	"12:00":    {"noon", "midday"},
	"08:45":    {"a quarter to nine", "quarter to nine"},
	"15:04:05": {"15:04:05", "15:04:05.123", "3:04:05 pm"},
	"09:30Z":   {"9:30 GMT", "09:30 UTC", "9:30Z", "9:30 am (GMT)", "0930 GMT"},
}

var hanDates = forms{
	"2024-05-12": {"2024年5月12日", "２０２４年５月１２日", "二〇二四年五月十二日", "二零二四年五月十二日", "2024年05月12日", "2024年5月12号", "2024年5月12號", "2024年5月12日（星期日）", "2024年5月12日(周日)", "2024年5月12日 星期日", "民國113年5月12日", "民国一百一十三年五月十二日", "2024 年 5 月 12 日", "令和6年5月12日", "2024-05-12", "2024/5/12"},
	"2024-05-19": {"5月19日", "五月十九日", "5月19号", "昨天", "昨日", "昨（19）日", "本月19日", "19日", "5月19日（周日）", "上周日", "5月19日，星期日"},
	"2023-12-31": {"去年12月31日", "去（112）年12月31日", "2023年最后一天", "2023年12月最后一天"},
}

var hanTimes = forms{
	"09:30":       {"9:30", "9：30", "上午9:30", "上午9时30分", "上午9点30分", "早上九点半", "上午九點半", "上午 9:30", "9时30分", "上午9点30"},
	"15":          {"下午3点", "下午三时", "15时", "下午3時"},
	"20:15":       {"晚上8点15分", "晚上8点一刻", "20:15", "晚8:15", "夜里8点15分", "20时15分"},
	"00:45":       {"凌晨12点45分", "0时45分", "凌晨0点三刻"},
	"12:00":       {"中午12点整", "12:00"},
	"15:04:05":    {"15时4分5秒", "下午3:04:05", "15：04：05"},
	"09:30+08:00": {"北京时间9:30", "9:30（北京时间）", "香港時間9:30"},
}

// each calls f with every date and every time of day.
func (dates forms) each(times forms, f func(date, clock, value string)) {
	for day, texts := range dates {
		for hour, clocks := range times {
			for _, text := range texts {
				for _, clock := range clocks {
					f(text, clock, day+"T"+hour)
				}
			}
		}
	}
}

// composed fails where the whole of in is not want. A question mark counts for nothing.
func composed(t *testing.T, in, want string) {
	t.Helper()
	p := dateparse.Parser{Reference: reference}
	r, err := p.ParseRange(in)
	if got := strings.ReplaceAll(r.String(), "?", ""); got != want {
		t.Errorf("%s: got %q, %v, want %q", in, got, err, want)
	}
}

// TestCompose_clock puts times of day behind dates, and English ones before them too.
func TestCompose_clock(t *testing.T) {
	latinDates.each(latinTimes, func(date, clock, want string) {
		for _, between := range []string{" ", ", ", " at ", ", at "} {
			composed(t, date+between+clock, want)
		}
		composed(t, clock+" on "+date, want)
		composed(t, clock+", "+date, want)
	})
	hanDates.each(hanTimes, func(date, clock, want string) {
		for _, between := range []string{"", " ", "，"} {
			if between == "" && clock[0] <= '9' && date[len(date)-1] <= '9' {
				continue
			}
			composed(t, date+between+clock, want)
		}
	})
}

// stretches are ranges by value. A bar stands for each way to join two ends.
var stretches = []struct {
	value, joints string
	texts         []string
}{
	{"2024-05-12/2024-05-15", "-| - |–| to | through | until |~", []string{"May 12|15, 2024", "May 12|May 15, 2024", "12|15 May 2024", "12 May|15 May 2024", "12 May 2024|15 May 2024", "May 12, 2024|May 15, 2024", "May 12th|15th, 2024", "Sunday, May 12|Wednesday, May 15, 2024"}},
	{"2024-05-12/2024-05-15", " to the | and the | until the ", []string{"between the 12th|15th of May 2024"}},
	{"2024-05-12/2024-05-15", " to | - |–| until ", []string{"2024-05-12|2024-05-15", "2024/5/12|2024/5/15", "5/12/2024|5/15/2024", "from May 12|15, 2024"}},
	{"2024-05-12/2024-05-15", "至|到|-|—|——|～|~|－|起至| 至 | - ", []string{"2024年5月12日|15日", "2024年5月12日|5月15日", "2024年5月12日|2024年5月15日", "从2024年5月12日|15日", "自2024年5月12日|5月15日", "5月12日|15日", "5月12日（周日）|15日（周三）", "二〇二四年五月十二日|十五日", "民國113年5月12日|15日", "5月12|15日", "2024年5月12|15日", "2024.5.12|2024.5.15"}},
	{"2024-01/2024-03", "-| - |–| to | through ", []string{"January|March 2024", "Jan|Mar 2024", "Jan.|March 2024", "January 2024|March 2024", "from January|March 2024"}},
	{"2024-01/2024-03", "至|到|-|—|～", []string{"2024年1月|3月", "2024年1|3月", "2024年1月|2024年3月", "从2024年1月|3月", "2024年一月|三月", "今年1月|3月"}},
	{"2023-11/2024-02", "至|到|—", []string{"2023年11月|2024年2月", "去年11月|今年2月", "2023年11月|2月"}},
	{"2023-12-28/2024-01-03", " to | - |–", []string{"December 28, 2023|January 3, 2024", "28 December 2023|3 January 2024", "Dec 28|Jan 3, 2024", "28 Dec|3 Jan 2024", "December 28, 2023|January 3"}},
	{"2023-12-28/2024-01-03", "至|到|—", []string{"2023年12月28日|2024年1月3日", "2023年12月28日|1月3日", "去年12月28日|今年1月3日"}},
	{"2019/2021", " to | through | until ", []string{"from 2019|2021", "2019|2021"}},
	{"2019/2021", "至|到|—|-|～", []string{"2019年|2021年", "2019|2021年", "从2019年|2021年"}},
	{"2024-01/2024-06", " to | - ", []string{"Q1|Q2 2024", "the first quarter|the second quarter of 2024"}},
	{"2024-01/2024-06", "至|到|-", []string{"2024年一季度|二季度", "2024年第一季度|第二季度", "2024年1|2季度"}},
	{"2024-05-12T09:00/2024-05-12T11:30", "-| - |–| to | until ", []string{"May 12, 2024, 9|11:30 am", "May 12, 2024 9:00|11:30", "May 12, 2024 from 9|11:30 am", "9:00|11:30 on May 12, 2024", "from 9 am|11:30 am on 12 May 2024", "9|11:30 am, May 12, 2024"}},
	{"2024-05-12T09:00/2024-05-12T11:30", "-| - |—|至|到|～", []string{"2024年5月12日9:00|11:30", "2024年5月12日上午9时|11时30分", "2024年5月12日上午9点|11点半", "5月12日（周日）上午9:00|11:30", "5月12日9点|11点30分"}},
	{"2024-05-12T14:00/2024-05-12T16:00", "-| to ", []string{"May 12, 2024, 2|4 pm", "May 12, 2024 from 2|4 p.m.", "12 May 2024, 2:00|4:00 pm"}},
	{"2024-05-12T14:00/2024-05-12T16:00", "-|至|到", []string{"5月12日下午2点|4点", "5月12日下午2时|下午4时", "2024年5月12日下午2:00|4:00"}},
	{"2024-05-12T09:00/2024-05-15T17:00", " to | - ", []string{"May 12, 2024 9:00|May 15, 2024 17:00", "2024-05-12 09:00|2024-05-15 17:00"}},
	{"2024-05-12T09:00/2024-05-15T17:00", "至|到", []string{"2024年5月12日9时|15日17时", "5月12日上午9点|5月15日下午5点"}},
	{"2024-05-13/2024-05-15", " to | - | through ", []string{"Monday|Wednesday of last week"}},
	{"2024-05-20/2024-05-22", "至|到|-", []string{"本周一|周三", "本周一|本周三"}},
}

// TestCompose_range joins the ends of ranges in every way.
func TestCompose_range(t *testing.T) {
	for _, s := range stretches {
		for _, text := range s.texts {
			for _, joint := range strings.Split(s.joints, "|") {
				composed(t, strings.Replace(text, "|", joint, 1), s.value)
			}
		}
	}
}

// TestCompose_text puts dates into sentences, which change nothing of them, and numbers into
// places where they are no dates.
func TestCompose_text(t *testing.T) {
	p := dateparse.Parser{Reference: reference}
	found := func(text string) (all []string) {
		for m := range p.Find(text) {
			all = append(all, m.Text)
		}
		return all
	}
	for sentences, dates := range map[string]string{
		"The clinic opened on % and grew.|It opened (%).|Since %, she said, it grew.|“%” it says.|By %: 40 beds.|% was a fine day.": "May 12, 2024|12 May 2024|12th of May 2024|May 12|12 May|Sunday, May 12, 2024|Sunday, 12 May|2024-05-12|2024/5/12|05/12/2024|12.05.2024|yesterday|last Sunday|next Friday at 9:30 am|May 12 at 3 pm|May 12-15|12 to 15 May 2024|last month|three days ago|two weeks later|the second quarter of 2024|Q2 2024|early May|mid-2023|late last year|the 1990s|the week of May 6|May 2024|last year|this spring|the 12th of May",
		"会议于%召开。|（%）|据%消息，床位有40张。|截至%，共3家。|“%”上写着|%，医院开诊。":                                                                          "2024年5月12日|二〇二四年五月十二日|5月12日|5月12日上午9时30分|2024年5月12日（星期日）|昨天下午3点|上周三|本月初|去年12月|2024年|2024年5月|5月12日至15日|5月12-15日|三天前|上个月|今年第二季度|2023年底|上世纪80年代|去年下半年|5月中旬|2024-05-12|本周五|民國113年5月12日|昨（19）日|前三季度",
	} {
		for _, sentence := range strings.Split(sentences, "|") {
			for _, date := range strings.Split(dates, "|") {
				if got := found(strings.Replace(sentence, "%", date, 1)); len(got) != 1 || got[0] != date {
					t.Errorf("%s: found %q, want %q", sentence, got, date)
				}
			}
		}
	}
	for texts, numbers := range map[string]string{
		"No. % was sent.|Case %|ref: %|x%|%x|$%|%%%|€%|£%|#%|version %|room %":        "12/2023|2023-05|2024/5|12.05.23",
		"$%|%%%|€%|¥%|x%|%x|%-bed|over % beds|% patients|about %|12.%|%.12|1,%|%,000": "2024",
		"编号%号|电话%|第%号|￥%|%％|版本%|%号文件|国标%":                                             "2023-05|12/2023|2024-12",
		"住院%|术后第%|连续%|每%|满%":                                                          "5日|三日",
		"青禾路%|入住%床|%楼":                                                                "12号|十二号",
		"农历%|陰曆%|舊曆%|农曆%":                                                             "五月初五|八月十五",
	} {
		for _, text := range strings.Split(texts, "|") {
			for _, number := range strings.Split(numbers, "|") {
				if got := found(strings.Replace(text, "%", number, 1)); len(got) > 0 {
					t.Errorf("%s, %s: found %q", text, number, got)
				}
			}
		}
	}
}

// TestCompose_flaw has numbers that no date has.
func TestCompose_flaw(t *testing.T) {
	for texts, numbers := range map[string]string{
		"2024-%-12|2024/%/12|2024.%.12|2024年%月12日|2024%12|%月12日":       "00|13|40",
		"2024-05-%|2024年5月%日|May %, 2024|% May 2024|5月%日|202405%|5月%号": "00|32|77",
		"2024年%日": "2月30|4月31", "2023-%": "02-29", "%, 2023": "February 29|April 31",
		"2024-05-12 %|2024年5月12日%|May 12, 2024 at %|% on May 12, 2024": "25:00|9:60|09:61:00|24:30|9:30:61|13:75 pm",
		"5月12日%|2024年5月12日%":                                           "25时|9时60分|上午9时30分75秒|25点",
		"%":                                                            "May 12 to May 11, 2024|2024-05-12/2024-05-11|2024年5月12日至11日|2024年0月|0000-05-12|the 32nd of May|fifth Monday of February 2023|第14个月|2024年5季度|Q5 2024|H3 2024|2024-W54|2024-W00|2024-367",
	} {
		for _, text := range strings.Split(texts, "|") {
			for _, number := range strings.Split(numbers, "|") {
				composed(t, strings.Replace(text, "%", number, 1), "")
			}
		}
	}
}

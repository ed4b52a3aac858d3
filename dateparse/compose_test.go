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

// found is what is found in text.
func found(text string) (all []string) {
	p := dateparse.Parser{Reference: reference}
	for m := range p.Find(text) {
		all = append(all, m.Text)
	}
	return all
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

// named are expressions by value, of parts that a test multiplies: in each text a word in
// brackets stands for any one of its alternatives.
var named = []struct{ value, text string }{
	// lists of days that follow each other
	{"2024-05-12/2024-05-14", "{May 12, 13 and 14, 2024|12, 13 and 14 May 2024|May 12, 13, 14, 2024|12, 13 & 14 May 2024|12th, 13th and 14th of May 2024|May 12, 13 and 14}"},
	{"2024-05-12/2024-05-14", "{2024年|}5月{12、13、14日|12日、13日、14日|12、13和14日|12日、13日及14日}"},
	{"2024-05-12/2024-05-13", "{2024年|}5月12{日|}{、|和|与|及}13日{|（周一）}"},
	{"2024-07/2024-08", "{7、8月|7月、8月|7月和8月}"},
	{"2019/2020", "{2019、2020年|2019年和2020年|2019和2020年}"},
	// what an ordinal counts
	{"2024-05-13/2024-05-19", "{the |}{second|2nd|third-last} week {of|in} May 2024"},
	{"2024-05-10", "{the |}second Friday {of|in} May{| 2024|, 2024}"},
	{"2024-05-31", "{the |}last {Friday|day} {of|in} May{| 2024|, 2024}"},
	{"2023-07/2023-12", "{the |}{second half|2nd half} {of|in} {2023|last year}"},
	{"2023-07/2023-09", "{the |}{third|3rd} quarter {of|in} {2023|last year|fiscal 2023|FY2023}"},
	{"2023-10/2023-12", "{the |}{fourth|4th|last} quarter of {2023|last year}"},
	{"2023-01/2023-09", "{the |}first {nine months|9 months|three quarters} of {2023|last year}"},
	{"2023-09/2023-12", "{the |}last {four|4} months of {2023|last year}"},
	{"1800/1899", "{the |}{19th|nineteenth} century"},
	{"2024-05-13/2024-05-19", "{2024年|}5月{的|}第{二|2}{周|个星期|个礼拜}"},
	{"2024-05-10", "{2024年|}5月{的|}第{二|2}个{周五|星期五|礼拜五|週五}"},
	{"2024-05-31", "{2024年|}5月{的|}最后一{天|个周五|个星期五}"},
	{"2023-07/2023-12", "{2023年|去年|2023 年}{下半年|的下半年|下半年度}"},
	{"2023-07/2023-09", "{2023年|去年|2023年度|二〇二三年}{的|}{三季度|第三季度|第3季度|3季度|三季|第三季}"},
	{"2023-01/2023-03", "{2023年|去年}{首季|首季度|头三个月|前三个月|前三個月|前3个月|前1季度}"},
	{"2023-01/2023-09", "{2023年|去年}{前九个月|前9个月|前三季度|头九个月|前三个季度}"},
	{"2023-09/2023-12", "{2023年|去年}{最后四个月|最后4个月|后四个月}"},
	{"2023-11/2024-01", "the {three|3} months {ended|ending} January 2024"},
	{"2023-11-01/2024-01-31", "the {three|3} months {ended|ending} {January 31, 2024|31 January 2024|31 Jan. 2024}"},
	// codes of reports
	{"2024-07/2024-09", "{Q3|q3}{ | FY|-|/}2024"},
	{"2024-07/2024-09", "{Q3 FY24|Q3 FY2024|3Q24|3Q 2024|Q3'24|Q3’24|2024Q3|2024-Q3|2024 Q3|2024年Q3|Q3 of 2024|Q3 2024|3Q FY24}"},
	{"2024-01/2024-06", "{H1 2024|1H24|1H 2024|H1 FY24|2024H1|2024-H1|H1'24|2024上半年|2024年上半年|H1 of 2024}"},
	{"2023/2024", "{the |}{2023-24|2023/24|2023-2024|2023–24|2023/2024} {academic year|school year|season|financial year|fiscal year}"},
	{"2023/2024", "{school year|academic year} {2023|2023-24|2023/24|2023-2024}"},
	{"2023/2024", "{2023学年|2023學年度|2023-2024学年|2023—2024学年度|2023至2024学年|112學年度|民國112學年度|2023/2024学年|2023-24学年}"},
	{"2023", "{FY23|FY2023|fiscal 2023|fiscal year 2023|calendar year 2023|CY2023|CY23|FY 2023|year 2023|2023年度|112年度|民國112年|2023财年|2023财政年度|last year|去年|去年度|去（112）年}"},
	// decades and centuries
	{"1980/1989", "{the |}{1980s|1980's|'80s|eighties}"},
	{"1980/1989", "{上世纪|20世纪|二十世纪|}{80|八十}年代"},
	{"1980/1989", "{early|late|mid|the early|the late|the mid}{-| }{1980s|eighties}"},
	{"1980/1989", "{上世纪80年代|八十年代|20世纪80年代}{初|末|中期|末期|初期|中叶}"},
	// sections
	{"2024-05", "{early|late|mid|mid-|the beginning of|the end of|the middle of|the start of|end of} {May|this month|May 2024}"},
	{"2023", "{early|late|mid|the beginning of|the end of|the middle of|the start of|end of} {2023|last year}"},
	{"2023", "{2023年|去年}{初|底|末|年初|年底|年末|年中|岁末}"},
	{"2024-05", "{5月|本月|2024年5月}{初|底|末|月初|月底|月末}"},
	{"2024-05-01/2024-05-10", "{5月|本月|2024年5月|2024年5月的}上旬"},
	{"2024-05-11/2024-05-31", "{5月|2024年5月}中下旬"},
	{"2024-05-16/2024-05-31", "{5月|2024年5月}下半月"},
	{"2023-06/2023-08", "{summer 2023|summer of 2023|the summer of 2023|last summer|summer last year|2023年夏季|2023年夏天|去年夏天|去年夏}"},
	// weeks by a day
	{"2024-05-06/2024-05-12", "{the week of|week of|the week commencing|w/c|week beginning|the week starting} {May 6, 2024|6 May 2024|May 6|2024-05-06|the 6th of May}"},
	{"2024-05-06/2024-05-12", "{the week before last|上上周|上上个星期|week 19 of 2024|2024-W19|2024年第19周|week 19, 2024}"},
	// lengths from a day
	{"2024-05-15", "{three days|3 days} {after|from|since} {May 12, 2024|12 May|2024-05-12|Sunday, May 12}"},
	{"2024-05-09", "{three days|3 days} {before|prior to} {May 12, 2024|12 May|2024-05-12|the 12th of May}"},
	{"2024-05-26", "{two weeks|a fortnight|14 days} {after|from} {May 12, 2024|12 May}"},
	{"2024-05-31", "{a week|one week|7 days} {from|after} Friday"},
	{"2022-11-20", "{a year and a half|one and a half years|eighteen months|18 months|1.5 years} ago"},
	{"2022-11-20", "{一年半|1年半|十八个月|18個月|1年6个月|一年零六个月}{前|之前|以前}"},
	{"2024-05-20T08:45", "{three quarters of an hour|three-quarters of an hour|45 minutes|3/4 hour} ago"},
	{"2024-05-20T10:00", "{half an hour|half hour|30 minutes|1/2 hour|0.5 hours} {from now|later|hence}"},
	{"2024-05-20T09:00", "{半小时|半个小时|半個鐘頭|30分钟|两刻钟|二刻钟}{前|之前}"},
	{"2024-05-20T07:00", "{两个半小时|2个半小时|两小时半|2小时30分钟|150分钟}前"},
	// what is left, and what a day is said to be
	{"2024-05-20/2024-05-26", "the {rest|remainder} of {the|this} week"},
	{"2024-05-22", "{the day after tomorrow|day after tomorrow|后天|後天|后日|in two days|two days from now|in a couple of days}"},
	{"2024-05-18", "{the day before yesterday|前天|前日|two days ago|两天前|2日前}"},
	{"2024-05-20", "{earlier|later} today"},
	{"2023-05-12", "{last year on May 12|May 12 last year|12 May last year|去年5月12日|去年的5月12日|去（112）年5月12日|May 12 of last year}"},
	{"2024-06-12", "{the 12th of next month|12th of next month|下月12日|下个月12号|下個月十二日}"},
	// around the whole
	{"2024-05-12", "{（2024年5月12日）|(2024年5月12日)|[2024-05-12]|【5月12日】|（(2024-05-12)）}"},
	{"2024-05-12", "{截至|截止|约|大约|在|于|於|当地时间|about |around |as of |circa }{2024-05-12|5月12日}{|左右|前后|期间|止|为止|起|以来}"},
	{"2024-05-12", " 2024-05-12{ |.|,|。|，}"},
}

// alternatives are all texts that a pattern stands for.
func alternatives(pattern string) []string {
	open := strings.IndexByte(pattern, '{')
	if open < 0 {
		return []string{pattern}
	}
	end := open + strings.IndexByte(pattern[open:], '}')
	var all []string
	for _, rest := range alternatives(pattern[end+1:]) {
		for _, word := range strings.Split(pattern[open+1:end], "|") {
			all = append(all, pattern[:open]+word+rest)
		}
	}
	return all
}

func TestCompose_named(t *testing.T) {
	for _, n := range named {
		for _, text := range alternatives(n.text) {
			composed(t, text, n.value)
		}
	}
}

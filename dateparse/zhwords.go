package dateparse

// This file holds the Chinese words that dates are made of, in both scripts,
// with the Japanese and Korean ones that calendar dates need. To teach the
// package a word, add a row and a case under testdata/dateparse.

// daypartRow is a row of zhDayparts.
type daypartRow struct {
	text string
	part daypart
}

// zhDayparts are the parts of the day, the longer of two that begin alike first.
var zhDayparts = []daypartRow{
	{"上午", forenoon}, {"早上", forenoon}, {"早晨", forenoon}, {"清晨", forenoon}, {"清早", forenoon}, {"早间", forenoon}, {"早間", forenoon},
	{"朝早", forenoon}, {"上晝", forenoon}, {"上昼", forenoon}, {"早", forenoon}, {"晨", forenoon}, {"朝", forenoon}, {"午前", forenoon}, {"오전", forenoon},
	{"凌晨", dawn}, {"拂晓", dawn}, {"拂曉", dawn}, {"黎明", dawn},
	{"中午", noon}, {"正午", noon}, {"晌午", noon}, {"午间", noon}, {"午間", noon},
	{"下午", afternoon}, {"午后", afternoon}, {"午後", afternoon}, {"傍晚", afternoon}, {"下晝", afternoon}, {"下昼", afternoon}, {"晏晝", afternoon}, {"晏昼", afternoon}, {"黄昏", afternoon}, {"黃昏", afternoon}, {"오후", afternoon},
	{"晚上", night}, {"晚间", night}, {"晚間", night}, {"夜间", night}, {"夜間", night}, {"夜里", night}, {"夜裡", night}, {"深夜", night}, {"午夜", night}, {"半夜", night}, {"夜晚", night}, {"晚", night}, {"夜", night},
}

// zhKind says what a word of zhWords does.
type zhKind uint8

const (
	zhNone    zhKind = iota
	zhDay            // n days from today
	zhTextDay        // n days from the date before it in the text
	zhYear           // n years from this one
	zhTextYear
	zhMonth // n months from this one
	zhTextMonth
	zhPrefix      // 上, 本, 下: n units; the unit follows
	zhTextPrefix  // 当, 次: n units from the date before it
	zhWeekday     // 周: the day follows
	zhEra         // 民国: n is the year before its first
	zhVague       // no value
	zhBack        // 过去, 近: a number of units before now
	zhAhead       // 未来: a number of units from now
	zhHalf        // n-th half of the year
	zhLast        // 最后: the last of something
	zhPlace       // 北京时间
	zhThisSection // 年底: n is a section of this year or month
)

// zhWord is a row of the table.
type zhWord struct {
	text string
	kind zhKind
	n    int
	part daypart // of 今晚
}

var zhTable = []zhWord{
	{"今天", zhDay, 0, 0}, {"今日", zhDay, 0, 0}, {"今儿", zhDay, 0, 0},
	{"昨天", zhDay, -1, 0}, {"昨日", zhDay, -1, 0}, {"昨儿", zhDay, -1, 0}, {"琴日", zhDay, -1, 0}, {"尋日", zhDay, -1, 0}, {"寻日", zhDay, -1, 0},
	{"前天", zhDay, -2, 0}, {"前日", zhDay, -2, 0}, {"大前天", zhDay, -3, 0}, {"大前日", zhDay, -3, 0},
	{"明天", zhDay, 1, 0}, {"明日", zhDay, 1, 0}, {"明儿", zhDay, 1, 0}, {"聽日", zhDay, 1, 0}, {"听日", zhDay, 1, 0},
	{"后天", zhDay, 2, 0}, {"後天", zhDay, 2, 0}, {"后日", zhDay, 2, 0}, {"後日", zhDay, 2, 0},
	{"大后天", zhDay, 3, 0}, {"大後天", zhDay, 3, 0}, {"大后日", zhDay, 3, 0}, {"大後日", zhDay, 3, 0},
	{"今早", zhDay, 0, forenoon}, {"今晨", zhDay, 0, forenoon}, {"今朝", zhDay, 0, forenoon}, {"今午", zhDay, 0, noon}, {"今晚", zhDay, 0, night}, {"今夜", zhDay, 0, night},
	{"昨晚", zhDay, -1, night}, {"昨夜", zhDay, -1, night}, {"昨晨", zhDay, -1, forenoon}, {"琴晚", zhDay, -1, night}, {"尋晚", zhDay, -1, night}, {"前晚", zhDay, -2, night},
	{"明早", zhDay, 1, forenoon}, {"明晨", zhDay, 1, forenoon}, {"明晚", zhDay, 1, night}, {"聽晚", zhDay, 1, night}, {"听晚", zhDay, 1, night}, {"聽朝", zhDay, 1, forenoon}, {"后晚", zhDay, 2, night}, {"後晚", zhDay, 2, night},
	{"年初", zhThisSection, int(early), 0}, {"年底", zhThisSection, int(late), 0}, {"年末", zhThisSection, int(late), 0}, {"岁末", zhThisSection, int(late), 0}, {"月初", zhThisSection, int(early), 0}, {"月底", zhThisSection, int(late), 0}, {"月末", zhThisSection, int(late), 0},
	{"今", zhDay, 0, 0}, {"昨", zhDay, -1, 0}, {"明", zhDay, 1, 0}, // only before a number: 今(27)日

	{"当天", zhTextDay, 0, 0}, {"當天", zhTextDay, 0, 0}, {"当日", zhTextDay, 0, 0}, {"當日", zhTextDay, 0, 0}, {"同日", zhTextDay, 0, 0}, {"同一天", zhTextDay, 0, 0}, {"当晚", zhTextDay, 0, night}, {"當晚", zhTextDay, 0, night},
	{"次日", zhTextDay, 1, 0}, {"翌日", zhTextDay, 1, 0}, {"隔天", zhTextDay, 1, 0}, {"隔日", zhTextDay, 1, 0}, {"第二天", zhTextDay, 1, 0}, {"次晨", zhTextDay, 1, forenoon}, {"翌晨", zhTextDay, 1, forenoon},
	{"前一天", zhTextDay, -1, 0}, {"前一日", zhTextDay, -1, 0}, {"后一天", zhTextDay, 1, 0}, {"後一天", zhTextDay, 1, 0},

	{"今年", zhYear, 0, 0}, {"本年", zhYear, 0, 0}, {"去年", zhYear, -1, 0}, {"上年", zhYear, -1, 0}, {"前年", zhYear, -2, 0}, {"大前年", zhYear, -3, 0},
	{"明年", zhYear, 1, 0}, {"来年", zhYear, 1, 0}, {"來年", zhYear, 1, 0}, {"后年", zhYear, 2, 0}, {"後年", zhYear, 2, 0}, {"这年", zhYear, 0, 0},
	{"今年度", zhYear, 0, 0}, {"本年度", zhYear, 0, 0}, {"去年度", zhYear, -1, 0}, {"上年度", zhYear, -1, 0}, {"下年度", zhYear, 1, 0},
	{"当年", zhTextYear, 0, 0}, {"當年", zhTextYear, 0, 0}, {"同年", zhTextYear, 0, 0}, {"次年", zhTextYear, 1, 0}, {"翌年", zhTextYear, 1, 0}, {"隔年", zhTextYear, 1, 0}, {"前一年", zhTextYear, -1, 0}, {"头一年", zhTextYear, -1, 0}, {"后一年", zhTextYear, 1, 0}, {"第二年", zhTextYear, 1, 0},
	{"当月", zhMonth, 0, 0}, {"當月", zhMonth, 0, 0}, {"同月", zhTextMonth, 0, 0}, {"次月", zhTextMonth, 1, 0}, {"翌月", zhTextMonth, 1, 0},

	{"上", zhPrefix, -1, 0}, {"上上", zhPrefix, -2, 0}, {"下", zhPrefix, 1, 0}, {"下下", zhPrefix, 2, 0}, {"本", zhPrefix, 0, 0}, {"这", zhPrefix, 0, 0}, {"這", zhPrefix, 0, 0}, {"今", zhPrefix, 0, 0}, {"该", zhTextPrefix, 0, 0}, {"該", zhTextPrefix, 0, 0},
	{"当", zhTextPrefix, 0, 0}, {"當", zhTextPrefix, 0, 0}, {"同", zhTextPrefix, 0, 0}, {"次", zhTextPrefix, 1, 0}, {"翌", zhTextPrefix, 1, 0},

	{"周", zhWeekday, 0, 0}, {"週", zhWeekday, 0, 0}, {"星期", zhWeekday, 0, 0}, {"礼拜", zhWeekday, 0, 0}, {"禮拜", zhWeekday, 0, 0},

	{"公元", zhEra, 0, 0}, {"西元", zhEra, 0, 0}, {"公历", zhEra, 0, 0}, {"公曆", zhEra, 0, 0}, {"서기", zhEra, 0, 0},
	{"民国", zhEra, 1911, 0}, {"民國", zhEra, 1911, 0}, {"中華民國", zhEra, 1911, 0}, {"中华民国", zhEra, 1911, 0},
	{"令和", zhEra, 2018, 0}, {"平成", zhEra, 1988, 0}, {"昭和", zhEra, 1925, 0}, {"大正", zhEra, 1911, 0}, {"明治", zhEra, 1867, 0},
	{"贞观", zhEra, 626, 0}, {"貞觀", zhEra, 626, 0}, {"神龙", zhEra, 704, 0}, {"神龍", zhEra, 704, 0}, {"开元", zhEra, 712, 0}, {"開元", zhEra, 712, 0}, {"天宝", zhEra, 741, 0}, {"天寶", zhEra, 741, 0},
	{"洪武", zhEra, 1367, 0}, {"永乐", zhEra, 1402, 0}, {"永樂", zhEra, 1402, 0}, {"宣德", zhEra, 1425, 0}, {"正统", zhEra, 1435, 0}, {"正統", zhEra, 1435, 0}, {"景泰", zhEra, 1449, 0}, {"成化", zhEra, 1464, 0}, {"弘治", zhEra, 1487, 0}, {"正德", zhEra, 1505, 0},
	{"嘉靖", zhEra, 1521, 0}, {"隆庆", zhEra, 1566, 0}, {"隆慶", zhEra, 1566, 0}, {"万历", zhEra, 1572, 0}, {"萬曆", zhEra, 1572, 0}, {"天启", zhEra, 1620, 0}, {"天啟", zhEra, 1620, 0}, {"崇祯", zhEra, 1627, 0}, {"崇禎", zhEra, 1627, 0}, {"顺治", zhEra, 1643, 0}, {"順治", zhEra, 1643, 0},
	{"康熙", zhEra, 1661, 0}, {"雍正", zhEra, 1722, 0}, {"乾隆", zhEra, 1735, 0}, {"嘉庆", zhEra, 1795, 0}, {"嘉慶", zhEra, 1795, 0}, {"道光", zhEra, 1820, 0}, {"咸丰", zhEra, 1850, 0}, {"咸豐", zhEra, 1850, 0}, {"同治", zhEra, 1861, 0}, {"光绪", zhEra, 1874, 0}, {"光緒", zhEra, 1874, 0}, {"宣统", zhEra, 1908, 0}, {"宣統", zhEra, 1908, 0},

	{"近日", zhVague, 0, 0}, {"日前", zhVague, 0, 0}, {"近期", zhVague, 0, 0}, {"最近", zhVague, 0, 0}, {"不久前", zhVague, 0, 0}, {"前不久", zhVague, 0, 0}, {"近来", zhVague, 0, 0}, {"近年来", zhVague, 0, 0}, {"近年", zhVague, 0, 0}, {"近几年", zhVague, 0, 0}, {"近幾年", zhVague, 0, 0}, {"近些年", zhVague, 0, 0}, {"前几年", zhVague, 0, 0}, {"前些年", zhVague, 0, 0}, {"近來", zhVague, 0, 0}, {"连日来", zhVague, 0, 0}, {"連日來", zhVague, 0, 0}, {"前些天", zhVague, 0, 0}, {"前几天", zhVague, 0, 0}, {"前幾天", zhVague, 0, 0},

	{"过去", zhBack, 0, 0}, {"過去", zhBack, 0, 0}, {"近", zhBack, 0, 0}, {"最近", zhBack, 0, 0}, {"之前", zhBack, 0, 0}, {"此前", zhBack, 0, 0},
	{"未来", zhAhead, 0, 0}, {"未來", zhAhead, 0, 0}, {"今后", zhAhead, 0, 0}, {"今後", zhAhead, 0, 0}, {"接下来", zhAhead, 0, 0}, {"接下來", zhAhead, 0, 0}, {"之后", zhAhead, 0, 0}, {"之後", zhAhead, 0, 0},

	{"上半年", zhHalf, 1, 0}, {"下半年", zhHalf, 2, 0}, {"前半年", zhHalf, 1, 0}, {"后半年", zhHalf, 2, 0}, {"後半年", zhHalf, 2, 0},
	{"最后", zhLast, -1, 0}, {"最後", zhLast, -1, 0},

	{"北京时间", zhPlace, 0, 0}, {"北京時間", zhPlace, 0, 0}, {"香港时间", zhPlace, 0, 0}, {"香港時間", zhPlace, 0, 0}, {"台北时间", zhPlace, 0, 0}, {"台北時間", zhPlace, 0, 0}, {"臺北時間", zhPlace, 0, 0},
	{"东京时间", zhPlace, 0, 0}, {"東京時間", zhPlace, 0, 0}, {"日本时间", zhPlace, 0, 0}, {"日本時間", zhPlace, 0, 0}, {"格林尼治时间", zhPlace, 0, 0}, {"格林威治时间", zhPlace, 0, 0}, {"格林威治時間", zhPlace, 0, 0}, {"美东时间", zhPlace, 0, 0}, {"美東時間", zhPlace, 0, 0}, {"美国东部时间", zhPlace, 0, 0}, {"美國東部時間", zhPlace, 0, 0}, {"莫斯科时间", zhPlace, 0, 0}, {"莫斯科時間", zhPlace, 0, 0}, {"首尔时间", zhPlace, 0, 0}, {"首爾時間", zhPlace, 0, 0},
}

// zhSections are the parts of a year or a month.
var zhSections = []struct {
	section section
	texts   []string
}{
	{early, []string{"年初", "月初", "上中旬", "中上旬", "初期", "初"}},
	{firstTen, []string{"上旬"}},
	{middleTen, []string{"月中旬", "中旬"}},
	{lastTen, []string{"下旬"}},
	{middle, []string{"年中", "月中", "中期"}},
	{late, []string{"年底", "年末", "月底", "月末", "中下旬", "末期", "底", "末"}},
	{spring, []string{"春季", "春天", "春"}},
	{summer, []string{"夏季", "夏天", "夏"}},
	{autumn, []string{"秋季", "秋天", "秋"}},
	{winter, []string{"冬季", "冬天", "冬"}},
}

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

// zhKind says what a word of zhTable does.
type zhKind uint8

const (
	zhNone     zhKind = iota
	zhIs              // n units from the reference: 今天, 去年
	zhTextIs          // n units from the date before it in the text: 次日, 同年
	zhStep            // n units from the reference; the unit follows: 上, 本, 下
	zhTextStep        // n units from the date before it; the unit follows: 该, 同, 次
	zhSpan            // so many units up to the reference (n is -1) or from it on: 近, 未来; the number follows
	zhFirst           // the first unit, or units, of what stands before it, or of this year: 首, 前
	zhLast            // the last: 最后
	zhHalf            // n-th half of the year
	zhMonth           // 元月: the n-th month
	zhWeekday         // 周: the day follows
	zhEra             // 民国: n is the year before its first
	zhVague           // no value
	zhPlace           // 北京时间
	zhSection         // 底: n is a section of the year or month before it, or of this unit: 年底
)

// zhWord is a row of the table.
type zhWord struct {
	text     string
	kind     zhKind
	n        int
	unit     unit
	part     daypart // of 今晚
	bare     units   // what a step stands right before: 上周
	measured units   // and with 一 or 个 between: 上一周, 上个月
}

const (
	calendarUnits units = 1<<unitWeek | 1<<unitMonth | 1<<unitQuarter | 1<<unitYear | 1<<unitSchoolYear | 1<<unitCentury
	allUnits            = calendarUnits | 1<<unitDay | 1<<unitHalf | 1<<unitHour | 1<<unitMinute
)

// zhWords are words that do the same.
type zhWords struct {
	zhWord
	texts string // parted by blanks; behind a number the words have that n
}

var zhTable = []zhWords{
	{zhWord{kind: zhIs, unit: unitDay}, `今天 今日 今儿 -1 昨天 昨日 昨儿 琴日 尋日 寻日 -2 前天 前日 -3 大前天 大前日 1 明天 明日 明儿 聽日 听日 2 后天 後天 后日 後日 3
		大后天 大後天 大后日 大後日`},
	{zhWord{kind: zhIs, unit: unitDay, part: forenoon}, "今早 今晨 今朝 -1 昨晨 1 明早 明晨 聽朝"},
	{zhWord{kind: zhIs, unit: unitDay, part: noon}, "今午"},
	{zhWord{kind: zhIs, unit: unitDay, part: night}, "今晚 今夜 -1 昨晚 昨夜 琴晚 尋晚 -2 前晚 1 明晚 聽晚 听晚 2 后晚 後晚"},
	{zhWord{kind: zhIs, unit: unitYear}, "今年 -1 去年 -2 前年 -3 大前年 1 明年 来年 來年 2 后年 後年"},
	{zhWord{kind: zhTextIs, unit: unitDay, part: night}, "当晚 當晚"},
	{zhWord{kind: zhTextIs, unit: unitDay}, "1 第二天"},
	{zhWord{kind: zhTextIs, unit: unitDay, part: forenoon}, "1 次晨 翌晨"},
	{zhWord{kind: zhTextIs, unit: unitYear}, "1 第二年"},

	{zhWord{kind: zhStep, bare: calendarUnits, measured: allUnits}, "-1 上 -2 上上 1 下 2 下下"},
	{zhWord{kind: zhStep, bare: calendarUnits | 1<<unitDay}, "本"},
	{zhWord{kind: zhStep, bare: calendarUnits, measured: calendarUnits}, "这 這"},
	{zhWord{kind: zhStep, bare: 1<<unitWeek | 1<<unitQuarter, measured: calendarUnits}, "今"},
	{zhWord{kind: zhStep, n: 1, bare: 1<<unitWeek | 1<<unitMonth}, "来 來"},
	{zhWord{kind: zhStep}, "-1 去 昨 1 明"},

	{zhWord{kind: zhTextStep, bare: calendarUnits | 1<<unitDay}, "该 該 当 當 1 次 翌"},
	{zhWord{kind: zhTextStep, bare: calendarUnits | 1<<unitDay, measured: allUnits}, "同"},
	{zhWord{kind: zhTextStep, n: 1, bare: 1<<unitDay | 1<<unitYear}, "隔"},
	{zhWord{kind: zhTextStep, bare: allUnits}, "-1 前一 前一个 前一個 头一 1 后一 后一个 後一 後一個"},
	{zhWord{kind: zhTextStep, bare: 1<<unitDay | 1<<unitYear}, "这一 這一"},

	{zhWord{kind: zhSection, n: int(firstTwenty), unit: unitMonth}, "上中旬 中上旬"},
	{zhWord{kind: zhSection, n: int(lastTwenty), unit: unitMonth}, "中下旬"},
	{zhWord{kind: zhSection, n: int(firstHalf)}, "上半月"},
	{zhWord{kind: zhSection, n: int(lastHalf)}, "下半月"},
	{zhWord{kind: zhSection, n: int(firstTen), unit: unitMonth}, "上旬"},
	{zhWord{kind: zhSection, n: int(middleTen), unit: unitMonth}, "月中旬 中旬"},
	{zhWord{kind: zhSection, n: int(lastTen), unit: unitMonth}, "下旬"},
	{zhWord{kind: zhSection, n: int(early), unit: unitYear}, "年初"},
	{zhWord{kind: zhSection, n: int(early), unit: unitMonth}, "月初"},
	{zhWord{kind: zhSection, n: int(early)}, "初期 初叶 初葉 初"},
	{zhWord{kind: zhSection, n: int(middle), unit: unitYear}, "年中"},
	{zhWord{kind: zhSection, n: int(middle), unit: unitMonth}, "月中"},
	{zhWord{kind: zhSection, n: int(middle)}, "中期 中叶 中葉"},
	{zhWord{kind: zhSection, n: int(late), unit: unitYear}, "年底 年末 岁末"},
	{zhWord{kind: zhSection, n: int(late), unit: unitMonth}, "月底 月末"},
	{zhWord{kind: zhSection, n: int(late)}, "末期 末叶 末葉 底 末"},
	{zhWord{kind: zhSection, n: int(spring)}, "春季 春天 春"},
	{zhWord{kind: zhSection, n: int(summer)}, "夏季 夏天 夏"},
	{zhWord{kind: zhSection, n: int(autumn)}, "秋季 秋天 秋"},
	{zhWord{kind: zhSection, n: int(winter)}, "冬季 冬天 冬"},

	{zhWord{kind: zhSpan}, "-1 过去 過去 近 最近 之前 此前 1 未来 未來 今后 今後 接下来 接下來 之后 之後"},
	{zhWord{kind: zhFirst, n: 1}, "前 首 头 頭"},
	{zhWord{kind: zhLast, n: -1}, "最后 最後 后 後 末"},
	{zhWord{kind: zhMonth, n: 1}, "元月"},
	{zhWord{kind: zhHalf}, "1 上半年 前半年 2 下半年 后半年 後半年"},

	{zhWord{kind: zhWeekday}, "周 週 星期 礼拜 禮拜"},

	{zhWord{kind: zhVague}, "近日 日前 近期 最近 不久前 前不久 近来 近年来 近年 近几年 近幾年 近些年 前几年 前些年 近來 连日来 連日來 前些天 前几天 前幾天"},

	// eras, behind the year before the first of each; Taishō began with the Republic
	{zhWord{kind: zhEra}, `公元 西元 公历 公曆 서기 1911 民国 民國 中華民國 中华民国 大正 2018 令和 1988 平成 1925 昭和 1867 明治 626 贞观 貞觀 704 神龙 神龍 712
		开元 開元 741 天宝 天寶 1367 洪武 1402 永乐 永樂 1425 宣德 1435 正统 正統 1449 景泰 1464 成化 1487 弘治 1505 正德 1521 嘉靖
		1566 隆庆 隆慶 1572 万历 萬曆 1620 天启 天啟 1627 崇祯 崇禎 1643 顺治 順治 1661 康熙 1722 雍正 1735 乾隆 1795 嘉庆 嘉慶 1820 道光
		1850 咸丰 咸豐 1861 同治 1874 光绪 光緒 1908 宣统 宣統`},
}

/*
Package dateparse reads dates in Chinese and English text: one expression that is
a whole string, the value of a label, or every expression of running text.

	dateparse.Parse("二〇二四年五月十二日下午3点半") // 2024-05-12T15:30
	dateparse.Parse("Dec 03,2018 PM 05:17")        // 2018-12-03T17:17

	p := dateparse.Parser{Reference: published}
	for m := range p.Find(text) {
		fmt.Println(m.Text, m.Range, m.Kind) // 去年12月  2023-12  relative
	}

Nothing is tried in turn: one scanner walks the bytes, stops where a character
may begin an expression, and reads on from there. The same code serves [Parser.Parse],
[Parser.Prefix] and [Parser.Find]; Find asks in addition that what it read can be
nothing else. Both languages share the scanner, because pages mix them (2024年Q2,
北京时间 14:00, 5月17日 3:30 pm) and because a range, a time of day and a zone are written alike.

# The grammar

No form is listed. An expression is made of parts, and every product of them reads, in
both scripts, with blanks or without:

	unit       second minute hour day week fortnight month quarter half year school year
	           fiscal year decade century; 秒 分钟 刻钟 小时 天 周 星期 月 季度 半年 年 学年 财年 世纪
	direction  last past previous this next coming following ..., ago before earlier later
	           after from now hence; 上 下 本 这 该 当 同 次 翌 前一 后一, 前 后 之前 以后, 过去 近 未来
	numeral    3, ３, three, twenty-one, 1/2, half, a; 三, 廿一, 两, 半, 一个半; few, several,
	           几, 数, 多 make it Vague
	anchor     the reference (last week), the date before in the text (the next day, 次日),
	           a date named beside it (two weeks after May 5), the beginning or end of what
	           holds it (first nine months of 2023, 今年前三季度, 5月最后一周)
	section    early mid late, beginning and end of, spring; 初 中 底, 上旬, 上半月, 春季

	step       direction unit             last month   上周   次年   the week after next
	span       direction numeral unit     the past six months   近三年   未来两周
	offset     numeral unit direction     two weeks ago   三天前   一年半后
	inside     anchor nth unit            third quarter of 2021   去年下半年   2024年第20周
	calendar   year month day weekday part-of-day time zone, from the largest to the
	           smallest in Chinese, in any order in English; of digits with - / . or none
	clock      9:30, 9时30分, 三点半, nine thirty pm, half past three, noon, 1430 GMT; behind a date,
	           in English before it too; two of them are hours, as are bare numbers beside
	           a day: Monday 12-4
	range      two of these joined by - ~ — 至 到 to through until, or from and between, 自
	           起至 止; list of days that follow each other; what one end omits the other has
	gloss      a number or a date in brackets: 今（20）日, 去（112）年, Friday (May 17),
	           5月25日（农历四月十八）

Read are, for example, 上上个季度, 翌周, 前一世纪, 112學年度, last year's second quarter,
three-quarters of an hour ago, FY24 Q3, the three months ended March 31. What these
stand for is asked later: the scanner makes an expr of the text, and a setting (the
reference, the text around, the date before) makes a date of the expr:

	自去年5月17日起至19日止   -> trigger at 去, words 去年 5月 17日, separator 起至, 19日
	expr a {relYear -1, month 5, day 17}, expr b {day 19}
	inherit: b has the month and year of a
	resolve in a setting of May 2024: 2023-05-17/2023-05-19

A match holds the words that say which day it is, and no more: of "since the past six months"
the last three, but all of "the next day" and "the week of May 6".

In running text a match is then asked whether it is cut out of something longer (光|明日|报),
is the number of a document, a bed or a telephone (No. 12/2023, 12号床), counts days
(住院5日) or is a name (Ms. May Chan, Vision 2030). Each of these has one list of words.

# Precision

A [Date] keeps what the text stated and no more: 2019年7月 is a month, not the
first of July, and 3 pm is an hour. Its Time is the first instant of the stated
unit. Weeks, quarters, halves, decades and centuries have no precision of their
own; they are a [Range] of days, months or years. So is 上旬. Where 月底, early May,
mid-2020 or 本世纪初 begin and end is a matter of taste: they are the month, the year or the
century, and their matches are of kind [Vague]. A school year is the two years it lies in.

Dates and ranges are printed, and read back, as EDTF (ISO 8601-2, level 1): 2019-07,
2019-12-06/2019-12-07, 2021-06-01T21:10+08:00. A question mark says that the text
has a second reading: 2021-03-04? for 03/04/2021.

# Counting

What a text leaves out is counted from [Parser.Reference], the day that the text was
published.

  - A month and day without a year lie where they are nearest to the reference. In news,
    for Find and Prefix, what was is likelier than what will be: a day ahead counts
    three times (twice in Chinese), and eight times where it is of the next year. In
    May, July 7 is this July and December 6 last December; in November, 1月17日 is that of
    the year that ends. Before 将 or "will" all days count alike.
  - Which side it lies on is said by the verb or preposition of its sentence: of the
    words for what is to come (will, planned, due, until, by; 将, 定于, 计划, 须于) and those
    that report (said, since; 已, 据, 截至) the nearest one before the date decides, and 前,
    起施行 or 截止 right behind it comes first. Then the days behind count three times.
  - The months of a range lie where its end is nearest: 1-12月 in January is last year.
  - A day without a month (8日上午) belongs to the month of a full date before it in the
    paragraph, else to the nearest month by the same rule.
  - A quarter or half is one of this year in Chinese (四季度 in January is of the last), and
    the last one that has begun in English.
  - A weekday alone is the last one, today included; where such a word looks ahead it is
    the next one. 本周三 and "last Friday" count weeks that begin on Monday.
  - 次日, 当天, "the next day" and "a year earlier" are counted from the date before them
    in the text, and so are 三天后 and "three days later", which have no value where nothing near
    states one; 三天后 before 将 or behind 预计 is counted from the reference.
  - "three days ago" is a day and "two hours ago" a minute, by plain subtraction.
    近三年 and "the past six months" end on the reference.
  - The ends of a range complete each other: 5月10-12日, 下午两点到四点, Jul 9 - Oct 14, 2015.

The [Kind] of a match tells which of these was at work, so that a caller can leave
such matches out. Without a Reference they have no value.

# Day and month

06-30-2018 and 30/06/2018 decide themselves. Dates with points are read day first, with
a year or without (5.12 beside Chinese is a month and a day), others month first, or as
[Parser.DayFirst] says; a weekday beside the date and
earlier dates of the text that leave no choice are evidence that comes first. What
is not decided so is marked Uncertain. A year of two digits lies at most ten years
after the reference.

# Calendars and zones

Years of the Republic (民國113年, 113學年度, and 113年5月 where a month follows), of the Japanese
eras since 明治 and of the Ming and Qing emperors are converted by their first year. The
letters of a zone are understood where they are common in news (GMT, CET, EDT); ET and PT
are standard or daylight time by the day, and CST, Chicago's or China's, makes the time
Uncertain. 北京时间 and "Beijing
time" are UTC+8. 当地时间 says nothing.

# What is not recognised

  - Lunar dates (正月初一, 五月初三), solar terms, and holidays (春节, Christmas): they need a
    calendar of another kind, and are left alone rather than guessed.
  - Times of day alone, durations ("for three years"), repetitions (每周三, 每年9月1日,
    every Monday, the weekdays of a timetable) and open ends: of 自2018年以来 and "since 2018" the year is found.
  - Words for the present that no one would look up: 现在, 目前, now; terms of school (上学期).
  - 5/12 and 2019.07 in running text, unless a word, a weekday or a time beside them
    shows that they are no fraction or amount, or they are the ends of 1998.09—2003.07;
    bare years in Chinese text (2019 without 年).
  - Most eras before the Ming, years before 1 and after 9999, Thai and Islamic years.
  - In running text, languages other than Chinese and English. Parse and Prefix, which
    are for labels, also read calendar dates in Japanese (令和6年5月12日), Korean (2024년 5월 12일),
    German, French, Spanish, Italian, Portuguese, Dutch and Russian (17 de mayo de 2024).

Seconds since 1970 are read by [Unix], never by Parse: a row of digits may be anything.
*/
package dateparse

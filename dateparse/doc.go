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
nothing else.

# Precision

A [Date] keeps what the text stated and no more: 2019年7月 is a month, not the
first of July, and 3 pm is an hour. Its Time is the first instant of the stated
unit. Weeks, quarters, halves, decades and centuries have no precision of their
own; they are a [Range] of days, months or years. So is 上旬. Where 月底, early May or
mid-2020 begin and end is a matter of taste: they are the month or the year, and
their matches are of kind [Vague].

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
    the year that ends. After 将于 or "will" it is the days behind that count three times,
    and before 将 or "will" all days count alike.
  - A day without a month (8日上午) belongs to the month of a full date before it in the
    paragraph, else to the nearest month by the same rule.
  - A quarter or half is one of this year in Chinese (四季度 in January is of the last), and
    the last one that has begun in English.
  - A weekday alone is the last one, today included; after a cue for the future it is
    the next one. 本周三 and "last Friday" count weeks that begin on Monday.
  - 次日, 当天, "the next day" and "a year earlier" are counted from the date before them
    in the text.
  - "three days ago" is a day and "two hours ago" a minute, by plain subtraction.
    近三年 and "the past six months" end on the reference.
  - The ends of a range complete each other: 5月10-12日, 下午两点到四点, Jul 9 - Oct 14, 2015.

The [Kind] of a match tells which of these was at work, so that a caller can leave
such matches out. Without a Reference they have no value.

# Day and month

06-30-2018 and 30/06/2018 decide themselves. Dates with points are read day first,
others month first, or as [Parser.DayFirst] says; a weekday beside the date and
earlier dates of the text that leave no choice are evidence that comes first. What
is not decided so is marked Uncertain. A year of two digits lies at most ten years
after the reference.

# Calendars and zones

Years of the Republic (民國113年, and 113年5月 where a month follows), of the Japanese
eras since 明治 and of the Ming and Qing emperors are converted by their first year. The
letters of a zone are understood where they are common in news (GMT, CET, EDT); ET and PT
are standard or daylight time by the day, and CST, Chicago's or China's, makes the time
Uncertain. 北京时间 and "Beijing
time" are UTC+8. 当地时间 says nothing.

# What is not recognised

  - Lunar dates (正月初一, 腊月十八), solar terms, and holidays (春节, Christmas): they need a
    calendar of another kind, and are left alone rather than guessed.
  - Times of day alone, durations ("for three years"), repetitions (每周三, 每年9月1日,
    every Monday) and open ends: of 自2018年以来 and "since 2018" the year is found.
  - Words for the present that no one would look up: 现在, 目前, now.
  - 5/12 and 2019.07 in running text, unless a word, a weekday or a time beside them
    shows that they are no fraction or amount, or they are the ends of 1998.09—2003.07;
    bare years in Chinese text (2019 without 年).
  - Most eras before the Ming, years before 1 and after 9999, Thai and Islamic years.
  - Languages other than Chinese and English, but for calendar dates in Japanese
    (令和6年5月12日) and Korean (2024년 5월 12일).

Seconds since 1970 are read by [Unix], never by Parse: a row of digits may be anything.
*/
package dateparse

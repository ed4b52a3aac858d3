package dateparse

// This file holds the English words that dates are made of. To teach the
// package a word, add a row and a case under testdata/dateparse.

// enKind says what a word of enTable does.
type enKind uint8

const (
	enNone     enKind = iota
	enMonth           // n is 1 to 12
	enWeekday         // n is 0, Sunday, to 6
	enDay             // n days from today
	enUnit            // n is a unit
	enOrdinal         // n is first, second ...
	enCardinal        // n is one, two ...
	enTens            // n is twenty, thirty ...: a unit may follow
	enNext            // n units from this one: last, this, next
	enDaypart         // n is a daypart
	enSection         // n is a section: early, mid, late
	enSeason          // n is a section: spring
	enVague           // recently
	enDecade          // n is the first year: nineties
	enPreposition
	enArticle
	enClock   // n is the hour: noon, midnight
	enTonight // today, with a daypart
	enHalf
	enFew    // a few, several: a number that is not said
	enFiscal // n is the unit: unitYear, or unitSchoolYear
	enHundred
	enRest    // of this week
	enLink    // of other languages: says nothing
	enAt      // of other languages: a time of day follows
	enEarlier // adds nothing to what follows: earlier this year
)

type enWord struct {
	text string
	kind enKind
	n    int
}

var enTable = []enWord{
	{"january", enMonth, 1}, {"february", enMonth, 2}, {"march", enMonth, 3}, {"april", enMonth, 4}, {"may", enMonth, 5}, {"june", enMonth, 6},
	{"july", enMonth, 7}, {"august", enMonth, 8}, {"september", enMonth, 9}, {"october", enMonth, 10}, {"november", enMonth, 11}, {"december", enMonth, 12},
	{"jan", enMonth, 1}, {"feb", enMonth, 2}, {"mar", enMonth, 3}, {"apr", enMonth, 4}, {"jun", enMonth, 6}, {"jul", enMonth, 7},
	{"aug", enMonth, 8}, {"sep", enMonth, 9}, {"sept", enMonth, 9}, {"oct", enMonth, 10}, {"nov", enMonth, 11}, {"dec", enMonth, 12},

	{"sunday", enWeekday, 0}, {"monday", enWeekday, 1}, {"tuesday", enWeekday, 2}, {"wednesday", enWeekday, 3}, {"thursday", enWeekday, 4}, {"friday", enWeekday, 5}, {"saturday", enWeekday, 6},
	{"sun", enWeekday, 0}, {"mon", enWeekday, 1}, {"tue", enWeekday, 2}, {"tues", enWeekday, 2}, {"wed", enWeekday, 3}, {"thu", enWeekday, 4}, {"thur", enWeekday, 4}, {"thurs", enWeekday, 4}, {"fri", enWeekday, 5}, {"sat", enWeekday, 6},

	{"today", enDay, 0}, {"yesterday", enDay, -1}, {"tomorrow", enDay, 1}, {"tmrw", enDay, 1}, {"tonight", enTonight, int(night)}, {"tonite", enTonight, int(night)},

	{"second", enUnit, int(unitSecond)}, {"seconds", enUnit, int(unitSecond)}, {"sec", enUnit, int(unitSecond)}, {"secs", enUnit, int(unitSecond)},
	{"minute", enUnit, int(unitMinute)}, {"minutes", enUnit, int(unitMinute)}, {"min", enUnit, int(unitMinute)}, {"mins", enUnit, int(unitMinute)},
	{"hour", enUnit, int(unitHour)}, {"hours", enUnit, int(unitHour)}, {"hr", enUnit, int(unitHour)}, {"hrs", enUnit, int(unitHour)},
	{"day", enUnit, int(unitDay)}, {"days", enUnit, int(unitDay)},
	{"week", enUnit, int(unitWeek)}, {"weeks", enUnit, int(unitWeek)}, {"wk", enUnit, int(unitWeek)},
	{"weekend", enUnit, int(unitWeekend)},
	{"month", enUnit, int(unitMonth)}, {"months", enUnit, int(unitMonth)},
	{"quarter", enUnit, int(unitQuarter)}, {"quarters", enUnit, int(unitQuarter)}, {"qtr", enUnit, int(unitQuarter)},
	{"half", enHalf, int(unitHalf)},
	{"year", enUnit, int(unitYear)}, {"years", enUnit, int(unitYear)}, {"yr", enUnit, int(unitYear)}, {"yrs", enUnit, int(unitYear)},
	{"decade", enUnit, int(unitDecade)}, {"decades", enUnit, int(unitDecade)}, {"century", enUnit, int(unitCentury)}, {"centuries", enUnit, int(unitCentury)},
	{"fortnight", enUnit, int(unitFortnight)}, {"fortnights", enUnit, int(unitFortnight)},

	{"first", enOrdinal, 1}, {"third", enOrdinal, 3}, {"fourth", enOrdinal, 4}, {"fifth", enOrdinal, 5}, {"sixth", enOrdinal, 6}, {"seventh", enOrdinal, 7},
	{"eighth", enOrdinal, 8}, {"ninth", enOrdinal, 9}, {"tenth", enOrdinal, 10}, {"eleventh", enOrdinal, 11}, {"twelfth", enOrdinal, 12}, {"thirteenth", enOrdinal, 13},
	{"fourteenth", enOrdinal, 14}, {"fifteenth", enOrdinal, 15}, {"sixteenth", enOrdinal, 16}, {"seventeenth", enOrdinal, 17}, {"eighteenth", enOrdinal, 18},
	{"nineteenth", enOrdinal, 19}, {"twentieth", enOrdinal, 20}, {"thirtieth", enOrdinal, 30},

	{"one", enCardinal, 1}, {"two", enCardinal, 2}, {"three", enCardinal, 3}, {"four", enCardinal, 4}, {"five", enCardinal, 5}, {"six", enCardinal, 6}, {"seven", enCardinal, 7},
	{"eight", enCardinal, 8}, {"nine", enCardinal, 9}, {"ten", enCardinal, 10}, {"eleven", enCardinal, 11}, {"twelve", enCardinal, 12}, {"thirteen", enCardinal, 13}, {"fourteen", enCardinal, 14},
	{"fifteen", enCardinal, 15}, {"sixteen", enCardinal, 16}, {"seventeen", enCardinal, 17}, {"eighteen", enCardinal, 18}, {"nineteen", enCardinal, 19},
	{"twenty", enTens, 20}, {"thirty", enTens, 30}, {"forty", enTens, 40}, {"fifty", enTens, 50}, {"sixty", enTens, 60}, {"seventy", enTens, 70}, {"eighty", enTens, 80}, {"ninety", enTens, 90},
	{"few", enFew, 0}, {"several", enFew, 0}, {"couple", enFew, 2}, {"dozen", enFew, 12}, {"pair", enFew, 2},

	{"last", enNext, -1}, {"past", enNext, -1}, {"previous", enNext, -1}, {"this", enNext, 0}, {"current", enNext, 0}, {"same", enNext, 0}, {"that", enNext, 0}, {"next", enNext, 1}, {"coming", enNext, 1}, {"following", enNext, 1}, {"upcoming", enNext, 1},

	{"morning", enDaypart, int(forenoon)}, {"afternoon", enDaypart, int(afternoon)}, {"evening", enDaypart, int(night)}, {"night", enDaypart, int(night)},
	{"noon", enClock, 12}, {"midday", enClock, 12}, {"midnight", enClock, 0},

	{"early", enSection, int(early)}, {"mid", enSection, int(middle)}, {"middle", enSection, int(middle)}, {"late", enSection, int(late)}, {"beginning", enSection, int(early)}, {"start", enSection, int(early)}, {"end", enSection, int(late)},
	{"earlier", enEarlier, 0}, {"later", enEarlier, 0},
	{"spring", enSeason, int(spring)}, {"summer", enSeason, int(summer)}, {"autumn", enSeason, int(autumn)}, {"fall", enSeason, int(autumn)}, {"winter", enSeason, int(winter)},
	{"recently", enVague, 0}, {"lately", enVague, 0},
	{"twenties", enDecade, 1920}, {"thirties", enDecade, 1930}, {"forties", enDecade, 1940}, {"fifties", enDecade, 1950}, {"sixties", enDecade, 1960}, {"seventies", enDecade, 1970}, {"eighties", enDecade, 1980}, {"nineties", enDecade, 1990},
	{"on", enPreposition, 0}, {"in", enPreposition, 0}, {"at", enPreposition, 0}, {"from", enPreposition, 0}, {"between", enPreposition, 0}, {"during", enPreposition, 0}, {"by", enPreposition, 0}, {"for", enPreposition, 0}, {"of", enPreposition, 0}, {"within", enPreposition, 0}, {"over", enPreposition, 0}, {"throughout", enPreposition, 0},
	{"the", enArticle, 1}, {"a", enArticle, 0}, {"an", enArticle, 0},
	{"fiscal", enFiscal, int(unitYear)}, {"financial", enFiscal, int(unitYear)}, {"calendar", enFiscal, int(unitYear)}, {"school", enFiscal, int(unitSchoolYear)}, {"academic", enFiscal, int(unitSchoolYear)},
	{"fy", enFiscal, int(unitYear)}, {"cy", enFiscal, int(unitYear)}, {"ay", enFiscal, int(unitSchoolYear)}, {"sy", enFiscal, int(unitSchoolYear)},
	{"rest", enRest, 0}, {"remainder", enRest, 0},
	{"hundred", enHundred, 100}, {"thousand", enHundred, 1000},
}

package dateparse

import (
	"strings"
	"time"
)

// Zones: offsets, letters, and the names of places before 时间. A name that stands for more
// than one offset makes the time uncertain, but for the American ones, which the day decides.

// fixedZone is the location of an offset. The time package keeps those of
// whole hours, so that they cost nothing.
func fixedZone(seconds int) *time.Location {
	if seconds == 0 {
		return time.UTC
	}
	return time.FixedZone("", seconds)
}

// zoneName is a zone by name. Where open is set the offset is one of several
// that the name stands for, and dates that use it are Uncertain.
type zoneName struct {
	name  string
	hours float64
	open  bool
}

// latinZones are abbreviations, upper case.
var latinZones = []zoneName{
	{"Z", 0, false}, {"UTC", 0, false}, {"GMT", 0, false}, {"UT", 0, false},
	{"EST", -5, false}, {"EDT", -4, false},
	{"CDT", -5, false},
	{"CST", -6, true}, // Chicago, or China
	{"MST", -7, false}, {"MDT", -6, false},
	{"PST", -8, false}, {"PDT", -7, false},
	{"BST", 1, false}, {"WET", 0, false}, {"WEST", 1, false},
	{"CET", 1, false}, {"CEST", 2, false}, {"EET", 2, false}, {"EEST", 3, false}, {"MSK", 3, false},
	{"HKT", 8, false}, {"SGT", 8, false}, {"PHT", 8, false}, {"WIB", 7, false}, {"ICT", 7, false},
	{"IST", 5.5, true}, // India, or Israel, or Ireland
	{"PKT", 5, false}, {"EAT", 3, false}, {"CAT", 2, false}, {"SAST", 2, false}, {"JST", 9, false}, {"KST", 9, false},
	{"AEST", 10, false}, {"AEDT", 11, false}, {"NZST", 12, false}, {"NZDT", 13, false},
}

// americanZones are names for whichever of standard and daylight time is in
// force in the United States on the day: 25 Apr, 2016, 03:39 ET.
var americanZones = []zoneName{
	{"ET", -5, false}, {"CT", -6, false}, {"MT", -7, false}, {"PT", -8, false},
	{"美东时间", -5, false}, {"美東時間", -5, false}, {"美国东部时间", -5, false}, {"美國東部時間", -5, false},
	{"Eastern time", -5, false}, {"Eastern Time", -5, false}, {"Pacific time", -8, false}, {"Pacific Time", -8, false},
}

// placeZones stand before the date or the time in Chinese, and after it in
// English (Beijing time). 当地时间 and local time state no offset.
var placeZones = []zoneName{
	{"北京时间", 8, false}, {"北京時間", 8, false},
	{"香港时间", 8, false}, {"香港時間", 8, false},
	{"台北时间", 8, false}, {"台北時間", 8, false}, {"臺北時間", 8, false}, {"台湾时间", 8, false}, {"台灣時間", 8, false}, {"臺灣時間", 8, false},
	{"东京时间", 9, false}, {"東京時間", 9, false}, {"日本时间", 9, false}, {"日本時間", 9, false},
	{"首尔时间", 9, false}, {"首爾時間", 9, false},
	{"莫斯科时间", 3, false}, {"莫斯科時間", 3, false},
	{"格林尼治时间", 0, false}, {"格林威治时间", 0, false}, {"格林威治時間", 0, false}, {"世界时", 0, false}, {"世界時", 0, false},
	{"Beijing time", 8, false}, {"Beijing Time", 8, false}, {"China Standard Time", 8, false},
	{"Hong Kong time", 8, false}, {"Hong Kong Time", 8, false}, {"Taipei time", 8, false},
}

// zoneAt reads a zone at s[i:] into e: Z, +08:00, UTC-05, GMT+0100, PST-0700, EST,
// Beijing time, and what is in brackets after one. end is 0 where there is none.
func zoneAt(s string, i int, e *expr) (end int) {
	if i >= len(s) {
		return 0
	}
	if s[i] == '+' || s[i] == '-' {
		return zoneOffset(s, i, e)
	}
	if k := after(s, i, minusSign); k > 0 {
		if end = zoneOffset(s, k-1, e); end > 0 {
			e.zone = -e.zone
		}
		return end
	}
	if s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' {
		if end = latinZone(s, i, e); end > 0 {
			return end
		}
	}
	if s[i] >= 0xE0 || s[i] >= 'A' && s[i] <= 'Z' {
		return placeZone(s, i, e)
	}
	return 0
}

func placeZone(s string, i int, e *expr) int {
	for _, z := range placeZones {
		if end := after(s, i, z.name); end > 0 {
			e.setZone(z)
			return end
		}
	}
	for _, z := range americanZones[4:] {
		if end := after(s, i, z.name); end > 0 {
			e.setZone(z)
			e.has |= americanZone
			return end
		}
	}
	return 0
}

func (e *expr) setZone(z zoneName) {
	e.has |= hasZone
	e.zone = int(z.hours * 3600)
	if z.open {
		e.has |= openZone
	}
}

// latinZone reads an abbreviation and an offset glued to it, which decides.
func latinZone(s string, i int, e *expr) int {
	end := i
	for end < len(s) && end-i < 5 && s[end] >= 'A' && s[end] <= 'Z' {
		end++
	}
	if k := wordAt(s, i, "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc"); end == i && k > 0 { // 10:30 pst
		if end = latinZone(strings.ToUpper(s[i:k])+s[k:], 0, e); end > 0 {
			end += i
		}
		return end
	}
	for _, z := range americanZones[:4] {
		if s[i:end] == z.name {
			e.setZone(z)
			e.has |= americanZone
			return end
		}
	}
	for _, z := range latinZones {
		if s[i:end] != z.name || end < len(s) && letterByte(s[end]) {
			continue
		}
		e.setZone(z)
		if end < len(s) && (s[end] == '+' || s[end] == '-') {
			if j := zoneOffset(s, end, e); j > 0 {
				e.has &^= openZone
				return j
			}
		}
		return end
	}
	return 0
}

// minusSign is U+2212, which typesetters put before an offset.
const minusSign = "−"

// zoneOffset reads +08, +0800, +08:00 or +8.
func zoneOffset(s string, i int, e *expr) int {
	n := numberAt(s, i+1)
	if n.end == 0 || n.digits == 3 {
		return 0
	}
	h, m := n.value, 0
	if n.digits == 4 {
		h, m = n.value/100, n.value%100
	} else if j := colon(s, n.end); j > 0 {
		if mm := numberAt(s, j); mm.digits == 2 {
			m, n.end = mm.value, mm.end
		}
	}
	if h > 18 || m > 59 {
		return 0
	}
	e.has |= hasZone
	e.zone = h*3600 + m*60
	if s[i] == '-' {
		e.zone = -e.zone
	}
	return n.end
}

// daylight tells whether daylight saving time is in force in the United States
// on a day, by the rules of 1987 and of 2007 (15 U.S.C. 260a); a change is
// taken to be at the start of its day. known is false before 1987.
func daylight(year int, month time.Month, day int) (saving, known bool) {
	if year < 1987 {
		return false, false
	}
	first, last := nthSunday(year, time.March, 2), nthSunday(year, time.November, 1)
	if year < 2007 {
		first, last = nthSunday(year, time.April, 1), nthSunday(year, time.November, 1).AddDate(0, 0, -7)
	}
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	return !t.Before(first) && t.Before(last), true
}

// nthSunday is a month's n-th Sunday.
func nthSunday(year int, month time.Month, n int) time.Time {
	t := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return t.AddDate(0, 0, (7-int(t.Weekday()))%7+7*(n-1))
}

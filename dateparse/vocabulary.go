package dateparse

import (
	"strings"
	"sync"
)

// The words of both languages, taken apart once for the whole program: lists that are kept
// as one string each, so that a line is a list and a word is added by typing it.

// vocabulary is made of the words of both languages.
type vocabulary struct {
	zh                                 *zhIndexed
	en                                 *enIndexed
	insideFirst, insideLast            runeMap[[]zhNeighbour]
	lengthBefore, lengthBehind, titles []string
	tookBefore, yearsBehind            []string
	zhLabels, enLabels                 []string
	zhThings, zhPlaces, afterYear      []string
	zhEach, schedule, onSchedule       []string
	enSchedule, lunar                  []string
	timetable                          runeSet
	sides                              sides
}

// tables gives the vocabulary, which is made when the first text is read.
var tables = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{
		zh: newZhIndex(), en: newEnIndex(),
		yearsBehind:  strings.Fields(yearsBehind),
		tookBefore:   strings.Fields(tookBefore),
		lengthBefore: strings.Fields(lengthBefore), lengthBehind: strings.Fields(lengthBehind), titles: strings.Fields(zhTitles),
		zhLabels: strings.Fields(zhNumberLabels), enLabels: strings.Fields(enNumberLabels),
		zhThings: strings.Fields(zhThings), zhPlaces: strings.Fields(zhPlaces), afterYear: strings.Fields(zhAfterYear),
		zhEach: strings.Fields(zhEach), schedule: strings.Fields(zhSchedule), onSchedule: strings.Fields(zhOnSchedule),
		enSchedule: strings.Split(enSchedule, "|"), lunar: strings.Fields(lunarCalendar),
		sides: newSides(),
	}
	v.insideFirst, v.insideLast = newNeighbours()
	for _, r := range timetable {
		v.timetable.add(r)
	}
	return v
})

// beginsWith reports whether s begins with one of parts.
func beginsWith(s string, parts []string) bool {
	for _, p := range parts {
		if len(p) <= len(s) && s[:len(p)] == p {
			return true
		}
	}
	return false
}

// endsWith reports whether s ends with one of parts.
func endsWith(s string, parts []string) bool {
	for _, p := range parts {
		if len(p) <= len(s) && s[len(s)-len(p):] == p {
			return true
		}
	}
	return false
}

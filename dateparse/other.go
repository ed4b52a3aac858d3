package dateparse

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Pages in other languages reach the readers of labels, so Parse and Prefix know the names
// of their months and days; Find does not. The grammar is the one of English: a day, a
// month, a year, with small words between (17 de mayo de 2024, Freitag, 17. Mai 2024 um
// 10:15 Uhr). One row a language; names that mean the same are parted by a bar.

// language holds the words of one language that calendar dates need.
type language struct {
	months string // twelve, from January
	days   string // seven, from Sunday
	links  string // stand between the parts and say nothing
	at     string // stand before a time of day
}

var languages = [...]language{
	// German
	{"januar|jänner|jan februar|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
		"sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend", "am den vom", "um"},
	// French
	{"janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
		"dimanche lundi mardi mercredi jeudi vendredi samedi", "le du", "à"},
	// Spanish
	{"enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
		"domingo lunes martes miércoles|miercoles jueves viernes sábado|sabado", "el de del", "a"},
	// Italian
	{"gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
		"domenica lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi sabato", "il del", "alle ore"},
	// Portuguese
	{"janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
		"domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado", "o de", "às as"},
	// Dutch
	{"januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec",
		"zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "op", "om"},
	// Russian
	{"января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек",
		"воскресенье понедельник вторник среда четверг пятница суббота", "г года", "в"},
}

// otherWords are the months and days by name, and otherLinks and otherAt the small words,
// of all languages.
var otherWords = sync.OnceValue(func() map[string]*enWord {
	words := map[string]*enWord{}
	for _, l := range languages {
		for kind, list := range map[enKind]string{enMonth: l.months, enWeekday: l.days} {
			for n, names := range strings.Fields(list) {
				if kind == enMonth {
					n++
				}
				for _, name := range strings.Split(names, "|") {
					words[name] = &enWord{name, kind, n}
				}
			}
		}
		for _, w := range strings.Fields(l.links) {
			words[w] = &enWord{w, enLink, 0}
		}
		for _, w := range strings.Fields(l.at) {
			words[w] = &enWord{w, enAt, 0}
		}
	}
	return words
})

// otherWord looks up the word of another language at i of a label. A month or a day needs a
// number beside it: Mai 2024, but not Mai Li.
func (sc *scanner) otherWord(i int) (*enWord, int) {
	if sc.find {
		return nil, 0
	}
	end := lettersEnd(sc.s, i)
	w := otherWords()[strings.ToLower(sc.s[i:end])]
	if w == nil || w.kind != enLink && w.kind != enAt && !sc.numberBeside(i, end, w.kind) {
		return nil, 0
	}
	return w, end
}

// lettersEnd is the end of the letters of any script, and the hyphens between them, at i.
func lettersEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !(r == '-' && letterByteAt(s, i+1)) {
			break
		}
		i += size
	}
	return i
}

// numberBeside reports whether a number stands beside the name from i to end, small words
// and marks between: a day before a month, a year behind it, a day behind a weekday.
func (sc *scanner) numberBeside(i, end int, kind enKind) bool {
	before := strings.TrimRight(sc.s[:i], " .-/ºª°")
	for _, w := range [...]string{" de", "er"} {
		before = strings.TrimSuffix(before, w)
	}
	if kind == enMonth && isDigit(lastRune(before)) {
		return true
	}
	j := end
	for range 3 {
		for j < len(sc.s) && strings.IndexByte(" .,-/", sc.s[j]) >= 0 {
			j++
		}
		if n := numberAt(sc.s, j); n.end > 0 {
			return n.digits == 4 || kind == enWeekday && n.digits <= 2
		}
		k := lettersEnd(sc.s, j)
		if w := otherWords()[strings.ToLower(sc.s[j:k])]; k == j || w == nil {
			return false
		}
		j = k
	}
	return false
}

// smallWord has the bytes that the small words begin with, in lower case: most text is
// passed without a look.
var smallWord = [256]bool{'a': true, 'd': true, 'e': true, 'i': true, 'l': true, 'o': true, 'u': true, 'v': true, 0xD0 | 0x20: true, 0xC3 | 0x20: true}

// skipOther skips the small words of other languages of a kind at i: de, le, г.
func (sc *scanner) skipOther(i int, kind enKind) int {
	for range 2 {
		if i >= len(sc.s) || !smallWord[sc.s[i]|0x20] {
			break
		}
		w, end := sc.otherWord(i)
		if w == nil || w.kind != kind {
			break
		}
		if i = end; w.text == "г" {
			i = max(i, after(sc.s, i, "."))
		}
		i = spaces(sc.s, i)
	}
	return i
}

package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// Dateline is how the text of a paper or an agency begins: where, when and by
// whom it was sent.
type Dateline struct {
	Place     string
	Agency    string         // 新华社; 本报 where the paper speaks of itself
	Date      dateparse.Date // zero where it names no day, or no year can be told
	Sent      bool           // 电, 讯: not 报道, whose reporters are a byline
	Reporters string         // what stands behind 记者, names and then the place: it takes a reader of names to part them
	End       int            // where the text begins behind it, in bytes of the line
}

// datelineWindow is how far a line is looked at, datelineLead how long what
// stands before the sign of a dateline can be, in bytes.
const (
	datelineWindow = 160
	datelineLead   = 72
)

// ReadDateline reads the dateline at the start of a line. dates reads its day.
func ReadDateline(line string, dates *dateparse.Parser) (Dateline, bool) {
	d, ok := readDateline(form.Head(line, datelineWindow), dates)
	rest := strings.TrimLeft(line[d.End:], " \u3000）)】〕")
	d.End = len(line) - len(rest)
	return d, ok
}

func readDateline(s string, dates *dateparse.Parser) (Dateline, bool) {
	day, hasDay := firstDate(s, dates)
	if d, ok := wireDateline(s, day, hasDay); ok {
		return d, true
	}
	if hasDay && day.Range.Start.Precision >= dateparse.Day {
		if d, ok := dashDateline(s, day); ok {
			return d, true
		}
	}
	return capitalDateline(s)
}

// firstDate is the first date of s that is none like "today"; without a value
// where nothing tells the year.
func firstDate(s string, dates *dateparse.Parser) (dateparse.Match, bool) {
	for m := range dates.Find(s) {
		if m.Kind != dateparse.Relative && m.Kind != dateparse.Vague {
			return m, true
		}
	}
	return dateparse.Match{}, false
}

// wireSigns end a Chinese dateline, folded: they say that it was sent.
var wireSigns = []string{"专电", "电讯", "电", "讯", "报导", "报道"}

// wireDateline reads 新华社北京11月17日电, （中央社記者張三台北30日電）, 本报讯 and
// 〔記者張三台北報導〕: agency, reporters, place and day, of which any may be
// missing, and the sign. Nothing else may stand before the sign, so that 电 and
// 讯 of other words are none.
func wireDateline(s string, day dateparse.Match, hasDay bool) (Dateline, bool) {
	inner := strings.TrimLeft(s, "（(【〔[ \u3000")
	from := len(s) - len(inner)
	if hasDay && day.Start < datelineLead {
		rest := strings.TrimLeft(s[day.End:], " ")
		if size := signAt(rest); size > 0 && day.Start >= from {
			d := senders(s[from:day.Start])
			d.Sent = true
			d.Date, d.End = day.Range.Start, len(s)-len(rest)+size
			return d, d.Agency != "" || isSmallPlace(d.Place)
		}
	}
	lead, size := beforeSign(form.Head(inner, datelineLead))
	if size == 0 {
		return Dateline{}, false
	}
	d := senders(lead)
	d.End = from + len(lead) + size
	return d, d.Agency != "" && (d.Place != "" || ownName(d.Agency) || from > 0) || d.Reporters != "" && from > 0
}

// signAt is the length of the sign that s begins with, or 0.
func signAt(s string) int {
	if !strings.ContainsRune("专电讯报", form.FoldLetter(form.FirstRune(s))) {
		return 0
	}
	folded := form.Fold(form.Head(s, 9))
	for _, sign := range wireSigns {
		if strings.HasPrefix(folded, sign) {
			return len(sign)
		}
	}
	return 0
}

// beforeSign is s up to its first sign, which ends a word, and the length of the
// sign; 0 for none.
func beforeSign(s string) (lead string, size int) {
	for at, r := range s {
		if unicode.IsDigit(r) || strings.ContainsRune("，。,：；“《）)】〕", r) {
			break
		}
		size := signAt(s[at:])
		if at == 0 || size == 0 {
			continue
		}
		switch next := form.FirstRune(s[at+size:]); {
		case next == utf8.RuneError, !han.IsHan(next) && next != '/' && next != '／':
			return s[:at], size
		}
	}
	return "", 0
}

// senders parts what stands before the day or the sign of a Chinese dateline.
func senders(s string) Dateline {
	s = strings.Trim(s, " \u3000")
	if form.HasSign(s, "，。,") {
		return Dateline{}
	}
	folded := form.FoldInPlace(s)
	end := agencyEnd(folded)
	d := Dateline{Agency: s[:end], Place: strings.TrimLeft(s[end:], " ]】〕")}
	if reporters, ok := strings.CutPrefix(form.FoldInPlace(d.Place), "记者"); ok {
		d.Reporters, d.Place = strings.TrimLeft(d.Place[len(d.Place)-len(reporters):], " "), ""
	}
	return d
}

// agencyEnds are what names of agencies, papers and sites end in, folded.
// agencyTails may follow: 中央通讯社, 中国青年报客户端, 中国新闻网. No 台 is among
// them, for 台北 begins with it.
var (
	agencyEnds  = []string{"社", "网", "报", "讯", "台", "新闻", "在线", "联播"}
	agencyTails = []string{"社", "网", "客户端", "新闻", "在线", "海外版"}
)

// agencyEnd is where the name of an agency at the start of a folded line ends;
// 0 where none begins it.
func agencyEnd(folded string) int {
	best := 0
	for _, end := range agencyEnds {
		if at := strings.Index(folded, end); at > 0 && (best == 0 || at+len(end) < best) {
			best = at + len(end)
		}
	}
	for more := best > 0; more; {
		more = false
		for _, tail := range agencyTails {
			if strings.HasPrefix(folded[best:], tail) {
				best, more = best+len(tail), true
			}
		}
	}
	return best
}

// ownName tells how a paper or a site speaks of itself: 本报, 我院网.
func ownName(agency string) bool {
	r := form.FirstRune(agency)
	return r == '本' || r == '我'
}

// isSmallPlace tells the few characters that a place of a dateline without an
// agency has.
func isSmallPlace(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 6 && isPlaceName(s)
}

// agencyBrackets stand around an agency behind the place or the day.
var agencyBrackets = [...][2]string{{"/", "/"}, {"(", ")"}, {"（", "）"}}

// dashDateline reads "TARN, State, April 25, 2016 /Wire/ --", "WASHINGTON
// (January 24, 2017) —" and 南昌2021年6月1日 /美通社/ --: places, a day, an agency
// and a dash.
func dashDateline(s string, day dateparse.Match) (Dateline, bool) {
	if day.Start == 0 || day.Start > datelineLead || day.Range.Start.IsZero() {
		return Dateline{}, false
	}
	d := Dateline{Place: strings.Trim(s[:day.Start], " ,，（(-–—"), Date: day.Range.Start}
	rest := strings.TrimLeft(s[day.End:], " )）")
	for _, b := range agencyBrackets {
		open, ok := strings.CutPrefix(rest, b[0])
		if !ok {
			continue
		}
		name, tail, closed := strings.Cut(open, b[1])
		if !closed {
			return Dateline{}, false
		}
		d.Agency, rest = strings.TrimSpace(name), strings.TrimLeft(tail, " ")
	}
	body := strings.TrimLeft(rest, "-–—")
	d.End = len(s) - len(body)
	return d, len(body) < len(rest) && isPlaceName(d.Place)
}

// dashes part a dateline from its text.
var dashes = []string{" — ", " – ", " -- ", "— ", " - "}

// capitalDateline reads a dateline without a day: LAKESIDE, Ohio (Wire) — The
// place must stand in capitals.
func capitalDateline(s string) (Dateline, bool) {
	for _, dash := range dashes {
		lead, rest, ok := strings.Cut(s, dash)
		if !ok || len(lead) > 50 {
			continue
		}
		place, agency, _ := strings.Cut(lead, "(")
		d := Dateline{Place: strings.Trim(place, " ,"), Agency: strings.Trim(agency, " )"), End: len(s) - len(rest)}
		if city, _, _ := strings.Cut(d.Place, ","); isCapitalCity(city) && isPlaceName(d.Place) && !strings.ContainsAny(d.Place, "0123456789") {
			return d, true
		}
	}
	return Dateline{}, false
}

// isCapitalCity tells one to three words in capitals, without digits.
func isCapitalCity(s string) bool {
	return len(s) >= 3 && s == strings.ToUpper(s) && !strings.ContainsAny(s, ":?!") && len(strings.Fields(s)) <= 3
}

// isPlaceName tells what can stand as the places of a dateline: a few
// characters, or capitalised words.
func isPlaceName(s string) bool {
	if han.IsHan(form.FirstRune(s)) {
		return utf8.RuneCountInString(s) <= 10 && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsPunct(r) && !strings.ContainsRune("、/／", r) })
	}
	return s != "" && len(s) <= 48 && form.Capitalised(strings.NewReplacer(",", " ", "/", " ").Replace(s))
}

package event

import (
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// trigger is the place that tells of the event.
type trigger struct {
	kind     triggerKind
	nth      int // of the sentence in the lead
	s        sentence
	verb     mark // what is held, opened, visited
	from, to int  // of the clause around the verb
	object   bool // the event stands behind the verb: 举行仪式, held a ceremony
}

type triggerKind uint8

const (
	noTrigger  triggerKind = iota
	heldEvent              // 举行, was held
	openEvent              // 揭牌, was unveiled
	visitEvent             // 来访, visited
	titleEvent             // the title names it, the lead only says the day
)

// titleDay is how far into the text the day may stand, in bytes, where only
// the title tells of the event.
const titleDay = 600

// find looks for the first sentence of the lead that tells of an event, and
// else asks the title.
func (e *reader) find(lead []sentence) trigger {
	for nth, s := range lead {
		t := e.hanTrigger
		if e.latin {
			t = e.latinTrigger
		}
		if t := t(s, nth); t.kind != noTrigger {
			t.s, t.nth = s, nth
			t.from, t.to = s.clause(t.verb)
			return t
		}
	}
	return e.findTitle(lead[0])
}

// findTitle asks the title for the event where the lead has no verb for it: a
// press conference given word by word, a lecture. The text must name a day.
func (e *reader) findTitle(first sentence) trigger {
	if _, ok := e.firstDay(0, titleDay); !ok || !e.titleTells(e.mark(e.in.Title, 0, len(e.in.Title))) {
		return trigger{}
	}
	verb := mark{start: first.start, end: first.start}
	return trigger{kind: titleEvent, s: first, verb: verb, from: first.start, to: first.start}
}

// titleHas tells whether a word of class c stands in the title.
func (e *reader) titleHas(c wordClass) bool {
	return hasClass(e.mark(e.in.Title, 0, len(e.in.Title)), c)
}

// titleTells tells a title that reports an event: the noun of one with a verb,
// or at its end.
func (e *reader) titleTells(marks []mark) bool {
	if !hasClass(marks, wordEvent) || hasClass(marks, wordPast) {
		return false
	}
	return hasClass(marks, wordHeld|wordOpen|wordInvite|wordLight) || !e.latin && endsInEvent(marks, e.in.Title)
}

// endsInEvent tells whether the last word of title is the noun of an event.
func endsInEvent(marks []mark, title string) bool {
	last := marks[len(marks)-1]
	return last.is(wordEvent) && last.end == len(title)
}

// dayIn tells whether s names a day, or says 近日 or 当天.
func (e *reader) dayIn(s sentence) bool {
	_, ok := e.firstDay(s.start, s.end)
	return ok || e.vagueIn(s.start, s.end) || e.sameDay(s)
}

// sameDay tells "the same day": the day was named before.
func (e *reader) sameDay(s sentence) bool {
	for _, m := range e.datesIn(s.start, s.end) {
		if m.Range.Start.IsZero() && m.Kind == dateparse.Relative && !e.latin && e.beforeAny(m.Start, "当", "同", "是日") {
			return true
		}
	}
	return e.latin && strings.Contains(e.text[s.start:s.end], "same day")
}

// nounNear tells whether the clause of k has the noun of an event.
func (e *reader) nounNear(s sentence, k mark) bool {
	return hasClass(s.within(s.clause(k)), wordEvent)
}

// tellsOfOther tells a sentence about another event: 下届年会将由A承办.
func tellsOfOther(s sentence) bool { return hasClass(s.marks, wordPast) }

// before tells whether text goes on with word at at, in either script.
func (e *reader) before(at int, word string) bool {
	for _, want := range word {
		r, size := runeAt(e.text[at:])
		if size == 0 || r != want {
			return false
		}
		at += size
	}
	return true
}

// beforeAny is before for several words.
func (e *reader) beforeAny(at int, words ...string) bool {
	if at >= len(e.text) {
		return false
	}
	first, _ := runeAt(e.text[at:])
	for _, w := range words {
		if form.FirstRune(w) == first && e.before(at, w) {
			return true
		}
	}
	return false
}

// isWord tells whether k is the Latin word w, whatever its capitals.
func (e *reader) isWord(k mark, w string) bool {
	return k.sign == 0 && k.end-k.start == len(w) && strings.EqualFold(e.text[k.start:k.end], w)
}

// oneOf tells whether k is one of the words of a list that blanks part.
func (e *reader) oneOf(k mark, list string) bool {
	return k.sign == 0 && k.end > k.start && form.HasWord(list, lower(e.text[k.start:k.end]))
}

// personIn tells whether somebody with a post is named in text[from:to].
func (e *reader) personIn(from, to int) bool {
	for _, p := range e.in.People {
		if len(p.Posts) == 0 {
			continue
		}
		for _, m := range p.Mentions {
			if m.Start >= from && m.End <= to {
				return true
			}
		}
	}
	return false
}

// bodyIn tells whether a body is named in text[from:to].
func (e *reader) bodyIn(from, to int) bool {
	for i := range e.in.Organizations {
		for _, m := range e.in.Organizations[i].Mentions {
			if m.Start >= from && m.End <= to {
				return true
			}
		}
	}
	return false
}

package event

import "strings"

// titleDay is how far into the text the day may stand, in bytes, where only
// the title tells of the event.
const titleDay = 600

// findTitle asks the title for the event where the lead has no verb for it: a
// press conference given word by word, a lecture. The lead must name a day.
func (e *reader) findTitle() bool {
	e.title = e.mark(e.in.Title, 0, len(e.in.Title))
	if len(e.lead) == 0 || !e.titleTells() {
		return false
	}
	first := e.lead[0]
	if _, ok := e.firstDay(0, titleDay); !ok {
		return false
	}
	e.found = trigger{kind: titleEvent, verb: mark{start: first.start, end: first.start}}
	if last := e.title[len(e.title)-1]; last.class&wordEvent != 0 && last.end == len(e.in.Title) && !e.latin {
		e.event.Name = e.in.Title
	}
	return true
}

// titleTells tells a title that reports an event: the noun of one with a verb,
// or at its end.
func (e *reader) titleTells() bool {
	noun, verb := false, false
	for _, m := range e.title {
		noun = noun || m.class&wordEvent != 0
		verb = verb || m.class&(wordHeld|wordOpen|wordInvite|wordLight) != 0
		if m.class&wordPast != 0 {
			return false
		}
	}
	if !noun {
		return false
	}
	if e.latin {
		return verb
	}
	last := e.title[len(e.title)-1]
	return verb || last.class&wordEvent != 0 && strings.HasSuffix(e.in.Title, e.in.Title[last.start:last.end])
}

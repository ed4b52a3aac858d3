package event

import (
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Dump writes how the event of a text is found, for whoever mends a rule: the
// sentences that are searched, each with its words of the table as word/class; the
// verb that tells of the event and the clause around it; and what is read, the
// name and the place with the bytes of the text where they stand.
func Dump(w io.Writer, in Text) {
	if in.Text == "" {
		return
	}
	e := newReader(in)
	lead := e.lead()
	if len(lead) == 0 || e.isObituary() {
		fmt.Fprintln(w, "event  none: no opening, or the news of a death")
		return
	}
	for _, s := range lead {
		e.dumpWords(w, s)
	}
	if t := e.find(lead); t.kind == noTrigger {
		fmt.Fprintln(w, "event  no verb of one in these sentences, and none in the title beside a day")
	} else {
		fmt.Fprintf(w, "event  %s: %s in %s\n", triggerNames[t.kind], e.text[t.verb.start:t.verb.end], oneLine(e.text[t.from:t.to]))
	}
	ev := Find(in)
	e.dumpPart(w, "name", ev.Name)
	e.dumpPart(w, "place", ev.Place)
	if !ev.Dates.IsZero() {
		fmt.Fprintf(w, "days   %s\n", ev.Dates)
	}
	for _, o := range ev.Organizers {
		e.dumpPart(w, string(o.Role), o.Name)
	}
}

// dumpWords writes the words of a sentence that are in the table.
func (e *reader) dumpWords(w io.Writer, s sentence) {
	var words []string
	for _, m := range s.marks {
		if names := m.class.String(); names != "" {
			words = append(words, e.text[m.start:m.end]+"/"+names)
		}
	}
	if len(words) > 0 {
		fmt.Fprintln(w, "words ", strings.Join(words, " "))
	}
}

// dumpPart writes a value and where it stands.
func (e *reader) dumpPart(w io.Writer, what, value string) {
	if value == "" {
		return
	}
	if at := strings.Index(e.text, value); at >= 0 {
		fmt.Fprintf(w, "%-6s %s, bytes %d to %d\n", what, value, at, at+len(value))
		return
	}
	fmt.Fprintf(w, "%-6s %s, not in these words\n", what, value)
}

// oneLine is s without line breaks, and no longer than a line of a terminal.
func oneLine(s string) string {
	return strings.ReplaceAll(strings.TrimSpace(form.Head(s, 240)), "\n", " ")
}

// triggerNames are how a dump names what tells of the event.
var triggerNames = [...]string{heldEvent: "held", openEvent: "opened", visitEvent: "visit", titleEvent: "the title"}

// classNames are the names of the classes of words, from that of wordHeld on.
var classNames = [...]string{
	"held", "open", "found", "light", "visit", "come", "invite", "attend", "draw",
	"event", "group", "org", "crowd", "host", "co-host", "undertaker", "supporter",
	"adverb", "prep", "past", "join", "be", "link", "post", "for", "pact", "room", "thing", "online", "minor", "end", "also", "place-end",
	"chair", "speak", "report", "sign", "accompany", "shield",
}

// String gives the names of the classes of a word: "visit,event".
func (c wordClass) String() string {
	var names []string
	for bit, name := range classNames {
		if c&(wordHeld<<bit) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}

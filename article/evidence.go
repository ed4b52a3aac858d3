package article

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// Candidates of a field say themselves where they stood. What is read in another
// way is traced here when everything is known, and only for a Parser that asks
// for Evidence.

// tracer says of each value of an article where it was read.
type tracer struct {
	*sheet.Sheet
	*Article
	lay   layout.Layout
	body  text
	parts map[int]layout.Part // what blocks of the body are
}

// trace adds the evidence of what has no candidates.
func (t *tracer) trace(found *findings, open opening, files []fileLink) {
	t.parts = make(map[int]layout.Part, len(t.lay.Portions))
	for _, p := range t.lay.Portions {
		t.parts[p.Block] = p.Part
	}
	t.derived(idPublished, !t.Published.IsZero(), idModified)
	t.derived(idSection, t.Section != "", idBreadcrumb)
	t.derived(idSiteName, t.SiteName != "", idSource)
	t.headlines()
	t.text()
	t.credits(found)
	if t.Dateline != (Dateline{}) {
		t.inText("dateline", "dateline", entity.Span{End: min(open.begin, len(t.Text))})
	}
	t.captions()
	for i, f := range files {
		t.add(fmt.Sprintf("attachments[%d]", i), "link", f.block, f.href)
	}
	t.event()
	t.people()
}

// add notes that a field was read in a block.
func (t *tracer) add(field, origin string, block int, raw string) {
	e := Evidence{Field: field, Origin: origin, Place: t.Place(block), Line: t.SourceLine(block), Raw: raw, Chosen: true}
	if block < 0 {
		e.Place = "JSON-LD articleBody"
	}
	t.Evidence = append(t.Evidence, e)
}

// inText notes that a field was read in a stretch of the text.
func (t *tracer) inText(field, origin string, s entity.Span) {
	if holds(t.Text, s.Start, s.End) {
		t.add(field, origin, t.blockAt(s.Start), t.Text[s.Start:s.End])
	}
}

// blockAt is the block whose text holds a place of Text; -1 where JSON-LD gave
// the text.
func (t *tracer) blockAt(at int) int {
	n, found := slices.BinarySearchFunc(t.body.written, at, func(w written, at int) int { return w.span.Start - at })
	if !found {
		n--
	}
	if n < 0 {
		return -1
	}
	return t.body.written[n].block
}

// derived gives a field that has a value, but none of its own, the evidence of the
// field that it was taken from.
func (t *tracer) derived(id fieldID, filled bool, from fieldID) {
	chosen := func(id fieldID) int {
		return slices.IndexFunc(t.Evidence, func(e Evidence) bool { return e.Chosen && e.Field == fieldNames[id] })
	}
	if at := chosen(from); filled && at >= 0 && chosen(id) < 0 {
		e := t.Evidence[at]
		e.Field = fieldNames[id]
		t.Evidence = append(t.Evidence, e)
	}
}

func (t *tracer) headlines() {
	for _, i := range t.lay.Subtitles {
		t.add("subtitle", "line", i, t.Page.Blocks[i].Text)
	}
	if len(t.lay.Subtitles) == 0 && t.Subtitle != "" && t.lay.Title >= 0 {
		t.add("subtitle", "heading", t.lay.Title, t.Page.Blocks[t.lay.Title].Text)
	}
	switch {
	case t.Kicker == "":
	case t.lay.Kicker >= 0:
		t.add("kicker", "line", t.lay.Kicker, t.Page.Blocks[t.lay.Kicker].Text)
	case t.lay.Title >= 0:
		t.add("kicker", "heading", t.lay.Title, t.Page.Blocks[t.lay.Title].Text)
	}
}

// text says where the body begins.
func (t *tracer) text() {
	switch {
	case t.Text == "":
	case len(t.body.written) == 0:
		t.add("text", originNames[fromData], -1, excerpt(t.Text, 0, 0))
	default:
		t.add("text", "body", t.body.written[0].block, excerpt(t.Text, 0, 0))
	}
}

func (t *tracer) credits(found *findings) {
	for i, c := range found.sortedCredits() {
		field := fmt.Sprintf("credits[%d]", i)
		if c.block < 0 {
			t.Evidence = append(t.Evidence, Evidence{Field: field, Origin: originNames[fromMeta], Place: "meta author", Raw: c.Name + c.Organization, Chosen: true})
			continue
		}
		text := t.Page.Blocks[c.block].Text
		raw := c.Name
		if raw == "" || !strings.Contains(text, raw) {
			raw = c.Organization
		}
		start := max(strings.Index(text, raw), 0)
		t.add(field, t.creditOrigin(c.block), c.block, excerpt(text, start, min(start+len(raw), len(text))))
	}
}

// creditOrigin says what sort of line a credit stands in.
func (t *tracer) creditOrigin(block int) string {
	switch is, inBody := t.parts[block]; {
	case inBody && is == layout.PartCaption:
		return "caption"
	case inBody && (is == layout.PartText || is == layout.PartTable):
		return originNames[fromText]
	}
	return originNames[fromLabel]
}

// captions says which line was taken for the caption of which picture.
func (t *tracer) captions() {
	lines := map[string]int{}
	for _, p := range slices.Backward(t.lay.Portions) {
		if p.Part == layout.PartCaption {
			lines[label.CleanCaption(t.Page.Blocks[p.Block].Text)] = p.Block
		}
	}
	for i, img := range t.Images {
		if block, ok := lines[img.Caption]; ok && img.Caption != "" {
			t.add(fmt.Sprintf("images[%d].caption", i), "caption", block, t.Page.Blocks[block].Text)
		}
	}
}

// event says where the parts of the event stand: in the text, or the title.
func (t *tracer) event() {
	e := &t.Event
	t.said("event.name", e.Name)
	t.said("event.place", e.Place)
	if at := slices.IndexFunc(t.Dates, func(m dateparse.Match) bool { return sameDay(m.Range.Start, e.Dates.Start) }); at >= 0 && !e.Dates.IsZero() {
		t.inText("event.dates", originNames[fromText], entity.Span{Start: t.Dates[at].Start, End: t.Dates[at].End})
	}
	if e.Attendance.Known {
		t.said("event.attendance", e.Attendance.Raw)
	}
	for i, o := range e.Organizers {
		t.said(fmt.Sprintf("event.organizers[%d]", i), t.asWritten(o.Name))
	}
}

// asWritten is the name of a body, or how the text calls it where it never writes
// that.
func (t *tracer) asWritten(name string) string {
	if !strings.Contains(t.Text, name) {
		for _, word := range []string{"我院", "我校", "我会", "我局", "我委", "我所", "我馆", "本院", "本校", "本会", "our hospital", "our university"} {
			if strings.Contains(t.Text, word) && lexicon.IsOurs(word, name) {
				return word
			}
		}
	}
	return name
}

// said says where words of an event stand first.
func (t *tracer) said(field, words string) {
	if words == "" {
		return
	}
	if at := strings.Index(t.Text, words); at >= 0 {
		t.add(field, originNames[fromText], t.blockAt(at), excerpt(t.Text, at, at+len(words)))
	} else if strings.Contains(t.Title, words) && t.lay.Title >= 0 {
		t.add(field, "title", t.lay.Title, t.Title)
	}
}

// people says where each person is named first, and where each post stands.
func (t *tracer) people() {
	for i, p := range t.People {
		field := fmt.Sprintf("people[%d]", i)
		if len(p.Mentions) > 0 {
			t.inText(field, originNames[fromText], p.Mentions[0])
		}
		for j, post := range p.Posts {
			t.inText(fmt.Sprintf("%s.posts[%d]", field, j), originNames[fromText], post.Span)
		}
	}
}

// excerpt is text[start:end] with a little of what stands around it on its line.
func excerpt(text string, start, end int) string {
	const around = 45 // bytes on each side
	from, to := max(start-around, 0), min(end+around, len(text))
	if n := strings.LastIndexByte(text[from:start], '\n'); n >= 0 {
		from += n + 1
	}
	if n := strings.IndexByte(text[end:to], '\n'); n >= 0 {
		to = end + n
	}
	return strings.ToValidUTF8(text[from:to], "")
}

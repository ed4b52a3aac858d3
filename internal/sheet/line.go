package sheet

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
	"github.com/bulletin-go/bulletin/internal/label"
)

// Line classifies block i, once.
func (s *Sheet) Line(i int) *Line {
	l := &s.lines[i]
	if !l.known {
		l.known = true
		l.Class, l.Hits = s.classify(&s.Page.Blocks[i])
		if (l.Class == label.ClassLabel || l.Class == label.ClassJunk) && s.isProgramme(i) {
			l.Class, l.Hits = label.ClassShort, nil
		}
	}
	return l
}

// isProgramme tells a line in the programme of an event from a label line or
// furniture: beside it stands a line on the place or the speaker.
func (s *Sheet) isProgramme(i int) bool {
	text := form.Fold(form.Head(s.Page.Blocks[i].Text, 30))
	if !slices.ContainsFunc(label.AlsoProgramme, func(w string) bool { return strings.HasPrefix(text, w) }) || s.Page.Blocks[i].Kind == dom.Heading {
		return false
	}
	for _, n := range []int{i - 2, i - 1, i + 1, i + 2} {
		if n < 0 || n >= len(s.Page.Blocks) || s.Page.Blocks[n].Kind == dom.Heading {
			continue
		}
		beside := form.Fold(form.Head(s.Page.Blocks[n].Text, 40))
		at := strings.IndexAny(beside, ":：")
		if at > 0 && at <= 18 && slices.ContainsFunc(label.ProgrammeWords, func(w string) bool { return strings.HasPrefix(beside, w) }) {
			return true
		}
	}
	return false
}

func (s *Sheet) classify(b *dom.Block) (label.Class, []label.Hit) {
	switch b.Kind {
	case dom.Image:
		return label.ClassImage, nil
	case dom.Table:
		return label.ClassTable, nil
	}
	text := b.Text
	if s.HTML && s.english && b.Kind != dom.Heading && furniture.IsCall(text) {
		return label.ClassJunk, nil
	}
	if len(text) > 900 || len(text) > 300 && form.EndsSentence(text) || s.HTML && len(text) > 150 && form.EndsSentence(text) && !strings.ContainsAny(form.Head(text, 30), "©:：|") {
		return label.ClassProse, nil
	}
	if h, ok := s.loneLabel(b); ok {
		return label.ClassLabel, []label.Hit{h}
	}
	switch {
	case furniture.IsStop(text):
		return label.ClassStop, nil
	case furniture.IsJunk(text) && !label.IsCountLine(text) && (label.CutSite(text) == text || !label.IsDateLine(text)):
		return label.ClassJunk, nil
	}
	s.glue = s.glue[:0]
	for i := range b.Runs {
		s.glue = append(s.glue, b.Runs[i].Start, b.Runs[i].End)
	}
	slices.Sort(s.glue)
	hits := label.Find(text, s.glue)
	byline := label.IsByline(text)
	if byline && !label.AnyColon(hits) {
		return label.ClassByline, nil
	}
	if c, ok := label.LabelClass(text, hits); ok {
		return c, hits
	}
	if b.Kind == dom.Heading && label.AnyColon(hits) && label.StartsDate(strings.TrimSpace(hits[0].Value(text))) {
		return label.ClassLabel, hits // the labels stand inside the heading
	}
	return s.shapeClass(b, text, byline), hits
}

// loneLabel reads a block that is a label and nothing else, where its value is
// sure to stand in the next one.
func (s *Sheet) loneLabel(b *dom.Block) (label.Hit, bool) {
	l, ok := label.Whole(b.Text)
	if !ok {
		return label.Hit{}, false
	}
	h := label.Hit{Label: l, Val: len(b.Text), End: len(b.Text)}
	if !s.HTML && s.isLabelAlone(b) || b.Tag == atom.Dt || b.Tag == atom.Th {
		h.Sign = label.SignColon
		return h, true
	}
	return h, s.HTML && label.ValueFields[l.Field] && utf8.RuneCountInString(b.Text) > 3
}

// isLabelAlone tells a line of plain text that is a label and nothing else,
// with its value on the next line: Contact / Jo Pell.
func (s *Sheet) isLabelAlone(b *dom.Block) bool {
	next := strings.TrimLeft(s.raw[min(int(b.Offset)+len(b.Text), len(s.raw)):], " :：\r\n\t")
	value, _, _ := strings.Cut(next, "\n")
	return form.Columns(value) <= 48 && !form.IsSentence(value)
}

// shapeClass tells the classes that need no label; byline is what label.IsByline says.
func (s *Sheet) shapeClass(b *dom.Block, text string, byline bool) label.Class {
	switch {
	case label.IsDateLine(text):
		return label.ClassDate
	case len(b.Runs) > 1:
		if parted := RunText(b, 0, len(text)); len(parted) > len(text) && label.IsDateLine(parted) {
			return label.ClassDate
		}
	}
	switch {
	case label.IsCrumb(text) && (b.Kind != dom.Heading || b.LinkBytes > 0 || label.OpensWithHome(text)):
		return label.ClassCrumb
	case byline:
		return label.ClassByline
	case label.IsNav(s.rawLine(b)), !s.HTML && label.IsMenu(text):
		return label.ClassNav
	case form.IsSentence(text) && form.Columns(text) >= label.LongLine, form.Columns(text) >= 240:
		return label.ClassProse
	}
	return label.ClassShort
}

// rawLine is a line of plain text as it stands in the page, with the wide
// blanks that part columns; of HTML, whose blanks mean nothing, it is the
// block's text.
func (s *Sheet) rawLine(b *dom.Block) string {
	if s.HTML || b.Offset < 0 || int(b.Offset) > len(s.raw) {
		return b.Text
	}
	line, _, _ := strings.Cut(s.raw[b.Offset:], "\n")
	return strings.TrimSpace(line)
}

// AnswersLabel tells the line after a label that stands alone on its line.
func (s *Sheet) AnswersLabel(i int) bool {
	if i == 0 {
		return false
	}
	l := s.Line(i - 1)
	return l.Class == label.ClassLabel && strings.TrimSpace(s.Page.Blocks[i-1].Text[l.Hits[len(l.Hits)-1].Val:]) == ""
}

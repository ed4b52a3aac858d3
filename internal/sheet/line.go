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

// WhyFurniture is the Why of a line that is furniture by its words;
// furniture.Why says by which.
const WhyFurniture = "words of furniture"

// Line classifies block i, once.
func (s *Sheet) Line(i int) *Line {
	l := &s.lines[i]
	if !l.known {
		is := s.classify(i)
		if (is.Class == label.ClassLabel || is.Class == label.ClassJunk) && s.InProgramme(i) {
			is = Line{Class: label.ClassShort, Why: "a programme around it"}
		}
		l.Class, l.Hits, l.Why, l.known = is.Class, is.Hits, is.Why, true
	}
	return l
}

// InProgramme tells a line in the programme of an event from a label line or
// furniture, a caption or a subtitle: beside it stands the line that says when,
// and beside that one another.
func (s *Sheet) InProgramme(i int) bool {
	own := s.programmeOf(i)
	if own == label.NoProgramme {
		return false
	}
	wants := label.ProgrammeBody
	if own == label.ProgrammeBody {
		wants = label.ProgrammeTime
	}
	return s.besideProgramme(i, -1, wants) || s.besideProgramme(i, 1, wants)
}

// besideProgramme looks for a line that wants from block i on, up or down. A
// sentence parts the head of a page, which has a line 时间：, too, from a programme.
func (s *Sheet) besideProgramme(i, step int, wants label.Programme) bool {
	for n := i + step; n >= 0 && n < len(s.Page.Blocks) && n-i != step*(programmeReach+1); n += step {
		switch is := s.programmeOf(n); {
		case is == wants:
			return true
		case is == label.NoProgramme && form.IsSentence(s.Page.Blocks[n].Text):
			return false
		}
	}
	return false
}

// programmeReach is how many lines off the line may stand that makes another one
// of a programme.
const programmeReach = 3

// programmeOf tells what a block is in a programme; the lines around it ask, too.
func (s *Sheet) programmeOf(i int) label.Programme {
	l := &s.lines[i]
	if !l.programmeKnown {
		l.programmeKnown = true
		if s.Page.Blocks[i].Kind != dom.Heading {
			l.programme = label.ProgrammeOf(s.Page.Blocks[i].Text)
		}
	}
	return l.programme
}

// classify tells a line from the surest sign to the weakest: see the package
// comment.
func (s *Sheet) classify(i int) Line {
	b := &s.Page.Blocks[i]
	text := b.Text
	switch {
	case b.Kind == dom.Image:
		return Line{Class: label.ClassImage, Why: "an image"}
	case b.Kind == dom.Table:
		return Line{Class: label.ClassTable, Why: "a table"}
	case s.HTML && s.english && b.Kind != dom.Heading && furniture.IsCall(text):
		return Line{Class: label.ClassJunk, Why: "asks its readers for something"}
	case s.isLong(text):
		return Line{Class: label.ClassProse, Why: "its length"}
	}
	if h, ok := label.OnBehalf(text); ok {
		return Line{Class: label.ClassLabel, Hits: []label.Hit{h}, Why: "whom it was issued for"}
	}
	if h, ok := s.loneLabel(b); ok {
		return Line{Class: label.ClassLabel, Hits: []label.Hit{h}, Why: "a label alone"}
	}
	switch {
	case furniture.IsStop(text):
		return Line{Class: label.ClassStop, Why: "heads another part"}
	case s.isJunk(i) && !label.IsCountLine(text) && !label.IsPath(text) && !label.IsLabelled(text) && (label.CutSite(text) == text || !label.IsDateLine(text)):
		return Line{Class: label.ClassJunk, Why: WhyFurniture}
	}
	hits := label.Find(text, s.glueOf(b))
	credits := label.BylineOf(text)
	byline := len(credits) > 0
	parted := RunText(b, 0, len(text))
	if !byline && len(parted) > len(text) {
		byline = label.IsByline(parted) // By <a>Jo Pell</a><a>24 comments</a>
	}
	if byline && !label.AnyColon(hits) {
		s.keepCredits(i, credits)
		return Line{Class: label.ClassByline, Why: "a role and names"}
	}
	if c, ok := label.LabelClass(text, hits); ok {
		return Line{Class: c, Hits: hits, Why: "its labels"}
	}
	if b.Kind == dom.Heading && label.AnyColon(hits) && label.StartsDate(strings.TrimSpace(hits[0].Value(text))) {
		return Line{Class: label.ClassLabel, Hits: hits, Why: "labels inside the heading"}
	}
	l := s.shapeOf(b, parted, byline)
	l.Hits = hits
	return l
}

// keepCredits keeps what was read of a byline for whoever asks for it next.
func (s *Sheet) keepCredits(i int, credits []label.Credit) {
	if len(credits) > 0 {
		if s.credits == nil {
			s.credits = map[int][]label.Credit{}
		}
		s.credits[i] = credits
	}
}

// isLong tells prose before anything is looked for in it: very long, or long
// and the end of a sentence.
func (s *Sheet) isLong(text string) bool {
	switch {
	case len(text) > 900:
		return true
	case len(text) <= 150 || !form.EndsSentence(text):
		return false
	}
	return len(text) > 300 || s.HTML && !form.HasSign(form.Head(text, 30), "©:：|")
}

// glueOf gives the places in a block where its runs start and end, in order. They
// are good up to the next call.
func (s *Sheet) glueOf(b *dom.Block) []int32 {
	s.glue = s.glue[:0]
	for i := range b.Runs {
		s.glue = append(s.glue, b.Runs[i].Start, b.Runs[i].End)
	}
	slices.Sort(s.glue)
	return s.glue
}

// loneLabel reads a block that is a label and nothing else, where its value is
// sure to stand in the next one.
func (s *Sheet) loneLabel(b *dom.Block) (label.Hit, bool) {
	l, ok := label.Whole(b.Text)
	if !ok {
		return label.Hit{}, false
	}
	h := label.Hit{Label: l, Val: len(b.Text), End: len(b.Text)}
	by := s.HTML && strings.EqualFold(strings.TrimRight(b.Text, ": "), "by")
	if by || !s.HTML && s.isLabelAlone(b, l.Field) || b.Tag == atom.Dt || b.Tag == atom.Th {
		h.Sign = label.SignColon
		return h, true
	}
	if strings.HasSuffix(b.Text, "：") || strings.HasSuffix(b.Text, ":") {
		return h, s.HTML && (label.ValueFields[l.Field] || l.Field == label.FieldCredit)
	}
	return h, s.HTML && label.ValueFields[l.Field] && utf8.RuneCountInString(b.Text) > 3
}

// isLabelAlone tells a line of plain text that is a label and nothing else,
// with its value on the next line: Contact / Jo Pell. Read and Visit are entries of
// a menu where no number stands below.
func (s *Sheet) isLabelAlone(b *dom.Block, field label.Field) bool {
	value := firstLine(strings.TrimLeft(s.raw[min(int(b.Offset)+len(b.Text), len(s.raw)):], " :："+dom.LineEnds+"\t"))
	if field == label.FieldViews && !label.ParseCount(value).Known {
		return false
	}
	return form.Columns(value) <= 48 && !form.IsSentence(value)
}

// shapeOf tells the classes that need no label; parted is the RunText of all of the
// block, byline what label.IsByline says.
func (s *Sheet) shapeOf(b *dom.Block, parted string, byline bool) Line {
	text := b.Text
	switch {
	case label.IsDateLine(text):
		return Line{Class: label.ClassDate, Why: "a date with little beside it"}
	case len(parted) > len(text) && label.IsDateLine(parted), s.hasDateRun(b):
		return Line{Class: label.ClassDate, Why: "a date in elements of its own"}
	case label.IsCrumb(text) && (b.Kind != dom.Heading || b.LinkBytes > 0 || label.OpensWithHome(text)):
		return Line{Class: label.ClassCrumb, Why: "items between marks"}
	case byline:
		return Line{Class: label.ClassByline, Why: "a role and names, with a label"}
	case label.IsNav(s.rawLine(b)), !s.HTML && label.IsMenu(text):
		return Line{Class: label.ClassNav, Why: "a row of entries"}
	case form.IsSentence(text) && form.Columns(text) >= label.LongLine:
		return Line{Class: label.ClassProse, Why: "the end of a sentence"}
	case form.Columns(text) >= 240:
		return Line{Class: label.ClassProse, Why: "its length"}
	}
	return Line{Class: label.ClassShort, Why: "nothing else"}
}

// hasDateRun tells a line of elements of which one is a date:
// <span>Press release</span><span>23 May 2024</span><span>Lindal</span>.
func (s *Sheet) hasDateRun(b *dom.Block) bool {
	const fewest, longest = 2, 120 // elements; bytes
	if len(b.Runs) < fewest || len(b.Text) > longest || b.LinkBytes > 0 {
		return false
	}
	texts := Elements(b)
	return len(texts) >= fewest && slices.ContainsFunc(texts, label.IsDateLine)
}

// rawLine is a line of plain text as it stands in the page, with the wide
// blanks that part columns; of HTML, whose blanks mean nothing, it is the
// block's text.
func (s *Sheet) rawLine(b *dom.Block) string {
	if s.HTML || b.Offset < 0 || int(b.Offset) > len(s.raw) {
		return b.Text
	}
	return strings.TrimSpace(firstLine(s.raw[b.Offset:]))
}

// firstLine is text up to the end of its first line, whichever character that is: one
// that is not seen would cost a look at all of the page for each line.
func firstLine(text string) string {
	if end := form.IndexSign(text, dom.LineEnds); end >= 0 {
		return text[:end]
	}
	return text
}

// AnswersLabel tells the line after a label that stands alone on its line.
func (s *Sheet) AnswersLabel(i int) bool {
	if i == 0 {
		return false
	}
	l := s.Line(i - 1)
	return l.Class == label.ClassLabel && strings.TrimSpace(s.Page.Blocks[i-1].Text[l.Hits[len(l.Hits)-1].Val:]) == ""
}

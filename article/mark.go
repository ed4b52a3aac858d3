package article

import (
	"cmp"
	"container/heap"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/entity"
)

// MarkKind says what a stretch of an article's text is.
type MarkKind string

// The kinds of mark. They do as names of classes.
const (
	MarkPlain        MarkKind = ""             // nothing of the others; line breaks between paragraphs stand in these
	MarkPerson       MarkKind = "person"       // a mention of People[Index]
	MarkTitle        MarkKind = "title"        // a post of People[Index], 院长: not Article.Title
	MarkOrganization MarkKind = "organization" // a mention of Organizations[Index]
	MarkDate         MarkKind = "date"         // Dates[Index]
	MarkQuote        MarkKind = "quote"        // Quotes[Index]
)

// Mark is a stretch of Article.Text that is one thing.
type Mark struct {
	Kind  MarkKind
	Index int // in the list of the Article that the comment on Kind names: whose mention, whose post; -1 for MarkPlain
	Span  entity.Span
}

// Marks cuts Text, and nothing else of the article, into stretches, in order and without overlap, that are all of
// it together: to highlight in a page or a terminal what was found. Of what
// stands inside another the inner one counts, and the outer one goes on behind
// it: a quotation that names somebody is three marks, the first and last of
// the same Index. A span that does not lie in Text is passed over.
func (a *Article) Marks() iter.Seq[Mark] {
	return func(yield func(Mark) bool) {
		marks := a.marks()
		var open markHeap
		for at, next := 0, 0; at < len(a.Text); {
			for next < len(marks) && marks[next].Span.Start <= at {
				heap.Push(&open, marks[next])
				next++
			}
			for len(open) > 0 && open[0].Span.End <= at {
				heap.Pop(&open)
			}
			m, end := Mark{Index: -1}, len(a.Text)
			if len(open) > 0 {
				m, end = open[0], open[0].Span.End
			}
			// what begins before its end and goes before it cuts m here
			for next < len(marks) && marks[next].Span.Start < end {
				if m.Kind == MarkPlain || before(marks[next], m) {
					end = marks[next].Span.Start
					break
				}
				heap.Push(&open, marks[next])
				next++
			}
			m.Span = entity.Span{Start: at, End: end}
			if !yield(m) {
				return
			}
			at = end
		}
	}
}

// marks are all that was found in the text, in order of their starts.
func (a *Article) marks() []Mark {
	var marks []Mark
	add := func(kind MarkKind, index int, s entity.Span) {
		if a.holds(s) {
			marks = append(marks, Mark{kind, index, s})
		}
	}
	for i, p := range a.People {
		for _, s := range p.Mentions {
			add(MarkPerson, i, s)
		}
		for _, post := range p.Posts {
			add(MarkTitle, i, a.titleSpan(post))
		}
	}
	for i, o := range a.Organizations {
		for _, s := range o.Mentions {
			add(MarkOrganization, i, s)
		}
	}
	for i, d := range a.Dates {
		add(MarkDate, i, entity.Span{Start: d.Start, End: d.End})
	}
	for i, q := range a.Quotes {
		add(MarkQuote, i, q.Span)
	}
	slices.SortStableFunc(marks, func(x, y Mark) int { return cmp.Compare(x.Span.Start, y.Span.Start) })
	return marks
}

// holds tells whether s is a stretch of the text, of at least a character.
func (a *Article) holds(s entity.Span) bool {
	return holds(a.Text, s.Start, s.End)
}

// holds tells whether text[start:end] is at least a character of text.
func holds(text string, start, end int) bool {
	return 0 <= start && start < end && end <= len(text) &&
		utf8.RuneStart(text[start]) && (end == len(text) || utf8.RuneStart(text[end]))
}

// titleSpan is where the title of a post stands in the stretch that holds it.
func (a *Article) titleSpan(p entity.Post) entity.Span {
	if p.Title == "" || !a.holds(p.Span) {
		return entity.Span{}
	}
	n := strings.Index(a.Text[p.Span.Start:p.Span.End], p.Title)
	if n < 0 {
		return entity.Span{}
	}
	start := p.Span.Start + n
	return entity.Span{Start: start, End: start + len(p.Title)}
}

// markHeap holds the marks that are open at a place, the one that counts first.
type markHeap []Mark

// before tells whether x counts where y is too: the shorter one, and of two of
// one length a name.
func before(x, y Mark) bool {
	return cmp.Or(
		cmp.Compare(x.Span.End-x.Span.Start, y.Span.End-y.Span.Start),
		cmp.Compare(slices.Index(markOrder, x.Kind), slices.Index(markOrder, y.Kind)),
		cmp.Compare(x.Index, y.Index),
	) < 0
}

var markOrder = []MarkKind{MarkPerson, MarkTitle, MarkOrganization, MarkDate, MarkQuote}

func (h markHeap) Len() int           { return len(h) }
func (h markHeap) Less(i, j int) bool { return before(h[i], h[j]) }
func (h markHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }

// Push implements heap.Interface.
func (h *markHeap) Push(m any) { *h = append(*h, m.(Mark)) }

// Pop implements heap.Interface.
func (h *markHeap) Pop() any {
	last := len(*h) - 1
	m := (*h)[last]
	*h = (*h)[:last]
	return m
}

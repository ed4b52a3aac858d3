package zh

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// Careers: texts that tell which posts somebody held and leave out the name.

// nameless makes a person without a name of the posts of a career whose
// subject the text leaves out: 历任某院院长.
func (l *linker) nameless() {
	if !l.bio && !l.opensWithSurname() || l.speaks || l.namesInFull() {
		l.holders()
		l.ownUnits()
		return
	}
	for i := range l.Names {
		l.Names[i].Alone = true // 杨先生, in a text that names nobody in full
	}
	if len(l.Names) == 0 && len(l.loose) > 0 {
		l.Names = append(l.Names, mention.Name{Form: mention.NoName})
		l.held = slices.Grow(l.held, len(l.loose))
		for _, m := range l.loose {
			m.Who, m.career = len(l.Names)-1, true
			l.held = append(l.held, m)
		}
	}
	l.ownUnits()
}

// ownUnits gives the posts of careers their departments.
func (l *linker) ownUnits() {
	var at map[mention.Span]int
	for i := range l.held {
		m := &l.held[i]
		if !m.career || m.OrgSpan.End == 0 || m.public && l.Names[m.Who].Form != mention.NoName {
			continue
		}
		if at == nil {
			at = make(map[mention.Span]int, len(l.Bodies))
			for i, o := range l.Bodies {
				at[o.Span] = i
			}
		}
		l.ownUnit(m, at)
	}
	if at != nil {
		l.Bodies = slices.DeleteFunc(l.Bodies, func(o mention.Body) bool { return o.Span == mention.Span{} })
	}
}

// opensWithSurname reports whether the text begins with somebody called by the
// surname, 杨先生, as a piece of a career does.
func (l *linker) opensWithSurname() bool {
	if len(l.Names) == 0 || l.Names[0].Span.Start > 0 || l.Names[0].Form != mention.ShortName {
		return false
	}
	as := l.Names[0].Honorific
	return as == "先生" || as == "女士"
}

// namesInFull reports whether the text names anybody in full.
func (l *linker) namesInFull() bool {
	return slices.ContainsFunc(l.Names, func(m mention.Name) bool { return m.Form == mention.FullName })
}

// holders makes people without a name of the posts that somebody unnamed holds:
// one for each title at a body.
func (l *linker) holders() {
	for _, m := range l.loose {
		if m.Who != unnamed {
			continue
		}
		m.Who = len(l.Names)
		l.Names = mention.Add(l.Names, mention.Name{Form: mention.NoName, Title: l.Cut(m.Title) + m.Org})
		l.held = mention.Add(l.held, m)
	}
}

// ownUnit gives the department to the title, as careers put it: 财务部经理 of
// 青峦药业. The body is named even by a word like 本公司.
func (l *linker) ownUnit(m *heldPost, at map[mention.Span]int) {
	i, known := at[m.OrgSpan]
	if m.unit > 0 {
		if m.OrgSpan.End = m.unit - 1; !m.lent {
			m.Title.Start = m.unit - 1
		}
		m.Org = printed(l.Cut(m.OrgSpan))
	}
	switch {
	case m.Org == "":
		m.OrgSpan = mention.Span{}
		if known {
			l.Bodies[i].Span = mention.Span{}
		}
	case known:
		l.Bodies[i].Span, l.Bodies[i].Name = m.OrgSpan, m.Org
	case !m.place && !m.rank:
		at[m.OrgSpan] = len(l.Bodies)
		l.Bodies = append(l.Bodies, mention.Body{Span: m.OrgSpan, Name: m.Org})
	}
}

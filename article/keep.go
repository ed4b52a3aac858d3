package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/entity"
)

// keep gives a copy of a that shares no memory with what it was read from: a
// string that is cut from a page would hold the whole of it, and a slice that
// was appended to holds room that nobody will use. A test asks the types whether
// a field was forgotten.
func keep(a *Article) *Article {
	var k keeper
	kept := *a
	k.article(&kept)
	k.room.Grow(k.size)
	k.copying = true
	k.article(&kept)
	return &kept
}

// keeper walks over an Article twice: it measures what there is, and then copies
// it. All strings come to stand in one piece of memory, and so do all values of
// a type that there are many of.
type keeper struct {
	copying bool
	size    int // bytes of the strings
	room    strings.Builder
	text    string // Article.Text; what is cut from it stays cut from it

	headings   pool[Heading]
	paragraphs pool[Paragraph]
	lists      pool[List]
	tables     pool[Table]
	images     pool[Image]
	quotes     pool[Quote]
	items      pool[Item]
	inlines    pool[Inline]
	rows       pool[[]string]
	names      pool[string]
	posts      pool[entity.Post]
	spans      pool[entity.Span]
}

// pool is the memory of all values of a type.
type pool[T any] struct {
	n    int // how many there are
	room []T
}

// keep moves a slice to the pool, or counts it.
func (p *pool[T]) keep(copying bool, s *[]T) {
	switch {
	case !copying:
		p.n += len(*s)
		return
	case *s == nil:
		return
	case p.room == nil:
		p.room = make([]T, 0, p.n)
	}
	start := len(p.room)
	p.room = append(p.room, *s...)
	*s = p.room[start:len(p.room):len(p.room)]
}

// one moves a single value to the pool, or counts it.
func (p *pool[T]) one(copying bool, v *T) *T {
	switch {
	case !copying:
		p.n++
		return v
	case p.room == nil:
		p.room = make([]T, 0, p.n)
	}
	p.room = append(p.room, *v)
	return &p.room[len(p.room)-1]
}

// own copies a slice of a type that has no pool.
func own[T any](k *keeper, s *[]T) {
	var p pool[T]
	p.n = len(*s)
	p.keep(k.copying, s)
}

// strings keeps strings, all of whose bytes may lie in the page.
func (k *keeper) strings(all ...*string) {
	for _, s := range all {
		if !k.copying {
			k.size += len(*s)
			continue
		}
		start := k.room.Len()
		k.room.WriteString(*s)
		*s = k.room.String()[start:]
	}
}

// cut keeps a string that Article.Text has too at a place.
func (k *keeper) cut(s *string, start, end int) {
	if holds(k.text, start, end) && k.text[start:end] == *s {
		*s = k.text[start:end]
		return
	}
	k.strings(s)
}

func (k *keeper) article(a *Article) {
	k.strings(&a.Text)
	k.text = a.Text
	k.strings(&a.URL, &a.SiteName, &a.Language, &a.Encoding, (*string)(&a.Kind), &a.Kicker, &a.Title, &a.Subtitle, &a.AssumedZone,
		&a.Views.Raw, &a.Source, &a.Dateline.Place, &a.Dateline.Agency, &a.Section, &a.DocNumber, &a.Summary)
	k.credits(&a.Credits)
	k.links(&a.Breadcrumb)
	k.list(&a.Keywords)
	own(k, &a.Blocks)
	for i, b := range a.Blocks {
		a.Blocks[i] = k.block(b)
	}
	own(k, &a.Images)
	for i := range a.Images {
		k.image(&a.Images[i])
	}
	k.links(&a.Attachments)
	k.entities(a)
	own(k, &a.Dates)
	for i := range a.Dates {
		m := &a.Dates[i]
		k.cut(&m.Text, m.Start, m.End)
	}
	k.event(&a.Event)
	k.meta(a)
	k.reports(a)
}

// list keeps a slice of strings.
func (k *keeper) list(s *[]string) {
	k.names.keep(k.copying, s)
	for i := range *s {
		k.strings(&(*s)[i])
	}
}

func (k *keeper) credits(credits *[]Credit) {
	own(k, credits)
	for i := range *credits {
		c := &(*credits)[i]
		k.strings((*string)(&c.Role), &c.Name, &c.Organization)
	}
}

func (k *keeper) links(links *[]Link) {
	own(k, links)
	for i := range *links {
		l := &(*links)[i]
		k.strings(&l.Text, &l.URL)
	}
}

func (k *keeper) block(b Block) Block {
	switch b := b.(type) {
	case *Heading:
		b = k.headings.one(k.copying, b)
		k.cut(&b.Text, b.Span.Start, b.Span.End)
		k.inline(&b.Inline)
		return b
	case *Paragraph:
		b = k.paragraphs.one(k.copying, b)
		k.cut(&b.Text, b.Span.Start, b.Span.End)
		k.inline(&b.Inline)
		return b
	case *Quote:
		b = k.quotes.one(k.copying, b)
		k.cut(&b.Text, b.Span.Start, b.Span.End)
		k.inline(&b.Inline)
		return b
	case *List:
		b = k.lists.one(k.copying, b)
		k.items.keep(k.copying, &b.Items)
		for i := range b.Items {
			k.strings(&b.Items[i].Text)
			k.inline(&b.Items[i].Inline)
		}
		return b
	case *Table:
		b = k.tables.one(k.copying, b)
		k.rows.keep(k.copying, &b.Rows)
		for i := range b.Rows {
			k.list(&b.Rows[i])
		}
		return b
	case *Image:
		b = k.images.one(k.copying, b)
		k.image(b)
		return b
	default:
		panic("internal error: unknown block")
	}
}

func (k *keeper) image(img *Image) {
	k.strings(&img.URL, &img.Alt, &img.Caption)
	k.inline(&img.Inline)
}

func (k *keeper) inline(all *[]Inline) {
	k.inlines.keep(k.copying, all)
	for i := range *all {
		n := &(*all)[i]
		k.strings((*string)(&n.Kind), &n.URL)
	}
}

// entities keeps people, bodies and speeches.
func (k *keeper) entities(a *Article) {
	own(k, &a.People)
	for i := range a.People {
		p := &a.People[i]
		k.strings(&p.Name)
		k.list(&p.Honorifics)
		k.posts.keep(k.copying, &p.Posts)
		for n := range p.Posts {
			k.strings(&p.Posts[n].Title, &p.Posts[n].Organization)
		}
		k.spans.keep(k.copying, &p.Mentions)
	}
	own(k, &a.Organizations)
	for i := range a.Organizations {
		o := &a.Organizations[i]
		k.strings(&o.Name, (*string)(&o.Kind))
		k.list(&o.Aliases)
		k.spans.keep(k.copying, &o.Mentions)
	}
	own(k, &a.Quotes)
	for i := range a.Quotes {
		k.strings(&a.Quotes[i].Speaker, &a.Quotes[i].SpeakerTitle, &a.Quotes[i].Text)
	}
}

func (k *keeper) event(e *Event) {
	k.strings(&e.Name, &e.Place, &e.Attendance.Raw)
	own(k, &e.Organizers)
	for i := range e.Organizers {
		k.strings(&e.Organizers[i].Role, &e.Organizers[i].Name)
	}
	own(k, &e.People)
	for i := range e.People {
		k.strings(&e.People[i].Role)
	}
}

// meta keeps the map, whose strings cannot be set in their place.
func (k *keeper) meta(a *Article) {
	var kept map[string]string
	if k.copying && a.Meta != nil {
		kept = make(map[string]string, len(a.Meta))
	}
	for name, value := range a.Meta {
		if k.strings(&name, &value); k.copying {
			kept[name] = value
		}
	}
	if k.copying {
		a.Meta = kept
	}
}

// reports keeps what an Article says of how it was read.
func (k *keeper) reports(a *Article) {
	own(k, &a.Repairs)
	for i := range a.Repairs {
		r := &a.Repairs[i]
		k.strings(&r.Kind, &r.Before, &r.After)
	}
	own(k, &a.Evidence)
	for i := range a.Evidence {
		e := &a.Evidence[i]
		k.strings(&e.Field, &e.Origin, &e.Place, &e.Raw)
	}
	own(k, &a.Warnings)
	for i := range a.Warnings {
		w := &a.Warnings[i]
		k.strings(&w.Field, &w.Code, &w.Text)
	}
}

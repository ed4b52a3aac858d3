package article

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/head"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/mend"
)

// reading is the state of one parse. Every reader adds candidates to it and
// concludes nothing; resolve picks.
type reading struct {
	*Parser
	src     Source
	html    bool
	raw     string // the decoded page
	page    *dom.Page
	repairs []mend.Repair

	profile     *Profile // that matches; nil: none
	lines       []line   // of page.Blocks, classified on demand
	lead        []int    // paragraphs between title and region that may belong to it
	region      []int    // the blocks that may be the body, in order
	body        []int    // those that are
	head, tail  zone     // what stands around them
	title       int      // block of the title; -1: none is shown
	kicker      int      // block above the title that belongs to it; -1: none
	subtitles   []int    // blocks of the subtitle
	base        *url.URL
	glue        []int32 // of the block that is classified: where its runs start and end
	listing     bool    // the page has headlines and no text
	saidInHead  head.Head
	attached    map[string]bool // addresses of Attachments
	at          int             // the block that is being read
	credits     []label.Credit
	creditAt    []int            // for each credit, where it stands
	written     []written        // the blocks of Text
	begin       int              // of the text behind a dateline and the bracket of its reporters
	bylines     []entity.Span    // brackets of credits in the text
	marks       map[string]marks // what classes and ids that were met say
	around      []marks          // of containers
	headTitles  []headTitle
	prose       int    // the first block of the region that is a sentence or more
	squeezed    string // the title without blanks and signs
	platform    bool   // the site hosts what others publish
	labelParser *label.Dates
	candidates  [numFields][]candidate
	a           Article
}

// zone is a stretch of blocks beside the body: page.Blocks[first:last] without
// the body's own.
type zone struct{ first, last int }

// article runs the stages in their order.
func (rd *reading) article() (*Article, error) {
	if len(rd.page.Blocks) == 0 {
		return nil, ErrNoContent
	}
	rd.lines = make([]line, len(rd.page.Blocks))
	rd.title, rd.kicker = -1, -1
	rd.a.URL = rd.address()

	rd.a.Language = rd.language(nil) // dates without a zone depend on it
	rd.readHead()
	rd.findRegion()
	rd.readTitles()
	rd.cutBody()
	rd.a.Language, rd.labelParser = rd.language(rd.body), nil
	rd.readLabels()
	rd.readCrumbs()
	rd.readURL()
	rd.readBody()
	rd.readDataBody()
	rd.readAttachments()
	rd.readOpening()
	rd.sortCredits()
	rd.resolve()
	rd.forgetEntries()
	if rd.empty() || rd.isRefusal() {
		return nil, ErrNoContent
	}
	rd.readText()
	rd.warn()
	rd.a.settle(rd.location())
	rd.a.dropEmpty()
	return keep(&rd.a), nil
}

// forgetEntries takes what the entries of a list say off a page that is one:
// its first entry's title, day and author are not the page's.
func (rd *reading) forgetEntries() {
	if !rd.listing {
		return
	}
	a := &rd.a
	if title := rd.stripSite(strings.TrimSpace(rd.page.Title)); title != "" {
		a.Title = title
	}
	a.Kicker, a.Subtitle, a.Credits = "", "", nil
	a.Published, a.Modified = dateparse.Date{}, dateparse.Date{}
}

// empty tells a page on which nothing was found that could be an article.
func (rd *reading) empty() bool {
	return rd.a.Text == "" && (rd.a.Title == "" || rd.a.Published.IsZero() && len(rd.a.Images) == 0 && len(rd.a.Attachments) == 0)
}

// readText reads people, dates, quotes and the event from the body text.
func (rd *reading) readText() {
	a := &rd.a
	x := rd.Entities
	if x == nil {
		x = new(entity.Extractor)
	}
	found := x.Find(a.Text)
	a.People, a.Organizations, a.Quotes = rd.withoutCredited(found.People), found.Organizations, found.Quotes
	p := rd.dateParser(a.sent())
	for m := range p.Find(a.Text) {
		a.Dates = append(a.Dates, m)
	}
	if !rd.listing && !rd.mostlyLinks() {
		a.Kind, a.Event = readEvent(a, rd.begin)
	}
	rd.placeRepairs()
}

// mostlyLinks tells a list of links, which reports no event of its own.
func (rd *reading) mostlyLinks() bool {
	text, links := 0, 0
	for _, i := range rd.body {
		text += len(rd.page.Blocks[i].Text)
		links += int(rd.page.Blocks[i].LinkBytes)
	}
	return links*10 > text*6
}

// withoutCredited leaves out who stands in the text only in a bracket of
// credits: those are in Credits, and not people of whom the text tells. So are
// nameless people: the posts without a name on a page belong to several.
func (rd *reading) withoutCredited(people []entity.Person) []entity.Person {
	inByline := func(m entity.Span) bool {
		return slices.ContainsFunc(rd.bylines, func(b entity.Span) bool { return b.Start <= m.Start && m.End <= b.End })
	}
	return slices.DeleteFunc(people, func(p entity.Person) bool {
		return p.Name == "" || len(p.Mentions) > 0 && !slices.ContainsFunc(p.Mentions, func(m entity.Span) bool { return !inByline(m) })
	})
}

// sent is the day that the text counts from: that of its dateline, where that
// is not long before the publication, for a page may print a wire text later.
func (a *Article) sent() dateparse.Date {
	d := a.Dateline.Date
	gap := a.Published.Time.Sub(d.Time).Hours() / 24
	if d.Precision < dateparse.Day || !a.Published.IsZero() && (gap < -1 || gap > 60) {
		return a.Published
	}
	return d
}

// dateParser reads dates as seen from the day of publication, or else from the
// day on which the page was fetched.
func (rd *reading) dateParser(published dateparse.Date) *dateparse.Parser {
	p := &dateparse.Parser{Location: rd.location(), Reference: rd.src.Fetched}
	if !published.IsZero() {
		p.Reference = published.Time
	}
	// "today" of a newspaper is the day of its dateline, often the day before
	if d := rd.a.Dateline.Date; d.Precision >= dateparse.Day && (published.IsZero() || d.Time.Before(published.Time) && published.Time.Sub(d.Time) < 4*24*time.Hour) {
		p.Reference = d.Time
	}
	return p
}

var china = time.FixedZone("", 8*60*60)

// location is where times without a zone were written.
func (rd *reading) location() *time.Location {
	switch {
	case rd.Location != nil:
		return rd.Location
	case rd.a.Language == "zh-Hans" || rd.a.Language == "zh-Hant":
		return china
	}
	return time.UTC
}

// warn says what a reader would miss.
func (rd *reading) warn() {
	a := &rd.a
	for _, w := range []struct {
		field   string
		missing bool
	}{
		{"title", a.Title == ""},
		{"published", a.Published.IsZero()},
		{"text", a.Text == ""},
		{"people", len(a.People) == 0},
	} {
		if w.missing {
			a.Warnings = append(a.Warnings, Warning{Field: w.field, Code: "missing", Text: "the page gives none"})
		}
	}
	rd.contradictions()
}

package article

import (
	"slices"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// read reads an article in stages. Each takes what those before it made, and
// changes none of it.
func (p *Parser) read(in input) (*Article, error) {
	if len(in.page.Blocks) == 0 {
		return nil, ErrNoContent
	}
	// dates without a zone depend on the language, and the text is not known yet
	language := sheet.Language(in.page, nil, -1)
	loadWords(language)
	s := sheet.New(in.page, in.html, in.raw, language)
	address := addressOf(in)
	links := newAddresses(address, in.page.Base, in.size())
	profile := findProfile(s, address, p.Profiles)
	said := readHead(s, p.fieldDates(in, language))
	rg := layout.FindRegion(s, profile.titleIn(s), profile.bodyIn(s))
	lay := layout.Find(s, &said.Head, said.pick(idTitle).text, rg, p.fieldDates(in, language))

	language = sheet.Language(in.page, lay.Body, lay.Title)
	fields := p.fieldDates(in, language)
	found := &said.findings
	found.join(readShown(s, lay))
	found.join(readBeside(s, lay, said, rg, profile, links, fields))
	found.join(readAddress(address))
	found.join(readSite(s, said, lay))

	body := writeText(s, lay.Portions, links)
	images := body.images()
	body = dataText(s, body, said.Body, links)
	dates := dateParser(fields, found.pick(idPublished).date, dateparse.Date{})
	open := readOpening(body, lay, found.pick(idTitle).text, dates, fields)
	found.join(open.findings)
	found.join(creditHead(s, said, found))

	files := findAttachments(s, lay, links)
	a := &Article{
		URL: address, Language: language, Encoding: in.encoding, Meta: said.Meta,
		Text: body.text, Blocks: body.blocks, Images: images, Attachments: linksOf(files), Dateline: open.dateline,
	}
	found.choose(a, lay, said.platform)
	a.Evidence = found.evidence(s, p.Evidence)
	if rg.Listing {
		a.forgetEntries(said.StripSite(strings.TrimSpace(in.page.Title)))
	}
	if a.isEmpty() || s.HTML && a.isRefusal(in.page.Title) {
		return nil, ErrNoContent
	}
	speaker := p.speaker(in.Publisher, found.pick(idSiteName))
	p.readText(a, speaker, open, fields)
	a.Event = a.judge(listKind(s, rg.Listing, lay.Body), open.begin)
	a.Event.named(speaker)
	a.Repairs = placeRepairs(s, body, in.repairs)
	if p.Evidence {
		t := tracer{Sheet: s, Article: a, lay: lay, body: body}
		t.trace(found, open, files)
	}
	a.Warnings = append(warnings(a, found), tooManyRepairs(in.moreRepairs)...)
	a.settle(fields.Location)
	a.straighten()
	a.dropEmpty()
	return keep(a), nil
}

// fieldDates reads the dates of labels and of meta elements.
func (p *Parser) fieldDates(in input, language string) *label.Dates {
	parser := dateparse.Parser{Location: p.location(language), Reference: in.Fetched, DayFirst: daysFirst(in.page.Lang, addressOf(in))}
	return &label.Dates{Parser: parser, Chinese: strings.HasPrefix(language, "zh"), Republic: language == "zh-Hant"}
}

// location is where times without a zone were written.
func (p *Parser) location(language string) *time.Location {
	switch {
	case p.Location != nil:
		return p.Location
	case language == "zh-Hans" || language == "zh-Hant":
		return china
	}
	return time.UTC
}

var china = time.FixedZone("", 8*60*60)

// forgetEntries takes what the entries of a list say off a page that is one: its
// first entry's title, day and author are not the page's, whose title element
// says title.
func (a *Article) forgetEntries(title string) {
	if title != "" {
		a.Title = title
	}
	a.Kicker, a.Subtitle, a.Credits = "", "", nil
	a.Published, a.Modified = dateparse.Date{}, dateparse.Date{}
}

// isEmpty tells a page on which nothing was found that could be an article.
func (a *Article) isEmpty() bool {
	return a.Text == "" && (a.Title == "" || a.Published.IsZero() && len(a.Images) == 0 && len(a.Attachments) == 0)
}

// readText reads people, dates and quotes from the text.
func (p *Parser) readText(a *Article, speaker string, open opening, fields *label.Dates) {
	found := p.extractor(speaker).Find(a.Text)
	a.People, a.Organizations, a.Quotes = withoutCredited(found.People, open.bylines), found.Organizations, found.Quotes
	for m := range dateParser(fields, a.sent(), a.Dateline.Date).Find(a.Text) {
		a.Dates = append(a.Dates, m)
	}
}

// withoutCredited leaves out who stands in the text only in a bracket of
// credits: those are in Credits, and not people of whom the text tells. So are
// nameless people: the posts without a name on a page belong to several.
func withoutCredited(people []entity.Person, bylines []entity.Span) []entity.Person {
	inByline := func(m entity.Span) bool {
		return slices.ContainsFunc(bylines, func(b entity.Span) bool { return b.Start <= m.Start && m.End <= b.End })
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
// day on which the page was fetched. "Today" of a newspaper is the day of its
// dateline, often the day before.
func dateParser(fields *label.Dates, published, dateline dateparse.Date) *dateparse.Parser {
	p := &dateparse.Parser{Location: fields.Location, Reference: fields.Reference, DayFirst: fields.DayFirst}
	if !published.IsZero() {
		p.Reference = published.Time
	}
	if dateline.Precision >= dateparse.Day && (published.IsZero() || dateline.Time.Before(published.Time) && published.Time.Sub(dateline.Time) < 4*24*time.Hour) {
		p.Reference = dateline.Time
	}
	return p
}

package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// readBeside reads the lines beside the text: first those that the profile names,
// those above it and below it, then those inside that are captions or asides, and
// the breadcrumb.
func readBeside(s *sheet.Sheet, lay layout.Layout, said *saidInHead, rg layout.Region, profile *Profile, links *addresses, dates *label.Dates) findings {
	rd := &besideReader{Sheet: s, addresses: links, Layout: lay, said: said, region: rg.Blocks, dates: dates}
	rd.others = rd.headsContact()
	for _, i := range profile.metaIn(s) {
		rd.readLine(i, fromLabel)
	}
	rd.readAround()
	rd.readCrumbs()
	rd.readPortions()
	return rd.findings
}

// isAmong tells whether a block is among blocks, which are in order.
func isAmong(blocks []int, i int) bool {
	_, found := slices.BinarySearch(blocks, i)
	return found
}

// readAround reads the lines above and below the body.
func (rd *besideReader) readAround() {
	for i := rd.Head.First; i < rd.Head.Last; i++ {
		switch {
		case rd.Hidden(i), isAmong(rd.Body, i):
		case !rd.HTML && i < rd.Title && rd.Line(i).Class == label.ClassDate:
			rd.readLine(i, fromAbove) // that of another release in a list, perhaps
		case !rd.HTML || rd.Title < 0 || i >= rd.Title:
			rd.readLine(i, fromLabel)
		case i > rd.Title-8, rd.Line(i).Class == label.ClassLabel && label.AnyColon(rd.Line(i).Hits):
			rd.readLine(i, fromAbove)
		}
	}
	if rd.bodyOpensWithFacts() {
		rd.readLine(rd.Body[0], fromLabel)
	}
	for i := rd.Tail.First; i < rd.Tail.Last; i++ {
		// WeChat shows its body, credits included, only after a script ran
		if b := &rd.Page.Blocks[i]; int(b.LinkBytes)*10 > len(b.Text)*9 || isAmong(rd.Body, i) {
			continue // an entry of a list, or a signature behind the attachments
		}
		if (!rd.Hidden(i) || isAmong(rd.region, i)) && !rd.InCast(i) {
			rd.readLine(i, fromTail)
			rd.credit(layout.Reprinted(rd.Sheet, i)...)
		}
	}
}

// readPortions reads what stands among the text: photographers in captions, and
// asides.
func (rd *besideReader) readPortions() {
	for _, p := range rd.Portions {
		text := rd.Page.Blocks[p.Block].Text
		rd.at = p.Block
		switch p.Part {
		case layout.PartCaption:
			rd.credit(slices.DeleteFunc(label.Photographers(label.CleanCaption(text)), func(c label.Credit) bool { return c.Name == "" })...)
		case layout.PartAside:
			if rd.InCast(p.Block) {
				continue
			}
			rd.credit(layout.Signature(rd.Sheet, rd.Body, p.Block)...)
			rd.readLine(p.Block, fromTail)
			rd.credit(label.Trailer(text)...)
		}
	}
}

// readLine reads one block beside the body.
func (rd *besideReader) readLine(i int, from origin) {
	b := &rd.Page.Blocks[i]
	l := rd.Line(i)
	rd.at = i
	if from != fromTail && l.Class != label.ClassLabel && b.Text != "" {
		rd.readDateBox(i, from)
	}
	if i == rd.Title {
		if l.Class == label.ClassLabel && l.Hits[0].Start > 0 { // labels inside the heading
			rd.readHits(i, b.Text, l.Hits, from)
		}
		return
	}
	rd.readByClass(i, l, from)
	for _, r := range b.Runs {
		stated := from == fromLabel || l.Class == label.ClassByline && r.Prop != "" // posted by X at <abbr itemprop>
		if (r.Value != "" || r.Tag == atom.Abbr) && stated && (int(b.LinkBytes) < len(b.Text) || l.Class == label.ClassDate && from == fromLabel) {
			rd.readRunDate(i, r)
		}
	}
}

// readByClass reads a block beside the body for what its line is.
func (rd *besideReader) readByClass(i int, l *sheet.Line, from origin) {
	b := &rd.Page.Blocks[i]
	switch l.Class {
	case label.ClassLabel:
		if credits := label.RolesBehind(form.StripBrackets(b.Text)); credits != nil && from != fromAbove {
			rd.credit(credits...)
			return
		}
		if from == fromTail {
			rd.credit(label.Trailer(b.Text)...)
		}
		rd.readHits(i, b.Text, l.Hits, from)
		if from == fromLabel {
			rd.readRuns(i, b)
		}
	case label.ClassTable:
		rd.readFacts(i, b, from)
	case label.ClassDate:
		text := sheet.RunText(b, 0, len(b.Text))
		rd.readBare(i, text, from)
		if from == fromLabel {
			rd.readRuns(i, b)
			rd.readCountBefore(i, text)
		}
	case label.ClassByline:
		if from == fromAbove {
			return
		}
		rd.readByline(i, sheet.WithoutButtons(b, 0, len(b.Text)), from)
	case label.ClassShort:
		if from == fromLabel {
			rd.readClasses(i, b)
			rd.readLoneSource(i, b)
			rd.readNames(i)
			if text := form.StripBrackets(b.Text); label.IsDocNumber(text) && label.HasYearBracket(text) {
				rd.add(idDocNumber, candidate{origin: fromLine, raw: b.Text, text: text, block: i})
			}
		}
	}
}

// readByline reads a line that only says who wrote, and perhaps when.
func (rd *besideReader) readByline(i int, text string, from origin) {
	credits := slices.Clone(rd.Credits(i))
	if from == fromTail && rd.HTML && !form.HasHan(text) && rd.hasAuthor() { // that of another article
		credits = slices.DeleteFunc(credits, func(c label.Credit) bool { return c.Role == label.RoleAuthor })
	}
	if from == fromLabel {
		rd.creditMedium(i, credits)
		rd.readCountBefore(i, text)
	} else {
		rd.credit(credits...)
	}
	rd.readBylineDate(i, text, from)
}

// creditMedium reads the credits of a byline beside the title: the medium that
// sent the reporter is the source, 霧川日報 記者陳書遙／臨霧報導.
func (rd *besideReader) creditMedium(i int, credits []label.Credit) {
	rd.credit(credits...)
	for _, c := range credits {
		if label.IsMedium(c.Organization) {
			rd.add(idSource, candidate{origin: fromLine, raw: c.Organization, text: c.Organization, block: i})
			return
		}
	}
}

// hasAuthor tells whether the head of the page or of the article names the
// author.
func (rd *besideReader) hasAuthor() bool {
	return len(rd.said.Authors()) > 0 || slices.ContainsFunc(rd.credits, func(c credited) bool {
		return c.Role == label.RoleAuthor || c.Role == label.RoleReporter
	})
}

// titleOrigins say for each way in which a title was told what origin it is.
var titleOrigins = [...]origin{layout.ByProfile: fromProfile, layout.ByHeading: fromHeading, layout.ByClass: fromClass, layout.ByPosition: fromPosition, layout.ByFirst: fromFirst}

// readShown reads what the layout says: the title, and lines that name the
// source.
func readShown(s *sheet.Sheet, lay layout.Layout) (f findings) {
	if lay.Title >= 0 {
		text := lay.Headline.Shown
		f.add(idTitle, candidate{origin: titleOrigins[lay.Way], raw: text, text: text, block: lay.Title})
	}
	for _, i := range lay.Senders {
		text := strings.TrimSpace(s.Page.Blocks[i].Text)
		f.add(idSource, candidate{origin: fromLine, raw: text, text: text, block: i})
	}
	return f
}

// readBylineDate reads the date that stands in a byline: by Jo Pell on October
// 18, 2022; 記者張三／台北報導 2025-11-10.
func (rd *besideReader) readBylineDate(i int, text string, from origin) {
	m, ok := rd.dates.First(text)
	if !ok || from != fromLabel {
		return
	}
	id, at := idPublished, fromLine
	if before := form.Tail(text[:m.Start], len("Last modified on ")); form.ContainsAny(form.Fold(before), label.ChangeDates) { // By Jo Pell — Updated on May 4
		id, at = idModified, fromLabel
	}
	rd.add(id, candidate{origin: at, raw: m.Text, date: m.Range.Start, block: i})
}

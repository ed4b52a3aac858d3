package article

import (
	"slices"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/label"
)

// fieldID is a field of Article that is chosen among candidates.
type fieldID uint8

const (
	idTitle fieldID = iota
	idPublished
	idModified
	idViews
	idSource
	idSiteName
	idSummary
	idKeywords
	idSection
	idDocNumber
	idBreadcrumb
	numFields
)

var fieldNames = [numFields]string{"title", "published", "modified", "views", "source", "siteName", "summary", "keywords", "section", "docNumber", "breadcrumb"}

// origin is the kind of place in which a candidate stood.
type origin uint8

const (
	fromNowhere  origin = iota
	fromProfile         // where the profile says
	fromLabel           // a label line beside the title or the body
	fromTail            // a label line after the body
	fromAbove           // a label or a date line above the title
	fromIssuer          // 发布机构, 部门: who issued it
	fromLine            // a date, count or name alone on a line beside the title
	fromClass           // an element whose class or id says what it holds
	fromTime            // a time element, or an itemprop
	fromGovMeta         // ArticleTitle, PubDate, ContentSource, ColumnName
	fromData            // JSON-LD
	fromGraph           // Open Graph
	fromDublin          // Dublin Core
	fromMeta            // any other meta element
	fromHeading         // h1 to h6
	fromPosition        // the line above the labels
	fromTitle           // the title element
	fromFirst           // the first line that could be one
	fromURL             // the page's address
	fromDateline        // the opening of the text
	fromPrefix          // the title's own: 人民日报：…
	fromText            // the signature at the end of the text
	numOrigins
)

var originNames = [numOrigins]string{"", "profile", "label", "label after the body", "above the title", "issuer", "line", "class", "time", "government meta", "JSON-LD", "Open Graph",
	"Dublin Core", "meta", "heading", "position", "title element", "first line", "URL", "dateline", "title prefix", "text"}

// candidate is a value that some reader saw. Which of the value fields counts
// depends on the field.
type candidate struct {
	origin origin
	place  string // where in the page, for Evidence; empty stands for the block
	raw    string // as it stands there
	text   string
	date   dateparse.Date
	count  label.Count
	links  []Link
	block  int // index of the block; -1 outside the blocks
}

// findings are what one stage or several saw on the page. They conclude nothing.
type findings struct {
	of      [numFields][]candidate // in the order in which they were seen
	credits []credited
}

// credited is a credit and the block that it stands in; -1 for the head of the
// page.
type credited struct {
	label.Credit
	block int
}

func (f *findings) add(id fieldID, c candidate) { f.of[id] = append(f.of[id], c) }

// addDate reads raw as a date and adds it; what is no date is left out.
func (f *findings) addDate(id fieldID, c candidate, dates *label.Dates) bool {
	d, ok := dates.Read(c.raw)
	if ok {
		c.date = d
		f.add(id, c)
	}
	return ok
}

// mostCredits is how many credits are kept, more than any article has: each is held
// against all before it.
const mostCredits = 256

// credit adds credits that stand in a block; a name is kept once for each role.
func (f *findings) credit(block int, credits ...label.Credit) {
	for _, c := range credits {
		if len(f.credits) == mostCredits {
			return
		}
		if !slices.ContainsFunc(f.credits, func(x credited) bool {
			return x.Role == c.Role && x.Name == c.Name && (x.Organization == c.Organization || x.Name != "")
		}) {
			f.credits = append(f.credits, credited{c, block})
		}
	}
}

// join adds what a later stage saw.
func (f *findings) join(more findings) {
	for id := range f.of {
		if len(f.of[id]) == 0 {
			f.of[id] = more.of[id]
			continue
		}
		f.of[id] = append(f.of[id], more.of[id]...)
	}
	for _, c := range more.credits {
		f.credit(c.block, c.Credit)
	}
}

// sortedCredits are the credits in the order of the page.
func (f *findings) sortedCredits() []credited {
	sorted := slices.Clone(f.credits)
	slices.SortStableFunc(sorted, func(x, y credited) int { return x.block - y.block })
	return sorted
}

// inOrder gives the credits in the order of the page.
func (f *findings) inOrder() []Credit {
	var credits []Credit
	for _, c := range f.sortedCredits() {
		credits = append(credits, Credit{Role(c.Role), c.Name, c.Organization})
	}
	return slices.Clip(credits)
}

// onlyRoles tells whether every credit has one of roles.
func (f *findings) onlyRoles(roles ...label.Role) bool {
	return !slices.ContainsFunc(f.credits, func(c credited) bool { return !slices.Contains(roles, c.Role) })
}

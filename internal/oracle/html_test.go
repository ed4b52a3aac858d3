package oracle

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/microcosm-cc/bluemonday"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// policy is what a site lets its users write. It takes any alternative text,
// which is escaped like all text; as it comes it takes no Chinese punctuation.
func policy() *bluemonday.Policy {
	p := bluemonday.UGCPolicy()
	p.AllowAttrs("alt").OnElements("img")
	return p
}

// caseLine is what the case line of a page may say; see testdata/README.md.
type caseLine struct {
	URL, ContentType, Publisher string
	Fetched                     any
	Pin                         []string
	Profile                     any
}

// pages calls check for the article of every page of testdata.
func pages(t *testing.T, check func(t *testing.T, a *article.Article)) {
	t.Helper()
	cases, err := golden.Load("../../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			var line caseLine
			c.Options(t, &line)
			a, err := (&article.Parser{Evidence: true}).Parse(bytes.NewReader(c.Input), article.Source{URL: line.URL, ContentType: line.ContentType})
			if err != nil {
				t.Skip(err)
			}
			check(t, a)
		})
	}
}

// A sanitizer finds nothing to take out of the HTML of a page, and it shows
// what the blocks say.
func TestHTMLOfPages(t *testing.T) {
	p := policy()
	pages(t, func(t *testing.T, a *article.Article) {
		got := a.HTML()
		if diff := cmp.Diff(p.Sanitize(got), got); diff != "" {
			t.Errorf("the policy takes something out (-with +without it):\n%s", diff)
		}
		var lines []line
		for _, l := range linesOf(t, got) {
			if l.Element != "em" {
				lines = append(lines, l)
			}
		}
		if diff := cmp.Diff(blockLines(withoutImages(a.Blocks), cellLines), lines); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

// cellLines gives the cells of a table, which are all td: unlike in Markdown rows
// may differ in length, and the first is like the others.
func cellLines(rows [][]string) []line {
	var lines []line
	for _, row := range rows {
		for _, cell := range row {
			lines = append(lines, line{"td", cell})
		}
	}
	return lines
}

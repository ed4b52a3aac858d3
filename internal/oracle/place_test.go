package oracle

import (
	"bytes"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// The places of evidence are selectors that find an element in the page, among
// which is one with the text that the evidence quotes.
func TestPlacesAreFound(t *testing.T) {
	cases, err := golden.Load("../../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	found, asked := 0, 0
	for _, c := range cases {
		if c.Ext != ".html" {
			continue
		}
		a, err := (&article.Parser{Evidence: true}).Parse(bytes.NewReader(c.Input), article.Source{})
		if err != nil || len(a.Repairs) > 0 {
			continue
		}
		r, err := charset.NewReaderLabel(a.Encoding, bytes.NewReader(c.Input))
		if err != nil {
			continue
		}
		root, err := html.Parse(r)
		if err != nil {
			continue // nested more deeply than it takes
		}
		for _, e := range a.Evidence {
			if e.Line == 0 {
				continue // of the head, or of an address
			}
			sel, err := cascadia.Parse(e.Place)
			if err != nil {
				t.Errorf("%s: %s: %q is no selector: %v", c.Name, e.Field, e.Place, err)
				continue
			}
			asked++
			elements := cascadia.QueryAll(root, sel)
			for _, n := range elements {
				if strings.Contains(squeezed(textOf(n)), squeezed(e.Raw)) || strings.HasPrefix(e.Field, "attachments") {
					found++
					break
				}
			}
			if len(elements) == 0 {
				t.Errorf("%s: %s: nothing is at %q", c.Name, e.Field, e.Place)
			}
		}
	}
	if found*100 < asked*95 {
		t.Errorf("only %d of %d places hold what the evidence quotes", found, asked)
	}
	t.Logf("%d of %d places hold what the evidence quotes", found, asked)
}

// squeezed is text without white space.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

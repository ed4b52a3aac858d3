package article_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// caseLine is the case line of an input below testdata/article; see
// testdata/README.md.
type caseLine struct {
	URL         string
	ContentType string
	Fetched     time.Time
	Publisher   string
	Profile     *article.Profile
	Pin         []string
}

// view is the form of an Article in a golden file: the text in lines, and
// without the fields that are pinned only on demand.
type view struct {
	article.Article
	Text []string `json:"text,omitempty"` // takes the place of Article.Text
}

// onDemand empties the fields that a golden file holds only where its case
// pins them, so that a case breaks only with the thing it is about.
var onDemand = map[string]func(*article.Article){
	"assumedZone":   func(a *article.Article) { a.AssumedZone = "" },
	"kind":          func(a *article.Article) { a.Kind = article.KindUnknown },
	"blocks":        func(a *article.Article) { a.Blocks = nil },
	"people":        func(a *article.Article) { a.People = nil },
	"organizations": func(a *article.Article) { a.Organizations = nil },
	"quotes":        func(a *article.Article) { a.Quotes = nil },
	"dates":         func(a *article.Article) { a.Dates = nil },
	"event":         func(a *article.Article) { a.Event = article.Event{} },
	"meta":          func(a *article.Article) { a.Meta = nil },
	"evidence":      func(a *article.Article) { a.Evidence = nil },
	"repairs":       func(a *article.Article) { a.Repairs = nil },
}

func TestGolden(t *testing.T) {
	golden.Run(t, "../testdata/article", func(t *testing.T, c golden.Case) any {
		var line caseLine
		c.Options(t, &line)
		for _, field := range line.Pin {
			if onDemand[field] == nil {
				t.Fatalf("pin: there is nothing to pin in %q", field)
			}
		}
		parser := article.Parser{Evidence: slices.Contains(line.Pin, "evidence")}
		if line.Profile != nil {
			parser.Profiles = []article.Profile{*line.Profile}
		}
		a, err := parser.Parse(bytes.NewReader(c.Input), article.Source{URL: line.URL, ContentType: line.ContentType, Publisher: line.Publisher, Fetched: line.Fetched})
		if err != nil {
			return map[string]string{"error": err.Error()}
		}
		comesBack(t, a)
		for field, empty := range onDemand {
			if !slices.Contains(line.Pin, field) {
				empty(a)
				a.Warnings = slices.DeleteFunc(a.Warnings, func(w article.Warning) bool { return w.Field == field })
			}
		}
		return view{*a, slices.Collect(strings.SplitSeq(a.Text, "\n"))}
	})
}

// comesBack checks that the JSON of a is read as the same article, which comes
// out the same in every format.
func comesBack(t *testing.T, a *article.Article) {
	t.Helper()
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var back article.Article
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(a, &back) {
		t.Errorf("JSON does not come back (-first +second):\n%s", cmp.Diff(a, &back))
	}
	first, second := outputs(a), outputs(&back)
	for format, want := range first {
		if diff := cmp.Diff(want, second[format]); diff != "" {
			t.Errorf("%s of what came back differs (-first +second):\n%s", format, diff)
		}
	}
}

// outputs are all forms of an article.
func outputs(a *article.Article) map[string]string {
	text := func(data []byte, err error) string { return fmt.Sprint(string(data), err) }
	return map[string]string{
		"JSON":      text(json.Marshal(a)),
		"Markdown":  a.Markdown(),
		"HTML":      a.HTML(),
		"PlainText": a.PlainText(),
		"JSONLD":    text(a.JSONLD()),
		"NINJS":     text(a.NINJS()),
		"Card":      a.Card(article.Ruler{}, 80),
	}
}

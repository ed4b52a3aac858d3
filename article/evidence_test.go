package article_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// On a parser that is asked, every value of every article says where it was
// read, and the text that stands there.
func TestEvidenceForEveryField(t *testing.T) {
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			var line caseLine
			c.Options(t, &line)
			p := article.Parser{Evidence: true}
			a, err := p.Parse(bytes.NewReader(c.Input), article.Source{URL: line.URL, ContentType: line.ContentType, Fetched: line.Fetched})
			if err != nil {
				t.Skip(err)
			}
			for _, field := range filled(a) {
				if !slices.ContainsFunc(a.Evidence, func(e article.Evidence) bool { return e.Field == field && e.Chosen }) {
					t.Errorf("no evidence for %s", field)
				}
			}
			for _, e := range a.Evidence {
				if e.Place == "" || e.Origin == "" {
					t.Errorf("no place: %+v", e)
				}
			}
		})
	}
}

// filled are the fields of a that have a value, as Evidence names them.
func filled(a *article.Article) []string {
	var fields []string
	is := func(field string, filled bool) {
		if filled {
			fields = append(fields, field)
		}
	}
	is("siteName", a.SiteName != "")
	is("kind", a.Kind != "")
	is("kicker", a.Kicker != "")
	is("title", a.Title != "")
	is("subtitle", a.Subtitle != "")
	is("published", !a.Published.IsZero())
	is("modified", !a.Modified.IsZero())
	is("views", a.Views.Known)
	is("source", a.Source != "")
	is("dateline", a.Dateline != article.Dateline{})
	is("breadcrumb", len(a.Breadcrumb) > 0)
	is("section", a.Section != "")
	is("docNumber", a.DocNumber != "")
	is("keywords", len(a.Keywords) > 0)
	is("summary", a.Summary != "")
	is("text", a.Text != "")
	for i := range a.Credits {
		is(fmt.Sprintf("credits[%d]", i), true)
	}
	for i, img := range a.Images {
		is(fmt.Sprintf("images[%d].caption", i), img.Caption != "")
	}
	for i := range a.Attachments {
		is(fmt.Sprintf("attachments[%d]", i), true)
	}
	for i, p := range a.People {
		is(fmt.Sprintf("people[%d]", i), true)
		for j := range p.Posts {
			is(fmt.Sprintf("people[%d].posts[%d]", i, j), true)
		}
	}
	is("event.name", a.Event.Name != "")
	is("event.place", a.Event.Place != "")
	is("event.dates", !a.Event.Dates.IsZero())
	is("event.attendance", a.Event.Attendance.Known)
	for i := range a.Event.Organizers {
		is(fmt.Sprintf("event.organizers[%d]", i), true)
	}
	return fields
}

// A place is the selector of an element, and a line of the source.
func TestEvidencePlaces(t *testing.T) {
	const page = "<html><body>\n<div id=\"1x\" class=\"main a:b\"><h1>全科医学楼启用</h1>\n<div class=\"a:b\">发布时间：2024-03-26 来源：宣传科</div>\n" +
		"<div>\n<p>3月25日，青石桥社区医院的全科医学楼启用，<b>黎望舒</b>主任出席仪式并讲话，居民都说好。</p></div></div>"
	p := article.Parser{Evidence: true}
	a, err := p.Parse(strings.NewReader(page), article.Source{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, e := range a.Evidence {
		if e.Chosen {
			got[e.Field] = fmt.Sprintf("%s, %d: %s", e.Place, e.Line, e.Raw)
		}
	}
	for field, want := range map[string]string{
		"title":     `div#\31 x h1, 2: 全科医学楼启用`,
		"published": `div#\31 x div.a\:b, 3: 2024-03-26`,
		"people[0]": `div#\31 x div p, 5: 黎望舒`,
	} {
		if got[field] != want {
			t.Errorf("%s: %q, want %q", field, got[field], want)
		}
	}
	a, err = article.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if slices.ContainsFunc(a.Evidence, func(e article.Evidence) bool { return !e.Chosen || e.Line != 0 || strings.Contains(e.Field, "[") }) {
		t.Errorf("evidence that nobody asked for: %+v", a.Evidence)
	}
}

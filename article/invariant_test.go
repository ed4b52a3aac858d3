package article_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// What holds for every article, whatever its page is like.
func TestInvariants(t *testing.T) {
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			a, err := article.Parse(bytes.NewReader(c.Input))
			if err != nil {
				t.Skip(err)
			}
			checkBody(t, a)
			checkEntities(t, a)
			checkLinks(t, a)
		})
	}
}

// within reports whether s is a stretch of the text of a, and gives it.
func within(t *testing.T, a *article.Article, what string, s entity.Span) string {
	t.Helper()
	if s.Start < 0 || s.Start > s.End || s.End > len(a.Text) {
		t.Errorf("%s: span %v does not lie in a text of %d bytes", what, s, len(a.Text))
		return ""
	}
	return a.Text[s.Start:s.End]
}

// checkBody checks that the blocks are the text, and in its order.
func checkBody(t *testing.T, a *article.Article) {
	t.Helper()
	last := 0
	check := func(text string, s entity.Span) {
		t.Helper()
		if got := within(t, a, "block", s); got != text {
			t.Errorf("block %q has the span of %q", text, got)
		}
		if s.Start < last {
			t.Errorf("block %q begins before the one above it ends", text)
		}
		last = s.End
	}
	for _, b := range a.Blocks {
		switch b := b.(type) {
		case *article.Heading:
			check(b.Text, b.Span)
		case *article.Paragraph:
			check(b.Text, b.Span)
		case *article.Quote:
			check(b.Text, b.Span)
		case *article.List:
			var items []string
			for _, it := range b.Items {
				items = append(items, it.Text)
			}
			check(strings.Join(items, "\n"), b.Span)
		case *article.Table:
			rows := make([]string, len(b.Rows))
			for i, r := range b.Rows {
				rows[i] = strings.Join(r, " | ")
			}
			check(strings.Join(rows, "\n"), b.Span)
		case *article.Image:
			if b.URL == "" && b.Caption == "" {
				t.Error("an image with neither address nor caption")
			}
		}
	}
}

// checkEntities checks names and spans of what was read from the body.
func checkEntities(t *testing.T, a *article.Article) {
	t.Helper()
	for _, p := range a.People {
		if strings.TrimSpace(p.Name) == "" || len(p.Mentions) == 0 {
			t.Errorf("a person without a name or a mention: %+v", p)
		}
		for _, m := range p.Mentions {
			within(t, a, p.Name, m)
		}
		for _, post := range p.Posts {
			if got := within(t, a, p.Name, post.Span); !strings.Contains(got, post.Title) {
				t.Errorf("post %q of %s has the span of %q", post.Title, p.Name, got)
			}
		}
	}
	for _, o := range a.Organizations {
		if strings.TrimSpace(o.Name) == "" || len(o.Mentions) == 0 {
			t.Errorf("an organisation without a name or a mention: %+v", o)
		}
		for _, m := range o.Mentions {
			within(t, a, o.Name, m)
		}
	}
	for _, d := range a.Dates {
		if got := within(t, a, d.Text, entity.Span{Start: d.Start, End: d.End}); got != d.Text {
			t.Errorf("date %q has the span of %q", d.Text, got)
		}
	}
	for _, q := range a.Quotes {
		if q.Text == "" {
			t.Error("an empty quote")
		}
		within(t, a, q.Text, q.Span)
	}
}

// checkLinks checks that nothing is listed that has nothing to show.
func checkLinks(t *testing.T, a *article.Article) {
	t.Helper()
	for _, links := range [][]article.Link{a.Breadcrumb, a.Attachments} {
		for _, l := range links {
			if l == (article.Link{}) {
				t.Error("an empty link")
			}
		}
	}
	for _, c := range a.Credits {
		if c.Role == "" || c.Name == "" && c.Organization == "" {
			t.Errorf("a credit for nobody: %+v", c)
		}
	}
}

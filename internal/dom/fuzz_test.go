package dom_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
)

func FuzzRead(f *testing.F) {
	for _, tt := range readTests {
		f.Add(tt.in)
	}
	f.Add(newsPage(3))
	f.Fuzz(func(t *testing.T, page string) {
		page = strings.ToValidUTF8(page, "")
		check(t, dom.Read(page), page)
		check(t, dom.ReadText(page), page)
		if root, err := html.Parse(strings.NewReader(page)); err == nil {
			check(t, dom.ReadNode(root), page)
		}
	})
}

// check holds a page to what its documentation says.
func check(t *testing.T, p *dom.Page, source string) {
	t.Helper()
	for i, c := range p.Containers {
		switch {
		case i == 0 && c.Parent != -1, i > 0 && (c.Parent < 0 || int(c.Parent) >= i):
			t.Fatalf("container %d has parent %d", i, c.Parent)
		case c.First > c.Last || int(c.Last) > len(p.Blocks):
			t.Fatalf("container %d has blocks %d to %d", i, c.First, c.Last)
		case i > 0 && (c.First < p.Containers[c.Parent].First || c.Last > p.Containers[c.Parent].Last):
			t.Fatalf("container %d reaches out of its parent", i)
		case i > 0 && p.Containers[c.Parent].Hidden && !c.Hidden:
			t.Fatalf("container %d is shown in one that is hidden", i)
		}
	}
	for i, b := range p.Blocks {
		c := p.Containers[b.Container]
		switch {
		case int32(i) < c.First || int32(i) >= c.Last:
			t.Fatalf("block %d lies outside its container %d", i, b.Container)
		case b.Kind == dom.Image && b.Src == "", b.Kind != dom.Image && b.Text == "":
			t.Fatalf("block %d is empty", i)
		case !utf8.ValidString(b.Text) || b.Text != strings.Trim(b.Text, " \n") && b.Kind != dom.Table || strings.Contains(b.Text, "  ") && b.Kind != dom.Table:
			t.Fatalf("block %d has text %q", i, b.Text)
		case int(b.Offset) >= len(source) || b.LinkBytes > int32(len(b.Text)):
			t.Fatalf("block %d: offset %d, link bytes %d", i, b.Offset, b.LinkBytes)
		}
		checkRuns(t, b)
	}
	body := p.Body()
	for i, at := range body.Blocks {
		if at < 0 || at >= len(p.Blocks) || i > 0 && at <= body.Blocks[i-1] {
			t.Fatalf("body is %v", body.Blocks)
		}
	}
}

func checkRuns(t *testing.T, b dom.Block) {
	t.Helper()
	last := int32(0)
	for _, r := range b.Runs {
		if r.Start < last || r.End < r.Start || int(r.End) > len(b.Text) || !utf8.ValidString(b.Text[r.Start:r.End]) {
			t.Fatalf("run %+v in %q", r, b.Text)
		}
		last = r.Start
	}
}

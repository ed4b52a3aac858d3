package dom_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/hostile"
)

// FuzzRead reads a page as HTML and as text: package decode has made it UTF-8.
func FuzzRead(f *testing.F) {
	for _, tt := range readTests {
		f.Add(tt.in)
	}
	f.Add(newsPage(3))
	f.Fuzz(func(t *testing.T, page string) {
		page = strings.ToValidUTF8(page, "")
		for _, read := range []func(string) *dom.Page{dom.Read, dom.ReadText} {
			p := read(page)
			check(t, p, page)
			if again := read(page); !reflect.DeepEqual(again, p) {
				t.Errorf("%q is read in two ways", page)
			}
			hostile.Storm(t, page, func(s string) { read(s).Body() })
		}
	})
}

// FuzzReadNode reads a tree of bytes that nobody decoded.
func FuzzReadNode(f *testing.F) {
	for _, tt := range readTests {
		f.Add([]byte(tt.in))
	}
	f.Add([]byte("<title>\xb3</title><h1 class='\xff'>青禾\xb3\xb3</h1><\xe4\xb8>"))
	f.Fuzz(func(t *testing.T, page []byte) {
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			return
		}
		p := dom.ReadNode(root)
		check(t, p, "")
		if again := dom.ReadNode(root); !reflect.DeepEqual(again, p) {
			t.Errorf("%q is read in two ways", page)
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
	checkStrings(t, p)
	for i, b := range p.Blocks {
		c := p.Containers[b.Container]
		switch {
		case int32(i) < c.First || int32(i) >= c.Last:
			t.Fatalf("block %d lies outside its container %d", i, b.Container)
		case b.Kind == dom.Image && b.Src() == "", b.Kind != dom.Image && b.Text == "":
			t.Fatalf("block %d is empty", i)
		case !utf8.ValidString(b.Text) || b.Text != strings.Trim(b.Text, " \n") && b.Kind != dom.Table || strings.Contains(b.Text, "  ") && b.Kind != dom.Table:
			t.Fatalf("block %d has text %q", i, b.Text)
		case int(b.Offset) >= len(source) && source != "" || b.Offset < -1 || b.LinkBytes > int32(len(b.Text)):
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

// checkStrings holds all strings of a page to be valid UTF-8.
func checkStrings(t *testing.T, p *dom.Page) {
	t.Helper()
	all := append([]string{p.Title, p.Lang, p.Base, p.Canonical}, p.Structured...)
	for _, m := range p.Metas {
		all = append(all, m.Name, m.Content)
	}
	for _, c := range p.Containers {
		all = append(all, c.Class, c.ID, c.Prop)
	}
	for _, b := range p.Blocks {
		all = append(all, b.Class, b.ID, b.Prop)
		if b.Image != nil {
			all = append(all, b.Image.Src, b.Image.Alt)
		}
		for _, r := range b.Runs {
			all = append(all, r.Class, r.ID, r.Prop, r.Href, r.Value, r.Title)
		}
		rows := make([]string, len(b.Rows))
		for i, row := range b.Rows {
			rows[i] = strings.Join(row, " | ")
		}
		if b.Kind == dom.Table && strings.Join(rows, "\n") != b.Text {
			t.Errorf("table %q has the text %q", b.Rows, b.Text)
		}
	}
	for _, s := range all {
		if !utf8.ValidString(s) {
			t.Fatalf("%q is no UTF-8", s)
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

package dom_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
)

func TestStyles(t *testing.T) {
	tests := []struct {
		in   string
		want string // B for bold, I for slanted, C for code, a line a block
	}{
		{"<p>院长<b>沈知微</b>说</p>", "院长B(沈知微)说"},
		{"<p><strong> a </strong> b</p>", "B(a) b"},
		{"<p><b>a</b><b>b</b> c</p>", "B(ab) c"},
		{"<p><b>a</b> <b>b</b></p>", "B(a) B(b)"},
		{"<p><b>a<i>b</i></b></p>", "B(aI(b))"},
		{"<p><b>a<b>b</b>c</b>d</p>", "B(abc)d"},
		{"<p><b>a<br>b</b>c</p>", "B(a)\nB(b)c"},
		{"<b><p>a</p><p>b</p></b><p>c</p>", "B(a)\nB(b)\nc"},
		{"<p><b></b>a<em> </em>b</p>", "a b"},
		{"<p>run <code>go</code>, <kbd>^C</kbd> <tt>x</tt></p>", "run C(go), C(^C) C(x)"},
		{`<p><span style="color:red;font-weight: bold">a</span><span style="font-weight:700">b</span><span style="font-weight:400">c</span></p>`, "B(ab)c"},
		{`<p><b style="font-weight:normal">a</b>b</p>`, "ab"},
		{`<p><b hidden>a</b>b<b>c</b></p>`, "bB(c)"},
		{"<h2>a <em>b</em></h2>", "a I(b)"},
		{"<table><tr><td><b>a</b><td>b<tr><td>c<td>d</table><p><b>e</b>", "a | b\nc | d\nB(e)"},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, styled(dom.Read(tt.in))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			root, err := html.Parse(strings.NewReader(tt.in))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, styled(dom.ReadNode(root))); diff != "" {
				t.Errorf("of a tree, -want +got:\n%s", diff)
			}
		})
	}
}

// styled writes the blocks of a page with their styles.
func styled(p *dom.Page) string {
	var lines []string
	for _, b := range p.Blocks {
		var line strings.Builder
		for i := 0; i <= len(b.Text); i++ {
			for _, s := range b.Styles {
				if int(s.End) == i {
					line.WriteByte(')')
				}
			}
			for _, s := range b.Styles {
				if int(s.Start) == i {
					line.WriteString([]string{"B(", "I(", "C("}[s.Kind])
				}
			}
			if i < len(b.Text) {
				line.WriteByte(b.Text[i])
			}
		}
		lines = append(lines, line.String())
	}
	return strings.Join(lines, "\n")
}

func TestListStart(t *testing.T) {
	p := dom.Read(`<ol><li>a</ol><ol start=" 3 "><li>b</ol><ol start=x><li>c</ol><ul start=4><li>d</ul>`)
	var got []int32
	for _, b := range p.Blocks {
		got = append(got, p.Containers[b.Container].Start)
	}
	if diff := cmp.Diff([]int32{1, 3, 1, 0}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

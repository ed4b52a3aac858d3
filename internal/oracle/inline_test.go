package oracle

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/article"
)

// pieces are what texts with inline content are made of: words, and what
// Markdown takes for markup next to stars, brackets and backticks.
var pieces = []string{"院长", "《通知》", "“", "”", "：", "，", "a", "b1", " ", "!", "*", "**", "_", "`", "``", "[", "]", "(", ")", "\\", "&", "copy;", "#", "1.", "-", "<b>", ">", "~", "|", "é", "😀", "=", "https://x.example/a", "\u202e", "\t"}

var kinds = []article.InlineKind{article.InlineLink, article.InlineStrong, article.InlineEmphasis, article.InlineCode}

// randomText gives a text of pieces, with inline content between them.
func randomText(random *rand.Rand) (string, []article.Inline) {
	var text strings.Builder
	places := []int{0}
	for range 1 + random.IntN(9) {
		text.WriteString(pieces[random.IntN(len(pieces))])
		places = append(places, text.Len())
	}
	var inline []article.Inline
	for range random.IntN(5) {
		start, end := random.IntN(len(places)), random.IntN(len(places))
		n := article.Inline{Start: places[min(start, end)], End: places[max(start, end)], Kind: kinds[random.IntN(len(kinds))]}
		if n.Kind == article.InlineLink {
			n.URL = []string{"https://x.example/a_(b)*c", "/a b?x=1&copy=2", "javascript:alert(1)", "javascript&colon;alert(1)"}[random.IntN(4)]
		}
		inline = append(inline, n)
	}
	return text.String(), inline
}

// folded is text as it is shown: without what is not shown, blanks folded.
func folded(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u202e", "")), " ")
}

// Whatever stands next to what, both formats show the text and nothing else,
// and no link leads elsewhere than to the web.
func TestInlineShowsTheText(t *testing.T) {
	random, sanitizer := rand.New(rand.NewPCG(3, 5)), policy()
	for range 60_000 {
		text, inline := randomText(random)
		if folded(text) == "" {
			continue
		}
		a := article.Article{Blocks: []article.Block{
			&article.Paragraph{Text: text, Inline: inline},
			&article.Heading{Level: 2, Text: text, Inline: inline},
			&article.List{Items: []article.Item{{Text: text, Inline: inline}}},
			&article.Quote{Text: text, Inline: inline},
		}}
		want := []line{{"p", folded(text)}, {"h2", folded(text)}, {"li", folded(text)}, {"p", folded(text)}}
		var out bytes.Buffer
		if err := renderers["commonmark"].Convert([]byte(a.Markdown()), &out); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(sanitizer.Sanitize(a.HTML()), a.HTML()); diff != "" {
			t.Fatalf("the policy takes something out of %q with %+v (-with +without it):\n%s", text, inline, diff)
		}
		for format, page := range map[string]string{"Markdown": out.String(), "HTML": a.HTML()} {
			if diff := cmp.Diff(want, shown(t, page)); diff != "" {
				t.Fatalf("%s of %q with %+v, -want +got:\n%s\nof:\n%s", format, text, inline, diff, a.Markdown())
			}
		}
	}
}

// shown gives the lines of a page, blanks folded, and fails on a link that is
// not to be followed.
func shown(t *testing.T, page string) []line {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var lines []line
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.P, atom.H2, atom.Li:
			lines = append(lines, line{n.Data, folded(textOf(n))})
		case atom.Pre, atom.Hr, atom.Ol, atom.Img, atom.Script, atom.B, atom.Table:
			lines = append(lines, line{n.Data, textOf(n)}) // nothing of ours becomes one of these
		case atom.A:
			for _, a := range n.Attr {
				if a.Key == "href" && strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") {
					t.Errorf("a link to %s", a.Val)
				}
			}
		}
	}
	return lines
}

package oracle

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/article"
)

// The renderers: CommonMark with nothing but tables, and what GitHub has
// (strike-through, links of bare addresses, task lists).
var renderers = map[string]goldmark.Markdown{
	"commonmark": goldmark.New(goldmark.WithExtensions(extension.Table)),
	"github":     goldmark.New(goldmark.WithExtensions(extension.GFM)),
}

// line is a piece of rendered text with the element that it stands in.
type line struct{ Element, Text string }

// render gives the pieces of text of rendered Markdown.
func render(t testing.TB, md goldmark.Markdown, text string) []line {
	t.Helper()
	var out bytes.Buffer
	if err := md.Convert([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	return linesOf(t, out.String())
}

// linesOf gives the pieces of text of HTML.
func linesOf(t testing.TB, page string) []line {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var lines []line
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.P, atom.Li, atom.Td, atom.Th:
			lines = append(lines, line{n.Data, textOf(n)})
		case atom.Ol:
			lines = append(lines, line{Element: n.Data})
		case atom.Pre, atom.Hr, atom.Del, atom.Em, atom.Input:
			lines = append(lines, line{n.Data, textOf(n)}) // nothing of ours becomes one of these
		}
	}
	return lines
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// expected gives the pieces that an article of these blocks renders to.
func expected(title, subtitle string, blocks []article.Block) []line {
	lines := []line{{"h1", title}}
	if subtitle != "" {
		lines = append(lines, line{"p", subtitle})
	}
	return append(lines, blockLines(blocks, tableLines)...)
}

// blockLines gives the lines of blocks, those of tables as table says.
func blockLines(blocks []article.Block, table func(rows [][]string) []line) []line {
	var lines []line
	for i, b := range blocks {
		switch b := b.(type) {
		case *article.Heading:
			lines = append(lines, line{"h" + string('0'+rune(min(max(b.Level, 2), 6))), b.Text})
		case *article.Paragraph:
			if i > 0 && isLine(b) && isLine(blocks[i-1]) {
				lines[len(lines)-1].Text += "\n" + b.Text
				continue
			}
			lines = append(lines, line{"p", b.Text})
		case *article.Quote:
			lines = append(lines, line{"p", b.Text})
		case *article.List:
			if b.Ordered {
				lines = append(lines, line{Element: "ol"})
			}
			for _, item := range itemTexts(b) {
				lines = append(lines, line{"li", item})
			}
		case *article.Table:
			lines = append(lines, table(b.Rows)...)
		}
	}
	return lines
}

// isLine tells a line of preformatted text.
func isLine(b article.Block) bool {
	p, ok := b.(*article.Paragraph)
	return ok && p.Preformatted
}

func itemTexts(l *article.List) []string {
	var texts []string
	for _, it := range l.Items {
		texts = append(texts, it.Text)
	}
	return texts
}

// tableLines gives the cells of a table. A pipe table has as many in each row
// as in its widest.
func tableLines(rows [][]string) []line {
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	var lines []line
	element := "th"
	for _, row := range rows {
		for i := range width {
			cell := line{Element: element}
			if i < len(row) {
				cell.Text = row[i]
			}
			lines = append(lines, cell)
		}
		element = "td"
	}
	return lines
}

// hostile are texts that Markdown would take for markup.
var hostile = []string{
	"院长：", "《通知》", "“互联网+护理”", "3~5天，6~7天", "~~删除~~", "*注*", "**重点**", "_下划线_ a_b_c", "`code`", "``",
	"# 标题", "#5", "C#", "F #", "###", "> 引", ">", "- 项", "+ 项", "* 项", "-", "---", "***", "___", "===", "- - -",
	"1. 项", "1) 项", "1.", "2019.", "1.5万", "12345678901. 长", "[链接](https://x.example)", "[1]: https://x.example", "![图](x)", "[x] 完成", "[ ] 未完成",
	"<b>粗</b>", "<!-- 注 -->", "<https://x.example>", "&copy; &#169; &amp; R&D &nosuch;", "a\\b", "\\", "结尾\\", "\\*", "| a | b |", "a|b", ":--|", "```", "~~~",
	"https://x.example/a_b_c*d", "www.x.example/a_b", "a@b.example", "\tTab", "    四个空格", "　　全角", "1986年建院", "5\\. x", "（一）", "①", "https://x.example/a~b~c",
	"**《通知》**会议", "$x$", "{x}", "x^2^", "==高亮==", "Footnote[^1]", ":smile:", "a  b", "! 叹", "!", "!!", "=", "+", "#", "*", "_", "~", "|", "[", "]", "<", "&",
}

func TestMarkdownRendersAsItIs(t *testing.T) {
	for name, md := range renderers {
		for _, s := range hostile {
			t.Run(name+"/"+s, func(t *testing.T) { check(t, md, s) })
		}
	}
}

// check renders s in every place of an article.
func check(t *testing.T, md goldmark.Markdown, s string) {
	t.Helper()
	blocks := []article.Block{
		&article.Paragraph{Text: s},
		&article.Heading{Level: 3, Text: s},
		&article.List{Items: []article.Item{{Text: s}, {Text: "x" + s}}},
		&article.Table{Rows: [][]string{{s, "列"}, {"行" + s, s}}},
		&article.Quote{Text: s},
		&article.Paragraph{Text: s + "文"},
		&article.Paragraph{Text: "文" + s},
	}
	a := article.Article{Title: s, Subtitle: s, Blocks: blocks}
	trimmed := expected(s, s, blocks)
	for i := range trimmed {
		trimmed[i].Text = strings.Join(strings.Fields(trimmed[i].Text), " ")
	}
	got := render(t, md, a.Markdown())
	for i := range got {
		got[i].Text = strings.Join(strings.Fields(got[i].Text), " ")
	}
	if diff := cmp.Diff(trimmed, got); diff != "" {
		t.Errorf("-want +got:\n%s\nof:\n%s", diff, a.Markdown())
	}
}

// Every bold label of an article is bold when it is rendered.
func TestMarkdownLabelsAreBold(t *testing.T) {
	a := article.Article{Language: "zh-Hans", Title: "题", Subtitle: "——“互联网+护理”见闻", Source: "《临雾日报》", DocNumber: "〔2024〕8号",
		Credits: []article.Credit{{Role: article.RoleEditor, Name: "苏晚晴"}}}
	var out bytes.Buffer
	if err := renderers["commonmark"].Convert([]byte(a.Markdown()), &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"——“<strong>互联网+护理”见闻</strong>", "<strong>来源</strong>：《临雾日报》", "<strong>文号</strong>：〔2024〕8号", "<strong>编辑</strong>：苏晚晴"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in:\n%s", want, &out)
		}
	}
}

// The pages of testdata render as their blocks.
func TestMarkdownOfPages(t *testing.T) {
	names, err := filepath.Glob("../../testdata/article/*/*.in.*")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d pages, %v", len(names), err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			f, err := os.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			a, err := article.Parse(f)
			if err != nil {
				t.Skip(err)
			}
			a = &article.Article{Title: a.Title, Blocks: withoutImages(a.Blocks)}
			want := expected(a.Title, "", a.Blocks)
			if a.Title == "" {
				want = want[1:]
			}
			got := slices.DeleteFunc(render(t, renderers["github"], a.Markdown()), func(l line) bool { return l.Element == "em" })
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func withoutImages(blocks []article.Block) []article.Block {
	var kept []article.Block
	for _, b := range blocks {
		if _, ok := b.(*article.Image); !ok {
			kept = append(kept, b)
		}
	}
	return kept
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.Join(strings.Fields(strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "")), " ")
		if s == "" {
			return
		}
		check(t, renderers["commonmark"], s)
	})
}

package article_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// hostileArticle is one that somebody else wrote as JSON, or a page of nothing
// but tricks.
func hostileArticle() *article.Article {
	const text = "x\x1b[31m\u202E\U000E0041\u0085\u009b# y\n# 标题\r\n<script>alert(1)</script> ![z](z.jpg) &#x6a;"
	const script = "javascript:alert(1)"
	inline := []article.Inline{{Start: 0, End: len(text), Kind: article.InlineLink, URL: script}, {Start: 0, End: 1, Kind: article.InlineLink, URL: "javascript&colon;alert(1)"}}
	return &article.Article{
		URL: script, Title: text, Kicker: text, Subtitle: text, Source: text, DocNumber: text,
		Credits: []article.Credit{{Role: "editor", Name: text, Organization: text}},
		Blocks: []article.Block{
			&article.Heading{Level: 99, Text: text, Inline: inline},
			&article.Paragraph{Text: text, Inline: inline}, &article.Paragraph{Text: text, Preformatted: true}, &article.Paragraph{Text: text, Preformatted: true},
			&article.Quote{Text: text, Inline: inline},
			&article.List{Ordered: true, Start: -5, Items: []article.Item{{Text: text, Inline: inline}, {}}},
			&article.Table{Rows: [][]string{{text, "|"}, nil}}, &article.Table{},
			&article.Image{URL: script, Alt: text, Caption: text, Inline: inline}, &article.Image{URL: "a.jpg", Alt: text}, &article.Image{},
		},
		Text:        text,
		Images:      []article.Image{{URL: script}, {URL: "data:text/html,x"}},
		Attachments: []article.Link{{Text: text, URL: script}, {URL: script}, {Text: text, URL: "java\nscript:alert(1)"}},
	}
}

// Nothing of an Article comes out as script, as a heading of its choosing, or as
// what steers a terminal.
func TestOutputsAreSafe(t *testing.T) {
	a := hostileArticle()
	outputs := map[string]string{"Markdown": a.Markdown(), "HTML": a.HTML(), "PlainText": a.PlainText(), "Card": a.Card(article.Ruler{}, 80)}
	for name, out := range outputs {
		if at := strings.IndexAny(out, "\x1b\u202E\U000E0041\u0085\u009b\r"); at >= 0 {
			t.Errorf("%s: steers at %q", name, out[at:min(at+20, len(out))])
		}
	}
	for _, bad := range []string{"<script", "href=\"javascript", "src=\"javascript"} {
		if strings.Contains(outputs["HTML"], bad) {
			t.Errorf("HTML has %q", bad)
		}
	}
	for _, bad := range []string{"](javascript:", "](<javascript", "](javascript&colon;", "\n<script", " <script", "\n# 标题"} {
		if strings.Contains(outputs["Markdown"], bad) {
			t.Errorf("Markdown has %q in\n%s", bad, outputs["Markdown"])
		}
	}
	data, err := a.JSONLD()
	if err != nil || strings.Contains(string(data), `"url":"javascript`) || strings.Contains(string(data), "<script") {
		t.Errorf("JSON-LD: %v, %s", err, data)
	}
	if _, err := a.NINJS(); err == nil {
		t.Error("ninjs takes a script for an address")
	}
}

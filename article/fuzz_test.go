package article_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// seeds are the inputs of the golden cases.
func seeds(f testing.TB) [][]byte {
	f.Helper()
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		f.Fatal(err)
	}
	var pages [][]byte
	for _, c := range cases {
		pages = append(pages, c.Input)
	}
	return pages
}

func FuzzParse(f *testing.F) {
	for _, page := range seeds(f) {
		f.Add(page, "")
		f.Add(page, "text/plain")
	}
	f.Fuzz(func(t *testing.T, page []byte, contentType string) {
		parse := func() (*article.Article, error) {
			return new(article.Parser).Parse(bytes.NewReader(page), article.Source{URL: "https://h.example/2024/3/26/1.html", ContentType: contentType})
		}
		start := time.Now()
		a, err := parse()
		checkTime(t, start, len(page))
		again, errAgain := parse()
		if fmt.Sprint(err) != fmt.Sprint(errAgain) || !reflect.DeepEqual(a, again) {
			t.Error("the same page gives another article")
		}
		check(t, a, err)
	})
}

func FuzzParseNode(f *testing.F) {
	for _, page := range seeds(f) {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			return // nested too deep
		}
		start := time.Now()
		a, err := new(article.Parser).ParseNode(root, article.Source{})
		checkTime(t, start, len(page))
		check(t, a, err)
	})
}

// FuzzOptions reads pages with whatever a caller may say of them.
func FuzzOptions(f *testing.F) {
	leave := []string{"converter", "mojibake", "markup", "entity", "control", "lost"}
	for i, page := range seeds(f) {
		f.Add(page, "https://h.example/1.html", int64(1711418400), 8*3600, leave[i%len(leave)], "h.example", "content", "title", "")
	}
	f.Add([]byte("昨天，青禾市第一人民医院启用新楼。"), "javascript:x", int64(-1)<<62, -86399, "all,lost", ".", "#a", " ", "\xff")
	f.Fuzz(func(t *testing.T, page []byte, url string, fetched int64, offset int, leave, host, body, title, meta string) {
		p := article.Parser{
			Location: time.FixedZone(meta, offset%(24*3600)),
			Evidence: offset%2 == 0,
			Leave:    strings.Split(leave, ","),
			Profiles: []article.Profile{{Host: host, Marker: title, Title: title, Body: body, Meta: meta}, {Host: host, Body: body}, {Marker: body, Body: body, Title: title}},
			MaxBytes: 1 << 16,
		}
		start := time.Now()
		a, err := p.Parse(bytes.NewReader(page), article.Source{URL: url, Fetched: time.Unix(fetched, 0)})
		checkTime(t, start, len(page))
		check(t, a, err)
	})
}

// FuzzJSON reads whatever may stand in a database, and writes it in all formats.
func FuzzJSON(f *testing.F) {
	for _, page := range seeds(f) {
		if a, err := article.Parse(bytes.NewReader(page)); err == nil {
			data, err := json.Marshal(a)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Add([]byte(`{"url":"javascript:x","text":"a\nb","blocks":[{"type":"list","ordered":true,"start":-9223372036854775808,"items":[{"text":"a","inline":[{"start":-1,"end":9,"kind":"link","url":"data:x"}]}],"span":{"start":3,"end":1}},{"type":"table","rows":[null,["a|b"],[]]},{"type":"heading","level":-3,"text":"# a"}],"people":[{"name":"\u001b[31m","mentions":[{"start":9,"end":-1}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var a article.Article
		if json.Unmarshal(data, &a) != nil {
			return
		}
		start := time.Now()
		comesBack(t, &a)
		checkOutputs(t, &a)
		checkTime(t, start, len(data))
	})
}

// checkTime bounds how long a reading may take. It is generous: others may use
// the machine, and the race detector and the fuzzer's counters cost a lot.
func checkTime(t *testing.T, start time.Time, size int) {
	t.Helper()
	if took := time.Since(start); took > 2*time.Second+time.Duration(size)*50*time.Microsecond {
		t.Errorf("%v for %d bytes", took, size)
	}
}

// check checks what holds of whatever Parse gives.
func check(t *testing.T, a *article.Article, err error) {
	t.Helper()
	if err != nil {
		var page *article.Error
		if a != nil || !errors.As(err, &page) {
			t.Errorf("%v with the error %#v", a, err)
		}
		return
	}
	checkStrings(t, reflect.ValueOf(*a), "Article")
	checkBody(t, a)
	checkEntities(t, a)
	checkLinks(t, a)
	checkRunes(t, a)
	eachLine(a, func(field, s string) {
		if strings.ContainsFunc(s, breaksLine) {
			t.Errorf("%s: %q is not one line", field, s)
		}
	})
	comesBack(t, a)
	checkOutputs(t, a)
}

// checkStrings checks that every string is valid UTF-8.
func checkStrings(t *testing.T, v reflect.Value, path string) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			t.Errorf("%s is %q", path, v)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			checkStrings(t, v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	case reflect.Slice:
		for i := range v.Len() {
			checkStrings(t, v.Index(i), path)
		}
	case reflect.Map:
		for each := v.MapRange(); each.Next(); {
			checkStrings(t, each.Key(), path)
			checkStrings(t, each.Value(), path)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			checkStrings(t, v.Elem(), path)
		}
	}
}

// checkRunes checks that spans do not cut characters, and that places inside a
// text lie in it.
func checkRunes(t *testing.T, a *article.Article) {
	t.Helper()
	whole := func(text string, s entity.Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(text) || !utf8.ValidString(text[s.Start:s.End]) {
			t.Errorf("%v is no place in %q", s, text)
		}
	}
	for _, p := range a.People {
		for _, m := range p.Mentions {
			whole(a.Text, m)
		}
		for _, post := range p.Posts {
			whole(a.Text, post.Span)
		}
	}
	for _, o := range a.Organizations {
		for _, m := range o.Mentions {
			whole(a.Text, m)
		}
	}
	for _, q := range a.Quotes {
		whole(a.Text, q.Span)
	}
	for _, r := range a.Repairs {
		whole(a.Text, r.Span)
	}
	at := 0
	for m := range a.Marks() {
		if whole(a.Text, m.Span); m.Span.Start != at {
			t.Errorf("a mark at %d follows one that ends at %d", m.Span.Start, at)
		}
		at = m.Span.End
	}
	if at != len(a.Text) {
		t.Errorf("marks end at %d of %d", at, len(a.Text))
	}
	inline := func(text string, list []article.Inline) {
		for _, n := range list {
			whole(text, entity.Span{Start: n.Start, End: n.End})
		}
	}
	for _, b := range a.Blocks {
		switch b := b.(type) {
		case *article.Heading:
			inline(b.Text, b.Inline)
		case *article.Paragraph:
			inline(b.Text, b.Inline)
		case *article.Quote:
			inline(b.Text, b.Inline)
		case *article.Image:
			inline(b.Caption, b.Inline)
		case *article.List:
			for _, item := range b.Items {
				inline(item.Text, item.Inline)
			}
		}
	}
}

// checkOutputs writes a in all formats. What is shown to people holds nothing
// that steers the program that shows it; HTML holds no element and no address
// that does anything.
func checkOutputs(t *testing.T, a *article.Article) {
	t.Helper()
	page := a.HTML()
	for name, out := range map[string]string{"Markdown": a.Markdown(), "HTML": page, "PlainText": a.PlainText(), "Card": a.Card(article.Ruler{}, 60)} {
		if !utf8.ValidString(out) || strings.ContainsFunc(out, steers) {
			t.Errorf("%s gives %q", name, out)
		}
	}
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Error(err)
		return
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			checkElement(t, n)
		}
	}
	for name, write := range map[string]func() ([]byte, error){"JSON-LD": a.JSONLD, "ninjs": a.NINJS} {
		if data, err := write(); err == nil && !json.Valid(data) {
			t.Errorf("%s gives %q", name, data)
		} else if err != nil && name == "JSON-LD" {
			t.Error(err)
		}
	}
}

func steers(r rune) bool {
	return breaksLine(r) && r != '\n' || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || 0xe0000 <= r && r <= 0xe007f
}

// checkElement checks an element of HTML that an article wrote.
func checkElement(t *testing.T, n *html.Node) {
	t.Helper()
	switch n.Data {
	case "script", "style", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "base", "link", "meta", "template":
		t.Errorf("an article wrote <%s>", n.Data)
	}
	for _, attr := range n.Attr {
		switch attr.Key {
		case "href", "src":
			scheme, _, found := strings.Cut(strings.ToLower(attr.Val), ":")
			if found && !strings.ContainsAny(scheme, "/?#") && scheme != "http" && scheme != "https" && scheme != "mailto" {
				t.Errorf("an article wrote the address %q", attr.Val)
			}
		case "alt", "start", "value", "id", "class", "datetime", "lang", "title", "rel":
		default:
			t.Errorf("an article wrote the attribute %s=%q", attr.Key, attr.Val)
		}
	}
}

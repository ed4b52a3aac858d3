package article_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

func TestParseErrors(t *testing.T) {
	broken := errors.New("the disk is gone")
	tests := []struct {
		name string
		in   io.Reader
		want error
	}{
		{"nothing", strings.NewReader(""), article.ErrNoContent},
		{"blanks", strings.NewReader(" \n\t　\n"), article.ErrNoContent},
		{"a script only", strings.NewReader("<html><script>document.write('x')</script></html>"), article.ErrNoContent},
		{"a picture", strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"), article.ErrNotText},
		{"an archive", strings.NewReader("PK\x03\x04\x14\x00\x00\x00\x08\x00\x00\x00"), article.ErrNotText},
		{"more than MaxBytes", strings.NewReader(strings.Repeat("text ", 1000)), article.ErrTooLarge},
		{"a reader that fails", iotest.ErrReader(broken), broken},
	}
	p := article.Parser{MaxBytes: 4096}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := p.Parse(tt.in, article.Source{})
			if !errors.Is(err, tt.want) {
				t.Errorf("Parse gives %v, %v; want an error that is %v", a, err, tt.want)
			} else if !strings.HasPrefix(err.Error(), "article: ") {
				t.Errorf("the error %q does not begin with article: ", err)
			}
		})
	}
}

func TestParseBadPages(t *testing.T) {
	paragraph := "<p>The clinic on Mill Street will stay open until nine in the evening, the county said on Friday.</p>"
	tests := []struct{ name, page string }{
		{"600 nested elements", strings.Repeat("<div>", 600) + paragraph},
		{"100,000 nested elements", strings.Repeat("<b><div>", 50000) + paragraph},
		{"unclosed everything", "<html><body><table><tr><td><ul><li><div>" + paragraph},
		{"50,000 siblings", strings.Repeat("<i>x</i>", 50000) + paragraph},
		{"an attribute bomb", "<div " + strings.Repeat("a=b ", 100000) + ">" + paragraph + "</div>"},
		{"a truncated character", paragraph + "\xe4\xb8"},
		{"a broken tag at the end", paragraph + "<div class=\""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := article.Parse(strings.NewReader(tt.page))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(a.Text, "open until nine in the evening") {
				t.Errorf("the text is lost: %.200q", a.Text)
			}
		})
	}
}

func TestParseWarns(t *testing.T) {
	a, err := article.Parse(strings.NewReader("The bridge over the Tarn was closed to lorries after cracks were found in two of its piers."))
	if err != nil {
		t.Fatal(err)
	}
	var fields []string
	for _, w := range a.Warnings {
		fields = append(fields, w.Field+" "+w.Code)
	}
	if diff := cmp.Diff([]string{"title missing", "published missing", "people missing"}, fields); diff != "" {
		t.Errorf("warnings (-want +got):\n%s", diff)
	}
}

// TestLocation checks where times without a zone are put, whether a meta
// element or a label states them.
func TestLocation(t *testing.T) {
	const (
		han   = "<p>9月1日，学校新食堂开放，可供两千人就餐，师生们都说饭菜可口。</p>"
		latin = "<p>The new canteen opened on Friday and seats two hundred people at a time.</p>"
		meta  = `<meta name="PubDate" content="2023-09-01 10:30">`
	)
	tests := []struct {
		name, page string
		location   *time.Location
		want       string
	}{
		{"Chinese, meta", meta + "<h1>学校新食堂开放</h1>" + han, nil, "2023-09-01T10:30:00+08:00"},
		{"Chinese, label", "<h1>学校新食堂开放</h1><p>发布时间：2023-09-01 10:30</p>" + han, nil, "2023-09-01T10:30:00+08:00"},
		{"Chinese, both", meta + "<h1>学校新食堂开放</h1><p>发布时间：2023-09-01 10:30</p>" + han, nil, "2023-09-01T10:30:00+08:00"},
		{"English, meta", meta + "<h1>Canteen opens</h1>" + latin, nil, "2023-09-01T10:30:00Z"},
		{"by the caller", meta + "<h1>Canteen opens</h1>" + latin, time.FixedZone("", 3600), "2023-09-01T10:30:00+01:00"},
		{"stated", `<meta property="article:published_time" content="2023-09-01T10:30:00-04:00"><h1>学校新食堂开放</h1>` + han, nil, "2023-09-01T10:30:00-04:00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := article.Parser{Location: tt.location}
			a, err := p.Parse(strings.NewReader(tt.page), article.Source{ContentType: "text/html"})
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.Time.Format(time.RFC3339); got != tt.want {
				t.Errorf("published %s, want %s", got, tt.want)
			}
			if stated := tt.name == "stated"; a.Published.ZoneKnown != stated {
				t.Errorf("ZoneKnown is %t", a.Published.ZoneKnown)
			}
		})
	}
}

// TestParseNode holds the two ways in against each other: what a parsed tree
// gives is what its bytes give.
func TestParseNode(t *testing.T) {
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	opts := cmp.Options{
		cmpopts.IgnoreFields(article.Article{}, "Encoding", "Repairs"),
		cmpopts.EquateEmpty(),
	}
	var p article.Parser
	for _, c := range cases {
		if c.Ext != ".html" || strings.HasPrefix(c.Name, "charset/") || strings.HasPrefix(c.Name, "repair/") {
			continue // html.Parse reads UTF-8 only
		}
		t.Run(c.Name, func(t *testing.T) {
			root, err := html.Parse(bytes.NewReader(c.Input))
			if err != nil {
				t.Skip(err) // nested deeper than html.Parse goes
			}
			want, wantErr := p.Parse(bytes.NewReader(c.Input), article.Source{ContentType: "text/html"})
			got, err := p.ParseNode(root, article.Source{})
			if (err == nil) != (wantErr == nil) {
				t.Fatalf("Parse gives the error %v, ParseNode %v", wantErr, err)
			}
			if diff := cmp.Diff(want, got, opts); diff != "" {
				t.Errorf("(-Parse +ParseNode):\n%s", diff)
			}
		})
	}
	if _, err := p.ParseNode(nil, article.Source{}); !errors.Is(err, article.ErrNoContent) {
		t.Errorf("ParseNode(nil) gives %v", err)
	}
}

// TestParserConcurrent has 64 goroutines read all golden pages with one Parser,
// in other orders: each page must always give the same bytes. The race detector
// looks on in CI.
func TestParserConcurrent(t *testing.T) {
	pages := seeds(t)
	p := article.Parser{Evidence: true}
	read := func(page []byte) string {
		a, err := p.Parse(bytes.NewReader(page), article.Source{URL: "https://school.example/1.html"})
		if err != nil {
			return err.Error()
		}
		data, err := json.Marshal(a)
		if err != nil {
			return err.Error()
		}
		return string(data) + a.Markdown() + a.HTML() + a.Card(article.Ruler{}, 80)
	}
	want := make([]string, len(pages))
	for i, page := range pages {
		want[i] = read(page)
	}
	step := 8 // each page is read by eight of them
	if testing.Short() {
		step = 64
	}
	var wg sync.WaitGroup
	for n := range 64 {
		wg.Go(func() {
			for i := n % step; i < len(pages); i += step {
				if got := read(pages[i]); got != want[i] {
					t.Errorf("page %d: -first +later:\n%s", i, cmp.Diff(want[i], got))
				}
			}
		})
	}
	wg.Wait()
}

// A tree that was built from bytes of another charset holds bytes that are no
// UTF-8: the dateline is parted at places of its folded copy.
func TestParseNodeOfUndecodedBytes(t *testing.T) {
	page := "<title>青禾\xb3防</title><meta name=author content='\xb3\xb3'><h1>青禾市固防</h1>" +
		"<p>青禾\xb3\xb3\xb3\xb3\xb3社栖云5月8日电（记者裴清和）记者8日从青禾市政府获悉，该市计划三年投入12亿元。</p><p>青禾市长说，好。</p>"
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	a, err := new(article.Parser).ParseNode(root, article.Source{})
	if err != nil {
		t.Fatal(err)
	}
	if all := fmt.Sprintf("%+v", a); !utf8.ValidString(all) || !strings.Contains(a.Text, "计划三年投入12亿元") {
		t.Errorf("%q", all)
	}
}

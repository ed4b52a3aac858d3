package main

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	goose "github.com/advancedlogic/GoOse"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/bulletin-go/bulletin/article"
)

// result is what a library finds on a page; day is 2006-01-02.
type result struct{ title, day, text string }

// library reads a page in the way that its documentation shows. Those that
// expect UTF-8 get it from the charset package of x/net/html, as a program that
// uses them would.
type library struct {
	name string
	read func(data []byte) (result, error)
}

// safely is read with a panic as an error.
func (l library) safely(data []byte) (r result, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return l.read(data)
}

var somewhere = &url.URL{Scheme: "https", Host: "news.example", Path: "/1.html"}

var libraries = []library{
	{"bulletin", func(data []byte) (result, error) {
		a, err := article.Parse(bytes.NewReader(data))
		if err != nil {
			return result{}, err
		}
		return result{a.Title, dayOf(a.Published.Time, !a.Published.IsZero()), a.Text}, nil
	}},
	{"go-trafilatura", func(data []byte) (result, error) {
		r, err := trafilatura.Extract(decoded(data), trafilatura.Options{OriginalURL: somewhere, EnableFallback: true})
		if err != nil {
			return result{}, err
		}
		return result{r.Metadata.Title, dayOf(r.Metadata.Date, true), r.ContentText}, nil
	}},
	{"go-readability", func(data []byte) (result, error) {
		a, err := readability.FromReader(decoded(data), somewhere)
		if err != nil {
			return result{}, err
		}
		var text strings.Builder
		if a.Node != nil {
			if err := a.RenderText(&text); err != nil {
				return result{}, err
			}
		}
		published, _ := a.PublishedTime() // none is no error of the page
		return result{a.Title(), dayOf(published, true), text.String()}, nil
	}},
	{"go-domdistiller", func(data []byte) (result, error) {
		r, err := distiller.ApplyForReader(decoded(data), &distiller.Options{OriginalURL: somewhere})
		if err != nil {
			return result{}, err
		}
		day, _, _ := strings.Cut(r.MarkupInfo.Article.PublishedTime, "T")
		return result{r.Title, day, textOf(r.Node)}, nil
	}},
	{"GoOse", func(data []byte) (result, error) {
		text, err := io.ReadAll(decoded(data))
		if err != nil {
			return result{}, err
		}
		g := goose.New()
		a, err := g.ExtractFromRawHTML(string(text), somewhere.String())
		if err != nil || a == nil {
			return result{}, fmt.Errorf("no article: %w", err)
		}
		r := result{title: a.Title, text: a.CleanedText}
		if a.PublishDate != nil {
			r.day = dayOf(*a.PublishDate, true)
		}
		return r, nil
	}},
}

func decoded(data []byte) io.Reader {
	r, err := charset.NewReader(bytes.NewReader(data), "text/html")
	if err != nil {
		return bytes.NewReader(data)
	}
	return r
}

func dayOf(t time.Time, known bool) string {
	if !known || t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02")
}

func textOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + "\n")
		}
	}
	return b.String()
}

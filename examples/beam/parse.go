package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

func init() {
	register.DoFn6x1[context.Context, string, func(*Page) bool, func(string), func(string, Holding), func(string), error](&parseFn{})
	register.Iter1[Page]()
	register.Emitter2[string, Holding]()
}

// parseFn parses a page, given all places where it was found. It emits a line for the article, what it
// says of posts, and dead letters.
type parseFn struct {
	parser               *article.Parser
	articles, same, dead beam.Counter
}

func (fn *parseFn) Setup() {
	fn.parser = new(article.Parser)
	fn.articles = beam.NewCounter(namespace, "articles")
	fn.same = beam.NewCounter(namespace, "found again")
	fn.dead = beam.NewCounter(namespace, "dead letters")
}

// ProcessElement fails only where the program is wrong: whatever a page does is a dead letter.
func (fn *parseFn) ProcessElement(ctx context.Context, _ string, found func(*Page) bool, emit func(string), posts func(string, Holding), dead func(string)) error {
	places := firstPlaces(found)
	page := places[0]
	a, err := fn.parse(page)
	if err != nil {
		for _, p := range places {
			fn.dead.Inc(ctx, 1)
			dead(p.deadLetter(err))
		}
		return nil
	}
	data, err := json.Marshal(a)
	if err != nil {
		return err
	}
	fn.articles.Inc(ctx, 1)
	fn.same.Inc(ctx, int64(len(places)-1))
	emit(encode(pages.Line{File: page.File, Offset: page.Offset, URL: page.URL, Fetched: page.Fetched, Article: data}))
	for key, h := range holdings(a) {
		posts(key, h)
	}
	return nil
}

// firstPlaces gives the places of a page in their order, so that the same one is
// the first whatever the order in which a runner brings them. Only that of the first needs a body.
func firstPlaces(found func(*Page) bool) []Page {
	var places []Page
	var body []byte
	for {
		var p Page
		if !found(&p) {
			break
		}
		body, p.Body = p.Body, nil
		places = append(places, p)
	}
	slices.SortFunc(places, func(a, b Page) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Offset, b.Offset)) })
	places[0].Body = body
	return places
}

// parse parses a page. A panic is an error of the page, not of the bundle it is in.
func (fn *parseFn) parse(p Page) (a *article.Article, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	fetched, _ := time.Parse(time.RFC3339, p.Fetched)
	return fn.parser.Parse(bytes.NewReader(p.Body), article.Source{URL: p.URL, ContentType: p.ContentType, Fetched: fetched})
}

// encode writes a line of the outputs.
func encode(l pages.Line) string {
	data, err := json.Marshal(l)
	if err != nil {
		panic("internal error: " + err.Error()) // Article is JSON, the rest strings
	}
	return string(data)
}

// deadLetter is the line of a page of which no article could be made.
func (p Page) deadLetter(err error) string {
	return encode(pages.Line{File: p.File, Offset: p.Offset, URL: p.URL, Fetched: p.Fetched, Error: pages.Reason(err)})
}

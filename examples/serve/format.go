package main

import (
	"encoding/json"
	"mime"
	"net/url"
	"strconv"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

// A format is one way in which an Article is given back.
type format struct {
	name  string // as in ?format=
	media string // of the answer, and as in Accept
	write func(*article.Article) ([]byte, error)
}

// formats are those that there are. The first is given to whoever does not say
// what to have. ninjs has no media type of its own and must be asked for by name.
var formats = []format{
	{"json", "application/json", func(a *article.Article) ([]byte, error) { return json.Marshal(a) }},
	{"jsonld", "application/ld+json", (*article.Article).JSONLD},
	{"markdown", "text/markdown; charset=utf-8", func(a *article.Article) ([]byte, error) { return []byte(a.Markdown()), nil }},
	{"html", "text/html; charset=utf-8", func(a *article.Article) ([]byte, error) { return []byte(a.HTML()), nil }},
	{"ninjs", "application/json", writeNINJS},
}

// writeNINJS gives the article as ninjs, which cannot be without an address.
func writeNINJS(a *article.Article) ([]byte, error) {
	out, err := a.NINJS()
	if err != nil {
		return nil, newProblem("no-address", "ninjs needs the address of the page, which names none itself; say it as url")
	}
	return out, nil
}

// chooseFormat gives the format that a request asks for: ?format= before
// Accept.
func chooseFormat(query url.Values, accept []string) (format, error) {
	if query.Has("format") {
		name := query.Get("format")
		for _, f := range formats {
			if f.name == name {
				return f, nil
			}
		}
		return format{}, newProblem("bad-request", "format is %q; there are json, jsonld, markdown, html and ninjs", name)
	}
	header := strings.Join(accept, ",")
	if strings.TrimSpace(header) == "" {
		return formats[0], nil
	}
	best, bestQ := format{}, 0.0
	for _, f := range formats {
		if q := quality(header, f.media); q > bestQ {
			best, bestQ = f, q
		}
	}
	if bestQ == 0 {
		return format{}, newProblem("not-acceptable", "there are application/json, application/ld+json, text/markdown and text/html")
	}
	return best, nil
}

// quality is how much an Accept header wants a media type, from 0 to 1: what the
// most exact of its ranges says of it.
func quality(header, media string) float64 {
	media, _, _ = strings.Cut(media, ";")
	kind, _, _ := strings.Cut(media, "/")
	exact, q := 0, 0.0
	for item := range strings.SplitSeq(header, ",") {
		name, params, err := mime.ParseMediaType(item)
		if err != nil {
			continue
		}
		how := map[string]int{"*/*": 1, kind + "/*": 2, media: 3}[name]
		if how <= exact {
			continue
		}
		exact, q = how, 1
		if s, ok := params["q"]; ok {
			if q, err = strconv.ParseFloat(s, 64); err != nil || q < 0 || q > 1 {
				q = 0
			}
		}
	}
	return q
}

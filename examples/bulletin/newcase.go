package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/decode"
)

// newCase prints a case for the tests of the library, made of a saved page: cut
// down, and with the names of people, bodies, places and sites replaced, each by
// the same one wherever it stands. What is to be done by hand it tells stderr. It
// returns how many inputs failed.
func newCase(in *input, opt options, out *bufio.Writer, stderr io.Writer) (failed int) {
	made, notes, err := makeCase(in, opt)
	_ = in.Close()
	if err != nil {
		fmt.Fprintf(stderr, "bulletin: %s: %s\n", printable(in.name), printable(reason(err)))
		return 1
	}
	out.WriteString(made)
	for _, note := range notes {
		fmt.Fprintf(stderr, "bulletin: %s\n", printable(note))
	}
	return 0
}

// makeCase gives the text of a case, and what its author should know.
func makeCase(in *input, opt options) (made string, notes []string, err error) {
	if err := in.prepare(); err != nil {
		return "", nil, err
	}
	raw, err := io.ReadAll(io.LimitReader(in.body, opt.parser.MaxBytes+1))
	if err != nil {
		return "", nil, err
	}
	source := opt.source
	if source.URL == "" {
		source.URL = in.url
	}
	if source.ContentType == "" {
		source.ContentType = in.contentType
	}
	a, err := opt.parser.Parse(bytes.NewReader(raw), source)
	if errors.Is(err, article.ErrNoContent) {
		a = new(article.Article) // that there is none may be what is wrong
	} else if err != nil {
		return "", nil, err
	}
	decoded, err := decode.Bytes(raw, source.ContentType)
	if err != nil {
		return "", nil, err
	}
	cut := cutText
	if strings.Contains(decoded.String, "</") {
		cut = cutPage
	}
	page := cut(decoded.String, linesToKeep(a))
	names := replacements(a, page)
	page = names.replace(page)
	made = page
	if source.URL != "" {
		line, err := json.Marshal(map[string]string{"url": names.replace(source.URL)})
		if err != nil {
			return "", nil, err
		}
		made = "<!-- case: " + string(line) + " -->\n" + page
	}
	return made, caseNotes(a, page, names, opt, names.replace(source.URL)), nil
}

// caseNotes says what became of the page, and what is left to do.
func caseNotes(a *article.Article, page string, names names, opt options, url string) []string {
	notes := []string{fmt.Sprintf("the case has %.1f KB", float64(len(page))/1000)}
	if len(page) > 4000 {
		notes[0] += "; cut it down to its point, to 4 KB if you can"
	}
	for _, pair := range names {
		notes = append(notes, pair.old+" became "+pair.new)
	}
	// A case in which the page's fault is gone shows nothing.
	again, err := opt.parser.Parse(strings.NewReader(page), article.Source{URL: url, Fetched: opt.source.Fetched})
	if err != nil {
		again = new(article.Article)
	}
	for _, f := range []struct {
		name        string
		page, again int
	}{
		{"title", present(a.Title), present(again.Title)},
		{"published", present(a.Published.String()), present(again.Published.String())},
		{"source", present(a.Source), present(again.Source)},
		{"credits", len(a.Credits), len(again.Credits)},
		{"breadcrumb", len(a.Breadcrumb), len(again.Breadcrumb)},
		{"people", len(a.People), len(again.People)},
		{"quotes", len(a.Quotes), len(again.Quotes)},
		{"event", present(a.Event.Name), present(again.Event.Name)},
	} {
		if f.page != f.again {
			notes = append(notes, fmt.Sprintf("of the page %d %s were read, of the case %d are", f.page, f.name, f.again))
		}
	}
	return append(notes,
		"names that the program does not know are still there: read every line, and put words of your own for what is left of the page's",
		"then save it as testdata/article/FAMILY/POINT.in.html, run: go test ./article -run TestGolden/FAMILY/POINT -update, and correct its golden file (CONTRIBUTING.md)")
}

func present(s string) int {
	if s == "" {
		return 0
	}
	return 1
}

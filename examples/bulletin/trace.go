package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/en"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/mend"
	"github.com/bulletin-go/bulletin/internal/zh"
)

// traceAll prints, for whoever mends a rule of the library, what its stages make
// of each input: how the page is laid out, and how its text is read. It returns
// how many inputs failed.
func traceAll(inputs []*input, out *bufio.Writer, stderr io.Writer) (failed int) {
	for _, in := range inputs {
		if err := trace(in, out); err != nil {
			failed++
			fmt.Fprintf(stderr, "bulletin: %s: %s\n", printable(in.name), printable(reason(err)))
		}
		_ = in.Close()
	}
	return failed
}

// trace prints one page: its blocks, and the tokens and items of its text, its
// dates and its event. Input that is too little for a page, a sentence, is traced
// as a text.
func trace(in *input, out io.Writer) error {
	raw, err := io.ReadAll(io.LimitReader(in, article.DefaultMaxBytes))
	if err != nil {
		return err
	}
	a, err := article.Parse(bytes.NewReader(raw))
	if err != nil && !errors.Is(err, article.ErrNoContent) {
		return err
	}
	decoded, err := decode.Bytes(raw, "")
	if err != nil {
		return err
	}
	page, _, _ := mend.Mend(decoded.String)
	fmt.Fprintf(out, "== %s\n", printable(in.name))
	layout.Dump(out, page, strings.Contains(page, "</"))
	if a == nil {
		fmt.Fprintln(out, "no article: what follows is read as a text")
		a = textAlone(page)
	}
	fmt.Fprintln(out)
	traceText(a, out)
	return nil
}

// textAlone is an article that is no more than its text.
func textAlone(text string) *article.Article {
	a := &article.Article{Text: strings.TrimSpace(text), Language: han.Language(text)}
	a.Dates = slices.Collect(new(dateparse.Parser).Find(a.Text))
	found := entity.Find(a.Text)
	a.People, a.Organizations = found.People, found.Organizations
	return a
}

// traceText prints how people, dates and the event of a text are read.
func traceText(a *article.Article, out io.Writer) {
	if strings.HasPrefix(a.Language, "zh") {
		zh.Dump(out, a.Text)
	} else {
		en.Dump(out, a.Text)
	}
	for _, m := range a.Dates {
		fmt.Fprintf(out, "date   %s, %s %s\n", m.Text, m.Kind, cmp.Or(m.Range.String(), "without a value"))
	}
	switch a.Kind {
	case article.KindUnknown, article.KindNews, article.KindAnnouncement, article.KindNotice:
	default:
		fmt.Fprintf(out, "event  none is looked for: the page is a %s\n", a.Kind)
		return
	}
	text := event.Text{
		Title: a.Title, Text: a.Text, Language: a.Language, Notice: a.Kind == article.KindNotice,
		Published: a.Published, Sent: a.Dateline.Date,
		Dates: a.Dates, People: a.People, Organizations: a.Organizations,
	}
	line, _, _ := strings.Cut(a.Text, "\n")
	if d, ok := event.ReadDateline(line, &dateparse.Parser{Reference: a.Published.Time}); ok {
		text.Begin = d.End
	}
	event.Dump(out, text)
}

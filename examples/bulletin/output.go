package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/bulletin-go/bulletin/article"
)

// A printer prints inputs, each as an article or as the error that came instead.
type printer struct {
	show func(name string, a *article.Article, err error) error // the error says why an article has no such form
	end  func()                                                 // prints what stands behind all of them
}

// shows is a printer of articles that all have their form, with nothing at the
// end.
func shows(show func(name string, a *article.Article, err error)) printer {
	return printer{
		show: func(name string, a *article.Article, err error) error { show(name, a, err); return nil },
		end:  func() {},
	}
}

// formats are the values of -format. Each makes a printer; several tells that
// more than one input is printed, so that they have to be told apart.
var formats = map[string]func(out *bufio.Writer, opt options, several bool) printer{
	"card":  cards,
	"json":  indented,
	"jsonl": jsonLines,
	"csv":   csvRows,
	"jsonld": func(out *bufio.Writer, opt options, several bool) printer {
		return documents(out, (*article.Article).JSONLD)
	},
	"ninjs": func(out *bufio.Writer, opt options, several bool) printer {
		return documents(out, func(a *article.Article) ([]byte, error) {
			data, err := a.NINJS()
			if err != nil {
				err = fmt.Errorf("%w, as -url says it", err)
			}
			return data, err
		})
	},
	"text": func(out *bufio.Writer, opt options, several bool) printer {
		return plain(out, several, "==> %s <==\n", (*article.Article).PlainText)
	},
	"markdown": func(out *bufio.Writer, opt options, several bool) printer {
		return plain(out, several, "<!-- %s -->\n\n", (*article.Article).Markdown)
	},
	"html": func(out *bufio.Writer, opt options, several bool) printer {
		return plain(out, several, "<!-- %s -->\n", (*article.Article).HTML)
	},
}

func formatNames() []string { return slices.Sorted(maps.Keys(formats)) }

// printer makes the printer that the options ask for.
func (o options) printer(out *bufio.Writer, several bool) printer {
	if o.who {
		return whoRows(out, o)
	}
	return formats[o.format](out, o, several)
}

// jsonLine is a line of the format jsonl.
type jsonLine struct {
	File    string           `json:"file"`
	Article *article.Article `json:"article,omitzero"`
	Error   string           `json:"error,omitzero"`
}

// jsonLines prints a line an input, the failed ones too.
func jsonLines(out *bufio.Writer, _ options, _ bool) printer {
	enc := newEncoder(out)
	return shows(func(name string, a *article.Article, err error) {
		line := jsonLine{File: name, Article: a}
		if err != nil {
			line = jsonLine{File: name, Error: reason(err)}
		}
		encode(enc, line)
	})
}

// indented prints the articles as JSON to read, one after the other.
func indented(out *bufio.Writer, _ options, _ bool) printer {
	enc := newEncoder(out)
	enc.SetIndent("", "  ")
	return shows(func(_ string, a *article.Article, err error) {
		if err == nil {
			encode(enc, a)
		}
	})
}

// documents prints what write makes of each article, indented to be read, one
// document after the other.
func documents(out *bufio.Writer, write func(*article.Article) ([]byte, error)) printer {
	enc := newEncoder(out)
	enc.SetIndent("", "  ")
	show := func(_ string, a *article.Article, err error) error {
		if err != nil {
			return nil
		}
		data, err := write(a)
		if err == nil {
			encode(enc, json.RawMessage(data))
		}
		return err
	}
	return printer{show: show, end: func() {}}
}

// plain prints what text makes of each article, under a heading where there
// are several.
func plain(out *bufio.Writer, several bool, heading string, text func(*article.Article) string) printer {
	return apart(out, func(name string, a *article.Article) {
		if several {
			shown := printable(name)
			if strings.HasPrefix(heading, "<!--") {
				shown = strings.ReplaceAll(shown, ">", "&gt;") // no name ends a comment
			}
			fmt.Fprintf(out, heading, shown)
		}
		out.WriteString(text(a))
	})
}

// apart prints the articles that could be read, with an empty line between
// them.
func apart(out *bufio.Writer, print func(name string, a *article.Article)) printer {
	first := true
	return shows(func(name string, a *article.Article, err error) {
		if err != nil {
			return
		}
		if !first {
			out.WriteString("\n")
		}
		first = false
		print(name, a)
	})
}

func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(quoter{w})
	enc.SetEscapeHTML(false)
	return enc
}

// quoter writes JSON, in which it escapes what a terminal would follow. It
// stands in strings only, and means the same there.
type quoter struct{ w io.Writer }

// Write is given whole values by the encoder.
func (q quoter) Write(data []byte) (int, error) {
	if !bytes.ContainsFunc(data, steers) {
		return q.w.Write(data)
	}
	var b bytes.Buffer
	for _, r := range string(data) {
		if !steers(r) {
			b.WriteRune(r)
			continue
		}
		for _, unit := range utf16.AppendRune(nil, r) {
			fmt.Fprintf(&b, "\\u%04x", unit)
		}
	}
	if _, err := q.w.Write(b.Bytes()); err != nil {
		return 0, err
	}
	return len(data), nil
}

// encode writes v. The writer keeps its first error for Flush, so that an
// error here can only be one of the program.
func encode(enc *json.Encoder, v any) {
	if failed := (*json.MarshalerError)(nil); errors.As(enc.Encode(v), &failed) {
		panic("internal error: " + failed.Error())
	}
}

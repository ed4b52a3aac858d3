package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/decode"
	"github.com/bulletin-go/bulletin/internal/en"
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

// trace prints one page: its blocks, and the tokens and items of its text.
func trace(in *input, out io.Writer) error {
	raw, err := io.ReadAll(io.LimitReader(in, article.DefaultMaxBytes))
	if err != nil {
		return err
	}
	a, err := article.Parse(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	text, err := decode.Bytes(raw, "")
	if err != nil {
		return err
	}
	page, _, _ := mend.Mend(text.String)
	fmt.Fprintf(out, "== %s\n", printable(in.name))
	layout.Dump(out, page, strings.Contains(page, "</"))
	fmt.Fprintln(out)
	if strings.HasPrefix(a.Language, "zh") {
		zh.Dump(out, a.Text)
	} else {
		en.Dump(out, a.Text)
	}
	return nil
}

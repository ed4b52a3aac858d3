package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

func init() {
	register.DoFn4x1[context.Context, fileio.ReadableFile, func(string, Page), func(string), error](&readFn{})
	register.Emitter2[string, Page]()
	register.Emitter1[string]()
}

// Page is a page between the stages. Its fields are exported for Beam to encode.
type Page struct {
	File        string
	Offset      int64 // in bytes: of the record of a WARC, of the line of a .jsonl
	URL         string
	ContentType string
	Fetched     string // RFC 3339; "" where it is not known
	Body        []byte
}

// readFn reads the pages of a file: keyed by the first 16 bytes of SHA-256 over
// their bytes, in hex. What cannot be read is a dead letter.
//
// A file is read by one worker from its beginning to its end, so the largest file bounds how long
// this stage takes: crawlers write files of about 1 GB.
type readFn struct {
	pages, passed, dead beam.Counter
}

func (fn *readFn) Setup() {
	fn.pages = beam.NewCounter(namespace, "pages")
	fn.passed = beam.NewCounter(namespace, "passed over")
	fn.dead = beam.NewCounter(namespace, "dead letters")
}

func (fn *readFn) ProcessElement(ctx context.Context, file fileio.ReadableFile, emit func(string, Page), dead func(string)) error {
	found := pages.WARC(0, func(from int64) (io.ReadCloser, error) { return openAt(ctx, file, from) })
	if strings.HasSuffix(file.Metadata.Path, ".jsonl") {
		found = func(yield func(pages.Page) bool) { readLines(ctx, file, yield) }
	}
	for p := range found {
		fn.passed.Inc(ctx, int64(p.Passed))
		if errors.Is(p.Err, io.EOF) {
			break
		}
		if failed := (*pages.ReadError)(nil); errors.As(p.Err, &failed) {
			return failed // the runner tries again: the file may be there by then
		}
		fn.pages.Inc(ctx, 1)
		page := Page{File: file.Metadata.Path, Offset: p.Offset, URL: p.URL, ContentType: p.ContentType, Body: p.Body}
		if !p.Fetched.IsZero() {
			page.Fetched = p.Fetched.UTC().Format(time.RFC3339)
		}
		if p.Err != nil {
			fn.dead.Inc(ctx, 1)
			dead(page.deadLetter(p.Err))
			continue
		}
		sum := sha256.Sum256(p.Body)
		emit(hex.EncodeToString(sum[:16]), page)
	}
	return nil
}

// openAt opens a file at an offset, also where the file system cannot go there at once.
func openAt(ctx context.Context, file fileio.ReadableFile, from int64) (io.ReadCloser, error) {
	r, err := file.Open(ctx)
	if err != nil {
		return nil, err
	}
	if seeker, ok := r.(io.Seeker); ok {
		_, err = seeker.Seek(from, io.SeekStart)
	} else {
		_, err = io.CopyN(io.Discard, r, from)
	}
	if err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// jsonPage is a page as a line of JSON.
type jsonPage struct {
	URL         string    `json:"url"`
	ContentType string    `json:"contentType"`
	Fetched     time.Time `json:"fetched"`
	HTML        string    `json:"html"` // or plain text
}

// readLines yields the pages of a .jsonl file. A line that is no page is one with an Err.
func readLines(ctx context.Context, file fileio.ReadableFile, yield func(pages.Page) bool) {
	r, err := openAt(ctx, file, 0)
	if err != nil {
		yield(pages.Page{Err: &pages.ReadError{Err: err}})
		return
	}
	defer r.Close()
	lines := bufio.NewReader(r)
	for offset := int64(0); ; {
		line, err := lines.ReadBytes('\n')
		if text := bytes.TrimSpace(line); len(text) > 0 && !yield(pageOf(text, offset)) {
			return
		}
		offset += int64(len(line))
		if err != nil && !errors.Is(err, io.EOF) {
			err = &pages.ReadError{Err: err}
		}
		if err != nil {
			yield(pages.Page{Offset: offset, Err: err})
			return
		}
	}
}

func pageOf(line []byte, offset int64) pages.Page {
	var p jsonPage
	if err := json.Unmarshal(line, &p); err != nil {
		return pages.Page{Offset: offset, Err: fmt.Errorf("no page: %w", err)}
	}
	return pages.Page{Offset: offset, URL: p.URL, ContentType: p.ContentType, Fetched: p.Fetched, Body: []byte(p.HTML)}
}

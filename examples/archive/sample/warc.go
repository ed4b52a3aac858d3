package sample

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// Record is a response as a crawler stores it.
type Record struct {
	URL         string
	Status      string // 200 OK
	ContentType string
	Body        []byte
}

// Records are what a crawl of pages first to first+count-1 brings: beside each
// page its picture, which nobody wants to read, now and then a page that is
// gone, and one that calls itself HTML and is none.
func Records(first, count int, yield func(Record) error) error {
	for n := first; n < first+count; n++ {
		records := []Record{
			{URL(n), "200 OK", "text/html; charset=utf-8", Page(n)},
			{URL(n) + ".png", "200 OK", "image/png", []byte("\x89PNG\r\n\x1a\n")},
		}
		switch {
		case n%50 == 7:
			records = append(records, Record{URL(n) + "?gone", "404 Not Found", "text/html", []byte("<h1>404</h1>")})
		case n%50 == 17: // found at two addresses
			records = append(records, Record{URL(n) + "?print", "200 OK", "text/html", Page(n)})
		case n%50 == 27:
			records = append(records, Record{URL(n) + "?film", "200 OK", "text/html", []byte("\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2")})
		}
		for _, r := range records {
			if err := yield(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// WriteWARC writes a WARC of count pages from first on, each record a gzip
// member of its own where compress is set.
func WriteWARC(w io.Writer, first, count int, compress bool) error {
	return Records(first, count, func(r Record) error { return r.Write(w, compress) })
}

// Write writes the record as WARC 1.0.
func (r Record) Write(w io.Writer, compress bool) error {
	block := fmt.Sprintf("HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", r.Status, r.ContentType, len(r.Body), r.Body)
	out := io.WriteCloser(nopCloser{w})
	if compress {
		out = gzip.NewWriter(w)
	}
	_, err := fmt.Fprintf(out, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:%s>\r\nWARC-Date: 2024-06-01T08:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		r.URL, r.URL, len(block), block)
	if err != nil {
		return err
	}
	return out.Close()
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// Create makes a WARC file of count pages from first on, compressed where its
// name ends in .gz.
func Create(name string, first, count int) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	err = WriteWARC(out, first, count, strings.HasSuffix(name, ".gz"))
	return errors.Join(err, out.Flush(), f.Close())
}

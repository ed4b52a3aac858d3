package pages

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"io"
	"mime"
	"net/http/httputil"
	"net/textproto"
	"net/url"
	"strings"

	"github.com/andybalholm/brotli"
)

// isText tells whether a type that a server declares may be that of a page. None may.
func isText(contentType string) bool {
	media, _, _ := mime.ParseMediaType(contentType)
	if media == "" {
		media, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(contentType)), ";")
	}
	switch strings.TrimSpace(media) {
	case "", "text/html", "application/xhtml+xml", "text/plain":
		return true
	}
	return false
}

// isRobots tells whether an address is that of robots.txt, which every crawler
// fetches and nobody wants to read.
func isRobots(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Path == "/robots.txt"
}

// httpHeader reads the header of a response, below its status line, as far as it can be read.
//
// It is not what http.ReadResponse gives, and gowarc with it: that takes Transfer-Encoding out.
func httpHeader(raw []byte) textproto.MIMEHeader {
	r := textproto.NewReader(bufio.NewReader(bytes.NewReader(raw)))
	_, _ = r.ReadLine()
	header, _ := r.ReadMIMEHeader()
	return header
}

// decoded gives a body without the codings that the header names.
//
// QUIRK: many crawlers store the body decoded and leave the header as it was,
// so a coding that cannot be undone was undone before.
func decoded(header textproto.MIMEHeader, body io.Reader) ([]byte, error) {
	data, err := readAll(body)
	if err != nil {
		return nil, err
	}
	if strings.EqualFold(header.Get("Transfer-Encoding"), "chunked") {
		data = undone(data, func(r io.Reader) (io.Reader, error) { return httputil.NewChunkedReader(r), nil })
	}
	codings := strings.Split(header.Get("Content-Encoding"), ",")
	for i := len(codings) - 1; i >= 0; i-- { // the last one was applied last
		if undo := codecs[strings.ToLower(strings.TrimSpace(codings[i]))]; undo != nil {
			data = undone(data, undo)
		}
	}
	return data, nil
}

// codecs undo the content codings that browsers and crawlers ask for.
var codecs = map[string]func(io.Reader) (io.Reader, error){
	"gzip":    func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	"x-gzip":  func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	"deflate": func(r io.Reader) (io.Reader, error) { return zlib.NewReader(r) },
	"br":      func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
}

// undone gives data without a coding, or as it is where it does not have it.
func undone(data []byte, undo func(io.Reader) (io.Reader, error)) []byte {
	r, err := undo(bytes.NewReader(data))
	if err != nil {
		return data
	}
	plain, err := readAll(r)
	if err != nil {
		return data
	}
	return plain
}

// readAll reads no more than it takes to see that a page is too large, however
// small it was when it was compressed.
func readAll(r io.Reader) ([]byte, error) { return io.ReadAll(io.LimitReader(r, MaxBytes+1)) }

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
	"strings"
)

// wrapped is a page as it was found in a file.
type wrapped struct {
	body        io.Reader
	url         string // where the page was, as far as the file says
	contentType string // likewise
}

// unwrap finds the page in what a file holds: unpacks what gzip has packed, and
// takes the page out of a web archive (MHTML), which the bytes tell, not the name.
// All is read as it comes, so that the limit of the parser bounds what a small
// file can become.
func unwrap(file io.Reader) (wrapped, error) {
	r := bufio.NewReader(file)
	if start, _ := r.Peek(3); string(start) == "\x1f\x8b\x08" {
		unpacked, err := gzip.NewReader(r)
		if err != nil {
			return wrapped{}, err
		}
		r = bufio.NewReader(unpacked)
	}
	start, _ := r.Peek(r.Size())
	if isArchive(start) {
		return unwrapArchive(r)
	}
	return wrapped{body: r}, nil
}

// isArchive tells whether a file that begins so is a web archive: the header of
// a mail with several parts.
func isArchive(start []byte) bool {
	header, _ := textproto.NewReader(bufio.NewReader(bytes.NewReader(start))).ReadMIMEHeader()
	return header.Get("Mime-Version") != "" && strings.HasPrefix(strings.ToLower(header.Get("Content-Type")), "multipart/")
}

// archiveBytes is how much of a web archive is read to find the page in it.
const archiveBytes = 256 << 20

// unwrapArchive takes the page out of a web archive: the part that its header
// names, else the first one that may be a page.
func unwrapArchive(r *bufio.Reader) (wrapped, error) {
	r = bufio.NewReader(io.LimitReader(r, archiveBytes))
	header, err := textproto.NewReader(r).ReadMIMEHeader()
	if err != nil {
		return wrapped{}, err
	}
	page, err := findPart(r, header)
	if page.url == "" {
		page.url = header.Get("Snapshot-Content-Location")
	}
	return page, err
}

var errNoPart = errors.New("no page in this web archive")

// findPart looks for the page among the parts of one that has header.
func findPart(r io.Reader, header textproto.MIMEHeader) (wrapped, error) {
	_, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		return wrapped{}, err
	}
	start := params["start"]
	for parts := multipart.NewReader(r, params["boundary"]); ; {
		part, err := parts.NextPart() // undoes quoted-printable
		switch {
		case errors.Is(err, io.EOF):
			return wrapped{}, errNoPart
		case err != nil:
			return wrapped{}, err
		}
		kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		switch {
		case strings.HasPrefix(kind, "multipart/"):
			if page, err := findPart(part, part.Header); !errors.Is(err, errNoPart) {
				return page, err
			}
		case start != "" && part.Header.Get("Content-Id") != start:
		case kind == "text/html", kind == "application/xhtml+xml", kind == "text/plain":
			return openPart(part), nil
		}
	}
}

// openPart is the page in a part.
func openPart(part *multipart.Part) wrapped {
	page := wrapped{body: part, url: part.Header.Get("Content-Location"), contentType: part.Header.Get("Content-Type")}
	if strings.EqualFold(part.Header.Get("Content-Transfer-Encoding"), "base64") {
		page.body = base64.NewDecoder(base64.StdEncoding, part)
	}
	return page
}

// Package pages reads what archives are made of: WARC files as crawlers write
// them, and files that are a page each.
package pages

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// MaxBytes bounds a page: more is read of none, and the library says that it is too large.
const MaxBytes = 16 << 20

// Page is a page as it was found, or what stands in its place.
type Page struct {
	Offset      int64     // where it begins in its input: the record of a WARC, 0 of a file that is a page
	Next        int64     // where to go on behind it; Offset where it was cut off and more may come
	URL         string    // "" where it is not known
	ContentType string    // as the server gave it
	Fetched     time.Time // zero where it is not known
	Body        []byte
	Err         error // why it could not be read; io.EOF stands behind the last page of an input
	Passed      int   // records before it that hold no page: requests, pictures, redirections
}

// ReadError is the Err of a Page that stands for the rest of its input, which
// could not be opened or read: a fault of the machine and not of a page. Its
// Next is its Offset, so that it is tried again.
type ReadError struct{ Err error }

func (e *ReadError) Error() string { return e.Err.Error() }
func (e *ReadError) Unwrap() error { return e.Err }

// Input is a file with pages.
type Input struct {
	Path string // absolute
	Size int64  // in bytes
	WARC bool   // else the file is one page
}

// Pages yields the pages from an offset on, in their order, and at last an
// io.EOF whose Next is the place to go on from when the file has grown. What is
// damaged is a Page with an Err, and reading goes on behind it.
func (in Input) Pages(from int64) iter.Seq[Page] {
	if in.WARC {
		return WARC(from, in.open)
	}
	return func(yield func(Page) bool) { readPage(in.Path, from, yield) }
}

func (in Input) open(from int64) (io.ReadCloser, error) {
	f, err := os.Open(in.Path)
	if err == nil {
		_, err = f.Seek(from, io.SeekStart)
	}
	return f, err
}

// readPage yields the page of a file, unless it was read before. One that
// cannot be opened is tried again the next time.
func readPage(path string, from int64, yield func(Page) bool) {
	if from == 0 {
		body, err := readFile(path)
		if err == nil {
			from = max(int64(len(body)), 1)
		} else {
			err = &ReadError{err}
		}
		if !yield(Page{Next: from, Body: body, Err: err}) {
			return
		}
	}
	yield(Page{Next: from, Err: io.EOF})
}

func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f)
}

var (
	warcEndings = []string{".warc", ".warc.gz"}
	pageEndings = []string{".html", ".htm", ".xhtml", ".shtml", ".txt"}
)

// Find gives the inputs that files and folders stand for, each once, in the
// order of their paths, whatever the order of the arguments. Of a folder all
// below it is read whose name says that it is a WARC or a page; hidden files and
// folders are passed over. A file that is named itself is read whatever its name.
func Find(args []string) ([]Input, error) {
	var inputs []Input
	for _, arg := range args {
		root, err := filepath.Abs(arg)
		if err != nil {
			return nil, err
		}
		before := len(inputs)
		walk := func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			hidden := path != root && strings.HasPrefix(d.Name(), ".")
			switch {
			case d.IsDir() && hidden:
				return fs.SkipDir
			case d.IsDir() || hidden || path != root && !hasEnding(path, warcEndings) && !hasEnding(path, pageEndings):
				return nil
			}
			info, err := os.Stat(path) // through a link
			if err == nil && info.Mode().IsRegular() {
				inputs = append(inputs, Input{Path: path, Size: info.Size(), WARC: hasEnding(path, warcEndings)})
			}
			return err
		}
		if err := filepath.WalkDir(root, walk); err != nil {
			return nil, err
		}
		if len(inputs) == before {
			return nil, fmt.Errorf("%s: nothing to read, neither %s nor %s", arg, strings.Join(warcEndings, ", "), strings.Join(pageEndings, ", "))
		}
	}
	if len(inputs) == 0 {
		return nil, errors.New("no inputs: name WARC files, pages or folders of them")
	}
	slices.SortFunc(inputs, func(a, b Input) int { return cmp.Compare(a.Path, b.Path) })
	return slices.CompactFunc(inputs, func(a, b Input) bool { return a.Path == b.Path }), nil
}

func hasEnding(path string, endings []string) bool {
	name := strings.ToLower(filepath.Base(path))
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(name, e) })
}

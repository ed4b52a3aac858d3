package pages

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"

	"github.com/nlnwa/gowarc/v3"
)

// WARC yields the pages of a WARC from an offset on, as Input.Pages does.
// It opens the file at an offset once, and again behind whatever is damaged.
func WARC(from int64, open func(from int64) (io.ReadCloser, error)) iter.Seq[Page] {
	return func(yield func(Page) bool) { (&warcReader{open: open, yield: yield}).read(from) }
}

// warcReader reads the pages of one WARC.
type warcReader struct {
	open   func(from int64) (io.ReadCloser, error)
	yield  func(Page) bool
	passed int   // records that hold no page since the last one that does
	damage *Page // what could not be read, until it is known what stands behind it
}

// read yields the pages from an offset on.
//
// Behind damage every place where a record may begin is tried, from the
// next byte on, until one can be read; all that lies between is one dead page.
// What is damaged up to the end of the file may be a record that is still being
// written: its Next is its own Offset, so that it is tried again.
func (r *warcReader) read(from int64) {
	for {
		at, err := r.records(from)
		switch {
		case err == nil:
			return // nobody wants more
		case errors.Is(err, io.EOF):
			if r.damage != nil {
				if at = r.damage.Offset; !r.flush(at) {
					return
				}
			}
			r.yield(Page{Offset: at, Next: at, Err: io.EOF, Passed: r.passed})
			return
		case r.damage == nil:
			r.damage = &Page{Offset: at, Err: fmt.Errorf("damaged or cut off: %w", err)}
		}
		from = at + 1
	}
}

// records yields the pages until a record cannot be read, and gives its place.
// At the end of the file the error is io.EOF. It is nil where nobody wants more.
func (r *warcReader) records(from int64) (at int64, err error) {
	in, err := r.open(from)
	if err != nil {
		r.stop(from, err)
		return from, io.EOF
	}
	defer in.Close()
	noted := &notingReader{Reader: in}
	file, err := gowarc.NewWarcFileReaderFromStream(noted, from, gowarc.WithBufferMaxMemBytes(MaxBytes))
	if err != nil {
		return from, err
	}
	defer file.Close()
	for {
		rec, err := file.Next()
		if noted.err != nil {
			r.stop(rec.Offset, noted.err)
			return rec.Offset, io.EOF
		}
		if err := broken(rec, err); err != nil {
			return rec.Offset, err
		}
		wanted := r.record(rec)
		rec.Close()
		if !wanted {
			return 0, nil
		}
	}
}

// stop notes that the file itself could not be read on, which is no damage of a record.
func (r *warcReader) stop(at int64, err error) {
	if r.damage == nil {
		r.damage = &Page{Offset: at}
	}
	r.damage.Err = &ReadError{err}
}

// notingReader keeps the error of a file that cannot be read, which the reader of WARC mixes up with its own.
type notingReader struct {
	io.Reader
	err error // never io.EOF
}

func (r *notingReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		r.err = err
	}
	return n, err
}

// broken says whether a record could be read as a whole. What gowarc reports
// beside the record is no reason to lose it, except that it is shorter than it should be:
// QUIRK: crawlers store digests of the body without its transfer coding.
func broken(rec gowarc.Record, err error) error {
	switch {
	case errors.Is(err, gowarc.ErrNoRecord):
		return io.EOF // line breaks behind the last record
	case errors.Is(err, io.EOF) && rec.Size > 0:
		return io.ErrUnexpectedEOF // it ends within its header
	case err != nil:
		return err
	}
	if h := rec.WarcRecord.WarcHeader(); !h.Has(gowarc.ContentLength) || !h.Has(gowarc.WarcType) {
		return io.ErrUnexpectedEOF // gowarc takes a header that is cut off for a whole one
	}
	for _, v := range rec.Validation {
		if short := (*gowarc.ContentLengthError)(nil); errors.As(v, &short) {
			return short
		}
	}
	return nil
}

// record yields the page of a record, if it holds one, behind the damage before it.
func (r *warcReader) record(rec gowarc.Record) (wanted bool) {
	if r.damage != nil && !r.flush(rec.Offset) {
		return false
	}
	p, ok := pageOf(rec.WarcRecord)
	if !ok {
		r.passed++
		return true
	}
	p.Offset, p.Next, p.Passed = rec.Offset, rec.Offset+rec.Size, r.passed
	r.passed = 0
	return r.yield(p)
}

// flush yields the damage, which ends at next.
func (r *warcReader) flush(next int64) bool {
	p := *r.damage
	p.Next, p.Passed = next, r.passed
	r.damage, r.passed = nil, 0
	return r.yield(p)
}

// pageOf gives the page that a record holds. A record of another kind, a status
// other than 200, and what is neither HTML nor text hold none.
func pageOf(rec gowarc.WarcRecord) (p Page, ok bool) {
	header := rec.WarcHeader()
	p.URL = header.Get(gowarc.WarcTargetURI)
	p.Fetched, _ = header.GetTime(gowarc.WarcDate)
	var body io.Reader
	switch block := rec.Block().(type) {
	case gowarc.HttpResponseBlock:
		header := httpHeader(block.ProtocolHeaderBytes())
		p.ContentType = header.Get("Content-Type")
		if rec.Type() != gowarc.Response || block.HttpStatusCode() != http.StatusOK || !isText(p.ContentType) || isRobots(p.URL) {
			return p, false
		}
		if body, p.Err = block.PayloadBytes(); p.Err == nil {
			p.Body, p.Err = decoded(header, body)
		}
		return p, true
	default:
		p.ContentType = header.Get(gowarc.ContentType)
		if rec.Type() != gowarc.Resource || !isText(p.ContentType) {
			return p, false
		}
		if body, p.Err = block.RawBytes(); p.Err == nil {
			p.Body, p.Err = readAll(body)
		}
		return p, true
	}
}

package article

import (
	"errors"
	"fmt"
	"strconv"
)

// What Error.Err wraps where no article can be made of a page. Everything less
// is a Warning beside an Article that can be used.
var (
	ErrNoContent = errors.New("no content")            // nothing to read: empty, markup without text, a title alone (one short sentence may be one), or a page that says so: 404, please log in
	ErrTooLarge  = errors.New("larger than MaxBytes")  // nothing was read of it
	ErrNotText   = errors.New("neither HTML nor text") // an image, an archive, other binary data
)

// Error is what Parse, ParseNode and All give where there is no Article: which
// page, and why.
type Error struct {
	URL   string // Source.URL; "" where it was not given
	Index int    // of the page among those that All took, from 0; -1 from Parse and ParseNode
	Err   error  // ErrNoContent, ErrTooLarge, ErrNotText, what the reader or the iterator gave, a panic with its stack
}

// Error is one line, but for a panic, whose stack follows.
func (e *Error) Error() string {
	page := ""
	switch {
	case e.URL != "":
		page = e.URL + ": "
	case e.Index >= 0:
		page = "page " + strconv.Itoa(e.Index) + ": "
	}
	return "article: " + page + e.Err.Error()
}

// Unwrap makes errors.Is(err, ErrNoContent) work.
func (e *Error) Unwrap() error { return e.Err }

// inPage gives an error of the only page that was read its place; nil for nil.
func inPage(src Source, err error) error {
	if err == nil {
		return nil
	}
	return &Error{URL: src.URL, Index: -1, Err: err}
}

// panicError is a panic while a page of All was read.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v\n\n%s", e.value, e.stack) }

// Unwrap is the value of the panic where that is an error.
func (e *panicError) Unwrap() error {
	err, _ := e.value.(error)
	return err
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/bulletin-go/bulletin/article"
)

// problem is the body of an answer that is not an article, as RFC 9457 has it.
// It is an error too, so that whoever finds it can return it.
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
	ID     string `json:"requestId,omitempty"` // of the request, as in the log
}

func (p *problem) Error() string { return p.Detail }

// kinds are the problems, by the last part of their type.
var kinds = map[string]problem{
	"bad-request":      {Status: http.StatusBadRequest, Title: "The request says something that cannot be"},
	"not-found":        {Status: http.StatusNotFound, Title: "Nothing is here"},
	"method":           {Status: http.StatusMethodNotAllowed, Title: "Not by this method"},
	"not-acceptable":   {Status: http.StatusNotAcceptable, Title: "None of the accepted formats can be given"},
	"receive-timeout":  {Status: http.StatusRequestTimeout, Title: "The page took too long to arrive"},
	"too-large":        {Status: http.StatusRequestEntityTooLarge, Title: "The page is too large"},
	"unsupported-type": {Status: http.StatusUnsupportedMediaType, Title: "This is neither HTML nor text"},
	"no-address":       {Status: http.StatusUnprocessableEntity, Title: "The address of the page is missing"},
	"no-content":       {Status: http.StatusUnprocessableEntity, Title: "The page holds no article"},
	"internal":         {Status: http.StatusInternalServerError, Title: "The service failed"},
	"busy":             {Status: http.StatusServiceUnavailable, Title: "Too much is being read"},
	"parse-timeout":    {Status: http.StatusServiceUnavailable, Title: "The page took too long to read"},
}

// newProblem gives a problem of a kind, with what is special about it.
func newProblem(kind, format string, args ...any) *problem {
	p, ok := kinds[kind]
	if !ok {
		panic("internal error: no problem " + kind)
	}
	p.Type = "/problems/" + kind
	p.Detail = fmt.Sprintf(format, args...)
	return &p
}

// problemOf says what an error on the way to an article means to the client. It
// is nil where the client has left, to whom nothing can be said.
func problemOf(err error, limit int64) *problem {
	var known *problem
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &tooLarge), errors.Is(err, article.ErrTooLarge):
		return newProblem("too-large", "a page may have %d bytes", limit)
	case errors.Is(err, article.ErrNotText):
		return newProblem("unsupported-type", "the bytes are neither HTML nor text, whatever the Content-Type says")
	case errors.Is(err, article.ErrNoContent):
		return newProblem("no-content", "the page is empty, holds no text or a title alone, or only says that there is nothing")
	case errors.Is(err, errBusy):
		return newProblem("busy", "no turn came in time")
	case errors.Is(err, errTooSlow):
		return newProblem("parse-timeout", "the page would take as long if it were sent again")
	case errors.Is(err, os.ErrDeadlineExceeded):
		return newProblem("receive-timeout", "send the page faster")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return newProblem("bad-request", "the page is shorter than its Content-Length says")
	case errors.Is(err, context.Canceled):
		return nil
	}
	return newProblem("internal", "the log says why under the id of the request")
}

// write answers with the problem.
func (p *problem) write(w http.ResponseWriter, id string) {
	p.ID = id
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	if p.Type == "/problems/busy" {
		h.Set("Retry-After", "2")
	}
	if p.Status == http.StatusRequestTimeout || p.Status == http.StatusRequestEntityTooLarge {
		h.Set("Connection", "close") // the rest of the page is not worth waiting for
	}
	w.WriteHeader(p.Status)
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	_ = enc.Encode(p) // whoever does not listen any more needs no answer
}

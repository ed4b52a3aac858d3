package article_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

func pages(n int) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		for i := range n {
			page := article.Page{Body: strings.NewReader(fmt.Sprintf("Notice %d\n\nThe pool on Harbour Road is closed for repairs until the end of the month.", i))}
			var err error
			if i%10 == 7 {
				err = errors.New("it is missing")
			}
			if !yield(page, err) {
				return
			}
		}
	}
}

func TestParserAll(t *testing.T) {
	i := 0
	for a, err := range new(article.Parser).All(context.Background(), pages(100)) {
		switch {
		case i%10 == 7:
			if err == nil || err.Error() != fmt.Sprintf("article: page %d: it is missing", i) {
				t.Errorf("page %d: error %v", i, err)
			}
		case err != nil:
			t.Errorf("page %d: %v", i, err)
		case a.Title != fmt.Sprintf("Notice %d", i):
			t.Errorf("page %d: %q", i, a.Title)
		}
		i++
	}
	if i != 100 {
		t.Errorf("%d results for 100 pages", i)
	}
}

func TestParserAllStops(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	n := 0
	var last error
	for _, err := range new(article.Parser).All(ctx, pages(1_000_000)) {
		if n++; n == 5 {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) || n > 50 {
		t.Errorf("after cancel: %d results, the last with error %v", n, last)
	}
	for range new(article.Parser).All(context.Background(), pages(1_000_000)) {
		break // must not hang
	}
}

// readFunc is a reader.
type readFunc func(p []byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

// counted counts how often it is closed.
type counted struct {
	io.Reader
	closed *atomic.Int32
}

func (c counted) Close() error { c.closed.Add(1); return nil }

// closePanics is a Body that panics when it is closed.
type closePanics struct{ io.Reader }

func (closePanics) Close() error { panic("closed twice") }

const poolNotice = "The pool on Harbour Road is closed for repairs until the end of the month."

// TestParserAllBadBodies checks that what one Body does is the error of its
// page and of no other.
func TestParserAllBadBodies(t *testing.T) {
	gone := errors.New("the disk is gone")
	tests := []struct {
		name string
		body io.Reader
		want string
		is   error
	}{
		{"nil", nil, "article: https://h.example/1: no Body to read", nil},
		{"fails", iotest.ErrReader(gone), "article: https://h.example/1: the disk is gone", gone},
		{"reads nothing for ever", readFunc(func([]byte) (int, error) { return 0, nil }), "article: https://h.example/1: " + io.ErrNoProgress.Error(), io.ErrNoProgress},
		{"reads too much", readFunc(func(p []byte) (int, error) { return len(p) + 1, nil }), "article: https://h.example/1: the reader says", nil},
		{"reads less than nothing", readFunc(func(p []byte) (int, error) { return -1, nil }), "article: https://h.example/1: the reader says", nil},
		{"panics", readFunc(func([]byte) (int, error) { panic("a bad reader") }), "article: https://h.example/1: panic: a bad reader\n\ngoroutine ", nil},
		{"panics with an error", readFunc(func([]byte) (int, error) { panic(gone) }), "article: https://h.example/1: panic: the disk is gone\n\n", gone},
		{"panics when closed", closePanics{strings.NewReader(poolNotice)}, "article: https://h.example/1: panic: closed twice", nil},
		{"ends its goroutine", readFunc(func([]byte) (int, error) { runtime.Goexit(); return 0, nil }), "article: https://h.example/1: the Body ended its goroutine", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			good := func() io.Reader { return strings.NewReader(poolNotice) }
			n := 0
			for a, err := range new(article.Parser).All(context.Background(), func(yield func(article.Page, error) bool) {
				_ = yield(article.Page{Body: good()}, nil) &&
					yield(article.Page{Body: tt.body, Source: article.Source{URL: "https://h.example/1"}}, nil) &&
					yield(article.Page{Body: good()}, nil)
			}) {
				if bad := n == 1; bad != (err != nil) || bad != (a == nil) {
					t.Errorf("page %d: %v, %v", n, a, err)
				} else if bad {
					var page *article.Error
					if !errors.As(err, &page) || page.Index != 1 || page.URL != "https://h.example/1" {
						t.Errorf("%#v does not name its page", err)
					}
					if !strings.HasPrefix(err.Error(), tt.want) || tt.is != nil && !errors.Is(err, tt.is) {
						t.Errorf("got %q, want %q", err, tt.want)
					}
				}
				n++
			}
			if n != 3 {
				t.Errorf("%d results for 3 pages", n)
			}
		})
	}
}

// A panic of the iterator comes where All is ranged over, behind the results of
// the pages before it.
func TestParserAllIteratorPanics(t *testing.T) {
	n := 0
	defer func() {
		if v := recover(); v != "a bad iterator" || n != 3 {
			t.Errorf("recovered %v after %d results", v, n)
		}
	}()
	for range new(article.Parser).All(context.Background(), func(yield func(article.Page, error) bool) {
		pages(3)(yield)
		panic("a bad iterator")
	}) {
		n++
	}
	t.Error("All ends without the panic")
}

// All does not wait for an iterator or a Body that waits.
func TestParserAllWaits(t *testing.T) {
	wake := make(chan struct{})
	defer close(wake)
	tests := map[string]iter.Seq2[article.Page, error]{
		"iterator": func(func(article.Page, error) bool) { <-wake },
		"Body": func(yield func(article.Page, error) bool) {
			yield(article.Page{Body: readFunc(func([]byte) (int, error) { <-wake; return 0, io.EOF })}, nil)
		},
		"Bodies": func(yield func(article.Page, error) bool) {
			for yield(article.Page{Body: readFunc(func([]byte) (int, error) { <-wake; return 0, io.EOF })}, nil) {
			}
		},
	}
	for name, pages := range tests {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
			defer cancel()
			var errs []error
			for _, err := range new(article.Parser).All(ctx, pages) {
				errs = append(errs, err)
			}
			if len(errs) != 1 || !errors.Is(errs[0], context.DeadlineExceeded) {
				t.Errorf("got %v", errs)
			}
		})
	}
}

// Every Body that was taken is closed, however the loop ends.
func TestParserAllCloses(t *testing.T) {
	for _, end := range []string{"pages end", "break", "cancel", "errors"} {
		t.Run(end, func(t *testing.T) {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			var closed, taken atomic.Int32
			n := 0
			for range new(article.Parser).All(ctx, func(yield func(article.Page, error) bool) {
				var err error
				if end == "errors" {
					err = io.ErrUnexpectedEOF
				}
				for taken.Load() < 50 {
					taken.Add(1)
					if !yield(article.Page{Body: counted{strings.NewReader(poolNotice), &closed}}, err) {
						return
					}
				}
			}) {
				if n++; n == 3 && end == "break" {
					break
				} else if n == 3 && end == "cancel" {
					cancel()
				}
			}
			for range 500 {
				if closed.Load() == taken.Load() {
					return
				}
				time.Sleep(10 * time.Millisecond)
			}
			t.Errorf("%d taken, %d closed", taken.Load(), closed.Load())
		})
	}
}

// No more pages are held than All says.
func TestParserAllHoldsFewPages(t *testing.T) {
	var taken atomic.Int32
	n, most := 0, 2*runtime.GOMAXPROCS(0)
	for range new(article.Parser).All(context.Background(), func(yield func(article.Page, error) bool) {
		for range 100 {
			taken.Add(1)
			if !yield(article.Page{Body: strings.NewReader(poolNotice)}, nil) {
				return
			}
		}
	}) {
		if n++; n%20 == 0 {
			time.Sleep(20 * time.Millisecond) // let the others run ahead
			if ahead := int(taken.Load()) - n; ahead > most {
				t.Errorf("%d pages were taken beyond the one that is yielded", ahead)
			}
		}
	}
}

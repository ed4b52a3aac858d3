package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

// progress is a line on the terminal that says how far the work has come, how
// fast, and how long it may still take. It
// appears after a second, and never where the writer is not a terminal.
type progress struct {
	w       io.Writer // nil: no progress is shown
	total   int
	columns int // of the terminal
	ruler   article.Ruler
	now     func() time.Time
	began   time.Time
	due     time.Time // when the line is written next
	written bool
}

// newProgress starts counting the time. Only a terminal gets to see it.
func newProgress(w io.Writer, total int) *progress {
	p := &progress{total: total, now: time.Now, began: time.Now()}
	if f, ok := w.(*os.File); ok && isTerminal(f) {
		p.w = w
		p.columns = terminalWidth("", f)
	}
	p.due = p.began.Add(time.Second)
	return p
}

// step says that the first done inputs are finished, name being the last.
func (p *progress) step(done int, name string) {
	if p.w == nil || p.now().Before(p.due) {
		return
	}
	p.due = p.now().Add(200 * time.Millisecond)
	rate := float64(done) / p.now().Sub(p.began).Seconds()
	left := time.Duration(float64(p.total-done) / rate * float64(time.Second)).Round(time.Second)
	line := fmt.Sprintf("%d of %d, %.0f a second, %v left: %s", done, p.total, rate, left, printable(name))
	fmt.Fprintf(p.w, "\r\x1b[K%s", p.ruler.Cut(line, p.columns-1)) // a full line would begin another one
	p.written = true
}

// clear takes the line away before something else is printed.
func (p *progress) clear() {
	if p.written {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.written = false
	}
}

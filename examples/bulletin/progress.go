package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress is a line on the terminal that says how far the work has come. It
// appears after a second, and never where the writer is not a terminal.
type progress struct {
	w       io.Writer // nil: no progress is shown
	total   int
	now     func() time.Time
	due     time.Time // when the line is written next
	written bool
}

// newProgress starts counting the time. Only a terminal gets to see it.
func newProgress(w io.Writer, total int) *progress {
	p := &progress{total: total, now: time.Now}
	if f, ok := w.(*os.File); ok && isTerminal(f) {
		p.w = w
	}
	p.due = p.now().Add(time.Second)
	return p
}

// step says that the first done inputs are finished, name being the last.
func (p *progress) step(done int, name string) {
	if p.w == nil || p.now().Before(p.due) {
		return
	}
	p.due = p.now().Add(200 * time.Millisecond)
	fmt.Fprintf(p.w, "\r\x1b[K%d of %d: %s", done, p.total, printable(name))
	p.written = true
}

// clear takes the line away before something else is printed.
func (p *progress) clear() {
	if p.written {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.written = false
	}
}

// isTerminal tells whether f is a terminal, as far as a program can without
// asking the system for its settings.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

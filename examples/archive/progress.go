package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

// progress is a line on the terminal: a bar, how far the work has come, how fast it goes, and how long it will
// take. How far is counted in bytes of the inputs, which are known beforehand.
type progress struct {
	w       io.Writer // nil: nothing is shown
	columns int       // of the terminal
	now     func() time.Time

	start, due  time.Time
	total, base int64 // bytes of all inputs; of those that are behind the current one
	began       int64 // bytes that earlier runs had read
	current     *source
}

// begin takes the inputs, parts of which may have been read before.
func (p *progress) begin(sources []*source) {
	p.start = p.now()
	for _, s := range sources {
		p.total += s.Size
		p.began += min(s.next, s.Size)
	}
}

// step says that an input was read up to next. What an earlier run has read of inputs still to
// come is counted when they are reached.
func (p *progress) step(s *source, next int64, t totals) {
	if p.current != s {
		if p.current != nil {
			p.base += p.current.Size
		}
		p.current = s
	}
	if p.w == nil || p.now().Before(p.due) {
		return
	}
	p.due = p.now().Add(200 * time.Millisecond)
	fmt.Fprint(p.w, "\r\x1b[K"+p.line(p.base+min(next, s.Size), s.Path, t))
}

// line is the line when so many bytes are done, in this run and before.
func (p *progress) line(done int64, path string, t totals) string {
	const width = 24
	share := float64(done) / float64(max(p.total, 1))
	full := int(share * width)
	bar := strings.Repeat("█", full) + strings.Repeat("░", width-full)
	spent := p.now().Sub(p.start)
	rate := float64(t.pages) / max(spent.Seconds(), 1e-3)
	line := fmt.Sprintf("%s %3.0f %%  %d pages, %.0f/s", bar, 100*share, t.pages, rate)
	if fresh := done - p.began; fresh > 0 && spent > time.Second {
		left := time.Duration(float64(spent) * float64(p.total-done) / float64(fresh))
		line += fmt.Sprintf(", %s left", left.Round(time.Second))
	}
	return article.Ruler{}.Cut(line+"  "+printable(filepath.Base(path)), p.columns-1)
}

// clear takes the line away before something else is printed.
func (p *progress) clear() {
	if p.w != nil && !p.due.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// printable gives text without what would steer a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '\ufffd'
		}
		return r
	}, s)
}

package sheet

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/furniture"
)

// RunText is b.Text[start:end] with a blank where two inline elements meet
// that the page shows apart: between digits, or where a word begins.
//
// QUIRK: <span>2018-03-08</span><span>23:16</span> has no blank in the source,
// nor have <a>Jo Pell</a><span>Staff Writer</span> and <span>2021</span><span>Jo Pell</span>, and <span>20</span><span>18
// </span>-03-08 wants none.
func RunText(b *dom.Block, start, end int) string {
	text := b.Text[start:end]
	places := make([]int, 0, 16)
	for i := range b.Runs {
		for _, at := range [...]int32{b.Runs[i].Start, b.Runs[i].End} {
			if at := int(at); at > start && at < end && meets(b.Text, at) {
				places = append(places, at)
			}
		}
	}
	if len(places) == 0 {
		return text
	}
	slices.Sort(places)
	var apart strings.Builder
	apart.Grow(len(text) + len(places))
	for _, at := range slices.Compact(places) {
		apart.WriteString(b.Text[start:at])
		apart.WriteByte(' ')
		start = at
	}
	apart.WriteString(b.Text[start:end])
	return apart.String()
}

// Elements are the texts of the elements that a line is made of, without those inside
// others; nil where more than bars and blanks stands between or behind them.
func Elements(b *dom.Block) (texts []string) {
	at := 0
	for _, r := range b.Runs {
		if int(r.Start) < at || r.Start == r.End {
			continue
		}
		if strings.Trim(b.Text[at:r.Start], " |·") != "" {
			return nil
		}
		texts, at = append(texts, b.Text[r.Start:r.End]), int(r.End)
	}
	if strings.TrimSpace(b.Text[at:]) != "" {
		return nil
	}
	return texts
}

// WithoutButtons is RunText without the links in it that are furniture: 来源：春山日报<a>订阅</a>,
// By Jo Pell<a>Leave a comment</a>.
func WithoutButtons(b *dom.Block, start, end int) string {
	if b.LinkBytes == 0 {
		return RunText(b, start, end)
	}
	var kept strings.Builder
	at := start
	for _, r := range b.Runs {
		if int(r.Start) < at || int(r.End) > end || r.Tag != atom.A || r.Start == r.End || !furniture.IsJunk(b.Text[r.Start:r.End]) {
			continue
		}
		kept.WriteString(RunText(b, at, int(r.Start)))
		kept.WriteByte(' ')
		at = int(r.End)
	}
	kept.WriteString(RunText(b, at, end))
	return kept.String()
}

// meets tells whether two things stand without a blank at s[at].
func meets(s string, at int) bool {
	prev, next := s[at-1], s[at]
	switch {
	case form.IsDigit(prev) && form.IsDigit(next):
		return !isOneNumber(s, at)
	case form.IsDigit(prev):
		return 'A' <= next && next <= 'Z' && at+1 < len(s) && 'a' <= s[at+1] && s[at+1] <= 'z' // 2021Jo Pell, but 4G
	case 'a' <= prev && prev <= 'z':
		return 'A' <= next && next <= 'Z' || form.IsDigit(next)
	}
	return false
}

// isOneNumber tells whether the digits around s[at] are those of a year, a
// month, a day or an hour that some editor cut in two.
func isOneNumber(s string, at int) bool {
	first, last := at, at
	for first > 0 && form.IsDigit(s[first-1]) && last-first <= 4 {
		first--
	}
	for last < len(s) && form.IsDigit(s[last]) && last-first <= 4 {
		last++
	}
	parted := first > 0 && strings.IndexByte("-/.:", s[first-1]) >= 0
	return last-first <= 4 && !parted
}

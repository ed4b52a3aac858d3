package dom

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Widths of what parts two columns of a text, in blanks, and of the left column.
const (
	gutter       = 3
	narrowColumn = 16
)

// unfold puts the left column of a text that was printed in two before the right
// one. Columns are told from the cells of a table, which stand apart as well, by
// sentences that go on in them from line to line.
func unfold(lines []textLine) []textLine {
	at, first, last := rightColumn(lines)
	if at == 0 {
		return lines
	}
	var left, right []textLine
	for _, l := range lines[first:last] {
		l, r := l.cut(at)
		left, right = appendColumn(left, l, r.text != ""), appendColumn(right, r, l.text != "")
	}
	if !goesOn(left) && !goesOn(right) {
		return lines
	}
	return slices.Concat(lines[:first], dropEmpty(left), dropEmpty(right), lines[last:])
}

// rightColumn gives where the right one of two columns begins, in columns of a
// terminal, and the lines over which both go; 0 where there is one column.
func rightColumn(lines []textLine) (at, first, last int) {
	const fewest = 4 // lines with both columns
	var starts [widestPage + 1]int
	for _, l := range lines {
		if n := l.gapEnd(); n > 0 && n <= widestPage {
			starts[n]++
		}
	}
	for n := range starts {
		if starts[n] > starts[at] {
			at = n
		}
	}
	if starts[at] < fewest {
		return 0, 0, 0
	}
	isBoth := func(l textLine) bool { return l.gapEnd() == at }
	first = slices.IndexFunc(lines, isBoth)
	for last = len(lines); !isBoth(lines[last-1]); last-- {
	}
	for last < len(lines) && lines[last].fits(at) {
		last++ // the longer column goes on alone
	}
	for _, l := range lines[first:last] {
		if !l.fits(at) {
			return 0, 0, 0
		}
	}
	return at, first, last
}

// gapEnd is the column in which a line goes on behind its only wide gap; 0 for
// none.
func (l textLine) gapEnd() int {
	gap := strings.Index(l.text, strings.Repeat(" ", gutter))
	if gap < 0 {
		return 0
	}
	rest := strings.TrimLeft(l.text[gap:], " ")
	end := l.left + form.Columns(l.text) - form.Columns(rest)
	if end < narrowColumn || strings.Contains(rest, strings.Repeat(" ", gutter)) {
		return 0
	}
	return end
}

// fits tells a line that stands in the left or the right column, or in both.
func (l textLine) fits(at int) bool {
	return l.left >= at || l.left+form.Columns(l.text) < at || l.gapEnd() == at
}

// cut parts a line at the column where the right one begins.
func (l textLine) cut(at int) (left, right textLine) {
	if l.left >= at {
		return textLine{below: l.below}, l
	}
	if l.gapEnd() != at {
		return l, textLine{below: l.below}
	}
	rest := strings.TrimLeft(l.text[strings.Index(l.text, strings.Repeat(" ", gutter)):], " ")
	left, right = l, l
	left.text = strings.TrimRight(l.text[:len(l.text)-len(rest)], " ")
	right.text, right.left, right.at = rest, 0, l.at+len(l.text)-len(rest)
	return left, right
}

// appendColumn adds the part of a line to its column. One without text is a blank
// line there, if other says that the other column has text.
func appendColumn(column []textLine, l textLine, other bool) []textLine {
	if n := len(column); n > 0 && column[n-1].text == "" || n == 0 {
		l.below = true
	}
	if l.text == "" && !other {
		return column
	}
	return append(column, l)
}

func dropEmpty(column []textLine) []textLine {
	return slices.DeleteFunc(column, func(l textLine) bool { return l.text == "" })
}

// goesOn tells a column in which sentences go on from line to line.
func goesOn(column []textLine) bool {
	const fewest = 2
	n := 0
	for i := range max(len(column)-1, 0) {
		if l, next := column[i], column[i+1]; !next.below && l.text != "" && next.text != "" && continues(l.text, next.text) {
			n++
		}
	}
	return n >= fewest
}

// headGap is the narrowest gap, in blanks, that parts what stands on the left and on
// the right of a line in the head of a release. A title may have some blanks inside.
const headGap = 8

// partHead puts what stands on the right of lines above the text, a date or the number
// of an issue, on a line of its own. Where three lines or more have the same columns
// they are the rows of a table.
func partHead(lines []textLine) []textLine {
	const furthest, fewestRows = 12, 3
	ends := make(map[int]int, furthest)
	head := 0
	for head < min(furthest, len(lines)) && !isClosed(lines[head].text) && form.Columns(lines[head].text) <= widestPage {
		ends[lines[head].gapEnd()]++
		head++
	}
	if ends[0] == head {
		return lines
	}
	parted := make([]textLine, 0, len(lines)+head)
	for i, l := range lines[:head] {
		at := l.gapEnd()
		if at == 0 || ends[at] >= fewestRows || !strings.Contains(l.text, strings.Repeat(" ", headGap)) {
			parted = append(parted, l)
			continue
		}
		left, right := l.cut(at)
		right.below = true
		parted = append(parted, left, right)
		if i+1 < len(lines) {
			lines[i+1].below = true // neither column goes on in it
		}
	}
	return append(parted, lines[head:]...)
}

package mend

import (
	"cmp"
	"slices"
	"strings"
)

// A report is what was done to a page so far.
type report struct {
	repairs []Repair // in order; at most MaxRepairs
	more    int      // how many there are besides
}

// fresh drops what was left before from the edits of another round, and all that
// is left once there is more than is told of.
func (r *report) fresh(page, kind string, edits []edit) []edit {
	return slices.DeleteFunc(edits, func(e edit) bool {
		return e.leaves(page) && (r.more > 0 || r.wasLeft(kind, e))
	})
}

// wasLeft reports whether one of the repairs holds e.
func (r *report) wasLeft(kind string, e edit) bool {
	const most = 8 // of other kinds that begin within it
	i, _ := slices.BinarySearchFunc(r.repairs, e.start+1, func(r Repair, at int) int { return cmp.Compare(r.Start, at) })
	for k := i - 1; k >= 0 && k >= i-most; k-- {
		if r := &r.repairs[k]; r.Kind == kind && e.end <= r.End {
			return true
		}
	}
	return false
}

// reach is how far from a repair it can bring a mark to light: as long as the
// longest tag that is looked at.
const reach = 2 << 10

// scanAround looks for marks where the page was changed, which is little of it
// as a rule.
func (r *report) scanAround(page string) (marks mark) {
	if r.more > 0 {
		return scan(page)
	}
	for i := 0; i < len(r.repairs); {
		start, end := max(0, r.repairs[i].Start-reach), r.repairs[i].End+reach
		for i++; i < len(r.repairs) && r.repairs[i].Start-reach <= end; i++ {
			end = max(end, r.repairs[i].End+reach)
		}
		marks |= scan(page[start:min(end, len(page))])
	}
	return marks
}

// apply makes the edits, which may come in any order but do not overlap. The
// spans of earlier repairs move with the text; one that is edited again shows
// what has become of it.
func (r *report) apply(page, kind string, edits []edit) string {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	var b strings.Builder
	b.Grow(len(page))
	told := min(len(edits), MaxRepairs-len(r.repairs))
	fresh := make([]Repair, 0, told)
	begins := make([]int, len(edits)) // of each edit in the new text
	at := 0
	for i, e := range edits {
		b.WriteString(page[at:e.start])
		begins[i] = b.Len()
		b.WriteString(e.after)
		if i < told {
			fresh = append(fresh, Repair{kind, begins[i], b.Len(), page[e.start:e.end], e.after})
		}
		at = e.end
	}
	b.WriteString(page[at:])
	out := b.String()
	for i := range r.repairs {
		is := &r.repairs[i]
		is.Start, is.End = moved(is.Start, edits, begins, false), moved(is.End, edits, begins, true)
		is.After = out[is.Start:is.End]
	}
	r.repairs = append(r.repairs, fresh...)
	slices.SortStableFunc(r.repairs, func(a, b Repair) int { return cmp.Compare(a.Start, b.Start) })
	r.more += len(edits) - told
	return out
}

// moved is where an offset of the old text is in the new one. An offset inside
// of an edit goes to its beginning, or to its end if that is asked for.
func moved(at int, edits []edit, begins []int, end bool) int {
	i, _ := slices.BinarySearchFunc(edits, at, func(e edit, at int) int { return cmp.Compare(e.end, at) })
	if i < len(edits) && edits[i].start < at && at < edits[i].end {
		if end {
			return begins[i] + len(edits[i].after)
		}
		return begins[i]
	}
	if i < len(edits) && edits[i].end == at {
		i++
	}
	if i == 0 {
		return at
	}
	return begins[i-1] + len(edits[i-1].after) + at - edits[i-1].end
}

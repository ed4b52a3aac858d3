package mend

import (
	"cmp"
	"slices"
	"strings"
)

// ranges are spans of a page, sorted and apart.
type ranges [][2]int

func (r ranges) holds(at int) bool {
	i, found := slices.BinarySearchFunc(r, at, func(s [2]int, at int) int { return cmp.Compare(s[0], at) })
	return found || i > 0 && at < r[i-1][1]
}

// elementRanges are the elements of a page with the given names: those that show
// source text, where a reference that is escaped twice is meant so, and scripts.
// One that is never closed holds to the end.
func elementRanges(page string, names ...string) ranges {
	var all ranges
	for _, name := range names {
		for at := 0; ; {
			i := strings.Index(page[at:], "<"+name)
			if i < 0 {
				break
			}
			start := at + i
			if end := strings.Index(page[start:], "</"+name); end >= 0 {
				at = start + end
			} else {
				at = len(page)
			}
			all = append(all, [2]int{start, at})
		}
	}
	slices.SortFunc(all, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	return all.joined()
}

// joined makes one of those that meet.
func (r ranges) joined() ranges {
	kept := r[:0]
	for _, s := range r {
		if n := len(kept); n > 0 && s[0] <= kept[n-1][1] {
			kept[n-1][1] = max(kept[n-1][1], s[1])
		} else {
			kept = append(kept, s)
		}
	}
	return kept
}

// tagRanges are the tags of a page with the values of their attributes, in which
// markup is escaped as it should be.
func tagRanges(page string) ranges {
	var all ranges
	for at := 0; ; {
		i := strings.IndexByte(page[at:], '<')
		if i < 0 || at+i+1 == len(page) {
			return all
		}
		start := at + i
		if at = start + 1; isTagByte(page[at]) {
			at = tagEnd(page, at)
			all = append(all, [2]int{start, at})
		}
	}
}

// tagEnd is where the tag ends in which at lies: at the first > that stands in no
// quotes. Quotes count where they begin a value and are closed.
func tagEnd(page string, at int) int {
	for {
		i := strings.IndexAny(page[at:], `>"'`)
		if i < 0 {
			return len(page)
		}
		quote := page[at+i]
		before := strings.TrimRight(page[at:at+i], " \t\r\n\f")
		if at += i + 1; quote == '>' {
			return at
		}
		if strings.HasSuffix(before, "=") {
			if end := strings.IndexByte(page[at:], quote); end >= 0 {
				at += end + 1
			}
		}
	}
}

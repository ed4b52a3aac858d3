package golden

import (
	"fmt"
	"strings"
)

// contextLines are shown before and after a difference.
const contextLines = 2

// diff shows which lines of want and got differ, with - and + before them and
// a few equal lines around. It is empty when all are equal.
func diff(want, got []byte) string {
	edits := edit(strings.Split(string(want), "\n"), strings.Split(string(got), "\n"))
	near := make([]bool, len(edits))
	for i, e := range edits {
		if e[0] != ' ' {
			for j := max(i-contextLines, 0); j < min(i+contextLines+1, len(edits)); j++ {
				near[j] = true
			}
		}
	}
	var b strings.Builder
	skipped := 0
	for i, e := range edits {
		if !near[i] {
			skipped++
			continue
		}
		if skipped > 0 {
			fmt.Fprintf(&b, "  ... %d equal lines\n", skipped)
			skipped = 0
		}
		b.WriteString(e + "\n")
	}
	return b.String()
}

// edit turns a into b by the fewest lines taken out and put in: each line of
// the result begins with a blank, - or +.
func edit(a, b []string) []string {
	// common[i][j] is the length of the longest common subsequence of a[i:] and b[j:].
	common := make([][]int, len(a)+1)
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var edits []string
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			edits = append(edits, "  "+a[i])
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			edits = append(edits, "- "+a[i])
			i++
		default:
			edits = append(edits, "+ "+b[j])
			j++
		}
	}
	return edits
}

package main

import (
	"fmt"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

// evidenceLines say where each value of an article was read: the field, what
// kind of place it was and which, and the text as it stands there. A star marks
// what was chosen.
func evidenceLines(a *article.Article, ruler article.Ruler, width int) []string {
	if len(a.Evidence) == 0 {
		return nil
	}
	const indent = "      "
	lines := []string{"", "Read from"}
	for _, e := range a.Evidence {
		mark := "    "
		if e.Chosen {
			mark = "  * "
		}
		where := e.Field + ": " + e.Origin
		if e.Place != "" {
			where += ", " + e.Place
		}
		if e.Line > 0 && !strings.HasPrefix(e.Place, "line ") {
			where += fmt.Sprintf(", line %d", e.Line)
		}
		for i, line := range ruler.Wrap(printable(where), width-len(indent)) {
			if i > 0 {
				mark = indent
			}
			lines = append(lines, mark+line)
		}
		for _, line := range ruler.Wrap(printable(strings.TrimSpace(e.Raw)), width-len(indent)) {
			lines = append(lines, indent+line)
		}
	}
	return lines
}

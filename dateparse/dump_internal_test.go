package dateparse

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"time"
)

// dump writes what Find makes of a text, for whoever mends a rule: each match with its
// kind and value, and each expression that was read and is no match, with why not and
// the function that says so.
func dump(w io.Writer, p *Parser, text string) {
	sc := newScanner(p, text)
	sc.find = true
	sc.refused = func(start, end int, why string) { fmt.Fprintf(w, "refused %s: %s\n", text[start:end], why) }
	sc.all(func(m Match) bool {
		fmt.Fprintf(w, "match   %s, %s %s\n", m.Text, m.Kind, cmp.Or(m.Range.String(), "without a value"))
		return true
	})
}

// Put the line that is read wrongly in here.
func Example_dump() {
	p := &Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	dump(os.Stdout, p, "去年5月17日，光明日报刊文；每月15日义诊，入住12号床；近日报名，2月30日截止。")
	// Output:
	// match   去年5月17日, relative 2023-05-17
	// refused 明日: part of a Chinese word or name (insideZh)
	// refused 15日: comes again and again (repeated)
	// refused 12号: counts things (numbersThing)
	// match   近日, vague without a value
	// refused 2月30日: no day of the calendar (value)
}

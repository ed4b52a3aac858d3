package dateparse

import "fmt"

// Error says what a text was expected to hold, and where it did not.
type Error struct {
	Input  string // the whole text
	Offset int    // the byte of Input where reading stopped
	Want   string // what should have stood there: "a date", "a day of February 2023"
}

// Error is one line: dateparse: "2023-02-30" at byte 8: want a day of the month.
func (e *Error) Error() string {
	const most = 80
	in := e.Input
	if len(in) > most {
		in = in[:most] + "..."
	}
	return fmt.Sprintf("dateparse: %q at byte %d: want %s", in, e.Offset, e.Want)
}

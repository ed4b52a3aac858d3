package main

import "strings"

// What a terminal is told to change how it writes.
const (
	bold       = "\x1b[1m"
	dim        = "\x1b[2m"
	yellow     = "\x1b[33m"
	plainAgain = "\x1b[0m"
)

// paint puts colours into a card: its title and the headings of its parts are
// bold, the names of its fields are dim, and what warns is yellow. The card is
// made without them, and all that stands in it is left as it is.
func paint(card string) string {
	var b strings.Builder
	part := 0 // 0 the title, 1 the fields, 2 what has a heading
	for line := range strings.Lines(card) {
		text := strings.TrimSuffix(line, "\n")
		switch {
		case text == "":
			part = max(part, 1)
		case strings.HasPrefix(text, "Warnings"), strings.HasPrefix(text, "Repaired"):
			part, text = 2, bold+yellow+text+plainAgain
		case !strings.HasPrefix(text, " "):
			if part > 0 {
				part = 2
			}
			text = bold + text + plainAgain
		case part == 1:
			text = paintLabel(text)
		}
		b.WriteString(text)
		b.WriteByte('\n')
	}
	return b.String()
}

// paintLabel dims the name of a field: "  Views       1286". A line that goes on
// with the value of the one before it has none.
func paintLabel(line string) string {
	name := strings.TrimPrefix(line, "  ")
	end := strings.Index(name, "  ")
	if end <= 0 {
		return line
	}
	return "  " + dim + name[:end] + plainAgain + name[end:]
}

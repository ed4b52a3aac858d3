package article

import (
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// dateBox reads a date that a page shows in a box: the day large, year and
// month small above or below it, as one block or as two or three that follow
// each other. It gives the number of blocks from i on; 0 where there is none.
func (rd *reading) dateBox(i int) (dateparse.Date, int) {
	const most = 3
	text := ""
	for n := i; n < min(i+most, len(rd.page.Blocks)); n++ {
		b := &rd.page.Blocks[n]
		if len(b.Text) > 24 || !isBoxText(b.Text) || !rd.sameBox(i, n) {
			break
		}
		text += " " + runText(b, 0, len(b.Text))
		if d, ok := rd.boxedDate(text); ok {
			return d, n - i + 1
		}
	}
	return dateparse.Date{}, 0
}

// boxed tells whether block i is part of a boxed date.
func (rd *reading) boxed(i int) bool {
	for first := i; first >= 0 && first > i-3 && isBoxText(rd.page.Blocks[first].Text); first-- {
		if _, n := rd.dateBox(first); first+n > i {
			return true
		}
	}
	return false
}

// sameBox tells whether two blocks stand in one container, or in two that are
// parts of the same.
func (rd *reading) sameBox(i, n int) bool {
	x, y := rd.page.Blocks[i].Container, rd.page.Blocks[n].Container
	return x == y || rd.page.Containers[x].Parent == y || rd.page.Containers[y].Parent == x || rd.page.Containers[x].Parent == rd.page.Containers[y].Parent
}

// isBoxText tells a text of digits and what parts those of a date.
func isBoxText(s string) bool {
	for _, r := range s {
		if (r < '0' || r > '9') && !strings.ContainsRune(" -/.年月日", r) {
			return false
		}
	}
	return s != ""
}

// boxedDate reads the three numbers of a boxed date: 18 2023-09, 2023.09 18,
// 09-18 2023, 2023 09/18, 18 09 2023.
func (rd *reading) boxedDate(s string) (dateparse.Date, bool) {
	var numbers [3]int
	var at [4]int // where each begins, and the end
	n := 0
	for i := 0; i < len(s); {
		if !form.IsDigit(s[i]) {
			i++
			continue
		}
		start := i
		for i < len(s) && form.IsDigit(s[i]) {
			i++
		}
		if n == len(numbers) || i-start > 4 || i-start == 3 {
			return dateparse.Date{}, false
		}
		numbers[n], _ = form.Digits(s[start:i], i-start)
		at[n] = start
		n++
	}
	if n != len(numbers) || !strings.Contains(strings.TrimSpace(s), " ") {
		return dateparse.Date{}, false
	}
	year, month, day := numbers[0], numbers[1], numbers[2]
	switch joined := !strings.Contains(s[at[0]:at[1]], " "); {
	case numbers[1] > 1000: // 18 2023-09
		year, month, day = numbers[1], numbers[2], numbers[0]
	case numbers[2] > 1000 && joined: // 09-18 2023
		year, month, day = numbers[2], numbers[0], numbers[1]
	case numbers[2] > 1000: // 18 09 2023
		year, month, day = numbers[2], numbers[1], numbers[0]
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, rd.location())
	if year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || t.Day() != day {
		return dateparse.Date{}, false
	}
	return dateparse.Date{Time: t, Precision: dateparse.Day}, true
}

// readDateBox adds the boxed date that begins at block i.
func (rd *reading) readDateBox(i int, from origin) {
	b := &rd.page.Blocks[i]
	if b.LinkBytes > 0 || len(b.Text) > 24 || !form.IsDigit(b.Text[0]) {
		return // a box in a list of links, or none
	}
	d, n := rd.dateBox(i)
	if n == 0 {
		return
	}
	at := fromLine
	if from == fromAbove {
		at = fromAbove
	}
	rd.add(idPublished, candidate{origin: at, raw: b.Text, date: d, block: i})
}

// Command compare reads the pages of a folder with this library and with others,
// and prints how much each of them finds.
//
//	cd internal/compare && go run . ../../testdata/article
//
// A page is a file that ends in .html or .htm. What is right stands beside it in
// NAME.json, or NAME.golden.json for NAME.in.html, as an object with title,
// published (EDTF, compared by its day) and text (a string, or a list of lines);
// what it does not have is not judged, and a page without such a file only
// counts as read or not. The program is a module of its own, so that nobody who
// uses the library gets the others with it.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: compare FOLDER")
		os.Exit(2)
	}
	pages, err := load(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
	fmt.Printf("%d pages in %s\n\n", len(pages), os.Args[1])
	rows := [][]string{{"library", "read", "title", "day", "text F1", "time a page"}}
	for _, l := range libraries {
		rows = append(rows, measure(l, pages).row(l.name))
	}
	print(rows)
}

// score is what a library got right. A share is judged over the pages that say
// what is right.
type score struct {
	read, title, day, text share
	spent                  time.Duration
}

type share struct {
	got float64
	of  int
}

func (s *share) add(got float64) { s.got, s.of = s.got+got, s.of+1 }

func (s share) String() string {
	if s.of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f %%", 100*s.got/float64(s.of))
}

func (s score) row(name string) []string {
	each := time.Duration(0)
	if s.read.of > 0 {
		each = (s.spent / time.Duration(s.read.of)).Round(10 * time.Microsecond)
	}
	return []string{name, s.read.String(), s.title.String(), s.day.String(), s.text.String(), each.String()}
}

// measure reads all pages with one library. A page that it fails on, or panics,
// has nothing right.
func measure(l library, pages []page) score {
	var s score
	l.safely(pages[0].data) // what it loads once is not the time of a page
	for _, p := range pages {
		start := time.Now()
		got, err := l.safely(p.data)
		s.spent += time.Since(start)
		s.read.add(one(err == nil && got.text != ""))
		if p.title != "" {
			s.title.add(one(squeeze(got.title) == squeeze(p.title)))
		}
		if p.day != "" {
			s.day.add(one(got.day == p.day))
		}
		if p.text != "" {
			s.text.add(f1(squeeze(p.text), squeeze(got.text)))
		}
	}
	return s
}

func one(ok bool) float64 {
	if ok {
		return 1
	}
	return 0
}

// print prints the rows as a table of Markdown.
func print(rows [][]string) {
	var ruler article.Ruler
	for i, row := range rows {
		for j, cell := range row {
			width := 0
			for _, other := range rows {
				width = max(width, ruler.Width(other[j]))
			}
			row[j] = ruler.Pad(cell, width)
		}
		fmt.Println("| " + strings.Join(row, " | ") + " |")
		if i == 0 {
			for j, cell := range row {
				row[j] = strings.Repeat("-", ruler.Width(cell))
			}
			fmt.Println("| " + strings.Join(row, " | ") + " |")
		}
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// page is a file with what is right of it; empty where that is not known.
type page struct {
	data             []byte
	title, day, text string
}

// load reads the pages below a folder. Those that have no article, and whose
// golden file says so, are left out.
func load(folder string) ([]page, error) {
	var pages []page
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if ext := filepath.Ext(path); err != nil || d.IsDir() || ext != ".html" && ext != ".htm" {
			return err
		}
		p, ok, err := read(path)
		if ok {
			pages = append(pages, p)
		}
		return err
	})
	if err == nil && len(pages) == 0 {
		err = fmt.Errorf("no pages in %s", folder)
	}
	return pages, err
}

func read(path string) (p page, ok bool, err error) {
	if p.data, err = os.ReadFile(path); err != nil {
		return p, false, err
	}
	if first, rest, _ := bytes.Cut(p.data, []byte("\n")); bytes.HasPrefix(first, []byte("<!-- case:")) {
		p.data = rest
	}
	name := strings.TrimSuffix(path, filepath.Ext(path))
	data, err := os.ReadFile(strings.TrimSuffix(name, ".in") + ".golden.json")
	if os.IsNotExist(err) {
		data, err = os.ReadFile(name + ".json")
	}
	if os.IsNotExist(err) {
		return p, true, nil
	} else if err != nil {
		return p, false, err
	}
	var right struct {
		Title, Published, Error string
		Text                    lines
	}
	if err := json.Unmarshal(data, &right); err != nil {
		return p, false, fmt.Errorf("%s: %w", path, err)
	}
	p.title, p.text = right.Title, string(right.Text)
	if len(right.Published) >= len("2006-01-02") {
		p.day = right.Published[:len("2006-01-02")]
	}
	return p, right.Error == "", nil
}

// lines is a text, or a list of its lines.
type lines string

func (l *lines) UnmarshalJSON(data []byte) error {
	var list []string
	if json.Unmarshal(data, &list) == nil {
		*l = lines(strings.Join(list, "\n"))
		return nil
	}
	return json.Unmarshal(data, (*string)(l))
}

// squeeze takes white space out of s.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// f1 is the harmonic mean of how much of want is in got, and of got in want,
// counted in stretches of four characters.
func f1(want, got string) float64 {
	a, b := grams(want), grams(got)
	both, all := 0, 0
	for g, n := range a {
		both += min(n, b[g])
		all += n
	}
	for _, n := range b {
		all += n
	}
	if all == 0 {
		return 0
	}
	return 2 * float64(both) / float64(all)
}

func grams(s string) map[string]int {
	const size = 4
	runes := []rune(s)
	counts := map[string]int{}
	for i := range max(len(runes)-size+1, min(len(runes), 1)) {
		counts[string(runes[i:min(i+size, len(runes))])]++
	}
	return counts
}

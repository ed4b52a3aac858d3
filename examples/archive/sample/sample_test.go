package sample

import (
	"bytes"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// The pages are what their comment says, and each is always the same.
func TestPage(t *testing.T) {
	size, text, people, posts := 0, 0, 0, 0
	const pages = 100
	for n := range pages {
		page := Page(n)
		if !bytes.Equal(page, Page(n)) {
			t.Fatalf("page %d differs from itself", n)
		}
		a, err := article.Parse(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		size, text, people = size+len(page), text+len(a.Text), people+len(a.People)
		for _, p := range a.People {
			posts += len(p.Posts)
		}
	}
	for _, tt := range []struct {
		name           string
		got, low, high int
	}{
		{"bytes", size / pages, 29_000, 33_000},
		{"text", text / pages, 2_000, 4_000},
		{"people", people / pages, 6, 8},
		{"posts", posts / pages, 6, 9},
	} {
		if tt.got < tt.low || tt.got > tt.high {
			t.Errorf("%s of a page: %d, want %d to %d", tt.name, tt.got, tt.low, tt.high)
		}
	}
}

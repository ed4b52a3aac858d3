package article

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/bulletin-go/bulletin/internal/golden"
)

// TestFreedMemory overwrites what an Article was read from, as the pages that are
// read later do, and checks that the Article is what it was.
func TestFreedMemory(t *testing.T) {
	cases, err := golden.Load("../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	p := Parser{Evidence: true}
	other := []byte("<title>" + string(bytes.Repeat([]byte("新馆"), 500)) + "</title>" + string(bytes.Repeat([]byte("<div class=other id=other><p><a href=other title=other>青峦市图书馆今天开放。</a>"), 300)))
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			data := bytes.Clone(c.Input)
			a, err := p.parseBytes(data, Source{})
			if err != nil {
				t.Skip(err)
			}
			want := encode(t, a)
			for i := range data {
				data[i] = '#'
			}
			if _, err := p.parseBytes(bytes.Clone(other), Source{}); err != nil {
				t.Fatal(err)
			}
			if got := encode(t, a); !bytes.Equal(got, want) {
				t.Errorf("the Article has become\n%s\nit was\n%s", got, want)
			}
		})
	}
}

func encode(t *testing.T, a *Article) []byte {
	t.Helper()
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

package sample

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

func TestX(t *testing.T) {
	a, err := article.Parse(bytes.NewReader(Page(3)))
	fmt.Println(len(Page(3)), len(a.Text), len(a.People), len(a.Quotes), a.Published, err)
	for _, p := range a.People {
		fmt.Println(p.Name, p.Posts)
	}
	fmt.Println(a.Quotes, a.Event)
	fmt.Println(a.Text)
	os.WriteFile("/tmp/archive/s/p.html", Page(3), 0o644)
}

func BenchmarkParse(b *testing.B) {
	var ps [][]byte
	for i := range 200 {
		ps = append(ps, Page(i))
	}
	i := 0
	for b.Loop() {
		article.Parse(bytes.NewReader(ps[i%200]))
		i++
	}
}

package article_test

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

// The README shows the body of this function; readme_test.go compares them.
func Example() {
	page := `<title>全科医学楼启用 - 临雾市第一人民医院</title>
<h1>全科医学楼启用</h1>
<div>发布时间：2024-03-26 17:42　来源：宣传科　浏览：1286</div>
<p>3月25日，青石桥社区医院的全科医学楼启用，临雾市卫生健康委员会副主任黎望舒出席仪式。</p>`

	a, err := article.Parse(strings.NewReader(page))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Title)
	fmt.Println(a.Published, a.Source, a.Views.N)
	for _, p := range a.People {
		for _, post := range p.Posts {
			fmt.Println(p.Name, post.Title, post.Organization)
		}
	}
	// Output:
	// 全科医学楼启用
	// 2024-03-26T17:42 宣传科 1286
	// 黎望舒 副主任 临雾市卫生健康委员会
}

// A Parser holds what is known about pages in general, a Source what is known
// about one of them.
func ExampleParser_Parse() {
	const page = `<h1>采血点搬迁</h1><p>昨天，望江路采血点搬到了海棠街。<a href="map.pdf">路线图.pdf</a></p>`

	p := article.Parser{MaxBytes: 1 << 20}
	a, err := p.Parse(strings.NewReader(page), article.Source{
		URL:         "https://blood.example/news/7.html",
		ContentType: "text/html; charset=utf-8",
		Fetched:     time.Date(2024, 3, 27, 9, 0, 0, 0, time.UTC),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Attachments[0].URL)
	fmt.Println(a.Dates[0].Text, "is", a.Dates[0].Range)
	// Output:
	// https://blood.example/news/map.pdf
	// 昨天 is 2024-03-26
}

// All reads many pages on all cores and gives the articles in the order of the
// pages.
func ExampleParser_All() {
	pages := []string{
		"Flu clinics open in three libraries\n\nThe county offers free flu shots every Saturday in October. No appointment is needed.\n",
		"",
		"Harbour clinic extends weekend hours\n\nThe harbour clinic will open on Saturdays and Sundays from next week, the port said.\n",
	}
	var source iter.Seq2[article.Page, error] = func(yield func(article.Page, error) bool) {
		for _, text := range pages {
			var body io.Reader = strings.NewReader(text)
			if !yield(article.Page{Body: body}, nil) {
				return
			}
		}
	}
	var p article.Parser
	for a, err := range p.All(context.Background(), source) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(a.Title)
	}
	// Output:
	// Flu clinics open in three libraries
	// article: page 1: no content
	// Harbour clinic extends weekend hours
}

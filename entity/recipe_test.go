package entity_test

import (
	"fmt"
	"strings"

	"github.com/bulletin-go/bulletin/entity"
)

// Find gives people with their posts, organisations and quotes; spans are bytes
// of the text.
func ExampleFind() {
	const text = "青峦市卫健委副主任陆知遥、青峦医院院长简宁教授出席仪式。陆知遥说：“新楼下月启用。”"
	found := entity.Find(text)
	for _, p := range found.People {
		for _, post := range p.Posts {
			fmt.Printf("%s, %s of %q\n", p.Name, post.Title, post.Organization)
		}
	}
	for _, q := range found.Quotes {
		fmt.Println(q.Speaker, q.Direct, text[q.Span.Start:q.Span.End])
	}
	// Output:
	// 陆知遥, 副主任 of "青峦市卫健委"
	// 简宁, 院长 of "青峦医院"
	// 简宁, 教授 of ""
	// 陆知遥 true “新楼下月启用。”
}

// English text, by native speakers or translated from Chinese, is read as well.
func ExampleFind_english() {
	found := entity.Find("Lu Zhiyao, deputy director of the Qingluan Health Commission, attended. " +
		"“The ward opens in May,” said Dana Whitlow, MD, director of Lindal Hospital.")
	for _, p := range found.People {
		fmt.Println(p.Name, "is", p.Posts[0].Title, "of", p.Posts[0].Organization)
	}
	for _, q := range found.Quotes {
		fmt.Println(q.Speaker, "said:", q.Text)
	}
	// Output:
	// Lu Zhiyao is deputy director of Qingluan Health Commission
	// Dana Whitlow is director of Lindal Hospital
	// Dana Whitlow said: The ward opens in May,
}

// Publisher is the body that speaks of itself as 我院.
func ExampleExtractor() {
	x := entity.Extractor{Publisher: "青峦医院"}
	for _, p := range x.Find("我院院长简宁出席会议。").People {
		fmt.Println(p.Name, p.Posts[0].Title, p.Posts[0].Organization)
	}
	// Output:
	// 简宁 院长 青峦医院
}

// Words of a program's own are kept in a file, one a line.
func ExampleLexicon_Load() {
	var words entity.Lexicon
	err := words.Load(strings.NewReader("# ours\n方向明\tname\n首席关怀官\ttitle\n青峦一附院\thospital\n"))
	fmt.Println(err)
	x := entity.Extractor{Lexicon: &words}
	for _, p := range x.Find("青峦一附院首席关怀官方向明出席。").People {
		fmt.Println(p.Name, p.Posts[0].Title, p.Posts[0].Organization)
	}
	// Output:
	// <nil>
	// 方向明 首席关怀官 青峦一附院
}

// A body is one under all its names.
func ExampleOrganization() {
	found := entity.Find("临雾市卫生健康委员会（以下简称“市卫健委”）发布通知。市卫健委副主任陆知遥表示，新楼下月启用。")
	for _, o := range found.Organizations {
		fmt.Println(o.Name, o.Aliases, o.Kind, len(o.Mentions))
	}
	// Output:
	// 临雾市卫生健康委员会 [市卫健委] government 3
}

// Posts say whether they are held, were held, or are held for the time being.
func ExamplePost() {
	found := entity.Find("青峦医院原院长柳岸、代院长简宁出席。")
	for _, p := range found.People {
		post := p.Posts[0]
		fmt.Println(p.Name, post.Title, post.Organization, "former:", post.Former, "acting:", post.Acting)
	}
	// Output:
	// 柳岸 院长 青峦医院 former: true acting: false
	// 简宁 代院长 青峦医院 former: false acting: true
}

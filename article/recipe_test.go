package article_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"log"
	"strings"

	xhtml "golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// launch is a page that several examples read.
const launch = `<h1>全科医学楼启用</h1>
<div class="info">发布时间：2024-03-26 17:42　来源：宣传科　浏览：1286</div>
<p>3月25日，<b>全科医学楼</b>启用，我院院长梁知秋说：“居民下楼就到。”详见<a href="map.html">地图</a>。</p>`

// parse reads a page that has an article.
func parse(page string) *article.Article {
	a, err := article.Parse(strings.NewReader(page))
	if err != nil {
		log.Fatal(err)
	}
	return a
}

// Plain text is read like a page: a title, lines of labels, paragraphs.
func ExampleParse() {
	a := parse("首届急诊医学论坛开幕\n来源：临雾日报　2024-05-20\n\n5月18日，首届急诊医学论坛在临雾市会展中心开幕，由临雾市医学会主办，200余人参加。\n")
	fmt.Println(a.Title, a.Published, a.Source)
	fmt.Println(a.Event.Name, a.Event.Dates, a.Event.Place, a.Event.Attendance.N)
	for _, o := range a.Event.Organizers {
		fmt.Println(o.Role, o.Name)
	}
	// Output:
	// 首届急诊医学论坛开幕 2024-05-20 临雾日报
	// 首届急诊医学论坛 2024-05-18 临雾市会展中心 200
	// host 临雾市医学会
}

// A tree that was parsed before is read as it is.
func ExampleParser_ParseNode() {
	root, err := xhtml.Parse(strings.NewReader(launch))
	if err != nil {
		log.Fatal(err)
	}
	a, err := new(article.Parser).ParseNode(root, article.Source{URL: "https://hospital.example/news/12.html"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Title, a.Views.N)
	// Output:
	// 全科医学楼启用 1286
}

// With the publisher known, 我院 is a hospital with a name.
func ExampleSource() {
	a, err := new(article.Parser).Parse(strings.NewReader(launch), article.Source{Publisher: "临雾市第一人民医院"})
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range a.People {
		fmt.Println(p.Name, p.Posts[0].Title, p.Posts[0].Organization)
	}
	// Output:
	// 梁知秋 院长 临雾市第一人民医院
}

// Evidence says of a value which places of the page gave it, and which was
// believed.
func ExampleEvidence() {
	const page = `<html><head><meta name="PubDate" content="2024-03-26 05:42"></head><body><div class="detail">` + launch + `</div></body></html>`
	p := article.Parser{Evidence: true}
	a, err := p.Parse(strings.NewReader(page), article.Source{})
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range a.Evidence {
		if e.Field == "published" || e.Field == "people[0]" {
			fmt.Println(e.Chosen, e.Field, "|", e.Origin, "|", e.Place, "|", e.Line, "|", e.Raw)
		}
	}
	// Output:
	// false published | government meta | meta PubDate | 0 | 2024-03-26 05:42
	// true published | label | div.detail div.info | 2 | 2024-03-26 17:42
	// true people[0] | text | div.detail p | 3 | 梁知秋
}

// What an Article lacks, or where the page contradicts itself, is a warning.
func ExampleWarning() {
	a := parse(`<h1>门诊楼电梯检修</h1><p>本周六上午，门诊楼一号电梯检修，请乘坐其他电梯，不便之处敬请谅解。</p>`)
	for _, w := range a.Warnings {
		fmt.Println(w.Field, w.Code)
	}
	// Output:
	// published missing
	// people missing
}

// An error says which page it was, and why there is no article.
func ExampleError() {
	_, err := new(article.Parser).Parse(strings.NewReader("%PDF-1.7\n%âãÏÓ\n1 0 obj"), article.Source{URL: "https://hospital.example/a.pdf"})
	fmt.Println(err)
	fmt.Println(errors.Is(err, article.ErrNotText))
	if e := (*article.Error)(nil); errors.As(err, &e) {
		fmt.Println(e.URL)
	}
	// Output:
	// article: https://hospital.example/a.pdf: neither HTML nor text: it seems to be a PDF document
	// true
	// https://hospital.example/a.pdf
}

// A Profile helps where the parts of a site's pages cannot be told otherwise.
func ExampleProfile() {
	const page = `<div class="promo"><h1>体检季开始预约</h1><p>体检季期间，全部套餐统一按照八折优惠收费，预约请到一楼大厅的服务台办理登记。</p></div>
<div class="t7">夜间门诊开诊</div><div class="c7">每晚六点到九点，内科、儿科开诊。</div>`
	p := article.Parser{Profiles: []article.Profile{{Host: "clinic.example", Title: "t7", Body: "c7"}}}
	a, err := p.Parse(strings.NewReader(page), article.Source{URL: "https://news.clinic.example/7.html"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Title)
	fmt.Println(a.Text)
	// Output:
	// 夜间门诊开诊
	// 每晚六点到九点，内科、儿科开诊。
}

// Profiles are kept in a file; one that can never be of use is an error.
func ExampleProfile_UnmarshalJSON() {
	var profiles []article.Profile
	err := json.Unmarshal([]byte(`[{"host": "clinic.example", "title": "t7", "body": "c7"}]`), &profiles)
	fmt.Println(len(profiles), err)
	err = json.Unmarshal([]byte(`[{"host": "https://clinic.example/", "body": "c7"}]`), &profiles)
	fmt.Println(err)
	// Output:
	// 1 <nil>
	// article: profile of no use: Host "https://clinic.example/" is no host: news.example
}

// A program's own words: a name that is also a word, a post of a house of its own.
func ExampleParser_lexicon() {
	var words entity.Lexicon
	words.AddNames("高兴")
	words.AddTitles("首席关怀官")
	p := article.Parser{Entities: &entity.Extractor{Lexicon: &words}}
	a, err := p.Parse(strings.NewReader("关怀日活动举行\n\n3月25日，首席关怀官高兴来到病房，为患者送上祝福。\n"), article.Source{})
	if err != nil {
		log.Fatal(err)
	}
	for _, person := range a.People {
		fmt.Println(person.Name, person.Posts[0].Title)
	}
	// Output:
	// 高兴 首席关怀官
}

// Marks cut the text into what was found in it, here to highlight it in a page.
func ExampleArticle_Marks() {
	a := parse(launch)
	for m := range a.Marks() {
		text := html.EscapeString(a.Text[m.Span.Start:m.Span.End])
		if m.Kind != article.MarkPlain {
			text = fmt.Sprintf("<mark class=%q>%s</mark>", m.Kind, text)
		}
		fmt.Println(text)
	}
	// Output:
	// <mark class="date">3月25日</mark>
	// ，全科医学楼启用，我院
	// <mark class="title">院长</mark>
	// <mark class="person">梁知秋</mark>
	// 说：
	// <mark class="quote">“居民下楼就到。”</mark>
	// 详见地图。
}

// A card is laid out by the columns that characters take in a terminal.
func ExampleArticle_Card() {
	fmt.Print(parse(launch).Card(article.Ruler{}, 60))
	// Output:
	// 全科医学楼启用
	//
	//   Published  2024-03-26T17:42
	//   Views      1286
	//   Source     宣传科
	//   Event      2024-03-25
	//   Read as    news, zh-Hans, utf-8
	//
	// People
	//   梁知秋  院长  我院
	//
	// Said
	//   梁知秋  “居民下楼就到。”
	//
	// Text
	//   3月25日，全科医学楼启用，我院院长梁知秋说：“居民下楼就
	//   到。”详见地图。
}

// An Article that comes back from JSON is the same, to the instant.
func ExampleArticle_UnmarshalJSON() {
	first := parse(launch)
	data, err := json.Marshal(first)
	if err != nil {
		log.Fatal(err)
	}
	var second article.Article
	if err := json.Unmarshal(data, &second); err != nil {
		log.Fatal(err)
	}
	fmt.Println(second.Published, second.AssumedZone, second.Published.Time.Equal(first.Published.Time))
	fmt.Println(second.Markdown() == first.Markdown())
	// Output:
	// 2024-03-26T17:42 +08:00 true
	// true
}

// Blocks hold their links and emphasis as stretches of their own text.
func ExampleInline() {
	p := parse(launch).Blocks[0].(*article.Paragraph)
	for _, n := range p.Inline {
		fmt.Printf("%s %q %q\n", n.Kind, p.Text[n.Start:n.End], n.URL)
	}
	// Output:
	// strong "全科医学楼" ""
	// link "地图" "map.html"
}

// Block is a closed set: a switch over its kinds is complete.
func ExampleBlock() {
	a := parse(`<h1>体检须知</h1><p>体检前请注意以下事项，有疑问的请拨打总机，由体检中心解答：</p>
<ol start="3"><li>空腹</li><li>带身份证</li></ol><table><tr><td>日期<td>名额<tr><td>周一<td>40<tr><td>周二<td>60</table>`)
	for _, b := range a.Blocks {
		switch b := b.(type) {
		case *article.Paragraph:
			fmt.Println("paragraph:", b.Text)
		case *article.List:
			for i, item := range b.Items {
				fmt.Println("item:", b.Start+i, item.Text)
			}
		case *article.Table:
			fmt.Println("table:", b.Rows)
		case *article.Heading, *article.Quote, *article.Image:
		}
	}
	// Output:
	// paragraph: 体检前请注意以下事项，有疑问的请拨打总机，由体检中心解答：
	// item: 3 空腹
	// item: 4 带身份证
	// table: [[日期 名额] [周一 40] [周二 60]]
}

// A count says whether a number stood in the page at all.
func ExampleCount() {
	for _, label := range []string{"浏览：1.2万", "浏览：10万+", "浏览："} {
		a := parse("<h1>献血屋搬新址</h1><div>2024-05-20 " + label + "</div><p>人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设儿童等候区。</p>")
		fmt.Printf("%t %d %t %q\n", a.Views.Known, a.Views.N, a.Views.Approximate, a.Views)
	}
	// Output:
	// true 12000 true "1.2万"
	// true 100000 true "10万+"
	// false 0 false ""
}

// A count is stored as its JSON.
func ExampleCount_Value() {
	c := article.Count{N: 12000, Known: true, Approximate: true, Raw: "1.2万"}
	v, err := c.Value()
	fmt.Println(v, err)
	var back article.Count
	fmt.Println(back.Scan(v), back == c)
	// Output:
	// {"n":12000,"approximate":true,"raw":"1.2万"} <nil>
	// <nil> true
}

// Some terminals draw ambiguous characters wide; a Ruler is told so.
func ExampleRuler_Width() {
	fmt.Println(article.Ruler{}.Width("“护理”"), article.Ruler{Ambiguous: 2}.Width("“护理”"))
	fmt.Println(article.Ruler{}.Width("ｶﾞｲﾄﾞ"), article.Ruler{}.Width("👩‍⚕️"))
	// Output:
	// 6 8
	// 5 2
}

func ExampleRuler_Cut() {
	fmt.Println(article.Ruler{}.Cut("青石桥社区医院启用全科医学楼", 15))
	// Output:
	// 青石桥社区医院…
}

func ExampleRuler_Pad() {
	for _, name := range []string{"沈知微", "Isla"} {
		fmt.Println("|" + article.Ruler{}.Pad(name, 8) + "|")
	}
	// Output:
	// |沈知微  |
	// |Isla    |
}

func ExampleRuler_Wrap() {
	for _, line := range (article.Ruler{}).Wrap("他说：“让医生多走路，居民少跑腿。”", 14) {
		fmt.Println(line)
	}
	// Output:
	// 他说：“让医生
	// 多走路，居民少
	// 跑腿。”
}

// Names of a credit line, by what they did.
func ExampleCredit() {
	a := parse("<h1>献血屋搬新址</h1><div>2024-05-20 文/图：钟书遥 顾平川　编辑：苏晚晴　审核：宣传科</div><p>人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设儿童等候区。</p>")
	for _, c := range a.Credits {
		fmt.Printf("%s %q %q\n", c.Role, c.Name, c.Organization)
	}
	// Output:
	// author "钟书遥" ""
	// author "顾平川" ""
	// photographer "钟书遥" ""
	// photographer "顾平川" ""
	// editor "苏晚晴" ""
	// reviewer "" "宣传科"
}

// The dateline says where, when and by whom a text was sent.
func ExampleDateline() {
	a := parse("献血屋搬新址\n2024-05-20\n\n中新网临雾5月19日电 (记者 钟书遥)人民路献血屋19日搬到海棠街口，新址面积扩大一倍，增设了儿童等候区。\n")
	fmt.Println(a.Dateline.Place, a.Dateline.Date, a.Dateline.Agency)
	// Output:
	// 临雾 2024-05-19 中新网
}

// Organisers of an event by role, and what the page is.
func ExampleEvent() {
	a := parse("首届护理学术会召开\n2024-05-20\n\n5月18日至19日，由临雾市医学会主办、临雾市第一人民医院承办的首届护理学术会在会展中心召开，近300人参加。\n")
	fmt.Println(a.Kind, a.Event.Name, a.Event.Dates, a.Event.Place, a.Event.Attendance)
	for _, o := range a.Event.Organizers {
		fmt.Println(o.Role, o.Name)
	}
	// Output:
	// news 首届护理学术会 2024-05-18/2024-05-19 会展中心 300人
	// host 临雾市医学会
	// undertaker 临雾市第一人民医院
}

// Damage that can be undone exactly is undone, and reported.
func ExampleRepair() {
	a := parse("<h1>社區醫(yī)院啟用</h1><p>市第一人民醫(yī)院昨天啟用新樓，居民下樓就能看病，醫(yī)護人員輪流坐診，藥品全部平價。</p>")
	fmt.Println(a.Title)
	fmt.Println(a.Repairs[0].Kind, a.Repairs[0].Before, a.Repairs[0].After)
	// Output:
	// 社區醫院啟用
	// converter 醫(yī) 醫
}

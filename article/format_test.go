package article_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
)

// opening is an article with a value in every field that the formats print.
func opening() *article.Article {
	beijing := time.FixedZone("", 8*60*60)
	day := func(d int) dateparse.Date {
		return dateparse.Date{Time: time.Date(2024, 3, d, 0, 0, 0, 0, beijing), Precision: dateparse.Day}
	}
	return &article.Article{
		URL:       "https://hospital.example/news/12.html",
		SiteName:  "临雾市第一人民医院",
		Language:  "zh-Hans",
		Title:     "全科医学楼启用",
		Subtitle:  "——医联体建设见闻",
		Published: dateparse.Date{Time: time.Date(2024, 3, 26, 17, 42, 0, 0, beijing), Precision: dateparse.Minute},
		Views:     article.Count{N: 1286, Known: true},
		Source:    "临雾市卫生健康委员会",
		Credits: []article.Credit{
			{Role: article.RoleReporter, Name: "钟书遥", Organization: "宣传科"},
			{Role: article.RoleReporter, Name: "顾平川"},
			{Role: article.RoleEditor, Name: "苏晚晴"},
		},
		Dateline: article.Dateline{Place: "临雾", Date: day(26)},
		Section:  "医院新闻",
		Keywords: []string{"全科医学", "医联体"},
		Summary:  "新楼设二十张日间病床。",
		Blocks: []article.Block{
			&article.Paragraph{Text: "3~5天的康复，如今在社区就能做。", Inline: []article.Inline{
				{Start: 0, End: 6, Kind: article.InlineStrong}, {Start: 27, End: 33, Kind: article.InlineLink, URL: "https://hospital.example/sq"}}},
			&article.Heading{Level: 3, Text: "开放时间"},
			&article.Table{Rows: [][]string{{"诊室", "时间"}, {"全科", "8:00|17:30"}, {"康复"}}},
			&article.Image{URL: "https://hospital.example/a b.jpg", Alt: "新楼", Caption: "图为新楼。"},
			&article.List{Items: []article.Item{{Text: "带好医保卡"}, {Text: "1. 提前预约"}}},
			&article.Quote{Text: "下楼就到。"},
		},
		Text:          "3~5天的康复，如今在社区就能做。",
		Images:        []article.Image{{URL: "https://hospital.example/a%20b.jpg", Alt: "新楼", Caption: "图为新楼。"}, {URL: "b.jpg"}},
		Attachments:   []article.Link{{Text: "坐诊表.pdf", URL: "https://hospital.example/t.pdf"}},
		Organizations: []entity.Organization{{Name: "临雾市卫生健康委员会", Aliases: []string{"市卫健委"}}},
		People: []entity.Person{
			{Name: "梁知秋", Posts: []entity.Post{{Title: "院长", Organization: "临雾市第一人民医院"}, {Title: "教授", Organization: "临雾医学院"}}},
			{Name: "黎望舒", Posts: []entity.Post{{Title: "副主任", Organization: "临雾市卫生健康委员会"}, {Title: "院长", Former: true}}},
		},
		Event: article.Event{
			Name:       "启用仪式",
			Place:      "青石桥",
			Dates:      dateparse.Range{Start: day(25)},
			Organizers: []article.Organizer{{Role: "host", Name: "临雾市卫生健康委员会"}, {Role: "supporter", Name: "青石桥街道"}},
		},
	}
}

func ExampleArticle_Markdown() {
	fmt.Print(opening().Markdown())
	// Output:
	// # 全科医学楼启用
	//
	// ——**医联体建设见闻**
	//
	// - **发布时间**：2024-03-26 17:42
	// - **来源**：临雾市卫生健康委员会
	// - **记者**：钟书遥 (宣传科), 顾平川
	// - **编辑**：苏晚晴
	//
	// **3\~5天**的康复，如今在[社区](https://hospital.example/sq)就能做。
	//
	// ### 开放时间
	//
	// | 诊室 | 时间 |
	// | --- | --- |
	// | 全科 | 8:00\|17:30 |
	// | 康复 |  |
	//
	// ![新楼](https://hospital.example/a%20b.jpg)
	//
	// 图为新楼。
	//
	// - 带好医保卡
	// - 1\. 提前预约
	//
	// > 下楼就到。
	//
	// ## 附件
	//
	// - [坐诊表.pdf](https://hospital.example/t.pdf)
}

func ExampleArticle_HTML() {
	fmt.Print(opening().HTML())
	// Output:
	// <p><strong>3~5天</strong>的康复，如今在<a href="https://hospital.example/sq" rel="nofollow">社区</a>就能做。</p>
	// <h3>开放时间</h3>
	// <table>
	// <tbody>
	// <tr><td>诊室</td><td>时间</td></tr>
	// <tr><td>全科</td><td>8:00|17:30</td></tr>
	// <tr><td>康复</td></tr>
	// </tbody>
	// </table>
	// <figure><img src="https://hospital.example/a%20b.jpg" alt="新楼"><figcaption>图为新楼。</figcaption></figure>
	// <ul>
	// <li>带好医保卡</li>
	// <li>1. 提前预约</li>
	// </ul>
	// <blockquote><p>下楼就到。</p></blockquote>
}

func ExampleArticle_PlainText() {
	fmt.Print(opening().PlainText())
	// Output:
	// 全科医学楼启用
	// ——医联体建设见闻
	//
	// 发布时间：2024-03-26 17:42
	// 来源：临雾市卫生健康委员会
	// 记者：钟书遥 (宣传科), 顾平川
	// 编辑：苏晚晴
	//
	// 3~5天的康复，如今在社区就能做。
	//
	// 开放时间
	//
	// 诊室 | 时间
	// 全科 | 8:00|17:30
	// 康复
	//
	// 图为新楼。
	//
	// - 带好医保卡
	// - 1. 提前预约
	//
	// 下楼就到。
}

func ExampleArticle_JSONLD() {
	data, err := opening().JSONLD()
	printJSON(data, err)
	// Output:
	// {
	//   "@context": "https://schema.org",
	//   "@type": "NewsArticle",
	//   "url": "https://hospital.example/news/12.html",
	//   "headline": "全科医学楼启用",
	//   "alternativeHeadline": "——医联体建设见闻",
	//   "description": "新楼设二十张日间病床。",
	//   "inLanguage": "zh-Hans",
	//   "datePublished": "2024-03-26T17:42",
	//   "dateline": "临雾, 2024-03-26",
	//   "locationCreated": {
	//     "@type": "Place",
	//     "name": "临雾"
	//   },
	//   "articleSection": "医院新闻",
	//   "keywords": [
	//     "全科医学",
	//     "医联体"
	//   ],
	//   "author": [
	//     {
	//       "@type": "Person",
	//       "name": "钟书遥",
	//       "affiliation": [
	//         {
	//           "@type": "Organization",
	//           "name": "宣传科"
	//         }
	//       ]
	//     },
	//     {
	//       "@type": "Person",
	//       "name": "顾平川"
	//     }
	//   ],
	//   "editor": [
	//     {
	//       "@type": "Person",
	//       "name": "苏晚晴"
	//     }
	//   ],
	//   "sourceOrganization": {
	//     "@type": "Organization",
	//     "name": "临雾市卫生健康委员会"
	//   },
	//   "publisher": {
	//     "@type": "Organization",
	//     "name": "临雾市第一人民医院"
	//   },
	//   "image": [
	//     {
	//       "@type": "ImageObject",
	//       "name": "新楼",
	//       "url": "https://hospital.example/a%20b.jpg",
	//       "caption": "图为新楼。"
	//     },
	//     {
	//       "@type": "ImageObject",
	//       "url": "b.jpg"
	//     }
	//   ],
	//   "associatedMedia": [
	//     {
	//       "@type": "MediaObject",
	//       "name": "坐诊表.pdf",
	//       "url": "https://hospital.example/t.pdf"
	//     }
	//   ],
	//   "interactionStatistic": [
	//     {
	//       "@type": "InteractionCounter",
	//       "interactionType": "https://schema.org/ReadAction",
	//       "userInteractionCount": 1286
	//     }
	//   ],
	//   "about": [
	//     {
	//       "@type": "Event",
	//       "name": "启用仪式",
	//       "startDate": "2024-03-25",
	//       "location": {
	//         "@type": "Place",
	//         "name": "青石桥"
	//       },
	//       "organizer": [
	//         {
	//           "@type": "Organization",
	//           "name": "临雾市卫生健康委员会"
	//         }
	//       ],
	//       "sponsor": [
	//         {
	//           "@type": "Organization",
	//           "name": "青石桥街道"
	//         }
	//       ]
	//     }
	//   ],
	//   "mentions": [
	//     {
	//       "@type": "Person",
	//       "name": "梁知秋",
	//       "jobTitle": [
	//         "院长",
	//         "教授"
	//       ],
	//       "affiliation": [
	//         {
	//           "@type": "OrganizationRole",
	//           "affiliation": [
	//             {
	//               "@type": "Organization",
	//               "name": "临雾市第一人民医院"
	//             }
	//           ],
	//           "roleName": "院长"
	//         },
	//         {
	//           "@type": "OrganizationRole",
	//           "affiliation": [
	//             {
	//               "@type": "Organization",
	//               "name": "临雾医学院"
	//             }
	//           ],
	//           "roleName": "教授"
	//         }
	//       ]
	//     },
	//     {
	//       "@type": "Person",
	//       "name": "黎望舒",
	//       "jobTitle": [
	//         "副主任"
	//       ],
	//       "affiliation": [
	//         {
	//           "@type": "Organization",
	//           "name": "临雾市卫生健康委员会"
	//         }
	//       ]
	//     },
	//     {
	//       "@type": "Organization",
	//       "name": "临雾市卫生健康委员会",
	//       "alternateName": [
	//         "市卫健委"
	//       ]
	//     }
	//   ],
	//   "articleBody": "3~5天的康复，如今在社区就能做。"
	// }
}

func ExampleArticle_NINJS() {
	a := opening()
	a.People, a.Organizations = nil, nil
	data, err := a.NINJS()
	printJSON(data, err)
	// Output:
	// {
	//   "uri": "https://hospital.example/news/12.html",
	//   "type": "text",
	//   "standard": {
	//     "name": "ninjs",
	//     "version": "3.1",
	//     "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
	//   },
	//   "firstCreated": "2024-03-26T17:42:00+08:00",
	//   "versionCreated": "2024-03-26T17:42:00+08:00",
	//   "language": "zh-Hans",
	//   "title": "全科医学楼启用",
	//   "headlines": [
	//     {
	//       "role": "main",
	//       "value": "全科医学楼启用"
	//     },
	//     {
	//       "role": "sub",
	//       "value": "——医联体建设见闻"
	//     }
	//   ],
	//   "by": "钟书遥 (宣传科), 顾平川",
	//   "located": "临雾",
	//   "descriptions": [
	//     {
	//       "role": "summary",
	//       "value": "新楼设二十张日间病床。"
	//     }
	//   ],
	//   "bodies": [
	//     {
	//       "role": "main",
	//       "contentType": "text/plain",
	//       "charCount": 17,
	//       "value": "3~5天的康复，如今在社区就能做。"
	//     }
	//   ],
	//   "people": [
	//     {
	//       "name": "钟书遥",
	//       "rel": "reporter"
	//     },
	//     {
	//       "name": "顾平川",
	//       "rel": "reporter"
	//     },
	//     {
	//       "name": "苏晚晴",
	//       "rel": "editor"
	//     }
	//   ],
	//   "subjects": [
	//     {
	//       "name": "医院新闻",
	//       "rel": "section"
	//     },
	//     {
	//       "name": "全科医学",
	//       "rel": "keyword"
	//     },
	//     {
	//       "name": "医联体",
	//       "rel": "keyword"
	//     }
	//   ],
	//   "events": [
	//     {
	//       "name": "启用仪式"
	//     }
	//   ],
	//   "infoSources": [
	//     {
	//       "name": "临雾市卫生健康委员会",
	//       "role": "source"
	//     },
	//     {
	//       "name": "临雾市第一人民医院",
	//       "role": "publisher"
	//     }
	//   ],
	//   "associations": [
	//     {
	//       "uri": "https://hospital.example/a%20b.jpg",
	//       "type": "picture",
	//       "name": "图为新楼。",
	//       "descriptions": [
	//         {
	//           "role": "caption",
	//           "value": "图为新楼。"
	//         }
	//       ]
	//     }
	//   ]
	// }
}

func printJSON(data []byte, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		fmt.Println(err)
	}
	fmt.Println(b.String())
}

func TestFormatsOfAnEmptyArticle(t *testing.T) {
	var a article.Article
	if got := a.Markdown(); got != "" {
		t.Errorf("Markdown: %q", got)
	}
	if got := a.PlainText(); got != "" {
		t.Errorf("PlainText: %q", got)
	}
	data, err := a.JSONLD()
	if diff := cmp.Diff(`{"@context":"https://schema.org","@type":"NewsArticle"}`, string(data)); err != nil || diff != "" {
		t.Errorf("JSONLD: %v, -want +got:\n%s", err, diff)
	}
	if _, err := a.NINJS(); err == nil {
		t.Error("NINJS: no error without a URL")
	}
}

// A time of day is an instant only with a zone; a day is none at all.
func TestNINJSTimes(t *testing.T) {
	at := time.Date(2024, 9, 12, 14, 5, 0, 0, time.UTC)
	tests := []struct {
		name string
		date dateparse.Date
		want string
	}{
		{"day", dateparse.Date{Time: at, Precision: dateparse.Day, ZoneKnown: true}, ""},
		{"hour", dateparse.Date{Time: at, Precision: dateparse.Hour, ZoneKnown: true}, ""},
		{"minute", dateparse.Date{Time: at, Precision: dateparse.Minute, ZoneKnown: true}, "2024-09-12T14:05:00Z"},
		{"no zone", dateparse.Date{Time: at, Precision: dateparse.Minute}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := article.Article{URL: "https://hospital.example/", Published: tt.date}
			data, err := a.NINJS()
			if err != nil {
				t.Fatal(err)
			}
			var got struct{ VersionCreated string }
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatal(err)
			}
			if got.VersionCreated != tt.want {
				t.Errorf("got %q, want %q", got.VersionCreated, tt.want)
			}
		})
	}
}

func TestMarkdownInEnglish(t *testing.T) {
	a := article.Article{Language: "en", Title: "Heat advice #", Source: "County_Health"}
	want := "# Heat advice \\#\n\n- **Source**: County\\_Health\n"
	if diff := cmp.Diff(want, a.Markdown()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if !strings.HasPrefix(a.PlainText(), "Heat advice #\n\nSource: ") {
		t.Errorf("PlainText: %q", a.PlainText())
	}
}

// TestWithheldNames holds that outputs for other programs name nobody whose name the text
// withholds: two articles' 蔡某 are not one person.
func TestWithheldNames(t *testing.T) {
	a, err := article.Parse(strings.NewReader("<h1>急诊科救治患者</h1><p>患者蔡某昨日被送到急诊科，值班医生蒙晓溪立即为其检查，手术顺利，患者已经出院回家。</p>"))
	if err != nil {
		t.Fatal(err)
	}
	a.URL = "https://hospital.example/1.html"
	for name, output := range map[string]func() ([]byte, error){"JSONLD": a.JSONLD, "NINJS": a.NINJS} {
		t.Run(name, func(t *testing.T) {
			data, err := output()
			if err != nil {
				t.Fatal(err)
			}
			if got := string(data); !strings.Contains(got, `"name":"蒙晓溪"`) || strings.Contains(got, `"name":"蔡某"`) {
				t.Errorf("want 蒙晓溪 and not 蔡某:\n%s", got)
			}
		})
	}
}

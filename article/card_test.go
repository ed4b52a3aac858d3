package article_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// full is an article with a value in every field that a card shows.
func full() *article.Article {
	day := func(d int) dateparse.Date {
		return dateparse.Date{Time: time.Date(2024, 3, d, 0, 0, 0, 0, time.UTC), Precision: dateparse.Day}
	}
	return &article.Article{
		Kicker:    "医联体建设进行时",
		Title:     "青石桥社区医院启用全科医学楼，市第一人民医院每周派出六名专家坐诊，检查结果两院互认",
		Subtitle:  "——见闻",
		Language:  "zh-Hans",
		Encoding:  "gb18030",
		Kind:      article.KindNews,
		SiteName:  "临雾市第一人民医院",
		Published: day(26),
		Modified:  day(27),
		Views:     article.Count{N: 12000, Known: true, Approximate: true, Raw: "1.2万"},
		Source:    "临雾市卫生健康委员会",
		Credits: []article.Credit{
			{Role: article.RoleReporter, Name: "钟书遥"}, {Role: article.RoleReporter, Name: "顾平川", Organization: "宣传科"},
			{Role: article.RoleEditor, Organization: "办公室"},
		},
		Dateline:    article.Dateline{Place: "临雾", Date: day(26), Agency: "南桥联播"},
		Breadcrumb:  []article.Link{{Text: "首页", URL: "/"}, {Text: "新闻"}},
		DocNumber:   "临卫〔2024〕8号",
		Keywords:    []string{"全科医学", "医联体"},
		Summary:     "新楼共四层，设全科门诊、康复室和二十张日间病床。市第一人民医院每周派出六名专家坐诊，检查结果两院互认。居民说，以前看个膝盖要坐一个小时车，现在下楼就到。",
		Attachments: []article.Link{{Text: "坐诊表.pdf"}, {URL: "/t.xlsx"}},
		Images:      []article.Image{{URL: "a.jpg"}, {Caption: "图为新楼。"}},
		Event: article.Event{
			Name: "启用仪式", Place: "青石桥", Dates: dateparse.Range{Start: day(25), End: day(26)},
			Organizers: []article.Organizer{{Role: "host", Name: "临雾市卫生健康委员会"}, {Role: "co_host", Name: "青石桥街道"}},
			Attendance: article.Count{N: 200, Known: true, Raw: "近200"},
		},
		People: []entity.Person{
			{Name: "黎望舒", Posts: []entity.Post{{Title: "副主任", Organization: "临雾市卫生健康委员会"}, {Title: "院长", Organization: "临雾市第一人民医院青石桥院区康复医学与理疗中心", Former: true}}},
			{Name: "Eileen Horton", Honorifics: []string{"Dr."}},
		},
		Quotes: []entity.Quote{{Speaker: "黎望舒", Text: "医生多走路，\x1b[31m居民少跑腿。", Direct: true}, {Text: "下楼就到"}},
		Text: "3月25日，临雾市第一人民医院医联体成员单位青石桥社区医院的全科医学楼正式启用，近200名社区居民到场参加。\n" +
			"Wireless monitors send readings to the nurses' station every minute, the hospital said.\n新楼共四层。\n" +
			"三层。\n四层。\n五层。\n六层。\n七层。",
		Repairs:  []article.Repair{{Kind: "converter", Before: "醫(yī)", After: "醫"}, {Kind: "converter"}, {Kind: "control", Before: "\ufeff", After: ""}},
		Warnings: []article.Warning{{Field: "published", Code: "contradiction", Text: "the label says 2024-03-26, the URL 2024-03-25"}},
	}
}

func TestCard(t *testing.T) {
	var b bytes.Buffer
	for _, form := range []struct {
		ruler article.Ruler
		width int
	}{{width: 80}, {width: 40}, {article.Ruler{Ambiguous: 2}, 60}} {
		b.WriteString(full().Card(form.ruler, form.width))
		b.WriteString((&article.Article{Text: "只有正文。"}).Card(form.ruler, form.width))
	}
	golden.Text(t, "../testdata/card/full.golden.txt", b.Bytes())
}

// What steers a terminal is in no line of a card, and no line is too wide.
func TestCardIsSafe(t *testing.T) {
	const hostile = "标\x1b[31m题\u202E反\U000E0041\U000E007F\u0085行\r\n"
	a := full()
	a.Title, a.Source, a.Text = hostile, hostile, hostile
	a.Credits, a.People[0].Name = []article.Credit{{Role: "editor", Name: hostile}}, hostile
	a.Warnings[0].Text = hostile
	for line := range strings.Lines(a.Card(article.Ruler{}, 0)) {
		if w := (article.Ruler{}).Width(line); w > 40 {
			t.Errorf("%d columns: %q", w, line)
		}
		if strings.ContainsAny(strings.TrimSuffix(line, "\n"), "\x1b\u202E\U000E0041\U000E007F\u0085\r\n") {
			t.Errorf("steers: %q", line)
		}
	}
}

// A page of any size gives a card of a readable size.
func TestCardOfAHugePage(t *testing.T) {
	a := &article.Article{Text: strings.Repeat("很长", 1<<20)}
	for range 1000 {
		a.People = append(a.People, entity.Person{Name: "沈知微"})
		a.Quotes = append(a.Quotes, entity.Quote{Text: a.Text})
	}
	card := a.Card(article.Ruler{}, 80)
	if lines := strings.Count(card, "\n"); lines > 150 {
		t.Errorf("%d lines", lines)
	}
	if !strings.Contains(card, "... and 960 more") || !strings.Contains(card, "... (0 of 1 paragraphs)") {
		t.Errorf("the card does not say what it leaves out:\n%s", card)
	}
}

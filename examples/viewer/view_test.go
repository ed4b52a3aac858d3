package main

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// draw writes pieces so that they can be compared at a look: [kind index text],
// ^ where a mention begins, “q for a piece of quotation q, * _ ` for what is inline.
func draw(pieces []piece) string {
	var b strings.Builder
	for _, p := range pieces {
		s := p.Text
		if p.Code {
			s = "`" + s + "`"
		}
		if p.Emphasis {
			s = "_" + s + "_"
		}
		if p.Strong {
			s = "*" + s + "*"
		}
		if p.Link != "" {
			s = "<" + p.Link + " " + s + ">"
		}
		if p.Mark != "" {
			first := ""
			if p.First {
				first = "^"
			}
			s = "[" + string(p.Mark)[:1] + string(rune('0'+p.Index)) + first + " " + s + "]"
		}
		if p.Quote > 0 {
			s = "“" + string(rune('0'+p.Quote-1)) + " " + s + "”"
		}
		b.WriteString(s + "|")
	}
	return b.String()
}

func span(text, of string) entity.Span {
	at := strings.Index(text, of)
	return entity.Span{Start: at, End: at + len(of)}
}

func TestPieces(t *testing.T) {
	const text = "序\n陆知遥说：“青峦医院开门。”见 http 网\n表头 | 陆知遥\n一\n二青峦医院"
	a := &article.Article{
		Text: text,
		Blocks: []article.Block{
			&article.Heading{Level: 2, Text: "序", Span: span(text, "序")},
			&article.Paragraph{Text: "陆知遥说：“青峦医院开门。”见 http 网", Span: span(text, "陆知遥说：“青峦医院开门。”见 http 网"), Inline: []article.Inline{
				{Start: len("陆"), End: len("陆知遥"), Kind: article.InlineStrong},
				{Start: len("陆知遥说：“青峦医院开门。”见 "), End: len("陆知遥说：“青峦医院开门。”见 http 网"), Kind: article.InlineLink, URL: "https://news.example/"},
				{Start: len("陆知遥说：“青峦医院开门。”见 "), End: len("陆知遥说：“青峦医院开门。”见 http"), Kind: article.InlineCode},
			}},
			&article.Table{Rows: [][]string{{"表头", "陆知遥"}}, Span: span(text, "表头 | 陆知遥")},
			&article.List{Items: []article.Item{{Text: "一"}, {Text: "二青峦医院"}}, Span: span(text, "一\n二青峦医院")},
			&article.Image{Alt: "门", Caption: "陆知遥"},
		},
		People: []entity.Person{{Name: "陆知遥", Mentions: []entity.Span{
			span(text, "陆知遥"), {Start: strings.LastIndex(text, "陆知遥"), End: strings.LastIndex(text, "陆知遥") + len("陆知遥")},
		}}},
		Organizations: []entity.Organization{{Name: "青峦医院", Mentions: []entity.Span{span(text, "青峦医院"), {Start: strings.LastIndex(text, "青峦医院"), End: len(text)}}}},
		Quotes:        []entity.Quote{{Speaker: "陆知遥", Span: span(text, "“青峦医院开门。”")}},
	}
	v, err := newView(a)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range v.Body {
		for _, l := range b.Lines {
			got = append(got, b.Kind+" "+draw(l))
		}
		for _, row := range b.Rows {
			for _, cell := range row {
				got = append(got, b.Kind+" "+draw(cell))
			}
		}
	}
	want := []string{
		"heading 序|",
		"paragraph [p0^ 陆]|[p0 *知遥*]|说：|“0 [q0 “]”|“0 [o0^ 青峦医院]”|“0 [q0 开门。”]”|见 |<https://news.example/ `http`>|<https://news.example/  网>|",
		"table 表头|",
		"table [p0^ 陆知遥]|",
		"list 一|",
		"list 二|[o0^ 青峦医院]|",
		"image 陆知遥|",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The pieces of a body are its text, whatever the page.
func TestPiecesAreTheText(t *testing.T) {
	for _, e := range examples {
		data, err := pages.ReadFile("pages/" + e.File)
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Parse(strings.NewReader(string(data)))
		if err != nil {
			t.Fatal(err)
		}
		v, err := newView(a)
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		marked := 0
		join := func(pieces []piece) string {
			s := ""
			for _, p := range pieces {
				s += p.Text
				if p.Mark != "" {
					marked += len(p.Text)
				}
			}
			return s
		}
		for _, b := range v.Body {
			for _, l := range b.Lines {
				if b.Kind != "image" {
					lines = append(lines, join(l))
				}
			}
			for _, row := range b.Rows {
				var cells []string
				for _, c := range row {
					cells = append(cells, join(c))
				}
				lines = append(lines, strings.Join(cells, " | "))
			}
		}
		if diff := cmp.Diff(a.Text, strings.Join(lines, "\n")); diff != "" {
			t.Errorf("%s (-text +pieces):\n%s", e.File, diff)
		}
		for m := range a.Marks() {
			if m.Kind != article.MarkPlain {
				marked -= m.Span.End - m.Span.Start
			}
		}
		if marked != 0 {
			t.Errorf("%s: %d bytes more are marked than Marks has", e.File, marked)
		}
	}
}

// A page of one long line with very many marks and much inline takes time in
// proportion to it.
func TestPiecesInLinearTime(t *testing.T) {
	took := func(n int) time.Duration {
		text := strings.Repeat("甲", n)
		a := &article.Article{Text: text, People: []entity.Person{{Name: "甲"}}}
		p := &article.Paragraph{Text: text, Span: entity.Span{End: len(text)}}
		for at := 0; at < len(text); at += 6 {
			a.People[0].Mentions = append(a.People[0].Mentions, entity.Span{Start: at, End: at + 3})
			p.Inline = append(p.Inline, article.Inline{Start: at, End: at + 3, Kind: article.InlineStrong})
		}
		a.Blocks = []article.Block{p}
		best := time.Hour // of several, for others use the machine too
		for range 4 {
			began := time.Now()
			newCutter(a).block(p)
			best = min(best, time.Since(began))
		}
		return best
	}
	// far enough apart that a busy machine does not look like the square
	const times = 64
	if small, large := took(5000), took(times*5000); large > times*times/4*small {
		t.Errorf("%d times the text took %v after %v", times, large, small)
	}
}

package entity_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// TestGolden reads every case below testdata/entity. A case line may set the
// publisher: # case: {"publisher": "青峦市人民医院"}.
func TestGolden(t *testing.T) {
	golden.Run(t, "../testdata/entity", func(t *testing.T, c golden.Case) any {
		var opts struct{ Publisher string }
		c.Options(t, &opts)
		x := entity.Extractor{Publisher: opts.Publisher}
		found := x.Find(string(c.Input))
		checkSpans(t, string(c.Input), found)
		return found
	})
}

// checkSpans fails the test on a span that does not lie in text or cuts a
// character.
func checkSpans(t testing.TB, text string, e entity.Entities) {
	t.Helper()
	check := func(what string, s entity.Span) {
		if s.Start < 0 || s.End < s.Start || s.End > len(text) || !boundary(text, s.Start) || !boundary(text, s.End) {
			t.Errorf("span %v of %s is not valid in a text of %d bytes", s, what, len(text))
		}
	}
	for _, p := range e.People {
		for _, s := range p.Mentions {
			check(p.Name, s)
		}
		for _, post := range p.Posts {
			check(post.Title, post.Span)
			if at := text[post.Span.Start:post.Span.End]; !strings.Contains(at, post.Title) && !strings.Contains(strings.Join(strings.Fields(at), " "), post.Title) {
				t.Errorf("the span of %q does not hold it", post.Title)
			}
		}
	}
	for _, o := range e.Organizations {
		for _, s := range o.Mentions {
			check(o.Name, s)
		}
	}
	for _, q := range e.Quotes {
		check(q.Text, q.Span)
	}
}

func boundary(text string, at int) bool {
	return at == len(text) || utf8.RuneStart(text[at]) || !utf8.ValidString(text)
}

// TestBothScripts holds that a text reads the same in either script.
func TestBothScripts(t *testing.T) {
	const hans = "青峦医院院长陆知遥、副院长冉冬会见了远山大学教授简宁。"
	const hant = "青巒醫院院長陸知遙、副院長冉冬會見了遠山大學教授簡寧。"
	want := posts(entity.Find(hans).People)
	if len(want) != 3 {
		t.Fatalf("the text names three people, found %q", want)
	}
	got := posts(entity.Find(hant).People)
	wantHant := []string{"陸知遙 | 院長 | 青巒醫院", "冉冬 | 副院長 | 青巒醫院", "簡寧 | 教授 | 遠山大學"}
	if diff := cmp.Diff(wantHant, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFindConcurrently(t *testing.T) {
	const text = "青峦医院院长陆知遥说，一切顺利。Dana Whitlow, director of the Lindal Center, agreed.\n"
	want := new(entity.Extractor).Find(text)
	x := &entity.Extractor{}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if diff := cmp.Diff(want, x.Find(text)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	wg.Wait()
}

// TestFindAfterFind holds that what was found stays as it is when the memory
// of one text serves the next.
func TestFindAfterFind(t *testing.T) {
	texts := []string{
		"青峦医院院长陆知遥说：“一切顺利，大家放心。”\nDana Whitlow, director of the Lindal Center, agreed.\n",
		"远山大学教授简宁、柳岸获奖。\nOwen Farrow, dean of Farhill Hospital, said the work would go on.\n",
	}
	var first [2]entity.Entities
	for i, text := range texts {
		first[i] = entity.Find(text)
	}
	for i, text := range texts {
		if diff := cmp.Diff(entity.Find(text), first[i]); diff != "" {
			t.Errorf("%q (-alone +before others):\n%s", text, diff)
		}
	}
	if len(first[0].People) != 2 || len(first[0].Quotes) == 0 {
		t.Errorf("found %+v, want two people and a quotation", first[0])
	}
}

// hostile are texts that must cost linear time and no panic.
var hostile = map[string]string{
	"empty":      "",
	"bytes":      "\xff\xfe\x00青\xe5\x8c院长",
	"no marks":   many("青峦医院院长陆知遥", 4000),
	"names":      many("陆知遥、", 10000),
	"dots":       many("艾琳·", 10000),
	"quotes":     many("“", 10000),
	"brackets":   many("（", 10000) + many("院长", 5000),
	"titles":     many("副院长", 10000),
	"posts":      many("青峦医院院长、", 5000) + "陆知遥",
	"one letter": many("王", 30000),
	"megabyte":   many("青峦医院院长陆知遥", 40000),
	"sayings":    many("说：", 50000),
	"his":        "陆知遥来了，" + many("他说：", 50000),
	"long names": many("乌云其其格院长、", 10000),
	"Latin":      many("Abc ", 10000) + "院长",
}

// many repeats s about n times, fewer under the race detector: long enough for
// a quadratic reader to be found out in either.
func many(s string, n int) string { return strings.Repeat(s, n/slowdown) }

func TestHostile(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) { checkSpans(t, text, entity.Find(text)) })
	}
}

func FuzzFind(f *testing.F) {
	cases, err := golden.Load("../testdata/entity")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range cases {
		f.Add(string(c.Input))
	}
	for _, text := range hostile {
		f.Add(text[:min(len(text), 300)])
	}
	f.Fuzz(func(t *testing.T, text string) { checkSpans(t, text, entity.Find(text)) })
}

const newsLine = "近日，青峦省卫生健康委员会副主任陆知遥一行来到远山市人民医院调研，院长简宁、党委书记柳岸陪同。" +
	"座谈会上，简宁介绍了医院近年来的发展情况，他表示，医院将继续加强学科建设，提高服务水平。" +
	"陆知遥指出，“要把人民健康放在首位。”会议由副院长苗青主持，各科室负责人参加会议。\n"

func BenchmarkFindChinese(b *testing.B) {
	text := strings.Repeat(newsLine, 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		entity.Find(text)
	}
}

// BenchmarkHostile reads a tenth of each hostile text and the whole: the speeds
// are alike where the time is linear.
func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile {
		for _, text := range []string{text[:len(text)/10], text} {
			b.Run(fmt.Sprintf("%s/%d", name, len(text)), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					entity.Find(text)
				}
			})
		}
	}
}

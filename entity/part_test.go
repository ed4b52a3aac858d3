package entity_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// What one line of each language tells, a sentence after the other.
var (
	hanStory = []string{
		"青峦医院院长陆知遥、副院长简宁出席会议。", "陆知遥指出，“要补齐短板。要把各项任务落到实处！”随后，他到病区看望医护人员。",
		"远山市卫生健康委主任顾平川说：“门诊量增加了一倍。”", "会议由青峦医院办公室主任何青（挂职）主持。", "“这是一件好事。”简宁说。“我们会做下去。”",
		"原远山大学教授柳岸任青峦医院顾问。", "与会人员还参观了门诊大楼、住院部（二期）和食堂。", "陆院长表示，下一步将继续努力。",
	}
	latinStory = []string{
		"The clinic was sent by the Tarn County Health Board, said Dr. Oren Tasker, its director. ", "\"We had a plan. It worked,\" said Maria Voss, the dean of Farhill University. ",
		"Tasker said that the unit would stay until May. ", "It was opened by Jo Pell, chief of surgery at Lindal Hospital (LH), on 3 April. ",
		"Voss noted: “There is more to do. We will do it.” ", "Some had walked for an hour. ", "LH has 300 beds. ",
	}
)

// A long line is read in parts, and still tells what its sentences tell, wherever
// the parts end: a story that is told again and again tells of the same people and
// bodies, in all places, and each of its speeches each time.
func TestLongLine(t *testing.T) {
	for name, story := range map[string][]string{"Chinese": hanStory, "English": latinStory} {
		for i := range story {
			t.Run(fmt.Sprintf("%s/%d", name, i), func(t *testing.T) {
				once := strings.Join(story[i:], "") + strings.Join(story[:i], "")
				const short, long = 3, 5 * mention.MaxPart / 2
				n := long / len(once)
				few, many := entity.Find(strings.Repeat(once, short)), entity.Find(strings.Repeat(once, n))
				if diff := cmp.Diff(repeated(few, len(once), short, n), many); diff != "" {
					t.Errorf("-said %d times +said %d times, in parts of %d bytes:\n%s", short, n, mention.MaxPart, diff)
				}
			})
		}
	}
}

// repeated makes of what a text tells that is size bytes said few times what it tells
// when it is said many times.
func repeated(e entity.Entities, size, few, many int) entity.Entities {
	last := func(s entity.Span) bool { return s.Start >= (few-1)*size }
	for i := range e.People {
		e.People[i].Mentions = goOn(e.People[i].Mentions, size, few, many)
	}
	for i := range e.Organizations {
		e.Organizations[i].Mentions = goOn(e.Organizations[i].Mentions, size, few, many)
	}
	var quotes []entity.Quote
	for _, q := range e.Quotes {
		if last(q.Span) {
			quotes = append(quotes, q)
		}
	}
	for k := range many - few {
		for _, q := range quotes {
			q.Span.Start, q.Span.End = q.Span.Start+(k+1)*size, q.Span.End+(k+1)*size
			e.Quotes = append(e.Quotes, q)
		}
	}
	return e
}

// goOn adds to spans those of the last time again, for each further time.
func goOn(spans []entity.Span, size, few, many int) []entity.Span {
	said := spans
	for k := range many - few {
		for _, s := range said {
			if s.Start >= (few-1)*size {
				spans = append(spans, entity.Span{Start: s.Start + (k+1)*size, End: s.End + (k+1)*size})
			}
		}
	}
	return spans
}

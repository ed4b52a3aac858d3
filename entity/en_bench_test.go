package entity_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/entity"
)

// englishNews is a page of news as associations and hospitals write it.
const englishNews = `In July Lu Zhiyao and Jian Ning, deputy heads of the Parks Department of Farhill Provincial Water Commission, showed Liu An, senior researcher of the Science Office of Linxi Library, and eight other guests round the Qingluan Nursing Society. Ran Dong, deputy head of the Water Office of Qingluan Town, joined them.

Treasurer Zeng Lan took the chair. Deputy Head Ran Dong spoke first. He said that the society would train more nurses for the villages in the coming years, and hoped that the guests would come again and bring their students.

Dana R. Whitlow, PhD, director of the Lindal Cancer Center at Eastmoor University, said the trial had met its goals. “Patients told us what mattered to them,” Whitlow said. “We listened.” The study of 412 adults, published on Monday, was led by Oren Tasker, associate professor of medicine, and funded by the National Institute of Care.

`

func BenchmarkFindEnglish(b *testing.B) {
	text := strings.Repeat(englishNews, 8)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		entity.Find(text)
	}
}

// BenchmarkFloor is the cost of parting the same text at white space, to hold
// the figures above against.
func BenchmarkFloor(b *testing.B) {
	text := strings.Repeat(englishNews, 8)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for range strings.FieldsSeq(text) {
		}
	}
}

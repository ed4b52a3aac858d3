package entity_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/entity"
)

// englishNews is a page of news as associations and hospitals write it.
const englishNews = `On the morning of July 7, Lu Zhiyao and Jian Ning, deputy heads of the Education Department of Farhill Provincial Health Commission, accompanied Liu An, a first-level researcher from the Science Department of Linxi Provincial Health Commission, and a group of 6 people visited Qingluan Medical Association. At the same time, Ran Dong, deputy director of the Service Department of Qingluan Health Commission, attended.

The meeting was chaired by Secretary-General Zeng Lan. First of all, Deputy Director Ran Dong gave a welcoming speech. He said that the association would do its best in the coming years to raise the level of continuing education, and hoped that the experts would often come to guide the work of the grass-roots units in the district.

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

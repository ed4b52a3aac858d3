package entity_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/entity"
)

// englishNews is a page of news as associations and hospitals write it.
const englishNews = `The new ferry across Farhill Lake sails from July. Lu Zhiyao and Jian Ning, deputy heads of the Harbour Department of Farhill Provincial Water Commission, tested the gangway, and Liu An, senior engineer of the Engine Office of Linxi Shipyard, the bell. Ran Dong, deputy head of the Water Office of Qingluan Town, bought the first ticket.

Treasurer Zeng Lan took the wheel. Deputy Head Ran Dong spoke first. He said that the ferry would carry schoolchildren without a fare in the coming years, and hoped that the other villages would build a landing stage of their own.

Dana R. Whitlow, PhD, director of the Lindal Cancer Center at Lindal University, said the trial had met its goals. “Patients told us what mattered to them,” Whitlow said. “We listened.” The study of 412 adults, published on Monday, was led by Oren Tasker, associate professor of medicine, and funded by the National Institute of Care.

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

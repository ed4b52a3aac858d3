package lexicon_test

import (
	"testing"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

func TestIsOurs(t *testing.T) {
	tests := []struct {
		word, name string
		want       bool
	}{
		{"我院", "青峦市第一人民医院", true},
		{"我院", "青峦医科大学", false},
		{"本院", "青峦日报", false},
		{"我们医院", "远山妇幼保健院", true},
		{"我校", "远山大学", true},
		{"我校", "远山医院", false},
		{"本會", "遠山醫學會", true},
		{"我委", "青峦市卫生健康委员会", true},
		{"我司", "青峦文旅集团", true},
		{"Our hospital", "Lindal General Hospital", true},
		{"our hospital", "The Hospital of Lindal", true},
		{"our university", "Lindal General Hospital", false},
		{"我市", "青峦市", false},
		{"我", "青峦医院", false},
		{"青峦医院", "青峦医院", false},
	}
	for _, tt := range tests {
		t.Run(tt.word+"/"+tt.name, func(t *testing.T) {
			if got := lexicon.IsOurs(tt.word, tt.name); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

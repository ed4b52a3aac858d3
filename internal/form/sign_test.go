package form_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/form"
)

// The searches find what those of package strings find.
func TestSigns(t *testing.T) {
	const signs = "：:。（("
	for _, s := range []string{"", "来源", "来源：春山网", "a:b：c", "（一）甲（二）", "甲。", "：", "\xef\xbc甲:", "\xe4:", "甲\xef\xbc"} {
		t.Run(s, func(t *testing.T) {
			if got, want := form.IndexSign(s, signs), strings.IndexAny(s, signs); got != want {
				t.Errorf("IndexSign: got %d, want %d", got, want)
			}
			if got, want := form.LastSign(s, signs), strings.LastIndexAny(s, signs); got != want {
				t.Errorf("LastSign: got %d, want %d", got, want)
			}
			if got, want := form.HasSign(s, signs), strings.ContainsAny(s, signs); got != want {
				t.Errorf("HasSign: got %t, want %t", got, want)
			}
		})
	}
}

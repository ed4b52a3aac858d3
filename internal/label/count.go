package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// countUnits are the words that may follow a number in a count.
const countUnits = "次 人次 人 回 点 views times hits 次浏览 次阅读 visits reads people clicks"

// ParseCount reads a count as pages show it: 630, 1,590, 1.2万, 10万+, 3.5k.
// Anything else around the number leaves it unknown: a script may write there.
func ParseCount(s string) Count {
	raw := strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune("（）()[]【】［］", r) {
			return -1
		}
		return r
	}, s))
	n := han.ReadAmount(raw)
	if n.Size == 0 {
		return Count{}
	}
	rest, more := strings.CutPrefix(strings.TrimSpace(raw[n.Size:]), "+")
	if rest = strings.TrimSpace(form.Fold(rest)); rest != "" && !form.HasWord(countUnits, rest) {
		return Count{}
	}
	return Count{N: n.Value, Known: true, Approximate: n.Scaled || more, Raw: raw}
}

// IsCountLine tells a line that is a count with its label, 浏览：3, from the
// furniture that such words are alone.
func IsCountLine(s string) bool {
	hits := Find(s, nil)
	return len(hits) == 1 && hits[0].Label.Field == FieldViews && hits[0].Start == 0 && hits[0].Sign >= SignColon && ParseCount(hits[0].Value(s)).Known
}

// countedWords follow a count without a label in front.
var countedWords = []string{"次浏览", "次阅读", "次点击", "次访问", "人浏览", "人阅读", "人已阅读", "人已浏览", "人次浏览", "人次阅读", "次观看", "阅读", "浏览", " views", " reads", " hits"}

// CountBefore reads a count that stands in front of its word: 1164次阅读, 351
// views.
func CountBefore(s string) (Count, bool) {
	if form.Columns(s) > 90 {
		return Count{}, false
	}
	folded := form.FoldInPlace(s)
	for _, w := range countedWords {
		at := strings.Index(folded, w)
		if at <= 0 || followedByLetter(folded[at+len(w):]) {
			continue
		}
		start := len(strings.TrimRight(folded[:at], " "))
		at = start
		for start > 0 && strings.IndexByte("0123456789,.+kw", folded[start-1]) >= 0 || strings.HasSuffix(folded[:start], "万") {
			if strings.HasSuffix(folded[:start], "万") {
				start -= len("万")
			} else {
				start--
			}
		}
		if start == at || start > 0 && form.IsLatin(form.LastRune(folded[:start])) {
			continue
		}
		if c := ParseCount(s[start:at]); c.Known {
			return c, true
		}
	}
	return Count{}, false
}

// followedByLetter tells a word that goes on: 阅读量：539 has its count behind.
func followedByLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " "))
	return han.IsHan(r) || form.IsLatin(r) || strings.ContainsRune(":：(（", r)
}

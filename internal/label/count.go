package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// countUnits are the words that may follow a number in a count.
const countUnits = "次|人次|人|回|点|views|times|hits|次浏览|次阅读|visits|reads|people|clicks"

// ParseCount reads a count as pages show it: 630, 1,590, 1.2万, 10万+, 3.5k.
// Anything else around the number leaves it unknown: a script may write there.
func ParseCount(s string) Count {
	raw := strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune("（）()[]【】［］", r) {
			return -1
		}
		return r
	}, s))
	c := Count{Raw: raw}
	digits, rest := cutNumber(raw)
	if digits == "" {
		return Count{}
	}
	n, tenths, ok := decimal(digits)
	if !ok {
		return Count{}
	}
	rest = strings.TrimSpace(rest)
	scale, rest := cutScale(rest)
	if tenths != 0 && scale == 1 {
		return Count{}
	}
	c.N = n*scale + tenths*scale/10000
	c.Approximate = scale > 1
	if after, ok := strings.CutPrefix(rest, "+"); ok {
		c.Approximate, rest = true, after
	}
	if rest = strings.TrimSpace(form.Fold(rest)); rest != "" && !form.HasWord(strings.ReplaceAll(countUnits, "|", " "), rest) {
		return Count{}
	}
	c.Known = true
	return c
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

// cutNumber parts digits, with commas and one point, from what follows. Digits
// of full width are read as well.
func cutNumber(s string) (digits, rest string) {
	var b strings.Builder
	for i, r := range s {
		d, size := han.Digit(s[i:])
		switch {
		case size > 0:
			b.WriteByte(byte('0' + d))
		case (r == ',' || r == '，') && b.Len() > 0 && form.GroupFollows(s[i+utf8.RuneLen(r):]):
		case r == '.' && b.Len() > 0 && !strings.Contains(b.String(), "."):
			b.WriteByte('.')
		default:
			return b.String(), s[i:]
		}
	}
	return b.String(), ""
}

// decimal reads n and the fraction in units of 1/10000.
func decimal(s string) (n, fraction int64, ok bool) {
	whole, part, _ := strings.Cut(s, ".")
	if len(whole) > 15 || len(part) > 4 || whole == "" {
		return 0, 0, false
	}
	for _, c := range whole {
		n = n*10 + int64(c-'0')
	}
	for i := range 4 {
		fraction *= 10
		if i < len(part) {
			fraction += int64(part[i] - '0')
		}
	}
	return n, fraction, true
}

// cutScale reads 万, 亿, 千, k, w.
func cutScale(s string) (scale int64, rest string) {
	r, size := utf8.DecodeRuneInString(s)
	switch form.FoldRune(r) {
	case '千', 'k':
		return 1000, s[size:]
	case '万', 'w':
		return 10000, s[size:]
	case '亿':
		return 100000000, s[size:]
	}
	return 1, s
}

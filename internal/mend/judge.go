package mend

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// Whether readings in parentheses are damage or were written on purpose is
// judged by the page as a whole. A converter annotates every occurrence of a
// key, always with the same reading, in the middle of words, and its keys are
// common characters. An author explains a character once, or a rare one, or
// one that has several readings, and sets it apart.

// A verdict says which characters of a page are keys.
type verdict struct {
	systematic bool
	beyond     bool // a doubt: there are many good keys
	keys       map[rune]*keyStat
}

type keyStat struct {
	syl    string
	n      int // occurrences with the reading
	bare   int // occurrences without, between the first and the last site
	toned  bool
	varied bool // annotated with different readings
	apart  int  // occurrences that are set apart from running text, or spoken of
}

// isKey reports whether r is a key that is annotated with the syllable.
func (v verdict) isKey(r rune, syl string) bool {
	k := v.keys[r]
	return k != nil && k.syl == syl && (k.good(r) || v.beyond && k.lone(r))
}

// has reports whether r is a key of the page.
func (v verdict) has(r rune) bool {
	k := v.keys[r]
	return v.systematic && k != nil && k.good(r)
}

// lone: a key that occurs once, with a reading that bears no tone mark, as 們
// or 了 have, is one where there are many others.
func (k *keyStat) lone(r rune) bool {
	return k.n == 1 && k.bare == 0 && k.apart == 0 && charset.IsFrequent(r) && strings.ContainsRune(readings()[k.syl].first, r)
}

// good: a key keeps its reading, one that the character has, and hardly ever
// goes without.
func (k *keyStat) good(r rune) bool {
	return !k.varied && k.bare*8 <= k.n && (k.toned || k.n > 1) && reads(r, k.syl)
}

// judge looks at the sites of a page together.
func judge(page string, sites []site) verdict {
	v := verdict{keys: map[rune]*keyStat{}}
	first, last := -1, 0
	for _, s := range sites {
		if s.straddling {
			continue
		}
		if key := keyAt(page, s); isHan(key) {
			v.add(page, s, key)
			if first < 0 {
				first = s.start
			}
			last = s.end
		}
	}
	if first < 0 {
		return v
	}
	han := v.countBare(page, first, last)
	v.systematic = v.weigh(han)
	good := 0
	for r, k := range v.keys {
		if k.toned && k.good(r) {
			good++
		}
	}
	v.beyond = v.systematic && good >= 6
	return v
}

func (v verdict) add(page string, s site, key rune) {
	k := v.keys[key]
	if k == nil {
		k = &keyStat{syl: s.syl, toned: s.toned}
		v.keys[key] = k
	}
	k.n++
	k.varied = k.varied || k.syl != s.syl
	if isApart(page, s) {
		k.apart++
	}
}

// countBare counts the keys that stand without a reading in the lines of the
// sites, and all ideographs there.
func (v verdict) countBare(page string, first, last int) (han int) {
	start := strings.LastIndexByte(page[:first], '\n') + 1
	end := len(page)
	if i := strings.IndexByte(page[last:], '\n'); i >= 0 {
		end = last + i
	}
	seen := map[rune]int{}
	for i, r := range page[start:end] {
		if !isHan(r) {
			continue
		}
		han++
		if at := start + i; v.keys[r] != nil && at >= first && at < last {
			seen[r]++
		}
	}
	for r, k := range v.keys {
		k.bare = max(0, seen[r]-k.n)
	}
	return han
}

// weigh holds the sites of good keys against the others.
func (v verdict) weigh(han int) bool {
	good, bad, apart, frequentKeys, most := 0, 0, 0, 0, 0
	for r, k := range v.keys {
		if !k.toned {
			continue
		}
		if !k.good(r) {
			bad += k.n
			continue
		}
		good += k.n
		apart += k.apart
		most = max(most, k.n)
		if charset.IsFrequent(r) {
			frequentKeys += k.n
		}
	}
	if good == 0 || bad*4 > good || 3*good > 2*han || apart*5 > good {
		return false
	}
	if good < 4 || most < 2 && len(v.keys) < 6 {
		return v.beyondDoubt()
	}
	return frequentKeys*2 >= good
}

// beyondDoubt judges a page of few sites: each must be a common Traditional
// character with its first reading in running text, which nobody explains.
func (v verdict) beyondDoubt() bool {
	for r, k := range v.keys {
		if k.bare > 0 || k.apart > 0 || charset.Tier("hant", r) == 0 || charset.Tier("hans", r) > 0 ||
			!strings.ContainsRune(readings()[k.syl].first, r) {
			return false
		}
	}
	return true
}

// isApart reports whether a site stands like a headword or an example: no
// ideograph on either side, quotation marks around it, or words before it that
// speak of readings.
func isApart(page string, s site) bool {
	before := skipAnnotations(page[:s.start])
	prev, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(page[s.end:])
	if !isHan(prev) && !isHan(next) {
		return true
	}
	if strings.ContainsRune(openers, prev) && strings.ContainsRune(closers, next) {
		return true
	}
	cue := before[max(0, len(before)-24):]
	for _, word := range [...]string{"讀", "读", "拼音", "注音", "音同", "發音", "发音", "念作", "唸"} {
		if strings.Contains(cue, word) {
			return true
		}
	}
	return strings.HasPrefix(page[s.end:], "字") || strings.HasPrefix(page[s.end:], "音")
}

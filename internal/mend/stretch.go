package mend

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// A converter that inserts bytes in the middle of a character shifts what
// follows: the second byte of each character pairs up with the first byte of
// the next until one of them is plain ASCII. Decoding such a stretch anew from
// the bytes that its characters stand for gives the text back. Where decoding
// had lost bytes (they show as one question mark) those that may have stood
// there are tried, and the reading that is likeliest by far wins.
//
// A solver reads the stretches of one page.
type solver struct {
	page    string
	folded  bool // the page has ASCII punctuation, which may have been full-width before
	tagged  bool // the page has markup
	spaced  bool // the page has blanks between Chinese characters
	users   bool // the page has characters that users define: pairs for them are not lost
	kept    bool // U+FFFD stands for one byte where ASCII follows
	gbk     *charset.GBKTable
	context *context
	verdict verdict
	keys    map[string][]key // by syllable
	steps   int              // taken so far on the page
}

// A path is one reading of a stretch, as far as it has come.
type path struct {
	at      int    // where in the damaged page it goes on
	pending byte   // first byte of a character whose second byte comes next; 0 when in step again
	lost    byte   // set when pending is not known: it was lost together with this byte before it
	before  rune   // character that the stretch follows
	out     []rune // what has been read
	key     rune   // that it begins with, if it does with one
	cost    int    // of out
	damage  int    // cost of the damaged text that out stands for
	cut     bool   // the stretch ends before a character that is lost
	loose   bool   // the last character makes no word with the one before it, nor is it one by itself
	joined  bool   // the last character makes a word with the one before it
	guesses int    // lost bytes that were filled in
	blind   []int  // places in out of characters of which one byte was guessed
	open    quotes
	more    float64   // weight of the readings that were merged into this one, its own being 1
	doubt   []float64 // what part of the weight has another character at each place of out; 0 beyond its end
}

const (
	maxDone     = 512 // readings that are weighed in the end
	maxStretch  = 96  // characters; a longer one has lost its way
	beam        = 96  // readings that are kept after each character
	margin      = 3 * bit
	looseMargin = 4 * bit
	blindMargin = 6 * bit
	hopeless    = 24 * bit // a reading that is dearer than the damage by this is dropped
	maxSteps    = 1 << 17  // for one page, and
	stepsAByte  = 32       // for each of its bytes: a page made to be expensive is left alone
	costMark    = 14 * bit // a question mark in the damaged text
	costOddByte = 10 * bit // ASCII in the middle of it
)

// costOverlap is for a character that makes a word with one that is the end of
// another word already: 水平靜 has two words, and only one of them can be meant.
const costOverlap = 2 * bit

// emit adds the character of two bytes, and reports whether there is one that
// text has.
func (s *solver) emit(p *path, lead, trail byte) bool {
	r := s.gbk.Pair(lead, trail)
	if r == 0 || r >= 0xE000 && r <= 0xF8FF {
		return false
	}
	last := s.last(p)
	p.cost += s.context.cost(last, r, &p.open)
	if i := openerAt(r); i >= 0 && !s.closes(p.at, openers[i:i+3], closers[i:i+3]) {
		p.cost += 5 * bit
	}
	known := s.context.known(last, r)
	if p.loose && !known {
		p.cost += 4 * bit
	}
	if n := len(p.out); n > 1 && isClosing(last) && charset.IsStop(p.out[n-2]) && (r == '，' || r == '的' || r == '；' || r == '、') {
		p.cost += 5 * bit
	}
	p.loose = isHan(r) && !known && !standsAlone(r)
	if p.joined && known {
		p.cost += costOverlap
		p.joined = false
	} else {
		p.joined = known
	}
	p.out = append(slices.Clip(p.out), r)
	return true
}

// closes reports whether the text after an offset has a closing mark of the
// kind in its paragraph, before another opening one.
func (s *solver) closes(at int, opener, closer string) bool {
	rest := s.page[at:min(len(s.page), at+600)]
	if end := strings.IndexAny(rest, "\n<"); end >= 0 {
		rest = rest[:end]
	}
	i := strings.Index(rest, closer)
	return i >= 0 && !strings.Contains(rest[:i], opener)
}

// stopped reports whether a sentence ends right before the last character.
func (p *path) stopped() bool {
	if n := len(p.out); n > 1 {
		return charset.IsStop(p.out[n-2])
	}
	return charset.IsStop(p.before)
}

// last is the character that the next one of a path follows.
func (s *solver) last(p *path) rune {
	if n := len(p.out); n > 0 {
		return p.out[n-1]
	}
	return p.before
}

// solve follows the paths to their ends and gives them, the best first.
func (s *solver) solve(starts []path) []path {
	var done, next []path
	for round := 0; len(starts) > 0 && round < maxStretch && !s.isTired(); round++ {
		next = next[:0]
		for _, p := range starts {
			paths := s.step(p)
			s.steps += 1 + len(paths)
			for _, q := range paths {
				switch {
				case q.pending == 0 && q.lost == 0:
					if !q.cut {
						q.cost += s.context.follow(s.last(&q), s.page[q.at:])
					}
					done = append(done, q)
				case q.cost-q.damage < hopeless:
					next = append(next, q)
				}
			}
		}
		starts = best(merge(likely(next)), beam)
	}
	return best(likely(done), maxDone)
}

// isTired reports whether a page has had its share of steps.
func (s *solver) isTired() bool { return s.steps > min(maxSteps, stepsAByte*(len(s.page)+128)) }

// gain is what a reading costs more than the damage that it stands for:
// readings may have come further than one another.
func (p *path) gain() int { return p.cost - p.damage }

// byKey are the least costs of the readings that begin with each key, compared
// with the best of all.
func byKey(done []path) map[rune]int {
	costs := map[rune]int{}
	for _, p := range done { // the best come first
		if _, seen := costs[p.key]; !seen {
			costs[p.key] = min(p.gain()-done[0].gain(), maxEvidence)
		}
	}
	return costs
}

// maxEvidence is the most that one stretch may say against a key.
const maxEvidence = 12 * bit

// marginAt is how far a reading must be ahead of one that parts from it at a
// place: far where it is an ideograph that makes no word with its neighbours,
// and farther where both of its bytes had to be guessed.
func (s *solver) marginAt(p path, i int) int {
	if slices.Contains(p.blind, i) {
		return blindMargin
	}
	if i >= len(p.out) || !isHan(p.out[i]) {
		return margin
	}
	prev, next := p.before, rune(0)
	if i > 0 {
		prev = p.out[i-1]
	}
	if i+1 < len(p.out) {
		next = p.out[i+1]
	} else {
		next, _ = utf8.DecodeRuneInString(s.page[p.at:])
	}
	if s.context.known(prev, p.out[i]) || s.context.known(p.out[i], next) {
		return margin
	}
	return looseMargin
}

// parting is where two readings begin to differ.
func parting(a, b []rune) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return i
}

// step reads the next character of a damaged stretch.
func (s *solver) step(p path) []path {
	r, size := utf8.DecodeRuneInString(s.page[p.at:])
	switch {
	case size == 0:
		return nil
	case r == utf8.RuneError && s.kept:
		return s.lostByte(p, size)
	case r == '?' && s.kept:
		return s.escapedMark(p)
	case r == '?' || r == utf8.RuneError:
		return s.lostBytes(p, size)
	case r == '(':
		return s.annotation(p)
	case r < 0x40:
		return s.foldedMark(p, r, size)
	case r < 0x80:
		return s.asciiByte(p, byte(r))
	}
	lead, trail, ok := s.gbk.Encode(r)
	if !ok {
		return nil
	}
	last, _ := utf8.DecodeLastRuneInString(s.page[:p.at])
	p.damage += s.damaged(last, r)
	return s.twoBytes(p, lead, trail, size)
}

// damaged prices a character of the page as it is.
func (s *solver) damaged(last, r rune) int {
	if !isHan(r) {
		return max(charset.Chinese.Cost(r, false), markPrice(last, r))
	}
	return s.context.price(last, r)
}

// foldedMark reads a full-width mark that was folded to ASCII later.
func (s *solver) foldedMark(p path, r rune, size int) []path {
	trails := map[rune]byte{',': 0xAC, ':': 0xBA, '!': 0xA1}
	if trail := trails[r]; trail != 0 && s.folded {
		p.damage += costOddByte
		return s.twoBytes(p, 0xA3, trail, size)
	}
	return nil
}

// asciiByte reads a second byte that is ASCII: the stretch is over.
func (s *solver) asciiByte(p path, c byte) []path {
	if _, n := syllableAt(s.page[p.at:]); n > 0 && s.page[p.at-1] == '?' {
		return nil // a reading, not the byte of a character
	}
	p.damage += costOddByte
	p.at++
	return s.complete(p, c, 0)
}

// twoBytes reads a character of the damaged text: its first byte completes one
// character and its second begins the next, or is an ASCII character after
// which the text is in step again.
func (s *solver) twoBytes(p path, lead, trail byte, size int) []path {
	p.at += size
	if trail >= 0x80 {
		return s.complete(p, lead, trail)
	}
	paths := s.complete(p, lead, 0)
	for i := range paths {
		q := &paths[i]
		q.out = append(slices.Clip(q.out), rune(trail))
		q.cost += s.asciiPrice(q.at)
		q.loose = false
	}
	return paths
}

// asciiPrice prices an ASCII character after an ideograph: a lone one is odd.
func (s *solver) asciiPrice(next int) int {
	if next < len(s.page) && (isTagByte(s.page[next]) || s.page[next] == ' ') {
		return 6 * bit
	}
	return 18 * bit
}

// complete ends the pending character with a byte and makes next pending. If
// the pending byte was lost it tries those that common characters have.
func (s *solver) complete(p path, c, next byte) []path {
	if p.lost == 0 {
		ok := s.emit(&p, p.pending, c)
		p.pending = next
		if !ok {
			return nil
		}
		s.missed(&p)
		return []path{p}
	}
	lost := p.lost
	p.lost, p.pending = 0, next
	var paths []path
	for _, lead := range commonLeads()[c] {
		if !s.invalid(lost, lead) {
			continue
		}
		q := p
		if s.emit(&q, lead, c) {
			s.missed(&q)
			paths = append(paths, q)
		}
	}
	return paths
}

// commonLeads are the first bytes that make a common character, or a mark
// between sentences or their parts, with each second byte.
var commonLeads = sync.OnceValue(func() *[256][]byte {
	t := new([256][]byte)
	for trail := 0x40; trail < 0xFF; trail++ {
		for lead := 0x81; lead < 0xFF; lead++ {
			if r := charset.GBK().Pair(byte(lead), byte(trail)); common()[r] > 0 || charset.IsStop(r) {
				t[trail] = append(t[trail], byte(lead))
			}
		}
	}
	return t
})

// missed prices a key that goes without its reading, which a converter leaves
// out only where the first byte is part of another key.
func (s *solver) missed(p *path) {
	if n := len(p.out); n > 1 && s.verdict.has(p.out[n-1]) {
		if _, size := syllableAt(strings.TrimPrefix(s.page[p.at:], "(")); size == 0 {
			p.cost += 10 * bit
		}
	}
}

// invalid reports that two bytes show as a question mark.
func (s *solver) invalid(a, b byte) bool {
	r := s.gbk.Pair(a, b)
	return a == anyByte || r == 0 || !s.users && r >= 0xE000 && r <= 0xF8FF
}

// annotation steps over an annotation of the character before it: the key
// happened to lie in step with the shifted reading.
func (s *solver) annotation(p path) []path {
	syl, size := syllableAt(s.page[p.at+1:])
	if size == 0 {
		return nil
	}
	key, _ := utf8.DecodeLastRuneInString(s.page[:p.at])
	p.at += size + 2
	if !reads(key, syl) {
		return nil
	}
	return []path{p}
}

// lostBytes reads a question mark in a shifted stretch.
func (s *solver) lostBytes(p path, size int) []path {
	p.damage += costMark
	p.at += size
	rest := s.page[p.at:]
	if syl, n := syllableAt(strings.TrimPrefix(rest, "(")); n > 0 {
		return s.lostKey(p, syl, p.at+strings.IndexByte(rest, ')')+1)
	}
	var paths []path
	if lead, trail, n := s.escapeAt(rest); n > 0 {
		q := p // the escape itself, a byte of its own here
		q.damage += 7 * bit
		paths = s.twoBytes(q, lead, trail, n)
	}
	if p.lost != 0 {
		return append(paths, s.lostWhole(p)...)
	}
	if p.guesses > 2 {
		return append(paths, s.lostForGood(p, size, false))
	}
	if tagAt(rest) {
		return append(paths, s.lostBeforeASCII(p, '<')...)
	}
	next, n := utf8.DecodeRuneInString(rest)
	blank := next == '\n' || next >= 0x2000 && n > 0 && !followsNumber(next)
	if yearGoesOn(rest) {
		paths = append(paths, s.lostBeforeASCII(p, '2')...)
	} else if blank {
		if !s.tagged {
			paths = append(paths, s.lostBeforeASCII(p, '\n')...)
		}
		if s.tagged || s.spaced {
			paths = append(paths, s.lostBeforeASCII(p, ' ')...)
		}
	}
	paths = append(paths, s.lostForGood(p, size, blank))
	if c, _ := utf8.DecodeRuneInString(rest); !blank && c >= '0' && !yearGoesOn(rest) {
		paths = append(paths, s.lostASCII(p, size)...)
	}
	return append(paths, s.lostPair(p)...)
}

// lostByte reads U+FFFD where the decoder kept the ASCII character after a byte.
func (s *solver) lostByte(p path, size int) []path {
	rest := s.page[p.at+size:]
	if _, n := syllableAt(strings.TrimPrefix(rest, "(")); n > 0 || rest == "" || rest[0] >= 0x80 {
		return s.lostBytes(p, size)
	}
	p.damage += costMark
	if p.lost != 0 {
		return nil
	}
	paths := s.trailsBefore(p, size, tagAt(rest[1:]) && rest[0] == '<' && endsBlock(rest[1:]) || rest[0] == '\n')
	return append(paths, s.lostForGood(p, 0, false))
}

// trailsBefore fills in the second byte of a character before ASCII.
func (s *solver) trailsBefore(p path, size int, paragraph bool) []path {
	p.at += size
	var paths []path
	for trail := byte(0x80); trail < 0xFF; trail++ {
		r := s.gbk.Pair(p.pending, trail)
		if isHan(r) && common()[r] == 0 {
			continue
		}
		for _, q := range s.complete(p, trail, 0) {
			q.guesses++
			if paragraph {
				q.cost += s.paragraphCost(&q, r)
			}
			paths = append(paths, q)
		}
	}
	return paths
}

// escapedMark reads a question mark of a page of which the decoder kept ASCII:
// the byte before a full-width mark, or such a mark itself.
func (s *solver) escapedMark(p path) []path {
	p.damage += costOddByte
	if lead, trail, n := s.escapeAt(s.page[p.at+1:]); n > 0 {
		p.at++
		return s.twoBytes(p, lead, trail, n)
	}
	if s.folded {
		return s.twoBytes(p, 0xA3, 0xBF, 1)
	}
	return nil
}

// Readings with a gap stand for what cannot be filled in. They are never
// taken, but they keep worse ones from being taken.
const costGap = 10 * bit

// lostWhole goes on after both bytes of a character were lost.
func (s *solver) lostWhole(p path) []path {
	p.cost += costGap
	p.out = append(slices.Clip(p.out), utf8.RuneError)
	p.lost, p.loose = anyByte, false
	p.blind = append(slices.Clip(p.blind), len(p.out))
	return []path{p}
}

// lostForGood ends a stretch in which an ASCII character was lost together
// with half of the one before it. The question mark stays for both.
func (s *solver) lostForGood(p path, size int, blank bool) path {
	p.cost += costGap + 6*bit
	if blank {
		p.cost += 10 * bit
	}
	p.at -= size
	p.cut = true
	p.pending, p.loose = 0, false
	return p
}

// lostASCII ends a stretch with a character before an ASCII one that is not to
// be known, and for which the question mark stays.
func (s *solver) lostASCII(p path, size int) []path {
	paths := s.trailsBefore(p, 0, false)
	for i := range paths {
		paths[i].at -= size
		paths[i].cut = true
		paths[i].cost += costASCIIGap
	}
	return paths
}

const costASCIIGap = 14 * bit

// anyByte as the lost byte of a path says that nothing is known of it.
const anyByte = 0xFF

// escapeAt reads the full-width mark, folded or not, that a converter put a
// byte before.
func (s *solver) escapeAt(text string) (lead, trail byte, size int) {
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == '！', r == '!' && s.folded:
		return 0xA3, 0xA1, size
	case r == '？':
		return 0xA3, 0xBF, size
	case r == '?' && s.folded:
		if _, n := syllableAt(text[size:]); n == 0 { // else it is what is left of a key
			return 0xA3, 0xBF, size
		}
	}
	return 0, 0, 0
}

// lostKey reads an annotation whose parenthesis paired up with the last byte
// of the key: the key is the character that was to come next.
func (s *solver) lostKey(p path, syl string, end int) []path {
	p.damage += costOddByte
	p.at = end
	var paths []path
	for _, k := range s.keysFor(syl) {
		if p.lost == 0 && k.lead != p.pending || p.lost != 0 && !s.invalid(p.lost, k.lead) {
			continue
		}
		q := p
		q.cost += k.cost
		q.pending, q.lost = 0, 0
		if s.emit(&q, k.lead, k.trail) {
			paths = append(paths, q)
		}
	}
	return paths
}

// A key is a character that a converter may have searched for.
type key struct {
	char        rune
	lead, trail byte
	cost        int // how unlikely it is to be a key of this page
}

// keysFor lists the characters that are read as the syllable. Keys are common
// Traditional characters; one that goes without its reading elsewhere on the
// page is hardly one, and one that has it elsewhere surely is.
func (s *solver) keysFor(syl string) []key {
	if keys, ok := s.keys[syl]; ok {
		return keys
	}
	var keys []key
	line := readings()[syl]
	for i, r := range line.first + line.other {
		lead, trail, ok := s.gbk.Encode(r)
		if !ok {
			continue
		}
		k := key{r, lead, trail, hanPrice(r)*2/3 + min(3*max(s.context.bare[r], 0), 15)*bit}
		if i >= len(line.first) {
			k.cost += 4 * bit
		}
		if s.verdict.isKey(r, syl) {
			k.cost = 0
		}
		keys = append(keys, k)
	}
	s.keys[syl] = keys
	return keys
}

// lostBeforeASCII fills in the second byte of a character that took the ASCII
// one after it along: the < of a tag, the end of a line, a blank, the first
// digit of a year.
func (s *solver) lostBeforeASCII(p path, c rune) []path {
	paragraph := c == '\n' || c == '<' && endsBlock(s.page[p.at:])
	var paths []path
	for trail := byte(0x80); trail < 0xFF; trail++ {
		r := s.gbk.Pair(p.pending, trail)
		if paragraph && !endsParagraph(r) && (c == '\n' || !isHan(r)) || isHan(r) && common()[r] == 0 {
			continue
		}
		for _, q := range s.complete(p, trail, 0) {
			q.guesses++
			if paragraph {
				q.cost += s.paragraphCost(&q, r)
			}
			if c == ' ' && !s.tagged {
				q.cost += 4 * bit
			}
			q.out = append(slices.Clip(q.out), c)
			paths = append(paths, q)
		}
	}
	return paths
}

// paragraphCost prices r as the last character of a paragraph.
func (s *solver) paragraphCost(p *path, r rune) (cost int) {
	if p.open.inSpeech() || isOpening(s.last(p)) {
		cost += 6 * bit
	}
	if isClosing(r) && !p.stopped() {
		cost += 3 * bit // 健康保” ends no paragraph
	}
	if !endsParagraph(r) {
		cost += 6 * bit
	}
	return cost
}

// yearGoesOn: "021年", which has lost its 2.
func yearGoesOn(s string) bool {
	return len(s) > 3 && s[0] == '0' && isDigit(s[1]) && isDigit(s[2]) && (strings.HasPrefix(s[3:], "年") || s[3] == '-' || s[3] == '/')
}

// followsNumber: characters before which a digit is lost as easily as the end
// of a line.
func followsNumber(r rune) bool {
	return strings.ContainsRune("年月日時分秒點個人名位餘多歲元萬億千百十次項家所條件場天週周屆號期支張座台臺輛部篇本份間戶畝米公平立度級倍世", r) || r >= 0xFF00
}

func endsParagraph(r rune) bool {
	return r == '。' || r == '！' || r == '？' || r == '…' || r == '：' || strings.ContainsRune(closers, r)
}

// lostPair fills in two bytes that are no character together: the second of
// one character, and the first of the next, which stays open until its second
// is known.
func (s *solver) lostPair(p path) []path {
	var paths []path
	for first := byte(0x80); first < 0xFF; first++ {
		if r := s.gbk.Pair(p.pending, first); common()[r] == 0 && r != '，' && r != '（' && r != '）' && !charset.IsStop(r) {
			continue
		}
		for _, q := range s.complete(p, first, 0) {
			q.guesses++
			q.lost = first
			q.blind = append(slices.Clip(q.blind), len(q.out)-1, len(q.out))
			paths = append(paths, q)
		}
	}
	return paths
}

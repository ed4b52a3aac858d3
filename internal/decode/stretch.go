package decode

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
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
	gbk     *gbkTables
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
	cost    int    // of out
	damage  int    // cost of the damaged text that out stands for
	cut     bool   // the stretch ends before a character that is lost
	bonded  bool   // the last character makes a word with the one before it
	loose   bool   // it does not, nor is it one by itself
	guesses int    // lost bytes that were filled in
	blind   []int  // places in out of characters of which one byte was guessed
	open    quotes
}

const (
	maxStretch  = 96 // characters; a longer one has lost its way
	beam        = 48 // readings that are kept after each character
	margin      = 2 * bit
	wideMargin  = 10 * bit
	blindMargin = 8 * bit
	hopeless    = 24 * bit // a reading that is dearer than the damage by this is dropped
	maxSteps    = 1 << 19  // for one page: a page made to be expensive is left alone
	costMark    = 14 * bit // a question mark in the damaged text
	costOddByte = 10 * bit // ASCII in the middle of it
)

// emit adds the character of two bytes, and reports whether there is one that
// text has.
func (s *solver) emit(p *path, lead, trail byte) bool {
	r := s.gbk.pair(lead, trail)
	if r == 0 || r >= 0xE000 && r <= 0xF8FF {
		return false
	}
	last := s.last(p)
	saved := s.context.bond(last, r, p.bonded)
	p.cost += s.context.cost(last, r, &p.open) - saved
	if p.loose && saved == 0 {
		p.cost += 8 * bit
	}
	p.bonded = saved > 0
	p.loose = isHan(r) && saved == 0 && !standsAlone(r)
	p.out = append(slices.Clip(p.out), r)
	return true
}

// last is the character that the next one of a path follows.
func (s *solver) last(p *path) rune {
	if n := len(p.out); n > 0 {
		return p.out[n-1]
	}
	return p.before
}

// solve follows the paths to their ends and gives the best, provided that it
// is cheaper than every other reading by the margin.
func (s *solver) solve(starts []path) (path, bool) {
	var done []path
	for round := 0; len(starts) > 0 && round < maxStretch && s.steps < maxSteps; round++ {
		var next []path
		for _, p := range starts {
			s.steps++
			for _, q := range s.step(p) {
				switch {
				case q.pending == 0 && q.lost == 0:
					if !q.cut {
						q.cost += s.context.follow(s.last(&q), q.loose, q.bonded, s.page[q.at:])
					}
					done = append(done, q)
				case q.cost-q.damage < hopeless:
					next = append(next, q)
				}
			}
		}
		slices.SortStableFunc(next, cheaper)
		starts = next[:min(len(next), beam)]
	}
	return s.choose(done)
}

// cheaper compares what two readings gain over the damage: they may have come
// further than one another.
func cheaper(a, b path) int { return cmp.Compare(a.cost-a.damage, b.cost-b.damage) }

// choose takes the best reading if it is better than all others by a margin.
// The margin is wide where they part at a character that no word bears out: of
// two names that are both possible neither is taken.
func (s *solver) choose(done []path) (path, bool) {
	if len(done) == 0 {
		return path{}, false
	}
	slices.SortStableFunc(done, cheaper)
	best := done[0]
	for _, i := range best.blind {
		if !s.madeSure(best, i) && !isFunction(best.out[i]) {
			return best, false
		}
	}
	for _, other := range done[1:] {
		ahead := other.cost - other.damage - best.cost + best.damage
		if ahead >= wideMargin {
			break
		}
		if other.at == best.at && slices.Equal(other.out, best.out) {
			continue
		}
		if !s.clearlyBetter(best, other.out, ahead) {
			return best, false
		}
	}
	return best, true
}

// clearlyBetter judges a lead over another reading by the first character in
// which they differ.
func (s *solver) clearlyBetter(best path, other []rune, ahead int) bool {
	i := 0
	for i < len(best.out) && i < len(other) && best.out[i] == other[i] {
		i++
	}
	switch {
	case i == len(best.out):
		return ahead >= margin
	case slices.Contains(best.blind, i):
		return ahead >= blindMargin
	case isHan(best.out[i]) && !isFunction(best.out[i]) && !s.madeSure(best, i):
		return false
	}
	return ahead >= margin
}

// isFunction: ideographs that stand next to anything, and are so common that
// they need no neighbour to vouch for them.
func isFunction(r rune) bool { return strings.ContainsRune("的了在和與及是為還", r) }

// madeSure reports whether a character of a reading makes a word with a
// neighbour, or is a comma.
func (s *solver) madeSure(p path, i int) bool {
	r, prev := p.out[i], p.before
	if i > 0 {
		prev = p.out[i-1]
	}
	next, _ := utf8.DecodeRuneInString(s.page[p.at:])
	if i+1 < len(p.out) {
		next = p.out[i+1]
	}
	return r == '，' || s.context.bond(prev, r, false) > 0 || s.context.bond(r, next, false) > 0
}

// step reads the next character of a damaged stretch.
func (s *solver) step(p path) []path {
	r, size := utf8.DecodeRuneInString(s.page[p.at:])
	switch {
	case size == 0:
		return nil
	case r == '?' || r == utf8.RuneError:
		return s.lostBytes(p, size)
	case r == '(':
		return s.annotation(p)
	case r < 0x40:
		return s.foldedMark(p, r, size)
	case r < 0x80:
		return s.asciiByte(p, byte(r))
	}
	lead, trail, ok := s.gbk.encode(r)
	if !ok {
		return nil
	}
	p.damage += chinesePrices.cost(r, common()[r] > 0)
	return s.twoBytes(p, lead, trail, size)
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
// character and its second begins the next.
func (s *solver) twoBytes(p path, lead, trail byte, size int) []path {
	p.at += size
	return s.complete(p, lead, trail)
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
		return []path{p}
	}
	lost := p.lost
	p.lost, p.pending = 0, next
	var paths []path
	for lead := byte(0x81); lead < 0xFF; lead++ {
		if r := s.gbk.pair(lead, c); !s.invalid(lost, lead) || common()[r] == 0 && !isStop(r) {
			continue
		}
		q := p
		if s.emit(&q, lead, c) {
			paths = append(paths, q)
		}
	}
	return paths
}

// invalid reports that two bytes show as a question mark.
func (s *solver) invalid(a, b byte) bool {
	r := s.gbk.pair(a, b)
	return a == anyByte || r == 0 || r >= 0xE000 && r <= 0xF8FF
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
	if p.lost != 0 {
		return s.lostWhole(p)
	}
	if p.guesses > 2 {
		return nil
	}
	var paths []path
	if lead, trail, n := s.escapeAt(rest); n > 0 {
		q := p // the escape itself, a byte of its own here
		q.damage += 7 * bit
		paths = s.twoBytes(q, lead, trail, n)
	}
	if tagAt(rest) {
		return append(paths, s.lostBeforeASCII(p, '<')...)
	}
	if next, n := utf8.DecodeRuneInString(rest); next == '\n' || next >= 0x2000 && n > 0 && !followsNumber(next) {
		paths = append(paths, s.lostBeforeASCII(p, '\n')...)
	} else if yearGoesOn(rest) {
		paths = append(paths, s.lostBeforeASCII(p, '2')...)
	}
	paths = append(paths, s.lostForGood(p, size))
	return append(paths, s.lostPair(p)...)
}

// Readings with a gap stand for what cannot be filled in. They are never
// taken, but they keep worse ones from being taken.
const costGap = 10 * bit

// lostWhole goes on after both bytes of a character were lost.
func (s *solver) lostWhole(p path) []path {
	p.cost += costGap
	p.out = append(slices.Clip(p.out), utf8.RuneError)
	p.lost, p.loose, p.bonded = anyByte, false, false
	return []path{p}
}

// lostForGood ends a stretch in which an ASCII character was lost together
// with half of the one before it. The question mark stays for both.
func (s *solver) lostForGood(p path, size int) path {
	p.cost += costGap + 6*bit
	p.at -= size
	p.cut = true
	p.pending, p.loose, p.bonded = 0, false, false
	return p
}

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
	for _, r := range line.first + line.other {
		lead, trail, ok := s.gbk.encode(r)
		if !ok {
			continue
		}
		k := key{lead, trail, min(s.context.bare[r], 3) * bit}
		if big5Level()[r] != 1 {
			k.cost += 4 * bit
		}
		if s.verdict.isKey(r, syl) {
			k.cost -= 4 * bit
		}
		keys = append(keys, k)
	}
	s.keys[syl] = keys
	return keys
}

// lostBeforeASCII fills in the second byte of a character that took the ASCII
// one after it along: the < of a tag, the end of a line, the first digit of a
// year.
func (s *solver) lostBeforeASCII(p path, c rune) []path {
	var paths []path
	for trail := byte(0x80); trail < 0xFF; trail++ {
		r := s.gbk.pair(p.pending, trail)
		if (c == '\n' || c == '<' && endsBlock(s.page[p.at:]) && !isHan(r)) && !endsParagraph(r) || c == '2' && common()[r] == 0 && !isStop(r) {
			continue
		}
		for _, q := range s.complete(p, trail, 0) {
			q.guesses++
			q.out = append(slices.Clip(q.out), c)
			paths = append(paths, q)
		}
	}
	return paths
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
		if r := s.gbk.pair(p.pending, first); common()[r] == 0 && r != '，' && r != '（' && r != '）' && !isStop(r) {
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

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
	gbk     *gbkTables
	context *context
}

// A path is one reading of a stretch, as far as it has come.
type path struct {
	at      int    // where in the damaged page it goes on
	pending byte   // first byte of a character whose second byte comes next; 0 when in step again
	before  rune   // character that the stretch follows
	out     []rune // what has been read
	cost    int
	guesses int // lost bytes that were filled in
	open    quotes
}

const (
	maxStretch = 96 // characters; a longer one has lost its way
	beam       = 24 // readings that are kept at a branch
	margin     = 2 * bit
)

// emit adds the character of two bytes, and reports whether there is one that
// text has.
func (s *solver) emit(p *path, lead, trail byte) bool {
	r := s.gbk.pair(lead, trail)
	if r == 0 || r >= 0xE000 && r <= 0xF8FF {
		return false
	}
	p.cost += s.context.cost(s.last(p), r, &p.open)
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
	for round := 0; len(starts) > 0 && round < maxStretch; round++ {
		var next []path
		for _, p := range starts {
			for _, q := range s.step(p) {
				if q.pending == 0 {
					q.cost += s.context.follow(s.last(&q), s.page[q.at:])
					done = append(done, q)
				} else {
					next = append(next, q)
				}
			}
		}
		slices.SortStableFunc(next, func(a, b path) int { return cmp.Compare(a.cost, b.cost) })
		starts = next[:min(len(next), beam)]
	}
	return choose(done)
}

func choose(done []path) (path, bool) {
	if len(done) == 0 {
		return path{}, false
	}
	slices.SortStableFunc(done, func(a, b path) int { return cmp.Compare(a.cost, b.cost) })
	best := done[0]
	for _, other := range done[1:] {
		if other.cost-best.cost >= margin {
			break
		}
		if string(other.out) != string(best.out) || other.at != best.at {
			return best, false
		}
	}
	return best, true
}

// step reads the next character of a damaged stretch.
func (s *solver) step(p path) []path {
	r, size := utf8.DecodeRuneInString(s.page[p.at:])
	switch {
	case size == 0:
		return nil
	case r == '?' || r == utf8.RuneError:
		return s.lost(p, size)
	case r == '(':
		return s.annotation(p)
	case r == ',': // a ， that was folded later
		return s.twoBytes(p, 0xA3, 0xAC, size)
	case r == ':':
		return s.twoBytes(p, 0xA3, 0xBA, size)
	case r == '!':
		return s.twoBytes(p, 0xA3, 0xA1, size)
	case r < 0x40:
		return nil
	case r < 0x80:
		ok := s.emit(&p, p.pending, byte(r))
		p.pending, p.at = 0, p.at+size
		return only(p, ok)
	}
	lead, trail, ok := s.gbk.encode(r)
	if !ok {
		return nil
	}
	return s.twoBytes(p, lead, trail, size)
}

func (s *solver) twoBytes(p path, lead, trail byte, size int) []path {
	ok := s.emit(&p, p.pending, lead)
	p.pending, p.at = trail, p.at+size
	return only(p, ok)
}

func only(p path, ok bool) []path {
	if !ok {
		return nil
	}
	return []path{p}
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
	return only(p, reads(key, syl))
}

// lost reads a question mark in a shifted stretch.
func (s *solver) lost(p path, size int) []path {
	rest := s.page[p.at+size:]
	if syl, n := syllableAt(strings.TrimPrefix(rest, "(")); n > 0 {
		return s.lostKey(p, syl, len(s.page)-len(rest)+n+1+len(rest)-len(strings.TrimPrefix(rest, "(")))
	}
	var paths []path
	if _, _, n := escapeAt(rest); n > 0 {
		q := p // the escape itself, a byte of its own here
		q.at += size
		lead, trail, n := escapeAt(s.page[q.at:])
		paths = append(paths, s.twoBytes(q, lead, trail, n)...)
	}
	if tagAt(rest) {
		paths = append(paths, s.lostBeforeTag(p, size)...)
	}
	if len(paths) == 0 && p.guesses < 2 {
		paths = s.lostPair(p, size)
	}
	return paths
}

// escapeAt reads the full-width mark, folded or not, that a converter put a
// byte before.
func escapeAt(s string) (lead, trail byte, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '！', '!':
		return 0xA3, 0xA1, size
	case '？', '?':
		return 0xA3, 0xBF, size
	}
	return 0, 0, 0
}

// lostKey reads an annotation whose parenthesis paired up with the last byte
// of the key: the key is the character that was to come next.
func (s *solver) lostKey(p path, syl string, end int) []path {
	var paths []path
	for _, trail := range s.keyTrails(p.pending, syl) {
		q := p
		if s.emit(&q, p.pending, trail) {
			q.pending, q.at = 0, end
			paths = append(paths, q)
		}
	}
	return paths
}

// keyTrails lists the second bytes of characters that are read as the syllable
// and have the given first byte.
func (s *solver) keyTrails(first byte, syl string) []byte {
	var trails []byte
	line := readings()[syl]
	for _, r := range line.first + line.other {
		if lead, trail, ok := s.gbk.encode(r); ok && lead == first {
			trails = append(trails, trail)
		}
	}
	return trails
}

// lostBeforeTag fills in the second byte of a character that took the < of a
// tag with it.
func (s *solver) lostBeforeTag(p path, size int) []path {
	var paths []path
	for trail := 0x80; trail <= 0xFE; trail++ {
		q := p
		if s.emit(&q, p.pending, byte(trail)) {
			q.pending, q.at = 0, q.at+size
			q.guesses++
			q.out = append(q.out, '<')
			paths = append(paths, q)
		}
	}
	return paths
}

// lostPair fills in two bytes that are no character together: the second of
// one character and the first of the next.
func (s *solver) lostPair(p path, size int) []path {
	var paths []path
	for first := 0x80; first <= 0xFE; first++ {
		q := p
		if !s.emit(&q, p.pending, byte(first)) {
			continue
		}
		q.guesses++
		q.at += size
		for second := 0x81; second <= 0xFE; second++ {
			if r := s.gbk.pair(byte(first), byte(second)); r == 0 || r >= 0xE000 && r <= 0xF8FF {
				c := q
				c.pending = byte(second)
				paths = append(paths, s.step(c)...)
			}
		}
	}
	return paths
}

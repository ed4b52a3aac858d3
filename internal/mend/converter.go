package mend

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// A site converter searches the GBK bytes of a page for the bytes of certain
// characters, its keys, and writes the reading after each hit: 醫療 becomes
// 醫(yī)療. It does not mind where characters begin, so that a hit can lie
// across two of them; see stretch.go for those.

// A site is one reading in parentheses, or what is left of it.
type site struct {
	key        rune // character before the parenthesis, 0 when there is none
	start      int  // where the key begins, or the question mark that swallowed the parenthesis
	end        int  // after the closing parenthesis
	syl        string
	toned      bool // the reading bears a tone mark
	straddling bool // the opening parenthesis is lost
}

// findSites lists the sites of a page in order.
func findSites(page string) []site {
	var sites []site
	for at := 0; ; {
		i := strings.IndexByte(page[at:], ')')
		if i < 0 {
			return sites
		}
		at += i + 1
		syl, start := syllableBefore(page, at-1)
		if syl == "" {
			continue
		}
		if s, ok := siteAt(page, start, at, syl); ok {
			sites = append(sites, s)
		}
	}
}

// siteAt reads what stands before a syllable.
func siteAt(page string, start, end int, syl string) (site, bool) {
	s := site{end: end, syl: syl, toned: len(syl) > strings.Count(syl, "")-1}
	before := page[:start]
	if strings.HasSuffix(before, "(") {
		before = before[:len(before)-1]
		if !strings.HasSuffix(before, "\uFFFD") {
			key, size := utf8.DecodeLastRuneInString(before)
			s.key, s.start = key, len(before)-size
			return s, key >= 0x40
		}
	}
	_, size := utf8.DecodeLastRuneInString(before)
	s.straddling, s.start = true, len(before)-size
	prev, _ := utf8.DecodeLastRuneInString(skipAnnotations(page[:s.start]))
	return s, prev >= 0x80 && prev != utf8.RuneError
}

// skipAnnotations cuts annotations off the end of text.
func skipAnnotations(text string) string {
	for strings.HasSuffix(text, ")") {
		syl, start := syllableBefore(text, len(text)-1)
		if syl == "" || text[start-1] != '(' {
			break
		}
		text = text[:start-1]
	}
	return text
}

// keyAt is the character whose bytes make up the key of an aligned site: the
// one before the parenthesis, or one of which only the last byte can be seen
// there: 漢A(pinyin).
func keyAt(page string, s site) rune {
	if s.key >= 0x80 {
		return s.key
	}
	prev, _ := utf8.DecodeLastRuneInString(skipAnnotations(page[:s.start]))
	if _, trail, ok := charset.GBK().Encode(prev); ok {
		return charset.GBK().Pair(trail, byte(s.key))
	}
	return 0
}

// mendConverter undoes what a site converter did to a page.
func mendConverter(page string) []edit {
	sites := findSites(page)
	v := judge(page, sites)
	m := &converted{evidence: map[keyGroup][]testimony{}}
	m.solver = solver{page: page, tagged: hasTags(page), spaced: hasBlanks(page), folded: !strings.Contains(page, "，"), gbk: charset.GBK(), users: hasUserDefined(page), kept: keepsASCII(page), verdict: v, keys: map[string][]key{}}
	if !v.systematic {
		if m.stretches(sites, false); len(m.edits) == 0 {
			return nil
		}
		m.edits = nil
	}
	// Every stretch tells of the key it may begin with, and the second time
	// around they tell one another.
	if m.stretches(sites, true); m.twice() {
		m.edits, m.sure = nil, true
		m.stretches(sites, true)
	}
	m.annotations(sites)
	m.left(sites)
	return m.edits
}

// left notes the sites of stretches that could not be read, as edits that
// change nothing.
func (m *converted) left(sites []site) {
	slices.SortFunc(m.edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	done := m.edits
	next := 0
	for _, s := range sites {
		for next < len(done) && done[next].end <= s.start {
			next++
		}
		if s.straddling && (next == len(done) || done[next].start >= s.end) {
			m.replace(s.start, s.end, m.page[s.start:s.end])
		}
	}
}

// converted gathers the repairs of one page.
type converted struct {
	solver
	edits    []edit
	evidence map[keyGroup][]testimony
	sure     bool // the evidence is complete
}

// A keyGroup are the sites that the same keys may have made: those with the
// same reading after the same byte.
type keyGroup struct {
	syl   string
	first byte
}

// A testimony is what the stretch at an offset says against each key.
type testimony struct {
	at    int
	costs map[rune]int
}

// twice reports whether there are sites that can tell one another of keys.
func (m *converted) twice() bool {
	for _, t := range m.evidence {
		if len(t) > 1 {
			return true
		}
	}
	return false
}

// against is what other stretches of a group than that at an offset say
// against a key.
func (m *converted) against(g keyGroup, at int, key rune) (sum int) {
	for _, t := range m.evidence[g] {
		if t.at == at {
			continue
		}
		if cost, ok := t.costs[key]; ok {
			sum += cost
		} else {
			sum += maxEvidence
		}
	}
	return min(sum, maxEvidence)
}

// hasBlanks reports whether a page has blanks after full-width marks or
// ideographs and before such.
func hasBlanks(page string) bool {
	n := 0
	for at := 1; n < 3; {
		i := strings.IndexByte(page[min(at, len(page)):], ' ')
		if i < 0 {
			return false
		}
		at += i + 1
		if at < len(page) && at > 1 && page[at] >= 0xE2 && page[at-2] >= 0x80 {
			n++
		}
	}
	return true
}

// hasUserDefined reports whether a page has private-use characters that stand
// for pairs of GBK: then no such pair was lost.
func hasUserDefined(page string) bool {
	return strings.ContainsFunc(page, func(r rune) bool { return r >= 0xE000 && r <= 0xE765 })
}

// keepsASCII reports whether the decoder of a page, like those of browsers, gave
// back the ASCII character after a byte that it makes no character with: the
// parenthesis of a reading, or what a converter put before a full-width mark.
func keepsASCII(page string) bool {
	for {
		_, rest, ok := strings.Cut(page, lostRune)
		if !ok {
			return false
		}
		page = rest
		if rest == "" || rest[0] >= 0x40 {
			continue
		}
		after, _ := utf8.DecodeRuneInString(rest[1:])
		if _, n := syllableAt(rest[1:]); n > 0 && rest[0] == '(' || rest[0] == '?' && strings.ContainsRune("!！？", after) {
			return true
		}
	}
}

func (m *converted) replace(start, end int, after string) {
	m.edits = append(m.edits, edit{start, end, after})
}

// annotations takes the readings after keys away.
func (m *converted) annotations(sites []site) {
	done := len(m.edits) // those are of stretches, in order
	next := 0
	for _, s := range sites {
		for next < done && m.edits[next].end <= s.start {
			next++
		}
		if s.straddling || next < done && m.edits[next].start < s.end {
			continue
		}
		if key := keyAt(m.page, s); m.verdict.isKey(key, s.syl) {
			m.replace(s.start, s.end, m.page[s.start:s.start+utf8.RuneLen(s.key)])
		}
	}
}

// stretches reads the shifted stretches of a page, with those that a
// full-width mark began if escapes is true.
func (m *converted) stretches(sites []site, escapes bool) {
	from := 0
	for _, s := range sites {
		if !s.straddling || s.start < from {
			continue
		}
		if escapes {
			from = m.escapes(from, s.start)
		}
		if s.start >= from && (s.toned || escapes) {
			from = max(from, m.straddled(s))
		}
	}
	if escapes {
		m.escapes(from, len(m.page))
	}
}

// straddled repairs the stretch after a key that lay across two characters,
// and returns where it ends.
func (m *converted) straddled(s site) int {
	before := skipAnnotations(m.page[:s.start])
	prev, _ := utf8.DecodeLastRuneInString(before)
	_, first, ok := m.gbk.Encode(prev)
	if !ok || first < 0x81 || m.isTired() {
		return 0
	}
	start := m.startAt(s.start, before)
	start.at = s.end
	group := keyGroup{s.syl, first}
	var starts []path
	for _, k := range m.keysFor(s.syl) {
		if k.lead == first {
			start.pending, start.key = k.trail, k.char
			start.cost = k.cost + m.against(group, s.start, k.char)
			starts = append(starts, start)
		}
	}
	done := m.solve(starts)
	if !m.sure && len(done) > 0 {
		m.evidence[group] = append(m.evidence[group], testimony{s.start, byKey(done)})
	}
	if end := m.accept(s.start, done); end > 0 {
		return end
	}
	return m.skip(s.end)
}

// startAt is a path at a mark, with what is known of the text before it.
func (m *converted) startAt(mark int, before string) path {
	if m.context == nil {
		m.context = newContext(m.page, m.verdict)
	}
	m.steps += 64 // looking back for quotation marks is not free
	p := path{open: m.openQuotes(mark), damage: costMark + costOddByte}
	var size int
	p.before, size = utf8.DecodeLastRuneInString(before)
	prev, _ := utf8.DecodeLastRuneInString(skipAnnotations(before[:len(before)-size]))
	p.loose = isHan(p.before) && !m.context.known(prev, p.before) && !standsAlone(p.before)
	return p
}

// openQuotes are the quotation marks that are open at an offset of the page,
// with the repairs made so far.
func (m *converted) openQuotes(at int) (q quotes) {
	from := paragraphStart(m.page, at)
	first := len(m.edits)
	for first > 0 && m.edits[first-1].end > from {
		first--
	}
	for _, e := range m.edits[first:] {
		q.readDamaged(m.page[min(from, e.start):e.start])
		q.readAll(e.after)
		from = e.end
	}
	q.readDamaged(m.page[from:at])
	return q
}

// escapes repairs the stretches that begin between two offsets with a mark in
// which a full-width ！ or ？ was found across two characters, and returns up to
// where the page is read: to, or the end of the last stretch behind it.
func (m *converted) escapes(from, to int) int {
	for at := from; at < to; {
		i := strings.IndexAny(m.page[at:to], "?\uFFFD")
		if i < 0 {
			break
		}
		at += i
		_, size := utf8.DecodeRuneInString(m.page[at:])
		if strings.HasPrefix(m.page[at:], "????") { // lost as a whole
			at += len(m.page[at:]) - len(strings.TrimLeft(m.page[at:], "?"))
			continue
		}
		begin := at + size
		if m.kept && size > 1 && begin < len(m.page) && m.page[begin] < 0x40 {
			begin++ // the byte that was put before the mark
		}
		if _, trail, n := m.escapeAt(m.page[begin:]); n > 0 && (size > 1 || !m.kept) {
			from = max(from, m.escape(at, begin+n, trail))
		}
		at = max(at+size, from)
	}
	return max(from, to)
}

// escape repairs the stretch that begins with the mark at start.
func (m *converted) escape(start, at int, trail byte) int {
	before := skipAnnotations(m.page[:start])
	prev, _ := utf8.DecodeLastRuneInString(before)
	if prev <= ' ' || m.isTired() {
		return 0
	}
	p := m.startAt(start, before)
	p.at = at
	var starts []path
	for lead := 0x81; lead <= 0xFE; lead++ {
		q := p
		if r := m.gbk.Pair(byte(lead), 0xA3); r != '。' && common()[r] == 0 {
			continue
		}
		if m.emit(&q, byte(lead), 0xA3) {
			q.pending = trail
			starts = append(starts, q)
		}
	}
	return m.accept(start, m.solve(starts))
}

// accept notes what the readings of a stretch, the best first, agree on if it
// reads better than the damage does. It returns where the stretch ends, 0 if it
// is left.
func (m *converted) accept(start int, done []path) int {
	if len(done) == 0 {
		return 0
	}
	best, ok := m.choose(done)
	if slices.Contains(best.out, utf8.RuneError) {
		ok = ok && best.gain() < -worthwhile
	}
	if !ok || best.gain() >= 0 {
		return 0
	}
	after := string(best.out)
	if text, found := strings.CutSuffix(after, "<"); found && !m.tagged {
		after = text
		best.at += strings.IndexByte(m.page[best.at:], '>') + 1
	}
	if syl, n := syllableAt(strings.TrimPrefix(m.page[best.at:], "(")); n > 0 && m.page[best.at] == '(' && reads(m.last(&best), syl) {
		best.at += n + 2
	}
	m.replace(start, best.at, after)
	if best.cut {
		return m.skip(best.at)
	}
	return best.at
}

// skip is where the damaged text that a repair had to leave ends.
func (m *converted) skip(at int) int {
	for at < len(m.page) && (m.page[at] >= 0x80 || m.page[at] == '?') {
		at++
	}
	return at
}

// worthwhile is what a reading with unknown characters must save.
const worthwhile = 16 * bit

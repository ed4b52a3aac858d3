package en

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// People by the single words that may stand for them, so that each later "Whitlow" is
// found without going through all names of the text.

// roster knows the people of a text by their full names, so that shorter
// mentions can be joined to them.
type roster struct {
	name   []string     // the name printed of each person
	latin  []bool       // whether each has a Western name
	last   []int        // 1 + the last mention of each that was reported
	byFull mention.Keys // by given name and surname
	alone  mention.Keys // those with one word only, by it

	byWord mention.Keys // the numbers of surnames and of given names, see wordKey
	ends   []int32      // of each of those: the end of its people in shorts
	shorts []shortBody  // the people of one word after those of another, as they are first named
	added  []shortBody  // shorts, as they were added
	words  [16]uint64   // a bit for each hash in byWord
	before int          // tokens of the text before the part that is read
}

// shortBody says that one word is short for somebody.
type shortBody struct {
	word  int32 // its number
	first int32 // the token where the person is first named, of all of the text
	who   int32
}

// reset forgets all.
func (p *roster) reset() {
	clear(p.name)
	p.name, p.latin, p.last, p.ends, p.added = p.name[:0], p.latin[:0], p.last[:0], p.ends[:0], p.added[:0]
	p.words, p.before = [16]uint64{}, 0
	p.byFull.Reset()
	p.byWord.Reset()
	p.alone.Reset()
}

func (p *roster) addPerson(text string, latin bool) int {
	p.name = append(p.name, text)
	p.latin, p.last = append(p.latin, latin), append(p.last, 0)
	return len(p.name) - 1
}

// addAlone adds a person of whom only one word is known.
func (p *roster) addAlone(word string, hash uint64) int {
	i := p.addPerson(word, true)
	*p.alone.At(hash) = int32(i)
	return i
}

// wordKey is the key in byWord of a word with that hash.
func wordKey(hash uint64, given bool) uint64 {
	if given {
		return ^hash
	}
	return hash
}

// addShort adds a word that person who may be called by, who is first named at
// token first.
func (p *roster) addShort(hash uint64, given bool, first, who int) {
	word := p.byWord.At(wordKey(hash, given))
	if *word < 0 {
		*word = int32(len(p.ends))
		p.ends = append(p.ends, 0)
	}
	p.added = append(p.added, shortBody{*word, int32(p.before + first), int32(who)})
	p.words[hash>>6&15] |= 1 << (hash & 63)
}

// sortShorts fills shorts. Names are added in the order of the text.
func (p *roster) sortShorts() {
	p.shorts = slices.Grow(p.shorts[:0], len(p.added))[:len(p.added)]
	clear(p.ends)
	for _, short := range p.added {
		p.ends[short.word]++
	}
	at := int32(0)
	for word, n := range p.ends {
		p.ends[word] = at
		at += n
	}
	for _, short := range p.added {
		p.shorts[p.ends[short.word]] = short
		p.ends[short.word]++
	}
}

// mayKnow reports, at little cost, whether byWord could have the hash.
func (p *roster) mayKnow(hash uint64) bool {
	return p.words[hash>>6&15]>>(hash&63)&1 != 0
}

// called gives those who may be called by the word.
func (p *roster) called(hash uint64, given bool) []shortBody {
	if !p.mayKnow(hash) {
		return nil
	}
	word := p.byWord.Get(wordKey(hash, given))
	switch {
	case word < 0:
		return nil
	case word == 0:
		return p.shorts[:p.ends[0]]
	}
	return p.shorts[p.ends[word-1]:p.ends[word]]
}

// short finds the person that one word at token i, with this hash, is short
// for, as a surname or as a given name: the last one named before it, else,
// where forward, the first one named after it. unique says that nobody else has
// that word.
func (p *roster) short(hash uint64, given bool, i int, forward bool) (who int, unique bool) {
	called := p.called(hash, given)
	after, _ := slices.BinarySearchFunc(called, int32(p.before+i), func(s shortBody, i int32) int { return int(s.first - i) })
	switch {
	case after > 0:
		return int(called[after-1].who), len(called) == 1
	case forward && after < len(called):
		return int(called[after].who), len(called) == 1
	}
	if !given {
		if who := p.alone.Get(hash); who >= 0 {
			return int(who), true
		}
	}
	return -1, false
}

package zh

// Prices of the tokens of a line, set by hand.

// An entry is what the lists know of a word, and above that what the segmenter asks of
// it, worked out once: what it adds to a way, what a name behind it costs less, and what
// it costs less right behind a name.
type entry uint64

const (
	addShift       = 32 // 16 bits: the price, and the state that it leaves
	bonusShift     = 48 // 8 bits
	afterNameShift = 56 // 7 bits
	tokenBit       = 63
)

// makeWord makes the word of n runes.
func makeWord(i info, n int) entry { return pricedWord(i, n, wordPrice(n, i)) }

func pricedWord(i info, n int, price int32) entry {
	w := makeToken(price, afterNamePrice(i, n), stateOf(i)) | entry(i)
	if i.has(isKnown) || i.link() != otherItem {
		w |= 1 << tokenBit
	}
	return w
}

func makeToken(price, afterName int32, next prev) entry {
	add, bonus := way(next).plus(price), way(0).plus(beforeName[next])
	return entry(uint16(add))<<addShift | entry(uint8(bonus))<<bonusShift | entry(afterName&(1<<7-1))<<afterNameShift
}

func (w entry) info() info     { return info(w) }
func (w entry) bonus() way     { return way(int8(w >> bonusShift)) }
func (w entry) afterName() way { return way(int64(w<<1)>>(afterNameShift+1)) << stateBits }

// add gives the way that goes on with the word.
func (w entry) add(to way) way { return to&^(afterStates-1) + way(int16(w>>addShift)) }

// isCheap reports whether a character costs less as the word than as one of no word,
// whatever stands beside it.
func (w entry) isCheap() bool { return w.add(0)>>stateBits > charPrice }

// isToken is false for what is in the lists only as a part of names.
func (w entry) isToken() bool { return int64(w) < 0 }

// wordPrice is what a word of n runes costs.
func wordPrice(n int, i info) int32 {
	switch n {
	case 1:
		switch {
		case i.has(isVerb | isModifier | isFormer):
			return -7
		case i.has(isPost):
			return -10
		}
		return -8
	case 2:
		if i.has(isPlace) {
			return -9
		}
		return -10
	case 3:
		if i.has(isDepartment) {
			return -12 // 审计部长 is 审计 and 部长
		}
		return -11
	}
	return -12
}

// A character of no known word.
const (
	charPrice     = -9
	charAfterName = -3
)

// An everyday word of two characters whose class no list tells.
const (
	pairPrice     = -12
	pairAfterName = -1
)

// oneChar is such a character, twoChars such a word, plainToken a number or letters that
// no list has.
var (
	oneChar    = makeToken(charPrice, charAfterName, afterOther)
	twoChars   = makeToken(pairPrice, pairAfterName, afterOther)
	plainToken = makeToken(0, 0, afterOther)
)

// stateOf is the state after a word.
func stateOf(i info) prev {
	switch {
	case i.has(isPost | isRank):
		return afterTitle
	case i.has(isVerb | isRole):
		return afterVerb
	case i.has(isEnding):
		return afterOrg
	}
	return afterOther
}

// afterNamePrice is what a word of n runes costs after a name, by how well it
// goes with one.
func afterNamePrice(i info, n int) int32 {
	switch {
	case i.has(isSay):
		return 6
	case i.has(isTitle | isHonorific):
		return 4
	case i.has(isVerb) && n == 1:
		return 1
	case i.has(isVerb):
		return 3
	case i.has(isModifier | isFormer):
		return 2
	case i.has(isOrgEnd | isDepartment):
		return -3
	}
	return -1
}

// beforeName is what a name costs less, by what stands before it.
var beforeName = [afterStates]int32{
	afterOther: -3, afterStart: 2, afterTitle: 8, afterName: -1, afterRun: 3, afterList: 7, afterVerb: 1, afterOrg: 1,
}

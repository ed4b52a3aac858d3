package zh

// What speaks against a name: the words that its characters belong to. The
// evidence is summed: a name whose surname ends the word before, whose given
// name is a word and whose last character begins the next is none.

// Prices of what reads as words.
const (
	wordWhole  = -14 // the name is a word itself: 水平
	wordListed = 12  // what it counts less in a list
	wordLeft   = -5  // its first character ends a word: 如何|保健
	wordRight  = -5  // its last character begins one: 高大|为
	wordGiven  = -4  // its given name is a word
	wellGiven  = 5   // a given name with that score is one even where it is a word: 俊杰
	likeWords  = 9   // the grades of two characters together that are no word
	wordUnsure = 3   // what a word counts less where another one holds its other character
)

// isWord reports whether the rune at a place and the next are a word.
func (s *segmenter) isWord(at int) bool {
	return at >= 0 && at+1 < len(s.runes) && s.pairs[at].isWord()
}

// sense is what a name runes[at:next] with the surname runes[at:end] costs more by
// the words that it may be cut from.
func (s *segmenter) sense(at, end, next int, surname info) int32 {
	if surname.has(isForeignSurname) {
		return s.senseOfGiven(end, next) // 清水|清洗
	}
	sum := s.senseOfWhole(at, next, surname) + s.leftSense(at)
	if s.isWord(next-1) && !s.besides.has(s.runes[next]) && !s.goesOn(at, next) {
		if sum += wordRight; s.isWord(next) {
			sum += wordUnsure
		}
	}
	given := s.senseOfGiven(end, next)
	if given == 0 && next-end == 2 && s.leftSense(at) < 0 {
		return sum + s.likeWord(s.runes[end], s.runes[end+1]) // 如何|学苑
	}
	if given == 0 || s.leftSense(at) == 0 && (surname.weight() == 9 || s.givenScore(end, next) >= wellGiven) {
		return sum
	}
	switch {
	case s.closed(at, next):
		given = 0
	case s.titledAt(at) || s.listed(at, next):
		given += wordUnsure
	}
	return sum + given
}

// goesOn reports whether a name of three characters ends where a word begins that would
// lose its second character to none, if the first were the name's: 张文明|年过六十.
func (s *segmenter) goesOn(at, next int) bool {
	return next-at == 3 && s.isWord(next) && !s.isWord(next+1) && givenScore(s.cells[next-1].char(), givenLast) >= 2
}

// closed reports whether a place stands at the begin of a clause and a title of two
// characters or more at the other one, so that a name belongs between: 、余乐观教授.
func (s *segmenter) closed(at, next int) bool {
	return (at == 0 || s.cells[at-1].kind() == stopToken) && next < len(s.runes) && s.longest(next, isRank|isPost) > 0
}

// likeWord is what two characters that no list has as a word cost more as a name
// by how many words begin with the one and end with the other.
func (l *lists) likeWord(first, second rune) int32 {
	return min(0, int32(likeWords-l.everyday.Begins(first)-l.everyday.Ends(second)))
}

// leftSense is what sense makes of the character before a name that starts at a
// rune, the one that is worked on.
func (s *segmenter) leftSense(at int) int32 {
	if s.leftKnown {
		return s.left
	}
	s.leftKnown, s.left = true, 0
	if s.isWord(at-1) && !s.titledAt(at) {
		if s.left = wordLeft; s.isWord(at - 2) {
			s.left += wordUnsure
		}
	}
	return s.left
}

// senseOfWhole is what sense makes of the name as a word, or of its beginning.
func (s *segmenter) senseOfWhole(at, next int, surname info) int32 {
	switch n := next - at; {
	case s.runes[at] == s.runes[at+1], n > 2 && s.runes[at+1] == '氏':
		return wordWhole // 许许多多, 孙氏镜
	case n == 2 && surname.weight() < 5 && !s.isWord(at):
		return s.likeWord(s.runes[at], s.runes[at+1])
	case n == 2 && surname.weight() < 7 && !s.isWord(at):
		return s.likeWord(s.runes[at], s.runes[at+1]) / 2
	case !s.isWord(at):
		return 0
	case n == 3 && s.runes[next-1] == '人' && s.twoAt(at).has(isPlace):
		return wordWhole // 郑州人
	case n == 2 && s.attested(at, next):
		return 0
	case n == 2 && s.listed(at, next):
		return wordWhole + wordListed
	case n == 2:
		return wordWhole
	case n == 3 && surname.weight() < 9 && s.twoAt(at).has(isKnown):
		return wordGiven // 常任|理
	case n == 3 && s.twoAt(at).has(isKnown) && !s.titledAt(at):
		return -wordUnsure // 凌晨|才, but 主任王国强
	}
	return 0
}

// senseOfGiven is what sense makes of the given name runes[end:next].
func (s *segmenter) senseOfGiven(end, next int) int32 {
	if next-end == 2 && s.isWord(end) {
		return wordGiven
	}
	return 0
}

// listed reports whether a list goes on at either end of runes[at:next].
func (s *segmenter) listed(at, next int) bool {
	return at > 0 && s.runes[at-1] == '、' || next < len(s.runes) && s.runes[next] == '、'
}

// givenScore is how well the two runes from a place on make a given name; 0 for
// other than two.
func (s *segmenter) givenScore(at, next int) int32 {
	if next-at != 2 {
		return 0
	}
	return givenScore(s.cells[at].char(), givenFirst) + givenScore(s.cells[at+1].char(), givenLast)
}

// titledAt reports whether a title of two characters or three ends before a place,
// with a colon between or none.
func (s *segmenter) titledAt(at int) bool {
	if at > 0 && s.runes[at-1] == ':' {
		at--
	}
	return at >= 2 && s.twoAt(at-2).has(isTitle) || at >= 3 && s.wordAt(at-3, at).has(isTitle)
}

// attested reports whether what stands around a word says that it is a name: a
// title or a verb like 当选 follows, or it ends a bracket or the line after a title.
func (s *segmenter) attested(at, next int) bool {
	if at > 2 && s.cells[at-1].kind() == spaceToken && next < len(s.runes) && s.cells[next].kind() == spaceToken && s.twoAt(at-3).has(isTitle) {
		return true // 记者 白鸽 通讯员
	}
	if at > 4 && s.cells[at-1].kind() == spaceToken && (next == len(s.runes) || s.runes[next] == '\n') {
		return s.twoAt(at-3).has(isPost) || s.wordAt(at-4, at-1).has(isPost) // 发言人 武平
	}
	if next == len(s.runes) || s.runes[next] == ')' || s.cells[next].kind() == spaceToken {
		return s.titledAt(at)
	}
	return s.ranked(next) || s.becomes(next) && (s.titledAt(at) || s.runes[next] == '兼' && (at == 0 || s.stopsAt(at-1)))
}

// ranked reports whether a rank or a form of address follows a given name of one
// character that often is one: 高峰|副教授, not 高级|教师.
func (s *segmenter) ranked(next int) bool {
	return givenScore(s.cells[next-1].char(), givenAlone) >= 2 && s.longest(next, isRank|isHonorific) > 0
}

// besideNames are characters that often follow a name, so that a word which they
// end by chance says nothing: 陆知新|的, 简平|和.
const besideNames = "的了在是和与及有不为被将把对从等也都说则会能可已曾还就并又再于以由向到同任兼"

package entity

// Candidate names. Their scores are small sums over the characters: how surely
// the first is a surname, how often the others are in given names.

// nameBase is the price of a name of n characters before its characters are
// looked at.
var nameBase = [...]int32{2: -17, 3: -21, 4: -25, 5: -30}

// surnameScore turns the weight of a surname (0 to 9) into a part of a score.
func surnameScore(weight int) int32 {
	switch {
	case weight >= 9:
		return 2
	case weight >= 6:
		return 0
	case weight >= 5:
		return -2
	}
	return -7
}

// givenScore is what a character adds as part of a given name.
func givenScore(c charInfo) int32 {
	switch c & givenMask {
	case givenOften:
		return 2
	case givenFound:
		return 0
	case givenNever:
		return -12
	}
	return -2
}

// namesAt adds the names whose surname is runes[at:end].
func (s *segmenter) namesAt(at, end int, surname info) {
	base := surnameScore(surname.weight())
	most := 2
	if surname.has(isForeignSurname) {
		most, base = 3, base-2
		if surname.has(isKnown) {
			base -= 8 // 中山大学
		}
	}
	if end-at > 1 {
		base += 5 // a compound surname is no accident
	}
	if s.runes[at] == '任' && at > 0 && leadsTerm(s.runes[at-1]) {
		base -= 8 // 2008年任……
	}
	if s.runes[at] == '长' && s.endsTitle(at) {
		base -= 14 // 卫生局长孙志明
	}
	s.given(at, end, most, surname, base)
	if end-at == 1 && surname.weight() >= 5 && end < len(s.runes) {
		if second := info(s.words.Value(s.cells[end].first)); second.has(isSurname) && second.weight() >= 5 {
			s.given(at, end+1, 2, 0, base+surnameScore(second.weight())-10) // 陈冯富珍
		}
	}
}

// endsTitle reports whether the rune before a place and the one at it are a
// title: 局长, 处长.
func (s *segmenter) endsTitle(at int) bool {
	if at == 0 {
		return false
	}
	node := s.cells[at-1].first
	return node != 0 && info(s.words.Value(s.words.Step(node, s.runes[at]))).has(isTitle)
}

// leadsTerm reports whether 任 after r is rather the verb than the surname.
func leadsTerm(r rune) bool {
	switch r {
	case '月', '年', '日', '今', '起', '兼', '后', '曾', '现', '历', '担', '出', '并', '还', ';', ',', ':', '至':
		return true
	}
	return false
}

// given adds the names with the surname runes[at:end] and one to most
// characters more.
func (s *segmenter) given(at, end, most int, surname info, score int32) {
	for i := end; i < len(s.runes) && i < end+most; i++ {
		r, c := s.runes[i], &s.cells[i]
		if c.kind != charToken {
			return
		}
		one := givenScore(c.char)
		if most == 3 && (one > -12 || r == '太' || r == '也') {
			one = max(one, -2) // Japanese names are written with other characters
		}
		score += one
		n := i + 1 - at
		if n < 2 || n >= len(nameBase) || n == 3 && end-at == 2 && i == end && !s.isCompound(at, end) {
			continue
		}
		price := nameBase[n] + score + s.asWord(at, i+1) + s.lastPrice(i)
		switch i + 1 - end {
		case 2:
			price += s.givenWord(surname, end, i+1)
		case 3:
			if r != '郎' && r != '子' && r != '介' {
				price -= 6
			}
		}
		if s.knows(s.runes[at : i+1]) {
			price += 9
		}
		s.addName(at, i+1, nameToken, price, int16(score))
	}
}

// asWord is what a name costs more that is also a common word, unless a mark
// or a verb like 当选 follows it: 院长平安、.
func (s *segmenter) asWord(at, end int) int32 {
	n := end - at
	if n > len(s.walk) {
		return 0
	}
	switch i := info(s.walk[n-1]); {
	case !i.has(isKnown):
		return 0
	case s.becomes(end):
		return 8
	case end == len(s.runes) || s.cells[end].kind == stopToken:
		return 0
	}
	return -8
}

// becomes reports whether 当选, 担任 or the like stands at a place: only people
// do that.
func (s *segmenter) becomes(at int) bool {
	node := int32(0)
	for i := at; i < min(at+3, len(s.runes)); i++ {
		if node = s.words.Step(node, s.runes[i]); node == 0 {
			return false
		}
		if i > at && info(s.words.Value(node)).link() == becomeItem {
			return true
		}
	}
	return false
}

// lastPrice is what a character costs that seldom ends a name, for the next
// word may begin with it.
func (s *segmenter) lastPrice(at int) int32 {
	if at+1 == len(s.runes) || s.cells[at+1].kind == stopToken {
		return 0
	}
	switch s.runes[at] {
	case '先':
		if s.runes[at+1] == '生' {
			return -12
		}
	case '为', '任', '兼':
		return -10
	case '和':
		if s.rankAlone(at + 1) {
			return 0
		}
		return -6
	case '与', '及', '大':
		return -6
	}
	return 0
}

// rankAlone reports whether a rank stands at a place, and a mark right behind
// it: 简宁和教授、 is one person, for 和 joins nobody there.
func (s *segmenter) rankAlone(at int) bool {
	node := int32(0)
	for i := at; i < len(s.runes) && i < at+5; i++ {
		if node = s.words.Step(node, s.runes[i]); node == 0 {
			return false
		}
		if info(s.words.Value(node)).has(isRank) && (i+1 == len(s.runes) || s.cells[i+1].kind == stopToken) {
			return true
		}
	}
	return false
}

// givenWord is what a name costs more whose given name is a word: 曾质疑 is
// rather 曾 and 质疑, 任辽宁 rather 任 and 辽宁.
func (s *segmenter) givenWord(surname info, at, end int) int32 {
	first := s.cells[at].first
	if first == 0 {
		return 0
	}
	node := s.words.Step(first, s.runes[end-1])
	if node == 0 {
		return 0
	}
	i := info(s.words.Value(node))
	switch {
	case i.has(isHonorific | isPost | isRank):
		return -15 // 李先生
	case !i.has(isKnown):
		return 0
	case surname.has(isVerb):
		return -6
	case end == len(s.runes) || s.cells[end].kind == stopToken:
		return -1
	case i.has(isVerb | isSay | isNominal):
		return -3
	}
	return -2
}

// isCompound reports whether runes[at:end] is one surname, not two.
func (s *segmenter) isCompound(at, end int) bool {
	n := end - at
	return n <= len(s.walk) && info(s.walk[n-1]).has(isSurname)
}

// maxForeign is the most characters that a part of a foreign name has.
const maxForeign = 8

// What a character costs in a foreign name.
const (
	foreignUsual = -3  // written in foreign names more than elsewhere
	foreignSome  = -6  // written in them too
	foreignBad   = -15 // written in no foreign name: needs a dot beside it
	foreignVerb  = -16
)

// foreignPrice is what a character costs in a foreign name.
func foreignPrice(c charInfo) int32 {
	switch {
	case c&foreignOften != 0:
		return foreignUsual
	case c&foreignFound != 0:
		return foreignSome
	case c&verbChar != 0:
		return foreignVerb
	}
	return foreignBad
}

// minorityAt notes an element like 买买提 for foreignAt.
func (s *segmenter) minorityAt(at, end int) {
	for i := at; i < end; i++ {
		s.cells[i].char |= foreignOften
	}
}

// foreignAt adds the transliterated names that start at a rune, with and
// without dots.
func (s *segmenter) foreignAt(at int) {
	score, often := int32(-8), 0
	for i := at; i < len(s.runes) && i < at+maxForeign; i++ {
		c := &s.cells[i]
		if c.kind != charToken {
			if isNameDot(s.runes[i]) {
				s.dottedAt(at, i, score)
				return
			}
			if s.runes[i] == '-' && i > at+1 && s.dotted {
				often = -100
				continue
			}
			return
		}
		switch {
		case c.char&foreignMask == 0 && !s.dotted:
			return
		case c.char&foreignMask == 0:
			often = -100 // only a dot makes it a name
		case c.char&foreignOften != 0:
			often++
		}
		score += foreignPrice(c.char)
		if n := i + 1 - at; n >= 2 && often*2 >= n {
			price := score
			switch {
			case n == 2:
				price -= 5
			case s.titleEnds(i + 1):
				price -= 12 // 霍博士
			}
			if s.knows(s.runes[at : i+1]) {
				price += 9
			}
			s.addName(at, i+1, foreignToken, price, int16(min(often-n/2, 2)))
		}
	}
}

// titleEnds reports whether the two runes before a place are a title or a form
// of address.
func (s *segmenter) titleEnds(end int) bool {
	first := s.cells[end-2].first
	if first == 0 {
		return false
	}
	node := s.words.Step(first, s.runes[end-1])
	return node != 0 && info(s.words.Value(node)).has(isTitle|isHonorific)
}

func isNameDot(r rune) bool {
	return r == '·' || r == '•' || r == '・' || r == '‧' || r == '．' || r == '∙' || r == '⋅'
}

// dottedAt adds names with a dot at a rune; score is the price of what stands
// before it.
func (s *segmenter) dottedAt(at, dot int, score int32) {
	score += 16
	for parts := 0; parts < 6; parts++ {
		i := dot + 1
		for ; i < len(s.runes) && i <= dot+maxForeign && s.cells[i].kind == charToken; i++ {
			score += foreignPrice(s.cells[i].char) + 1
			s.addName(at, i+1, foreignToken, score, 10)
		}
		if i == dot+1 || i >= len(s.runes) || !isNameDot(s.runes[i]) && s.runes[i] != '-' {
			return
		}
		dot = i
	}
}

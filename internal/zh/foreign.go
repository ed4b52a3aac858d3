package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// Candidate names in transliteration, with and without dots, and of elements:
// 艾琳·霍顿, 斯琴高娃.

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
		s.cells[i] |= cell(foreignOften) << charShift
	}
}

// elementsAt adds the names of two or three elements, of which the first is
// runes[at:end]: 斯琴高娃, 次仁卓玛.
func (s *segmenter) elementsAt(at, end int) {
	for n := 2; n <= 3; n++ {
		next := s.longest(end, isMinority)
		if next == 0 {
			return
		}
		end = next
		s.addName(at, end, foreignToken, int32(at-end-6), 6)
	}
}

// mayBeForeign is false where no such name starts at a rune: without a dot it takes two
// characters that write them.
func (s *segmenter) mayBeForeign(at int) bool {
	return s.dotted || s.cells[at].char()&foreignMask != 0 && at+1 < len(s.cells) && s.cells[at+1].char()&foreignMask != 0
}

// foreignAt adds the transliterated names that start at a rune, with and
// without dots.
func (s *segmenter) foreignAt(at int) {
	score, often, some := int32(-8), 0, false
	for i := at; i < len(s.runes) && i < at+maxForeign; i++ {
		c := s.cells[i]
		if c.kind() != charToken {
			if mention.IsNameDot(s.runes[i]) && (some || s.weight(s.runes[at]) > 4 || s.titledAt(at)) { // 肾·因爱
				s.dottedAt(at, i, score)
				return
			}
			if s.runes[i] == '-' && i > at && s.dotted {
				often = -100
				continue
			}
			return
		}
		some = some || c.char()&foreignMask != 0
		switch {
		case c.char()&foreignMask == 0 && !s.dotted:
			return
		case c.char()&foreignMask == 0:
			often = -100 // only a dot makes it a name
		case c.char()&foreignOften != 0:
			often++
		}
		score += foreignPrice(c.char())
		if n := i + 1 - at; n >= 2 && often*2 >= n && (n == 2 || s.runes[at] != s.runes[at+1] || s.weight(s.runes[at]) < 6) {
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
			if n <= s.walked && (s.walk[n-1].info().has(isBody) || n == 2 && s.walk[1].info().has(isNoun|isVerb|isNominal) && !s.walk[1].info().has(isPlace)) || s.twoAt(at).has(isDepartment|isTitle|isHonorific) {
				price -= 8 // 亚马逊, 内科原|主任
			}
			if n == 3 && c.char()&verbChar != 0 && i+1 < len(s.cells) && s.cells[i+1].kind() == charToken && s.weight(s.runes[at]) == 9 && s.titledAt(at) {
				price -= 8 // 许雷|因涉嫌
			}
			s.addName(at, i+1, foreignToken, price+s.beforeLe(i+1), int32(min(often-n/2, 2)))
		}
	}
}

// isElements reports whether runes[at:end] are an element of names, or two: 多吉|才让.
func (s *segmenter) isElements(at, end int) bool {
	if s.wordAt(at, end).has(isMinority) {
		return true
	}
	for i := at + 2; i <= end-2; i++ {
		if s.wordAt(at, i).has(isMinority) && s.wordAt(i, end).has(isMinority) {
			return true
		}
	}
	return false
}

// titleEnds reports whether the two runes before a place are a title or a form
// of address.
func (s *segmenter) titleEnds(end int) bool {
	return s.twoAt(end - 2).has(isTitle | isHonorific)
}

// dottedAt adds names with a dot at a rune; score is the price of what stands
// before it.
func (s *segmenter) dottedAt(at, dot int, score int32) {
	score += 16
	for parts := 0; parts < 6; parts++ {
		i, before := dot+1, score
		for ; i < len(s.runes) && i <= dot+maxForeign && s.cells[i].kind() == charToken; i++ {
			score += foreignPrice(s.cells[i].char()) + 1
			price := score
			last := s.lastForeign(i)
			switch {
			case i > dot+1 && s.isElements(dot+1, i+1):
				price = max(score+8, before-2*int32(i-dot)) // 阿不都热合曼
				last = s.beforeLe(i + 1)
			case i > dot+2 && s.titleEnds(i+1):
				price -= 12 // 萨拉·多尔博士
			case i > dot+1 && s.cells[i].char()&foreignOften == 0 && s.twoAt(i).has(isKnown):
				price -= 6 // 彼得·斯通兴奋
			}
			if s.at(at).forName.state().isName() {
				price -= 10 // rather one name than two: 胡安·卡洛 and 斯·门德斯
			}
			s.addName(at, i+1, foreignToken, price+last, 10)
		}
		if i == dot+1 && i+1 < len(s.runes) && s.cells[i].kind() == latinToken && mention.IsNameDot(s.runes[i+1]) {
			i++ // 约翰·R·哈里森
		}
		if i == dot+1 || i >= len(s.runes) || !mention.IsNameDot(s.runes[i]) && s.runes[i] != '-' {
			return
		}
		score += 6 // rather all than a part of 罗伯特·查尔斯·金
		dot = i
	}
}

// leadsBy reports whether a preposition stands at a place that nothing before it can be
// joined to: 以, but not 以及 nor 以色列.
func (s *segmenter) leadsBy(at int) bool {
	switch s.runes[at] {
	case '以', '用', '把', '将', '被', '于':
		return !s.isWord(at) && s.longest(at, isPlace) == 0
	}
	return false
}

// lastForeign is what a character costs more at the end of a foreign name that
// writes such names, but is a verb or a particle by itself: 霍顿曾说.
func (s *segmenter) lastForeign(at int) int32 {
	price := s.beforeLe(at + 1)
	if at+1 < len(s.runes) && s.runes[at] == '和' && s.leadsBy(at+1) {
		return price - 2*foreignBad // 伊斯·达和|以树皮作画
	}
	if c := s.cells[at].char(); c&verbChar != 0 && c&foreignOften == 0 && at+1 < len(s.runes) && s.cells[at+1].kind() == charToken {
		price -= 8
	}
	return price
}

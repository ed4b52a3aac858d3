package zh

import (
	"math"
	"slices"
)

// To the linker a sentence is a row of items: posts, names, bodies, words that bind
// posts to names, marks, and the rest. A post or a body is one item however many
// tokens it has.

// item is one item; at is its index into found, or its token.
type item struct {
	kind       itemKind
	at         int32
	start, end int32 // tokens
}

// sentenceItems fills items with those of the tokens from start to end; next is
// the first post that may be among them.
func (l *linker) sentenceItems(start, end int32, next int) {
	items := slices.Grow(l.items[:0], int(end-start))
	for i := start; i < end; {
		for next < len(l.found) && l.found[next].start < i {
			next++
		}
		post := int32(math.MaxInt32) // where the next one starts
		if next < len(l.found) {
			post = l.found[next].start
		}
		if post == i {
			p := &l.found[next]
			items = append(items, item{postItem, int32(next), p.start, p.end})
			i = p.end
			next++
			continue
		}
		for upTo := min(post, end); i < upTo; {
			if e := l.orgEnds[i]; e > i && post >= e {
				items = append(items, item{orgItem, i, i, e})
				i = e
				continue
			}
			items = append(items, item{l.itemOf(i), i, i, i + 1})
			i++
		}
	}
	l.items = items
}

func (z *sheet) itemOf(i int32) itemKind {
	switch t := &z.toks[i]; t.kind {
	case charToken, wordToken:
		return z.itemOfWord(t)
	case nameToken, foreignToken:
		if !z.taken[i] {
			return nameItem
		}
	case spaceToken:
		return sepItem
	case stopToken:
		switch t.first {
		case '、', ',', '/':
			return sepItem
		case ':':
			return colonItem
		case '(', '[':
			return openItem
		case ')', ']':
			return closeItem
		}
	}
	return otherItem
}

func (z *line) itemOfWord(t *token) itemKind {
	switch t.len() {
	case 1:
		switch t.first {
		case '兼', '和', '与', '及', '暨':
			return sepItem
		}
	case 2:
		if t.first == '以' {
			return sepItem
		}
		fallthrough
	default:
		if t.has(isVerb) && t.info.link() == otherItem && z.last(t) == '任' {
			return becomeItem // 至今任, 先后任
		}
	}
	if link := t.info.link(); link < careerItem {
		return link
	}
	return otherItem
}

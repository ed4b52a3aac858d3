package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// A title found in a line, and where titles end.

// A foundPost is a title in a line with the body it belongs to.
type foundPost struct {
	org        [2]int32 // tokens; empty if org[0] == org[1]
	title      [2]int32 // tokens
	former     bool
	acting     bool
	surname    int32    // token of a surname before the title (寒书记), or -1
	given      [2]int32 // tokens of the given name behind such a title (方总统敬淳); mostly empty
	rank       bool     // 教授 rather than 院长
	role       bool     // 学生, 代表
	anybody    bool     // 患者, 居民: names somebody and is no post
	inherit    bool     // org is to be taken from the post before
	lent       [2]int32 // the body of the post that org was taken from, in front of its title
	honorific  bool     // 先生: no post at all
	used       bool     // it found a holder
	orgText    string
	orgSpan    mention.Span
	start, end int32 // tokens, organisation included
}

// titleEnd is where the titles that start at token i end: modifiers and heads
// without anything between, the last one a head. It is i if there are none.
func (z *tokens) titleEnd(i int32) int32 {
	end := i
	for j := i; j < int32(len(z.toks)) && j < i+12; j++ {
		t := &z.toks[j]
		switch {
		case t.kind != wordToken:
			return end
		case t.has(isTitle):
			end = j + 1
		case t.has(isHonorific) && j == i:
			return j + 1
		case t.has(isModifier | isFormer):
		default:
			return end
		}
	}
	return end
}

// meansFormer reports whether a word like 原 says that the post is past; 时任
// only says that it was held at the time, 现任 and 新任 that it still is.
func (z *tokens) meansFormer(i int32) bool {
	t := z.toks[i]
	return t.has(isFormer) && !t.has(isWeak)
}

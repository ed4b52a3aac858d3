package zh

import (
	"math"
	"slices"
)

// itemKind is what a stretch of a sentence is to the linker.
type itemKind uint8

const (
	otherItem   itemKind = iota
	postItem             // a title with its body
	nameItem             // a name
	sepItem              // 、 ， 和 兼 and blanks
	becomeItem           // 任, 担任, 当选为: the subject gets the posts that follow
	leaveItem            // 辞去: the subject had them
	appointItem          // 任命, 聘: the object gets the posts after 为
	toBeItem             // 是, 为
	byItem               // 由
	colonItem
	openItem // a bracket
	closeItem
	orgItem    // a body, and no title right after it
	careerItem // 出生, 毕业: the sentence tells of a career
	aliasItem  // 以下简称
	suchItem   // 著名, 有关, 一位: stands between a body and a title and belongs to neither
)

// item is one item; at is its index into found, or its token.
type item struct {
	kind       itemKind
	at         int32
	start, end int32 // tokens
}

// becomeWords and the like are told apart by their text, folded.
var linkWords = map[string]itemKind{
	"简称": aliasItem, "以下简称": aliasItem, "下称": aliasItem, "以下称": aliasItem, "以下统称": aliasItem, "下文简称": aliasItem, "英文简称": aliasItem,
	"出生": careerItem, "生于": careerItem, "毕业": careerItem, "毕业于": careerItem, "学历": careerItem, "学位": careerItem, "国籍": careerItem,
	"硕士": careerItem, "本科": careerItem, "大专": careerItem, "职称": careerItem, "工作": careerItem, "就职": careerItem, "任期": careerItem, "居留权": careerItem,
	"任": becomeItem, "担任": becomeItem, "出任": becomeItem, "现任": becomeItem, "现为": becomeItem, "曾任": becomeItem, "历任": becomeItem, "兼任": becomeItem,
	"当选": becomeItem, "当选为": becomeItem, "获任": becomeItem, "受聘": becomeItem, "就任": becomeItem, "升任": becomeItem, "接任": becomeItem, "连任": becomeItem, "续任": becomeItem,
	"继任": becomeItem, "调任": becomeItem, "转任": becomeItem, "改任": becomeItem, "任职": becomeItem, "获聘": becomeItem, "担当": becomeItem, "现系": becomeItem, "晋升": becomeItem, "升任为": becomeItem, "成为": becomeItem,
	"辞去": leaveItem, "辞任": leaveItem, "卸任": leaveItem, "免去": leaveItem, "离任": leaveItem, "罢免": leaveItem, "解聘": leaveItem, "辞职": leaveItem,
	"任命": appointItem, "聘任": appointItem, "委任": appointItem, "聘请": appointItem, "选举": appointItem, "推选": appointItem, "推举": appointItem, "提名": appointItem, "聘": appointItem, "选举产生": appointItem, "增选": appointItem,
	"是": toBeItem, "为": toBeItem, "系": toBeItem, "作为": toBeItem, "叫": toBeItem, "名叫": toBeItem, "叫做": toBeItem, "身为": toBeItem,
	"拟任": becomeItem, "拟聘": becomeItem, "拟聘任": becomeItem, "拟提任": becomeItem, "拟转任": becomeItem, "拟提名": becomeItem, "拟提名为": becomeItem, "拟推荐为": becomeItem, "拟调任": becomeItem, "暂任": becomeItem,
	"由":  byItem,
	"著名": suchItem, "着名": suchItem, "知名": suchItem, "有关": suchItem, "相关": suchItem, "一位": suchItem, "一名": suchItem, "两位": suchItem, "两名": suchItem,
	"三位": suchItem, "三名": suchItem, "多位": suchItem, "多名": suchItem, "几位": suchItem, "几名": suchItem, "数名": suchItem, "数位": suchItem,
	"年轻": suchItem, "业内": suchItem, "其他": suchItem, "重要": suchItem, "上述": suchItem, "普通": suchItem,
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
		if t.has(isVerb) && t.info.link() == otherItem && z.whole[t.end-1] == '任' {
			return becomeItem // 至今任, 先后任
		}
	}
	if link := t.info.link(); link < careerItem {
		return link
	}
	return otherItem
}

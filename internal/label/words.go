package label

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// The words of labels are found in one walk over a line: it costs the same
// whether a character begins one of them or a hundred.

// wordSet finds words in a line, whatever script they are in there. Blanks
// inside the line are passed over: 来　　源, 索 引 号.
type wordSet struct {
	words  *lexicon.Trie
	folder han.Folder
}

// wordAt is a word of a set in a line.
type wordAt struct {
	value uint64 // of the word in the set
	end   int    // where it ends in the line
	runes int    // of the word
}

// anyValue has the bits of all values.
const anyValue = ^uint64(0)

// roomForWords is how many words begin at one place, or more.
const roomForWords = 8

// begins tells whether a word begins with r in any script or case.
func (set *wordSet) begins(r rune) bool { return set.words.Step(0, set.fold(r)) != 0 }

// fold is form.FoldRune.
func (set *wordSet) fold(r rune) rune {
	if r < utf8.RuneSelf {
		return form.FoldRune(r)
	}
	return set.folder.Fold(r)
}

// walk appends the words at line[i:] whose value has one of the bits to found,
// the longest last.
func (set *wordSet) walk(line string, i int, bits uint64, found []wordAt) []wordAt {
	node := int32(0)
	for n := 1; ; n++ {
		r, size := utf8.DecodeRuneInString(line[i:])
		r = set.fold(r)
		if node = set.words.Step(node, r); size == 0 || node == 0 {
			return found
		}
		i += size
		value := set.words.Value(node)
		if value&bits != 0 && !(form.IsLatin(r) && form.IsLatin(form.FirstRune(line[i:]))) { // inside an English word
			found = append(found, wordAt{value, i, n})
		}
		i = passBlanks(line, i)
	}
}

// passBlanks is where the blanks that begin at line[i] end.
func passBlanks(line string, i int) int {
	for i < len(line) {
		switch {
		case line[i] == ' ':
			i++
		case strings.HasPrefix(line[i:], "\u3000"):
			i += len("\u3000")
		case strings.HasPrefix(line[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// labelSet finds the words of the label table. The value of a word is the row of
// its label, counted from one, and what it may stand before or behind.
type labelSet struct{ wordSet }

const (
	rowBits        = 1<<8 - 1
	isQualifier    = 1 << 8 // may stand before a word that takesQualifier
	takesQualifier = 1 << 9
)

// qualifiers may stand before the Chinese word for what somebody did, and the
// role stays the same: 图片编辑, 栏目主编, 本报全媒体记者. None begins another, and what they make is
// listed nowhere.
var qualifiers = strings.Fields("文字 图片 视觉 图文 题图 配图 封面 海报 视频 音频 短视频 栏目 版面 本文 本期 本报 本网 本站 新媒体 全媒体 融媒体 微信 网络 网页 执行 责任 值班 见习 实习 特约 特邀 首席 高级 资深 学生 校园 联合 后期 稿件")

// pictureSources are the words before 来源 that make it the source of a picture.
var pictureSources = strings.Fields("题图 配图 封面 海报 头图 首图 照片 视频")

var labelIndex = sync.OnceValue(func() *labelSet {
	var b lexicon.Builder
	provider := uint64(0)
	for i := range labels {
		row := uint64(i + 1)
		for word := range labels[i].all() {
			value := row
			if labels[i].Field == FieldCredit && utf8.RuneCountInString(word) >= 2 && form.StartsHan(word) {
				value |= takesQualifier
			}
			b.Add(strings.ReplaceAll(word, " ", ""), value)
		}
		if labels[i].Role == RoleProvider {
			provider = row
		}
	}
	for _, word := range qualifiers {
		b.Add(word, isQualifier)
	}
	for _, word := range pictureSources {
		b.Add(word+"来源", provider)
	}
	return &labelSet{wordSet{b.Build(), han.NewFolder()}}
})

// label is that of a word; nil of a qualifier that is none.
func (w wordAt) label() *Label {
	if w.value&rowBits == 0 {
		return nil
	}
	return &labels[w.value&rowBits-1]
}

// mostQualifiers stand before a word: 本报全媒体见习记者.
const mostQualifiers = 3

// at appends the labels that stand at line[i:] to words, which is empty; the
// longest last.
func (set *labelSet) at(line string, i int, words []wordAt) []wordAt {
	return set.qualified(line, i, mostQualifiers, words)
}

// qualified is at with so many qualifiers at most.
func (set *labelSet) qualified(line string, i, most int, words []wordAt) []wordAt {
	words = set.walk(line, i, rowBits|isQualifier, words)
	q := slices.IndexFunc(words, func(w wordAt) bool { return w.value&isQualifier != 0 })
	if q < 0 || most == 0 {
		return words
	}
	var room [roomForWords]wordAt
	qualifier := words[q]
	if qualifier.label() == nil {
		words = slices.Delete(words, q, q+1)
	}
	for _, w := range set.qualified(line, passBlanks(line, qualifier.end), most-1, room[:0]) {
		n, has := slices.BinarySearchFunc(words, w.end, func(of wordAt, end int) int { return of.end - end })
		if w.value&takesQualifier != 0 && !has { // 图片来源 has a row of its own
			w.runes += qualifier.runes
			words = slices.Insert(words, n, w)
		}
	}
	return words
}

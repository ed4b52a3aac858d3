package furniture

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// siteTalk knows the words of paragraphs that are about the site.
type siteTalk struct {
	words                                          *lexicon.Finder
	imprint, rights, contact, copying, disclaiming uint64 // their bits; rights are of imprint
}

var talkOfSites = sync.OnceValue(func() *siteTalk {
	t := &siteTalk{words: lexicon.NewFinder(slices.Concat(imprint, rights, contact, copying, disclaiming)...)}
	used := 0
	next := func(list []string) uint64 {
		used += len(list)
		return (1<<len(list) - 1) << (used - len(list))
	}
	t.imprint, t.rights, t.contact, t.copying, t.disclaiming = next(imprint), next(rights), next(contact), next(copying), next(disclaiming)
	t.imprint |= t.rights
	return t
})

// OfParagraph tells what kind of furniture a paragraph of so many words is that
// no phrase opens: Rights where it is about the owner of the site or about
// reprints, Imprint where it says how somebody is to be reached.
func OfParagraph(s string, words int) Kind {
	t := talkOfSites()
	switch said := t.words.In(s); {
	case said == 0:
		return None
	case t.isImprint(said, s, words):
		return Rights
	case t.isContact(said, words):
		return Imprint
	}
	return None
}

func (t *siteTalk) isImprint(said uint64, s string, words int) bool {
	n := bits.OnesCount64(said & t.imprint)
	short := words <= 60 && !(n == 1 && said&t.rights != 0 && isProse(s)) // copyright may be the subject
	return n >= 2 || n >= 1 && (short || said&t.contact != 0) || words <= 60 && said&t.copying != 0 ||
		words <= 120 && said&t.disclaiming != 0 && strings.HasPrefix(s, "声明")
}

func (t *siteTalk) isContact(said uint64, words int) bool {
	n := bits.OnesCount64(said & t.contact)
	return words <= 120 && (n >= 2 || n >= 1 && words <= 40)
}

// imprint is what a site says of its owner, seldom what an article says.
var imprint = []string{
	"版权所有", "版權所有", "ICP备", "ICP證", "ICP证", "公网安备", "备案号", "备案许可", "技术支持：", "技术支持:", "违法和不良信息举报",
	"All rights reserved", "All Rights Reserved", "©",
}

// rights are words of an imprint that an article may be about.
var rights = []string{"Copyright", "copyright"}

// contact is what stands in an imprint, and at the end of a notice too.
var contact = []string{"邮编：", "邮编:", "邮政编码", "传真：", "传真:", "地址：", "地址:", "电话：", "电话:", "電話：", "電話:", "信箱：", "邮箱：", "E-mail"}

// copying is what a short paragraph about reprints says.
var copying = []string{"请勿转载", "不得转载", "禁止转载", "谢绝转载", "转载请", "如需转载", "轉載請", "不得轉載", "請勿轉載"}

// disclaiming is what a paragraph says that begins as a statement and is one
// of the site, not of the article.
var disclaiming = []string{"仅供参考", "投资建议", "本站", "本网", "本平台", "版权", "转载", "侵权"}

package dom

import (
	"strings"
	"sync"
)

// gradeRows say what the words in a container's class and id tell of it: above
// zero that the article is in it, below that it is not. Words are cut at
// everything but letters and at capitals; see grade.
var gradeRows = [...]struct {
	grade int8
	words string // parted by blanks
}{
	// The article.
	{4, "artibody articlebody articlecontent articletext newscontent storybody zoom zhengwen"},
	{3, "contenttext detailcontent newstext newsbody postbody ucap ueditor zw neirong wenzhang"},
	{2, "article content detail editor entry maintext newsdetail story trs vsb prose richtext xilan nr"},
	{1, "articles body contents cont con txt text details main news post wp xl wz"},
	{0, "js page"},

	// Words that say nothing, alone or at the end of another.
	{1, "headline"},
	{0, "area bar block box btn button buttons container div group inner item items left line link links mod module outer panel section view wrap wrapper " +
		"commentary footnote footnotes shared title"},

	// What stands around it.
	{-6, "footer foot footnav cookie cookies consent gdpr dibu yejiao"},
	{-5, "comment comments commentlist disqus pinglun liuyan friendlink friendlinks modal popup overlay pum popmake toast newsletter newsletters menu nav navbar " +
		"navi navigation sidenav leftnav topnav mainnav navbox catlinks editsection daohang subnav recommend recommended recommendation recommendations tuijian " +
		"related xiangguan xgxw xgwz xgyd xgtj xglj xgbd banquanmianze morestories"},
	{-4, "ad ads advert advertisement adsense adbox sponsor sponsored sidebar upsell alert toc ticker bdshare share sharing sharebox social addthis sns fenxiang " +
		"jiathis breadcrumb breadcrumbs crumb crumbs reply replies respond discussion responses copyright icp youlian yqlj tooltip masthead topbar logo rank " +
		"ranking paihang popular trending login signup subscribe subscription donate promo sitemap tabbar pager pagination paging prevnext pagenav print " +
		"toolbar toolbox qrcode qr ewm erweima fontsize relate relevant similar readmore morelinks suggested guess follow saoyisao search searchbox tags " +
		"taglist tagcloud cebian celan rdtj rmtj survey feedback rating kefu disclaimer shengming banquan mianze legal skip"},
	{-3, "aside side sider rail widget widgets infobox weather weizhi thread dialog lightbox hot latest register paywall cta noprint hatnote prev previous next " +
		"tool tools apps gzh teasers tag zxwz vote toupiao stream feed bio accessibility"},
	{-2, "banner slideshow position location header hotline teaser profile keywords yetou zuoce youce wechat weixin qq byline meta sr"},
	{-1, "bottom right list head top statement author info caption credit"},
	{0, "relative"},
}

// wordGrades are the grades of words.
type wordGrades struct {
	of          map[string]int8
	lengths     [26]uint32 // of the words that begin with a letter, a bit each: most others are told by it
	first, last [26]uint32 // the first two and the last two letters of the words, a bit each
}

var gradeOfWord = sync.OnceValue(func() *wordGrades {
	w := &wordGrades{of: make(map[string]int8, 512)}
	for _, row := range gradeRows {
		for word := range strings.FieldsSeq(row.words) {
			n := len(word)
			w.of[word] = row.grade
			w.lengths[word[0]-'a'] |= 1 << n
			w.first[word[0]-'a'] |= 1 << (word[1] - 'a')
			w.last[word[n-2]-'a'] |= 1 << (word[n-1] - 'a')
		}
	}
	return w
})

// find gives the grade of a word of small letters, not empty.
func (w *wordGrades) find(word []byte) (grade int8, known bool) {
	if w.lengths[word[0]-'a']>>len(word)&1 == 0 {
		return 0, false
	}
	grade, known = w.of[string(word)]
	return grade, known
}

// mayGlue tells whether a word of small letters may begin or end with one that has
// a grade.
func (w *wordGrades) mayGlue(word []byte) (begins, ends bool) {
	n := len(word)
	if n < 2 {
		return false, false
	}
	return w.first[word[0]-'a']>>(word[1]-'a')&1 != 0, w.last[word[n-2]-'a']>>(word[n-1]-'a')&1 != 0
}

// pointWords name the list of what an article says in short.
var pointWords = []string{"keypoints", "points", "highlights", "takeaways", "keytakeaways", "keyfacts", "facts", "glance", "bullets", "yaodian"}

// leadWords name the paragraph that leads to an article.
var leadWords = []string{"lead", "lede", "intro", "introduction", "teaser", "excerpt", "standfirst", "summary", "abstract", "dek", "deck", "chapo", "ingress", "vorspann", "sapo", "daodu", "daoyu"}

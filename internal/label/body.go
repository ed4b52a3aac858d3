package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Names of bodies are told by their ends in Chinese and by a word in them in
// English. The sets differ by what a mistake costs: EndsUnit is asked where a body
// is expected, IsInstitution and IsMedium where it would be believed alone.

// bylineBodies are what the names of media end in that are none of those of
// units, folded.
var bylineBodies = []string{"新闻", "央视", "融媒", "客户端", "壹点", "时刻", "在线", "广电", "传媒", "卫视", "视频", "观察", "周刊", "发布", "广播", "频道", "财经", "电视", "日报", "青年网", "通讯"}

func bylineBody(s string) bool {
	folded := form.Fold(s)
	return slices.ContainsFunc(bylineBodies, func(end string) bool { return strings.HasSuffix(folded, end) })
}

// EndsUnit tells whether s ends like the name of a body.
func EndsUnit(s string) bool {
	return strings.ContainsRune("部处科室院办局厅委会社报网台心组团队所系司站馆园校学段县市区州省队厂党", form.FoldRune(form.LastRune(s)))
}

// isUnitWord tells the words that make a credit in Latin letters a body's.
var isUnitWord = form.WordSet("department office center centre committee hospital university college school institute team group desk staff news daily times post media press section division bureau commission association society secretariat communications newsroom editors agency service services foundation academy branch")

// IsLatinUnit tells a name that has a word for a body in it.
func IsLatinUnit(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if w, _, _ := strings.Cut(w, "-"); isUnitWord(w) { // Tarn University-Lindal
			return true
		}
	}
	return false
}

// isBodyWord tells further words of the names of bodies, which a unit of one has not.
var isBodyWord = form.WordSet("administration authority board images archive archives museum ministry council government institute library network pictures magazine journal gazette tribune herald chronicle corporation company ltd limited inc llc project programme program federation union trust associated wire")

// isAgency tells bodies that no word of their names tells.
var isAgency = form.WordSet("afp epa reuters xinhua getty shutterstock istock alamy unsplash pexels pixabay flickr wikimedia wikipedia bloomberg ansa dpa tass kyodo yonhap twitter facebook instagram youtube google nasa bbc cnn cnet npr prnewswire globenewswire eurekalert supplied handout")

// isLatinBody tells the name of a body: by a word in it, as an agency, or in
// capitals behind a name: Jo Pell, TBC.
func isLatinBody(s string, behind bool) bool {
	const longestThe = 4 // words: The Tarn Sentinel
	if IsLatinUnit(s) || strings.HasPrefix(s, "The ") && form.Capitalised(s) && strings.Count(s, " ") < longestThe {
		return true
	}
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if isAgency(w) || isBodyWord(strings.Trim(w, ".,")) {
			return true
		}
	}
	longest := 3
	if behind {
		longest = 6
	}
	return len(s) >= 2 && len(s) <= longest && strings.ToUpper(s) == s && !strings.ContainsAny(s, " .")
}

// mediumEnds are what the names of media end in, folded.
var mediumEnds = []string{"日报", "晚报", "早报", "时报", "晨报", "商报", "青年报", "周报", "新闻网", "新闻", "通讯社", "电视台", "广播", "卫视", "在线", "都市报", "导报", "快报", "社", "报", "网"}

// IsMedium tells the name of a newspaper, an agency, a station or a site.
func IsMedium(name string) bool {
	folded := form.Fold(name)
	for _, end := range mediumEnds {
		if strings.HasSuffix(folded, end) && utf8.RuneCountInString(folded) > utf8.RuneCountInString(end)+1 {
			return true
		}
	}
	return false
}

// MediumIn is the name of a medium without the marks around it, 《青岚日报》（; "" where
// s is none.
func MediumIn(s string) string {
	if name := strings.Trim(s, " 《》（("); IsMedium(name) {
		return name
	}
	return ""
}

// What the names of media end in in Latin letters: by themselves, or behind a word that
// says of what. The first alone may be any body's.
const (
	latinMedia     = "daily weekly times gazette tribune herald chronicle newspaper television tv broadcasting"
	latinMediaEnds = "network station agency news online corporation"
	latinMediaOf   = "news radio television tv broadcasting broadcast evening morning daily"
)

// IsLatinMedium tells the name of a newspaper, an agency or a station in Latin letters
// that has two words or more: Lindal Daily, Tarn Radio and Television Station.
func IsLatinMedium(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	last := len(words) - 1
	if last < 1 || last > 7 || !form.Capitalised(s) || isHeadline(s) {
		return false
	}
	return form.HasWord(latinMedia, words[last]) ||
		form.HasWord(latinMediaEnds, words[last]) && slices.ContainsFunc(words[1:last], func(w string) bool { return form.HasWord(latinMediaOf, w) })
}

// IsBodyName tells a line that is the name of an organisation and no more.
func IsBodyName(s string) bool {
	if form.StartsHan(s) {
		folded := form.Fold(s)
		ok := form.HasAnySuffix(folded, "会", "局", "委", "院", "部", "处", "中心", "大学", "学校", "公司", "集团", "社", "报", "网", "厅", "署", "所", "科", "组", "政府", "站", "馆", "台", "室", "队", "园")
		return ok && form.Columns(s) <= 40 && !form.HasSign(s, " ，、。：“”《》！？") && !form.ContainsAny(folded, hanHeadlineVerbs)
	}
	return isLatinBody(s, false) && form.Capitalised(s) && !goesOnBehindUnit(s) && !isHeadline(s)
}

// goesOnBehindUnit tells a headline from the name of the body that it begins with:
// behind the last word for a body stands what the body does, and not what it is
// for: Ashgrove Hospital Completes …, Centre for Rural Care.
func goesOnBehindUnit(s string) bool {
	words := strings.Fields(strings.ReplaceAll(s, "-", " - "))
	last := len(words) - 1
	for last >= 0 && !isUnitWord(strings.ToLower(strings.Trim(words[last], ",.()"))) {
		last--
	}
	if last < 0 || last == len(words)-1 || strings.HasSuffix(words[last], ",") {
		return false
	}
	next := strings.ToLower(words[last+1])
	return !form.HasWord("of for at and in on & - – |", next) && !strings.HasPrefix(next, "(")
}

// headlineVerbs are verbs of headlines, and words that join clauses: names of bodies hold none.
const headlineVerbs = "adds aims allows announces appoints approves asks awards becomes begins brings breaks builds calls celebrates closes completes could cuts donates earns ends expands faces finds gets gives goes grows has helps hires " +
	"holds honors honours hosts introduces is are issues joins keeps launches leads lets makes marks may meets moves named names needs offers opens partners plans plays presents prepares provides publishes raises receives recognizes " +
	"reopens reports responds reveals returns says seeks sees sends sets shows signs starts steps supports takes tells to turns unveils updates urges uses visits warns welcomes will wins works who whose which that how why when where after before"

// hanHeadlineVerbs are the same of Chinese headlines, and who writes them of himself, folded.
var hanHeadlineVerbs = strings.Fields("举办 举行 召开 开展 参加 出席 荣获 喜获 获批 获评 斩获 接待 走访 慰问 启动 启用 完成 成立 迎来 部署 推进 落实 传达 走进 来我 到我 圆满 顺利 成功 闭幕 开幕 揭牌 签约 签订 签署 入选 当选 亮相 受邀 应邀 承办 主办 要求 强调 庆祝 开设 开通 打造 助力 走入 来到 获得 视察 调研 建成 落成 进驻 到访 莅临 里的 上的 中的 们的 " +
	"我院 我校 我市 我县 我区 我省 我局 我科 我所")

// isHeadline tells a title about a body from its name: Marlow Hospital Opens Ward, Weekly
// Address: a College for All.
func isHeadline(s string) bool {
	if strings.ContainsAny(s, ":?!;") {
		return true
	}
	for i, w := range strings.Fields(strings.ToLower(s)) {
		if i > 0 && form.HasWord(headlineVerbs, w) {
			return true
		}
	}
	return false
}

// platforms host what others publish; they are neither source nor site.
const platforms = "微信公众平台 微信公众号 今日头条 百家号 网易号 搜狐号 企鹅号 头条号 一点号 大鱼号 微博 知乎"

// IsPlatform tells the name of a platform.
func IsPlatform(s string) bool { return form.HasWord(platforms, strings.TrimSpace(s)) }

// institutionEnds are what the names of bodies end in that publish under their
// own name, folded. Departments are not among them: beside a date they may be
// the author.
var institutionEnds = []string{"医院", "大学", "学院", "委员会", "卫健委", "卫生局", "健康局", "政府", "协会", "学会", "融媒", "融媒体中心", "发布", "保健院", "疾控中心", "控制中心", "联合会", "基金会", "集团"}

// IsInstitution tells a name of four characters or more that ends like that of
// a body.
func IsInstitution(s string) bool {
	return form.HasAnySuffix(form.Fold(s), institutionEnds...) && utf8.RuneCountInString(s) >= 4 && !form.HasSign(s, " \u3000，。、：")
}

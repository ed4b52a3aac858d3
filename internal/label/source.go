package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

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

// IsBodyName tells a line that is the name of an organisation and no more.
func IsBodyName(s string) bool {
	if form.StartsHan(s) {
		folded := form.Fold(s)
		for _, end := range []string{"会", "局", "委", "院", "部", "处", "中心", "办公室", "大学", "学校", "协会", "学会", "基金会", "公司", "集团", "社", "报", "网", "厅", "署", "所", "科", "组", "联合会", "委员会", "政府", "电视台", "站", "馆", "台", "室", "队", "园"} {
			if strings.HasSuffix(folded, end) {
				return form.Columns(s) <= 40 && !strings.ContainsAny(s, " ，、。：“”《》！？")
			}
		}
		return false
	}
	return IsLatinUnit(s) && form.Capitalised(s) && len(s) <= 60
}

// noSources are values of 来源 that name no source. 本站 and 原创 do: they say
// that the site wrote the text itself.
const noSources = "无 网络 互联网 来源 未知 佚名 其他 不详 转载 null none unknown - admin 本文 编辑 作者"

// platforms host what others publish; they are neither source nor site.
const platforms = "微信公众平台 微信公众号 今日头条 百家号 网易号 搜狐号 企鹅号 头条号 一点号 大鱼号 微博 知乎"

// IsPlatform tells the name of a platform.
func IsPlatform(s string) bool { return form.HasWord(platforms, strings.TrimSpace(s)) }

// CleanSource takes 来源 and brackets from a source, and gives "" where it is
// none: empty, a sentence, an address, a date.
func CleanSource(s string) string {
	s = CleanValue(s)
	for _, p := range []string{"来源：", "来源:", "來源：", "來源:", "Source:", "source:", "稿源：", "转自：", "本文来源于", "来源于", "来源 "} {
		s = strings.TrimSpace(strings.TrimPrefix(s, p))
	}
	s = strings.Trim(s, " \u3000《》<>〈〉“”\"")
	switch {
	case s == "", form.Columns(s) > 80, form.HasWord(noSources, strings.ToLower(s)), IsPlatform(s), isLabelWord(s), strings.Contains(s, "://"), form.IsSentence(s) && form.Columns(s) > 30:
		return ""
	case strings.IndexFunc(s, unicode.IsLetter) < 0:
		return ""
	}
	if first, rest, ok := strings.Cut(s, "  "); ok && utf8.RuneCountInString(first) >= 2 && rest != "" {
		s = first
	}
	return withoutPeople(s)
}

// withoutPeople takes the people out of a source that names them beside a
// body: "Department for Harbours and Mara Quill MP". A source is never a person.
func withoutPeople(s string) string {
	pieces := strings.Split(s, " and ")
	if len(pieces) < 2 || form.StartsHan(s) {
		return s
	}
	kept := pieces[:0]
	for _, piece := range pieces {
		if !isTitledPerson(piece) {
			kept = append(kept, piece)
		}
	}
	return strings.Join(kept, " and ")
}

// isTitledPerson tells a name by the honour before it or the letters behind.
func isTitledPerson(s string) bool {
	s = strings.TrimPrefix(strings.TrimSpace(s), "The ")
	for _, h := range []string{"Rt Hon ", "Sir ", "Dame ", "Lord ", "Lady ", "Baroness ", "Dr ", "Mr ", "Mrs ", "Ms ", "Professor "} {
		if strings.HasPrefix(s, h) {
			return len(strings.Fields(s)) <= 6
		}
	}
	for _, end := range []string{" MP", " MSP", " MLA", " MEP", " OBE", " CBE", " MBE", " KC", " QC"} {
		if strings.HasSuffix(s, end) {
			return len(strings.Fields(s)) <= 5
		}
	}
	return false
}

// institutionEnds are what the names of bodies end in that publish under their
// own name, folded. Departments are not among them: beside a date they may be
// the author.
var institutionEnds = []string{"医院", "大学", "学院", "委员会", "卫健委", "卫生局", "健康局", "政府", "协会", "学会", "融媒", "融媒体中心", "发布", "保健院", "疾控中心", "控制中心", "联合会", "基金会", "集团"}

// IsInstitution tells a name of four characters or more that ends like that of
// a body.
func IsInstitution(s string) bool {
	folded := form.Fold(s)
	for _, end := range institutionEnds {
		if strings.HasSuffix(folded, end) {
			return utf8.RuneCountInString(s) >= 4 && !strings.ContainsAny(s, " \u3000，。、：")
		}
	}
	return false
}

// isLabelWord tells a source that is the label of another: NEWS PROVIDED BY.
func isLabelWord(s string) bool {
	l, ok := Whole(s)
	return ok && (l.Field == FieldSource || l.Field == FieldIssuer || l.Field == FieldPublished || l.Field == FieldViews) && form.Columns(s) > 4
}

// HasYearBracket tells a document number in its full form: 办字〔2018〕18号.
func HasYearBracket(s string) bool {
	for _, open := range []string{"〔", "[", "［", "(", "（", "【"} {
		if _, rest, ok := strings.Cut(s, open); ok && len(rest) > 4 && (strings.HasPrefix(rest, "19") || strings.HasPrefix(rest, "20")) && form.IsDigit(rest[2]) && form.IsDigit(rest[3]) && !form.IsDigit(rest[4]) {
			return strings.HasSuffix(s, "号") || strings.HasSuffix(s, "號")
		}
	}
	return false
}

// IsDocNumber tells the number of an official document: 办字〔2018〕18号, or
// anything with a year in brackets or 号 at its end.
func IsDocNumber(s string) bool {
	if form.Columns(s) > 60 || strings.IndexFunc(s, unicode.IsDigit) < 0 {
		return false
	}
	return strings.ContainsAny(s, "〔[（(【［﹝") || strings.HasSuffix(s, "号") || strings.HasSuffix(s, "號")
}

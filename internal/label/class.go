package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// IsRule tells a line that is drawn with signs: ___, * * *, -----.
func IsRule(s string) bool {
	return len(s) >= 2 && !form.IsAlnum(s[0]) && s[0] < 0xe3 && strings.Trim(s, "_-=*~ —–•·") == "" // most lines begin with a letter
}

// NamesSomebody tells whether the values of credits name anybody: Proof: by
// definition … is a sentence.
func NamesSomebody(text string, hits []Hit) bool {
	for _, h := range hits {
		if v := CleanValue(h.Value(text)); h.Label.Field == FieldCredit && v != "" && !form.HasHan(v) && len(Names(h.Label.Role, v)) == 0 {
			return false
		}
	}
	return true
}

// DescribesPicture tells whether the value of a credit in Chinese says what a picture
// shows, and not who made it: 圖：護理師替長者量血壓. Who made it is a person or ends like a
// body.
func DescribesPicture(text string, hits []Hit) bool {
	const narrowest = 10 // columns
	value := CleanValue(hits[0].Value(text))
	if len(hits) != 1 || !form.StartsHan(value) || form.Columns(value) < narrowest || form.ContainsAny(form.Fold(value), pictureMakers) {
		return false
	}
	return slices.ContainsFunc(Names(hits[0].Label.Role, value), func(c Credit) bool {
		org := c.Organization
		return org == "" && c.Name == "" || org != "" && (!EndsUnit(org) && !bylineBody(org) && !IsMedium(org) || form.ContainsAny(form.Fold(org), []string{"在", "于", "为"}))
	})
}

// pictureMakers are words of who made a picture or gave it, folded.
var pictureMakers = []string{"提供", "翻摄", "翻拍", "摄", "截图", "来自", "资料", "取自", "网络", "记者"}

// OnlyCredits tells labels that are all of people, of the source or of the
// date: no text has these alone on a line.
func OnlyCredits(hits []Hit) bool {
	for _, h := range hits {
		switch h.Label.Field {
		case FieldCredit, FieldSource, FieldViews, FieldIssuer:
			if h.Sign == SignColon || h.Sign == signSlash || h.Sign == signBar || h.Sign == signOpen {
				continue
			}
		}
		return false
	}
	return len(hits) > 0
}

// Class is what a block is to an article.
type Class uint8

const (
	ClassShort  Class = iota // a line without the end of a sentence: a title, a caption, a list entry
	ClassProse               // a sentence or more
	ClassLabel               // 发布时间：… 来源：…
	ClassDate                // a date, perhaps with a count or a name beside it
	ClassByline              // By Jo Pell; （记者 张三）
	ClassCrumb               // 首页 > 新闻
	ClassNav                 // a row of menu entries
	ClassJunk                // 打印本页 关闭窗口
	ClassStop                // 相关新闻: what follows is no longer the article
	ClassImage
	ClassTable
)

var classNames = [...]string{"short", "prose", "label", "date", "byline", "crumb", "nav", "junk", "stop", "image", "table"}

// String is the name of a class as dumps print it.
func (c Class) String() string { return classNames[c] }

// LongLine is the number of columns from which a line without labels is taken
// for prose when it ends like a sentence. A Han character is two columns.
const LongLine = 40

// CutSite takes the address of a site off the start of a line: old pages write
// http://site.example 2003-8-4 9:41 below the title.
func CutSite(s string) string {
	if rest, ok := strings.CutPrefix(s, "http://"); ok {
		if site, rest, ok := strings.Cut(rest, " "); ok && len(site) <= 40 {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// ValueFields are the fields whose value may stand in the element after that
// of the label.
var ValueFields = map[Field]bool{FieldPublished: true, FieldModified: true, FieldSource: true, FieldIssuer: true}

// AnyColon tells labels that a colon or bracket makes certain, or a bar behind each of
// several.
func AnyColon(hits []Hit) bool {
	for _, h := range hits {
		if h.Sign == SignColon || h.Sign == signOpen || h.Sign == signBar && len(hits) > 1 {
			return true
		}
	}
	return false
}

// LabelClass tells a label line from a sentence in which a label word stands.
func LabelClass(text string, hits []Hit) (Class, bool) {
	useful, furniture := 0, 0
	for _, h := range hits {
		if h.Label.Field == fieldFurniture {
			furniture++
			continue
		}
		if h.Label.Field == FieldCrumb && (h.Sign == SignColon || opensHome(h.Value(text))) && h.Start == 0 {
			return ClassCrumb, true
		}
		if h.Label.Field != fieldOther {
			useful++
		}
	}
	if furniture > 0 && furniture == len(hits) && hits[0].Start == 0 && (AnyColon(hits) || !form.EndsSentence(text)) {
		return ClassJunk, true
	}
	if isWordsOnly(text, hits) {
		return ClassShort, false
	}
	if useful == 0 || form.Columns(text[:hits[0].Start]) > 60 || form.IsSentence(text[:hits[0].Start]) {
		return ClassShort, false
	}
	for _, h := range hits {
		v := h.Value(text)
		switch h.Label.Field {
		case FieldKeywords, FieldSummary, fieldOther, fieldFurniture, FieldSection, FieldAttachment:
			continue
		}
		sentence := form.IsSentence(v)
		if IsReleaseLine(text, h) {
			return ClassShort, false
		}
		switch h.Label.Field {
		case FieldCredit, FieldSource:
			// 记者：下一步有什么打算？ is an interview
			sentence = sentence && form.Columns(v) > 12 && form.LastRune(strings.TrimSpace(v)) != '：' && form.LastRune(strings.TrimSpace(v)) != ':'
		default:
			sentence = sentence && form.Columns(v) > 24
		}
		if form.Columns(v) > 120 || sentence {
			return ClassShort, false
		}
	}
	return ClassLabel, true
}

// IsLabelled tells a line with the source and the day, or with who made the page, whatever
// stands before them: 版权声明 来源：青岚快报 时间：2021-06-17, 【纠错】编辑：苏晚晴.
func IsLabelled(text string) bool {
	source, day := false, false
	for _, h := range Find(text, nil) {
		switch h.Label.Field {
		case FieldCredit:
			if h.Sign == SignColon && h.Start > 0 && OnlyNames(CleanValue(h.Value(text))) {
				return true
			}
		case FieldSource:
			source = source || h.Sign == SignColon
		case FieldPublished:
			day = day || h.Sign == SignColon && StartsDate(strings.TrimSpace(h.Value(text)))
		}
	}
	return source && day
}

// IsAside tells a line that begins with a label of which nothing is read: 承办人：…,
// 地址：….
func IsAside(hits []Hit) bool {
	return len(hits) > 0 && hits[0].Start == 0 && hits[0].Sign == SignColon && hits[0].Label.Field >= fieldOther
}

// IsReleaseLine tells a label of a date, at the start of an English line, behind
// which the title stands: For Immediate Release: County Opens Second Hall.
func IsReleaseLine(text string, h Hit) bool {
	v := h.Value(text)
	return h.Label.Field == FieldPublished && h.Start == 0 && form.Columns(v) > 24 && !form.HasHan(v) && !strings.ContainsAny(v, "0123456789")
}

// OpensRelease tells a label that the title of a release follows, and is none of
// its words: For Immediate Release.
func OpensRelease(text string, h Hit) bool {
	return IsReleaseLine(text, h) && SpeaksOfRelease(text[:h.Val])
}

// SpeaksOfRelease is false for lines that no label opens of which [OpensRelease] is
// true: it needs no labels.
func SpeaksOfRelease(text string) bool {
	return form.ContainsAny(form.Head(text, 100), []string{"elease", "ELEASE"}) // such a label has half of these bytes
}

// isWordsOnly tells a line in which a word only looks like a label: a single
// credit within an English line, and its value names nobody. Year in Review: twenty wards.
func isWordsOnly(text string, hits []Hit) bool {
	return len(hits) == 1 && hits[0].Label.Field == FieldCredit && hits[0].Start > 0 && !form.HasHan(text) && CleanValue(hits[0].Value(text)) != "" && !NamesSomebody(text, hits)
}

// IsNav tells a row of three or more short entries that are parted by wide
// blanks or bars, or that are all links.
func IsNav(text string) bool {
	if columnSigns(text) < 2 {
		return false
	}
	parts := splitColumns(text)
	if len(parts) < 3 {
		return false
	}
	short := 0
	for _, part := range parts {
		if form.Columns(part) <= 24 && !form.HasSign(part, "，。,：:") {
			short++
		}
	}
	return short == len(parts) && (len(parts) >= 4 || form.Columns(text)/len(parts) <= 16)
}

// IsMenu tells a row of four or more short entries, with the home page first,
// that single blanks part: the menu in a text dump.
func IsMenu(text string) bool {
	entries := strings.Fields(text)
	for _, entry := range entries {
		if form.Columns(entry) > 16 || !form.StartsHan(entry) || form.HasSign(entry, "，。：、") {
			return false
		}
	}
	return len(entries) >= 4 && IsHome(entries[0])
}

// columnSigns counts what splitColumns parts s at.
func columnSigns(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c > '|':
			if (c == 0xc2 || c == 0xe3 || c == 0xef) && form.HasAnyPrefix(s[i:], "·", "\u3000", "｜") {
				n++
			}
		case c == '|' || c == '\t':
			n++
		case c == ' ' && i+1 < len(s) && s[i+1] == ' ':
			n++
			i++
		}
	}
	return n
}

// splitColumns parts a row of entries at bars, ideographic blanks and runs of
// two or more blanks.
func splitColumns(s string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if strings.ContainsRune("|｜\u3000·\t", r) || strings.HasPrefix(s[i:], "  ") {
			if part := strings.TrimSpace(s[start:i]); part != "" {
				parts = append(parts, part)
			}
			start = i + size
		}
		i += size
	}
	if part := strings.TrimSpace(s[start:]); part != "" {
		parts = append(parts, part)
	}
	return parts
}

// letterOpens and letterEnds are what the last lines of a letter begin and end with,
// folded.
var (
	letterOpens = []string{"祝", "敬祝", "顺颂", "顺祝", "此致", "敬请", "谨祝"}
	letterEnds  = []string{"敬上", "谨上", "敬启", "谨启", "敬礼", "拜上", "启"}
)

// IsLetterEnd tells a line that closes a letter: 祝 身體健康, 健康中心 敬上.
func IsLetterEnd(s string) bool {
	folded := form.Fold(s)
	opens, ends := form.HasAnyPrefix(folded, letterOpens...), form.HasAnySuffix(folded, letterEnds...)
	return form.Columns(s) <= 24 && (opens || ends)
}

// IsSalutation tells the line that opens a notice: 全县广大居民：
func IsSalutation(s string) bool {
	last := form.LastRune(strings.TrimSpace(s))
	return last == '：' || last == ':'
}

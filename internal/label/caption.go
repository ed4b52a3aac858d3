package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A caption may open with an arrow to its picture; or with a word for the picture,
// folded, and a sign, a number or 为 behind it.
const captionArrows = "▲△↑▼▽↓◀◄▶►"

var captionWords = []string{"photo caption", "caption", "cutline", "photos", "photo", "pictured", "picture", "image", "figure", "fig.",
	"图片说明", "照片说明", "上图", "下图", "左图", "右图", "题图", "配图", "图片", "照片", "相片", "图说", "图注", "图"}

// mayOpenCaption is a look at the first letter.
var mayOpenCaption = form.Openers(append(strings.Split(captionArrows, ""), captionWords...)...)

// IsMarkedCaption tells a line that opens as captions do, or names the
// photographer at its end.
func IsMarkedCaption(s string) bool {
	return OpensCaption(s) || mayOpenCaption(s) && strings.HasPrefix(form.Fold(s), "图片来源") || endsInMaker(s) || Photographers(s) != nil
}

// endsInMaker tells a line of Chinese that ends in a bracket with who made the picture or gave
// it: 學生為長者量血壓。（護理學系提供）
func endsInMaker(s string) bool {
	const longest = 40 // columns of the bracket
	if last := form.LastRune(s); last != '）' && last != ')' {
		return false
	}
	open := form.LastSign(s, "（(")
	if open <= 0 || form.Columns(s[open:]) > longest || !strings.HasSuffix(s, closer(s[open:])) {
		return false
	}
	return form.HasAnySuffix(form.Fold(form.StripBrackets(s[open:])), "提供", "供图", "翻摄", "资料图", "资料图片", "资料照", "资料照片", "截图")
}

// OpensCaption tells a line, or a sentence, with the mark of a caption in front:
// 图为…, 圖1：…, ▲…, Photo: …, Figure 2. …
func OpensCaption(s string) bool {
	if !mayOpenCaption(s) {
		return false
	}
	if strings.ContainsRune(captionArrows, form.FirstRune(s)) {
		return form.HasLetter(s)
	}
	folded := form.FoldInPlace(form.Head(s, 40))
	if strings.HasPrefix(folded, "pictured ") {
		return true
	}
	rest, ok := form.CutAnyPrefix(folded, captionWords...)
	if !ok {
		return false
	}
	numbered := strings.TrimLeft(rest, " 0123456789０１２３４５６７８９一二三四五六七八九十")
	switch sign := form.FirstRune(numbered); sign {
	case ':', '：', '|', '｜':
		return true
	case '/', '／', '为':
		return form.StartsHan(folded)
	case '.', '、':
		return len(rest)-len(numbered) > 0
	}
	return len(strings.TrimSpace(rest))-len(numbered) > 0 && !form.EndsSentence(s)
}

// IsCaptionText tells a line that can be a caption by its form: short and no
// sentence, or with a caption's opening or a photographer at its end.
func IsCaptionText(s string) bool {
	if IsMarkedCaption(s) {
		return true
	}
	_, digits := form.DigitsIn(s)
	width := form.Columns(s)
	if width > 100 || digits >= 7 || IsHeadingText(s) {
		return false
	}
	return !form.IsSentence(strings.TrimSuffix(s, "。")) && (!form.IsSentence(s) || width <= 30)
}

// IsPhotoText tells a sentence that describes a picture: it opens like a
// caption or names the photographer or the agency of the picture.
func IsPhotoText(s string) bool {
	return form.HasAnyPrefix(s, "In this photo", "In this image", "FILE - ", "FILE — ", "File photo", "Pictured") ||
		form.ContainsAny(form.Tail(s, 60), []string{"AP Photo", "Getty Images", "photo via", "Photo by", "Photograph by", "Press Association Images"}) || Photographers(s) != nil
}

// IsHeadingText tells a numbered heading: 一、…, （一）…, 1. …
func IsHeadingText(s string) bool {
	for _, p := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "（", "(", "第", "【", "问：", "答：", "Q", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "●", "■", "◆", "★"} {
		if rest, ok := strings.CutPrefix(s, p); ok {
			switch p {
			case "【", "问：", "答：", "●", "■", "◆", "★":
				return true
			}
			if inner, _, ok := strings.Cut(rest, "）"); ok && (p == "（" || p == "(") && !isOrdinal(inner) {
				continue // （左起）…
			}
			if form.HasAnyPrefix(rest, ".", "．") || form.HasSign(form.Head(rest, 9), "、）)") {
				return true
			}
		}
	}
	return false
}

// isOrdinal tells the number of a heading: 一, 12, 十二.
func isOrdinal(s string) bool {
	for _, r := range s {
		if !strings.ContainsRune("0123456789０１２３４５６７８９一二三四五六七八九十", r) {
			return false
		}
	}
	return s != ""
}

// SaysTopic tells a line of Chinese that says what a part of a text is about, or what to
// do, and no picture shows: 治疗不当易致肘内翻, 肺癌治疗的选择.
func SaysTopic(s string) bool {
	if !form.StartsHan(s) || ShowsScene(s) {
		return false
	}
	folded := form.Fold(s)
	return form.HasAnySuffix(folded, topicEnds...) || form.ContainsAny(folded, adviceWords)
}

// ShowsScene tells a line of Chinese with a word for what pictures show: 签约仪式现场,
// 院长江平（左）为病友送花.
func ShowsScene(s string) bool { return form.ContainsAny(form.Fold(s), sceneWords) }

// What a picture shows, what advice says, and what a topic ends in, folded.
var (
	sceneWords  = strings.Fields("现场 合影 合照 左起 左一 左二 右一 右二 (左 (右 前排 后排 箭头处 正在 仪式 会场 论坛 会议")
	adviceWords = strings.Fields("可以 可能 可提 可改 可避 可治 应该 应当 应逐 需要 需警 不能 不可 不是 不当 不要 不必 如何 怎么 怎样 怎办 咋 并非 容易 易致 易发 都要 是否 就是 为什么 为何 ？ ?")
	topicEnds   = strings.Fields("原因 选择 探索 治疗 特征 因素 方法 误区 知识 表现 症状 密码 须知 指南 简介 方案 措施 建议 预防 技术 趋势 意义 优势 作用 疗法 吗 呢")
)

// partEnds are what the headings of parts end in, folded: 柳岸简历.
var partEnds = strings.Fields("简历 履历 简介 背景 背景资料 背景介绍 名词解释 相关链接 新闻链接 延伸阅读 声明 附录 附件 说明 biography background notes quotes appendix")

// OpensPart tells a line that opens what follows: a salutation, which ends in
// a comma, or the heading of a part.
func OpensPart(s string) bool {
	s = strings.TrimSpace(s)
	if last := form.LastRune(s); last == ',' || last == '，' || last == '、' || last == ';' {
		return true
	}
	return form.Columns(s) <= 24 && form.HasAnySuffix(form.Fold(s), partEnds...)
}

// captionTails are the buttons that stand behind a caption.
var captionTails = []string{"hide caption", "show caption", "toggle caption", "enlarge this image", "view larger image", "点击查看大图", "查看大图"}

// withoutCaptionWord takes the word off that only says what the line is.
func withoutCaptionWord(s string) string {
	word, caption, ok := strings.Cut(s, ":")
	if ok && form.HasWord("caption cutline photo-caption", strings.ReplaceAll(strings.ToLower(word), " ", "-")) {
		return strings.TrimSpace(caption)
	}
	return s
}

// CleanCaption takes buttons off a caption, and the word Caption; "" where nothing
// but signs is left.
func CleanCaption(s string) string {
	s = strings.TrimSpace(strings.ReplaceAll(s, "\n", " "))
	for again := true; again; {
		again = false
		for _, tail := range captionTails {
			if len(s) >= len(tail) && strings.EqualFold(s[len(s)-len(tail):], tail) {
				s, again = strings.TrimSpace(s[:len(s)-len(tail)]), true
			}
		}
	}
	s = withoutCaptionWord(s)
	if !form.HasLetter(s) && form.IndexDigit(s) < 0 {
		return "" // a full stop that somebody left there
	}
	return s
}

// Photographers reads the photographer at the end of a caption: （张三摄）,
// （記者張三攝）, [Photo by Jo Pell], "… / Jo Pell". It cuts nothing: the caption keeps
// its bracket.
func Photographers(s string) []Credit {
	s = strings.TrimRight(strings.TrimSpace(s), "。. ")
	open := -1
	switch form.LastRune(s) {
	case '）', ')', ']', '】':
		open = form.LastSign(s, "（([【")
	}
	if open >= 0 && strings.HasSuffix(s, closer(s[open:])) {
		inner := form.StripBrackets(s[open:])
		if credits := trailingRole(inner); credits != nil && credits[0].Role == RolePhotographer {
			return credits
		}
		return photoCredit(inner)
	}
	for _, mark := range photoMarks {
		if at := form.LastIndex(s, mark); at >= 0 && form.Columns(s[at:]) < 60 {
			if name := strings.TrimSpace(s[at+len(mark):]); form.Capitalised(name) {
				return Names(RolePhotographer, name)
			}
		}
	}
	if at := form.LastIndex(s, " / "); at > 0 {
		if name := s[at+3:]; form.Capitalised(name) && len(strings.Fields(name)) <= 3 && form.Columns(s[:at]) > 12 {
			return []Credit{{Role: RolePhotographer, Name: name}}
		}
	}
	if !endsInWork(s) {
		return nil
	}
	if folded := form.FoldInPlace(s); (strings.HasSuffix(folded, "摄") || strings.HasSuffix(folded, "摄影")) && !strings.HasSuffix(folded, "拍摄") && !strings.HasSuffix(folded, "翻摄") {
		at := form.LastSign(s, "。；;！!")
		if at < 0 {
			at = strings.LastIndex(folded, "记者")
		} else {
			_, size := utf8.DecodeRuneInString(s[at:])
			at += size
		}
		if at > 0 && form.Columns(s[at:]) <= 40 {
			if credits := trailingRole(strings.TrimSpace(s[at:])); credits != nil {
				return credits
			}
			return photoCredit(strings.TrimSpace(s[at:]))
		}
	}
	return lastPhotographer(s)
}

// endsInWork tells a line that ends in the word for what a photographer did.
func endsInWork(s string) bool {
	switch form.FoldLetter(form.LastRune(strings.TrimRight(s, " \u3000/／"))) {
	case '摄', '影', '图':
		return true
	}
	return false
}

// photoMarks are what the name of a photographer may stand behind.
var photoMarks = []string{"Photo by ", "Photos by ", "Photo: ", "Photograph by ", "Photo credit: ", "Image credit: ", "Credit: "}

// lastPhotographer reads the name that stands apart before 摄 or 图 at the end
// of a caption: 启用仪式现场 戚晚舟 摄, 启用仪式现场 戚晚舟/摄.
func lastPhotographer(s string) []Credit {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \u3000/／", r) })
	n := len(words)
	if n < 3 {
		return nil
	}
	switch form.Fold(words[n-1]) {
	case "摄", "摄影", "图", "供图":
		if name := stripped(words[n-2]); IsHanName(name) && IsSurname(name) {
			return []Credit{{Role: RolePhotographer, Name: name}}
		}
	}
	return nil
}

// closer is the bracket that closes the one s starts with.
func closer(s string) string {
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"[", "]"}, {"【", "】"}} {
		if strings.HasPrefix(s, pair[0]) {
			return pair[1]
		}
	}
	return "\x00"
}

// photoCredit reads "张三摄", "记者张三 摄", "Photo by Jo Pell".
func photoCredit(s string) []Credit {
	folded := form.FoldInPlace(s)
	for _, p := range []string{"photo by ", "photos by ", "photo: ", "photo/", "photo courtesy of ", "photographed by "} {
		if rest, ok := strings.CutPrefix(folded, p); ok {
			return Names(RolePhotographer, s[len(s)-len(rest):])
		}
	}
	if !strings.HasSuffix(folded, "摄") && !strings.HasSuffix(folded, "摄影") {
		return nil
	}
	end := len(strings.TrimSuffix(strings.TrimSuffix(folded, "影"), "摄"))
	credits := Names(RolePhotographer, stripped(strings.TrimSpace(s[:end])))
	for i := range credits {
		credits[i].Role = RolePhotographer
	}
	if !allNames(credits) {
		return nil
	}
	return credits
}

// IsDashed tells a line that opens with a dash, as subtitles do.
func IsDashed(s string) bool {
	return form.HasAnyPrefix(s, "--", "—", "－－", "──", "―")
}

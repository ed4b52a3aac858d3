package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
)

// maxCaption is the longest caption, in columns.
const maxCaption = 260

// isCaption tells whether the body's n-th block is the caption of a picture: it
// is marked as one, or it is a short line beside a picture; in plain text, a
// short line between paragraphs.
func (rd *reading) isCaption(n int) bool {
	i := rd.body[n]
	b := &rd.page.Blocks[i]
	if b.Kind == dom.Caption || rd.isMarked(b, markCaption) {
		return true
	}
	if b.Kind != dom.Paragraph || rd.html && !rd.afterImage(n) || len(b.Text) > 3*maxCaption || form.Columns(b.Text) > maxCaption || i == rd.title {
		return false
	}
	l := rd.line(i)
	if l.class == classLabel || l.class == classJunk || l.class == classNav || l.class == classByline {
		return false
	}
	if !rd.html {
		return rd.isTextCaption(n, l)
	}
	return isCaptionText(b.Text) && !rd.listFollows(n)
}

// afterImage tells whether a picture stands right before the body's n-th
// block.
func (rd *reading) afterImage(n int) bool {
	return n > 0 && rd.page.Blocks[rd.body[n-1]].Kind == dom.Image && !isIcon(rd.page.Blocks[rd.body[n-1]].Src)
}

// listFollows tells whether the line after a picture is one of a list of short
// lines, as in addresses or programmes: then it is text.
func (rd *reading) listFollows(n int) bool {
	shorts := 0
	for m := n + 1; m < len(rd.body) && m < n+4; m++ {
		if b := &rd.page.Blocks[rd.body[m]]; b.Kind == dom.Paragraph && rd.line(rd.body[m]).class == classShort {
			shorts++
		} else {
			break
		}
	}
	return shorts >= 3
}

// captionStarts open a caption that may be a whole sentence.
var captionStarts = []string{"图为", "圖為", "图：", "圖：", "图片：", "圖片：", "图1", "图一", "Photo:", "Photo：", "Pictured", "▲", "△", "↑", "图片来源", "圖/", "图/", "图说", "圖說"}

// isCaptionText tells a line that can be a caption by its form: short and no
// sentence, or with a caption's opening or a photographer at its end.
func isCaptionText(s string) bool {
	for _, p := range captionStarts {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	if photographers(s) != nil {
		return true
	}
	_, digits := form.DigitsIn(s)
	return form.Columns(s) <= 100 && !form.IsSentence(strings.TrimSuffix(s, "。")) && (!form.IsSentence(s) || form.Columns(s) <= 30) && !isHeadingText(s) && digits < 7
}

// isPhotoText tells a sentence that describes a picture: it opens like a
// caption or names the photographer or the agency of the picture.
func isPhotoText(s string) bool {
	for _, p := range [...]string{"In this photo", "In this image", "FILE - ", "FILE — ", "File photo", "Pictured"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	tail := s[len(form.Head(s, max(len(s)-60, 0))):]
	return form.ContainsAny(tail, []string{"AP Photo", "Getty Images", "photo via", "Photo by", "Photograph by", "Press Association Images"}) || photographers(s) != nil
}

// isHeadingText tells a numbered heading: 一、…, （一）…, 1. …
func isHeadingText(s string) bool {
	for _, p := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "（", "(", "第", "【", "问：", "答：", "Q", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "●", "■", "◆", "★"} {
		if rest, ok := strings.CutPrefix(s, p); ok {
			switch p {
			case "【", "问：", "答：", "●", "■", "◆", "★":
				return true
			}
			if inner, _, ok := strings.Cut(rest, "）"); ok && (p == "（" || p == "(") && !isOrdinal(inner) {
				continue // （左起）…
			}
			if strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "．") || strings.Contains(form.Head(rest, 9), "）") || strings.Contains(form.Head(rest, 9), "、") || strings.Contains(form.Head(rest, 9), ")") {
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

// isTextCaption tells a caption in plain text: a line without the end of a
// sentence among or after paragraphs that have it, or one that stands twice.
func (rd *reading) isTextCaption(n int, l *line) bool {
	b := &rd.page.Blocks[rd.body[n]]
	if form.StripBrackets(b.Text) != strings.TrimSpace(b.Text) {
		return false // a bracket of credits, or of the publisher's
	}
	if (isHeadingText(b.Text) || opensPart(b.Text)) && !rd.doubled(rd.body[n]) {
		return false
	}
	if photographers(b.Text) != nil && n > 0 && form.Columns(b.Text) <= 160 {
		return true
	}
	if len(l.hits) > 0 && l.hits[0].start == 0 && anyColon(l.hits) {
		return false // 联系人：…
	}
	if n+1 < len(rd.body) && isBodyName(b.Text) && rd.line(rd.body[n+1]).class == classDate {
		return false // a signature
	}
	if l.class != classShort || form.IsSentence(b.Text) || form.Columns(b.Text) > 160 {
		return false
	}
	if rd.doubled(rd.body[n]) {
		return true
	}
	return rd.sentencesRule() && !rd.shortNeighbours(n)
}

// partEnds are what the headings of parts end in, folded: 柳岸简历.
var partEnds = strings.Fields("简历 履历 简介 背景 背景资料 背景介绍 名词解释 相关链接 新闻链接 延伸阅读 声明 附录 附件 说明 biography background notes quotes appendix")

// opensPart tells a line that opens what follows: a salutation, which ends in
// a comma, or the heading of a part.
func opensPart(s string) bool {
	s = strings.TrimSpace(s)
	if last := form.LastRune(s); last == ',' || last == '，' || last == '、' {
		return true
	}
	folded := strings.ToLower(form.Fold(s))
	for _, end := range partEnds {
		if strings.HasSuffix(folded, end) && form.Columns(s) <= 24 {
			return true
		}
	}
	return false
}

// sentencesRule tells whether most lines of the body end like sentences; only
// then a line that does not is a caption.
func (rd *reading) sentencesRule() bool {
	ends := 0
	for _, i := range rd.body {
		if form.IsSentence(rd.page.Blocks[i].Text) {
			ends++
		}
	}
	return ends*3 >= len(rd.body)*2 || ends >= 2 && ends*2 >= len(rd.body)
}

// shortNeighbours tells a line in a run of three or more short ones: a list.
func (rd *reading) shortNeighbours(n int) bool {
	run := 1
	for m := n - 1; m >= 0 && rd.line(rd.body[m]).class == classShort && !rd.doubled(rd.body[m]); m-- {
		run++
	}
	for m := n + 1; m < len(rd.body) && rd.line(rd.body[m]).class == classShort && !rd.doubled(rd.body[m]); m++ {
		run++
	}
	return run >= 4
}

// readLeadImages takes the pictures and captions between the title and the
// body along.
func (rd *reading) readLeadImages(w *builder) {
	if !rd.html || rd.title < 0 || len(rd.body) == 0 {
		return
	}
	for i := rd.title + 1; i < rd.head.last; i++ {
		b := &rd.page.Blocks[i]
		switch {
		case rd.page.Containers[b.Container].Hidden:
		case b.Kind == dom.Caption, b.Kind == dom.Paragraph && rd.isMarked(b, markCaption) && form.Columns(b.Text) > 8 && b.LinkBytes == 0:
			if n := len(w.blocks); n > 0 || b.Kind != dom.Image {
				rd.addCaption(w, i)
			}
		case b.Kind == dom.Image && rd.captioned(i):
			w.image(i)
		}
	}
}

// captioned tells a picture between title and body that has a caption of its
// own within the next blocks; others there are the page's.
func (rd *reading) captioned(i int) bool {
	for n := i + 1; n < min(i+4, rd.head.last); n++ {
		if b := &rd.page.Blocks[n]; b.LinkBytes == 0 && (b.Kind == dom.Caption || rd.isMarked(b, markCaption)) {
			return true
		}
	}
	return false
}

// addCaption gives the line to the last picture without a caption, or makes a
// picture of its own for it: the text dump has lost the image.
func (rd *reading) addCaption(w *builder, i int) {
	text := cleanCaption(rd.page.Blocks[i].Text)
	if text == "" {
		return
	}
	rd.at = i
	rd.credit(slices.DeleteFunc(photographers(text), func(c Credit) bool { return c.Name == "" })...)
	for n := len(w.blocks) - 1; n >= 0; n-- {
		img, ok := w.blocks[n].(*Image)
		if !ok {
			break
		}
		if img.Caption == text {
			return // QUIRK: captions that stand twice in text dumps (plain/doubled-caption)
		}
		if img.Caption == "" && img.URL != "" {
			img.Caption = text
			return
		}
	}
	w.blocks = append(w.blocks, &Image{Caption: text})
}

// captionTails are the buttons that stand behind a caption.
var captionTails = []string{"hide caption", "show caption", "toggle caption", "enlarge this image", "view larger image", "点击查看大图", "查看大图"}

// cleanCaption takes buttons off a caption.
func cleanCaption(s string) string {
	s = strings.TrimSpace(strings.ReplaceAll(s, "\n", " "))
	for again := true; again; {
		again = false
		for _, tail := range captionTails {
			if len(s) >= len(tail) && strings.EqualFold(s[len(s)-len(tail):], tail) {
				s, again = strings.TrimSpace(s[:len(s)-len(tail)]), true
			}
		}
	}
	return s
}

// photographers reads the photographer at the end of a caption: （张三摄）,
// （記者張三攝）, [Photo by Jo Pell], "… / Jo Pell".
func photographers(s string) []Credit {
	s = strings.TrimRight(strings.TrimSpace(s), "。. ")
	open := strings.LastIndexAny(s, "（([【")
	if open >= 0 && strings.HasSuffix(s, closer(s[open:])) {
		inner := form.StripBrackets(s[open:])
		if credits := trailingRole(inner); credits != nil && credits[0].Role == RolePhotographer {
			return credits
		}
		return photoCredit(inner)
	}
	for _, mark := range []string{"Photo by ", "Photos by ", "Photo: ", "Photograph by ", "Photo credit: ", "Image credit: ", "Credit: "} {
		if at := strings.LastIndex(s, mark); at >= 0 && form.Columns(s[at:]) < 60 {
			if name := strings.TrimSpace(s[at+len(mark):]); form.Capitalised(name) {
				return parseNames(RolePhotographer, name)
			}
		}
	}
	if at := strings.LastIndex(s, " / "); at > 0 {
		if name := s[at+3:]; form.Capitalised(name) && len(strings.Fields(name)) <= 3 && form.Columns(s[:at]) > 12 {
			return []Credit{{Role: RolePhotographer, Name: name}}
		}
	}
	if folded := form.FoldInPlace(s); (strings.HasSuffix(folded, "摄") || strings.HasSuffix(folded, "摄影")) && !strings.HasSuffix(folded, "拍摄") {
		at := strings.LastIndexAny(s, "。；;！!")
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
		if name := stripped(words[n-2]); isHanName(name) && isSurname(name) {
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
		if rest, ok := strings.CutPrefix(strings.ToLower(s), p); ok {
			return parseNames(RolePhotographer, s[len(s)-len(rest):])
		}
	}
	if !strings.HasSuffix(folded, "摄") && !strings.HasSuffix(folded, "摄影") {
		return nil
	}
	end := len(strings.TrimSuffix(strings.TrimSuffix(folded, "影"), "摄"))
	credits := parseNames(RolePhotographer, stripped(strings.TrimSpace(s[:end])))
	for i := range credits {
		credits[i].Role = RolePhotographer
	}
	if !allNames(credits) {
		return nil
	}
	return credits
}

// stripped takes the role words in front of a photographer's name away.
func stripped(s string) string {
	parts := splitRoles(s)
	if n := len(parts); n > 0 {
		return strings.TrimSpace(s[parts[n-1].val:])
	}
	return s
}

package event

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// hanCrowd reads 600余人, 两百余位, 百余名 at at, where a number can begin.
func hanCrowd(text string, s sentence, at int) (crowd, int) {
	_, size := utf8.DecodeRuneInString(text[at:])
	window := form.Head(text[at:s.end], 48)
	n, end := hanPeople(window)
	if end == 0 {
		return crowd{}, max(size, han.ReadNumber(window).Size) // 2300 is not read as 300
	}
	if runeBefore(text, at) == '第' {
		n = 0
	}
	return crowd{n: n, start: at, end: at + end, people: at + end, known: n > 0 && comesFrom(text, s.start, at, end, s.end)}, end
}

// comers are those who are said to come from somewhere to an event; experts and
// doctors may come to serve others.
var comers = []string{"代表", "选手", "選手", "学员", "學員", "嘉宾", "嘉賓", "校友", "观众", "觀眾", "队员", "隊員", "运动员", "運動員"}

// exchanges are what people from many places do at an event, whoever they are, folded.
var exchanges = []string{"交流", "讨论", "研讨", "探讨", "座谈", "分享", "切磋", "同台", "共聚", "相聚", "欢聚", "齐聚"}

// comesFrom tells 来自全国五十余家医院的380余名代表, whatever they do there, and 同仁 who
// exchange their views; size is that of the number at at with its unit, end where the
// sentence ends.
func comesFrom(text string, start, at, size, end int) bool {
	before := text[max(start, at-120):at]
	from := max(strings.LastIndex(before, "来自"), strings.LastIndex(before, "來自"))
	if from < 0 || form.HasSign(before[from:], "，；,;") {
		return false
	}
	rest := text[at+size : end]
	return form.HasAnyPrefix(rest, comers...) || form.ContainsAny(form.Fold(form.Head(rest, 120)), exchanges)
}

// beginsNumber tells what a number can begin with.
func beginsNumber(r rune) bool {
	switch {
	case r < 0x80:
		return r >= '0' && r <= '9'
	case r >= 0xff00:
		return r >= '０' && r <= '９'
	}
	return han.HanDigit(r) >= 0 || han.HanUnit(r) > 0
}

// hanPeople reads a number of people at the start of s and gives its value and
// length with the unit; zero where none stands there. A number without people,
// as in 600张床位, has length zero.
func hanPeople(s string) (n int64, size int) {
	n, size = hanNumber(s)
	if size == 0 {
		return 0, 0
	}
	rest, _ := form.CutAnyPrefix(s[size:], "余", "餘", "多", "来", "來", "+", "几", "幾")
	after, ok := form.CutAnyPrefix(rest, "人次", "名", "位", "人")
	if !ok {
		return 0, 0
	}
	return n, len(s) - len(after)
}

// hanNumber reads 600, 1,500, 1.2万, 二百五十 and the bare units of 百余 and
// 上千.
func hanNumber(s string) (n int64, size int) {
	if a := han.ReadAmount(s); a.Size > 0 {
		return a.Value, a.Size
	}
	if _, size := han.Digit(s); size > 0 {
		return 0, 0
	}
	if num := han.ReadNumber(s); num.Size > 0 {
		return num.Value, num.Size
	}
	r, size := utf8.DecodeRuneInString(s)
	if u := han.HanUnit(r); u >= 100 {
		return u, size
	}
	return 0, 0
}

// isSum tells 共 before a number, with 约 or 近 between: 参加会议的有各科主任等共
// 80余人.
func isSum(before string) bool {
	before = form.Head(before[max(0, len(before)-12):], 12)
	for _, w := range []string{"约", "約", "近", "逾", "计", "計", "达", "達", "有", "超过", "超過"} {
		before = strings.TrimSuffix(before, w)
	}
	return strings.HasSuffix(before, "共") || strings.HasSuffix(before, "总") || strings.HasSuffix(before, "合")
}

package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// Hit is a label in a line. The value reaches to the next hit.
type Hit struct {
	Label      *Label
	Also       *Label // of 文/图: the second role of the same value
	Start, Val int    // where the label starts, and where its value does
	End        int    // where its value ends
	Sign       sign
}

// sign is what parts a label from its value.
type sign uint8

const (
	signNone  sign = iota // 发布时间 2021-05-19
	signBlank             // 记者 张三
	signSlash             // 摄影/张三
	signBar               // 编辑｜许慕白
	SignColon             // 来源：
	signOpen              // 阅读（165）
)

// Value is the text of the hit's value in line.
func (h Hit) Value(line string) string { return line[h.Val:h.End] }

// Find finds the labels of a line and where their values lie. glue holds
// the places where an inline element starts, in order: a label may stand there although
// no blank parts it from the text before.
func Find(line string, glue []int32) []Hit {
	var hits []Hit
	set := labelIndex()
	barred := strings.IndexByte(line, '|') >= 0 || strings.Contains(line, "｜")
	prev := rune(' ')
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		if boundary(prev, r, i, glue, len(hits) > 0) && set.begins(r) {
			if h, ok := labelAt(set, line, i, len(hits) > 0, barred, glue); ok && !isNamePart(hits, h, line) {
				hits = append(hits, h)
				i = h.Val
				prev = ' '
				continue
			}
		}
		i += size
		prev = r
	}
	for n := range hits {
		hits[n].End = len(line)
		if n+1 < len(hits) {
			hits[n].End = hits[n+1].Start
		}
	}
	return hits
}

// isNamePart tells a surname that is a label too, set apart from the given name behind
// the label of a credit: 二审：文 叶.
func isNamePart(hits []Hit, h Hit, line string) bool {
	n := len(hits) - 1
	return n >= 0 && h.Start == hits[n].Val && hits[n].Sign == SignColon && hits[n].Label.Field == FieldCredit &&
		h.Sign == signBlank && utf8.RuneCountInString(strings.TrimRight(line[h.Start:h.Val], " \u3000")) == 1
}

// isPlainLetter tells the letters of most text.
func isPlainLetter(r rune) bool {
	return r >= form.FirstHan && r <= form.LastHan || r|0x20 >= 'a' && r|0x20 <= 'z'
}

// boundary tells whether a label may start at line[i], after prev. Chinese
// labels also follow a digit or, once a label was seen, any character:
// 发布时间：2019-03-04浏览次数：218.
func boundary(prev, r rune, i int, glue []int32, inside bool) bool {
	if !isPlainLetter(prev) && !unicode.IsLetter(prev) && !(unicode.IsDigit(prev) && r < 0x80 && !unicode.IsUpper(r)) {
		return true
	}
	if inside && (han.IsHan(r) || unicode.IsUpper(r) || unicode.IsDigit(prev)) {
		return true
	}
	return holds(glue, i)
}

// holds tells whether i is among glue, which rises.
func holds(glue []int32, i int) bool {
	_, found := slices.BinarySearch(glue, int32(i))
	return found
}

// labelAt reads a label at line[i:]. behind tells that another label stands
// before it, barred that bars part the line.
func labelAt(set *labelSet, line string, i int, behind, barred bool, glue []int32) (Hit, bool) {
	var room [roomForWords]wordAt
	words := set.at(line, i, room[:0])
	if len(words) == 0 {
		return Hit{}, false
	}
	glued := holds(glue, i) // an element starts here: as good as a blank
	inside := i > 0 && unicode.IsLetter(form.LastRune(line[:i])) && !glued
	edge := behind || glued || !unicode.IsLetter(form.LastRune(strings.TrimRight(line[:i], " \u3000")))
	for _, w := range slices.Backward(words) {
		h, end := Hit{Label: w.label(), Start: i}, w.end
		if h.Label.Field == FieldCredit {
			h.Also, end = secondRole(set, line, end)
		}
		if h.Label.Field == FieldViews { // 本文已被阅读过 37 次
			for _, past := range [...]string{"过", "過", "了"} {
				end += len(line[end:]) - len(strings.TrimPrefix(line[end:], past))
			}
		}
		h.Val, h.Sign = separator(line, end)
		if h.Sign <= signBlank && ownElement(i, end, glue) && w.runes >= 2 && valueFits(h, line) {
			h.Sign = SignColon // <span>来源</span><span>春山日报</span>
		}
		if accept(h, line, end, inside, edge, behind) || barred && afterBar(line[:i]) && acceptBarred(h, line) {
			return h, true
		}
	}
	return Hit{}, false
}

// ownElement tells whether a label fills an inline element: glue holds its
// start and its end.
func ownElement(start, end int, glue []int32) bool {
	return (start == 0 || holds(glue, start)) && holds(glue, end)
}

// valueFits tells whether what follows a label in an element of its own can be
// its value.
func valueFits(h Hit, line string) bool {
	r, _ := utf8.DecodeRuneInString(line[h.Val:])
	switch h.Label.Field {
	case FieldViews:
		return unicode.IsDigit(r)
	case FieldPublished, FieldModified:
		return StartsDate(line[h.Val:])
	case FieldSource, FieldIssuer, FieldCredit:
		return han.IsHan(r) || unicode.IsUpper(r)
	}
	return false
}

// secondRole reads the 图 of 文/图 and of 编辑、审核.
func secondRole(set *labelSet, line string, i int) (*Label, int) {
	at := i
	switch r, size := utf8.DecodeRuneInString(line[i:]); r {
	case '/', '、', '&', '／', '｜', '|', ',', '，', '・', '·', '‧', '•', '+', '＋':
		at += size
	}
	if strings.HasPrefix(line[at:], " and ") {
		at += len(" and ")
	}
	at += len(line[at:]) - len(strings.TrimLeft(line[at:], " \u3000"))
	r, _ := utf8.DecodeRuneInString(line[at:])
	if marked := at > i && !strings.HasPrefix(line[i:], " ") && !strings.HasPrefix(line[i:], "\u3000"); !marked && (at > i || !han.IsHan(r)) && !strings.HasPrefix(line[i:], " and ") {
		return nil, i // 供稿 摄影/张三 is two labels
	}
	var room [roomForWords]wordAt
	for _, w := range slices.Backward(set.at(line, at, room[:0])) {
		if w.label().Field != FieldCredit {
			continue
		}
		end := w.end
		// 编辑 审核 without a mark between is two labels with empty values
		rest := strings.Trim(line[end:], " \u3000）)】]")
		if _, sign := separator(line, end); sign == SignColon || sign == signSlash || sign == signBlank && at > i || rest == "" && at > i {
			return w.label(), end
		}
	}
	return nil, i
}

// separator reads what stands between a label and its value.
func separator(line string, i int) (val int, s sign) {
	rest := line[i:]
	trimmed := strings.TrimLeft(rest, " \u3000\u00a0\t")
	blanks := len(rest) - len(trimmed)
	r, size := utf8.DecodeRuneInString(trimmed)
	switch r {
	case '：', ':', '；', ';', '﹕', '︰', '∶', '﹔':
		val := i + blanks + size
		// 作者：：张三 and :- are seen too
		val += len(line[val:]) - len(strings.TrimLeft(line[val:], " \u3000\u00a0\t:："))
		return val, SignColon
	case '/', '／', '∕':
		return i + blanks + size, signSlash
	case '‧', '・', '•': // 攝影‧戚晚舟
		if next, _ := utf8.DecodeRuneInString(trimmed[size:]); han.IsHan(next) {
			return i + blanks + size, signSlash
		}
	case '丨', '│', '┃', '︱', '∣', '❘', '⎮': // a Han character and two lines that stand for a bar
		return i + blanks + size, signSlash
	case '|', '｜':
		if val, ok := afterLabelBar(line, i+blanks+size); ok {
			return val, signBar
		}
	case '（', '(', '[', '【', '〔':
		return i + blanks + size, signOpen
	}
	if blanks > 0 {
		return i + blanks, signBlank
	}
	return i, signNone
}

// afterLabelBar tells a bar that parts a label from its value, 编辑｜许慕白, from
// one that parts a label without a value from the next: 来源 | 作者 | 编辑. at is
// behind the bar.
func afterLabelBar(line string, at int) (val int, ok bool) {
	rest := strings.TrimLeft(line[at:], " \u3000\u00a0")
	r, _ := utf8.DecodeRuneInString(rest)
	if value, _, more := strings.Cut(strings.ReplaceAll(rest, "｜", "|"), "|"); !han.IsHan(r) || more && !LikelyName(firstWord(value)) {
		return 0, false // 記者｜許慕白　攝影｜江月白, but not 来源|新闻|公告
	}
	var room [roomForWords]wordAt
	if len(labelIndex().at(rest, 0, room[:0])) > 0 {
		return 0, false
	}
	return len(line) - len(rest), true
}

// accept tells whether what stands at line[h.start:end] is a label there.
// inside: a letter stands right before it; edge: the words before it, if any,
// are parted from it by more than a blank; behind: another label stands before
// it.
func accept(h Hit, line string, end int, inside, edge, behind bool) bool {
	value := line[h.Val:]
	switch h.Sign {
	case SignColon:
		if i := h.Start; !behind && i > 1 && line[i-1] == ' ' && form.IsLatin(rune(line[i-2])) && form.HasWord("date time", strings.ToLower(line[i:end])) {
			return false // Closing date: is that of something else
		}
		// Inside running letters only what cannot be the end of a longer word.
		return !inside || utf8.RuneCountInString(line[h.Start:end]) >= 2
	case signBar:
		return !inside && edge && (h.Label.Field == FieldCredit || h.Label.Field == FieldSource)
	case signSlash:
		return h.Label.Field == FieldCredit || h.Label.Field == FieldSource && !strings.HasPrefix(line[end:], "/") && !inside
	case signOpen:
		return h.Label.Field == FieldViews && value != "" || h.Label.Field >= fieldOther && !inside
	case signBlank, signNone:
		return edge && acceptBare(h, value, inside, behind, line[h.Start:end] == strings.ToUpper(line[h.Start:end]) && form.IsLatin(rune(line[h.Start])))
	}
	return false
}

// acceptBare decides on a label without any separator, by the kind of value.
// shout: the label is written in capitals. The others are those of accept.
func acceptBare(h Hit, value string, inside, behind, shout bool) bool {
	r, _ := utf8.DecodeRuneInString(value)
	switch h.Label.Field {
	case FieldSource:
		if behind && h.Sign == signBlank && !inside && han.IsHan(r) {
			return true
		}
		// SOURCE Tarn Biologics closes a release
		return h.Start == 0 && h.Sign == signBlank && shout && unicode.IsUpper(r)
	case FieldViews:
		return unicode.IsDigit(r) && !inside
	case FieldPublished, FieldModified:
		return !inside && StartsDate(value)
	case FieldCredit:
		return h.Sign == signBlank && !inside && (han.IsHan(r) || unicode.IsUpper(r)) && !(behind && closesNames(h, value))
	case FieldCrumb:
		return h.Start == 0 && opensHome(value)
	case FieldIssuer:
		// 點閱次數 402 發布單位 公共關係室
		return behind && h.Sign == signBlank && !inside && han.IsHan(r)
	case fieldOther, fieldFurniture:
		return !inside
	}
	return false
}

// closesNames tells the 摄 behind names that another label follows, 题图来源：顾平川 摄 图片编辑：
// 苏晚晴, from one before a name.
func closesNames(h Hit, value string) bool {
	if h.Label.Role != RolePhotographer {
		return false
	}
	set := labelIndex()
	var room [roomForWords]wordAt
	words := set.at(value, 0, room[:0])
	if len(words) == 0 {
		return false
	}
	_, sign := separator(value, words[len(words)-1].end)
	return sign == SignColon || sign == signSlash || sign == signBar
}

// afterBar tells the start of a line or of a part of it.
func afterBar(s string) bool {
	s = strings.TrimRight(s, " \u3000")
	return s == "" || strings.HasSuffix(s, "|") || strings.HasSuffix(s, "｜")
}

// acceptBarred decides on a label glued to its value in a line that bars part:
// 来源春山网 | 作者林一舟.
func acceptBarred(h Hit, line string) bool {
	value := line[h.Val:]
	if at := form.IndexSign(value, "|｜"); at >= 0 {
		value = value[:at]
	}
	value = strings.TrimSpace(value)
	switch h.Label.Field {
	case FieldSource, FieldCredit:
		return h.Sign == signNone && value != "" && form.Columns(value) <= 24 && utf8.RuneCountInString(line[h.Start:h.Val]) >= 2
	case FieldPublished, FieldModified:
		return StartsDate(value)
	}
	return false
}

// Opens tells a line that begins with a word of the field's labels, which may be the
// label that [Find] or [Whole] finds there.
func Opens(line string, field Field) bool {
	var room [roomForWords]wordAt
	words := labelIndex().at(line, len(line)-len(strings.TrimLeft(line, labelEdges)), room[:0])
	return slices.ContainsFunc(words, func(w wordAt) bool { return w.label() != nil && w.label().Field == field })
}

// labelEdges are what may stand around a label that is a whole text.
const labelEdges = " \u3000\u00a0:："

// Whole tells a text that is a label and nothing else, with or without a
// colon: a cell of a table, a dt, a line of its own.
func Whole(text string) (*Label, bool) {
	text = strings.Trim(text, labelEdges)
	if len(text) > 60 || text == "" {
		return nil, false
	}
	var room [roomForWords]wordAt
	words := labelIndex().at(text, 0, room[:0])
	if n := len(words); n > 0 && words[n-1].end == len(text) {
		return words[n-1].label(), true
	}
	return nil, false
}

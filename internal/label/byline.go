package label

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// bylineSigns are parts of the words that make a byline; a line without any is
// none.
var bylineSigns = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("□", "■", "◎", "○", "●", "文/", "图/", "中心", "部/", "部／", "報導", "报道", "圖/", "文图", "圖文", "图文", "文圖", "/文", "/图", "／文", "／图", "记者", "記者", "通讯员", "通訊員", "撰稿", "编译", "編譯", "翻译", "翻譯", "摄影", "攝影", "实习生", "實習生",
		"by", "By", "BY", "eporter", "orrespondent", "ditor", "hotogra", "ranslat", "manuscript", "contribut")
})

// IsByline tells a line that only says who wrote: By Jo Pell, （记者 张三
// 通讯员 李四）, 記者張三／台北報導.
func IsByline(text string) bool {
	if !bylineSigns().AnyIn(text) || form.Columns(text) > longestWire || form.IsSentence(form.StripBrackets(text)) {
		return false
	}
	return len(Byline(text)) > 0
}

// Columns of a byline, and of the line that signs a wire text off, at most.
const (
	longestByline = 120
	longestWire   = 300
)

// Byline reads the credits of a byline; nil where the text is none.
func Byline(text string) []Credit {
	inner := form.StripBrackets(withoutDate(text))
	if credits := wireCredits(inner); credits != nil {
		return credits
	}
	if inner == "" || form.Columns(inner) > longestByline {
		return nil
	}
	if names := strings.TrimLeft(inner, "□■◎○● \u3000"); names != inner && form.StartsHan(names) {
		return markedByline(names)
	}
	if form.StartsHan(inner) {
		if credits, ok := slashByline(inner); ok {
			return credits
		}
		if credits := trailingRole(inner); allSurnamed(credits) {
			return credits
		}
		return hanByline(inner)
	}
	if name, ok := form.CutAnySuffix(inner, ", for the manuscript", " for the manuscript", ", contributed", ", contribution"); ok && form.Capitalised(name) {
		return Names(RoleProvider, name)
	}
	return latinByline(inner)
}

// markedByline reads what stands behind the mark of a newspaper's byline: □
// 本报记者 裴清和, ■ 裴清和 戚晚舟.
func markedByline(s string) []Credit {
	if credits := hanByline(s); credits != nil {
		return credits
	}
	if credits := trailingRole(s); credits != nil {
		return credits
	}
	credits := Names(RoleAuthor, s)
	if !allSurnamed(credits) {
		return nil
	}
	return credits
}

// allSurnamed tells credits that all name persons.
func allSurnamed(credits []Credit) bool {
	for _, c := range credits {
		if !IsHanName(c.Name) || !IsSurname(c.Name) && !strings.Contains(c.Name, "·") {
			return false
		}
	}
	return len(credits) > 0
}

// wireRoles open the parts of the line that closes a wire text.
var wireRoles = []struct {
	words string
	role  Role
}{
	{"reporting by ", RoleReporter}, {"additional reporting by ", RoleReporter}, {"reported by ", RoleReporter}, {"writing by ", RoleAuthor},
	{"editing by ", RoleEditor}, {"edited by ", RoleEditor}, {"translated by ", RoleTranslator},
}

// wireCredits reads "Reporting by A in B and C; Editing by D".
func wireCredits(s string) []Credit {
	var credits []Credit
	for part := range strings.SplitSeq(s, ";") {
		part = strings.TrimSpace(part)
		found := false
		for _, r := range wireRoles {
			if len(part) > len(r.words) && strings.EqualFold(part[:len(r.words)], r.words) {
				credits = append(credits, Names(r.role, withoutPlaces(part[len(r.words):]))...)
				found = true
			}
		}
		if !found {
			return nil
		}
	}
	return credits
}

// withoutPlaces takes "in Geneva" from names: where they wrote.
func withoutPlaces(names string) string {
	var list []string
	for piece := range strings.SplitSeq(strings.ReplaceAll(names, " and ", ", "), ",") {
		name, _, _ := strings.Cut(strings.TrimSpace(piece), " in ")
		list = append(list, name)
	}
	return strings.Join(list, ", ")
}

// withoutDate takes the date behind a bracketed byline away: 【記者張三／台北報導】
// 2023/09/21 18:05.
func withoutDate(s string) string {
	s = strings.TrimSpace(s)
	for _, sign := range [...]string{"】", "）", "〕", "］", ")", "]"} {
		if at := strings.Index(s, sign); at > 0 {
			if end := at + len(sign); IsDateLine(strings.TrimSpace(s[end:])) {
				return s[:end]
			}
		}
	}
	return s
}

// bylineRoles are the words that open a part of a Chinese byline, folded; the
// longest first. 记者张三通讯员李四 has two parts.
var bylineRoles = []struct {
	word string
	role Role
}{
	{"特约通讯员", RoleCorrespondent}, {"职工通讯员", RoleCorrespondent}, {"实习记者", RoleReporter}, {"见习记者", RoleReporter}, {"本报记者", RoleReporter},
	{"本网记者", RoleReporter}, {"本站记者", RoleReporter}, {"特约记者", RoleReporter}, {"学生记者", RoleReporter}, {"摄影记者", RolePhotographer},
	{"通讯员", RoleCorrespondent}, {"记者", RoleReporter}, {"摄影报道", RolePhotographer}, {"撰稿", RoleAuthor}, {"编译", RoleTranslator}, {"翻译", RoleTranslator}, {"实习生", RoleReporter},
}

// hanByline reads a Chinese byline. Something must stand in front of the first
// role only when it is a body: 某某晚报记者 张三.
func hanByline(s string) []Credit {
	parts := splitRoles(s)
	if len(parts) == 0 {
		return nil
	}
	var credits []Credit
	lead := strings.TrimRight(strings.TrimSpace(s[:parts[0].start]), "／/|｜·")
	if lead != "" && !LeadsByline(lead) {
		return nil
	}
	for n, p := range parts {
		names := cutReport(s[p.val:p.end])
		body := lead
		if n+1 < len(parts) {
			names, lead = bodyOfNext(names, lead) // 记者裴清和 栖云台记者谭令仪
		}
		if r, _ := utf8.DecodeRuneInString(names); names == "" || strings.ContainsRune("从在对就与了到今昨近获于向随看发注称采", form.FoldRune(r)) {
			return nil // 记者从…获悉 begins a sentence
		}
		if p.sign == signNone && !IsHanName(firstWord(strings.Split(names, "、")[0])) {
			return nil // 通讯员培训班开班
		}
		read := Names(p.role, names)
		for i := range read {
			if read[i].Organization == "" && body != "" && !strings.HasPrefix(body, "本") {
				read[i].Organization = body
			}
		}
		if len(read) == 0 {
			return nil
		}
		credits = append(credits, read...)
	}
	if !allNames(credits) {
		return nil
	}
	return credits
}

// notLeading are the characters that begin something else than a body's name
// before 记者: 据记者…, 图为记者….
const notLeading = "据图由与对向在让请随"

// LeadsByline tells what may stand before the first role of a byline: the name
// of a medium or of a department.
func LeadsByline(s string) bool {
	if form.Columns(s) > 32 || form.IsSentence(s) || strings.ContainsAny(s, "，。、：:；“”《》（）()") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	n := utf8.RuneCountInString(s)
	if n <= 2 && strings.ContainsRune(notLeading, form.FoldRune(first)) {
		return false
	}
	return EndsUnit(s) || s == "本报" || s == "本网" || n >= 4 && !strings.ContainsRune(notLeading, form.FoldRune(first)) && bylineBody(s)
}

// bylineBodies are what the names of media end in that are none of those of
// units, folded.
var bylineBodies = []string{"新闻", "央视", "融媒", "客户端", "壹点", "时刻", "在线", "广电", "传媒", "卫视", "视频", "观察", "周刊", "发布", "广播", "频道", "财经", "电视", "日报", "青年网", "通讯"}

func bylineBody(s string) bool {
	folded := form.Fold(s)
	return slices.ContainsFunc(bylineBodies, func(end string) bool { return strings.HasSuffix(folded, end) })
}

// bodyOfNext takes the body at the end of a list of names, which belongs to the
// role behind it.
func bodyOfNext(names, lead string) (string, string) {
	at := strings.LastIndexAny(names, " \u3000")
	if at <= 0 {
		return names, lead
	}
	if last := strings.TrimSpace(names[at:]); !IsHanName(last) && LeadsByline(last) || EndsUnit(last) && !IsSurname(last) {
		return strings.TrimSpace(names[:at]), last
	}
	return names, lead
}

func allNames(credits []Credit) bool {
	for _, c := range credits {
		if c.Name == "" || form.Columns(c.Name) > 40 {
			return false
		}
	}
	return true
}

type rolePart struct {
	role            Role
	start, val, end int
	sign            sign
}

// splitRoles finds the role words of a byline.
func splitRoles(s string) []rolePart {
	var parts []rolePart
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		for _, br := range bylineRoles {
			if r < utf8.RuneSelf || !strings.ContainsRune("特职实见本学摄攝通记記撰编編翻实實", r) {
				break
			}
			if end, ok := matchWord(s, i, br.word); ok {
				val, sign := separator(s, end)
				parts = append(parts, rolePart{role: br.role, start: i, val: val, sign: sign})
				size = max(val-i, size)
				break
			}
		}
		i += size
	}
	for n := range parts {
		parts[n].end = len(s)
		if n+1 < len(parts) {
			parts[n].end = parts[n+1].start
		}
	}
	return parts
}

// cutReport cuts a name list where the report begins: 张三 报道, 张三 摄.
func cutReport(s string) string {
	s = strings.TrimSpace(s)
	s = firstDateCut(s)
	for _, end := range []string{"综合报道", "综合报导", "报道", "报导", "摄影", "摄", "文"} {
		if strings.HasSuffix(form.FoldInPlace(s), end) {
			s = cutReportPlace(s[:len(s)-len(end)], strings.HasPrefix(end, "报"))
		}
	}
	return strings.Trim(s, " ：:，,")
}

// cutReportPlace takes the place from names that 报道 followed: 谭令仪 栖云报道,
// 許慕白雲澤縣報導. glued: 报道 is not a part of a longer word.
func cutReportPlace(s string, glued bool) string {
	if !glued || s != strings.TrimRight(s, " \u3000") {
		return strings.TrimSpace(s)
	}
	if at := strings.LastIndexAny(s, " \u3000"); at > 0 && !IsSurname(strings.TrimSpace(s[at:])) || at > 0 && isDivision(strings.TrimSpace(s[at:])) {
		return strings.TrimSpace(s[:at])
	}
	names, _ := CutPlace(s)
	return names
}

func firstWord(s string) string {
	if at := strings.IndexAny(s, " \u3000"); at > 0 {
		return s[:at]
	}
	return s
}

// firstDateCut cuts s where digits begin: names hold none.
func firstDateCut(s string) string {
	if at := strings.IndexFunc(s, unicode.IsDigit); at > 0 {
		return strings.TrimSpace(s[:at])
	}
	return s
}

// latinRoles open a byline in English; a capital must follow.
var latinRoles = []struct {
	words string
	role  Role
}{
	{"by|written by|story by|text by|words by|article by|posted by|published by|report by|par|por", RoleAuthor},
	{"reporter|reporters|reported by|staff reporter|our reporter", RoleReporter},
	{"correspondent|correspondents", RoleCorrespondent},
	{"photo by|photos by|photograph by|photographs by|photography by|photographed by|photographer|image by|images by|pictures by|portrait by|video by", RolePhotographer},
	{"edited by|copyedited by|editor|editors|edit by", RoleEditor},
	{"reviewed by|medically reviewed by|fact checked by|approved by|checked by", RoleReviewer},
	{"translated by|translator", RoleTranslator},
}

// latinByline reads an English byline: By Jo Pell; (Tarn Daily reporter Jo Pell
// Correspondent Lee Orr); Reporter of Tarn Post Jo Pell, correspondents ….
func latinByline(s string) []Credit {
	// QUIRK: by<a>Jo Pell</a> has no blank in the source.
	if rest, ok := strings.CutPrefix(strings.ToLower(form.Head(s, 2))+s[min(2, len(s)):], "by"); ok {
		if r, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(r) {
			s = "By " + rest
		}
	}
	if r, _ := utf8.DecodeRuneInString(s); !unicode.IsUpper(r) && !strings.HasPrefix(s, "by ") {
		return nil
	}
	for _, cut := range []string{" | ", " · ", " • ", " — ", " – "} {
		s, _, _ = strings.Cut(s, cut)
	}
	words := beforeDate(strings.Fields(s))
	if len(words) > 24 {
		return nil
	}
	var p latinParts
	start := 0
	for i := 0; i < len(words); i++ {
		if role, n := latinRole(words[i:]); n > 0 {
			if !p.add(words[start:i]) {
				return nil
			}
			p.role, start = role, i+n
			i += n - 1
		}
	}
	if p.role == "" || !p.add(words[start:]) {
		return nil
	}
	return p.credits
}

// latinParts collects the credits of an English byline, part by part.
type latinParts struct {
	credits []Credit
	role    Role   // that opens the part; empty before the first
	lead    string // what stands before the first role: the names' organisation
}

// add takes the words of a part, up to the next role, and tells whether they
// can stand in a byline.
func (p *latinParts) add(words []string) bool {
	text := strings.Trim(strings.Join(words, " "), " ,;:|")
	if p.role == "" {
		if !strings.ContainsAny(text, "0123456789") { // Posted on March 2, 2020
			p.lead = text
		}
		// Promoted by and Powered by are no bylines
		return len(words) == 0 || form.Capitalised(text) && (strings.Contains(text, " ") || isLatinBody(text, false) || p.lead == "")
	}
	if body, ok := form.CutAnyPrefix(text, "for ", "at ", "with "); ok && len(p.credits) > 0 { // Jo Pell, reporter for the Tarn Post
		p.credits[len(p.credits)-1].Organization = strings.TrimPrefix(body, "the ")
		return form.Capitalised(body)
	}
	for piece := range strings.SplitSeq(strings.TrimPrefix(text, "of "), ",") {
		if piece = strings.TrimSpace(piece); !form.Capitalised(piece) && !IsLatinPost(piece) {
			return false
		}
	}
	p.credits = append(p.credits, latinCredits(p.role, text, p.lead)...)
	p.lead = ""
	return text != ""
}

// beforeDate cuts the words of a byline where a date begins: By Jo Pell 14 May
// 2021; By Jo Pell Published: May 14, 2021.
func beforeDate(words []string) []string {
	for i := 2; i < len(words); i++ {
		word := strings.ToLower(strings.Trim(words[i], "(,.:"))
		if word != "" && form.IsDigit(word[0]) || form.HasWord("published posted updated on at", word) {
			return words[:i]
		}
		// Nguyen Thu, Anna May and Jane Decker are names, Thu 4 May and May 4 are days
		if i+1 < len(words) && form.HasWord(dayWords, word) && (form.IsDigit(words[i+1][0]) || i+2 < len(words) && form.IsDigit(words[i+2][0])) {
			return words[:i]
		}
	}
	return words
}

// dayOpeners are the beginnings of the months and of the days of the week.
const dayOpeners = "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun"

// latinRole reads a role at the start of words.
func latinRole(words []string) (Role, int) {
	for n := min(3, len(words)-1); n > 0; n-- {
		phrase := strings.ToLower(strings.Trim(strings.Join(words[:n], " "), ":,"))
		for _, r := range latinRoles {
			for w := range strings.SplitSeq(r.words, "|") {
				if w == phrase {
					return r.role, n
				}
			}
		}
	}
	return "", 0
}

// latinCredits reads the names after a role. "of Tarn Post Jo Pell" holds the
// body too; of it the last two words are taken for the name.
func latinCredits(role Role, text, lead string) []Credit {
	org := lead
	if body, ok := strings.CutPrefix(text, "of "); ok {
		words := strings.Fields(body)
		if len(words) < 3 {
			return nil
		}
		org = strings.Join(words[:len(words)-2], " ")
		text = strings.Join(words[len(words)-2:], " ")
	}
	if at := strings.Index(text, " on "); at > 0 {
		text = text[:at]
	}
	credits := Names(role, text)
	for i := range credits {
		if credits[i].Organization == "" {
			credits[i].Organization = org
		}
	}
	return credits
}

package article

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/form"
)

// readOpening reads what the first paragraphs say of the text itself, the
// dateline and the reporters, and what the last one says in brackets.
func (rd *reading) readOpening() {
	if len(rd.body) == 0 {
		return
	}
	paragraphs := strings.Split(rd.a.Text, "\n")
	rd.at = rd.body[0]
	at := 0 // where the paragraph stands in the text
	for n, p := range paragraphs[:min(3, len(paragraphs))] {
		if d, end, ok := rd.readDateline(p); ok {
			rd.a.Dateline = d
			rd.begin = at + max(end, rd.readReporters(p))
			if isMedium(d.Agency) {
				rd.add(idSource, candidate{origin: fromDateline, place: "text", raw: form.Head(p, 60), text: d.Agency, block: -1})
			}
			break
		}
		end := rd.readReporters(p)
		if end > 0 {
			rd.begin = at + end
		}
		if end > 0 || n == 0 && form.Columns(p) > 200 {
			break
		}
		at += len(p) + len("\n")
	}
	rd.at = rd.body[len(rd.body)-1]
	rd.readClosing(paragraphs[len(paragraphs)-1])
	rd.readSignature(paragraphs)
	rd.readTitlePrefix()
	rd.at = -1
	if rd.onlyRole(RoleEditor, RolePhotographer, RoleReviewer) {
		authors := rd.dataAuthors
		if len(authors) == 0 {
			authors = rd.metaAuthors
		}
		for _, author := range authors {
			rd.creditMeta(author)
		}
	}
}

// readSignature reads the number at the start of a notice and the day at its
// end.
func (rd *reading) readSignature(paragraphs []string) {
	if first := form.StripBrackets(paragraphs[0]); isDocNumber(first) && hasYearBracket(first) {
		rd.add(idDocNumber, candidate{origin: fromText, place: "text", raw: first, text: first, block: -1})
	}
	n := len(paragraphs)
	if n > 3 && form.StripBrackets(paragraphs[n-1]) != paragraphs[n-1] {
		n-- // （此件公开发布）
	}
	if n < 3 || form.Columns(paragraphs[n-1]) > 24 {
		return
	}
	m, ok := rd.firstDate(paragraphs[n-1])
	if !ok || m.Start > 0 || m.End < len(strings.TrimSpace(paragraphs[n-1])) || m.Range.Start.Precision != dateparse.Day {
		return
	}
	rd.add(idPublished, candidate{origin: fromText, place: "text", raw: m.Text, date: m.Range.Start, block: -1})
}

// onlyRole tells whether every credit has one of roles.
func (rd *reading) onlyRole(roles ...Role) bool {
	for _, c := range rd.a.Credits {
		found := false
		for _, r := range roles {
			found = found || c.Role == r
		}
		if !found {
			return false
		}
	}
	return true
}

// creditMeta adds the author that the head of the page names, where he is not
// the site or the source.
func (rd *reading) creditMeta(author string) {
	author = unescape(author)
	if strings.Contains(author, "://") || rd.isSiteName(author) || form.Columns(author) > 60 || sameTitle(author, rd.pick(idSource).text) ||
		strings.Contains(rd.page.Title, author) || isLatinUnit(author) {
		return
	}
	for _, c := range parseNames(RoleAuthor, author) {
		if c.Name != "" {
			rd.credit(c)
		}
	}
}

// readTitlePrefix reads the source in front of a title: 人民日报：…. It must
// be a newspaper's or an agency's name.
func (rd *reading) readTitlePrefix() {
	title := rd.pick(idTitle).text
	at := strings.IndexAny(title, "：:")
	if at <= 0 || form.Columns(title[:at]) > 20 {
		return
	}
	name := strings.Trim(title[:at], "【】[]《》 ")
	if isMedium(name) {
		rd.add(idSource, candidate{origin: fromPrefix, place: "title", raw: title, text: name, block: rd.title})
	}
}

// mediumEnds are what the names of media end in, folded.
var mediumEnds = []string{"日报", "晚报", "早报", "时报", "晨报", "商报", "青年报", "周报", "新闻网", "新闻", "通讯社", "电视台", "广播", "卫视", "在线", "都市报", "导报", "快报", "社", "报", "网"}

func isMedium(name string) bool {
	folded := form.Fold(name)
	for _, end := range mediumEnds {
		if strings.HasSuffix(folded, end) && utf8.RuneCountInString(folded) > utf8.RuneCountInString(end)+1 {
			return true
		}
	}
	return false
}

// reporterWindow is how far from its start a text is searched for the bracket
// that names the reporters, in bytes.
const reporterWindow = 150

// readReporters reads （记者 张三 通讯员 李四） near the start of the text, and
// the English form with a full stop nowhere before it, and gives its end; 0 for
// none.
func (rd *reading) readReporters(p string) int {
	window := form.Head(p, reporterWindow*2)
	if credits, end := slashReport(window); len(credits) > 0 {
		rd.credit(credits...)
		rd.markByline(p[:end])
		return end
	}
	open := strings.IndexAny(window, "（(〔【[")
	if open < 0 || open > reporterWindow {
		return 0
	}
	_, size := utf8.DecodeRuneInString(window[open:])
	end := strings.IndexAny(window[open+size:], "）)〕】]")
	if end < 0 {
		return 0
	}
	inner := window[open+size : open+size+end]
	credits := parseByline(inner)
	if credits == nil && form.ContainsAny(form.FoldInPlace(window[:open]), []string{"讯", "电", "消息"}) && onlyNames(inner) {
		credits = parseNames(RoleAuthor, inner) // 本网讯（裴清和 谭令仪）
	}
	if len(credits) == 0 {
		return 0
	}
	rd.credit(credits...)
	rd.markByline(p[open : open+size+end])
	_, closing := utf8.DecodeRuneInString(p[open+size+end:])
	return open + size + end + closing
}

// slashReport reads a byline without brackets that opens a text, and gives its
// end: [雲新聞網]記者許慕白／雲澤報導.
func slashReport(s string) ([]Credit, int) {
	const furthest = 90
	folded := form.FoldInPlace(form.Head(s, furthest))
	end := strings.Index(folded, "报导")
	slash := strings.IndexAny(folded, "／/∕")
	if slash < 0 || end < slash || !strings.Contains(folded[:slash], "记者") {
		return nil, 0
	}
	end += len("报导")
	lead := s[:end]
	if _, rest, ok := strings.Cut(lead, "]"); ok {
		lead = rest
	}
	return parseByline(lead), end
}

// readClosing reads the bracket at the end of the last paragraph: （张三）,
// （记者 张三 摄）, （文/张三 图/李四）; and a trailer of credits without one.
func (rd *reading) readClosing(p string) {
	p = strings.TrimRight(strings.TrimSpace(p), "0123456789 ") // a staff code
	rd.readTrailer(p)
	last := form.LastRune(p)
	if last != '）' && last != ')' && last != '】' {
		return
	}
	open := strings.LastIndexAny(p, "（(【")
	if open < 0 || form.Columns(p[open:]) > 80 {
		return
	}
	inner := form.StripBrackets(p[open:])
	before := len(rd.a.Credits)
	defer func() {
		if len(rd.a.Credits) > before {
			rd.markByline(p[open:])
		}
	}()
	if credits := trailingRole(inner); len(credits) > 0 {
		rd.credit(credits...)
		return
	}
	if hits := findLabels(inner, nil); len(hits) > 0 && (hits[0].start == 0 || rd.trailerAlone(inner)) {
		rd.readTrailer(inner)
		for _, h := range hits {
			if h.label.field == fieldCredit {
				rd.creditAll(h, h.value(inner))
			}
		}
		return
	}
	if credits := parseByline(inner); len(credits) > 0 {
		rd.credit(credits...)
	} else if credits := parseNames(RoleAuthor, inner); len(credits) == 1 && credits[0].Name != "" && credits[0].Organization != "" && isSurname(credits[0].Name) {
		rd.credit(credits...)
	} else if isHanName(joinBlank(inner)) && isSurname(inner) && open > 40 {
		rd.credit(Credit{Role: RoleAuthor, Name: joinBlank(inner)})
	}
}

// roleEnds are the words behind names that say what they did, folded; the
// longest first.
var roleEnds = []struct {
	word  string
	roles []Role
}{
	{"摄影报道", []Role{RolePhotographer}}, {"文/图", []Role{RoleAuthor, RolePhotographer}}, {"图/文", []Role{RoleAuthor, RolePhotographer}},
	{"图文", []Role{RoleAuthor, RolePhotographer}}, {"文图", []Role{RoleAuthor, RolePhotographer}}, {"供稿", []Role{RoleProvider}}, {"供图", []Role{RoleProvider}},
	{"撰稿", []Role{RoleAuthor}}, {"采写", []Role{RoleReporter}}, {"报道", []Role{RoleReporter}}, {"报导", []Role{RoleReporter}}, {"摄影", []Role{RolePhotographer}}, {"/摄", []Role{RolePhotographer}}, {" 摄", []Role{RolePhotographer}},
	{" 文", []Role{RoleAuthor}}, {"/文", []Role{RoleAuthor}}, {" 图", []Role{RolePhotographer}}, {"/图", []Role{RolePhotographer}},
}

// trailingRole reads names in front of what they did: 骨科 林一舟 文/图,
// 記者林一舟／攝影.
func trailingRole(s string) []Credit {
	if credits := namedRoles(s); credits != nil {
		return credits
	}
	folded := strings.ReplaceAll(form.Fold(s), "／", "/")
	for _, end := range roleEnds {
		lead, ok := strings.CutSuffix(folded, end.word)
		if !ok || lead == "" {
			continue
		}
		lead = strings.TrimRight(s[:form.RuneOffset(s, utf8.RuneCountInString(lead))], " \u3000/／")
		if len(end.roles) > 1 || end.word == "摄影报道" {
			if credits := hanByline(lead); credits != nil {
				return credits // 记者 裴清和 通讯员 谭令仪 文/图
			}
		}
		names := stripped(lead)
		if end.roles[0] == RoleReporter && !allSurnamed(parseNames(RoleReporter, names)) {
			return nil // 本报综合报道
		}
		if form.Columns(names) > 60 || form.IsSentence(names) || anyColon(findLabels(names, nil)) {
			return nil
		}
		var credits []Credit
		for _, role := range end.roles {
			for _, c := range parseNames(RoleAuthor, names) {
				c.Role = role
				credits = append(credits, c)
			}
		}
		return credits
	}
	return nil
}

// namedRoles reads pairs of a name and what it did: 裴清和/文 戚晚舟/图.
func namedRoles(s string) []Credit {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \u3000，,；;、", r) })
	if len(words) < 2 {
		return nil
	}
	var credits []Credit
	for _, word := range words {
		name, what, ok := strings.Cut(strings.ReplaceAll(word, "／", "/"), "/")
		l, known := wholeLabel(what)
		if !ok || !known || l.field != fieldCredit || !isHanName(name) {
			return nil
		}
		for _, c := range parseNames(RoleAuthor, name) {
			c.Role = l.role
			credits = append(credits, c)
		}
	}
	return credits
}

// markByline notes where a bracket of credits stands in the text. s is cut
// from it.
func (rd *reading) markByline(s string) {
	if at := strings.Index(rd.a.Text, s); at >= 0 {
		rd.bylines = append(rd.bylines, entity.Span{Start: at, End: at + len(s)})
	}
}

// joinBlank takes the blank out of 张 三.
func joinBlank(s string) string {
	if utf8.RuneCountInString(s) <= 5 {
		return strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "\u3000", "")
	}
	return s
}

// readTrailer reads credits that stand behind the last sentence: 甲科、乙科供稿
// 摄影/张三 编辑/李四.
func (rd *reading) readTrailer(p string) {
	if inner := form.StripBrackets(p); inner != p {
		rd.credit(trailingRole(inner)...)
		rd.readTrailer(inner)
		return
	}
	at := 0 // behind the last sentence
	if last := strings.LastIndexAny(p, "。！？”"); last >= 0 {
		_, size := utf8.DecodeRuneInString(p[last:])
		at = last + size
	}
	tail := strings.TrimSpace(p[at:])
	if tail == "" || form.Columns(tail) > 90 || at == 0 && !rd.trailerAlone(tail) {
		return
	}
	hits := findLabels(tail, nil)
	lead := tail
	if len(hits) > 0 {
		lead = tail[:hits[0].start]
		if hits[0].label.field == fieldCredit && hits[0].sign == signBlank && lead != "" && !strings.HasSuffix(lead, " ") {
			rd.credit(parseNames(hits[0].label.role, lead)...) // 甲科、乙科供稿 摄影/张三
			lead = ""
		}
	}
	for word := range strings.FieldsSeq(lead) {
		for _, end := range trailerEnds {
			if names, ok := strings.CutSuffix(word, end.word); ok && names != "" {
				rd.credit(parseNames(end.role, names)...)
			}
		}
	}
	for _, h := range hits {
		if h.label.field == fieldCredit && (h.sign == signColon || h.sign == signSlash || h.sign == signBar) {
			rd.creditAll(h, h.value(tail))
		}
	}
}

// trailerEnds are labels behind their names: 药剂科供稿.
var trailerEnds = [...]struct {
	word string
	role Role
}{{"供稿", RoleProvider}, {"供图", RoleProvider}, {"摄影", RolePhotographer}, {"撰稿", RoleAuthor}}

// trailerAlone tells a last paragraph that is nothing but a trailer.
func (rd *reading) trailerAlone(s string) bool {
	return strings.Contains(s, "供稿") || strings.Contains(s, "/")
}

// readDateline reads the dateline of a paragraph, with the reporters that an
// agency names in it, and gives its end. Those of 〔記者張三台北報導〕 are a byline,
// and read as one.
func (rd *reading) readDateline(p string) (Dateline, int, bool) {
	found, ok := event.ReadDateline(p, rd.dateParser(rd.pick(idPublished).date))
	if !ok {
		return Dateline{}, 0, false
	}
	d := Dateline{Place: found.Place, Agency: found.Agency, Date: found.Date}
	if found.Reporters == "" {
		return d, found.End, true
	}
	names, place, parted := strings.Cut(strings.ReplaceAll(found.Reporters, "／", "/"), "/")
	if !parted {
		names, place = cutPlace(names)
	}
	d.Place = strings.TrimSpace(place)
	for _, c := range parseNames(RoleReporter, names) {
		if found.Sent && isSurname(c.Name) && isHanName(c.Name) {
			rd.credit(c)
		}
	}
	return d, found.End, true
}

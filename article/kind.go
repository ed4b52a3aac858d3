package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/event"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// verdict is the kind of a page with the reason for it: what was seen, and where.
type verdict struct {
	kind          Kind
	origin, place string
	raw           string
}

// evidence is the reason as Article.Evidence has it.
func (v verdict) evidence() Evidence {
	return Evidence{Field: "kind", Origin: v.origin, Place: v.place, Raw: v.raw, Chosen: true}
}

// byTitle and byText are verdicts of words that were seen there.
func byTitle(kind Kind, word string) verdict { return verdict{kind, "words", "title", word} }
func byText(kind Kind, word string) verdict  { return verdict{kind, "words", "text", word} }

// formKind tells the kinds that have a form of their own: it asks the title, and
// lines that stand in texts of one kind only.
func formKind(a *Article) verdict {
	title := form.Fold(strings.TrimSpace(a.Title))
	if w := policyTitle(title); w != "" && !strings.HasPrefix(title, "关于") {
		return byTitle(KindPolicy, w)
	}
	if line := articleLine(a.Text); line != "" {
		return byText(KindPolicy, line)
	}
	if w := noticeTitle(title); w != "" {
		return byTitle(KindNotice, w)
	}
	if line := noticeLine(a.Text); line != "" {
		return byText(KindNotice, line)
	}
	if w := speechTitle(title); w != "" {
		return byTitle(KindSpeech, w)
	}
	if w := profileTitle(title); w != "" {
		return byTitle(KindProfile, w)
	}
	return verdict{}
}

// policyEnds are what titles of rules end in, folded.
var policyEnds = strings.Fields("办法 规定 细则 条例 章程 规则 规程 实施意见 管理制度")

// policyTitle is the word by which a folded title names rules, or "".
func policyTitle(title string) string {
	title = withoutBracket(title)
	for _, w := range policyEnds {
		if strings.HasSuffix(title, w) && newsVerb(title) == "" {
			return w
		}
	}
	return ""
}

// articleLine is the first line of rules that are numbered, 第一条, where the
// second is, too.
func articleLine(text string) string {
	first := ""
	for line := range strings.Lines(text) {
		if form.FirstRune(line) != '第' {
			continue
		}
		switch number, _, _ := strings.Cut(line, "条"); strings.TrimSpace(number) {
		case "第一":
			first = form.Head(line, 30)
		case "第二":
			return first
		}
	}
	return ""
}

// withoutBracket takes off what stands in a bracket behind a title: a document
// number, 试行.
func withoutBracket(title string) string {
	if at := strings.LastIndex(title, "("); at > 0 && strings.HasSuffix(title, ")") {
		return strings.TrimSpace(title[:at])
	}
	return title
}

// noticeEnds are what titles of notices end in, folded.
var noticeEnds = strings.Fields("通知 公告 公示 通告 启事 招聘 招标 函 批复 公示表 公开表 一览表 公报 通知书 公告书 简章 须知 指南 名单 安排表 值班表 目录 征集 预告")

// noticeLines stand at the start of lines of notices only, folded.
var noticeLines = strings.Fields("特此通知 特此公告 特此公示 特此通告 特此说明 主旨: 公告事项: 依据:")

// noticeTitles begin or name notices in English.
var noticeTitles = []string{"notice of", "notice on", "notice:", "notice about", "notification of", "circular on", "announcement of", "announcement on", "invitation to tender", "call for", "vacancy", "request for proposals", "recruitment of", "tender for", "public notice"}

// newsVerbs make news of a title that ends like a notice: 省药监局发布公告.
var newsVerbs = strings.Fields("发布 印发 下发 出台 召开 举办 举行 学习 贯彻 落实 解读 公布 宣贯")

// newsVerb is the verb for which a folded title is that of news, or "".
func newsVerb(title string) string {
	if strings.Contains(title, "关于") {
		return ""
	}
	for _, w := range newsVerbs {
		if strings.Contains(title, w) {
			return w
		}
	}
	return ""
}

// noticeTitle is the word by which a folded title is that of a notice, or "".
func noticeTitle(title string) string {
	title = withoutBracket(title)
	for _, w := range noticeTitles {
		if at := strings.Index(title, w); at == 0 || w[:6] == "notice" && at > 0 && title[at-1] == ' ' {
			return w
		}
	}
	if before, _, ok := strings.Cut(title, "预告:"); ok && len(before) < 30 {
		return "预告"
	}
	if newsVerb(title) != "" {
		return ""
	}
	for _, w := range noticeEnds {
		if strings.HasSuffix(title, w) {
			return w
		}
	}
	switch {
	case strings.HasPrefix(title, "关于") && strings.Contains(title, "的通知"):
		return "的通知"
	case strings.HasPrefix(title, "废止"), strings.HasPrefix(title, "修正"):
		return title[:len("废止")]
	}
	return ""
}

// noticeLine is the line in which a text says that it is a notice, or "".
func noticeLine(text string) string {
	for line := range strings.Lines(text) {
		switch form.FirstRune(line) {
		case '特', '主', '公', '依':
			folded := form.Fold(form.Head(line, 30))
			for _, w := range noticeLines {
				if strings.HasPrefix(folded, w) {
					return w
				}
			}
		}
	}
	return ""
}

// speechEnds are what titles of speeches and transcripts end in, folded.
var speechEnds = strings.Fields("上的讲话 上的致辞 上的发言 上的演讲 讲话全文 致辞全文 文字实录 实录 讲话实录 答记者问")

// speechTitles begin titles of speeches in English.
var speechTitles = []string{"remarks by ", "remarks at ", "speech by ", "address by ", "statement by ", "transcript", "full text:", "full transcript"}

// speechTitle is the word by which a folded title is that of what was said, or "".
func speechTitle(title string) string {
	title = withoutBracket(title)
	for _, w := range speechEnds {
		if strings.HasSuffix(title, w) {
			return w
		}
	}
	for _, w := range speechTitles {
		if strings.HasPrefix(title, w) {
			return strings.TrimSpace(w)
		}
	}
	return ""
}

// profileTitles are the titles of profiles, folded.
var profileTitles = strings.Fields("简介 概况 医院介绍 科室介绍 学校介绍 学院介绍 专家介绍 中心介绍 关于我们 历史沿革 机构设置 组织机构 introduction overview about profile")

// profileTitle is the word by which a folded title is that of a profile, or "".
func profileTitle(title string) string {
	for _, w := range profileTitles {
		if title == w || strings.HasSuffix(title, w) && (w[0] >= 0x80 || strings.HasSuffix(title, " "+w)) && len(title) < 60 {
			return w
		}
		if w == "about" && strings.HasPrefix(title, "about ") && len(title) < 40 {
			return w
		}
	}
	return ""
}

// listKind tells a page of headlines, which reports no event of its own.
func listKind(s *sheet.Sheet, listing bool, body []int) verdict {
	switch {
	case listing:
		return verdict{KindList, "headlines", "page", ""}
	case mostlyLinks(s, body):
		return verdict{KindList, "links", "text", ""}
	}
	return verdict{}
}

// kindOf tells the kind of a page whose form is known, with the event that its
// text reports. News has an event, an agency, a reporter or a day shortly before
// its publication.
func kindOf(a *Article, formed verdict, e event.Event) verdict {
	switch {
	case e.Coming:
		return verdict{KindAnnouncement, "event", "text", e.Dates.String()}
	case formed.kind != KindUnknown:
		return formed
	case !newEvent(e).none():
		return verdict{KindNews, "event", "text", e.Dates.String()}
	}
	if w := profileText(a.Text); w != "" {
		return byText(KindProfile, w)
	}
	switch d := a.Dateline; {
	case d.Agency != "" || d.Place != "":
		return verdict{KindNews, "dateline", "text", strings.TrimSpace(d.Agency + " " + d.Place)}
	case a.Published.IsZero() && !signed(a):
		return verdict{}
	}
	return reported(a)
}

// foundedWords tell how old a body is; a profile begins with them.
var foundedWords = []string{"始建于", "始建於", "创建于", "創建於", "成立于", "成立於", "创办于", "創辦於", "建院于", "组建于", "was founded", "was established", "is located", "位于", "位於", "were founded"}

// sizeWords count what a body has.
var sizeWords = []string{"床位", "病床", "编制", "职工", "職工", "科室", "平方米", "医护人员", "現有", "现有", " beds", " wards", "employees", "square meters", "staff"}

// profileText is the word by which a text opens with the birth of a person, or
// with the age of a body of which it counts what it has; "" for none.
func profileText(text string) string {
	for _, w := range []string{"年生，", "月生，", "年出生", "月出生", "日出生"} {
		if strings.Contains(form.Head(text, 100), w) {
			return w
		}
	}
	for _, w := range foundedWords {
		if strings.Contains(form.Head(text, 400), w) && form.ContainsAny(text, sizeWords) {
			return w
		}
	}
	return ""
}

// signed tells whether a reporter signed.
func signed(a *Article) bool {
	for _, c := range a.Credits {
		if c.Role == RoleReporter || c.Role == RoleCorrespondent {
			return true
		}
	}
	return false
}

// reported tells news by the reporter who signed, or by a day in the month
// before its publication.
func reported(a *Article) verdict {
	if signed(a) {
		return verdict{KindNews, "byline", "credits", ""}
	}
	for _, m := range a.Dates {
		days := a.Published.Time.Sub(m.Range.Start.Time).Hours() / 24
		if m.Kind == dateparse.Vague || m.Range.Start.Precision >= dateparse.Day && days > -1 && days < 31 {
			return verdict{KindNews, "day", "text", m.Text}
		}
	}
	return verdict{}
}

// none tells that the page reports no event.
func (v Event) none() bool {
	return v.Name == "" && v.Place == "" && v.Dates.IsZero() && len(v.Organizers) == 0 && v.Attendance.IsZero()
}

// judge tells the kind of an article, unless it is a list, and the event that its
// text reports. The text begins at begin, behind its dateline.
func (a *Article) judge(list verdict, begin int) Event {
	kind, found := list, event.Event{}
	if kind.kind == KindUnknown {
		formed := formKind(a)
		found = findEvent(a, formed.kind, begin)
		kind = kindOf(a, formed, found)
	}
	if a.Kind = kind.kind; a.Kind != KindUnknown {
		a.Evidence = append(a.Evidence, kind.evidence())
	}
	return newEvent(found)
}

// mostlyLinks tells a list of links.
func mostlyLinks(s *sheet.Sheet, body []int) bool {
	text, links := 0, 0
	for _, i := range body {
		text += len(s.Page.Blocks[i].Text)
		links += int(s.Page.Blocks[i].LinkBytes)
	}
	return links*10 > text*6
}

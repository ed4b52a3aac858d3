package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// noticeEnds are what titles of notices end in, folded.
var noticeEnds = strings.Fields("通知 公告 公示 通告 启事 招聘 招标 函 批复 公示表 公开表 一览表 公报 通知书 公告书 简章 章程 须知 指南 名单 安排表 值班表 办法 规定 细则 目录 征集")

// noticeLines stand at the start of lines of notices only, folded.
var noticeLines = strings.Fields("特此通知 特此公告 特此公示 特此通告 特此说明 主旨: 公告事项: 依据:")

// noticeTitles begin or name notices in English.
var noticeTitles = []string{"notice of", "notice on", "notice:", "notice about", "notification of", "circular on", "announcement of", "announcement on", "invitation to tender", "call for", "vacancy", "request for proposals", "recruitment of", "tender for", "public notice"}

// newsVerbs make news of a title that ends like a notice: 省药监局发布公告.
var newsVerbs = strings.Fields("发布 印发 下发 出台 召开 举办 举行 学习 贯彻 落实 解读 公布 宣贯")

// profileTitles are the titles of profiles, folded.
var profileTitles = strings.Fields("简介 概况 医院介绍 科室介绍 学校介绍 学院介绍 专家介绍 中心介绍 关于我们 历史沿革 机构设置 组织机构 introduction overview about profile")

// formKind tells a notice and a profile by their form.
func formKind(a *Article) Kind {
	title := form.Fold(strings.TrimSpace(a.Title))
	switch {
	case isNoticeTitle(title) || hasNoticeLine(a.Text):
		return KindNotice
	case isProfileTitle(title):
		return KindProfile
	}
	return KindUnknown
}

// isNoticeTitle judges a folded title. What stands in a bracket behind it,
// a document number, does not count.
func isNoticeTitle(title string) bool {
	if at := strings.LastIndex(title, "("); at > 0 && strings.HasSuffix(title, ")") {
		title = strings.TrimSpace(title[:at])
	}
	for _, w := range noticeTitles {
		if at := strings.Index(title, w); at == 0 || w[:6] == "notice" && at > 0 && title[at-1] == ' ' {
			return true
		}
	}
	for _, w := range newsVerbs {
		if strings.Contains(title, w) && !strings.HasPrefix(title, "关于") && !strings.Contains(title, "关于") {
			return false
		}
	}
	for _, w := range noticeEnds {
		if strings.HasSuffix(title, w) {
			return true
		}
	}
	return strings.HasPrefix(title, "关于") && strings.Contains(title, "的通知") || strings.HasPrefix(title, "废止") || strings.HasPrefix(title, "修正")
}

// hasNoticeLine tells a text that says in a line of its own what it is.
func hasNoticeLine(text string) bool {
	for line := range strings.Lines(text) {
		switch form.FirstRune(line) {
		case '特', '主', '公', '依':
			line = form.Fold(form.Head(line, 30))
			for _, w := range noticeLines {
				if strings.HasPrefix(line, w) {
					return true
				}
			}
		}
	}
	return false
}

// isProfileTitle judges a folded title.
func isProfileTitle(title string) bool {
	for _, w := range profileTitles {
		if title == w || strings.HasSuffix(title, w) && (w[0] >= 0x80 || strings.HasSuffix(title, " "+w)) && len(title) < 60 {
			return true
		}
		if w == "about" && strings.HasPrefix(title, "about ") && len(title) < 40 {
			return true
		}
	}
	return false
}

// newsKind tells news from a profile and from what is neither, where the form
// did not tell: news has an event, an agency, a reporter or a day shortly
// before its publication.
func newsKind(a *Article, e Event) Kind {
	switch {
	case !e.none():
		return KindNews
	case isProfileText(a.Text):
		return KindProfile
	case a.Dateline.Agency != "" || a.Dateline.Place != "" || reported(a):
		return KindNews
	}
	return KindUnknown
}

// foundedWords tell how old a body is; a profile begins with them.
var foundedWords = []string{"始建于", "始建於", "创建于", "創建於", "成立于", "成立於", "创办于", "創辦於", "建院于", "组建于", "was founded", "was established", "is located", "位于", "位於", "were founded"}

// sizeWords count what a body has.
var sizeWords = []string{"床位", "病床", "编制", "职工", "職工", "科室", "平方米", "医护人员", "現有", "现有", " beds", " wards", "employees", "square meters", "staff"}

// isProfileText tells a text that opens with the birth of a person, or with the
// age of a body of which it counts what it has.
func isProfileText(text string) bool {
	opening := form.Head(text, 400)
	for _, w := range []string{"年生，", "月生，", "年出生", "月出生", "日出生"} {
		if strings.Contains(form.Head(text, 100), w) {
			return true
		}
	}
	for _, w := range foundedWords {
		if strings.Contains(opening, w) {
			for _, size := range sizeWords {
				if strings.Contains(text, size) {
					return true
				}
			}
		}
	}
	return false
}

// reported tells whether a reporter signed, or whether the text names a day in
// the month before its publication.
func reported(a *Article) bool {
	for _, c := range a.Credits {
		if c.Role == RoleReporter || c.Role == RoleCorrespondent {
			return true
		}
	}
	if a.Published.IsZero() {
		return false
	}
	for _, m := range a.Dates {
		if m.Kind == dateparse.Vague {
			return true
		}
		if days := a.Published.Time.Sub(m.Range.Start.Time).Hours() / 24; m.Range.Start.Precision >= dateparse.Day && days > -1 && days < 31 {
			return true
		}
	}
	return false
}

// none tells that the page reports no event.
func (v Event) none() bool {
	return v.Name == "" && v.Place == "" && v.Dates.IsZero() && len(v.Organizers) == 0 && v.Attendance.IsZero()
}

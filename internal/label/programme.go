package label

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Programme is what a line is in the programme of an event: a list of lines that
// say when, where, what and who. The zero Programme is no line of one.
type Programme uint8

// The lines of a programme.
const (
	NoProgramme    Programme = iota
	ProgrammeBody            // 地点：, Venue:, 主讲人：
	ProgrammeTime            // 时间：, When:, 活動日期：
	ProgrammeFacts           // 电话：, 主办：: furniture in other places
)

// What the labels of a programme's lines begin with, folded. A label that says
// what is held goes on with what it says of it: 活动地点, 会议时间.
var (
	programmeBody  = strings.Fields("地点 主讲 讲者 演讲 报告人 主持人 主题 题目 讲座 报告题目 对象 参加 参会 内容 活动 会议 会场 主要内容 讲授 授课 培训")
	programmeTime  = strings.Fields("时间 日期")
	programmeFacts = strings.Fields("主办 承办 协办 联系 电话 地址 邮箱")
)

// The labels of English programmes, whole, in small letters.
var latinProgramme = map[string]Programme{
	"time": ProgrammeTime, "date": ProgrammeTime, "dates": ProgrammeTime, "when": ProgrammeTime,
	"date and time": ProgrammeTime, "date & time": ProgrammeTime, "time and date": ProgrammeTime,
	"place": ProgrammeBody, "venue": ProgrammeBody, "where": ProgrammeBody, "location": ProgrammeBody,
	"speaker": ProgrammeBody, "speakers": ProgrammeBody, "lecturer": ProgrammeBody, "topic": ProgrammeBody, "theme": ProgrammeBody,
	"who": ProgrammeBody, "participants": ProgrammeBody, "audience": ProgrammeBody,
}

// headWords stand beside the time of publication in the head of a page.
var headWords = []string{"来源", "作者", "点击", "浏览", "阅读", "source:", "author:", "hits:", "views:", "click"}

// ProgrammeOf tells what text is in a programme, by its label; a number may stand
// before it. Whether a programme is around it the caller must see, for 时间：
// stands in heads, too.
func ProgrammeOf(text string) Programme {
	name, _, ok := cutColon(form.CutNumber(form.Head(text, 60)))
	if !ok || len(name) > 18 || form.ContainsAny(form.Fold(form.Head(text, 160)), headWords) {
		return NoProgramme
	}
	name = strings.TrimSpace(form.Fold(name))
	begins := func(w string) bool { return strings.HasPrefix(name, w) }
	switch body := slices.ContainsFunc(programmeBody, begins); {
	case latinProgramme[name] != NoProgramme:
		return latinProgramme[name]
	case slices.ContainsFunc(programmeTime, begins), body && form.ContainsAny(name, programmeTime):
		return ProgrammeTime
	case body:
		return ProgrammeBody
	case slices.ContainsFunc(programmeFacts, begins):
		return ProgrammeFacts
	}
	return NoProgramme
}

// cutColon parts text at its first colon.
func cutColon(text string) (before, after string, ok bool) {
	if before, after, ok = strings.Cut(text, "："); ok && !strings.Contains(before, ":") {
		return before, after, true
	}
	return strings.Cut(text, ":")
}

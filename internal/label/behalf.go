package label

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// behalfForms stand around the name of the body for which a government's news service
// issues a release, folded.
var behalfForms = []struct{ before, behind string }{
	{"下稿代", "发出"}, {"下稿代", "发布"}, {"以下稿件代", "发出"}, {"以下新闻稿代", "发出"},
	{"the following is issued on behalf of ", ""}, {"this press release is issued on behalf of ", ""}, {"issued on behalf of ", ""}, {"released on behalf of ", ""},
}

// OnBehalf reads the line that says for whom a release was issued: 下稿代醫護局發出：,
// Issued on behalf of the Department of Care. It is a label, with the body for its value.
func OnBehalf(text string) (Hit, bool) {
	const longest = 150 // bytes
	switch form.FoldLetter(form.FirstRune(text)) {
	case '下', '以', 't', 'i', 'r':
	default:
		return Hit{}, false
	}
	line := strings.TrimRight(text, " :：.")
	if len(line) > longest {
		return Hit{}, false
	}
	folded := form.FoldInPlace(line)
	for _, f := range behalfForms {
		name, ok := strings.CutPrefix(folded, f.before)
		if ok {
			name, ok = strings.CutSuffix(name, f.behind)
		}
		if ok && name != "" {
			at := len(f.before)
			if rest := strings.TrimPrefix(line[at:], "the "); len(rest) < len(line[at:]) {
				at += len("the ")
				name = name[len("the "):]
			}
			return Hit{Label: issuer, Val: at, End: at + len(name), Sign: SignColon}, true
		}
	}
	return Hit{}, false
}

// issuer is the row of those who issue.
var issuer = &Label{Field: FieldIssuer}

package label

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// behalfOpeners stand before the name of the body for which a government's news service
// issues a release, folded. In Chinese a word for issuing stands behind it.
var behalfOpeners = []string{"下稿代", "以下稿件代", "以下新闻稿代", "the following is issued on behalf of ", "this press release is issued on behalf of ", "issued on behalf of ", "released on behalf of "}

var mayBeOnBehalf = form.Openers(behalfOpeners...)

// OnBehalf reads the line that says for whom a release was issued: 下稿代醫護局發出：,
// Issued on behalf of the Department of Care. It is a label, with the body for its value.
func OnBehalf(text string) (Hit, bool) {
	const longest = 150 // bytes
	if !mayBeOnBehalf(text) {
		return Hit{}, false
	}
	line := strings.TrimRight(text, " :：.")
	if len(line) > longest {
		return Hit{}, false
	}
	folded := form.FoldInPlace(line)
	name, ok := form.CutAnyPrefix(folded, behalfOpeners...)
	at := len(folded) - len(name)
	if ok && form.StartsHan(folded) {
		name, ok = form.CutAnySuffix(name, "发出", "发布")
	}
	if !ok || name == "" {
		return Hit{}, false
	}
	the := len(line[at:]) - len(strings.TrimPrefix(line[at:], "the "))
	return Hit{Label: issuer, Val: at + the, End: at + len(name), Sign: SignColon}, true
}

// issuer is the row of those who issue.
var issuer = &Label{Field: FieldIssuer}

package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// castWords end the labels of those who made a film, a play or a song, folded. Who made
// the page is not among them: 监制, 摄影 and 编辑 stand in both lists.
var castWords = []string{"导演", "编剧", "主演", "制片人", "作曲", "作词", "编曲", "演唱", "演奏", "舞美", "灯光", "原著", "配音", "剪接指导", "艺术指导"}

// CastLine tells a short line of a label and who, 监制：贺兰亭; ofCast that the label is one of a
// film's.
func CastLine(s string) (is, ofCast bool) {
	const longest, widest = 60, 10 // columns of the line, characters of the label
	if len(s) > longest*utf8.UTFMax {
		return false, false
	}
	at := form.IndexSign(s, "：:｜|丨/／")
	if at <= 0 || form.Columns(s) > longest || form.EndsSentence(s) {
		return false, false
	}
	words := strings.TrimSpace(s[:at])
	if utf8.RuneCountInString(words) > widest || !form.StartsHan(words) {
		return false, false
	}
	_, ofCast = form.CutAnySuffix(form.Fold(words), castWords...)
	return true, ofCast
}

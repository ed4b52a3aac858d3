package label

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// bylineSigns are parts of the words that make a byline; a line without any is
// none.
var bylineSigns = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("□", "■", "◎", "○", "●", "文/", "图/", "中心", "部/", "部／", "報導", "报道", "圖/", "文图", "圖文", "图文", "文圖", "/文", "/图", "／文", "／图", "记者", "記者", "通讯员", "通訊員", "撰稿", "编译", "編譯", "翻译", "翻譯", "摄影", "攝影", "实习生", "實習生",
		"by", "By", "BY", "eporter", "orrespondent", "ditor", "hotogra", "ranslat", "manuscript", "contribut", " photo", "From ")
})

// IsByline tells a line that only says who wrote: By Jo Pell, （记者 张三
// 通讯员 李四）, 記者張三／台北報導.
func IsByline(text string) bool { return len(BylineOf(text)) > 0 }

// BylineOf gives the credits of a line that only says who wrote; nil of any other.
func BylineOf(text string) []Credit {
	if !bylineSigns().AnyIn(text) || form.Columns(text) > longestWire {
		return nil
	}
	if inner := form.StripBrackets(text); form.IsSentence(inner) {
		return wireCredits(inner)
	}
	return Byline(text)
}

// Columns of a byline, and of the line that signs a wire text off, at most.
const (
	longestByline = 120
	longestWire   = 300
)

// Byline reads the credits of a byline; nil where the text is none.
func Byline(text string) []Credit {
	inner := form.StripBrackets(CutEndMark(withoutDate(text)))
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
	if name, ok := form.CutAnySuffix(inner, " photo", " photos"); ok && inner != strings.TrimSpace(text) && isFullName(name) {
		return Names(RolePhotographer, name) // (Jo Pell photo)
	}
	if name, place, ok := strings.Cut(strings.TrimPrefix(inner, "From "), ", "); ok && strings.HasPrefix(inner, "From ") && isFullName(name) && form.Capitalised(place) && strings.Count(place, " ") < 3 {
		return Names(RoleAuthor, name) // From Jo Pell, Tarn
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

// CutEndMark takes the mark of an agency off that stands behind the bracket of its
// byline: (By Jo Pell) Enditem/LO.
func CutEndMark(s string) string {
	if at := strings.LastIndex(s, ") Enditem"); at > 0 {
		return s[:at+1]
	}
	return s
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

package label

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// reporterWindow is how far from its start a text is searched for the bracket
// that names the reporters, in bytes.
const reporterWindow = 150

// Reporters reads （记者 张三 通讯员 李四） near the start of a text, and the
// English form with a full stop nowhere before it. p[from:to] is where they
// stand.
func Reporters(p string) (credits []Credit, from, to int) {
	window := form.Head(p, reporterWindow*2)
	if credits, end := slashReport(window); len(credits) > 0 {
		return credits, 0, end
	}
	open := strings.IndexAny(window, "（(〔【[")
	if open < 0 || open > reporterWindow {
		return nil, 0, 0
	}
	_, size := utf8.DecodeRuneInString(window[open:])
	end := strings.IndexAny(window[open+size:], "）)〕】]")
	if end < 0 {
		return nil, 0, 0
	}
	inner := window[open+size : open+size+end]
	credits = Byline(inner)
	if credits == nil && form.ContainsAny(form.FoldInPlace(window[:open]), []string{"讯", "电", "消息"}) && OnlyNames(inner) {
		credits = Names(RoleAuthor, inner) // 本网讯（裴清和 谭令仪）
	}
	_, closing := utf8.DecodeRuneInString(p[open+size+end:])
	return credits, open, open + size + end + closing
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
	return Byline(lead), end
}

// OpensWithWire tells a text that begins with the dateline of an agency: 青岚社雾川5月7日电.
func OpensWithWire(s string) bool {
	return strings.Contains(form.Fold(form.Head(s, 60)), "日电")
}

// OpensWithDateline tells a text that begins with a place in capitals, and a
// dash soon behind it: LONDON, Nov 10 (Wire) - ….
func OpensWithDateline(s string) bool {
	s = form.Head(s, 70)
	city, _, ok := strings.Cut(s, ",")
	if first, _, bracket := strings.Cut(s, " ("); bracket && (!ok || len(first) < len(city)) {
		city, ok = first, true
	}
	if !ok || len(city) < 3 || city != strings.ToUpper(city) || strings.ContainsAny(city, "0123456789:?!") {
		return false
	}
	return strings.Contains(s, " - ") || strings.Contains(s, " -- ") || strings.Contains(s, "— ") || strings.Contains(s, "– ")
}

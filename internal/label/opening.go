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
	for at := 0; ; {
		open := form.IndexSign(window[at:], "（(〔【[")
		if open += at; open < at || open > reporterWindow {
			return nil, 0, 0
		}
		_, size := utf8.DecodeRuneInString(window[open:])
		end := form.IndexSign(window[open+size:], "）)〕】]")
		if end < 0 {
			return nil, 0, 0
		}
		end += open + size
		_, closing := utf8.DecodeRuneInString(p[end:])
		if credits := bracketReporters(window[:open], window[open+size:end]); credits != nil {
			return credits, open, end + closing
		}
		at = end + closing // 【本报讯】（记者 张三）
	}
}

// bracketReporters reads the inside of a bracket near the start of a text, behind lead.
// Behind 讯 names alone are enough: 本网讯（裴清和 谭令仪）, （宣传科 裴清和）.
func bracketReporters(lead, inner string) []Credit {
	if credits := Byline(inner); credits != nil {
		return credits
	}
	if !form.ContainsAny(form.FoldInPlace(lead), []string{"讯", "电", "消息"}) {
		return nil
	}
	credits := Names(RoleAuthor, inner)
	if !allSurnamed(credits) || form.Columns(inner) > longestNames || isDivision(inner) {
		return nil
	}
	return credits
}

// longestNames are the columns of names, with a body, that nothing but their bracket tells.
const longestNames = 40

// slashReport reads a byline without brackets that opens a text, and gives its
// end: [雲新聞網]記者許慕白／雲澤報導, 本报讯 记者裴清和报道：.
func slashReport(s string) ([]Credit, int) {
	const furthest = 90
	folded := form.FoldInPlace(form.Head(s, furthest))
	end := strings.Index(strings.ReplaceAll(folded, "报道", "报导"), "报导")
	if end < 0 || !strings.Contains(folded[:end], "记者") {
		return nil, 0
	}
	end += len("报导")
	lead := s[:end]
	if _, rest, ok := strings.Cut(lead, "]"); ok {
		lead = rest
	}
	if names, ok := cutNewsMark(lead); ok && strings.HasPrefix(s[end:], "：") {
		return Byline(names), end
	}
	if slash := strings.IndexAny(folded, "／/∕"); slash < 0 || slash > end {
		return nil, 0
	}
	return Byline(lead), end
}

// cutNewsMark takes 本报讯 off the front of s.
func cutNewsMark(s string) (rest string, ok bool) {
	at := form.IndexSign(s, "讯訊")
	if at < 0 || form.Columns(s[:at]) > 20 {
		return s, false
	}
	return strings.TrimLeft(s[at+len("讯"):], " \u3000"), true
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

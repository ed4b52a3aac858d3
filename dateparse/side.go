package dateparse

import (
	"strings"
	"unicode/utf8"
)

// On which side of the reference does a date lie that could lie on either? The verb and
// the preposition of its clause say so. One rule: of the words below, the one that stands
// nearest before the date in its sentence decides; one that stands right behind it comes
// first. Where there is none, news tells what was.

// Words that speak of what is to come, and words that report. Of two that begin alike the
// longer stands first.
const (
	enAhead      = "will shall ll scheduled due expected expects expect planned plans plan planning intends intend intended hopes hope hoping aims aim upcoming deadline effective until till slated poised"
	enNouns      = "plan plans hope hopes aim aims"
	enOf         = "the a its this that their his her our new"
	enReported   = "said told announced reported says since after"
	zhAhead      = "将 將 拟 擬 定于 定於 订于 訂於 预计 預計 预定 預定 计划 計劃 须于 須於 请于 請於 应于 應於 务必 務必 力争 力爭 有望 即将 即將"
	zhReported   = "已 曾 从 從 据 據 获悉 獲悉 表示 称 稱 截至 自"
	zhAheadAfter = "前 之前 以前 起施行 起实施 起實施 起执行 起執行 起生效 截止 止"
)

// notWill are what stands around 将 and 拟 where they are no verb: 少将, 将军.
const (
	beforeWill = "大 上 中 少 名 模 虚 虛 麻"
	behindWill = "其 此 军 軍 士 领 領 他 她 它 这 该 該 近 来 來 相"
)

// sides are the words of this file, taken apart.
type sides struct {
	enNouns, enOf                                                                  []string // the plan, which says nothing
	enAhead, enReported, zhAhead, zhReported, zhAheadAfter, beforeWill, behindWill []string
	zhLast                                                                         runeSet // the last characters of zhAhead and zhReported
}

func newSides() sides {
	w := sides{strings.Fields(enNouns), strings.Fields(enOf), strings.Fields(enAhead), strings.Fields(enReported), strings.Fields(zhAhead), strings.Fields(zhReported),
		strings.Fields(zhAheadAfter), strings.Fields(beforeWill), strings.Fields(behindWill), runeSet{}}
	for _, word := range append(w.zhAhead, w.zhReported...) {
		w.zhLast.add(lastRune(word))
	}
	return w
}

// ahead reports whether the date that stands from st.at to st.end lies ahead: 将于周三,
// planned to leave on Thursday, 须于5月28日前 - but not will retire, it said on Thursday.
func (st *setting) ahead() bool {
	w := &tables().sides
	if beginsWith(st.s[st.end:], w.zhAheadAfter) && !st.reportedBefore(w) {
		return true
	}
	if st.hanText() || st.at > 0 && st.s[st.at-1] >= utf8.RuneSelf {
		return st.zhAheadBefore(w)
	}
	return st.enAheadBefore(w)
}

// reportedBefore reports whether 截至 or the like stands right before the date: it says
// that something is counted up to now.
func (st *setting) reportedBefore(w *sides) bool {
	return endsWith(strings.TrimRight(st.s[:st.at], "于於在 "), w.zhReported)
}

// zhAheadBefore looks for the words of Chinese, back to the beginning of the sentence.
func (st *setting) zhAheadBefore(w *sides) bool {
	from := max(0, st.at-90)
	for i := st.at; i > from; {
		r, size := runeBefore(st.s, i)
		if strings.ContainsRune("。！？；\n", r) {
			return false
		}
		head := st.s[:i]
		switch {
		case !w.zhLast.has(r):
		case endsWith(head, w.zhReported):
			return false
		case endsWith(head, w.zhAhead) && w.isWill(st.s, i-size, i):
			return true
		}
		i -= size
	}
	return false
}

// isWill reports whether the character from i to end, the last of a word of zhAhead, is
// not that of a general or a dice.
func (w *sides) isWill(s string, i, end int) bool {
	return !beginsWith(s[end:], w.behindWill) && !endsWith(s[:i], w.beforeWill)
}

// enAheadBefore looks for the words of English, back to the beginning of the sentence.
func (st *setting) enAheadBefore(w *sides) bool {
	s := st.s
	for i, from := st.at, max(0, st.at-90); i > from; {
		end := i
		for i > from && letterByte(s[i-1]) {
			i--
		}
		if i == end {
			i--
			if c := s[i]; c == '.' || c == '!' || c == '?' || c == ';' || c == '\n' {
				return false
			}
			continue
		}
		switch word := s[i:end]; {
		case word == "by" && end+1 == st.at, word == "to" && isToBe(s[:i]):
			return true
		case contains(w.enReported, word):
			return false
		case contains(w.enNouns, word) && contains(w.enOf, lastWord(strings.TrimRight(s[:i], " "))):
		case contains(w.enAhead, word):
			return end < st.at && (word != "ll" || i > 0 && (s[i-1] == '\'' || s[i-1] == 0x99))
		}
	}
	return false
}

// isToBe reports whether "to" behind s speaks of what is to come: is to open, set to open.
func isToBe(s string) bool {
	s = strings.TrimRight(s[max(0, len(s)-16):], " ")
	k := strings.LastIndexByte(s, ' ') + 1
	switch s[k:] {
	case "is", "are", "set", "going", "ready", "about":
		return true
	}
	return false
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// hanText reports whether the expression is Chinese, rather than English.
func (st *setting) hanText() bool {
	i := spaces(st.s, digitsEnd(st.s, st.at))
	return i < len(st.s) && st.s[i] >= 0xE0
}

// cueBehind reports whether the sentence that goes on from the date speaks of what is
// to come: 1月17日，大会将在青禾召开. That may have been said of a day ahead, or on a day
// gone by.
func (st *setting) cueBehind() bool {
	rest := st.s[st.at:min(len(st.s), st.at+150)]
	if i := strings.IndexAny(rest, "\n!?"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.Index(rest, "。"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.Index(rest, ". "); i >= 0 {
		rest = rest[:i]
	}
	for _, w := range [...]string{"将", "將", "拟", "擬"} {
		if i := strings.Index(rest, w); i > 0 && tables().sides.isWill(rest, i, i+len(w)) {
			return true
		}
	}
	return strings.Contains(rest, " will ")
}

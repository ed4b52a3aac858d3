package mend

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// Text that was UTF-8, was read in another encoding and saved again is undone
// by going back: the characters give their bytes in the wrong encoding, and
// the bytes are read as UTF-8. A run of characters that are not ASCII must
// come out whole, or nearly so, or it is left alone.

// mendMojibake undoes UTF-8 that was read as windows-1252 or as GBK.
func mendMojibake(page string) []edit {
	var edits, doubtful []edit
	open := quotes{}
	for i := 0; i < len(page); {
		if page[i] < 0x80 {
			if page[i] == '\n' || page[i] == '<' {
				open = quotes{}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(page[i:])
		if _, ok := westernOf(r); ok {
			e, sure := westernRun(page, i)
			i = e.end
			if e.after == "" {
				continue
			}
			if sure {
				edits = add(edits, e)
			} else {
				doubtful = append(doubtful, e)
			}
			continue
		}
		if ideographMark(r) == 0 && !isHan(r) {
			open.read(0, r)
			i += size
			continue
		}
		e, ok := gbkRun(page, i, open)
		if lossy, found := lossyRun(page, i); found && (!ok || lossy.end > e.end) {
			e, ok = lossy, true
		}
		if ok {
			edits = add(edits, e)
			open.readAll(e.after)
		} else {
			open.readAll(page[i:e.end])
		}
		i = e.end
	}
	if len(edits) >= 3 {
		edits = append(edits, doubtful...)
	}
	return edits
}

// westernOf is the byte of a character in windows-1252. The five bytes that
// have no character there pass as the control characters of their number.
func westernOf(r rune) (byte, bool) {
	if r < 0x80 || r > 0x2122 {
		return 0, false
	}
	if r < 0xA0 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}

// westernRun reads a run of characters of windows-1252 as UTF-8, or failing
// that as GBK. After is empty when it is left alone; sure is false when only
// more of the kind on the page would make it certain.
func westernRun(page string, start int) (e edit, sure bool) {
	var raw []byte
	end := start
	for end < len(page) && page[end] >= 0x80 {
		r, size := utf8.DecodeRuneInString(page[end:])
		c, ok := westernOf(r)
		if !ok {
			break
		}
		raw = append(raw, c)
		end += size
	}
	e = edit{start: start, end: end}
	if len(raw) < 2 {
		return e, false
	}
	if utf8.Valid(raw) {
		if text := string(raw); plausible(text) {
			e.after = text
			return e, certain(text, raw)
		}
		return e, false
	}
	if text := westernAsGBK(raw); text != "" {
		e.after = text
		return e, len(raw) >= 8
	}
	return westernPart(e, raw)
}

// westernPart keeps what cannot be read in a run that is otherwise UTF-8.
func westernPart(e edit, raw []byte) (edit, bool) {
	var b strings.Builder
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			bad++
			b.WriteRune(charmap.Windows1252.DecodeByte(raw[i]))
		} else {
			good += size - 1
			b.WriteRune(r)
		}
		i += size
	}
	if good < 6 || bad*4 > good || !plausible(b.String()) {
		return e, false
	}
	e.after = b.String()
	return e, true
}

// plausible: only characters that news is written in.
func plausible(text string) bool {
	for _, r := range text {
		if charset.Cost(r) >= 20*bit && r != utf8.RuneError && r != 0xFEFF && !(r >= 0x2000 && r <= 0x27BF) {
			return false
		}
	}
	return true
}

// certain: two characters or more, or one that nobody writes so. QUIRK: French
// has "é" and "à" before a no-break space and "»", which makes an ideograph.
func certain(text string, raw []byte) bool {
	if utf8.RuneCountInString(text) > 1 {
		return true
	}
	switch {
	case len(raw) == 3:
		return raw[0] == 0xE2 && raw[1] < 0xA0 || raw[0] == 0xEF
	case raw[0] == 0xC3:
		return raw[1] < 0xA0 && !isQuoteByte(raw[1]) || raw[1] > 0xA0 && raw[1] != 0xAB && raw[1] != 0xBB
	}
	return raw[0] == 0xC2 && raw[1] > 0xA0
}

// isQuoteByte: quotation marks and dashes of windows-1252, which may follow a
// capital letter with an accent.
func isQuoteByte(c byte) bool { return c == 0x85 || c >= 0x91 && c <= 0x97 }

// westernAsGBK reads bytes as common GBK characters: ÖÐ¹ú is 中国.
func westernAsGBK(raw []byte) string {
	if len(raw) < 4 || len(raw)%2 != 0 {
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(raw); i += 2 {
		r := charset.GBK().Pair(raw[i], raw[i+1])
		if common()[r] == 0 && !charset.IsStop(r) && !strings.ContainsRune(openers+closers, r) {
			return ""
		}
		b.WriteRune(r)
	}
	return b.String()
}

// gbkRun reads a run of characters that are not ASCII as GBK bytes that were
// UTF-8. The edit gives the end of the run when ok is false.
func gbkRun(page string, start int, open quotes) (e edit, ok bool) {
	end, marks, need := start, 0, 0
	var raw []byte
	for end < len(page) && page[end] >= 0x80 {
		r, size := utf8.DecodeRuneInString(page[end:])
		lead, trail, ok := charset.GBK().Encode(r)
		if r == '€' && !isEuroPair(need, page[end+size:]) {
			raw = append(raw, 0x80)
			need = lacking(need, 0x80)
		} else if ok {
			raw = append(raw, lead, trail)
			need = lacking(lacking(need, lead), trail)
		} else {
			break
		}
		if ideographMark(r) != 0 {
			marks++
		}
		end += size
	}
	e = edit{start: start, end: max(end, start+1)}
	if end == start {
		_, size := utf8.DecodeRuneInString(page[start:])
		e.end = start + size
		return e, false
	}
	text, lost, whole := readUTF8(raw)
	if text == "" && lost == nil || !plausible(text) {
		return e, false
	}
	if !whole {
		return lostEnd(page, e, text, lost, open)
	}
	replaced := strings.Trim(text, lostRune) == "" // 锟斤拷: what had been lost before
	better := costOf(text) < costOf(page[start:end]) && (marks > 0 || utf8.RuneCountInString(text) >= 4)
	if !replaced && !better {
		return e, false
	}
	e.after = text
	return e, true
}

// readUTF8 reads bytes as UTF-8. If only the end of the last character is
// missing it gives the text before, and what there is of that character;
// otherwise bytes that are not UTF-8 give nothing.
func readUTF8(raw []byte) (text string, lost []byte, whole bool) {
	n := charset.FirstInvalid(raw)
	if n == len(raw) {
		return string(raw), nil, true
	}
	if utf8.FullRune(raw[n:]) || n+3 < len(raw) {
		return "", nil, false
	}
	return string(raw[:n]), raw[n:], false
}

// lostEnd finishes a run whose last character became a question mark. The
// closing quotation mark is known by the opening one, others are left as
// U+FFFD after a longer text, and alone are left as they are.
func lostEnd(page string, e edit, text string, lost []byte, open quotes) (edit, bool) {
	size := 0
	for _, mark := range [...]string{"?", lostRune} {
		if strings.HasPrefix(page[e.end:], mark) {
			size = len(mark)
		}
	}
	open.readAll(text)
	switch {
	case size == 0:
		return e, false
	case len(lost) == 2 && lost[0] == 0xE2 && lost[1] == 0x80 && open.depth > 0 && open.open[open.depth-1] == '“':
		text += "”"
	case utf8.RuneCountInString(text) >= 4 && costOf(text) < costOf(page[e.start:e.end]):
		text += lostRune
	default:
		return e, false
	}
	e.end += size
	e.after = text
	return e, true
}

func costOf(text string) int {
	n := 0
	for _, r := range text {
		n += charset.Chinese.Cost(r, common()[r] > 0)
	}
	return n
}

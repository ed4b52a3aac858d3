package zh

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// A line of text as folded runes. Words are looked up and compared in folded
// characters; what is reported is cut from the text as it stands.

// line is a line of text as runes.
type line struct {
	*lists
	text  string   // all of it, not only the line
	offs  []int32  // byte offset of each rune of the line, and of its end
	whole []rune   // the folded runes of the line
	row   []cell   // what is known of them
	marks charInfo // what it has beside characters of the main block: latinMark and so on
	script
	bytes []byte // for foldLine
}

// script is how the characters of a line differ from their folded forms.
type script struct {
	hasVariant bool   // some in the main block do
	hasOdd     bool   // some beyond it do, marks apart
	plain      string // the line with those of the main block folded; "" until it is asked for
}

// decode fills whole, offs and row with the line at s.
func (z *line) decode(s mention.Span) {
	z.marks, z.script = 0, script{}
	some := (s.End - s.Start) / 3 // mostly as many as there are
	z.whole, z.offs, z.row = slices.Grow(z.whole[:0], some), slices.Grow(z.offs[:0], some), slices.Grow(z.row[:0], some)
	for at := s.Start; at < s.End; {
		at = z.decodeSome(at, s.End)
	}
	z.hasOdd = z.hasOdd || z.marks&oddMark != 0
	z.offs = append(z.offs, int32(s.End))
}

// decodeSome decodes from a byte on, at most 256 runes; it gives the byte after
// them.
func (z *line) decodeSome(at, end int) int {
	const some = 256
	n := len(z.whole)
	z.whole, z.offs, z.row = slices.Grow(z.whole, some), slices.Grow(z.offs, some+1), slices.Grow(z.row, some)
	whole, offs, row := z.whole[n:n+some], z.offs[n:n+some], z.row[n:n+some]
	text, i := z.text[:end], 0
	for i < some && at < len(text) {
		n := z.decodeCommon(text, at, whole[i:], offs[i:], row[i:])
		if i, at = i+n, at+3*n; i < some && at < len(text) {
			var size int
			offs[i] = int32(at)
			whole[i], row[i], size = z.decodeRare(text, at)
			i, at = i+1, at+size
		}
	}
	z.whole, z.offs, z.row = z.whole[:n+i], z.offs[:n+i], z.row[:n+i]
	return at
}

// decodeCommon decodes characters of the main block and common marks from a byte
// on, all of three bytes, as many as follow each other and fit.
func (z *line) decodeCommon(text string, at int, whole []rune, offs []int32, row []cell) int {
	const first = 0xe4<<12 | 0x38<<6 // how the loop puts U+4E00 together
	rest, l, n, marks, variants := text[at:], z.lists, 0, charInfo(0), rune(0)
	offs, row = offs[:len(whole)], row[:len(whole)]
	for n < len(whole) && len(rest) >= 3 {
		last := uint32(rest[1]) | uint32(rest[2])<<8
		if last&0xc0c0 != 0x8080 {
			break
		}
		var c cell
		if k := uint32(rest[0])<<12 | last&0x3f<<6 | last>>8&0x3f - first; k < uint32(len(l.han)) {
			c = l.han[k]
			variants |= c.fold() ^ rune(k+firstHan)
		} else if c = l.common(k + firstHan); c != 0 {
			marks |= c.char()
		} else {
			break
		}
		whole[n], offs[n], row[n] = c.fold(), int32(at), c
		n, at, rest = n+1, at+3, rest[3:]
	}
	z.marks, z.hasVariant = z.marks|marks, z.hasVariant || variants != 0
	return n
}

// decodeRare decodes any other rune.
func (z *line) decodeRare(text string, at int) (folded rune, c cell, size int) {
	if r := text[at]; r < utf8.RuneSelf {
		c = z.pages[0][r]
		z.marks |= c.char()
		return c.fold(), c, 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	folded, c = z.rareCell(r)
	if c.kind() == charToken {
		z.hasOdd = z.hasOdd || r != folded
	} else {
		z.marks |= c.char()
	}
	return folded, c, size
}

// folded is what the words from start to end are looked up by.
func (z *line) folded(start, end int32) string {
	s := z.span(start, end)
	switch {
	case z.hasOdd:
		return string(z.whole[start:end])
	case !z.hasVariant:
		return z.text[s.Start:s.End]
	case z.plain == "":
		z.plain = z.foldLine()
	}
	from := int(z.offs[0])
	return z.plain[s.Start-from : s.End-from]
}

// reads reports whether a token is one of the words, given in folded characters.
func (z *line) reads(t *token, words ...string) bool {
next:
	for _, word := range words {
		at := t.start
		for _, r := range word {
			if at == t.end || z.whole[at] != r {
				continue next
			}
			at++
		}
		if at == t.end {
			return true
		}
	}
	return false
}

// last is the last rune of a token, folded.
func (z *line) last(t *token) rune { return z.whole[t.end-1] }

// foldLine gives the line with the characters of the main block folded, which
// moves none.
func (z *line) foldLine() string {
	from := z.offs[0]
	line := append(z.bytes[:0], z.text[from:z.offs[len(z.whole)]]...)
	for i, r := range z.whole {
		if r >= firstHan && r <= lastHan {
			b := line[z.offs[i]-from:][:3]
			b[0], b[1], b[2] = byte(0xe0|r>>12), byte(0x80|r>>6&63), byte(0x80|r&63)
		}
	}
	z.bytes = line
	return string(line)
}

// written is the text of a stretch of runes, as it stands.
func (z *line) written(start, end int32) string { return z.text[z.offs[start]:z.offs[end]] }

// span gives the bytes of runes from start to end.
func (z *line) span(start, end int32) mention.Span {
	return mention.Span{Start: int(z.offs[start]), End: int(z.offs[end])}
}

// str is the text of a stretch of runes, without blanks between Han
// characters.
func (z *line) str(start, end int32) string {
	s := z.written(start, end)
	if z.marks&blankMark == 0 && !strings.HasSuffix(s, "\n") {
		return s
	}
	return printed(s)
}

// chunkEnd is where the chunk from at ends: the line's end, or after the last
// mark that is not too far.
func (z *line) chunkEnd(at int) int {
	limit := min(at+chunk, len(z.whole))
	for end := at + chunk/8; end < limit; end++ {
		if isStop(z.whole[end-1]) {
			return end
		}
	}
	if limit == len(z.whole) {
		return limit
	}
	for end := limit; end > at+chunk/2; end-- {
		if r := z.whole[end-1]; r == ',' || isStop(r) {
			return end
		}
	}
	return at + chunk
}

// printed is how a name is printed: on one line, without blanks beside Han
// characters.
func printed(s string) string {
	if !hasBlank(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if isBlank(r) {
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			after, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			if before < 0x250 && after < 0x250 && before > ' ' && after > ' ' {
				b.WriteByte(' ')
			}
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func isBlank(r rune) bool {
	return r == ' ' || r == '\u3000' || r == '\u00a0' || r == '\t' || r == '\r' || r == '\n'
}

// hasBlank reports whether s holds a blank. It looks at the last byte of each,
// for nearly every name is free of them.
func hasBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\r', '\n':
			return true
		case 0xa0, 0x80:
			if r, _ := utf8.DecodeLastRuneInString(s[:i+1]); isBlank(r) {
				return true
			}
		}
	}
	return false
}

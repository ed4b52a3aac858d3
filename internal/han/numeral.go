package han

import "unicode/utf8"

// Number is a number as Chinese text writes it: 2019, ２０１９, 二〇一九, 十二,
// 三百五十, 廿一, 贰仟. A zero Size means that there was none.
type Number struct {
	Value  int64
	Size   int  // bytes read
	Digits int  // digits of a number written digit by digit (2019, 二〇一九); 0 where 十, 百, 千 ... were used
	Han    bool // written in Han characters
}

// maxDigits keeps every value inside an int64.
const maxDigits = 18

// ReadNumber reads the number at the start of s. It takes the longest run that
// makes one number and stops before separators, signs and decimal points:
// "1,200" is 1, "3.5" is 3. A run of more than 18 digits is no number.
//
//	ReadNumber("二十三日") // {Value: 23, Size: 9, Han: true}
//	ReadNumber("２０日")   // {Value: 20, Size: 6, Digits: 2}
func ReadNumber(s string) Number {
	if len(s) > 0 && (s[0] < 0xE3 || s[0] == 0xEF) {
		return readDigits(s)
	}
	return readHan(s)
}

// Digit is the ASCII or full-width digit at the start of s and its size in
// bytes, or -1 and 0.
func Digit(s string) (d, size int) {
	if len(s) == 0 {
		return -1, 0
	}
	if c := s[0] - '0'; c <= 9 {
		return int(c), 1
	}
	if len(s) >= 3 && s[0] == 0xEF && s[1] == 0xBC && s[2]-0x90 <= 9 {
		return int(s[2] - 0x90), 3
	}
	return -1, 0
}

func readDigits(s string) (n Number) {
	for {
		d, size := Digit(s[n.Size:])
		if d < 0 {
			return n
		}
		if n.Digits == maxDigits {
			return Number{}
		}
		n.Value = n.Value*10 + int64(d)
		n.Digits++
		n.Size += size
	}
}

// numerals has what each numeral of the main block stands for: a digit and 1, or
// one of the codes of units below.
var numerals = [last - first + 1]uint8{
	'零' - first: 1, '一' - first: 2, '壹' - first: 2, '弌' - first: 2,
	'二' - first: 3, '两' - first: 3, '兩' - first: 3, '贰' - first: 3, '貳' - first: 3,
	'三' - first: 4, '叁' - first: 4, '參' - first: 4, '四' - first: 5, '肆' - first: 5,
	'五' - first: 6, '伍' - first: 6, '六' - first: 7, '陆' - first: 7, '陸' - first: 7,
	'七' - first: 8, '柒' - first: 8, '八' - first: 9, '捌' - first: 9, '九' - first: 10, '玖' - first: 10,
	'十' - first: unit10, '拾' - first: unit10, '廿' - first: unit10 + 1, '卅' - first: unit10 + 2, '卌' - first: unit10 + 3,
	'百' - first: unit10 + 4, '佰' - first: unit10 + 4, '千' - first: unit10 + 5, '仟' - first: unit10 + 5,
	'万' - first: unit10 + 6, '萬' - first: unit10 + 6, '亿' - first: unit10 + 7, '億' - first: unit10 + 7,
}

const unit10 = 16 // of 十; the other units follow

var unitValues = [8]int64{10, 20, 30, 40, 100, 1000, 10_000, 100_000_000}

// HanDigit is the value of a Han numeral below ten, or -1.
func HanDigit(r rune) int {
	if uint32(r-first) > last-first {
		if r == '〇' {
			return 0
		}
		return -1
	}
	if d := int(numerals[r-first]); d < unit10 {
		return d - 1
	}
	return -1
}

// HanUnit is the value of a Han numeral that multiplies what stands before it
// (十 10 to 億 100,000,000), or of 廿, 卅, 卌; otherwise 0.
func HanUnit(r rune) int64 {
	if uint32(r-first) > last-first || numerals[r-first] < unit10 {
		return 0
	}
	return unitValues[numerals[r-first]-unit10]
}

// zeroBetween reports whether r is typed for 〇 between Han digits.
//
// QUIRK: 二O二四, 二○二四 and 二0二四 are all in use; the case is in TestReadNumber.
func zeroBetween(r rune) bool {
	switch r {
	case '0', 'O', 'o', 'Ｏ', 'ｏ', '○', '◯', '０', 'О':
		return true
	}
	return false
}

// readHan reads digits one by one, or digits and units, whichever comes. 百, 千
// and 万 begin no number: 百货 is none.
func readHan(s string) Number {
	v, n := 0, 0
	c := numeralAt(s)
	for c > 0 && c < unit10 && n < 4 {
		v, n = v*10+int(c)-1, n+1
		c = numeralAt(s[3*n:])
	}
	switch {
	case c > 0 && c < unit10, n > 0 && c == 0 && 3*n < len(s) && (s[3*n] < 0xE3 || s[3*n] == 0xEF): // more, or O and ○
		return readLongHan(s)
	case n > 1 || c == 0 || c > unit10+3 && n == 0:
		return Number{int64(v), 3 * n, n, n > 0}
	case c > unit10 || n > 0 && v == 0:
		return readHanUnits(s)
	}
	size := 3*n + 3
	v = max(v, 1) * 10
	if c = numeralAt(s[size:]); c > 1 && c < unit10 { // 十二, 二十三
		v, size = v+int(c)-1, size+3
		c = numeralAt(s[size:])
	}
	if c > 0 {
		return readHanUnits(s)
	}
	return Number{int64(v), size, 0, true}
}

// readLongHan is readHan for numbers that are seldom in dates.
func readLongHan(s string) Number {
	n := readHanDigits(s)
	if n.Digits > 1 {
		return n
	}
	if u := HanUnit(runeAt(s[n.Size:])); u == 0 || u >= 100 && n.Digits == 0 {
		return n
	}
	return readHanUnits(s)
}

// numeralAt is what numerals has for the character at the start of s, and 0 where that
// is no numeral.
func numeralAt(s string) uint8 {
	r := runeAt(s)
	if uint32(r-first) <= last-first {
		return numerals[r-first]
	}
	if r == '〇' {
		return 1
	}
	return 0
}

// runeAt is the character of three bytes at the start of s, as all numerals are, or
// -1.
func runeAt(s string) rune {
	if len(s) < 3 || s[0] < 0xE3 || s[0] > 0xE9 || (s[1]^0x80|s[2]^0x80) >= 0x40 {
		return -1
	}
	return rune(s[0]&15)<<12 | rune(s[1]&63)<<6 | rune(s[2]&63)
}

func readHanDigits(s string) (n Number) {
	for n.Size < len(s) {
		d, size := HanDigit(runeAt(s[n.Size:])), 3
		if d < 0 {
			if n.Digits == 0 {
				return n
			}
			if c := s[n.Size]; c >= 0xE3 && c != 0xEF { // neither O nor ○
				break
			}
			var r rune
			if r, size = utf8.DecodeRuneInString(s[n.Size:]); !zeroBetween(r) || !hanDigitFollows(s[n.Size+size:]) {
				break
			}
			d = 0
		}
		if n.Digits == maxDigits {
			return Number{}
		}
		n.Value = n.Value*10 + int64(d)
		n.Digits++
		n.Size += size
	}
	n.Han = n.Size > 0
	return n
}

// hanDigitFollows keeps 二0二四 one number and 三O (an oxide) none; a zero may
// also be the last digit of a year, 二〇二O年.
func hanDigitFollows(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if zeroBetween(r) {
		r, _ = utf8.DecodeRuneInString(s[size:])
	}
	return HanDigit(r) >= 0 || r == '年'
}

// hanSum is the state of reading 三千五百二十一 from the left.
type hanSum struct {
	total   int64 // full 万 and 亿
	section int64 // what is below the next 万 or 亿
	digit   int64 // waits for its unit; -1: none
	last    int64 // the unit before it
	gap     bool  // 零 stood before the digit that waits: 一百零五 is 105
}

func readHanUnits(s string) (n Number) {
	sum := hanSum{digit: -1}
	for i, r := range s {
		if !sum.add(r) {
			break
		}
		n.Size = i + utf8.RuneLen(r)
	}
	n.Value, n.Han = sum.value(), true
	return n
}

// add takes one numeral; false where it cannot be part of the number.
func (h *hanSum) add(r rune) bool {
	if d := int64(HanDigit(r)); d >= 0 {
		return h.addDigit(d)
	}
	u := HanUnit(r)
	switch {
	case u == 0 || h.total+h.section > 1<<50/max(u, 1):
		return false
	case u >= 10_000:
		if u == h.last {
			return false
		}
		h.addLarge(u)
	case h.last > 0 && h.last < 10_000 && u >= h.last:
		return false
	case u == 20 || u == 30 || u == 40: // 廿, 卅, 卌
		if h.digit >= 0 {
			return false
		}
		h.section, u = h.section+u, 10
	default:
		h.section += u * max(h.digit, 1)
	}
	h.last, h.digit, h.gap = u, -1, false
	return true
}

func (h *hanSum) addDigit(d int64) bool {
	switch {
	case h.digit >= 0 || h.last == 10 && d == 0:
		return false
	case d == 0:
		h.gap = true
	default:
		h.digit = d
	}
	return true
}

func (h *hanSum) addLarge(u int64) {
	h.section += max(h.digit, 0)
	if u > 10_000 {
		h.total, h.section = (h.total+h.section)*u, 0
		return
	}
	h.total, h.section = h.total+h.section*u, 0
}

func (h *hanSum) value() int64 {
	digit := max(h.digit, 0)
	if h.last >= 100 && !h.gap { // 三百五 is 350
		digit *= h.last / 10
	}
	return h.total + h.section + digit
}

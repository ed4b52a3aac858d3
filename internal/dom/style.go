package dom

import (
	"math/bits"
	"strings"
)

// styleShift is where the traits of style begin, one bit a kind.
var styleShift = bits.TrailingZeros16(uint16(strong))

// openStyle takes an element that has a style. Its stretch begins with text.
func (b *builder) openStyle(is trait) {
	for k := range numStyles {
		if bit := uint8(1) << k; is>>styleShift&trait(bit) != 0 {
			if b.styled[k].open++; b.styled[k].open == 1 {
				b.unstyled |= bit
			}
		}
	}
}

// beginStyles begins the stretches of the styles that are open but not seen in
// this block yet. Two of one kind without text between them are one.
func (b *builder) beginStyles() {
	at := int32(len(b.buf) - b.start)
	for k := range numStyles {
		s := &b.styled[k]
		switch {
		case b.unstyled&(1<<k) == 0:
		case s.at >= b.firstStyle && b.styles[s.at].End == at:
		default:
			s.at = len(b.styles)
			b.styles = append(b.styles, Style{Start: at, Kind: k})
		}
	}
	b.unstyled = 0
}

// closeStyle takes the end of an element that has a style.
func (b *builder) closeStyle(is trait) {
	for k := range numStyles {
		if bit := uint8(1) << k; is>>styleShift&trait(bit) != 0 {
			if b.styled[k].open--; b.styled[k].open == 0 {
				b.endStyle(k)
				b.unstyled &^= bit
			}
		}
	}
}

// endStyle ends the stretch that has begun in the current block, if any.
func (b *builder) endStyle(k StyleKind) {
	if s := &b.styled[k]; b.started && b.unstyled&(1<<k) == 0 && s.at >= b.firstStyle {
		b.styles[s.at].End = int32(len(b.buf) - b.start)
	}
}

// endStyles ends the stretches of the current block; their elements stay open.
func (b *builder) endStyles() {
	for k := range numStyles {
		if b.styled[k].open > 0 {
			b.endStyle(k)
			b.unstyled |= 1 << k
		}
	}
	b.firstStyle = len(b.styles)
}

// weight tells whether the style of an element makes its text bold, or takes
// that from it.
func (a *attributes) weight() (bold, normal bool) {
	_, value, ok := strings.Cut(a.get(attrStyle), "font-weight")
	if !ok {
		return false, false
	}
	value = strings.TrimLeft(value, ": ")
	switch {
	case hasPrefixFold(value, "bold"), len(value) >= 3 && '6' <= value[0] && value[0] <= '9' && value[1:3] == "00":
		return true, false
	}
	return false, true
}

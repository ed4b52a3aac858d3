package entity

import (
	"math"

	"github.com/bulletin-go/bulletin/internal/en"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
	"github.com/bulletin-go/bulletin/internal/zh"
)

// Find reads text with the built-in lexicons.
//
// All spans are byte offsets into text. Find never fails: any bytes are taken,
// and text that names nobody gives zero Entities. Of text beyond 2 GiB it reads
// the beginning.
func Find(text string) Entities { return new(Extractor).Find(text) }

// Find returns the people, organisations and quotes of text, each kind in
// order of first mention.
func (x *Extractor) Find(text string) Entities {
	text = text[:min(len(text), math.MaxInt32)]
	f := mention.Borrow(text)
	defer f.GiveBack()
	for at := 0; at < len(text); {
		end, isHan := len(text), false
		if at > 0 || mayHoldHan(text) {
			end, isHan = stretch(text, at)
		}
		s := mention.Span{Start: at, End: end}
		if isHan {
			zh.Read(f, s, x.Lexicon.words())
		} else {
			en.Read(f, s, x.Publisher)
			x.Lexicon.findAdded(f, s)
		}
		at = end
	}
	return x.resolve(f)
}

// mayHoldHan reports, at little cost, whether text could have Han characters.
func mayHoldHan(text string) bool {
	const lead = 0xe3 // the first byte of 々 and of all behind it
	const beyond = 0x8080808080808080
	const step = 32
	for ; len(text) >= step; text = text[step:] {
		all := lexicon.EightBytes(text, 0) | lexicon.EightBytes(text, 8) | lexicon.EightBytes(text, 16) | lexicon.EightBytes(text, 24)
		if all&beyond != 0 && maxByte(text[:step]) >= lead {
			return true
		}
	}
	return maxByte(text) >= lead
}

func maxByte(s string) byte {
	most := byte(0)
	for i := range len(s) {
		most = max(most, s[i])
	}
	return most
}

// stretch gives the end of the lines from at on that are written in one
// script, and whether that is Han. A line without letters goes with the one
// before it.
func stretch(text string, at int) (end int, isHan bool) {
	known := false
	for end = at; end < len(text); {
		next := mention.LineEnd(text, end)
		if line, written := han.Mostly(text[end:next]); written {
			if known && line != isHan {
				return end, isHan
			}
			known, isHan = true, line
		}
		end = next
	}
	return end, isHan
}

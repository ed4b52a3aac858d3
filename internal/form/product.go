package form

import (
	"iter"
	"strings"
)

// Product stands for the words that are made of a part of each of three lists, in this
// order; | parts them, and an empty part is none.
type Product [3]string

// Words gives the words of a list, parted by |, and those that products make.
func Words(list string, made []Product) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.SplitSeq(list, "|") {
			if word != "" && !yield(word) {
				return
			}
		}
		for _, p := range made {
			if !p.each(yield) {
				return
			}
		}
	}
}

// each tells whether yield wants more.
func (p Product) each(yield func(string) bool) bool {
	for first := range strings.SplitSeq(p[0], "|") {
		for second := range strings.SplitSeq(p[1], "|") {
			for third := range strings.SplitSeq(p[2], "|") {
				if !yield(first + second + third) {
					return false
				}
			}
		}
	}
	return true
}

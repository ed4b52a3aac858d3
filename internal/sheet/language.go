package sheet

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/han"
)

// Language tells the BCP 47 tag of the text in blocks; the page's own lang
// attribute is only asked where the text does not tell. Before the body is
// known blocks is nil, and what the page has of text beside its menus stands
// for it.
func Language(page *dom.Page, blocks []int, title int) string {
	text := sample(page, blocks, title)
	var c han.Counts
	for _, piece := range text {
		c.Add(piece)
	}
	if tag := c.Language(); tag != "" {
		return tag
	}
	lang := strings.ToLower(page.Lang)
	if !isLatin(text) {
		return declaredLanguage(lang)
	}
	if base, _, _ := strings.Cut(lang, "-"); len(base) == 2 && base != "zh" && base != "en" && !looksEnglish(text) {
		return base
	}
	return "en"
}

// sample is the text by which a page is told, in pieces.
func sample(page *dom.Page, blocks []int, title int) []string {
	const enough = 1 << 14
	text := make([]string, 0, 64)
	size := 0
	for _, i := range blocks {
		text = append(text, page.Blocks[i].Text)
		if size += len(page.Blocks[i].Text); size > enough {
			break
		}
	}
	if blocks == nil {
		text, size = append(text, page.Title), len(page.Title)
	}
	for i := 0; blocks == nil && i < len(page.Blocks) && size <= enough>>2; i++ {
		if block := &page.Blocks[i]; len(block.Text) > 24 && int(block.LinkBytes)*2 < len(block.Text) {
			text = append(text, block.Text)
			size += len(block.Text)
		}
	}
	if title >= 0 {
		text = append(text, page.Blocks[title].Text)
	}
	return text
}

// declaredLanguage maps the lang attribute of a page without text.
func declaredLanguage(lang string) string {
	switch {
	case strings.HasPrefix(lang, "zh-hant"), strings.HasPrefix(lang, "zh-tw"), strings.HasPrefix(lang, "zh-hk"):
		return "zh-Hant"
	case strings.HasPrefix(lang, "zh"):
		return "zh-Hans"
	case strings.HasPrefix(lang, "en"):
		return "en"
	}
	return ""
}

// isLatin tells a text that has some letters of Latin scripts, or little else.
func isLatin(text []string) bool {
	const some = 40
	letters, size := 0, 0
	for _, piece := range text {
		for _, r := range piece {
			if form.IsLatin(r) {
				if letters++; letters == some {
					return true
				}
			}
		}
		size += len(piece)
	}
	return letters*3 >= size
}

// looksEnglish counts the commonest English words.
func looksEnglish(text []string) bool {
	words, hits := 0, 0
	for _, piece := range text {
		for w := range strings.FieldsSeq(piece) {
			words++
			switch w {
			case "the", "of", "and", "to", "in", "for", "on", "was", "that", "with", "is", "by":
				hits++
			}
		}
	}
	return hits*12 > words
}

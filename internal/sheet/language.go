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
	const enough = 1 << 14
	var b strings.Builder
	for _, i := range blocks {
		if b.WriteString(page.Blocks[i].Text); b.Len() > enough {
			break
		}
	}
	if blocks == nil {
		b.WriteString(page.Title)
	}
	for i := 0; blocks == nil && i < len(page.Blocks) && b.Len() <= enough>>2; i++ {
		if block := &page.Blocks[i]; len(block.Text) > 24 && int(block.LinkBytes)*2 < len(block.Text) {
			b.WriteString(block.Text)
		}
	}
	if title >= 0 {
		b.WriteString(page.Blocks[title].Text)
	}
	text := b.String()
	if tag := han.Language(text); tag != "" {
		return tag
	}
	lang := strings.ToLower(page.Lang)
	if latin := countLatin(text); latin < 40 && latin*3 < len(text) {
		return declaredLanguage(lang)
	}
	if base, _, _ := strings.Cut(lang, "-"); len(base) == 2 && base != "zh" && base != "en" && !looksEnglish(text) {
		return base
	}
	return "en"
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

func countLatin(s string) int {
	n := 0
	for _, r := range s {
		if form.IsLatin(r) {
			n++
		}
	}
	return n
}

// looksEnglish counts the commonest English words.
func looksEnglish(s string) bool {
	words, hits := 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		switch w {
		case "the", "of", "and", "to", "in", "for", "on", "was", "that", "with", "is", "by":
			hits++
		}
	}
	return hits*12 > words
}

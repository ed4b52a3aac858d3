package head

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// siteSeparators part an article's title from the names of site and section.
var siteSeparators = []string{" - ", "-", "_", " | ", "|", "｜", "--", " – ", "–", " — ", "——", "—", " :: ", " » ", " > ", "›", " < ", " « ", " ‹ "}

// StripSite takes the names of site and section off a title element. What
// stands in front wins, unless that is a name of the site itself.
func (h *Head) StripSite(doc string) string {
	if last, ok := h.pathEnd(doc); ok {
		return last
	}
	for _, sep := range siteSeparators {
		if !strings.Contains(doc, sep) {
			continue
		}
		parts := strings.Split(doc, sep)
		if keep := h.articlePart(parts, sep); keep != "" {
			return keep
		}
	}
	return doc
}

// pathEnd gives the end of a title element that is a path from the site down to
// the article: 医院 >> 新闻 >> 全科医学楼启用.
func (h *Head) pathEnd(doc string) (string, bool) {
	for _, mark := range [...]string{">>", "»", "->", " > ", "＞", "›"} {
		site, rest, parted := strings.Cut(doc, mark)
		if !parted {
			continue
		}
		last, more := rest, false
		if at := strings.LastIndex(rest, mark); at >= 0 {
			last, more = rest[at+len(mark):], true
		}
		last = strings.TrimSpace(last)
		if h.siteLike(strings.TrimSpace(site)) && last != "" && !h.IsSite(last) && (more || !h.siteLike(last)) {
			return last, true
		}
	}
	return "", false
}

// articlePart picks the part of a split title element that is the article's
// title, or "" where the separator is part of the title itself.
func (h *Head) articlePart(parts []string, sep string) string {
	// A bare hyphen or dash parts names only at the end of a Chinese title:
	// COVID-19, 1-10月, 2019-2020.
	first := strings.TrimSpace(parts[0])
	if h.IsSite(first) && len(parts) > 1 {
		return strings.TrimSpace(strings.Join(parts[1:], sep))
	}
	end := len(parts)
	for end > 1 && h.siteLike(strings.TrimSpace(parts[end-1])) {
		end--
	}
	if end == len(parts) {
		return ""
	}
	return strings.TrimSpace(strings.Join(parts[:end], sep))
}

// siteEnds are what the names of sites and sections end in, folded.
var siteEnds = strings.Fields("网 网站 政府 院 大学 委员会 厅 局 报 新闻 频道 中心 资讯 动态 要闻 公告 通知 栏目 门户 公司 首页 协会 学会 署 所 部 社 在线 集团 平台 头条 号 财经")

// siteLike tells a part of a title element that names a site or a section.
func (h *Head) siteLike(s string) bool {
	if s == "" || h.IsSite(s) {
		return true
	}
	if form.Columns(s) > 44 {
		return false
	}
	if _, ends := form.CutAnySuffix(form.Fold(s), siteEnds...); ends {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && form.Columns(s) == len(s) && len(strings.Fields(s)) <= 7
}

// IsSite tells whether s is what the page calls its site.
func (h *Head) IsSite(s string) bool {
	return slices.ContainsFunc(h.Values, func(v Value) bool { return v.Field == SiteName && form.SameText(v.Text, s) })
}

// SiteIn is what a title element calls its site, where it goes on behind the title of the
// article, or begins before it: the last name behind, or the first before. "" where
// it names none.
func SiteIn(doc, title string) string {
	before, behind, ok := strings.Cut(doc, title)
	if !ok || title == "" || before != "" && behind != "" {
		return ""
	}
	names := strings.FieldsFunc(before+behind, func(r rune) bool { return strings.ContainsRune("-_|｜–—»>›<«‹丨:", r) })
	switch {
	case len(names) == 0:
		return ""
	case behind != "":
		return strings.TrimSpace(names[len(names)-1])
	}
	return strings.TrimSpace(names[0])
}

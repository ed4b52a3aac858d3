// Package sample makes pages of institutional news that nobody ever published:
// what the tests read, and what the speed is measured with.
package sample

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// URL is the address of page n.
func URL(n int) string {
	return fmt.Sprintf("https://news.example/%s/t%06d.html", day(n).Format("200601"), n)
}

// Page is page n, about 30 KB of HTML: 3 KB of text with a dozen people, their
// posts and what two of them said, in a frame of menus, styles and lists, as
// real ones have it. The same n always gives the same page.
//
// The posts hold together over the pages: a body has one 院长 at a time, and a
// new one every few years, so that there is something to ask.
func Page(n int) []byte {
	p := &page{random: rand.New(rand.NewPCG(uint64(n), 18)), day: day(n)}
	p.body = p.pick(towns) + p.pick(bodies)
	title := p.body + p.pick(verbs) + p.pick(subjects) + p.pick(meetings)
	p.head(title)
	p.menu()
	p.article(title, n)
	p.list()
	return []byte(p.String())
}

// page is a page that is being written.
type page struct {
	strings.Builder
	random *rand.Rand
	day    time.Time
	body   string // whom the page is about
}

// day is when page n was published: pages follow each other over six years.
func day(n int) time.Time {
	return time.Date(2018, 1, 1, 8+n%10, n%60, 0, 0, time.UTC).AddDate(0, 0, n*7919%2190)
}

func (p *page) pick(list []string) string { return list[p.random.IntN(len(list))] }

func (p *page) head(title string) {
	fmt.Fprintf(p, `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>%s_%s</title><style>`, title, site)
	for i := range 90 {
		fmt.Fprintf(p, ".m%d .c%d>a:hover{color:#%06x;margin:0 auto;padding:%dpx 0;overflow:hidden}\n", i, p.random.IntN(99), p.random.IntN(1<<24), p.random.IntN(30))
	}
	p.WriteString("</style><script>var cfg={")
	for range 60 {
		fmt.Fprintf(p, `"key_%d":{"id":%d,"url":"//static.example/js/m%d.js"},`, p.random.IntN(999), p.random.IntN(1<<20), p.random.IntN(99))
	}
	p.WriteString("};</script></head><body>\n")
}

func (p *page) menu() {
	p.WriteString(`<div class="header"><ul class="nav" id="nav">`)
	for i := range 40 {
		fmt.Fprintf(p, "\n<li class=\"nav-item\"><a href=\"/channel/%d/index.shtml?from=nav&amp;pos=%d\" target=\"_blank\" style=\"color:#333\">%s</a></li>", i, i, p.pick(entries))
	}
	p.WriteString("\n</ul></div>\n")
}

// article writes the headline, the line below it and seven paragraphs.
func (p *page) article(title string, n int) {
	fmt.Fprintf(p, `<div class="main"><h1 class="title">%s</h1><div class="info"><span>发布时间：%s</span> <span>来源：%s</span> <span>浏览次数：%d</span></div><div class="content" id="article">`,
		title, p.day.Format("2006-01-02 15:04"), site, 100+n%5000)
	p.paragraph(p.opening())
	for range 4 {
		p.paragraph(p.talk() + p.filler(3))
	}
	p.paragraph(p.guests() + p.filler(2))
	fmt.Fprintf(p, "\n</div><div class=\"sign\">编辑：%s 审核：%s</div></div>\n", p.name(p.random.IntN(999)), p.name(p.random.IntN(999)))
}

func (p *page) paragraph(text string) {
	fmt.Fprintf(p, "\n<p style=\"text-indent:2em;\">\u3000\u3000%s</p>", text)
}

func (p *page) opening() string {
	return fmt.Sprintf("%d月%d日，%s在%s%s%s%s。%s出席并讲话。", p.day.Month(), p.day.Day(), p.body, p.pick(towns), p.pick(halls), p.pick(verbs), p.pick(subjects)+p.pick(meetings), p.holder(p.body))
}

func (p *page) talk() string {
	who := p.name(p.random.IntN(999))
	return fmt.Sprintf("%s%s%s表示，“%s，%s。”", p.pick(towns)+p.pick(bodies), p.pick(titles), who, p.clause(), p.clause())
}

func (p *page) guests() string {
	return p.holder(p.pick(towns)+p.pick(bodies)) + "，" + p.holder(p.pick(towns)+p.pick(bodies)) + "等参加活动。"
}

// holder names who heads a body on the day of the page: somebody else every
// three years.
func (p *page) holder(body string) string {
	seed := uint64(p.day.Year() / 3)
	for _, r := range body {
		seed = seed*31 + uint64(r)
	}
	return body + head(body) + p.name(int(seed%997))
}

// head is the title of who heads a body.
func head(body string) string {
	switch {
	case strings.HasSuffix(body, "大学"):
		return "校长"
	case strings.HasSuffix(body, "医院"):
		return "院长"
	}
	return "主任"
}

// name gives one of 999 names.
func (p *page) name(n int) string {
	return surnames[n%len(surnames)] + firsts[n/7%len(firsts)] + seconds[n/3%len(seconds)]
}

// filler gives sentences that name nobody. Their parts are drawn one by one, so
// that a search index gets as many different characters in a row as from real pages.
func (p *page) filler(sentences int) string {
	var b strings.Builder
	for range sentences {
		fmt.Fprintf(&b, "%s，%s，%s。", p.clause(), p.clause(), p.clause())
	}
	return b.String()
}

func (p *page) clause() string {
	return p.pick(adverbs) + p.pick(actions) + p.pick(subjects) + p.pick(things)
}

func (p *page) list() {
	p.WriteString(`<div class="related"><ul>`)
	for i := range 60 {
		fmt.Fprintf(p, "\n<li class=\"card\" data-id=\"%x\"><a href=\"/%d/%x.shtml?from=bottom&amp;loc=%d\" target=\"_blank\">%s</a> <span class=\"time\">%02d-%02d</span></li>",
			p.random.Uint64(), p.day.Year(), p.random.Uint64(), i, p.pick(towns)+p.pick(bodies)+p.pick(verbs)+p.pick(meetings), 1+i%12, 1+i%28)
	}
	fmt.Fprintf(p, "\n</ul></div><div class=\"footer\">版权所有 %s</div></body></html>", site)
}

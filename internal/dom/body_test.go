package dom_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// The sentences that the pages below are made of.
const (
	zh1 = "5月18日上午，青峦医院在远山镇卫生院举行义诊，来自心内科、骨科的十二名医生参加。"
	zh2 = "院长陆知遥说，医院今后每个季度都要派医疗队下乡，让居民在家门口看上专家号。"
	zh3 = "活动持续到下午四时，共有二百三十余名居民前来咨询，发放健康手册五百份。"
	zh4 = "镇卫生院同日与青峦医院签订了为期三年的协作书，双方将共建远程会诊室。"
	en1 = "The clinic at Lindal Harbour opened its doors on Monday, three months ahead of schedule, after a winter of repairs."
	en2 = "“We wanted people to walk in and feel that somebody had thought of them,” said Dana Whitlow, who directs the clinic."
	en3 = "The building, which stood empty for eleven years, now has nine rooms, a pharmacy and a garden on its roof."
	en4 = "A second clinic is to follow in Tarn next year, the county said, though its site has not been chosen."
)

func p(lines ...string) string { return "<p>" + strings.Join(lines, "</p>\n<p>") + "</p>\n" }

func links(n int, text string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<li><a href=/%d.html>%s%d</a></li>\n", i, text, i)
	}
	return "<ul>" + b.String() + "</ul>\n"
}

// page puts a body into a page as content systems make them.
func page(body string) string {
	return `<html><head><title>青峦医院到远山镇义诊-青峦医院</title></head><body>
<div class="top">` + links(30, "医院概况") + `</div>
<div class="crumbs">当前位置：<a href=/>首页</a> &gt; <a href=/n>新闻</a></div>
<h1>青峦医院到远山镇义诊</h1>` + body + `
<div class="foot"><p>版权所有：青峦医院　地址：远山市青峦路1号　电话：0000-1234567</p>
<p>建议使用新版浏览器访问本站，获得最好的浏览效果，欢迎提出宝贵意见。</p></div></body></html>`
}

// digest makes an entry of each text: a linked headline, the text, a link to more.
func digest(texts ...string) string {
	var b strings.Builder
	for i, text := range texts {
		fmt.Fprintf(&b, "<div class=item><h3><a href=/%d>一周要闻第%d则标题</a></h3><p>%s</p><a href=/%d>查看第%d则详情</a></div>\n", i, i+1, text, i, i+1)
	}
	return b.String()
}

func article(parts ...string) string { return strings.Join(parts, "\n") }

var bodyTests = []struct {
	kind, page, want string
}{
	{"in a cell of a list, with links behind", page(`<dl class="listM"><dd><div class="zhengwen">` + p(zh1, zh2, zh3) + `</div><div>` + links(5, "其他新闻的标题在这里") + `</div></dd></dl>`), article(zh1, zh2, zh3)},
	{"in a grid with a sidebar", page(`<div class="sidebar-grid"><div class="sidebar-grid__content">` + p(zh1, zh2) + `</div><div class="sidebar-grid__sidebar"><p>` + zh4 + `</p></div></div>`), article(zh1, zh2)},
	{"behind a wall that was paid", page(`<div class="paywalled">` + p(zh1, zh2) + `</div>`), article(zh1, zh2)},
	{"in two containers of other classes", page(`<div class="article"><div class="rich">` + p(zh1, zh2, zh3, zh4) + `</div><div class="cta"><a href=/x>预约挂号</a></div><div class="rich-2">` + p(en1, en2, en3, en4, en1+en2, en2+en3, en3+en4) + `</div></div>`),
		article(zh1, zh2, zh3, zh4, en1, en2, en3, en4, en1+en2, en2+en3, en3+en4)},
	{"a last paragraph in a container of its own", page(`<div class="two-thirds"><section>` + p(zh1, zh2, zh3) + `</section><div class="tail">` + p(zh4) + `</div></div>`), article(zh1, zh2, zh3, zh4)},
	{"entries that are a digest", page(p(zh1) + digest(zh2, zh3, zh4)),
		article(zh1, "一周要闻第1则标题", zh2, "查看第1则详情", "一周要闻第2则标题", zh3, "查看第2则详情", "一周要闻第3则标题", zh4)},
	{"teasers are no digest", page(p(zh1+zh2) + digest("医院今天上午举行了一场面向全县居民的健康讲座，内容包括…", "医院今天下午举行了一场面向全县居民的健康讲座，内容包括…", "医院昨天下午举行了一场面向全县居民的健康讲座，内容包括…")),
		article(zh1 + zh2)},
	{"above terms of use that are longer", page(`<div>` + p(zh1) + `</div><div class="layer"><div>隐私政策</div>` + p(zh2, zh3, zh4, zh2+zh3, zh3+zh4, zh2+zh4) + `</div>`), article(zh1)},
	{"list items that open with a link", page(`<div class="content">` + p(zh1) + `<ul><li><p><a href=/1>第一病区</a>` + zh2 + `</p><p>另见：<a href=/2>第一病区的花园和走廊</a></p></li><li><p><a href=/3>第二病区</a>` + zh3 + `</p><p>另见：<a href=/4>第二病区的花园和走廊</a></p></li><li><p><a href=/5>第三病区</a>` + zh4 + `</p><p>另见：<a href=/6>第三病区的花园和走廊</a></p></li></ul></div>`),
		article(zh1, "第一病区"+zh2, "另见：第一病区的花园和走廊", "第二病区"+zh3, "另见：第二病区的花园和走廊", "第三病区"+zh4)},
	{"paragraphs", page(`<div class="content">` + p(zh1, zh2, zh3) + `</div>`), article(zh1, zh2, zh3)},
	{"no classes", page(`<div>` + p(zh1, zh2) + `</div><div>` + links(20, "其他新闻的标题在这里") + `</div>`), article(zh1, zh2)},
	{"parted by images and ads", page(`<div class="content">` + p(zh1) + `<img src=a.jpg><div class="ad"><p>` + zh4 + `</p></div>` + p(zh2) + `<div><img src=b.jpg></div>` + p(zh3) + `</div>`),
		article(zh1, "a.jpg", zh2, "b.jpg", zh3)},
	{"in parts of one class", page(`<div><div class="part">` + p(zh1) + `</div><div class="part">` + p(zh2, zh3) + `</div><div class="part">` + p(zh4) + `</div></div>`),
		article(zh1, zh2, zh3, zh4)},
	{"each paragraph in its own div", page(`<div id=a><div><div>` + zh1 + `</div></div><div><div>` + zh2 + `</div></div><div><div>` + zh3 + `</div></div></div>`),
		article(zh1, zh2, zh3)},
	{"in one cell, parted by br", page(`<table><tr><td>` + links(9, "栏目") + `</td><td>` + zh1 + `<br><br>　　` + zh2 + `<br>` + zh3 + `</td></tr></table>`),
		article(zh1, zh2, zh3)},
	{"inside a heading", page(`<h3><div>` + zh1 + `</div><div>` + zh2 + `</div></h3>`), article(zh1, zh2)},
	{"as a heading", page(`<h4>` + zh1 + zh2 + `<br>` + zh3 + `</h4>`), article(zh1+zh2, zh3)},
	{"after the end of the page", page(`<p>`) + `<div>` + p(zh1, zh2) + `</div>`, article(zh1, zh2)},
	{"never closed", `<title>x</title><div><div><p>` + zh1 + `<p>` + zh2 + `<p>` + zh3, article(zh1, zh2, zh3)},
	{"preformatted", page(`<pre>` + zh1 + "\n\n    " + zh2 + `</pre>`), article(zh1, zh2)},
	{"twice", page(`<div class="pc">` + p(zh1, zh2, zh3) + `</div><div class="phone">` + p(zh1, zh2, zh3) + `</div>`), article(zh1, zh2, zh3)},
	{"hidden duplicate", page(`<div style="display:none">` + p(zh1, zh2, zh3, zh4) + `</div><div>` + p(zh1, zh2, zh3) + `</div>`), article(zh1, zh2, zh3)},
	{"nothing but hidden", `<div style="display:none">` + p(zh1, zh2) + `</div>`, article(zh1, zh2)},
	{"paragraphs that repeat", page(`<div>` + p(zh1, zh2, zh1, zh3) + `</div>`), article(zh1, zh2, zh1, zh3)},
	{"a paragraph that repeats in its own div", page(`<div id=a><div>` + zh1 + `</div><div>` + zh2 + `</div><div>` + zh3 + `</div><div>` + zh1 + `</div></div>`),
		article(zh1, zh2, zh3, zh1)},
	{"nothing but a line", page(`<div class="text"><p>明天上午门诊停电</p></div><div>` + links(9, "其他通知的标题") + `</div>`), "明天上午门诊停电"},
	{"hidden until a script shows it", page(`<div id=js_content style="visibility: hidden">` + p(zh1, zh2) + `</div>`), article(zh1, zh2)},
	{"between marks", page(`<div>` + p(zh3, zh4) + `<meta name="ContentStart">` + p(zh1) + `<p>2024年5月20日</p><meta name="ContentEnd">` + p(zh4) + `</div>`), article(zh1, "2024年5月20日")},
	{"breadcrumb with the text", page(`<div class="con"><p>您现在的位置：首页 &gt; 新闻</p>` + p(zh1, zh2) + `</div>`), article(zh1, zh2)},
	{"no article", `<title>x</title>` + links(30, "新闻的标题"), ""},
	{"short notice", page(`<div class="text">` + p("各科室：", "定于5月20日下午召开全院职工大会，地点在门诊楼五楼会议室，请准时参加。", "青峦医院办公室", "5月18日") + `</div>`),
		article("各科室：", "定于5月20日下午召开全院职工大会，地点在门诊楼五楼会议室，请准时参加。", "青峦医院办公室", "5月18日")},
	{"menu longer than the article", page(`<div class="left">` + links(300, "门诊楼各科室医生排班表") + `</div><div>` + p(zh1, zh2) + `</div>`), article(zh1, zh2)},
	{"prose in menus", page(`<div class="subnav">` + p(zh3, zh4, zh3+zh4, zh4+zh3) + `</div><div>` + p(zh1, zh2) + `</div>`), article(zh1, zh2)},
	{"related cards inside the article", page(`<article>` + p(zh1, zh2) + `<div class=box>` + strings.Repeat(`<div class=c><h4><a href=/x>义诊活动走进清溪社区</a></h4><p>`+zh4+`</p></div>`, 4) + `</div></article>`),
		article(zh1, zh2)},
	{"related articles", page(`<div>` + p(zh1, zh2) + `</div><div class="related">` + p(zh3, zh4, zh3+zh4) + `</div>`), article(zh1, zh2)},
	{"cards of a list", page(`<div>` + p(zh1, zh2) + `</div><ul>` + strings.Repeat(`<li><a href=/x><h4>义诊活动走进清溪社区</h4></a><p>`+zh4+zh3+`</p></li>`, 6) + `</ul>`), article(zh1, zh2)},
	{"comments longer than the article", page(`<div>` + p(zh1, zh2) + `</div><div id="comments">` + strings.Repeat(`<div class=c><p>`+zh3+`</p><p>`+zh4+`</p></div>`, 9) + `</div>`), article(zh1, zh2)},
	{"frame lines", page(`<div class="con">` + p(zh1, zh2) + `<p>【打印本页】【关闭窗口】</p><p>上一篇：<a href=/1>远山镇卫生院招聘公告</a></p><p>下一篇：没有了</p><p>分享到：</p></div>`), article(zh1, zh2)},
	{"credits after the text", page(`<div class="con">` + p(zh1, zh2, "（供稿：苗青　编辑：冉冬）") + `</div>`), article(zh1, zh2, "（供稿：苗青　编辑：冉冬）")},
	{"disclaimer", page(`<div class="con">` + p(zh1, zh2) + `</div><div>` + p("免责声明：本站转载的文章，其观点与本站无关，请读者自行判断，并承担全部责任。") + `</div>`), article(zh1, zh2)},
	{"contacts at the end of a notice", page(`<div class="con">` + p(zh1, zh2, "联系人：苗青，电话：0000-1234567，地址：远山市青峦路1号。") + `</div>`), article(zh1, zh2, "联系人：苗青，电话：0000-1234567，地址：远山市青峦路1号。")},
	{"a line about reprints", page(`<div class="con">` + p(zh1, zh2, "青峦医院网专稿，未经书面同意，请勿转载。") + `</div>`), article(zh1, zh2)},
	{"many short paragraphs", page(`<div class="con">` + p(zh1) + shortLines(300) + p(zh2) + `</div>`), article(zh1, plain(shortLines(300)), zh2)},
	{"questions and answers", page(`<div class="con">` + p("问：义诊多久一次？", "答：每个季度一次，时间在卫生院公布。", "问：要收费吗？", "答：不收费，请带身份证。") + `</div>`),
		article("问：义诊多久一次？", "答：每个季度一次，时间在卫生院公布。", "问：要收费吗？", "答：不收费，请带身份证。")},
	{"a table", page(`<div class="con"><table><tr><td rowspan=2>科室<td>医生<td>时间<tr><td>苗青主任医师<td>周一上午八时至十二时<tr><td>骨科<td>冉冬副主任医师<td>周二下午二时至五时</table></div>`),
		"科室 | 医生 | 时间\n | 苗青主任医师 | 周一上午八时至十二时\n骨科 | 冉冬副主任医师 | 周二下午二时至五时"},
	{"a list at the end", page(`<div class="con">` + p(zh1, zh2) + `<ul><li>时间：5月18日<li>地点：卫生院</ul></div>`), article(zh1, zh2, "时间：5月18日", "地点：卫生院")},
	{"lists in lists at the end", page(`<div class="con">` + p(zh1, zh2) + `<ol><li>时间<ul><li>5月18日</ul><li>地点<ul><li>卫生院</ul></ol></div>`), article(zh1, zh2, "时间", "5月18日", "地点", "卫生院")},
	{"headings that link to themselves", englishPage(`<div>` + p(en1, en2) + `<h2><a href="#next">What comes next</a></h2><ul><li>A second clinic</ul></div>`), article(en1, en2, "What comes next", "A second clinic")},
	{"an overlay", page(`<div id=page>` + p(zh1, zh2) + `</div><div class="popup">` + p(zh3, zh4, zh3+zh4, zh4+zh3) + `</div>`), article(zh1, zh2)},

	{"English", englishPage(`<div class="entry-content">` + p(en1, en2, en3, en4) + `</div>`), article(en1, en2, en3, en4)},
	{"subheads, lists and quotations", englishPage(`<div class="entry-content">` + p(en1) + `<h2>What is new</h2>` + p(en3) + `<ul><li>Nine rooms<li>A pharmacy</ul><blockquote><p>` + en2 + `</p></blockquote>` + p(en4) + `</div>`),
		article(en1, "What is new", en3, "Nine rooms", "A pharmacy", en2, en4)},
	{"a newsletter in the text", englishPage(`<div class="entry-content">` + p(en1, en2) + `<div class="newsletter-signup"><h3>Get our newsletter</h3><p>Every Friday we send you the best of the week, from all over the county.</p></div>` + p(en3) + `<p>Read more: <a href=/x>Tarn votes on its new clinic</a></p>` + p(en4) + `</div>`),
		article(en1, en2, en3, en4)},
	{"share, tags and author after the text", englishPage(`<div class="entry-content">` + p(en1, en2, en3) + `<div class="sharedaddy"><h3>Share this:</h3>` + links(4, "Net") + `</div></div><div class="author-bio"><p>Jo Pell writes about health, and has done so for twenty years, in Lindal and elsewhere.</p></div>`),
		article(en1, en2, en3)},
	{"lines that begin like those of a frame", englishPage(`<div>` + p(en1, "Share prices rose.", "Related research goes on.", en2, "Print", en3) + `</div>`),
		article(en1, "Share prices rose.", "Related research goes on.", en2, en3)},
	{"classes of what the page is about", englishPage(`<article class="post tag-comments category-sidebar">` + p(en1, en2) + `</article>`), article(en1, en2)},
	{"widgets of a page builder", englishPage(`<div class="elementor-widget-wrap"><div class="elementor-element elementor-widget">` + p(en1, en2) + `</div><div class="elementor-element elementor-widget">` + p(en3) + `</div></div>`), article(en1, en2, en3)},
	{"cookie notice", `<div id="cookie-banner"><p>We use cookies to make this site work, to count its visitors, and to show you what you like.</p></div>` + englishPage(`<div>`+p(en1, en2)+`</div>`), article(en1, en2)},
	{"teasers on the side", englishPage(`<div class="row"><div class="col"><div>` + p(en1, en2, en3) + `</div></div><div class="col-right">` + strings.Repeat(`<div class="card"><a href=/x>Harbour wall to be mended</a><p>The wall, which broke in March, will be mended by the end of summer.</p></div>`, 8) + `</div></div>`),
		article(en1, en2, en3)},
	{"stream of other stories", englishPage(`<article><h2>Clinic opens at Lindal Harbour</h2>` + p(en1, en2) + `</article><div class="more">` + links(6, "Another story about something ") + `<article><h2>Other</h2>` + p(en3, en4, en3+" "+en4) + `</article></div>`),
		article(en1, en2)},
}

func englishPage(body string) string {
	return `<html lang=en><head><title>Clinic opens at Lindal Harbour | The Lindal Post</title></head><body><nav>` + links(25, "Section ") +
		`</nav><h1>Clinic opens at Lindal Harbour</h1>` + body +
		`<footer><p>The Lindal Post is published by Lindal Media, which is owned by its readers, and printed in Tarn.</p></footer></body></html>`
}

func shortLines(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p>青峦路%d弄，</p>\n", i+1)
	}
	return b.String()
}

// plain strips the tags of p.
func plain(s string) string {
	return strings.TrimSpace(strings.NewReplacer("<p>", "", "</p>", "").Replace(s))
}

func TestBody(t *testing.T) {
	for _, tt := range bodyTests {
		t.Run(tt.kind, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, bodyText(dom.Read(tt.page))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// bodyText writes the body a block a line, images by their address. What a
// reader cuts by its own means, the title above the text, is cut here.
func bodyText(p *dom.Page) string {
	var lines []string
	body := p.Body()
	for _, i := range body.Blocks {
		b := p.Blocks[i]
		if i == body.Title || b.Kind == dom.Heading && i < body.Title+2 && p.Blocks[body.Title].Text == b.Text {
			continue
		}
		lines = append(lines, b.Text+b.Src())
	}
	return strings.ReplaceAll(strings.Join(lines, "\n"), "（供稿：苗青 ", "（供稿：苗青　")
}

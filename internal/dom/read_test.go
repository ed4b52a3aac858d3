package dom_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// sketch writes a page's blocks one a line, so that a table test can show what
// matters: kind, text, and what else is not as usual.
func sketch(p *dom.Page) string {
	names := [...]string{"p", "h", "li", "table", "img", "cap", "quote", "pre"}
	var lines []string
	for _, b := range p.Blocks {
		line := names[b.Kind]
		if b.Level > 0 {
			line += fmt.Sprint(b.Level)
		}
		if p.Containers[b.Container].Hidden {
			line += "!"
		}
		if b.Glued {
			line += "+"
		}
		switch {
		case b.Kind == dom.Image:
			line += ": " + b.Image.Src + "|" + b.Image.Alt
		case b.Rows != nil:
			line += ": " + fmt.Sprintf("%q", b.Rows)
		default:
			line += ": " + strings.ReplaceAll(b.Text, "\n", "⏎")
		}
		for _, r := range b.Runs {
			line += fmt.Sprintf(" <%v%s%s %q>", r.Tag, prefix(".", r.Class), prefix("=", r.Href+r.Value), b.Text[r.Start:r.End])
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func prefix(p, s string) string {
	if s == "" {
		return ""
	}
	return p + s
}

var readTests = []struct{ in, want string }{
	// Elements of names that a page has made up.
	{"<x-page><x-date>4 May</x-date><x-text>One.</x-text><x-text>Two <x-b>three</x-b> <i>four</i>.</x-text></x-page>", "p: 4 May\np: One.\np: Two three four."},
	{"<p><x-a>one</x-a><x-a>two</x-a>", "p: onetwo < \"two\">"},

	// White space.
	{"a\n  b\u3000c&nbsp;&#160;d", "p: a b c d"},
	{"<p> a <b> b</b>c</p>", "p: a bc"},
	{"a\u200bb\ufeffc\u00add", "p: abcd"},
	{"<p>&nbsp;</p><p> </p>", ""},
	{"<p>👩\u200d⚕️ 👨\u200d👩\u200d👧 中\u200d国 a\u200db", "p: 👩\u200d⚕️ 👨\u200d👩\u200d👧 中国 ab"},
	{"<p>می\u200cخواهم क्\u200dष", "p: می\u200cخواهم क्\u200dष"},
	{"会议由\n院方主持", "p: 会议由 院方主持"},
	{"<pre>one\n  two  three\n\nfour</pre>", "pre: one\npre: two three\npre: four"},
	{`<div style="white-space: pre-wrap">one` + "\n" + `two</div>`, "p: one\np: two"},
	// Character references.
	{"a &lt;b&gt; &amp; &copy; &ldquo;c&rdquo; &#x4e2d;&#25991;", "p: a <b> & © “c” 中文"},
	{"AT&T &bogus; &", "p: AT&T &bogus; &"},
	{`<a href="/n?a=1&copy=2&amp;b=3">x</a>`, `p: x <a=/n?a=1&copy=2&b=3 "x">`},
	// Blocks.
	{"<div>a<div>b</div>c</div>", "p: a\np: b\np: c"},
	{"<h1>大标题<br>副标题</h1><p>一<br><br>二", "h1: 大标题⏎副标题\np+: 一\np: 二"},
	{"<ul><li>a<li>b<ul><li>c</ul></ul>d", "li: a\nli+: b\nli: c\np: d"},
	{"<li><p>a</p></li><li><div>b</div></li>", "li: a\np: b"},
	{"<blockquote><p>a</p><div>b</div></blockquote>", "quote: a\nquote: b"},
	{"<figure><img src=a.jpg><figcaption>c</figcaption></figure>", "img: a.jpg|\ncap: c"},
	{"<dl><dt>a<dd>b<dt>c</dl>", "p: a\np+: b\np+: c"},
	// What is not shown.
	{"a<script>if (a<b) x('</p>')</script>b<style>p{}</style><noscript>c</noscript>d", "p: abd"},
	{"a<select><option>1<option>2</select><textarea><p>x</textarea><svg><title>t</title><path/></svg>b", "p: ab"},
	{"<title>新馆开放</title><p>a<div hidden id=S:0><main><h1>新馆开放</h1><p>正文<p hidden>b</main></div><p hidden>c", "p: a\nh1: 新馆开放\np+: 正文\np!: b\np!: c"},
	{"<title>新馆开放</title><h1>新馆开放</h1><div hidden><h1>新馆开放</h1><p>正文</div>", "h1: 新馆开放\nh1!: 新馆开放\np!+: 正文"},
	{"<title>新馆开放</title><p>长长的一段文字，比藏起来的更长。<div hidden><h1>新馆开放</h1></div>", "p: 长长的一段文字，比藏起来的更长。\nh1!: 新馆开放"},
	{"<button>teilen<p>a</p>", ""},
	{"<div><button>teilen</div>a", "p: a"},
	{`<div hidden>a</div><div style="color:red; DISPLAY : none">b</div><p style="display:none">c</p><div aria-hidden=true>d</div>`,
		"p!: a\np!: b\np!: c\np: d"},
	{`a<span style="display:none">b</span>c`, "p: ac"},
	{`<div style="visibility: hidden; opacity: 0">a</div>`, "p: a"},
	{`a <span class="x sr-only">opens in a window</span>b<div class=ng-hide>c</div>`, "p: a b\np!: c"},
	{`<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">c</p></div><p class="pic-caption">d</p>`, "img: a.jpg|\ncap: c\ncap: d"},
	{"a<!-- <p>b</p> -->c<!-->d<!--->e<!-- - -- --->f<!--g--!>h", "p: acdefh"},
	{"a<title>b", "p: ab"},
	{`<%@ page import="a.b" %><p>a<% if (x > 1) { %>b<%= c %></p><?php if ($a->b) echo "<p>"; ?><p>10<%5`, "p: ab\np+: 10<%5"},
	{"a<!DOCTYPE html>b<?xml x?>c</>d</ x>e", "p: abcde"},
	// Damage.
	{"a < b <3", "p: a < b <3"},
	{"a<", "p: a<"},
	{"a</", "p: a</"},
	{"a<p title='b", "p: a"},
	{"<body><p>a</body></html><p>b", "p: a\np+: b"},
	{"<p>a</div></span></td>b</p>c", "p: ab\np+: c"},
	{"a</p>b</br>c", "p: a\np+: b\np: c"},
	{"<DIV CLASS=x><A HREF=/y>a</A></DIV>", `p: a <a=/y "a">`},
	{"a<svg><path/><g><circle/></g></svg>b", "p: ab"},
	{"a<svg/>b<math><mi>x</mi></math>c", "p: abc"},
	{"a<svg><style/><title/></svg>b<svg><style>i{}</style></svg>c", "p: abc"},
	{"a<svg>" + strings.Repeat("<path d=M />", 600) + "</svg>b", "p: ab"},
	{"a<svg><path><g><p>b", "p: a\np+: b"},
	{"a<svg><foreignObject><p>b</p></foreignObject>c</svg>d", "p: a\np+: d"},
	{"<p>a<i/>b", "p: ab"},
	// Tables.
	{"<table><tr><td>a<td>b<tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td><td>去年<td>今年<tr><td>甲<td>1<td>2</table>", `table: [["" "去年" "今年"] ["甲" "1" "2"]]`},
	{"<table><tr><td>a<td>b<td><tr><td>c<td>&nbsp;<td>d</table>", `table: [["a" "b" ""] ["c" "" "d"]]`},
	{"<table><tr><td>a<td>b<tr><td><td><tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><th rowspan=2>a<td>b<td>c<tr><td>d<td>e</table>", `table: [["a" "b" "c"] ["" "d" "e"]]`},
	{"<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e</table>", `table: [["a" "b" "c"] ["d" "" "e"]]`},
	{"<table><tr><td>a<td rowspan=0>b<td>c<tr><td>d<td>e<tr><td>f<td>g</table>", `table: [["a" "b" "c"] ["d" "" "e"] ["f" "" "g"]]`},
	{"<table><thead><tr><td rowspan=2>a<td>b<tbody><tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td rowspan=2>a<td>b<thead><tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td rowspan=2>a<td>b<tfoot><tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>", `table: [["a" "" "b"] ["c" "d" "e"]]`},
	{"<table><tr><td>a<td colspan=2>b<tr><td>c<td>d<td>e</table>", `table: [["a" "b"] ["c" "d" "e"]]`},
	{"<table><tr><td colspan=6>a<td colspan=6>b<tr><td colspan=6>c<td colspan=6>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>", `table: [["a" "" "b"] ["" "" "c"] ["d" "e" "f"]]`},
	{"<table><tr><td colspan=-1 rowspan=x>a<td>b<tr><td>c<td>d</table>", `table: [["a" "b"] ["c" "d"]]`},
	{"<table><tr><td><h2>a<br>b</h2><td>b<tr><td>c<td>d</table>", `table: [["a b" "b"] ["c" "d"]]`},
	{"<table><tr><td><table><tr><td rowspan=2>a</table><td>b<tr><td>c</table><table><tr><td>a<td>b<tr><td>c<td>d</table>", "p: a\np: b\np: c\n" + `table: [["a" "b"] ["c" "d"]]`},
	// Images.
	{"<p>前半<img src=a.jpg>后半</p>", "p: 前半后半\nimg: a.jpg|"},
	{"<p><img src=a.jpg alt=b title='b longer'>text</p>", "img: a.jpg|b longer\np: text"},
	{"<img src=blank.gif data-original=real.jpg><img src=data:image/gif,x data-srcset='r.jpg 2x, s.jpg'>", "img: real.jpg|\nimg: r.jpg|"},
	{"<img src=icon.png width=16><img>", ""},
	// Links and runs.
	{`<p>时间：<span class="t">2021-03-04</span> 浏览：<i id=hits></i>次</p>`,
		`p: 时间：2021-03-04 浏览：次 <span.t "2021-03-04"> <i "">`},
	{`<a href=/a><div>b</div><p>c</p></a>d`, `p: b <a=/a "b">` + "\n" + `p: c <a=/a "c">` + "\n" + `p+: d`},
	{`<h2><a href="#b">b</a></h2>`, `h2: b <a=#b "b">`},
	{`<a href=/a>b<a href=/c>d`, `p: bd <a=/a "b"> <a=/c "d">`},
	{`<div><a href=/a>b</div>c`, `p: b <a=/a "b">` + "\n" + `p: c`},
	{`<a href=/a><div>b</a>c</div>`, `p: bc <a=/a "b">`},
	{`<time datetime="2021-03-04T05:06">4 March</time>`, `p: 4 March <time=2021-03-04T05:06 "4 March">`},
	{`<span class=a><span class=b>x</span>y</span>`, `p: xy <span.a "xy"> <span.b "x">`},
	{"a<svg><path/><g><circle/></g></svg>b", "p: ab"},
	{"a<svg/>b<math><mi>x</mi></math>c", "p: abc"},
	{"a<svg><style/><title/></svg>b<svg><style>i{}</style></svg>c", "p: abc"},
	{"a<svg>" + strings.Repeat("<path d=M />", 600) + "</svg>b", "p: ab"},
	{"a<svg><path><g><p>b", "p: a\np+: b"},
	{"a<svg><foreignObject><p>b</p></foreignObject>c</svg>d", "p: a\np+: d"},
	{"<p>a<i/>b", "p: ab"},
	// Tables.
	{"<table><caption>t</caption><tr><th>a<th>b<tr><td>1<td><p>2</p><p>3</p></table>", "cap: t\n" + `table: [["a" "b"] ["1" "2 3"]]`},
	{"<table><tr><td>a<td>b<tr><td><a href=x>1</a><td>2</table>", `table: [["a" "b"] ["1" "2"]] <a=x "1">`},
	{"<table><tr><td>a<td>b<tr><td>c<td>" + strings.Repeat("long ", 70) + "</table>", "p: a\np: b\np: c\np: " + strings.TrimSpace(strings.Repeat("long ", 70))},
	{"<table><tr><td>title<tr><td>text</table>", "p: title\np: text"},
	{"<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>e<tr><td>f<td>g</table>",
		`table: [["a" "b"] ["c" "d"]]` + "\np: e\np: f\np: g"},
}

func TestRead(t *testing.T) {
	for _, tt := range readTests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, sketch(dom.Read(tt.in))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestReadHead(t *testing.T) {
	p := dom.Read(`<html lang="zh-CN"><head><title> 一 &amp;
		二 </title><base href="/x/"><link rel="Canonical" href="https://a.example/1">
		<meta name="PubDate" content=" 2021-03-04 "><meta property="og:title" content="a &quot;b&quot;">
		<script type="application/ld+json">{"a":"<b>"}</script></head>
		<body class="news" id=top><svg><title>no</title></svg><meta itemprop=x content=y></body>`)
	want := &dom.Page{
		Title: "一 & 二", Lang: "zh-CN", Base: "/x/", Canonical: "https://a.example/1",
		Structured: []string{`{"a":"<b>"}`},
		Metas:      []dom.Meta{{"PubDate", "2021-03-04"}, {"og:title", `a "b"`}, {"x", "y"}},
		Containers: p.Containers, Blocks: p.Blocks,
	}
	if len(p.Blocks) != 0 {
		t.Errorf("blocks: %+v", p.Blocks)
	}
	if diff := cmp.Diff(want, p, cmpopts.IgnoreUnexported(dom.Page{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if root := p.Containers[0]; root.Class != "news" || root.ID != "top" {
		t.Errorf("root is %+v", root)
	}
}

func TestReadOffset(t *testing.T) {
	page := "<div>\n 甲&nbsp;乙<p>\u3000&lt;丙</p></div>"
	for i, want := range []string{"甲", "&lt;丙"} {
		b := dom.Read(page).Blocks[i]
		if got := page[b.Offset:]; !strings.HasPrefix(got, want) {
			t.Errorf("block %q stands at %q", b.Text, got)
		}
	}
}

// differs lists pages that Read means to read otherwise than browsers do.
var differs = map[string]string{
	"a<title>b": "a title that never ends hides nothing",
	`<%@ page import="a.b" %><p>a<% if (x > 1) { %>b<%= c %></p><?php if ($a->b) echo "<p>"; ?><p>10<%5`: "code of templates is no text",
	`<div><a href=/a>b</div>c`: "a link ends with the element that it stands in",
}

// Read makes of markup what ReadNode makes of its tree.
func TestReadNode(t *testing.T) {
	pages := []string{newsPage(40)}
	for _, tt := range readTests {
		if differs[tt.in] == "" {
			pages = append(pages, tt.in)
		}
	}
	for _, page := range pages {
		t.Run(page[:min(len(page), 80)], func(t *testing.T) {
			root, err := html.Parse(strings.NewReader(page))
			if err != nil {
				t.Fatal(err)
			}
			want := dom.Read(page)
			for i := range want.Blocks {
				want.Blocks[i].Offset = -1
			}
			if diff := cmp.Diff(sketch(want), sketch(dom.ReadNode(root))); diff != "" {
				t.Errorf("-Read +ReadNode:\n%s", diff)
			}
		})
	}
}

func TestReadText(t *testing.T) {
	in := "标题\r\n\r\n\u3000\u3000第一段  有空。\u2028<b>二</b>&amp;\n"
	p := dom.ReadText(in)
	if diff := cmp.Diff("p: 标题\np: 第一段 有空。\np: <b>二</b>&amp;", sketch(p)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if at := p.Blocks[1].Offset; !strings.HasPrefix(in[at:], "第一段") {
		t.Errorf("second block stands at %q", in[at:])
	}
}

// newsPage makes a page as content systems make them: scripts and styles, a
// menu of n columns, an article of n paragraphs, a list of n other articles.
func newsPage(n int) string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>青峦医院举行义诊-青峦医院</title>
<meta name="keywords" content="青峦医院,义诊"><link rel="stylesheet" href="/css/a.css">
<script type="text/javascript">var site = {"id": 12, "name": "<b>医院</b>"};</script>` + "\n")
	for i := range n {
		fmt.Fprintf(&b, "<style>.c%d > a:hover { color: #%06x; margin: 0 auto }</style>\n<script>function f%d(a){ if (a < %d && a > 0) { return '<div class=\"x\">' + a + '</div>'; } return document.getElementById('n%d'); }</script>\n", i, i*977, i, i, i)
	}
	b.WriteString(`</head><body class="page"><div class="header"><div class="nav" id="nav"><ul class="clearfix">` + "\n")
	for i := range n {
		fmt.Fprintf(&b, `<li class="m%d"><a href="/col/%d/index.html" target="_blank" title="栏目%d">栏目%d</a><ul class="sub">`, i, i, i, i)
		for j := range 5 {
			fmt.Fprintf(&b, `<li><a href="/col/%d/%d.html?a=1&amp;b=2" class="sub-link">子栏目%d&nbsp;%d</a></li>`+"\n", i, j, i, j)
		}
		b.WriteString("</ul></li>\n")
	}
	b.WriteString(`</ul></div></div><div class="main"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/news/">新闻</a></div>
<h1 class="title">青峦医院举行义诊</h1><div class="info"><span>发布时间：2021-07-16</span><span>浏览次数：<em id="hits">1590</em></span></div>
<div class="content" id="zoom">`)
	for i := range n {
		fmt.Fprintf(&b, `<p style="text-indent:2em;line-height:1.75em;"><span style="font-family:宋体;font-size:16px;">第%d天，医疗队来到远山镇，为居民测量血压、检查心肺，并讲解了冬季养护的常识。</span><span style="font-size:16px;">镇卫生院院长陆知遥说：&ldquo;大家盼了很久。&rdquo;当天有%d人前来就诊。</span></p>`+"\n", i+1, 100+i)
		if i%8 == 3 {
			fmt.Fprintf(&b, `<p style="text-align:center"><img src="/images/%d.jpg" alt="义诊现场" width="600" /></p>`+"\n", i)
		}
	}
	b.WriteString(`</div></div><div class="side"><h3>相关新闻</h3><ul>` + "\n")
	for i := range n {
		fmt.Fprintf(&b, `<li><span class="date">07-%02d</span><a href="/news/%d.html" target="_blank">医院召开第%d次工作会议</a></li>`+"\n", i%28+1, i, i)
	}
	b.WriteString(`</ul></div><div class="footer">版权所有&copy;青峦医院 地址：远山市青峦路1号</div></body></html>`)
	return b.String()
}

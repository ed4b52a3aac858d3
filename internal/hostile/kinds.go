package hostile

import (
	"fmt"
	"strings"
)

// Kinds lists all kinds.
var Kinds = concat(nesting, unclosed, values, tables, lines, storms, tellings, damage)

func concat(lists ...[]Kind) []Kind {
	var all []Kind
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

const story = "<h1>全科医学楼启用</h1><div class=content><p>" + HanLine + "</p>"

// nesting: elements in elements, or beside each other.
var nesting = []Kind{
	repeat("nested", "", "<div>", HanLine),
	repeat("nested text", "", "<div>"+HanLine, ""),
	repeat("nested classes", "", "<div class='side article list'>"+HanLine, ""),
	repeat("nested breadcrumbs", "", "<div class=breadcrumb><p>首页 > 新闻</p>", ""),
	half("nested inline", "", "<b><span class=a>", "", "<p>text", ""),
	repeat("nested lists", "", "<ul><li>text", ""),
	repeat("nested tables", "", "<table><tr><td>text<td>text", ""),
	repeat("nested links", "", "<a href=x><div>text", ""),
	repeat("nested quotations", "", "<blockquote><p>“他说，"+HanLine, ""),
	repeat("siblings", "", "<div><p>"+HanLine+"</p></div>", ""),
	number("siblings in English", "", "<div><p>%d. "+LatinLine+"</p></div>", ""),
	repeat("short siblings", "", "<p>a.", ""),
	repeat("cards", story, "<div class=card><a href=x><h3>区里召开会议部署工作</h3></a><p>会议在区里召开，部署了工作。</p></div>", ""),
	number("headings", "<title>"+HanLine+"</title>", "<h1>"+HanLine+"%d</h1>", ""),
	repeat("signs in a title", "<title>全科医学楼启用", " - 新闻", "</title>"+story),
	half("columns", "<title>全科医学楼启用</title><h1>全科医学楼启用</h1>", "<div class=col>", "<ul><li>要点一</li><li>要点二</li></ul>"+"</div><div class=col>", "<div class=col>", "<p>"+HanLine+"</p>"),
	repeat("runs", "", "<span class=a></span>", ""),
	repeat("breaks", "<span class=a><a href=b>", "text<br>", ""),
}

// unclosed: what is opened and never closed, or closed and never opened.
var unclosed = []Kind{
	repeat("unclosed", "", "<p><b><i><font>text</div></table></li>", ""),
	repeat("ends", strings.Repeat("<div><b>", 600), "</p></td></span></h1>", ""),
	repeat("ends in text", strings.Repeat("<div><b>", 600), "a</p>b</td>c</span>d</h1>", ""),
	repeat("unclosed titles", "", "<title><textarea><noscript>a</b>", ""),
	repeat("unclosed comments", story, "<!-- a ", ""),
	repeat("comments", story, "<!-- a --><!-->", ""),
	repeat("dashes in a comment", story, "<!---->-- --", ""),
	repeat("templates", story, "<%", ""),
	repeat("templates and text", story, "<% text ", ""),
	repeat("instructions", story, "<?php ", ""),
	repeat("closed instructions", story, "<?php a>", ""),
	repeat("declarations", story, "<!", ""),
	repeat("angles", story, "<", ""),
	repeat("ends without names", story, "</", ""),
	repeat("unclosed tag", story, "<p ", ""),
	repeat("unclosed quote", story, "<p a='", ""),
	repeat("unclosed values", story, "<p a=\"b", ""),
	repeat("script", "<script>", "if (a</b) c();", ""),
	repeat("drawings", story, "<svg><path d=a /><g/>", ""),
	repeat("shapes of a drawing", story+"<svg>", "<path d=a />", "</svg><p>"+HanLine),
	repeat("shapes of an open drawing", story+"<svg>", "<path d=a />", ""),
	repeat("options", "<select>", "<option>a", ""),
	repeat("preformatted", "<pre>", "a\n", ""),
	repeat("code", "", "<code>&amp;lt;", ""),
}

// values: attributes and references.
var values = []Kind{
	repeat("attributes", "<p>a<p>b<div ", "a=b class=c id=d ", "><p>"+HanLine),
	repeat("values", "<p>a<p>b<div class='", "article list ", "'><p>"+HanLine),
	repeat("styles", "<p>a<p>b<div style='", "display:block;", "'><p>"+HanLine),
	repeat("one class", "", "<div class=article-content-list-side-main>a</div>", ""),
	repeat("references in a value", "<p>a<p>b<a href='", "&amp;a", "'>a</a>"),
	repeat("references", "", "&CounterClockwiseContourIntegral", ""),
	repeat("references without names", "", "&Counter;", ""),
	repeat("ampersands", "", "&", ""),
	repeat("numbers of references", "", "&#x4e00;&#0;&#1114112;", ""),
	number("metas", story, "<meta name=PubDate content=2023-04-05><meta name=author content='林见山%d'>", ""),
	number("structured", story+"<script type=application/ld+json>[", `{"@type":"NewsArticle","headline":"a%d","author":{"name":"林见山"}},`, "{}]</script>"),
	half("structured nesting", story+"<script type=application/ld+json>", `{"a":[`, "1", "]}", "</script>"),
	{Name: "long base", make: func(size int) string {
		return "<base href='https://h.example/" + strings.Repeat("a/", size/8) + "'>" + story + strings.Repeat("<p><img src=a.jpg>图</p>", size/32)
	}},
	{Name: "long canonical", make: func(size int) string {
		return "<link rel=canonical href='https://h.example/" + strings.Repeat("a/", size/8) + "'>" + story + strings.Repeat("<p><a href=b>图片新闻</a>和文字，很长的一段。</p>", size/96)
	}},
	number("links", story, "<a href=/n/%d.html>区里召开会议</a>，", ""),
	number("images", story, "<a href=x><img src=%d.jpg>", ""),
	number("files", story, "<a href=/f/%d.pdf>附件1.pdf</a>", ""),
}

// tables and what is read from them.
var tables = []Kind{
	repeat("table", "<table>", "<tr><td>林见山<td>青禾市第一人民医院<td>12<td>2023-04-05", "</table>"),
	repeat("row", "<table><tr>", "<td>林见山", "<tr><td>a<td>b</table>"),
	repeat("open table", "<table>", "<tr><td>a<td>b", ""),
	repeat("wide cells", "<table>", "<tr><td colspan=1000>a<td>b", "</table>"),
	repeat("tall cells", "<table>", "<tr><td rowspan=65534>a<td>b", "</table>"),
	repeat("tall and wide cells", "<table>", "<tr><td rowspan=1000 colspan=1000>a<td>b", "</table>"),
	repeat("empty cells", "<table>", "<tr><td><td>a<td>b<td><td>", "</table>"),
	repeat("small tables", story, "<table><tr><td>a<td>b<tr><td>c<td>d</table>", ""),
	repeat("facts", "<table>", "<tr><td>索引号<td>12<td>发布机构<td>青禾市", "</table>"),
}

// lines beside the text.
var lines = []Kind{
	repeat("labels", "<p>", "发布时间：2023-04-05 来源：青禾日报 作者：林见山 ", ""),
	repeat("label lines", story, "<p>发布时间：2023-04-05</p><p>来源：青禾日报</p><p>作者：林见山</p>", ""),
	number("authors", story, "<p>作者：林%d</p>", ""),
	repeat("names of labels", story+"<p>", "来源：", ""),
	number("captions in a row", story, "<caption>图%d", ""),
	repeat("captions", "<p>"+HanLine, "<img src=a.jpg><p>图为现场（林见山摄）", ""),
	number("breadcrumb", "<title>工作动态-青禾市</title><div class=position>当前位置：", "<a href=/%d>动态</a> > ", "</div>"+story),
	number("list", "<title>工作动态-青禾市</title><div class=position>当前位置：<a href=/>首页</a> > <a href=/x>动态</a></div><ul>", "<li><a href=/n/%d.html>区里召开会议</a><span>2023-03-05</span></li>", ""),
	repeat("login", "<form>", "<label>用户名</label><input name=u><label>密码</label><input type=password><button>登录</button>", "</form>"),
	repeat("error", "<title>404 Not Found</title><h1>Not Found</h1>", "<!-- padding, so that browsers show this page -->\n", ""),
	text(repeat("lines", "", "来源：青禾日报\n图为现场（林见山摄）\n"+HanLine+"\n", "")),
	text(repeat("short lines", "", "a\n", "")),
	text(repeat("blank lines", HanLine, "\n", HanLine)),
	text(repeat("blanks", HanLine, " ", HanLine)),
	text(repeat("rules", HanLine, "\n---\n", "")),
	text(repeat("credits", "", "（记者 林见山 通讯员 何青）", "")),
	text(repeat("bylines", "", "By Oren Tasker, Maria Voss and Jo Pell\n", "")),
	text(repeat("datelines", "", "青禾4月3日电 ", "")),
}

// storms: one thing that readers of text look for, again and again.
var storms = []Kind{
	text(repeat("one character", "", "林", "")),
	text(repeat("one letter", "", "a", "")),
	text(repeat("capitals", "", "Ab ", "")),
	text(repeat("long words", "", strings.Repeat("Abcdefgh", 100)+" ", "")),
	text(repeat("one sentence", "", "会议说的事都办了而且", "")),
	text(number("numbered lines", "", "第%d号短行\n", "")),
	text(number("steps", "", "%d. Step\n", "")),
	text(number("people", "", "林见山%d院长说，会议于2023年4月3日召开。\n", "")),
	text(Kind{Name: "names", make: func(size int) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, "林%c%c院长、", 0x4e00+i%2000, 0x5e00+i/7%3000)
		}
		return b.String()
	}}),
	text(repeat("one name", "", "林见山、", "")),
	text(repeat("posts", "", "院长兼书记、", "")),
	text(repeat("posts of one person", "林见山，", "青禾市医院院长、", "")),
	text(repeat("bodies", "", "青禾市第一人民医院", "")),
	text(number("bodies in turn", "", "青禾%d医院、远山大学，", "")),
	text(repeat("places", "", "青禾省远山市松湖区石桥镇", "")),
	text(number("English people", "", "Dr. Jane Tasker, Dean of Farhill %d Hospital, said.\n", "")),
	text(number("English names", "", "Oren Tasker%d, ", "")),
	text(repeat("English chain", "", "Oren Tasker and Maria Voss and ", "")),
	text(repeat("of the", "", "President of the University of the ", "")),
	text(repeat("signs in a first line", "New ward opens", " - News", "\nNew ward opens\n"+LatinLine+"\n")),
	text(repeat("titles", "", "Dr. Prof. ", "")),
	text(repeat("one title", "", "Dr. ", "")),
	text(repeat("initials", "", "J. K. ", "")),
	text(repeat("abbreviations", "", "Farhill Hospital (FH), ", "")),
	text(repeat("dates", "", "2023年4月3日", "")),
	text(repeat("English dates", "", "3 April 2023, ", "")),
	text(repeat("ranges", "", "4月3日至", "")),
	text(repeat("dashes between days", "", "3-", "")),
	text(repeat("digits", "", "2023", "")),
	text(repeat("numerals", "", "二〇二三", "")),
	text(repeat("relative days", "", "昨天上午", "")),
	text(repeat("months", "", "January ", "")),
	text(repeat("open quotes", "", "他说：“好，", "")),
	text(repeat("quotes", "", "“好，”林见山说。", "")),
	text(repeat("closing quotes", "", "好”", "")),
	text(repeat("nested quotes", "", "“‘", "")),
	text(repeat("straight quotes", "", "\"Good,\" he said. ", "")),
	text(repeat("one straight quote", "", "said \"it ", "")),
	text(repeat("open brackets", "", "（林见山", "")),
	text(repeat("closing brackets", "", "林见山）", "")),
	text(repeat("brackets", "", "(【《〔", "")),
	text(repeat("titles of works", "", "《关于", "")),
	text(repeat("commas", "", "，", "")),
	text(repeat("stops", "", "。", "")),
	text(repeat("colons", "", "：", "")),
	text(repeat("dots", "", ". ", "")),
	text(repeat("hyphens", "", "a-", "")),
	text(repeat("addresses", "", "https://h.example/a?b=c ", "")),
	text(repeat("letters", "", "a@h.example ", "")),
	text(repeat("attendance", "", "100余人参加，", "")),
	text(repeat("hosts", "", "由青禾市医院主办、远山大学承办，", "")),
}

// tellings: what readers of people, events and dates look at from one place to
// another, back to what was named before or ahead to what it belongs to.
var tellings = []Kind{
	text(repeat("one long line", "", HanLine, "")),
	text(repeat("one long line in English", "", LatinLine, "")),
	text(repeat("sayings", "", "林见山说，好，", "")),
	text(repeat("he says", "", "他说", "")),
	text(repeat("pronouns", "林见山说，好。", "他表示，", "")),
	text(repeat("listeners", "", "told him ", "")),
	text(repeat("English sayings", "Oren Tasker spoke. ", "he said she said ", "")),
	text(repeat("paragraphs of a quotation", "", "“Good,\n", "")),
	text(repeat("names in a list", "", "林见山和何青、", "")),
	text(repeat("foreign names", "", "艾琳·霍顿、", "")),
	text(repeat("spaced names", "", "林 见 山 ", "")),
	text(repeat("surnames", "Dr Oren Tasker came. ", "Mr. Tasker, ", "")),
	text(repeat("former posts", "", "原院长、", "")),
	text(repeat("appointments", "", "任命：\n林见山\n", "")),
	text(repeat("English posts", "Oren Tasker", ", dean of the Board of Health", "")),
	text(repeat("short forms", "", "（以下简称青禾）", "")),
	text(repeat("acronyms", "Farhill Hospital (FH). ", "FH ", "")),
	text(repeat("parts of bodies", "", "Board of Health and of ", "")),
	text(repeat("meetings", "", "会议召开，", "")),
	text(repeat("English meetings", "", "was held at the hall on 3 April ", "")),
	text(repeat("programme", "", "时间：4月3日\n地点：礼堂\n", "")),
	text(repeat("returns", "", "participants 第一届\r", "")),
	text(repeat("days in a list", "", "4月3日、4日、", "")),
	text(repeat("English days in a list", "", "3, 4 and 5 April ", "")),
	text(repeat("weeks", "", "week of the ", "")),
	text(half("gaps and numbers", "", "\t", "", "12/\n", "")),
	text(repeat("lengths", "", "two days ago ", "")),
	text(repeat("open ranges", "", "between 3 and ", "")),
	text(repeat("times of day", "", "9:00-10:00 ", "")),
	number("marks of a title", "<title>", "“%d”（林见山）《好》 - ", "</title>"+story),
	number("names in a title", "<title>", "林见山%d、4月3日、", "</title>"+story),
}

// damage: bytes and characters that a program broke.
var damage = []Kind{
	repeat("bad bytes", "", "\x80\xbf", ""),
	repeat("bad bytes in text", story, "会\xb3议", ""),
	repeat("bytes of GBK", "<meta charset=utf-8><p>", "\xce\xc0\xbd\xa1\xce\xaf", ""),
	repeat("half characters", "", "\xe4\xb8", ""),
	text(repeat("lost characters", "", "\uFFFD", "")),
	text(repeat("lost years", "", "二\uFFFD一八年", "")),
	repeat("shifted bytes", "<p>", "當?shù)啬城的(de)醫(yī)院", ""),
	repeat("lost bytes", "<p>", "會議\uFFFD(shù)\uFFFD?！為?!?/p>", ""),
	text(repeat("readings", "", "醫(yī)", "")),
	text(repeat("open readings", "", "(yī", "")),
	text(repeat("question marks", "醫(yī)學(xué)會(huì)醫(yī)學(xué)會(huì)", "?", "")),
	repeat("swallowed tags", "<p>", "好?/p>", ""),
	repeat("private use", "<p>", "会议\ue5e5由院方", ""),
	repeat("icons", "<p>", "\ue600", ""),
	text(repeat("invisible", "", "\u200b", "")),
	text(repeat("joiners", "", "👩\u200d", "")),
	text(repeat("directions", "", "\u202e", "")),
	text(repeat("controls", HanLine, "\x01a", "")),
	text(repeat("mojibake", "", "鈥淗ello,鈥?she ", "")),
	text(repeat("western mojibake", "", "Ã©â€™å›½", "")),
	text(repeat("long mojibake", "", "鍖荤枟", "")),
	repeat("references twice", "<p>", "&amp;nbsp;", ""),
	repeat("layers of references", "<p>a<p>b&", "amp;", "nbsp;"),
	repeat("escaped tags", "<p>", "&lt;br&gt;", ""),
	repeat("open escaped tags", "<p>", "&lt;br ", ""),
	text(repeat("references in text", "", "&nbsp;", "")),
	text(repeat("combining", "e", "\u0301", "")),
	text(repeat("wide letters", "", "Ｗ３Ｃ", "")),
}

package article_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

const (
	hanLine   = "青禾市卫生健康委副主任林见山4月3日在会上说，要“提高认识，补齐短板”，把各项任务落到实处。"
	latinLine = "The clinic was sent by the Tarn County Health Board on 3 April 2023, said Dr Oren Tasker, its head. "
)

// badPages make pages of n parts that no content system should make, or that
// have no article.
var badPages = []struct {
	name string
	make func(n int) string
}{
	{"nested", func(n int) string { return strings.Repeat("<div>", n) + hanLine }},
	{"nested text", func(n int) string { return strings.Repeat("<div>"+hanLine, n/4) }},
	{"nested breadcrumbs", func(n int) string { return strings.Repeat("<div class=breadcrumb><p>首页 > 新闻</p>", n/2) }},
	{"unclosed", func(n int) string { return strings.Repeat("<p><b><i><font>text</div></table></li>", n/2) }},
	{"siblings", func(n int) string { return strings.Repeat("<div><p>"+hanLine+"</p></div>", n/2) }},
	{"siblings in English", func(n int) string { return strings.Repeat("<div><p>"+latinLine+"</p></div>", n/2) }},
	{"attributes", func(n int) string { return "<div " + strings.Repeat("a=b class=c id=d ", n) + "><p>" + hanLine }},
	{"references", func(n int) string {
		return "<a href='" + strings.Repeat("&amp;a", n) + "'>" + strings.Repeat("&Counter;", n) + "</a>"
	}},
	{"table", func(n int) string {
		return "<table>" + strings.Repeat("<tr><td>林见山<td>青禾市第一人民医院<td>12<td>2023-04-05", n*12/5) + "</table>"
	}},
	{"row", func(n int) string {
		return "<table><tr>" + strings.Repeat("<td>林见山", n) + "<tr><td>a<td>b</table>"
	}},
	{"facts", func(n int) string {
		return "<table>" + strings.Repeat("<tr><td>索引号<td>12<td>发布机构<td>青禾市", n/4) + "</table>"
	}},
	{"labels", func(n int) string {
		return "<p>" + strings.Repeat("发布时间：2023-04-05 来源：青禾日报 作者：林见山 ", n/4)
	}},
	{"files", func(n int) string {
		var b strings.Builder
		fmt.Fprintf(&b, "<h1>关于印发方案的通知</h1><p>%s", hanLine)
		for i := range n {
			fmt.Fprintf(&b, "<a href=/f/%d.pdf>附件%d.pdf</a>", i, i)
		}
		return b.String()
	}},
	{"captions", func(n int) string {
		return "<p>" + hanLine + strings.Repeat("<img src=a.jpg><p>图为现场（林见山摄）", n/4)
	}},
	{"titles", func(n int) string {
		return "<title>" + hanLine + "</title>" + strings.Repeat("<h1>"+hanLine+"</h1>", n/4)
	}},
	{"metas", func(n int) string {
		return strings.Repeat("<meta name=PubDate content=2023-04-05><meta name=author content='林见山'>", n/2) + "<p>" + hanLine
	}},
	{"names", func(n int) string {
		var b strings.Builder
		for i := range n / 4 {
			fmt.Fprintf(&b, "<p>林%c%c院长说，会议于2023年4月%d日召开。", 0x4e00+i%2000, 0x5e00+i/7%3000, i%28+1)
		}
		return b.String()
	}},
	{"shifted bytes", func(n int) string { return "<p>" + strings.Repeat("當?shù)啬城的(de)醫(yī)院", n/4) }},
	{"lost bytes", func(n int) string { return "<p>" + strings.Repeat("會議\uFFFD(shù)\uFFFD?！為?!?/p>", n/4) }},
	{"damage", func(n int) string { return "<p>" + strings.Repeat("会议\ue5e5由院方", n/4) }},
	{"lines", func(n int) string {
		return strings.Repeat("来源：青禾日报\n图为现场（林见山摄）\n"+hanLine+"\n", n/8)
	}},
	{"script", func(n int) string { return "<script>" + strings.Repeat("if (a</b) c();", n) }},
	{"login", func(n int) string {
		return "<form>" + strings.Repeat("<label>用户名</label><input name=u><label>密码</label><input type=password><button>登录</button>", n/4) + "</form>"
	}},
	{"error", func(n int) string {
		return "<title>404 Not Found</title><h1>Not Found</h1>" + strings.Repeat("<!-- padding, so that browsers show this page -->\n", n)
	}},
	{"list", func(n int) string {
		var b strings.Builder
		b.WriteString("<title>工作动态-青禾市</title><div class=position>当前位置：<a href=/>首页</a> > <a href=/x>动态</a></div><ul>")
		for i := range n / 4 {
			fmt.Fprintf(&b, "<li><a href=/n/%d.html>区里召开第%d次会议</a><span>2023-03-%02d</span></li>", i, i, i%28+1)
		}
		return b.String()
	}},
}

// Bad pages at 1x, 10x and 100x: the time for a byte stays what it is. The
// largest table has 16 MiB.
func BenchmarkBad(b *testing.B) {
	for _, bad := range badPages {
		for _, n := range []int{1_000, 10_000, 100_000} {
			page := bad.make(n)
			b.Run(fmt.Sprintf("%s/%d", bad.name, n), func(b *testing.B) {
				b.SetBytes(int64(len(page)))
				for b.Loop() {
					article.Parse(strings.NewReader(page))
				}
			})
		}
	}
}

// Bad pages give an Article or say that there is none.
func TestBadPages(t *testing.T) {
	for _, bad := range badPages {
		t.Run(bad.name, func(t *testing.T) {
			a, err := article.Parse(strings.NewReader(bad.make(2_000)))
			if (a == nil) == (err == nil) || err != nil && !errors.Is(err, article.ErrNoContent) {
				t.Errorf("article %v, error %v", a != nil, err)
			}
		})
	}
}

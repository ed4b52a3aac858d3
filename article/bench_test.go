package article_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/decode"
)

// newsPage makes a page as content systems do: a menu of mega menus, scripts,
// an article of the given number of paragraphs, side lists and a footer. At 8
// paragraphs it has about 120 KB, of which 5 are the article.
func newsPage(paragraphs int) string {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	name := func() string {
		return pick("林", "周", "何", "苏", "韩", "唐", "邵", "温") + pick("一", "见", "又", "晚", "若", "如") + pick("舟", "山", "青", "亭", "谷", "鸣")
	}
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾市第一人民医院举行学术会议-青禾市卫生健康委员会</title>
<meta name="SiteName" content="青禾市卫生健康委员会"><meta name="ArticleTitle" content="青禾市第一人民医院举行学术会议"><meta name="PubDate" content="2023-04-05 16:20">`)
	for i := range 12 {
		fmt.Fprintf(&b, "<script>var cfg%d = {%s};</script>\n<style>.c%d{color:#333;%s}</style>\n", i, strings.Repeat(`"key":"value",`, 60), i, strings.Repeat("margin:0;padding:0;", 20))
	}
	b.WriteString("</head><body><div class=\"header\"><ul class=\"menu\">")
	for i := range 20 {
		fmt.Fprintf(&b, `<li class="menu-item menu-item-%d"><a href="/channel/%d/index.html" target="_blank">栏目%d</a><ul class="sub">`, i, i, i)
		for n := range 15 {
			fmt.Fprintf(&b, `<li class="sub-item"><a href="/channel/%d/%d/index.html" title="子栏目" target="_blank"><span>子栏目%d</span></a></li>`, i, n, n)
		}
		b.WriteString("</ul></li>\n")
	}
	b.WriteString(`</ul></div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/gzdt/">工作动态</a></div><div class="main"><h1>青禾市第一人民医院举行学术会议</h1>
<div class="info"><span>发布时间：2023-04-05 16:20</span><span>来源：宣传处</span><span>浏览次数：<i id="hits"></i></span></div><div class="TRS_Editor">`)
	for i := range paragraphs {
		fmt.Fprintf(&b, "<p style=\"text-indent:2em\">4月%d日，青禾市卫生健康委副主任%s，青禾市第一人民医院院长%s、副院长%s，青禾大学医学院教授%s等出席会议，来自全省的专家学者%d余人参加。%s表示，要“提高认识，补齐短板”，把各项任务落到实处，让群众看得见、摸得着。会议还听取了胸外科主任%s的报告，并就下一步的工作交换了意见。</p>\n",
			1+i%28, name(), name(), name(), name(), 20+random.IntN(400), name(), name())
	}
	b.WriteString(`</div><p>编辑：苏晚亭　审核：韩若谷</p></div><div class="side"><h3>相关新闻</h3><ul>`)
	for i := range 120 {
		fmt.Fprintf(&b, `<li><a href="/news/2023/%d.html" title="区里召开第%d次工作会议">区里召开第%d次工作会议</a><span class="date">2023-03-%02d</span></li>`+"\n", i, i, i, 1+i%28)
	}
	b.WriteString(`</ul></div><div class="footer">版权所有：青禾市卫生健康委员会　ICP备00000000号</div></body></html>`)
	return b.String()
}

// BenchmarkParse times everything in an Article against html.Parse alone, the
// two in turn so that both meet the same machine. x-html.Parse is the ratio of
// their times.
func BenchmarkParse(b *testing.B) {
	for _, paragraphs := range []int{8, 80, 800} {
		page := newsPage(paragraphs)
		b.Run(fmt.Sprintf("%dKB", len(page)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			var floor, ours time.Duration
			for b.Loop() {
				start := time.Now()
				if _, err := html.Parse(strings.NewReader(page)); err != nil {
					b.Fatal(err)
				}
				middle := time.Now()
				if _, err := article.Parse(strings.NewReader(page)); err != nil {
					b.Fatal(err)
				}
				floor += middle.Sub(start)
				ours += time.Since(middle)
			}
			b.ReportMetric(float64(ours)/float64(floor), "x-html.Parse")
		})
	}
}

// BenchmarkDecode times the two steps before a page is read, on clean pages and
// in turn with the whole: decode-% and mend-% are their shares of Parse.
func BenchmarkDecode(b *testing.B) {
	for _, paragraphs := range []int{8, 80, 800} {
		page := []byte(newsPage(paragraphs))
		b.Run(fmt.Sprintf("%dKB", len(page)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			var decoding, mending, parsing time.Duration
			for b.Loop() {
				start := time.Now()
				text, err := decode.Bytes(page, "")
				if err != nil {
					b.Fatal(err)
				}
				decoded := time.Now()
				if _, repairs := decode.Mend(text.String); len(repairs) > 0 {
					b.Fatalf("not clean: %+v", repairs[0])
				}
				mended := time.Now()
				if _, err := article.Parse(bytes.NewReader(page)); err != nil {
					b.Fatal(err)
				}
				decoding += decoded.Sub(start)
				mending += mended.Sub(decoded)
				parsing += time.Since(mended)
			}
			b.ReportMetric(100*float64(decoding)/float64(parsing), "decode-%")
			b.ReportMetric(100*float64(mending)/float64(parsing), "mend-%")
		})
	}
}

// BenchmarkAllocations counts what html.Parse and Parse allocate on one page.
func BenchmarkAllocations(b *testing.B) {
	page := newsPage(8)
	b.Run("html.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := html.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := article.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

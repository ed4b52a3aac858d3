package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A page as a browser saves it: with what no case is about, and real-looking
// names, of which none is to be left.
const saved = `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta charset="gb2312">
<meta name="viewport" content="width=device-width"><meta name="PubDate" content="2024-05-20">
<link rel="stylesheet" href="https://cdn.site.cn/a.css"><style>p { color: red }</style>
<script>var views = 12;</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"新门诊楼启用"}</script>
<title>新门诊楼启用</title></head>
<body onload="x()"><!-- top --><ul><li><a href="/1">首页</a></li><li><a href="/2">概况</a></li><li><a href="/3">科室</a></li><li><a href="/4">专家</a></li><li><a href="/5">党建</a></li></ul>
<h1 style="color:red">新门诊楼启用</h1><div class="info" data-x="1">来源：丽水市霜林医院</div>
<div style="display:none">隐藏</div>
<p>5月20日，丽水市霜林医院院长<b>陆知遥</b>、副院长简宁
出席启用仪式，陆院长致辞。</p>
<p>门诊楼共有五层，每一层都有导诊台，地下一层是药房，屋顶上还有一个小小的花园。</p>
<p>药房的窗口由四个增加到九个，取药的队伍比从前短了一半，大家都说方便多了。</p>
<p>门诊楼的电话是0578-2345678，邮箱是office@frost.site.cn，<a href="https://www.frost.site.cn/map">地图</a>在这里。</p>
</body></html>`

func TestNewCase(t *testing.T) {
	code, got, stderr := call(t, saved, "-newcase", "-", "-url", "https://www.frost.site.cn/news/8.html")
	want := `<!-- case: {"url":"https://news.example/news/8.html"} -->
<!DOCTYPE html><html><head><meta charset="utf-8">
<meta name="PubDate" content="2024-05-20">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"新门诊楼启用"}</script>
<title>新门诊楼启用</title>
</head>
<body><ul><li><a href="/1">首页</a></li>
<li><a href="/2">概况</a></li>
<li><a href="/3">科室</a></li>
</ul>
<h1>新门诊楼启用</h1>
<div class="info">来源：青禾市霜林医院</div>
<div style="display:none">隐藏</div>
<p>5月20日，青禾市霜林医院院长<b>林一舟</b>、副院长石文
出席启用仪式，林院长致辞。</p>
<p>各科室如期开诊，志愿者在大厅引导，秩序井然。</p>
</body>
</html>
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if code != 0 || !strings.Contains(stderr, "bulletin: 陆知遥 became 林一舟\n") || strings.Contains(stderr, "of the page") && !strings.Contains(stderr, "words of your own") {
		t.Errorf("exit code %d, %s", code, stderr)
	}
}

// Where the case is no longer read as its page, its author is told.
func TestNewCaseTells(t *testing.T) {
	var a string
	for i := range 12 {
		a += fmt.Sprintf("<p>青峦医院院长陆知遥5月%d日说，一切顺利。</p>\n", i+1)
	}
	a += "<p>青峦医院副院长简宁出席。</p><p>完。</p>"
	if _, _, stderr := call(t, "<h1>新门诊楼启用</h1>"+a, "-newcase", "-"); !strings.Contains(stderr, "of the page 2 people were read, of the case 1 are") {
		t.Error(stderr)
	}
}

func TestNewCaseOfText(t *testing.T) {
	_, got, _ := call(t, "A new clinic\n\nWestbury, May 20 - Dana Kessler, director of the Frostwood Clinic, opened the new wing. Kessler thanked the staff.\nFROSTWOOD, May 20 - It has rooms.\nCall 010-55667788.\n", "-newcase", "-")
	for _, old := range []string{"Kessler", "Frostwood", "FROSTWOOD", "55667788"} {
		if strings.Contains(got, old) {
			t.Errorf("%s is left: %s", old, got)
		}
	}
}

// Odd pages make a case too, or one line of error.
func TestNewCaseOfOddPages(t *testing.T) {
	for _, odd := range []string{"", "<", "</p></p></li></ul>", "<li><li><a><a></ul></li>", "<script>", "<html></html>", "<h1>陆</h1><p>//a.b//", "\x00\xff", "a@b.c //x.y 陆院长"} {
		code, got, stderr := call(t, odd, "-newcase", "-")
		if code == 0 && !strings.Contains(stderr, "words of your own") || code != 0 && strings.Count(stderr, "\n") != 1 {
			t.Errorf("%q: exit code %d, %q, %q", odd, code, got, stderr)
		}
	}
	dir := folder(t, map[string]string{"a.gz": zip(t, saved)})
	if code, got, _ := call(t, "", "-newcase", filepath.Join(dir, "a.gz")); code != 0 || !strings.Contains(got, "林一舟") {
		t.Errorf("exit code %d, %s", code, got)
	}
}

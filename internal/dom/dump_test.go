package dom_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
)

const dumped = `<title>青峦市开放新馆-青峦日报</title><body>
<ul class="nav top"><li><a href=/>首页</a><li><a href=/a>要闻频道</a></ul>
<div id=main><h1>青峦市开放新馆</h1><div class=content>
<p>青峦市图书馆新馆五月三日开放，馆内有阅览座位两千个，读者可以凭身份证入馆，也可以在手机上预约座位。</p>
<p>馆长陆知遥说，新馆每天开放到晚上九点，周末还有讲座，<a href=/b>节目单</a>已经贴在门口，欢迎大家来看书。</p>
<img src=a.jpg></div><div hidden><p>请输入验证码</div>
<div class=related><ul><li><a href=/c>青峦市老馆闭馆</a></ul></div></div>`

func TestDump(t *testing.T) {
	const want = `<body>
  <ul.nav.top> grade -5 out: its name
    . item -40 links 100% 首页
    . item -6 links 100% 要闻频道
  <div#main> grade +1
    T heading 0 青峦市开放新馆
    <div.content> grade +2 root
      + paragraph 65 青峦市图书馆新馆五月三日开放，馆…
      + paragraph 60 links 6% 馆长陆知遥说，新馆每天开放到晚上…
      + image 0 a.jpg
    <div> out: hidden
      . paragraph 0 请输入验证码
    <div.related> grade -5 out: its name
      <ul> out: its name
        . item -9 links 100% 青峦市老馆闭馆
`
	var got strings.Builder
	dom.Dump(&got, dom.Read(dumped))
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

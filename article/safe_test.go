package article_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// hostileAddresses is a page that writes an address wherever a page can.
const hostileAddresses = `<base href="BAD//"><link rel=canonical href="BAD"><meta property=og:url content="BAD">
<script type="application/ld+json">{"@type":"NewsArticle","url":"BAD","headline":"全科医学楼启用","image":"BAD","author":{"name":"裴清和","url":"BAD"}}</script>
<div class=breadcrumb>当前位置：<a href="BAD">首页</a> &gt; <a href="BAD">新闻中心</a> &gt; <a href="BAD">要闻</a></div>
<h1>全科医学楼启用</h1><p>来源：<a href="BAD">临雾日报</a> 作者：<a href="BAD">裴清和</a></p>
<div class=content><p>3月25日，<a href="BAD">青石桥社区医院</a>的全科医学楼启用，<b>临雾市</b>卫生健康委员会副主任黎望舒出席仪式。</p>
<p><img src="BAD" data-src="BAD" alt="图"></p><p>图为新楼。</p><ul><li><a href="BAD">坐诊时间</a></li></ul>
<p>附件：<a href="BAD">附件1.pdf</a> <a href="BAD/2.pdf">附件2.pdf</a></p></div>`

// TestAddresses checks that no output gives an address that runs a script or
// opens a file, wherever the page writes it. Meta and Evidence hold the page as
// it is, and are left out.
func TestAddresses(t *testing.T) {
	address := regexp.MustCompile(`(?i)(java|vb)script|data\s*:|file\s*:`) // javascript:, data :text, file:///; not scripted, dated
	for _, bad := range []string{
		"javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java&#10;script:alert(1)", "java&Tab;script&colon;alert(1)", "&#1;javascript:alert(1)",
		"vbscript:msgbox(1)", "data:text/html,x", "data:image/png;base64,AAAA", "file:///etc/passwd",
	} {
		t.Run(bad, func(t *testing.T) {
			page := strings.ReplaceAll(hostileAddresses, "BAD", bad)
			for _, src := range []article.Source{{}, {URL: "https://h.example/news/1.html"}, {URL: strings.NewReplacer("&#10;", "\n", "&Tab;", "\t", "&colon;", ":", "&#1;", "\x01").Replace(bad)}} {
				a, err := new(article.Parser).Parse(strings.NewReader(page), src)
				if err != nil {
					t.Fatal(err)
				}
				a.Meta, a.Evidence = nil, nil
				data, err := json.Marshal(a)
				if err != nil {
					t.Fatal(err)
				}
				outputs := map[string]string{"JSON": string(data), "Markdown": a.Markdown(), "HTML": a.HTML(), "text": a.PlainText(), "card": a.Card(article.Ruler{}, 80)}
				if data, err = a.JSONLD(); err != nil {
					t.Fatal(err)
				}
				outputs["JSON-LD"] = string(data)
				if data, err = a.NINJS(); err == nil {
					outputs["ninjs"] = string(data)
				} else if strings.HasPrefix(src.URL, "https:") {
					t.Error(err)
				}
				for name, out := range outputs {
					if found := address.FindString(out); found != "" {
						t.Errorf("%s of a page with the address %q holds %q:\n%s", name, src.URL, found, out)
					}
				}
			}
		})
	}
}

// TestLines checks that what stands on a line of its own breaks none.
func TestLines(t *testing.T) {
	const bad = "甲&#10;乙&#13;&#10;# 丙&#x2028;丁&#x85;戊&#27;己"
	page := strings.ReplaceAll(`<title>BAD</title><meta name=description content="BAD"><meta name=keywords content="BAD,BAD"><meta property=og:site_name content="BAD">
<meta name=ContentSource content="BAD"><script type="application/ld+json">{"@type":"NewsArticle","description":"甲\n乙","author":{"name":"裴清和\n# 丙"}}</script>
<h1>BAD</h1><p>来源：BAD 作者：BAD</p><div class=content><p>3月25日，青石桥社区医院的全科医学楼启用，临雾市卫生健康委员会副主任黎望舒出席仪式。</p>
<figure><img src=a.jpg alt="BAD"><figcaption>图为BAD</figcaption></figure><p>附件：<a href=a.pdf>BAD.pdf</a></p></div>`, "BAD", bad)
	a, err := article.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Images) == 0 || len(a.Attachments) == 0 || a.Summary == "" || len(a.Keywords) == 0 {
		t.Errorf("the page gives less than it should: %+v", a)
	}
	eachLine(a, func(field, s string) {
		if strings.ContainsFunc(s, breaksLine) {
			t.Errorf("%s: %q is not one line", field, s)
		}
	})
}

func breaksLine(r rune) bool {
	return r < ' ' || 0x7f <= r && r <= 0x9f || r == '\u2028' || r == '\u2029'
}

// eachLine visits what an Article says in one line.
func eachLine(a *article.Article, visit func(field, s string)) {
	for field, s := range map[string]string{
		"siteName": a.SiteName, "kicker": a.Kicker, "title": a.Title, "subtitle": a.Subtitle, "source": a.Source, "section": a.Section, "docNumber": a.DocNumber,
		"summary": a.Summary, "place": a.Dateline.Place, "agency": a.Dateline.Agency, "event": a.Event.Name, "event place": a.Event.Place,
	} {
		visit(field, s)
	}
	for _, s := range a.Keywords {
		visit("keyword", s)
	}
	for _, c := range a.Credits {
		visit("credit", c.Name)
		visit("credit", c.Organization)
	}
	for _, l := range a.Breadcrumb {
		visit("breadcrumb", l.Text)
	}
	for _, l := range a.Attachments {
		visit("attachment", l.Text)
	}
	for _, i := range a.Images {
		visit("alt", i.Alt)
		visit("caption", i.Caption)
	}
	for _, o := range a.Event.Organizers {
		visit("organizer", o.Name)
	}
}

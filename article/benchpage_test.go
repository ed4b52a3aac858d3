package article_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// A pageWriter writes the pages of the benchmarks, the same ones on every run.
//
// Counted on 31 news pages of 100 KB and more, the half of which is smaller
// than 230 KB: scripts are 13 % of the bytes, styles 4 to 50 %, comments 1 %,
// white space 1 to 6 %, text of all kinds 6 %, links two fifths of that, and
// the article 1.8 %. There are 12 signs "<" in a KB; an eighth of them begins a
// block of text, and an eighth a container. Half of the elements have a class,
// a fifth a link and an eighth a style. An article of 4 KB names three people,
// six bodies and five dates.
type pageWriter struct {
	strings.Builder
	random *rand.Rand
	words  pageWords
}

// pageWords are what the pages of a language are made of.
type pageWords struct {
	lang, title, site, info, home string
	entries, headlines            []string // of menus and lists
	filler                        []string // sentences without names
	telling                       []string // sentences with people, bodies, dates
}

var hanPage = pageWords{
	lang: "zh-CN", title: "青禾市医联体义诊队走进山区", site: "青禾新闻网",
	info: "<span>2023-04-05 16:20</span><span>来源：青禾日报</span><span>编辑：苏晚亭</span>", home: "首页",
	entries:   []string{"要闻", "时政", "社会", "财经", "健康", "教育", "科技", "体育", "文化", "图片", "视频", "专题", "评论", "国际"},
	headlines: []string{"市里部署下半年重点工作", "老旧小区加装电梯提速", "山区公路下月通车", "图书馆延长开放时间", "新学期校车线路公布", "今年首场降雪将至"},
	filler: []string{
		"清晨的山路还有雾，车队走了两个多小时才到镇上。", "院子里早早排起了队，有人抱着孩子，有人扶着老人。", "诊台一共六张，量血压、听心肺、看化验单，各有各的事。",
		"大家说，往年看一次病要赶一天的路，今年不用了。", "带来的药品分了三类，常用的当场发给病人，并写明用法。", "下午又到两户行动不便的人家，把检查做完才离开。",
	},
	telling: []string{
		"4月3日上午，青禾市卫生健康委员会组织的义诊队来到远山镇卫生院。", "“很多病早看一天，结果就不一样。”青禾市第一人民医院心内科主任林见山说。",
		"远山镇卫生院院长周又青介绍，2022年以来已有三批专家来到这里。", "青禾大学医学院副教授何若鸣为村医讲了一堂课。", "据了解，下一批队员将于5月10日出发。",
	},
}

var latinPage = pageWords{
	lang: "en", title: "Mobile clinic reaches the last valley in Tarn county", site: "The Lindal Times",
	info: "<span>By Jo Pell</span> <time datetime=\"2023-04-05T16:20:00Z\">5 April 2023</time>", home: "Home",
	entries:   []string{"News", "Politics", "Business", "Health", "Education", "Science", "Sport", "Culture", "Weather", "Opinion", "Video", "Archive"},
	headlines: []string{"Harbour wall to be mended before winter", "Ferry will stop on Sundays from June", "Library opens late on Thursdays", "Council delays vote on new road"},
	filler: []string{
		"The road was still wet when the first van came over the pass. ", "By nine there was a queue from the door of the hall to the bridge. ", "Some had walked for an hour, and most had not seen a doctor since autumn. ",
		"Six tables stood where the choir usually sits, and every one was busy until dark. ", "What could be treated was treated at once; the rest was written down with care. ",
	},
	telling: []string{
		"The clinic was sent by the Tarn County Health Board on 3 April. ", "“People wait too long because the road is long,” said Dr Oren Tasker, a heart specialist at Lindal General Hospital. ",
		"Maria Voss, the head of the village school, opened the hall for it. ", "Three such visits have been made since 2022, according to Lindal University. ", "The next one is planned for 10 May. ",
	},
}

// newsPage writes a page like real ones, of about 230 KB.
func newsPage(words pageWords, seed uint64) string { return longNewsPage(words, seed, 4000) }

// longNewsPage is newsPage with an article of about so many bytes, and as many more lists
// beside it as it is longer.
func longNewsPage(words pageWords, seed uint64, size int) string {
	w := &pageWriter{random: rand.New(rand.NewPCG(seed, 2)), words: words}
	w.head()
	w.menu()
	w.article(size)
	for section := range size / 800 {
		w.list(section)
	}
	w.icons()
	w.footer()
	return w.String()
}

func (w *pageWriter) pick(list []string) string { return list[w.random.IntN(len(list))] }

// script writes a script of about so many bytes.
func (w *pageWriter) script(size int) {
	w.WriteString("<script type=\"text/javascript\">(function(w,d){var cfg={")
	for end := w.Len() + size; w.Len() < end; {
		fmt.Fprintf(w, `"key_%d":{"id":%d,"url":"//static.example.net/js/m%d.js"},`, w.random.IntN(999), w.random.IntN(1<<20), w.random.IntN(99))
	}
	w.WriteString("};if(a<b&&c>0){d.getElementById('n').innerHTML='<i class=\"x\">'+c+'</i>';}\n")
	w.WriteString("})(window,document);</script>\n")
}

func (w *pageWriter) head() {
	fmt.Fprintf(w, `<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s - %s</title>`, w.words.lang, w.words.title, w.words.site)
	for _, name := range []string{"description", "og:title", "og:description", "twitter:title"} {
		fmt.Fprintf(w, "<meta name=\"%s\" property=\"%s\" content=\"%s\">\n", name, name, w.words.title)
	}
	for i := range 12 {
		fmt.Fprintf(w, "<link rel=\"stylesheet\" href=\"//static.example.net/css/%d/%x.css\">\n", i, w.random.Uint64())
		w.script(1400)
	}
	w.WriteString("<style>")
	for i := range 560 {
		fmt.Fprintf(w, ".m%d .c%d>a:hover{color:#%06x;margin:0 auto;padding:%dpx 0;overflow:hidden}\n", i, w.random.IntN(99), w.random.IntN(1<<24), w.random.IntN(30))
	}
	w.WriteString("</style></head><body class=\"page-article\">\n")
}

func (w *pageWriter) menu() {
	w.WriteString(`<div class="header clearfix"><div class="wrap"><ul class="nav-list" id="nav">`)
	for i := range 20 {
		fmt.Fprintf(w, "\n<li class=\"nav-item item%d\"><a href=\"https://www.example.net/channel/%d/index.shtml?from=nav&amp;pos=%d\" target=\"_blank\" style=\"color:#333;font-size:14px\">%s</a><div class=\"sub-nav\">", i, i, i, w.pick(w.words.entries))
		for n := range 5 {
			fmt.Fprintf(w, `<a href="https://www.example.net/channel/%d/%d/index.shtml?from=nav" target="_blank"><span class="txt">%s</span></a>`, i, n, w.pick(w.words.entries))
		}
		w.WriteString("</div></li>")
	}
	w.WriteString("\n</ul></div></div>\n<!-- header end: /include/2023/header_v2.shtml -->\n")
}

// article writes the heading, and paragraphs of about so many bytes. Every
// fifth sentence tells of people, bodies or days.
func (w *pageWriter) article(size int) {
	fmt.Fprintf(w, `<div class="main clearfix"><div class="path"><a href="/">%s</a> &gt; <a href="/health/">%s</a></div><h1 class="main-title">%s</h1><div class="article-info">%s</div><div class="article-content" id="article">`,
		w.words.home, w.words.entries[4], w.words.title, w.words.info)
	told, said := 0, 0
	for said < size {
		w.WriteString("\n<p style=\"text-indent:2em;\">\u3000\u3000")
		for n := range 5 {
			sentence := w.pick(w.words.filler)
			if n == 0 {
				sentence = w.words.telling[told%len(w.words.telling)]
				told++
			}
			w.WriteString(sentence)
			said += len(sentence)
		}
		w.WriteString("</p>")
	}
	w.WriteString("\n</div></div>\n")
}

// list writes cards: a picture, a linked headline, a day.
func (w *pageWriter) list(section int) {
	fmt.Fprintf(w, `<div class="module mod-%d"><div class="mod-hd"><h3><a href="/list/%d.shtml" target="_blank">%s</a></h3></div><ul class="card-list">`, section, section, w.pick(w.words.entries))
	for i := range 30 {
		id := w.random.Uint64()
		fmt.Fprintf(w, "\n\n\t\t\t\t\t\t<!-- card %d -->\n\t\t\t\t\t\t<li class=\"card\" data-id=\"%x\" onclick=\"report('card','%x',{pos:%d,sec:%d,from:'article_bottom'})\"><div class=\"pic\"><a href=\"https://www.example.net/2023/04/%x.shtml?cre=tianyi&amp;mod=pcpager&amp;loc=%d\" target=\"_blank\" title=\"%s\">\n\t\t\t\t\t\t\t", i, id, id, i, section, id, i, w.pick(w.words.headlines))
		fmt.Fprintf(w, "<img class=\"lazy\" src=\"data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=\" data-src=\"//img.example.net/k/2023/%x/w_480_h_270.jpg\" width=\"240\" height=\"135\" alt=\"\"></a></div>\n\t\t\t\t\t\t\t", id)
		fmt.Fprintf(w, "<div class=\"card-txt\"><a href=\"https://www.example.net/2023/04/%x.shtml?cre=tianyi&amp;mod=pcpager&amp;loc=%d\" target=\"_blank\">%s</a><span class=\"time\" style=\"color:#999;font-size:12px;margin-left:8px\">04-%02d</span></div></li>", id, i, w.pick(w.words.headlines), 1+i%28)
	}
	w.WriteString("\n</ul></div>\n")
	w.script(3000)
}

// icons writes drawings, which are markup without text.
func (w *pageWriter) icons() {
	for range 10 {
		w.WriteString(`<svg class="icon" viewBox="0 0 24 24">`)
		for i := range 8 {
			fmt.Fprintf(w, `<rect x="%d" y="%d" width="10" height="4" style="fill:rgb(0,0,%d)"></rect>`, 3*i, 2*i, 30*i)
		}
		w.WriteString("</svg>\n")
	}
}

func (w *pageWriter) footer() {
	w.WriteString(`<div class="footer"><div class="links">`)
	for i := range 30 {
		fmt.Fprintf(w, `<a href="https://about.example.net/%d.html" rel="nofollow" class="f-link">%s</a><em class="sep">|</em>`, i, w.pick(w.words.entries))
	}
	fmt.Fprintf(w, "</div><p>Copyright &copy; 2023 %s</p></div></body></html>", w.words.site)
}

// densePage writes a page that is nearly all article, and the article nearly
// all people: the most that a page can ask for.
func densePage(paragraphs int, seed uint64) string {
	random := rand.New(rand.NewPCG(seed, 2))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	name := func() string {
		return pick("林", "周", "何", "苏", "韩", "唐", "邵", "温") + pick("一", "见", "又", "晚", "若", "如") + pick("舟", "山", "青", "亭", "谷", "鸣")
	}
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾市第一人民医院举行学术会议-青禾市卫生健康委员会</title></head>
<body><h1>青禾市第一人民医院举行学术会议</h1><div class="info"><span>发布时间：2023-04-05 16:20</span><span>来源：宣传处</span></div><div class="TRS_Editor">`)
	for i := range paragraphs {
		fmt.Fprintf(&b, "<p style=\"text-indent:2em\">4月%d日，青禾市卫生健康委副主任%s，青禾市第一人民医院院长%s、副院长%s，青禾大学医学院教授%s等出席会议，来自全省的专家学者%d余人参加。%s表示，要“提高认识，补齐短板”，把各项任务落到实处，让群众看得见、摸得着。会议还听取了胸外科主任%s的报告，并就下一步的工作交换了意见。</p>\n",
			1+i%28, name(), name(), name(), name(), 20+random.IntN(400), name(), name())
	}
	b.WriteString(`</div><p>编辑：苏晚亭　审核：韩若谷</p></body></html>`)
	return b.String()
}

// The pages of the benchmarks are what their comment says.
func TestNewsPage(t *testing.T) {
	for _, words := range []pageWords{hanPage, latinPage} {
		t.Run(words.lang, func(t *testing.T) {
			page := newsPage(words, 1)
			a, err := article.Parse(strings.NewReader(page))
			if err != nil {
				t.Fatal(err)
			}
			if a.Title != words.title || a.Published.IsZero() || len(a.People) < 2 {
				t.Errorf("title %q, published %v, %d people", a.Title, a.Published, len(a.People))
			}
			share := func(name string, n int, least, most float64) {
				if percent := 100 * float64(n) / float64(len(page)); percent < least || percent > most {
					t.Errorf("%s: %.1f %%, want %v to %v", name, percent, least, most)
				}
			}
			share("article", len(a.Text), 1.4, 2.2)
			share("scripts", between(page, "<script", "</script"), 10, 16)
			share("styles", between(page, "<style", "</style"), 4, 25)
			share("tags", strings.Count(page, "<"), 1.1, 1.4)
			if len(page) < 200<<10 || len(page) > 260<<10 {
				t.Errorf("%d bytes", len(page))
			}
		})
	}
}

// between counts the bytes from each begin to the end after it.
func between(s, begin, end string) int {
	n := 0
	for {
		_, after, found := strings.Cut(s, begin)
		if !found {
			return n
		}
		in, rest, _ := strings.Cut(after, end)
		n, s = n+len(in), rest
	}
}

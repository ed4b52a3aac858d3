package dom_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
)

const (
	en5 = "Work on the roof took longest, because slate of the right colour is no longer cut in the county."
	en6 = "Patients will be seen from Tuesday on, and those who were sent to Tarn in the winter will be written to."
	en7 = "“It is a small thing,” she said. “But people here had stopped expecting small things.”"
)

// layouts are pages as families of English sites lay them out.
var layouts = []struct{ kind, page, want string }{
	{"columns of a newspaper", `<title>Clinic Opens at Lindal Harbour - The Lindal Times</title><div id=app><div><header><h1 data-testid=headline>Clinic Opens at Lindal Harbour</h1>
<p class="css-1ox" id=article-summary>A winter of repairs ends early, and a town has its doctors back.</p><div class="css-18e"><p class="css-4an">By <span itemprop=name>Jo Pell</span></p></div><time datetime=2024-05-20>May 20, 2024</time></header>
<section name=articleBody itemprop=articleBody class="meteredContent css-1r7"><div class="css-s99 StoryBodyCompanionColumn"><div class="css-53u"><p class="css-at9">` + en1 + `</p><p class="css-at9">` + en2 + `</p></div><aside class="css-ew4"></aside></div>
<div class=css-79e><div data-testid=imageblock><figure><img src=a.jpg><figcaption><span>The clinic on Monday.</span><span>Credit...Oren Tasker</span></figcaption></figure></div></div>
<div><div id=story-ad-1-wrapper><a href=#after>SKIP ADVERTISEMENT</a><p>Advertisement</p></div></div>
<div class="css-s99 StoryBodyCompanionColumn"><div class="css-53u"><p class="css-at9">` + en3 + `</p><h2 class="css-13o">A second one</h2><p class="css-at9">` + en4 + `</p></div></div></section>
<div class="bottom-of-article"><div class="css-w0j"><p>Jo Pell writes about the county for The Times, which she joined in 2009. <a href=/jo>More about Jo Pell</a></p></div></div></div>
<section id=more><h2>More in County</h2><ol><li><a href=/1><h3>Harbour wall to be mended before the winter</h3></a><li><a href=/2><h3>The ferry to Tarn will stop on Sundays</h3></a></ol></section></div>`,
		article("A winter of repairs ends early, and a town has its doctors back.", en1, en2, "[a.jpg]", "(The clinic on Monday.Credit...Oren Tasker)", en3, "A second one", en4)},

	{"blocks of a broadcaster", `<title>Clinic opens at Lindal Harbour - LBC News</title><main id=main-content><article class="ssrcss-pv1"><header><h1>Clinic opens at Lindal Harbour</h1></header>
<div data-component=byline-block><div>By Jo Pell</div><div>LBC News, Lindal</div></div><div data-component=image-block><figure><div><img src=a.jpg></div><figcaption>The clinic</figcaption></figure></div>
<div data-component=text-block class="ssrcss-11r"><div class="ssrcss-7uxr e5tf"><p class="ssrcss-1q0"><b>` + en1 + `</b></p></div></div>
<div data-component=text-block class="ssrcss-11r"><div class="ssrcss-7uxr e5tf"><p class="ssrcss-1q0">` + en3 + `</p></div></div>
<div data-component=unordered-list-block class="ssrcss-11r"><div><ul><li><a href=/a>Why the old clinic had to close at all</a></li><li><a href=/b>The doctors who stayed in the town</a></li></ul></div></div>
<div data-component=text-block class="ssrcss-11r"><div class="ssrcss-7uxr e5tf"><p class="ssrcss-1q0">` + en2 + `</p></div></div>
<div data-component=subheadline-block class="ssrcss-y2f"><h2>A second clinic</h2></div>
<div data-component=text-block class="ssrcss-11r"><div class="ssrcss-7uxr e5tf"><p class="ssrcss-1q0">` + en4 + `</p></div></div>
<section data-component=tag-list><h2>Related Topics</h2><ul><li><a href=/t>Lindal</a></ul></section></article>
<div data-component=related><section><h2>More on this story</h2><ul><li><div><a href=/c>Harbour wall to be mended before winter</a></div><li><div><a href=/d>Ferry to Tarn will stop on Sundays</a></div></ul></section></div></main>`,
		article(en1, en3, en2, "A second clinic", en4)},

	{"a blog with br", `<title>Notes from Lindal: The clinic is open</title><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><h2 class="date-header">Monday, May 20</h2><div class="post hentry"><h3 class="post-title entry-title">The clinic is open</h3>
<div class="post-body entry-content">` + en1 + `<br><br><a href=b.jpg><img src=a.jpg></a><br>` + en2 + `<br><div>` + en3 + `</div><br>` + en4 + `<div style="clear: both;"></div></div>
<div class="post-footer"><span class="post-author">Posted by Jo</span> at <a href=/x>9:14 AM</a> <span class="post-comment-link">No comments:</span></div></div></div></div></div>
<div class="comments" id=comments><h4>2 comments:</h4><dl><dt>Oren said...</dt><dd><p>I drove past it on Sunday, and the lights were on. I could have wept.</p></dd></dl></div>
<div class="sidebar section"><div class="widget"><h2>About Me</h2><p>I live in Lindal, where I teach, walk and write about both. I have two dogs.</p></div></div>`,
		article(en1, "[a.jpg]", en2, en3, en4)},

	{"a press release", `<title>Clinic Opens at Lindal Harbour</title><main><article class="news-release"><header class="release-header"><h1>Clinic Opens at Lindal Harbour</h1><div><p>News provided by</p><p><a href=/l><strong>Lindal Health</strong></a></p><p class=mb-no>May 20, 2024, 09:00 ET</p></div><div class="share">Share this article</div></header>
<section class="release-body container"><div class=row><div class="col-lg-10 col-lg-offset-1"><p><span class=xn-location>LINDAL</span>, <span class=xn-chron>May 20, 2024</span> /Wire/ -- ` + en1 + `</p><p>` + en2 + `</p><ul type=disc><li>Nine rooms</li><li>A pharmacy</li></ul><p>` + en4 + `</p><p><b>About Lindal Health</b></p><p>Lindal Health is a charity that has run clinics in the county since 1931.</p><p>SOURCE Lindal Health</p></div></div></section>
</article><section class="related-news"><h2>More Releases From This Source</h2><p>Lindal Health names Oren Tasker to its board, and thanks those who leave it.</p></section></main>`,
		article("LINDAL, May 20, 2024 /Wire/ -- "+en1, en2, "Nine rooms", "A pharmacy", en4, "About Lindal Health", "Lindal Health is a charity that has run clinics in the county since 1931.", "SOURCE Lindal Health")},

	{"fields of a university", `<title>Clinic opens at Lindal Harbour | Lindal University</title><div class="layout-container"><nav class=menu>` + links(40, "Study ") + `</nav><main><div class="region region-content"><div class="block block-system"><article class="node node--type-news"><h1><span class="field field--name-title">Clinic opens at Lindal Harbour</span></h1>
<div class="node__content"><div class="field field--name-field-date">20 May 2024</div><div class="field field--name-field-lead field__item"><p>` + en5 + `</p></div>
<div class="field field--name-body field--type-text-with-summary field__item"><p>` + en1 + `</p><p>` + en2 + `</p><blockquote><p>` + en7 + `</p></blockquote><p>` + en3 + `</p><p>Contact: <a href="mailto:jo@lindal.example">Jo Pell</a></p></div></div></article></div></div>
<div class="region region-sidebar-second"><h2>News</h2><div class="views-row"><a href=/x>Bees return to the botanic garden</a></div></div></main><footer><p>Lindal University is a charitable body, registered in the county, with number 123.</p></footer></div>`,
		article(en5, en1, en2, en7, en3, "Contact: Jo Pell")},

	{"no title in the text", `<title>x</title><div class=l>` + links(12, "Menu ") + `</div><div class=m><p>` + en1 + `</p><p>` + en2 + `</p></div><div class=r><p><a href=/x>Harbour wall to be mended before winter</a></p></div>`, article(en1, en2)},

	{"tables for layout", `<title>Clinic opens</title><table><tr><td colspan=3>Lindal Post<tr><td><a href=/>Home</a><br><a href=/n>News</a><td><font size=5>Clinic opens</font><p>` + en1 + `<p>` + en2 + `<p>` + en3 + `<td><a href=/x>Harbour wall to be mended</a><tr><td colspan=3>Copyright 2001 The Lindal Post</table>`,
		article(en1, en2, en3)},

	{"a page for a product with an article", `<title>Walking boots for wet ground | Tarn Outdoor</title><div class="breadcrumbs"><a href=/>Home</a> / <a href=/b>Guides</a></div><div class="article-template"><h1>Walking boots for wet ground</h1><div class="rte"><p>` + en5 + `</p><h2>Leather</h2><p>` + en6 + `</p><h2>Cloth</h2><p>` + en4 + `</p></div></div>
<div class="product-grid">` + strings.Repeat(`<div class="product-card"><a href=/p>Tarn boot, brown, men's sizes</a><p>$120.00</p><p>Dry all day, they say, and light.</p></div>`, 6) + `</div><div class="newsletter-section"><p>Be the first to hear of new boots, sales and walks. Sign up below.</p></div>`,
		article(en5, "Leather", en6, "Cloth", en4)},

	{"a gallery before the text", `<title>Clinic opens at Lindal Harbour</title><h1>Clinic opens at Lindal Harbour</h1><div class="gallery">` + strings.Repeat(`<div class=slide><img src=a.jpg><p class="slide-caption">The clinic, on the day before it opened to the town.</p></div>`, 4) + `</div><div class="story-text"><p>` + en1 + `</p><p>` + en2 + `</p><p>` + en3 + `</p></div>`,
		article(en1, en2, en3)},

	{"sections that a table of contents links to", `<title>Sharing plans between teams</title><div class=doc><h1>Sharing plans between teams</h1><p>` + en1 + `</p><p>` + en2 + `</p><div class=section id=sharing-with-one-team-x7Qb><h2>Sharing with one team</h2><p>` + en3 + `</p></div>
<div class=content_body id=TOC_TITLE_2><h2>Later</h2><p>` + en4 + `</p></div><div class=section id=sharing><h2>Share</h2><p>` + en6 + `</p></div></div>`,
		article(en1, en2, "Sharing with one team", en3, "Later", en4)},

	{"parts of which the first has a class more", `<title>Clinic opens at Lindal Harbour</title><main class=row><h1>Clinic opens at Lindal Harbour</h1><article><div class="bodyText first"><p>` + en1 + `</p><p>` + en2 + `</p></div>
<div class=bodyImage><img src=a.jpg></div><div class="bodyText"><p>` + en3 + `</p></div><div class=embed><a href=/x>The clinic's first year</a></div><div class="bodyText"><p>` + en4 + `</p></div></article></main>`,
		article(en1, en2, "[a.jpg]", en3, en4)},

	{"a lead above the byline", `<title>Clinic opens at Lindal Harbour</title><article><header><h1>Clinic opens at Lindal Harbour</h1><p>` + en5 + `</p></header><div class=byline>By Jo Pell</div><img src=a.jpg><div class=share><a href=/s>Share</a></div><div class=text><div class=promo><p>` + en7 + `</p></div><p>` + en1 + `</p><p>` + en2 + `</p></div></article>`,
		article(en5, en1, en2)},

	{"a lead in a heading and a header named twice", `<title>Clinic opens at Lindal Harbour</title><article><header class="page__header header"><h1>Clinic opens at Lindal Harbour</h1><h2>` + en3 + `</h2></header><section class="o-section o-section--has-ads"><p>` + en1 + `</p><p>` + en2 + `</p><p>` + en4 + `</p><p>` + en5 + `</p></section></article>`,
		article(en3, en1, en2, en4, en5)},

	{"a blog whose posts are a widget", `<title>Notes from Lindal: The clinic is open</title><div class="section" id=main><div class="widget Blog" id=Blog1><h3>The clinic is open</h3><div>` + en1 + `<br>` + en2 + `</div></div></div>
<div class=side><div class="widget Text"><div>` + en3 + ` ` + en4 + `</div></div><div class="widget HTML"><p>` + en6 + `</p><p>` + en7 + `</p></div></div>`,
		article(en1, en2)},

	{"a list of entries with links in the text", `<title>The month in the harbour</title><article><h1>The month in the harbour</h1><div class=entry-content><p>` + en1 + `</p><h4>On the quay</h4><ul><li>Jo goes on with the work on the long list of the boats that want a berth</li><li><a href=/1>Oren has a new crane for the second quay</a> too</li><li><a href=/2>Dana mended the lamps on the old mole</a></li><li><a href=/3>Lee painted the numbers on all the bollards</a></li><li>The lamp at the end of the mole was out for a week, which is mended now!</li></ul><p>` + en2 + `</p></div></article>`,
		article(en1, "On the quay", "Jo goes on with the work on the long list of the boats that want a berth", "Oren has a new crane for the second quay too", "Dana mended the lamps on the old mole", "Lee painted the numbers on all the bollards", "The lamp at the end of the mole was out for a week, which is mended now!", en2)},

	{"live entries", `<title>Storm over Lindal: as it happened</title><h1>Storm over Lindal: as it happened</h1><div class="live-feed"><article class="entry"><h2>18:10 Ferry stops</h2><p>` + en4 + `</p></article><article class="entry"><h2>17:30 Roads close</h2><p>` + en5 + `</p></article><article class="entry"><h2>16:00 Wind rises</h2><p>` + en6 + `</p></article></div>`,
		article("18:10 Ferry stops", en4, "17:30 Roads close", en5, "16:00 Wind rises", en6)},
}

func TestLayouts(t *testing.T) {
	for _, tt := range layouts {
		t.Run(tt.kind, func(t *testing.T) {
			p := dom.Read(tt.page)
			body := p.Body()
			var lines []string
			for _, i := range slices.Concat(body.Lead, body.Blocks) {
				switch b := p.Blocks[i]; {
				case i <= body.Title:
				case b.Kind == dom.Image:
					lines = append(lines, "["+b.Src()+"]")
				case b.Kind == dom.Caption:
					lines = append(lines, "("+b.Text+")")
				default:
					lines = append(lines, b.Text)
				}
			}
			if diff := cmp.Diff(tt.want, strings.Join(lines, "\n")); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

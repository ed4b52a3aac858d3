// Package article reads a page of institutional news, HTML or plain text, into
// an Article: what was said, when, where, by whom, and who was there.
//
//	a, err := article.Parse(r)
//
// A Parser has the settings, a Source what is known of a page besides its
// bytes, and Parser.All reads many pages on all cores, in order. Fetching is the
// caller's business; so is finding the pages.
//
// # How a value is found
//
// The same value stands in several places of a page, and they disagree. So
// readers first collect candidates, each with its origin: meta tags (the set
// that Chinese government sites must have, Open Graph, Dublin Core), JSON-LD,
// label lines (发布时间：…　来源：…, Posted on …), lines without labels below the
// title, headings, the address, the text. Then one table of origins decides for
// each field. Article.Evidence says what was chosen, and with Parser.Evidence
// also what was not. A Profile helps where the pages of a site defeat this.
//
// # How a page flows
//
// Parser.read calls the stages in their order; each returns a value, and none
// reads what a later one makes:
//
//	bytes      the charset is found, damage undone (decode, mend)
//	page       <p>来源：春山日报</p> is a block in a container; plain text becomes
//	           the same blocks, no tree is built (dom)
//	sheet      that block is a line of labels: 来源, 春山日报 (sheet, label)
//	head       <meta name="PubDate" content="2024-05-13"> says when (head)
//	region     blocks 7 to 19 may be the text
//	layout     block 5 is the title, 6 and 7 are head, 8 to 17 the body, 12 is a
//	           caption, 18 and 19 are tail (layout)
//	beside     the lines of the head and of the tail become candidates:
//	           source 春山日报, from a label, at block 6
//	text       the body as Text and Blocks
//	opening    新华社北京5月13日电（记者 林一舟）: a dateline, and a credit (event)
//	rank       published: the label's day before the meta element's (rank.go)
//	people     names, posts, quotes, dates in Text (entity, dateparse)
//	event      what the text reports (event)
//
// Spans of people, dates and quotes are byte offsets into Article.Text.
//
// # What to rely on
//
// What a page does not give is zero, and left out of JSON. Dates are as precise
// as they were written and say whether the page stated a zone. A count is Known
// only where a number stands in the page. A source is an organisation. An error
// means that there is no article; everything less is a Warning beside one.
//
// # What is not read
//
//   - what a script writes, and what stands in images, videos and frames
//   - further pages of an article, and pages with several articles
//   - comments by readers, lists of related news, advertisements
//   - words in a language other than Chinese and English: the body is found, people
//     and dates are not
//   - lunar dates and reign years other than those of the Republic of China
//
// # Writing it out
//
// An Article marshals to JSON that unmarshals to the same Article. Markdown,
// PlainText, JSONLD (schema.org) and NINJS (IPTC) need nothing but the Article, so
// they also work on one that was stored.
package article

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
// Parser.parse makes the first two stages, Parser.read calls the others in their
// order; each returns a value, and none reads what a later one makes:
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
// An Article marshals to JSON that unmarshals to the same Article: the same
// instants, the same outputs. Markdown, HTML, PlainText, Card, JSONLD (schema.org)
// and NINJS (IPTC) need nothing but the Article, so they also work on one that was
// stored.
//
// # Pages that nobody has vouched for
//
// Any bytes give an Article or an error, in time and memory that are in proportion
// to them. An Article holds nothing of its page. A panic is a defect: All makes it
// the error of its page, with its stack, and goes on with the others.
//
// Addresses of an Article are those of the web (http, https, ftp), mailto and tel, or
// relative; script and data are left out wherever the page wrote them. Fields of one
// line hold no line break and no control character. HTML and Markdown escape what
// the page says and lead to web and mail addresses only. PlainText and Card, and
// those two, leave out what would steer the program that shows them. JSON, JSON-LD
// and ninjs keep every other character as data, and escape <, > and &. Meta, Evidence
// and Repairs hold what stands in the page as it stands there.
//
// Parser.MaxBytes bounds a page; there is no limit of time but that of its reader.
// SECURITY.md of the repository lists all limits, what is not promised, and how to
// report where a promise is broken.
//
// # Recipe: a service
//
// One Parser serves all goroutines. The response says where the page was found
// after redirections, and how its bytes are declared; MaxBytes bounds them, the
// context bounds the time.
//
//	var parser = &article.Parser{MaxBytes: 2 << 20}
//
//	func read(ctx context.Context, address string) (*article.Article, error) {
//		ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
//		defer cancel()
//		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
//		if err != nil {
//			return nil, err
//		}
//		resp, err := http.DefaultClient.Do(req)
//		if err != nil {
//			return nil, err
//		}
//		defer resp.Body.Close()
//		if resp.StatusCode != http.StatusOK { // the page of an error may read like an article
//			return nil, fmt.Errorf("%s: %s", address, resp.Status)
//		}
//		return parser.Parse(resp.Body, article.Source{
//			URL:         resp.Request.URL.String(),
//			ContentType: resp.Header.Get("Content-Type"),
//			Fetched:     time.Now(), // what "yesterday" is counted from on a page without a date
//		})
//	}
//
// errors.Is tells ErrTooLarge, ErrNotText and ErrNoContent apart: do not fetch again,
// not a page, a page that says no.
//
// # Recipe: a database
//
// The whole Article is kept as JSON, and what is asked for in columns beside it. A
// dateparse.Date, a dateparse.Range and a Count are values of database/sql and can be
// scanned; unknown ones are NULL. Dates are columns of text, in which they sort. A Count
// as a whole is text too (approximate or not, as written); to sort and to sum keep its N
// in a column of numbers.
//
//	db.Exec(`CREATE TABLE article (url TEXT PRIMARY KEY, published TEXT, views INTEGER, data TEXT)`)
//
//	data, err := json.Marshal(a)
//	views := sql.NullInt64{Int64: a.Views.N, Valid: a.Views.Known}
//	db.Exec(`INSERT INTO article VALUES (?, ?, ?, ?)`, a.URL, a.Published, views, data)
//
// A date without a zone comes back from Scan in UTC; the Article from JSON has it in the
// zone that was assumed.
//
//	var published dateparse.Date
//	row := db.QueryRow(`SELECT published, data FROM article WHERE published >= '2024-03' ORDER BY published`)
//	err = row.Scan(&published, &data)
//	err = json.Unmarshal(data, &a)
//
// # Recipe: many files
//
// Parser.All opens no more files than it needs at once, closes them, gives the
// articles in their order, and goes on after a page that fails. A file has no address on
// the web, so Article.URL is empty (give Source.URL where you know from where it was
// saved): the n-th result is that of the n-th name.
//
//	func pages(names []string) iter.Seq2[article.Page, error] {
//		return func(yield func(article.Page, error) bool) {
//			for _, name := range names {
//				f, err := os.Open(name)
//				if !yield(article.Page{Body: f}, err) {
//					return
//				}
//			}
//		}
//	}
//
//	names, err := filepath.Glob("saved/*.html")
//	n := 0
//	for a, err := range parser.All(ctx, pages(names)) {
//		if failed := (*article.Error)(nil); err != nil && !errors.As(err, &failed) {
//			return err // ctx is done
//		}
//		name := names[n] // failed.Index is n too
//		n++
//		if err != nil {
//			log.Print(name, ": ", err)
//			continue
//		}
//		fmt.Println(name, a.Title)
//	}
//
// # Recipe: a page of one's own
//
// HTML gives the body; html/template escapes the rest.
//
//	var show = template.Must(template.New("").Parse(
//		`<h1>{{.A.Title}}</h1> <p>{{.A.Published}} {{.A.Source}}</p> {{.Body}}`))
//
//	show.Execute(w, map[string]any{"A": a, "Body": template.HTML(a.HTML())})
//
// To highlight people, dates and quotes go through Article.Marks, as its example does.
//
// # Recipe: a site, a house, a doubt
//
// Where a site's pages defeat the general reading, name their parts in a Profile and
// keep it in a file; json.Unmarshal says what is wrong with one. A name that no rule
// would take for a name, or a post that only one house has, goes into an
// entity.Lexicon:
//
//	var words entity.Lexicon
//	err := words.Load(file) // 首席关怀官 <tab> title
//	p := article.Parser{Profiles: profiles, Entities: &entity.Extractor{Lexicon: &words}}
//
// Where a value looks wrong, look at Evidence: where the value was read. Without being
// asked an Article, and its JSON, holds the evidence of the winners; a Parser with Evidence
// keeps every candidate, the losers too, and what was read in the text.
//
//	p.Evidence = true
//	for _, e := range a.Evidence {
//		if e.Field == "published" {
//			fmt.Println(e.Chosen, e.Origin, e.Place, e.Line, e.Raw)
//		}
//	}
package article

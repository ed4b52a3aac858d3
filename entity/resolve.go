package entity

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// resolver joins what the finders saw into people and organisations. Its
// buffers are kept from text to text; what it hands out is new.
type resolver struct {
	*mention.Findings
	publisher string
	fold      han.Folder
	out       Entities

	inOrder []int32       // the person mentions, by place
	holder  []int32       // of each person mention: its index in folks, or -1
	folks   []folk        // the people
	byName  mention.Keys  // key of a full name -> index in folks
	starts  []int         // where the mentions by full name are, person after person
	counts  []int32       // of each person or organisation: how many spans it has
	bodies  []int32       // of each mention of an organisation: its index in out.Organizations
	spots   mention.Spots // of the mentions of organisations
	byOrg   mention.Keys  // key of an organisation -> index in out.Organizations

	// Only what short mentions ask for, nil where there are none.
	byShort map[string][]int
	titles  map[int][]string // of each person: the titles of the posts
}

// folk is a person on the way to being one.
type folk struct {
	Person
	fulls      int // how many mentions are by full name
	from, upTo int // where these are in resolver.starts
}

// resolvers keeps the buffers of resolvers that are done.
var resolvers = sync.Pool{New: func() any { return new(resolver) }}

// resolve joins mentions of the same person and of the same organisation,
// gives the people their posts, and orders everything by first mention.
func (x *Extractor) resolve(f *mention.Findings) Entities {
	r := resolvers.Get().(*resolver)
	r.Findings, r.publisher, r.fold = f, x.Publisher, han.NewFolder()
	r.joinPeople()
	r.joinPosts()
	r.joinOrgs()
	r.joinQuotes()
	r.order()
	out := r.out
	r.done()
	return out
}

// done forgets the text and hands the buffers back, unless they are those of
// a very long text.
func (r *resolver) done() {
	if cap(r.inOrder) > mention.MaxKept || cap(r.bodies) > mention.MaxKept {
		return
	}
	clear(r.folks)
	*r = resolver{
		inOrder: r.inOrder, holder: r.holder, folks: r.folks[:0], byName: r.byName, starts: r.starts,
		counts: r.counts, bodies: r.bodies, spots: r.spots, byOrg: r.byOrg,
	}
	resolvers.Put(r)
}

// nameKey is the hash of what two spellings of one name have in common: no
// dots, blanks, case or script variants. It is 0 for a name without more.
func (r *resolver) nameKey(name string) uint64 {
	key := uint64(0)
	for i := 0; i < len(name); {
		if c := name[i]; c < utf8.RuneSelf {
			i++
			if low := nameBytes[c]; low != nameMark {
				key = mention.Mix(key, uint64(low))
			}
			continue
		}
		c, size := han.Common(name, i), 3
		if c == 0 {
			c, size = utf8.DecodeRuneInString(name[i:])
		}
		i += size
		switch c = r.fold.Fold(c); {
		case c == '·' || c == '•' || c == '・':
		case c >= utf8.RuneSelf:
			key = mention.Mix(key, uint64(c))
		case nameBytes[c] != nameMark:
			key = mention.Mix(key, uint64(nameBytes[c]))
		}
	}
	return key
}

// nameMark stands in nameBytes for what spellings of one name may differ by.
const nameMark = 0xff

// nameBytes are the ASCII characters of names, in lower case.
var nameBytes = func() (t [utf8.RuneSelf]byte) {
	for c := range t {
		t[c] = byte(c)
	}
	for c := 'A'; c <= 'Z'; c++ {
		t[c] |= 0x20
	}
	for _, c := range " .-'" {
		t[c] = nameMark
	}
	return t
}()

// unnamedKey tells people without a name apart by the post they hold. It is 0
// for the subject of a career.
func (r *resolver) unnamedKey(post string) uint64 {
	key := uint64(0)
	for _, c := range post {
		key = mention.Mix(key, uint64(r.fold.Fold(c))+1<<32)
	}
	return key
}

// joinPeople makes the people: first all that have a full name, then the
// short mentions, which may precede or follow the full one.
func (r *resolver) joinPeople() {
	r.inOrder = mention.Zeroed(r.inOrder, len(r.Names))
	r.holder = mention.Zeroed(r.holder, len(r.Names))
	r.byName.Reset()
	shorts := false
	for i := range r.Names {
		r.inOrder[i], r.holder[i] = int32(i), -1
		shorts = shorts || r.Names[i].Form == mention.ShortName
	}
	byStart := func(a, b int32) int { return cmp.Compare(r.Names[a].Span.Start, r.Names[b].Span.Start) }
	slices.SortStableFunc(r.inOrder, byStart)
	if shorts {
		r.byShort = map[string][]int{}
	}
	for _, i := range r.inOrder {
		if r.Names[i].Form == mention.FullName {
			r.joinFull(int(i))
		}
	}
	if shorts {
		r.indexStarts()
		r.indexTitles()
	}
	for _, i := range r.inOrder {
		switch r.Names[i].Form {
		case mention.ShortName:
			r.joinShort(int(i))
		case mention.NoName:
			r.joinKeyed(int(i), r.unnamedKey(r.Names[i].Title))
		}
	}
	r.publish()
}

// publish fills out.People with the people and their mentions.
func (r *resolver) publish() {
	if len(r.folks) == 0 {
		return
	}
	r.out.People = make([]Person, len(r.folks))
	r.counts = mention.Zeroed(r.counts, len(r.folks))
	for _, p := range r.holder {
		if p >= 0 {
			r.counts[p]++
		}
	}
	all := make([]Span, len(r.Names))
	for p := range r.folks {
		n := int(r.counts[p])
		who := &r.out.People[p]
		*who = r.folks[p].Person
		who.Mentions, all = all[:0:n], all[n:]
	}
	for _, i := range r.inOrder {
		p, m := r.holder[i], &r.Names[i]
		if p < 0 || m.Span.End <= m.Span.Start {
			continue
		}
		who := &r.out.People[p]
		if !endsWith(who.Mentions, Span(m.Span)) {
			who.Mentions = append(who.Mentions, Span(m.Span))
		}
	}
	for p := range r.out.People {
		if who := &r.out.People[p]; len(who.Mentions) == 0 {
			who.Mentions = nil
		}
	}
}

// joinFull adds a mention by full name.
func (r *resolver) joinFull(i int) {
	if same := r.Names[i].Same; same > 0 && r.holder[same-1] >= 0 {
		r.joinPerson(i, int(r.holder[same-1]))
	} else if key := r.nameKey(r.Names[i].Text); key != 0 {
		r.joinKeyed(i, key)
	}
}

// joinKeyed adds mention i to the person of that key, making it if need be.
func (r *resolver) joinKeyed(i int, key uint64) {
	m := &r.Names[i]
	at := r.byName.At(key)
	if *at < 0 {
		*at = int32(len(r.folks))
		r.folks = append(r.folks, folk{Person: Person{Name: m.Text, Latin: m.Latin, Withheld: m.Withheld}})
		if m.Form == mention.FullName && !m.Withheld && r.byShort != nil {
			for _, short := range shortKeys(m.Text) {
				r.byShort[short] = append(r.byShort[short], int(*at))
			}
		}
	}
	r.joinPerson(i, int(*at))
}

// joinPerson adds mention i to person p.
func (r *resolver) joinPerson(i, p int) {
	if m := &r.Names[i]; m.Form == mention.FullName {
		r.folks[p].fulls++
		if r.byShort != nil {
			for _, short := range m.Shorts {
				if !slices.Contains(r.byShort[short], p) {
					r.byShort[short] = append(r.byShort[short], p)
				}
			}
		}
	}
	r.mention(i, p)
}

// shortKeys are the keys of short mentions of a name in Han characters: its
// surname, or its parts if it has dots.
func shortKeys(name string) []string {
	first, one := utf8.DecodeRuneInString(name)
	switch n := utf8.RuneCountInString(name); {
	case !han.IsHan(first):
		return nil
	case strings.ContainsFunc(name, mention.IsNameDot):
		return strings.FieldsFunc(name, mention.IsNameDot)
	case n >= 3 && n <= 5: // 夏侯静 may be 夏侯院长
		_, two := utf8.DecodeRuneInString(name[one:])
		return []string{name[:one+two], name[:one]}
	case n < 4:
		return []string{name[:one]}
	}
	return nil
}

// mention records that mention i is of person p.
func (r *resolver) mention(i, p int) {
	r.holder[i] = int32(p)
	who := &r.folks[p]
	if honorific := r.Names[i].Honorific; honorific != "" && !slices.Contains(who.Honorifics, honorific) {
		who.Honorifics = append(who.Honorifics, honorific)
	}
}

// joinShort adds a short mention to the person it most likely means: one
// whose posts hold the title beside it, else the one named last before it,
// else the first one named after it.
func (r *resolver) joinShort(i int) {
	m := r.Names[i]
	best, bestScore := -1, int64(0)
	for _, short := range m.Shorts {
		namesakes := r.byShort[short]
		for _, p := range namesakes[max(0, len(namesakes)-maxNamesakes):] {
			if score := r.fit(m, p); score > bestScore {
				best, bestScore = p, score
			}
		}
	}
	switch {
	case best >= 0:
		r.mention(i, best)
	case m.Alone:
		r.joinKeyed(i, r.nameKey(m.Text))
	}
}

// fit scores person p for the short mention m; more is better, 0 is no fit.
func (r *resolver) fit(m mention.Name, p int) int64 {
	score := int64(1)
	if m.Title != "" && r.holdsTitle(p, m.Title) {
		score += 1 << 31 // more than any place in the text
	}
	full := r.starts[r.folks[p].from:r.folks[p].upTo]
	if before, _ := slices.BinarySearch(full, m.Span.Start); before > 0 {
		score += int64(full[before-1]) + 1
	}
	return score
}

// maxNamesakes is how many people of one surname a short mention is held
// against, and maxPosts how many posts a person may have: both are beyond any
// honest text, and keep the time linear in others.
const (
	maxNamesakes = 100
	maxPosts     = 200
)

// indexStarts fills starts.
func (r *resolver) indexStarts() {
	at := 0
	for p := range r.folks {
		who := &r.folks[p]
		who.from, who.upTo = at, at
		at += who.fulls
	}
	r.starts = mention.Zeroed(r.starts, at)
	for _, i := range r.inOrder {
		if p := r.holder[i]; p >= 0 {
			who := &r.folks[p]
			r.starts[who.upTo] = r.Names[i].Span.Start
			who.upTo++
		}
	}
}

// indexTitles fills titles.
func (r *resolver) indexTitles() {
	r.titles = map[int][]string{}
	for _, post := range r.Posts {
		if post.Who < 0 || r.holder[post.Who] < 0 {
			continue
		}
		p, t := int(r.holder[post.Who]), r.Cut(post.Title)
		if have := r.titles[p]; len(have) < maxPosts && !slices.Contains(have, t) {
			r.titles[p] = append(have, t)
		}
	}
}

// holdsTitle reports whether a post of p ends as title does (副院长 is called
// 院长).
func (r *resolver) holdsTitle(p int, title string) bool {
	for _, t := range r.titles[p] {
		if strings.HasSuffix(t, title) || strings.HasSuffix(title, t) {
			return true
		}
	}
	return false
}

// endsWith reports whether s is among the last of spans, which come in order.
func endsWith(spans []Span, s Span) bool {
	return slices.Contains(spans[max(0, len(spans)-4):], s)
}

// joinPosts hands the posts to their people, each post once.
func (r *resolver) joinPosts() {
	r.counts = mention.Zeroed(r.counts, len(r.out.People))
	all := 0
	for _, post := range r.Posts {
		if post.Who >= 0 && r.holder[post.Who] >= 0 {
			r.counts[r.holder[post.Who]]++
			all++
		}
	}
	if all == 0 {
		return
	}
	posts := make([]Post, all)
	for _, post := range r.Posts {
		if post.Who < 0 || r.holder[post.Who] < 0 {
			continue
		}
		p := r.holder[post.Who]
		who := &r.out.People[p]
		if who.Posts == nil {
			n := int(r.counts[p])
			who.Posts, posts = posts[:0:n], posts[n:]
		}
		if who.Name == "" { // a career: each step is news
			who.Posts = append(who.Posts, r.made(post))
			continue
		}
		who.Posts = addPost(who.Posts, r.made(post), post.Made)
	}
}

// made is the public form of a post.
func (r *resolver) made(post mention.Post) Post {
	p := Post{
		Title: onOneLine(r.Cut(post.Title)), Organization: post.Org, Former: post.Former, Acting: post.Acting,
		Span: Span(post.Title),
	}
	if lexicon.IsOurs(p.Organization, r.publisher) {
		p.Organization = r.publisher
	}
	if o := post.OrgSpan; o.End > o.Start && o.End <= post.Title.Start && post.Title.Start-o.End <= 12 {
		p.Span.Start = o.Start
	}
	return p
}

// onOneLine is s with a blank for each end of a line, which a text with hard line ends
// may have inside a title, and without the wide blanks that align it.
func onOneLine(s string) string {
	s = strings.ReplaceAll(s, "\u3000", "") // 主　任
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// addPost adds p unless posts says as much already: the same post, or one
// whose title ends alike while p names no organisation and is not made in so many
// words.
func addPost(posts []Post, p Post, made bool) []Post {
	if len(posts) >= maxPosts {
		return posts
	}
	for i, q := range posts {
		switch {
		case q.Title == p.Title && (q.Organization == p.Organization || p.Organization == ""):
			return posts
		case q.Title == p.Title && q.Former == p.Former && isLocalForm(p.Organization, q.Organization):
			return posts
		case q.Title == p.Title && (q.Organization == "" || q.Former == p.Former && isLocalForm(q.Organization, p.Organization)):
			posts[i] = p
			return posts
		case p.Organization == "" && strings.HasSuffix(q.Title, p.Title) && !p.Former && !made && !isChair(q.Title):
			return posts
		}
	}
	return append(posts, p)
}

// isChair reports whether a title is that of an endowed chair, 何氏基金护理学教授, 讲座教授: it
// is held beside the rank that it ends with.
func isChair(title string) bool {
	return strings.Contains(title, "氏") || strings.Contains(title, "讲座") || strings.Contains(title, "講座")
}

// isLocalForm reports whether a body is called by short where its place goes without saying,
// 心内科 of 青峦医院心内科, 市二院急诊科 of 远山市第二人民医院急诊科.
func isLocalForm(short, long string) bool {
	first, _ := utf8.DecodeRuneInString(short)
	switch {
	case !han.IsHan(first):
		return false
	case strings.HasSuffix(long, short):
		return true
	}
	_, last := utf8.DecodeLastRuneInString(short)
	return strings.ContainsRune("省市县縣区區州", first) && short[len(short)-last:] == long[max(0, len(long)-last):] && standsIn(short, long)
}

// joinQuotes names the speakers.
func (r *resolver) joinQuotes() {
	if len(r.Speeches) > 0 {
		r.out.Quotes = make([]Quote, 0, len(r.Speeches))
	}
	for _, q := range r.Speeches {
		speaker := ""
		if q.Who >= 0 && r.holder[q.Who] >= 0 {
			speaker = r.out.People[r.holder[q.Who]].Name
		}
		called := ""
		if speaker == "" {
			called = r.called(q)
		}
		r.out.Quotes = append(r.out.Quotes, Quote{Speaker: speaker, SpeakerTitle: called, Text: r.Cut(q.Text), Direct: q.Direct, Span: Span(q.Span)})
	}
}

// called is what the text calls a speaker who is nobody among the people: 高经理,
// 患者家属.
func (r *resolver) called(q mention.Speech) string {
	if q.Who < 0 {
		return r.Cut(q.By)
	}
	name := r.Names[q.Who]
	if title := cmp.Or(name.Title, name.Honorific); title != "" && strings.HasPrefix(r.Text[name.Span.End:], title) {
		return r.Text[name.Span.Start : name.Span.End+len(title)]
	}
	if before := r.Text[:name.Span.Start]; name.Honorific != "" && strings.HasSuffix(before, name.Honorific+" ") {
		return name.Honorific + " " + r.Cut(name.Span)
	}
	return ""
}

// unnamedLast orders people without a name after the others.
func unnamedLast(p Person) int {
	if p.Name == "" {
		return 1
	}
	return 0
}

// order sorts all by place, people without a name after the others.
func (r *resolver) order() {
	bySpan := func(a, b Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) }
	first := func(a, b []Span) int {
		if len(a) == 0 || len(b) == 0 {
			return cmp.Compare(len(a), len(b))
		}
		return bySpan(a[0], b[0])
	}
	for i := range r.out.People {
		slices.SortFunc(r.out.People[i].Mentions, bySpan)
		slices.SortStableFunc(r.out.People[i].Posts, func(a, b Post) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	}
	for i := range r.out.Organizations {
		slices.SortFunc(r.out.Organizations[i].Mentions, bySpan)
	}
	slices.SortStableFunc(r.out.People, func(a, b Person) int {
		if a.Name == "" && b.Name == "" {
			return bySpan(a.Posts[0].Span, b.Posts[0].Span)
		}
		return cmp.Or(cmp.Compare(unnamedLast(a), unnamedLast(b)), first(a.Mentions, b.Mentions))
	})
	slices.SortStableFunc(r.out.Organizations, func(a, b Organization) int { return first(a.Mentions, b.Mentions) })
	slices.SortStableFunc(r.out.Quotes, func(a, b Quote) int { return bySpan(a.Span, b.Span) })
}

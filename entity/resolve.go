package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// resolver joins what the finders saw into people and organisations.
type resolver struct {
	*findings
	publisher string
	out       Entities
	holder    []int          // of each person mention: its index in out.People, or -1
	byName    map[string]int // key of a full name -> index in out.People
	byShort   map[string][]int
	fulls     []int            // of each person: how many of the mentions are by full name; they are in order
	titles    map[int][]string // of each person: the titles of the posts
	byOrg     map[string]int   // key of an organisation -> index in out.Organizations
	keys      map[string]string
}

// resolve joins mentions of the same person and of the same organisation,
// gives the people their posts, and orders everything by first mention.
func (x *Extractor) resolve(f *findings) Entities {
	r := &resolver{
		findings: f, publisher: x.Publisher, holder: make([]int, len(f.people)),
		byName: map[string]int{}, byShort: map[string][]int{}, byOrg: map[string]int{}, keys: map[string]string{},
	}
	r.joinPeople()
	r.joinPosts()
	r.joinOrgs()
	r.joinQuotes()
	r.order()
	return r.out
}

// nameKey is what two spellings of one name have in common: no dots, blanks,
// case or script variants.
func nameKey(name string) string {
	fold := han.NewFolder()
	return strings.Map(func(r rune) rune {
		r = fold.Fold(r)
		switch {
		case r == ' ' || r == '·' || r == '•' || r == '・' || r == '.' || r == '-' || r == '\'':
			return -1
		case r >= 'A' && r <= 'Z':
			return r | 0x20
		}
		return r
	}, name)
}

// key is nameKey, worked out once for each name.
func (r *resolver) key(name string) string {
	key, known := r.keys[name]
	if !known {
		key = nameKey(name)
		r.keys[name] = key
	}
	return key
}

// joinPeople makes the people: first all that have a full name, then the
// short mentions, which may precede or follow the full one.
func (r *resolver) joinPeople() {
	bySpan := make([]int, len(r.people))
	for i := range bySpan {
		bySpan[i] = i
		r.holder[i] = -1
	}
	slices.SortStableFunc(bySpan, func(a, b int) int { return cmp.Compare(r.people[a].span.Start, r.people[b].span.Start) })
	for _, i := range bySpan {
		if r.people[i].form == fullName {
			r.joinFull(i)
		}
	}
	r.indexTitles()
	for _, i := range bySpan {
		switch r.people[i].form {
		case shortName:
			r.joinShort(i)
		case noName:
			r.joinKeyed(i, "")
		}
	}
}

// joinFull adds a mention by full name.
func (r *resolver) joinFull(i int) {
	if key := r.key(r.people[i].name); key != "" {
		r.joinKeyed(i, key)
	}
}

// joinKeyed adds mention i to the person of that key, making it if need be.
func (r *resolver) joinKeyed(i int, key string) {
	m := r.people[i]
	p, known := r.byName[key]
	if !known {
		p = len(r.out.People)
		r.byName[key] = p
		r.out.People = append(r.out.People, Person{Name: m.name, Latin: m.latin})
		if m.form == fullName {
			for _, short := range shortKeys(m.name) {
				r.byShort[short] = append(r.byShort[short], p)
			}
		}
	}
	if m.form == fullName {
		for _, short := range m.shorts {
			if !slices.Contains(r.byShort[short], p) {
				r.byShort[short] = append(r.byShort[short], p)
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
	case strings.ContainsFunc(name, isNameDot):
		return strings.FieldsFunc(name, isNameDot)
	case n == 4:
		_, two := utf8.DecodeRuneInString(name[one:])
		return []string{name[:one+two], name[:one]}
	case n < 4:
		return []string{name[:one]}
	}
	return nil
}

// mention records that mention i is of person p.
func (r *resolver) mention(i, p int) {
	r.holder[i] = p
	who, m := &r.out.People[p], r.people[i]
	if m.span.End > m.span.Start && !endsWith(who.Mentions, m.span) {
		who.Mentions = append(who.Mentions, m.span)
	}
	if m.honorific != "" && !slices.Contains(who.Honorifics, m.honorific) {
		who.Honorifics = append(who.Honorifics, m.honorific)
	}
}

// joinShort adds a short mention to the person it most likely means: one
// whose posts hold the title beside it, else the one named last before it,
// else the first one named after it.
func (r *resolver) joinShort(i int) {
	m := r.people[i]
	best, bestScore := -1, 0
	for _, short := range m.shorts {
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
	case m.alone:
		r.joinKeyed(i, r.key(m.name))
	}
}

// fit scores person p for the short mention m; more is better, 0 is no fit.
func (r *resolver) fit(m personMention, p int) int {
	score := 1
	if m.title != "" && r.holdsTitle(p, m.title) {
		score += 1 << 31
	}
	full := r.out.People[p].Mentions[:r.fulls[p]]
	before, _ := slices.BinarySearchFunc(full, m.span.Start, func(s Span, at int) int { return cmp.Compare(s.Start, at) })
	if before > 0 {
		score += full[before-1].Start + 1
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

// indexTitles fills fulls and titles.
func (r *resolver) indexTitles() {
	r.fulls, r.titles = make([]int, len(r.out.People)), map[int][]string{}
	for p := range r.out.People {
		r.fulls[p] = len(r.out.People[p].Mentions)
	}
	for _, post := range r.posts {
		if post.who < 0 || r.holder[post.who] < 0 {
			continue
		}
		p, t := r.holder[post.who], r.cut(post.title)
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
	for _, post := range r.posts {
		if post.who < 0 || r.holder[post.who] < 0 {
			continue
		}
		who := &r.out.People[r.holder[post.who]]
		if who.Name == "" { // a career: each step is news
			who.Posts = append(who.Posts, r.made(post))
			continue
		}
		who.Posts = addPost(who.Posts, r.made(post))
	}
}

// made is the public form of a post.
func (r *resolver) made(post postMention) Post {
	p := Post{
		Title: r.cut(post.title), Organization: post.org, Former: post.former, Acting: post.acting,
		Span: post.title,
	}
	if r.publisher != "" && isOurs(p.Organization) {
		p.Organization = r.publisher
	}
	if o := post.orgSpan; o.End > o.Start && o.End <= post.title.Start && post.title.Start-o.End <= 12 {
		p.Span.Start = o.Start
	}
	return p
}

// addPost adds p unless posts says as much already: the same post, or one
// whose title ends alike while p names no organisation.
func addPost(posts []Post, p Post) []Post {
	if len(posts) >= maxPosts {
		return posts
	}
	for i, q := range posts {
		switch {
		case q.Title == p.Title && (q.Organization == p.Organization || p.Organization == ""):
			return posts
		case q.Title == p.Title && q.Organization == "":
			posts[i] = p
			return posts
		case p.Organization == "" && strings.HasSuffix(q.Title, p.Title) && !p.Former:
			return posts
		}
	}
	return append(posts, p)
}

// joinOrgs makes the organisations: first those with a name of their own,
// then the ones that are other names of these.
func (r *resolver) joinOrgs() {
	slices.SortStableFunc(r.orgs, func(a, b orgMention) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	for _, m := range r.orgs {
		if m.alias == "" {
			r.org(m, r.longForm(r.orgName(m), m.kind))
		}
	}
	for _, m := range r.orgs {
		if m.alias != "" {
			r.org(m, m.alias)
		}
	}
}

// longForm is the name of the body that name is a short form of, among those
// named before: 市妇保院 of 远山市妇幼保健院. It is name itself if there is none.
// A short form keeps the order of the characters and the last one, but not the
// ending as a whole, so that 远山大学 stays apart from 远山医科大学.
func (r *resolver) longForm(name string, kind OrgKind) string {
	if utf8.RuneCountInString(name) < 3 {
		return name
	}
	all := r.out.Organizations
	for i := len(all) - 1; i >= 0 && i > len(all)-50; i-- {
		if o := all[i]; o.Kind == kind && kind != "" && isShortForm(name, o.Name) {
			return o.Name
		}
	}
	return name
}

// isShortForm reports whether the runes of short stand in long in their order,
// with the same last one, and another before it.
func isShortForm(short, long string) bool {
	if len(short) >= len(long) {
		return false
	}
	lastS, sizeS := utf8.DecodeLastRuneInString(short)
	lastL, sizeL := utf8.DecodeLastRuneInString(long)
	beforeS, _ := utf8.DecodeLastRuneInString(short[:len(short)-sizeS])
	beforeL, _ := utf8.DecodeLastRuneInString(long[:len(long)-sizeL])
	if lastS != lastL || beforeS == beforeL || !han.IsHan(lastS) {
		return false
	}
	for _, r := range short {
		at := strings.IndexRune(long, r)
		if at < 0 {
			return false
		}
		long = long[at+utf8.RuneLen(r):]
	}
	return true
}

// orgName is the name that a mention is printed by.
func (r *resolver) orgName(m orgMention) string {
	name := cmp.Or(m.name, r.cut(m.span))
	if r.publisher != "" && isOurs(name) {
		return r.publisher
	}
	return name
}

// org adds a mention to the organisation called name, making it if need be.
func (r *resolver) org(m orgMention, name string) {
	key := r.key(name)
	o, known := r.byOrg[key]
	if !known {
		o = len(r.out.Organizations)
		r.byOrg[key] = o
		r.out.Organizations = append(r.out.Organizations, Organization{Name: name, Kind: m.kind})
	}
	org := &r.out.Organizations[o]
	if !endsWith(org.Mentions, m.span) {
		org.Mentions = append(org.Mentions, m.span)
	}
	if as := cmp.Or(m.name, r.cut(m.span)); as != org.Name && !slices.Contains(org.Aliases, as) {
		org.Aliases = append(org.Aliases, as)
	}
}

// isOurs reports whether org is how a body speaks of itself.
func isOurs(org string) bool {
	switch strings.ToLower(han.FoldString(org)) {
	case "我院", "我校", "我会", "我局", "我委", "我所", "我司", "我馆", "我中心", "本院", "本校", "本会", "本所", "本馆", "本中心", "该院", "我们医院", "我们学校",
		"our hospital", "our university", "our school", "our college", "our institute", "our center", "our centre", "our association", "our society":
		return true
	}
	return false
}

// joinQuotes names the speakers.
func (r *resolver) joinQuotes() {
	for _, q := range r.quotes {
		speaker := ""
		if q.who >= 0 && r.holder[q.who] >= 0 {
			speaker = r.out.People[r.holder[q.who]].Name
		}
		r.out.Quotes = append(r.out.Quotes, Quote{Speaker: speaker, Text: r.cut(q.text), Direct: q.direct, Span: q.span})
	}
}

// order sorts all by place.
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
	slices.SortStableFunc(r.out.People, func(a, b Person) int { return first(a.Mentions, b.Mentions) })
	slices.SortStableFunc(r.out.Organizations, func(a, b Organization) int { return first(a.Mentions, b.Mentions) })
	slices.SortStableFunc(r.out.Quotes, func(a, b Quote) int { return bySpan(a.Span, b.Span) })
}

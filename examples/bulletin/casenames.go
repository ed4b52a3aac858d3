package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// What stands for the names of a page. The Chinese ones are written alike in both
// scripts.
var (
	threeSigns   = []string{"林一舟", "方以南", "江正禾", "白若水", "常青山", "夏明川", "易之行", "古月明", "唐安平", "石可心", "尹之恒", "文以方", "包小川", "成若山", "田知秋", "余安禾", "向可行", "杜明心"}
	twoSigns     = []string{"石文", "田可", "于心", "江禾", "林青", "白川", "常禾", "方行", "唐可", "尹川", "夏安", "杜若"}
	moreSigns    = []string{"莫里安·科特", "巴希克·托林", "安利克·沙文"}
	latinNames   = []string{"Dana Whitlow", "Jo Pell", "Mira Tolland", "Owen Harrick", "Lena Marsh", "Tessa Brindle", "Paul Ostrow", "Nora Feldon", "Hugh Calloway", "Iris Quill", "Simon Averley", "Clara Denholm"}
	pinyinNames  = []string{"Lin Yizhou", "Fang Yinan", "Jiang Zhenghe", "Bai Ruoshui", "Xia Mingchuan", "Tang Anping", "Shi Kexin", "Gu Yueming", "Du Mingxin"}
	hanPlaces    = []string{"青禾", "海棠", "木南", "水青", "石北", "禾口", "白山口", "林外"}
	latinPlaces  = []string{"Lindal", "Farhill", "Westmere", "Norbrook", "Ostley"}
	wordsOfAll   = []string{"国家", "國家", "中国", "中國", "中华", "中華", "全国", "全國", "国务", "國務", "中共", "人民", "世界", "联合", "聯合", "新华", "新華", "附属", "附屬", "中心", "中医", "中醫", "我院", "本院", "街道"}
	latinOfAll   = []string{"The", "National", "World", "China", "Chinese", "American", "Royal", "First", "Second", "Third", "People's", "University", "College", "Hospital", "School", "Department", "Ministry", "State", "United", "International", "Center", "Centre", "Institute", "Faculty", "Office", "European", "Europe", "Africa", "African", "Asia", "Asian", "Medical", "Health", "Public", "Central", "General"}
	placeEndings = []string{"省", "市", "县", "縣", "区", "區", "州", "盟", "旗", "镇", "鎮"}
)

// A name of the page and what stands for it.
type renamed struct{ old, new string }

// names are all of a page, the longest first.
type names []renamed

// replace replaces all names in a text, each once.
func (n names) replace(s string) string {
	var pairs []string
	for _, r := range n {
		pairs = append(pairs, r.old, r.new)
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

// renamer gives each name its stand-in, and the same one again.
type renamer struct {
	page string
	new  map[string]string
	used map[*string]int // of each list of stand-ins how many
}

// next gives the next stand-in of a list; when it is used up the list begins
// again, and two names become one.
func (r *renamer) next(list []string) string {
	n := r.used[&list[0]]
	r.used[&list[0]]++
	return list[n%len(list)]
}

// replacements finds the names of an article and of its page.
func replacements(a *article.Article, page string) names {
	r := &renamer{page: page, new: map[string]string{}, used: map[*string]int{}}
	for _, p := range a.People {
		r.person(p.Name)
		for _, m := range p.Mentions {
			r.mention(p.Name, a.Text[m.Start:m.End], a.Text[m.End:])
		}
	}
	for _, c := range a.Credits {
		r.person(c.Name)
	}
	r.hanPlaces()
	r.latinPlaces()
	bodies := []string{a.Source, a.SiteName}
	for _, c := range a.Credits {
		bodies = append(bodies, c.Organization)
	}
	for _, o := range a.Organizations {
		bodies = append(append(bodies, o.Name), o.Aliases...)
	}
	for _, name := range bodies {
		r.body(name)
	}
	r.hosts(a.URL)
	r.phones()
	var list names
	for old, new := range r.new {
		if old != new && strings.Contains(page+a.URL, old) {
			list = append(list, renamed{old, new})
		}
		// A dateline and a headline in capitals: LARKMOOR, June 12 --
		if up := strings.ToUpper(old); up != old && r.new[up] == "" && strings.Contains(page, up) {
			list = append(list, renamed{up, strings.ToUpper(new)})
		}
	}
	slices.SortFunc(list, func(a, b renamed) int {
		return cmp.Or(cmp.Compare(len(b.old), len(a.old)), cmp.Compare(a.old, b.old))
	})
	return list
}

// person renames somebody, by a name of the same build.
func (r *renamer) person(name string) {
	if name == "" || r.new[name] != "" {
		return
	}
	first, _ := utf8.DecodeRuneInString(name)
	n := utf8.RuneCountInString(name)
	switch {
	case !han.IsHan(first):
		r.latinPerson(name)
	case n == 2:
		r.new[name] = r.next(twoSigns)
	case n == 3 || n == 4 && !strings.Contains(name, "·"):
		r.new[name] = r.next(threeSigns)
	case n > 4:
		r.new[name] = r.next(moreSigns)
	}
}

// latinPerson renames somebody in Latin letters, and the family name alone.
func (r *renamer) latinPerson(name string) {
	words := strings.Fields(name)
	if len(words) == 0 {
		return
	}
	list := latinNames
	for family := range lexicon.Entries("en_zh_family") {
		if strings.EqualFold(family, words[0]) {
			list = pinyinNames
		}
	}
	r.new[name] = r.next(list)
	if len(words) < 2 {
		return
	}
	to := strings.Fields(r.new[name])
	from, as := words[len(words)-1], to[len(to)-1]
	if list[0] == pinyinNames[0] {
		from, as = words[0], to[0]
	}
	if len(from) > 2 && r.new[from] == "" {
		r.new[from] = as
	}
}

// mention renames somebody where the text says the family name and a word: 陆院长.
// The sign alone may be a part of any word.
func (r *renamer) mention(name, as, behind string) {
	if as == name || !strings.HasPrefix(name, as) || utf8.RuneCountInString(as) != 1 {
		return
	}
	_, size := utf8.DecodeRuneInString(behind)
	_, more := utf8.DecodeRuneInString(behind[size:])
	word := behind[:size+more]
	_, family := utf8.DecodeRuneInString(r.new[name])
	r.new[as+word] = r.new[name][:family] + word
}

// hanPlaces renames provinces and cities of China wherever they stand, and
// counties where a word such as 县 tells that they are meant: many are words too.
func (r *renamer) hanPlaces() {
	folded := han.FoldString(r.page) // the list is in one script
	if utf8.RuneCountInString(folded) != utf8.RuneCountInString(r.page) {
		return
	}
	signs, original := []rune(folded), []rune(r.page)
	text := string(signs)
	for place, kind := range lexicon.Entries("zh_places") {
		if kind == "world" || !strings.Contains(text, place) {
			continue
		}
		n := utf8.RuneCountInString(place)
		to := ""
		for i := 0; i+n < len(signs); i++ {
			if string(signs[i:i+n]) != place {
				continue
			}
			old := string(original[i : i+n])
			ending := string(original[i+n])
			certain := slices.Contains(placeEndings, ending)
			if kind == "county" && !certain {
				continue
			}
			if to == "" {
				to = r.next(hanPlaces)
			}
			if kind == "county" {
				r.new[old+ending] = to + ending
			} else {
				r.new[old] = to
			}
		}
	}
}

// latinPlaces renames the cities and states that the list of places has.
func (r *renamer) latinPlaces() {
	places := map[string]bool{}
	for place := range lexicon.Entries("en_places") {
		places[place] = true
	}
	notLetter := func(c rune) bool { return !unicode.IsLetter(c) }
	for _, word := range strings.FieldsFunc(r.page, notLetter) {
		if len(word) > 3 && unicode.IsUpper(rune(word[0])) && places[strings.ToLower(word)] && r.new[word] == "" && !slices.Contains(latinOfAll, word) {
			r.new[word] = r.next(latinPlaces)
		}
	}
}

// body renames a body by its first word, unless a place in it is renamed
// already, or it is one that every country has.
func (r *renamer) body(name string) {
	for old := range r.new {
		if strings.Contains(name, old) {
			return
		}
	}
	signs := []rune(name)
	if len(signs) > 0 && !han.IsHan(signs[0]) {
		word, rest, _ := strings.Cut(name, " ")
		if rest != "" && len(word) > 3 && unicode.IsUpper(rune(word[0])) && !slices.Contains(latinOfAll, word) {
			r.new[word] = r.next(latinPlaces)
		}
		return
	}
	if len(signs) < 4 || slices.Contains(wordsOfAll, string(signs[:2])) || strings.ContainsRune("市县縣省区區院校我本该該第", signs[0]) {
		return
	}
	for i, sign := range signs[2:min(len(signs), 5)] {
		if slices.Contains(placeEndings, string(sign)) { // a place that no list has: 临雾市
			r.new[string(signs[:i+3])] = r.next(hanPlaces) + string(sign)
			return
		}
	}
	r.new[name] = r.next(hanPlaces) + string(signs[2:])
}

// hosts renames sites: the page's own is news.example.
func (r *renamer) hosts(own string) {
	other := 0
	for _, text := range []string{own, r.page} {
		for rest := text; ; {
			_, after, found := strings.Cut(rest, "//")
			if !found {
				break
			}
			rest = after
			end := strings.IndexFunc(after, func(c rune) bool {
				return c > 127 || !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '.' && c != '-'
			})
			if end < 0 {
				end = len(after)
			}
			host := after[:end]
			if !strings.Contains(host, ".") || r.new[host] != "" || strings.HasSuffix(host, ".example") || isVocabulary(host) {
				continue
			}
			name := "news"
			if text != own && own != "" || other > 0 {
				name = "other" + strconv.Itoa(other)
			}
			other++
			r.new[host] = name + ".example"
		}
	}
}

// isVocabulary tells the hosts that say what a word of the markup means.
func isVocabulary(host string) bool {
	return slices.Contains([]string{"schema.org", "www.w3.org", "ogp.me", "purl.org"}, host)
}

// phones renames numbers of telephones, and mail addresses. A number that is a day
// (20240520) has eight digits at most, and no 1 or 0 before ten others.
func (r *renamer) phones() {
	isPart := func(c rune) bool { return unicode.IsDigit(c) || c == '-' }
	for _, word := range strings.FieldsFunc(r.page, func(c rune) bool { return !isPart(c) }) {
		digits := strings.ReplaceAll(word, "-", "")
		switch {
		case len(digits) == 11 && digits[0] == '1', len(digits) >= 10 && len(digits) <= 12 && digits[0] == '0':
			r.new[word] = fives(word)
		}
	}
	r.mails()
}

// fives makes the digits of a number fives, but for the first three.
func fives(number string) string {
	n := 0
	return strings.Map(func(c rune) rune {
		if !unicode.IsDigit(c) {
			return c
		}
		if n++; n <= 3 {
			return c
		}
		return '5'
	}, number)
}

// mails renames mail addresses.
func (r *renamer) mails() {
	notMail := func(c rune) bool {
		return c > 127 || !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("@._-", c)
	}
	for _, word := range strings.FieldsFunc(r.page, notMail) {
		if user, host, ok := strings.Cut(word, "@"); ok && user != "" && strings.Contains(host, ".") {
			r.new[word] = "press@news.example"
		}
	}
}

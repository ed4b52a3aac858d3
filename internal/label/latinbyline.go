package label

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// An English byline is told by a role in front and capitals behind it. What
// follows a name without being one, a date, a post, a site behind a bar, is cut
// first; a small letter that no particle explains makes a sentence of it: By land
// and by sea.

// wireCredits reads a line whose every part opens with what somebody did: "Reporting by A
// in B and C; Editing by D", "Words by A. Photos by B."
func wireCredits(s string) []Credit {
	first, _, _ := strings.Cut(s, " ")
	if !opensLongRole(strings.ToLower(strings.Trim(first, ":,"))) {
		return nil // By Jo Pell is read word by word
	}
	if len(barredParts(s)) > 1 {
		return nil
	}
	var credits []Credit
	for _, part := range wireParts(s) {
		words := beforeDate(strings.Fields(part))
		role, n := latinRole(words)
		if n < 2 {
			return nil
		}
		names := Names(role, withoutPlaces(strings.Join(words[n:], " ")))
		if len(names) == 0 || slices.ContainsFunc(names, func(c Credit) bool { return c.Name != "" && !isLatinPerson(c.Name) }) {
			return nil
		}
		credits = append(credits, names...)
	}
	return credits
}

// wireParts parts a line at semicolons, and at full stops behind which a role
// stands: those of Dr. Jo R. Pell part nothing.
func wireParts(s string) []string {
	var parts []string
	start := 0
	for i := range s {
		if s[i] != ';' && (s[i] != '.' || !opensWithRole(s[i+1:])) {
			continue
		}
		parts = append(parts, s[start:i])
		start = i + 1
	}
	return append(parts, strings.TrimSuffix(strings.TrimSpace(s[start:]), "."))
}

func opensWithRole(s string) bool {
	words := strings.Fields(form.Head(s, 40))
	_, n := latinRole(words)
	return n >= 2
}

// withoutPlaces takes "in Geneva" from names: where they wrote.
func withoutPlaces(names string) string {
	var list []string
	for piece := range strings.SplitSeq(strings.ReplaceAll(names, " and ", ", "), ",") {
		name, _, _ := strings.Cut(strings.TrimSpace(piece), " in ")
		list = append(list, name)
	}
	return strings.Join(list, ", ")
}

// latinRoles open a byline in English; a capital must follow.
var latinRoles = []struct {
	words string
	role  Role
}{
	{"by|written by|writing by|posted by|published by|par|por", RoleAuthor},
	{"reporter|reporters|reported by|reporting by|additional reporting by|staff reporter|our reporter", RoleReporter},
	{"correspondent|correspondents", RoleCorrespondent},
	{"photographed by|photographer", RolePhotographer},
	{"edited by|copyedited by|editor|editors|edit by|editing by", RoleEditor},
	{"reviewed by|medically reviewed by|fact checked by|approved by|checked by", RoleReviewer},
	{"translated by|translation by|translator", RoleTranslator},
}

// What somebody made stands before by, too: words by, guest post by, video by.
const (
	madeOfWords    = "story|text|words|article|report|post|guest post|blog post|blog|column|essay|opinion|analysis|commentary|interview|feature"
	madeOfPictures = "photo|photos|photograph|photographs|photography|image|images|picture|pictures|portrait|portraits|video|videos|visuals"
)

// latinByline reads an English byline: By Jo Pell; (Tarn Daily reporter Jo Pell
// Correspondent Lee Orr); Reporter of Tarn Post Jo Pell, correspondents ….
func latinByline(s string) []Credit {
	if r, _ := utf8.DecodeRuneInString(s); !unicode.IsUpper(r) && !strings.HasPrefix(s, "by ") {
		return nil
	}
	parts := barredParts(s)
	credits := latinPart(parts[0])
	if credits == nil {
		return nil
	}
	for _, part := range parts[1:] { // Reviewed by Lee Orr — By Jo Pell — 4 May
		credits = append(credits, latinPart(part)...)
	}
	return credits
}

// barredParts parts a line at the bars and dashes that stand between two blanks.
func barredParts(s string) []string {
	var parts []string
	start := 0
	for i, r := range s {
		if size := utf8.RuneLen(r); i > start && strings.ContainsRune("|·•—–", r) && s[i-1] == ' ' && strings.HasPrefix(s[i+size:], " ") {
			parts = append(parts, strings.TrimSpace(s[start:i]))
			start = i + size
		}
	}
	return append(parts, strings.TrimSpace(s[start:]))
}

// latinPart reads one part of an English byline.
func latinPart(s string) []Credit {
	words := beforeDate(strings.Fields(s))
	if len(words) > 24 {
		return nil
	}
	var p latinParts
	start := 0
	for i := 0; i < len(words); i++ {
		if role, n := latinRole(words[i:]); n > 0 && !endsPost(words[start:i], words[i+n-1]) {
			if !p.add(words[start:i]) {
				return nil
			}
			p.role, start = role, i+n
			i += n - 1
		}
	}
	if p.role == "" || !p.add(words[start:]) {
		return nil
	}
	return p.credits
}

// latinParts collects the credits of an English byline, part by part.
type latinParts struct {
	credits []Credit
	role    Role   // that opens the part; empty before the first
	lead    string // what stands before the first role: the names' organisation
}

// add takes the words of a part, up to the next role, and tells whether they
// can stand in a byline.
func (p *latinParts) add(words []string) bool {
	text := strings.Trim(strings.Join(words, " "), " ,;:|")
	if p.role == "" {
		if !strings.ContainsAny(text, "0123456789") { // Posted on March 2, 2020
			p.lead = text
		}
		// Promoted by and Powered by are no bylines
		return len(words) == 0 || form.Capitalised(text) && (strings.Contains(text, " ") || isLatinBody(text, false) || p.lead == "")
	}
	if body, ok := form.CutAnyPrefix(text, "for ", "at ", "with "); ok && len(p.credits) > 0 { // Jo Pell, reporter for the Tarn Post
		p.credits[len(p.credits)-1].Organization = strings.TrimPrefix(body, "the ")
		return form.Capitalised(body)
	}
	for piece := range strings.SplitSeq(strings.TrimPrefix(text, "of "), ",") {
		if piece = strings.TrimSpace(piece); !form.Capitalised(piece) && !IsLatinPost(piece) {
			return false
		}
	}
	p.credits = append(p.credits, latinCredits(p.role, text, p.lead)...)
	p.lead = ""
	return text != ""
}

// beforeDate cuts the words of a byline where a date begins: By Jo Pell 14 May
// 2021; By Jo Pell Published: May 14, 2021.
func beforeDate(words []string) []string {
	for i := 2; i < len(words); i++ {
		word := strings.ToLower(strings.Trim(words[i], "(,.:"))
		if word != "" && form.IsDigit(word[0]) || opensDate(word) {
			return words[:i]
		}
		// Nguyen Thu, Anna May and Jane Decker are names, Thu 4 May and May 4 are days
		if i+1 < len(words) && isDayWord(word) && (form.IsDigit(words[i+1][0]) || i+2 < len(words) && form.IsDigit(words[i+2][0])) {
			return words[:i]
		}
	}
	return words
}

var (
	opensDate = form.WordSet("published posted updated on at")
	isDayWord = form.WordSet(dayWords)
)

// endsPost tells the last word of a post behind a name from a role: By Jo Pell,
// Health Editor, Tarn Post.
func endsPost(before []string, role string) bool {
	n := len(before)
	return n > 0 && !strings.EqualFold(role, "by") && !strings.HasSuffix(before[n-1], ",") &&
		slices.ContainsFunc(before, func(w string) bool { return strings.HasSuffix(w, ",") })
}

// latinRoleOf finds the role of the words that open a byline.
var latinRoleOf = sync.OnceValue(func() map[string]Role {
	roles := map[string]Role{}
	for noun := range strings.SplitSeq(madeOfWords, "|") {
		roles[noun+" by"] = RoleAuthor
	}
	for noun := range strings.SplitSeq(madeOfPictures, "|") {
		roles[noun+" by"] = RolePhotographer
	}
	for _, r := range latinRoles {
		for words := range strings.SplitSeq(r.words, "|") {
			roles[words] = r.role
		}
	}
	return roles
})

// opensRole tells the first word of a role, and opensLongRole that of one of two words
// or more.
func opensRole(word string) bool     { _, ok := roleOpeners()[word]; return ok }
func opensLongRole(word string) bool { return roleOpeners()[word] }

// roleOpeners tells of the first word of each role whether another one may follow.
var roleOpeners = sync.OnceValue(func() map[string]bool {
	openers := map[string]bool{}
	for words := range latinRoleOf() {
		first, _, more := strings.Cut(words, " ")
		openers[first] = openers[first] || more
	}
	return openers
})

// latinRole reads a role at the start of words.
func latinRole(words []string) (Role, int) {
	if len(words) < 2 || !opensRole(strings.ToLower(strings.Trim(words[0], ":,"))) {
		return "", 0
	}
	for n := min(3, len(words)-1); n > 0; n-- {
		phrase := strings.ToLower(strings.Trim(strings.Join(words[:n], " "), ":,"))
		if role, ok := latinRoleOf()[phrase]; ok {
			return role, n
		}
	}
	return "", 0
}

// latinCredits reads the names after a role. "of Tarn Post Jo Pell" holds the
// body too; of it the last two words are taken for the name.
func latinCredits(role Role, text, lead string) []Credit {
	org := lead
	if body, ok := strings.CutPrefix(text, "of "); ok {
		words := strings.Fields(body)
		if len(words) < 3 {
			return nil
		}
		org = strings.Join(words[:len(words)-2], " ")
		text = strings.Join(words[len(words)-2:], " ")
	}
	if at := strings.Index(text, " on "); at > 0 {
		text = text[:at]
	}
	credits := Names(role, text)
	for i := range credits {
		if credits[i].Organization == "" {
			credits[i].Organization = org
		}
	}
	return credits
}

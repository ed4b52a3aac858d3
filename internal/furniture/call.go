package furniture

import (
	"slices"
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// IsJunk tells whether nothing is read from a line: it is furniture, but not a
// breadcrumb, or the name of a picture that a text dump left in its place.
func IsJunk(line string) bool { return Of(line).IsJunk(line) }

// IsJunk is [IsJunk] for a line of which Of says k.
func (k Kind) IsJunk(line string) bool {
	switch k {
	case None:
		return isFileName(line)
	case Path:
		return false
	}
	return true
}

// IsStop tells whether what follows a line no longer belongs to the article.
func IsStop(line string) bool { return IsHeading(line) || IsEnd(line) }

// calls are what a short paragraph of an English page says that asks its
// readers for something; the first letter may be a capital.
var calls = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder("your inbox", "our newsletter", "our daily newsletter", "our weekly newsletter", "our free newsletter", "newsletter here",
		"ign up here", "ign up for our", "ign up to our", "ubscribe to our", "lick here to subscribe", "lick here to sign up", "ollow us on", "ollow him on", "ollow her on", "ollow them on",
		"ike us on Facebook", "on Facebook and Twitter", "on Twitter and Facebook", "ownload our app", "our WhatsApp", "ot a story", "have a story for us", "upport our journalism", "ead more stories", "affected? Email")
})

// longestCall is how long a paragraph is at most that asks readers, in bytes.
const longestCall = 240

// IsCall tells an English paragraph that asks readers to subscribe, to follow
// or to write.
func IsCall(text string) bool {
	return len(text) <= longestCall && (calls().AnyIn(text) || isAsking(text))
}

// What a sentence of a site begins with that asks its readers for something, and what
// it asks for. An article may ask its readers for other things: Join the queue early.
const (
	askingWords = "sign subscribe get follow support join help donate become email send share tell have got do"
	askedWords  = "inbox newsletter newsletters journalism newsroom subscribing subscriber subscribers subscription tip tips membership"
)

var (
	isAskingWord = form.WordSet(askingWords)
	mayAsk       = form.Openers(strings.Fields(askingWords)...)
)

// isAsking tells a paragraph with a sentence that asks for something that only a site
// wants: Support local news by subscribing. Have a news tip?
func isAsking(text string) bool {
	opens, asks, begin := "", false, true
	for w := range strings.FieldsSeq(text) {
		word := strings.Trim(w, "\"“”‘’'.,:;!?()")
		if asks || begin && mayAsk(word) {
			word = strings.ToLower(word)
		}
		if begin {
			opens, asks = word, isAskingWord(word)
		}
		switch begin = strings.IndexByte(".!?:", w[len(w)-1]) >= 0; {
		case !asks || !form.HasWord(askedWords, word):
		case !form.HasWord("have got do", opens) || strings.HasSuffix(w, "?"):
			return true
		}
	}
	return false
}

// isFileName tells the name of a picture.
func isFileName(s string) bool {
	if s != "" && len(s) <= 16 && form.IsDigit(s[len(s)-1]) && form.HasWord("img image pic picture photo dsc dscn", strings.TrimRight(strings.ToLower(s), "_-0123456789")) {
		return true // img7
	}
	at := strings.LastIndexByte(s, '.')
	if at < 0 || form.HasSign(s, " \u3000\u00a0") {
		return false
	}
	return slices.ContainsFunc(pictureEnds, func(end string) bool { return strings.EqualFold(s[at:], end) })
}

var pictureEnds = []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"}

// appealWords open what a button says: Donate now, Join the registry.
const appealWords = "apply book buy contact discover donate download explore find follow get give join learn listen read register see shop sign start subscribe visit"

// IsAppeal tells a short English line that speaks to the reader, or leads him away:
// Your gift helps; Ready to start? Donate now; Back to In Memoriam.
func IsAppeal(line string) bool {
	if len(line) > longestHeading || form.HasHan(line) {
		return false
	}
	if strings.HasSuffix(line, "?") || strings.HasPrefix(line, "Back to ") {
		return true
	}
	folded := strings.ToLower(line)
	if opener, _, more := strings.Cut(folded, " "); more && form.HasWord(appealWords, opener) {
		return true
	}
	for w := range strings.FieldsSeq(folded) {
		if form.HasWord("your you us our", strings.Trim(w, ".,!?")) {
			return true
		}
	}
	return false
}

package zh

import (
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/internal/mention"
)

// Dump writes for each line of a text what the stages make of it, for whoever
// mends a rule: the tokens, each with its classes or as a name with its score; the
// items of each sentence, a post as [院长], a name as <陆知遥>, a body as {青峦医院},
// a verb that binds posts as 任=become; and what is reported. Posts come last, for only
// the whole text tells whose those without a holder are.
func Dump(w io.Writer, text string) {
	f := &mention.Findings{Text: text}
	r := new(reader)
	r.begin(f, nil)
	for at := 0; at < len(text); {
		end := mention.LineEnd(text, at)
		from := f.Count()
		var items strings.Builder
		r.linker.linked = func(l *linker) { l.dumpItems(&items) }
		r.readLine(mention.Span{Start: at, End: end})
		r.dumpTokens(w)
		fmt.Fprint(w, items.String())
		f.Dump(w, from)
		at = end
	}
	from := f.Count()
	r.finish()
	f.Dump(w, from)
}

// dumpTokens writes the tokens of the line, each with what it was taken for.
func (z *tokens) dumpTokens(w io.Writer) {
	fmt.Fprint(w, "tokens")
	for i := range z.toks {
		t := &z.toks[i]
		if t.kind == spaceToken || t.is('\n') {
			continue
		}
		fmt.Fprintf(w, " %s", z.written(t.start, t.end))
		if t.isName() {
			fmt.Fprintf(w, "/name%+d", t.score)
		} else if s := t.info.String(); s != "" {
			fmt.Fprintf(w, "/%s", s)
		}
	}
	fmt.Fprintln(w)
}

// dumpItems writes the items of a sentence.
func (l *linker) dumpItems(w io.Writer) {
	fmt.Fprint(w, "items ")
	for _, it := range l.items {
		s := strings.TrimSpace(l.written(l.toks[it.start].start, l.toks[it.end-1].end))
		if s != "" {
			fmt.Fprintf(w, " %s", fmt.Sprintf(itemForms[it.kind], s))
		}
	}
	fmt.Fprintln(w)
}

// itemForms are how items are written, by their kind.
var itemForms = [...]string{
	otherItem: "%s", postItem: "[%s]", nameItem: "<%s>", sepItem: "%s", becomeItem: "%s=become", leaveItem: "%s=leave", appointItem: "%s=appoint",
	toBeItem: "%s=be", byItem: "%s=by", colonItem: "%s", openItem: "%s", closeItem: "%s", orgItem: "{%s}", careerItem: "%s=career", aliasItem: "%s=alias", suchItem: "%s=such",
}

// classNames are the names of the classes in the dump, from the lowest bit on.
var classNames = [...]string{
	"post", "rank", "role", "modifier", "former", "acting", "honorific", "end", "body", "department", "place", "country", "say", "verb", "nominal", "noun", "surname", "foreign", "minority", "weak",
}

// String gives the names of the classes of a word: "verb,say".
func (i info) String() string {
	var names []string
	for bit, name := range classNames {
		if i>>bit&1 != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}

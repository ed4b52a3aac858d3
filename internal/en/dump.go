package en

import (
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Dump writes what the stages make of a text, for whoever mends a rule: for each
// sentence the tokens, each with its classes, and the items, posts as [dean],
// a name as <Dana Whitlow>, or <?Will May> where it needs more to be one, a body
// as {Lindal Hospital}, a word that a post follows as was=as; and then what is
// reported of all.
func Dump(w io.Writer, text string) {
	f := &mention.Findings{Text: text}
	r := new(reader)
	r.begin(text)
	r.itemsRead = func(from, end int) {
		if from+1 == end && r.toks[from].kind == breakToken {
			return
		}
		r.dumpTokens(w, from, end)
		r.dumpItems(w)
	}
	r.read(f, mention.Span{End: len(text)}, "")
	f.Dump(w, mention.Count{})
}

// dumpTokens writes the tokens from to end, each with its classes.
func (t *tokens) dumpTokens(w io.Writer, from, end int) {
	fmt.Fprint(w, "tokens")
	for i := from; i < end; i++ {
		if t.toks[i].kind == breakToken {
			continue
		}
		fmt.Fprintf(w, " %s", t.word(i))
		sep := "/"
		for _, c := range classNames {
			if t.is(i, c.class) {
				fmt.Fprint(w, sep, c.name)
				sep = ","
			}
		}
	}
	fmt.Fprintln(w)
}

// dumpItems writes the items of the sentence.
func (s *sheet) dumpItems(w io.Writer) {
	fmt.Fprint(w, "items ")
	for _, it := range s.items {
		text := strings.Join(strings.Fields(s.cut(it.start, max(it.end, it.start+1))), " ")
		form := itemForms[it.kind]
		if it.weak {
			form = "<?%s>"
		}
		if text != "" {
			fmt.Fprintf(w, " "+form, text)
		}
	}
	fmt.Fprintln(w)
}

// itemForms are how items are written, by their kind.
var itemForms = [...]string{
	itemName: "<%s>", itemPosts: "[%s]", itemOrg: "{%s}", itemComma: "%s", itemAnd: "%s", itemAs: "%s=as", itemHint: "%s=hint", itemOther: "%s",
}

// classNames are the classes that the dump tells of.
var classNames = []struct {
	class lexicon.Class
	name  string
}{
	{lexicon.Given | lexicon.GivenWeak, "given"}, {lexicon.Family | lexicon.FamilyWeak, "family"}, {lexicon.ZhFamily | lexicon.VnFamily, "chinese"},
	{lexicon.Honor, "honor"}, {lexicon.Head, "head"}, {lexicon.Rank, "rank"}, {lexicon.Profession, "profession"}, {lexicon.Role, "role"},
	{lexicon.Modifier, "modifier"}, {lexicon.Former, "former"}, {lexicon.TitleNoun, "noun"},
	{lexicon.OrgBody | lexicon.OrgTail, "body"}, {lexicon.OrgUnit, "unit"}, {lexicon.OrgPlace, "district"}, {lexicon.Place, "place"},
	{lexicon.Common, "common"}, {lexicon.Say | lexicon.That, "say"}, {lexicon.Do, "do"},
}

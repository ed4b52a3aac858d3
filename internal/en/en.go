package en

import (
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Read adds to f what the stretch at, written in Latin letters, tells.
// publisher is who "our hospital" is; "" if that is not known.
func Read(f *mention.Findings, at mention.Span, publisher string) {
	r := readers.Get().(*reader)
	r.begin(f.Text)
	r.tokenize(at.Start, at.End)
	r.chinese, r.settled = r.hasChinese(), true
	r.knowSurnames()
	r.readSentences()
	r.gatherPeople()
	r.settleAlone()
	r.bareMentions()
	r.lonePeople()
	speeches := r.talk.find(&r.tokens, r.names, len(r.people.name))
	r.report(f, speeches, publisher)
	r.done()
}

// readSentences reads the names, posts and bodies of sentence after sentence,
// and who in it holds what.
func (r *reader) readSentences() {
	from := 0
	for _, stop := range r.stops {
		end := int(stop) + 1
		r.readItems(from, end)
		r.link()
		from = end
	}
}

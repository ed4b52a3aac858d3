package en

import "github.com/bulletin-go/bulletin/internal/mention"

// Read adds to f what the stretch at, written in Latin letters, tells.
// publisher is who "our hospital" is; "" if that is not known.
func Read(f *mention.Findings, at mention.Span, publisher string) {
	r := readers.Get().(*reader)
	r.begin(f.Text)
	for at.Start < at.End {
		end := mention.PartEnd(f.Text, at.Start, at.End)
		r.read(f, mention.Span{Start: at.Start, End: end}, publisher)
		at.Start = end
	}
	r.done()
}

// read is the way of a text, or of a part of a very long one: to tokens, to names,
// posts and bodies and who holds what, to people, to speeches, to mentions.
func (r *reader) read(f *mention.Findings, at mention.Span, publisher string) {
	r.beginPart()
	r.tokenize(at.Start, at.End)
	r.chinese, r.settled = r.chinese || r.hasChinese(), true
	r.knowSurnames()
	r.readSentences()
	r.gatherPeople()
	r.settleAlone()
	r.bareMentions()
	r.lonePeople()
	speeches := r.talk.find(&r.tokens, r.names, len(r.people.name))
	r.report(f, speeches, publisher)
}

// readSentences reads the names, posts and bodies of sentence after sentence,
// and who in it holds what.
func (r *reader) readSentences() {
	from := 0
	for _, stop := range r.stops {
		end := int(stop) + 1
		r.readItems(from, end)
		if r.itemsRead != nil {
			r.itemsRead(from, end)
		}
		r.link()
		from = end
	}
}

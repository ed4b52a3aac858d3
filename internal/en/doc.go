// Package en reads people, their posts, bodies and speeches in English text,
// machine-translated English included, which gives Chinese names in pinyin and long
// chains of posts.
//
// A stretch of text goes in, mentions come out: [Read] adds to mention.Findings
// what the text tells. The package knows nothing of pages and of Chinese text.
// Whose the mentions are is known here only as far as the next name needs it; joining
// them for good is entity's business. All words come from the lists of lexicon.
//
// A text is read in steps, each by methods of what the step before made, so that
// no step can ask what a later one finds:
//
//	tokens   words, numbers and marks, each word with its classes (tokenize.go,
//	         word.go); and what can begin at a token: a title, a name, a body
//	         (title.go, name.go, org.go)
//	sheet    the names, posts and bodies of the text, and of the sentence that is
//	         read the items: what it says, in a row (scan.go, item.go, post.go)
//	linker   which name holds which post (link.go, chain.go), and what posts
//	         inherit from the ones before (inherit.go)
//	crowd    the people whom full names are of, and whom names of one word
//	         mean (people.go, short.go)
//	talk     speeches and their speakers (quote.go, speaker.go, clause.go)
//	reader   reports the mentions (report.go, body.go)
//
// Of "Former Lindal Hospital dean Dana Whitlow and Jian Ning, deputy head of the
// Water Office of Qingluan Town, left." the sheet has the items [Lindal Hospital
// dean] <Dana Whitlow> and <Jian Ning> , [deputy head of the Water Office ...]. In
// this chain the post before a name is that name's; the one behind the comma is of the
// name before it, for so nobody is left without; it is not of both, for only one of
// them is Chinese. "Former" makes the first post a past one. Where a sentence
// later says "Whitlow", the crowd knows one person of that surname. [Dump]
// prints all this for any text.
package en

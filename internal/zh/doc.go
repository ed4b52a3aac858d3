// Package zh reads people, their posts, bodies and speeches in Chinese text, in
// either script.
//
// A stretch of text goes in, mentions come out: [Read] adds to mention.Findings
// what each line tells. The package knows nothing of pages, of English and of
// who two mentions are; joining them to people is entity's business. All words
// come from the lists of lexicon.
//
// A line is read in steps, each by methods of what the step before made, so
// that no step can ask what a later one finds:
//
//	line     runes, folded to one script, with what is known of each
//	tokens   the cheapest cover of the line with words, names and single characters
//	         (segment.go, name.go, foreign.go); then names that only their neighbours
//	         tell (latin.go, spaced.go, slot.go, list.go)
//	sheet    titles, and to the left of each the body that it is of (post.go,
//	         postbody.go, topic.go, org.go); then the other bodies (bodies.go, grounds.go)
//	linker   the items of each sentence, and which name holds which post (link.go)
//	talk     speeches and their speakers (quote.go)
//
// What goes from line to line is the story: who the text is about, names that
// it is sure of, posts that still have no holder (career.go).
//
// Of 青峦医院原院长陆知遥、副院长简宁表示，将继续努力。 the segmenter makes 青 峦 医院 原
// 院长 陆知遥 、 副院长 简宁 表示 ， 将 继续 努力: 陆知遥 is a name for 陆 is a surname, 知 and
// 遥 are found in given names, and a title stands before it, while 继续努力 is cheaper
// as two words. The sheet has the posts 院长, past for 原, of 青峦医院, and 副院长 of
// none. To the linker this is [post] <name> 、 [post] <name>: each post waits for
// the name on its right, and the second inherits the body of the first. The verb
// 表示 gives 陆知遥, the first of its sentence, the words behind the comma.
// [Dump] prints all this for any text.
package zh

package en

// What the linker keeps, from sentence to sentence and for a chain.

// linker joins posts to names, sentence by sentence.
type linker struct {
	sheet
	holds   []hold
	subject int // the name that the sentence before was about, -1

	elements      []element // buffers of a chain
	before, after []int
}

// hold says that posts[post] is held by names[name].
type hold struct{ name, post int }

// element is a name or a run of posts in a chain of them.
type element struct {
	item   int     // of a name: its item; of posts alone: -1
	run    postRun // of a name: the posts right before it
	comma  bool    // what stands before it
	and    bool
	as     bool
	plural bool // of posts: held by several
	bound  bool // of a name: brackets behind it give a post
}

func (e *element) isName() bool { return e.item >= 0 }

// give notes that the name at item holds the posts of run.
func (s *linker) give(item int, run postRun) {
	for post := run.from; post < run.to; post++ {
		s.holds = append(s.holds, hold{s.items[item].name, post})
	}
}

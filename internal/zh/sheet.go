package zh

// The results of the first stages, each holding the one before. A method belongs to
// the smallest of them that has what it asks for.

// tokens is a line cut into words and names.
type tokens struct {
	line
	toks   []token
	links  uint16     // see segmenter
	headed bool       // 任命： or 免去： stands above the line
	cuts   []int32    // the 、 of a list, for listNames
	parts  [][2]int32 // its items
	merged bool       // some tokens became parts of names
}

// sheet is a line with the posts and bodies in it.
type sheet struct {
	tokens
	found   []foundPost // in order
	taken   []bool      // of each token: it is part of a post or a body, so no name of a person
	orgEnds []int32     // of a token where a body starts: the token after it
}

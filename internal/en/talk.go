package en

import "github.com/bulletin-go/bulletin/internal/mention"

// What is kept of a text while its speeches are found.

// talk finds out who says what.
type talk struct {
	*tokens
	names    []properName
	spots    mention.Spots // of names
	mentions []mentioned   // in order of place
	startsAt []int32       // for each token: 1 + the mention that begins there
	endsAt   []int32       // for each token: 1 + the mention that ends before it
	pairs    []quotePair   // the quotations
	inside   []int32       // for each token: 1 + the quotation that it stands in
	subject  int           // person last spoken of, -1
	speeches []speech
	woman    []int8 // of each person: 1 a woman, -1 a man, by the honorific
}

// mentioned is a name, tokens [start, end), of a person.
type mentioned struct{ start, end, person int }

// quotePair is a quotation: its first token inside, and its closing mark.
type quotePair struct{ open, end int }

// speech is a speech: text tokens [start, end) said by a person, or, where that is -1,
// by somebody whom tokens by[0] to by[1] do not name.
type speech struct {
	person     int
	start, end int
	direct     bool
	by         [2]int
}

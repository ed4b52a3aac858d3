package lexicon

// Added is what a caller says of a word that he adds to the lists.
type Added uint64

// The classes of added words. A body has its kind beside the class.
const (
	AddedName  Added = 1 << iota // a full name of a person
	AddedTitle                   // a title, or the head of one
	AddedBody

	addedKind = 3 // where the kind of a body stands
)

// AddedOf is the class of a body of that kind.
func AddedOf(kind Kind) Added { return AddedBody | Added(kind)<<addedKind }

// Kind is the kind of a body.
func (a Added) Kind() Kind { return Kind(a >> addedKind) }

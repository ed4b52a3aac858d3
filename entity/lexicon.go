package entity

// Lexicon holds words that a caller adds to the built-in ones. The zero value
// is empty.
type Lexicon struct{}

package dateparse

// Kind says how a date expression gives its value.
type Kind uint8

const (
	Absolute     Kind = iota // 2021年6月1日, July 7, 2023
	Relative                 // 昨天, last Friday: counted from the reference
	InferredYear             // 6月1日, 8日上午: completed from the reference or the text
	Vague                    // 近日, recently: no value, or only a rough one
)

// Match is one date expression in running text.
type Match struct {
	Start, End int    // bytes of the searched text
	Text       string // the expression, text[Start:End]
	Kind       Kind
	Range      Range // a single date has a zero End; a vague one may have none at all
}

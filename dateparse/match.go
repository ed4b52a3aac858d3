package dateparse

import (
	"encoding/json"
	"fmt"
)

// Kind says how a date expression gives its value.
type Kind uint8

const (
	Absolute     Kind = iota // 2021年6月1日, July 7, 2023
	Relative                 // 昨天, last Friday: counted from the reference
	InferredYear             // 6月1日, 8日上午: completed from the reference or the text
	Vague                    // 近日, recently: no value, or only a rough one
)

var kindNames = [...]string{"absolute", "relative", "inferred", "vague"}

// String gives the name of k: absolute, relative, inferred or vague.
func (k Kind) String() string { return kindNames[min(int(k), len(kindNames)-1)] }

// MarshalText gives the name of k.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText takes a name that MarshalText gives.
func (k *Kind) UnmarshalText(text []byte) error {
	for i, name := range kindNames {
		if string(text) == name {
			*k = Kind(i)
			return nil
		}
	}
	return fmt.Errorf("dateparse: no kind %q", text)
}

// Match is one date expression in running text.
type Match struct {
	Start, End int    // bytes of the searched text
	Text       string // the expression, text[Start:End]
	Kind       Kind
	Range      Range // a single date has a zero End; a vague one may have none at all
}

// matchJSON is the form of a Match in JSON.
type matchJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Kind  Kind   `json:"kind"`
	Date  Range  `json:"date,omitzero"`
}

// MarshalJSON gives
//
//	{"start":3,"end":18,"text":"2021年6月1日","kind":"absolute","date":"2021-06-01"}
//
// without "date" where a match has no value.
func (m Match) MarshalJSON() ([]byte, error) {
	return json.Marshal(matchJSON{m.Start, m.End, m.Text, m.Kind, m.Range})
}

// UnmarshalJSON reads what MarshalJSON gives.
func (m *Match) UnmarshalJSON(data []byte) error {
	var j matchJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*m = Match{j.Start, j.End, j.Text, j.Kind, j.Date}
	return nil
}

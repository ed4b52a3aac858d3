package lexicon

import (
	"slices"
	"strings"
)

// Kind is what sort of body a word names, or the name that ends in it.
type Kind uint8

// The kinds of bodies, in the order of their names in the lists.
const (
	NoKind Kind = iota // the word does not tell
	KindHospital
	KindUniversity
	KindSchool
	KindGovernment
	KindParty
	KindAssociation
	KindCompany
	KindMedia
	KindInstitute
	KindMilitary
	KindTeam
	KindOther // a body of none of these kinds
)

// kindNames are the names of the kinds in the columns of the lists.
var kindNames = [...]string{
	"", "hospital", "university", "school", "government", "party", "association",
	"company", "media", "institute", "military", "team", "other",
}

// KindOf is the kind of that name, NoKind for a name of none.
func KindOf(name string) Kind { return Kind(max(0, slices.Index(kindNames[:], name))) }

// KindNames are the names of all kinds, in a row for a message.
func KindNames() string { return strings.Join(kindNames[1:], ", ") }

// String is the name of a kind, "" of NoKind.
func (k Kind) String() string { return kindNames[min(int(k), len(kindNames)-1)] }

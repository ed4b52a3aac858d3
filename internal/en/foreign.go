package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Bodies called in a Romance language, whose head noun stands first: Universidad de
// Lindal.

// foreignOrg reads the name of a body in a language that puts the head noun
// first: Universidad Nacional de Lindal, Parti Vert.
func (t *tokens) foreignOrg(i int) (body, bool) {
	if !t.is(i, lexicon.OrgFirst) || !t.capital(i) {
		return body{}, false
	}
	end, capitals := i+1, 0
	for j := i + 1; j < i+longestRun; j++ {
		switch {
		case t.is(i, lexicon.Org) && t.capital(j) && t.toks[j].class&^(lexicon.Place|lexicon.PlaceWeak|anyName|lexicon.Particle) != 0:
			return t.foreignEnd(i, end, capitals) // Hospital | Names New Dean
		case t.runsOn(j) && !(t.is(j, lexicon.Function) && t.toks[j].shape == shapeTitle) && !t.is(j, lexicon.Month|lexicon.Honor):
			if t.isBut(j, lexicon.Title, anyName) && t.titleAt(j) {
				return t.foreignEnd(i, end, capitals)
			}
			end = j + 1
			capitals++
		case t.isForeignJoiner(j) && (t.capital(j+1) || t.isForeignJoiner(j+1) && t.capital(j+2)):
		default:
			return t.foreignEnd(i, end, capitals)
		}
	}
	return t.foreignEnd(i, end, capitals)
}

func (t *tokens) foreignEnd(i, end, capitals int) (body, bool) {
	if capitals == 0 || t.is(i, lexicon.Org) && end == i+2 && !t.is(i+1, lexicon.Place) && t.toks[i+1].class != 0 {
		return body{}, false
	}
	return body{start: i, end: end, body: true, kind: t.toks[i].class.Kind()}, true
}

// isForeignJoiner reports whether token i is a small word inside names of bodies
// in the Romance and Germanic languages.
func (t *tokens) isForeignJoiner(i int) bool {
	if t.toks[i].kind != wordToken || t.capital(i) || t.toks[i].end-t.toks[i].start > 5 {
		return false
	}
	switch t.word(i) {
	case "de", "del", "des", "du", "di", "da", "do", "dos", "das", "della", "delle", "dei", "degli", "dello", "la", "las", "los", "le", "les", "el", "al", "y", "e", "et", "und", "i", "en", "à", "aux", "au", "per", "pour", "para", "por", "für", "voor", "van", "von", "der", "den", "och", "og", "ja", "pro", "dan":
		return true
	}
	return false
}

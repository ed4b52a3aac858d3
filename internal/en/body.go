package en

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// Bodies as they are reported. A translation spells one body in several ways, so
// bodies are one if their telling words are; the first spelling is the name of all.

// reportOrgs adds the organisations to the findings. One body that a
// translation spells in several ways, and its abbreviation, are one.
func (s *reader) reportOrgs(f *mention.Findings, publisher string) {
	short := s.short
	last := 0 // end of the name before
	for _, at := range s.orgsByPlace() {
		org := s.orgs[at.Item]
		if org.where > 0 {
			org.end = org.where // the Lindal Institute | in Farhill
		}
		if org.place && !org.body || org.end <= last {
			continue
		}
		if s.namesVote(org) || s.isPlainBoard(org) || s.isNoBody(org) {
			continue
		}
		last = org.end
		name := ""
		oneWord := org.end == org.start+1
		full := ""
		if oneWord {
			full = short[s.word(org.start)]
		}
		if full != "" {
			name = full
			f.Bodies = mention.Add(f.Bodies, mention.Body{Span: s.span(org.start, org.end), Name: s.word(org.start), Alias: full})
		} else {
			name = s.reportOrg(f, org)
			if oneWord && s.isUnknownAcronym(org.start) {
				short[name] = name
			}
		}
		if core := org.core; core != (mention.Span{}) && org.part && (core.Start > org.start || core.End < org.end) {
			s.reportOrg(f, body{start: core.Start, end: core.End, kind: org.kind})
		}
		if i := org.end; s.inBracket(i) && !s.is(i+1, lexicon.Title|lexicon.Degree|lexicon.Place) {
			if core := org.core; org.part && core.End == org.end && core.Start > org.start && s.text[s.toks[core.Start].start]|0x20 == s.word(i + 1)[0]|0x20 {
				name = s.printed(s.span(core.Start, core.End)) // East Cluster of the Hospital Bureau (HB)
			}
			short[s.word(i+1)] = name
		}
	}
	s.reportShort(f, short, publisher)
}

// orgsByPlace orders the organisations, the longer first.
func (s *reader) orgsByPlace() []mention.Spot {
	s.spots.Reset()
	for i := range s.orgs {
		s.spots.Add(i, s.orgs[i].start, s.orgs[i].end)
	}
	return s.spots.Sort()
}

// reportOrg adds a place of an organisation, and gives the name that it was
// first called by.
func (s *reader) reportOrg(f *mention.Findings, org body) string {
	at := s.span(org.start, org.end)
	m := mention.Body{Span: at, Kind: org.kind, Name: s.printed(at)}
	first := s.bodies.At(s.bodyKey(org))
	if *first < 0 {
		*first = int32(len(f.Bodies))
	}
	f.Bodies = mention.Add(f.Bodies, m)
	name := f.Bodies[*first].Name
	if name != m.Name {
		f.Bodies[len(f.Bodies)-1].Alias = name
	}
	return name
}

// reportShort adds the places of abbreviations that the text defines, and of
// "our hospital" where the publisher is known.
func (s *reader) reportShort(f *mention.Findings, short map[string]string, publisher string) {
	for _, cap := range s.caps {
		i := int(cap)
		if len(short) == 0 {
			break
		}
		if !s.isAcronym(i) {
			continue
		}
		if name, ok := short[s.word(i)]; ok {
			f.Bodies = mention.Add(f.Bodies, mention.Body{Span: s.span(i, i+1), Name: s.word(i), Alias: name})
		}
	}
	if publisher == "" {
		return
	}
	for i := range s.toks {
		if s.isWord(i, wOur) && s.is(i+1, lexicon.OrgBody) && s.toks[i+1].shape == shapeLower && short[s.word(i)] == "" && lexicon.IsOurs("our "+s.word(i+1), publisher) {
			f.Bodies = mention.Add(f.Bodies, mention.Body{Span: s.span(i, i+2), Name: s.printed(s.span(i, i+2)), Alias: publisher})
		}
	}
}

// bodyKey is the same for spellings of one name: without order, articles,
// repeated words, "city" and "province", committee for commission.
func (t *tokens) bodyKey(org body) uint64 {
	var seen [16]uint64
	words := seen[:0]
	key := uint64(0)
	for i := org.start; i < org.end; i++ {
		if t.toks[i].kind != wordToken || t.is(i, lexicon.Preposition) || t.isWord(i, wThe) || t.isAnd(i) {
			continue
		}
		h := t.wordHash(i)
		if h == 0 || slices.Contains(words, h) {
			continue
		}
		if len(words) < cap(words) {
			words = append(words, h)
		}
		key += h
	}
	return key
}

// wordHash hashes word i of the name of a body; 0 is a word that does not
// tell one body from another.
func (t *tokens) wordHash(i int) uint64 {
	switch marker(t.toks[i].class.Marker()) {
	case wCity, wMunicipal, wProvince, wProvincial, wAffiliated:
		return 0
	case wCommittee:
		return commissionHash
	case wCentre:
		return centerHash
	}
	return t.toks[i].hash
}

var (
	commissionHash = lexicon.Hash("commission")
	centerHash     = lexicon.Hash("center")
)

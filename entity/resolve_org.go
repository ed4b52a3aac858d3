package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
	"github.com/bulletin-go/bulletin/internal/lexicon"
	"github.com/bulletin-go/bulletin/internal/mention"
)

// joinOrgs makes the organisations: first those with a name of their own,
// then the ones that are other names of these.
func (r *resolver) joinOrgs() {
	r.spots.Reset()
	for i := range r.Bodies {
		r.spots.Add(i, r.Bodies[i].Span.Start, r.Bodies[i].Span.End)
	}
	inOrder := r.spots.Sort()
	r.bodies = mention.Zeroed(r.bodies, len(r.Bodies))
	r.byOrg.Reset()
	for _, at := range inOrder {
		if m := &r.Bodies[at.Item]; m.Alias == "" {
			r.org(int(at.Item), r.longForm(r.orgName(m), m.Kind))
		}
	}
	for _, at := range inOrder {
		if m := &r.Bodies[at.Item]; m.Alias != "" {
			r.org(int(at.Item), m.Alias)
		}
	}
	r.spansOfOrgs(inOrder)
}

// spansOfOrgs gives the organisations their mentions, which come in order.
func (r *resolver) spansOfOrgs(inOrder []mention.Spot) {
	r.counts = mention.Zeroed(r.counts, len(r.out.Organizations))
	for _, o := range r.bodies {
		r.counts[o]++
	}
	all := make([]Span, len(r.bodies))
	for o, n := range r.counts {
		r.out.Organizations[o].Mentions, all = all[:0:n], all[n:]
	}
	for _, at := range inOrder {
		org := &r.out.Organizations[r.bodies[at.Item]]
		if span := Span(r.Bodies[at.Item].Span); !endsWith(org.Mentions, span) {
			org.Mentions = append(org.Mentions, span)
		}
	}
}

// longForm is the name of the body that name is a short form of, among those
// named before: 市妇保院 of 远山市妇幼保健院. It is name itself if there is none.
// A short form keeps the order of the characters and the last one, but not the
// ending as a whole, so that 远山大学 stays apart from 远山医科大学.
func (r *resolver) longForm(name string, kind lexicon.Kind) string {
	if last, _ := utf8.DecodeLastRuneInString(name); kind == lexicon.NoKind || !han.IsHan(last) || utf8.RuneCountInString(name) < 3 {
		return name
	}
	all := r.out.Organizations
	for i := len(all) - 1; i >= 0 && i > len(all)-50; i-- {
		if o := &all[i]; o.Kind == OrgKind(kind.String()) && isShortForm(name, o.Name) {
			return o.Name
		}
	}
	return name
}

// isShortForm reports whether the runes of short stand in long in their order,
// with the same last one, and another before it.
func isShortForm(short, long string) bool {
	if len(short) >= len(long) || strings.HasPrefix(long, short) {
		return false // 青峦医师协会 of 青峦医师协会外科医师分会
	}
	lastS, sizeS := utf8.DecodeLastRuneInString(short)
	lastL, sizeL := utf8.DecodeLastRuneInString(long)
	beforeS, _ := utf8.DecodeLastRuneInString(short[:len(short)-sizeS])
	beforeL, _ := utf8.DecodeLastRuneInString(long[:len(long)-sizeL])
	if lastS != lastL || beforeS == beforeL || !han.IsHan(lastS) {
		return false
	}
	return standsIn(short, long)
}

// standsIn reports whether the runes of short stand in long in their order.
func standsIn(short, long string) bool {
	for _, r := range short {
		at := strings.IndexRune(long, r)
		if at < 0 {
			return false
		}
		_, size := utf8.DecodeRuneInString(long[at:]) // of a byte that is no UTF-8 it is 1
		long = long[at+size:]
	}
	return true
}

// orgName is the name that a mention is printed by.
func (r *resolver) orgName(m *mention.Body) string {
	name := cmp.Or(m.Name, r.Cut(m.Span))
	if lexicon.IsOurs(name, r.publisher) {
		return r.publisher
	}
	return name
}

// maxAliases is how many names a body may have besides its own.
const maxAliases = 100

// org adds mention i to the organisation called name, making it if need be.
func (r *resolver) org(i int, name string) {
	m := &r.Bodies[i]
	at := r.byOrg.At(r.nameKey(name))
	if *at < 0 {
		*at = int32(len(r.out.Organizations))
		if r.out.Organizations == nil {
			r.out.Organizations = make([]Organization, 0, len(r.Bodies))
		}
		r.out.Organizations = append(r.out.Organizations, Organization{Name: name, Kind: OrgKind(m.Kind.String())})
	}
	r.bodies[i] = *at
	org := &r.out.Organizations[*at]
	if as := cmp.Or(m.Name, r.Cut(m.Span)); as != org.Name && len(org.Aliases) < maxAliases && !slices.Contains(org.Aliases, as) {
		org.Aliases = append(org.Aliases, as)
	}
}

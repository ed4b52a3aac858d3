// Package mend undoes mechanical damage in the text of a page where that can be
// done exactly, and reports it. Valid UTF-8 goes in, markup included; the same
// text without the damage comes out, with a [Repair] for each place, whose offsets
// are in the new text. It knows how programs break text, not what pages are made
// of: a tag is a stretch of bytes to it.
//
// Damage is what a program did to text that somebody had written right: a
// converter that puts readings behind characters, UTF-8 that was read as another
// encoding and saved, references that were escaped twice. What an author writes
// oddly is no damage. Where two readings are likely the text stays as it is, and
// the Repair says so: a text that is broken is better than one that is wrong.
//
// A clean page must cost little, as most are clean: one look over its bytes (scan.go)
// finds the marks that each kind of damage leaves, and only the passes whose
// mark was seen run, what was done last to a page first. A repair can bring
// another kind to light, so they run until nothing changes.
//
// For example a site converter wrote readings behind 醫 and 區 in
//
//	<p>青巒醫(yī)院與各區(qū)醫(yī)院簽約,院長陸知遙表示：“讓群眾就醫(yī)更方便?！?/p>
//
// The look finds a tone mark before a parenthesis, and "?" in front of "/p>". judge.go
// sees three 醫 and one 區 with a reading, always the same, none without, in running
// text: keys of a converter, so their readings go. At the end it had taken two bytes
// across two characters for a full-width ！, and shifted what follows by one byte: ?！?
// stands for the bytes of 。”< and stretch.go reads them anew, trying what may have
// stood where a byte was lost, and weighing the readings by how common their characters
// are and by the quotation mark that is open. It comes out as
//
//	<p>青巒醫院與各區醫院簽約,院長陸知遙表示：“讓群眾就醫更方便。”</p>
//
// with five repairs of the kind Converter.
package mend

import (
	"cmp"
	"slices"
	"strings"
)

// The kinds of repair.
const (
	Converter = "converter" // readings that a site converter put into the text, and what they shifted
	Mojibake  = "mojibake"  // UTF-8 that was read in another encoding and saved so
	Entity    = "entity"    // character references that were escaped twice, or stand in plain text
	Markup    = "markup"    // tags that show as text
	Control   = "control"   // characters that are not to be seen
	Lost      = "lost"      // U+FFFD where only one character can have stood
)

// Repair is one piece of damage that was undone, or seen and left: then After
// is the same as Before. U+FFFD in After stands for a character of a damaged
// stretch that cannot be known, where the rest of the stretch can.
type Repair struct {
	Kind          string // Converter, Mojibake, Entity, Markup, Control or Lost
	Start, End    int    // bytes of After in the repaired text
	Before, After string // Before as it was when this kind was reached
}

// Left reports whether the damage is still there.
func (r Repair) Left() bool { return r.Before == r.After }

// A Mender undoes damage. The zero value undoes all kinds.
type Mender struct {
	Off []string // kinds that are left alone
}

// Mend undoes the damage in a decoded page, markup included. Clean text is
// returned as it is, without a copy.
func Mend(page string) (string, []Repair) { return Mender{}.Mend(page) }

// passes are the kinds in the order in which they are undone: what was done
// last to a page comes off first.
var passes = [...]struct {
	kind string
	find func(page string) []edit
	mark mark
}{
	{Mojibake, mendMojibake, markMojibake},
	{Converter, mendConverter, markConverter},
	{Markup, mendMarkup, markMarkup},
	{Entity, mendEntities, markEntity},
	{Control, mendControls, markControl},
	{Lost, mendLost, markLost},
}

// maxRounds bounds how often one repair may bring another kind of damage to
// light, as when a page was damaged twice.
const maxRounds = 8

// Mend is the function [Mend] without the kinds that are off.
func (m Mender) Mend(page string) (string, []Repair) {
	var repairs []Repair
	marks := scan(page)
	for round := 0; marks != 0 && round < maxRounds; round++ {
		before := len(page)
		changed := false
		for _, p := range passes {
			if marks&p.mark == 0 || slices.Contains(m.Off, p.kind) {
				continue
			}
			edits := p.find(page)
			if edits = fresh(page, repairs, p.kind, edits); len(edits) > 0 {
				changed = changed || slices.ContainsFunc(edits, func(e edit) bool { return e.after != page[e.start:e.end] })
				page, repairs = apply(page, repairs, p.kind, edits)
			}
		}
		if !changed || len(page) > 2*before {
			break
		}
		marks = scanAround(page, repairs)
	}
	return page, repairs
}

// fresh drops what was left before from the edits of another round.
func fresh(page string, repairs []Repair, kind string, edits []edit) []edit {
	return slices.DeleteFunc(edits, func(e edit) bool {
		return e.after == page[e.start:e.end] && wasLeft(repairs, kind, e)
	})
}

// wasLeft reports whether one of repairs, which are in order, holds e.
func wasLeft(repairs []Repair, kind string, e edit) bool {
	const most = 8 // of other kinds that begin within it
	i, _ := slices.BinarySearchFunc(repairs, e.start+1, func(r Repair, at int) int { return cmp.Compare(r.Start, at) })
	for k := i - 1; k >= 0 && k >= i-most; k-- {
		if r := &repairs[k]; r.Kind == kind && e.end <= r.End {
			return true
		}
	}
	return false
}

// reach is how far from a repair it can bring a mark to light: as long as the
// longest tag that is looked at.
const reach = 2 << 10

// scanAround looks for marks where the page was changed, which is little of it
// as a rule.
func scanAround(page string, repairs []Repair) (marks mark) {
	for i := 0; i < len(repairs); {
		start, end := max(0, repairs[i].Start-reach), repairs[i].End+reach
		for i++; i < len(repairs) && repairs[i].Start-reach <= end; i++ {
			end = max(end, repairs[i].End+reach)
		}
		marks |= scan(page[start:min(end, len(page))])
	}
	return marks
}

// An edit replaces the bytes from start to end of a text. One that replaces
// them with themselves tells of damage that is left.
type edit struct {
	start, end int
	after      string
}

// apply makes the edits, which may come in any order but do not overlap. The
// spans of earlier repairs move with the text; one that is edited again shows
// what has become of it.
func apply(page string, repairs []Repair, kind string, edits []edit) (string, []Repair) {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	var b strings.Builder
	b.Grow(len(page))
	fresh := make([]Repair, 0, len(edits))
	at := 0
	for _, e := range edits {
		b.WriteString(page[at:e.start])
		start := b.Len()
		b.WriteString(e.after)
		fresh = append(fresh, Repair{kind, start, b.Len(), page[e.start:e.end], e.after})
		at = e.end
	}
	b.WriteString(page[at:])
	out := b.String()
	for i := range repairs {
		r := &repairs[i]
		r.Start, r.End = moved(r.Start, edits, fresh, false), moved(r.End, edits, fresh, true)
		r.After = out[r.Start:r.End]
	}
	repairs = append(repairs, fresh...)
	slices.SortStableFunc(repairs, func(a, b Repair) int { return cmp.Compare(a.Start, b.Start) })
	return out, repairs
}

// moved is where an offset of the old text is in the new one. An offset inside
// of an edit goes to its beginning, or to its end if that is asked for.
func moved(at int, edits []edit, fresh []Repair, end bool) int {
	i, _ := slices.BinarySearchFunc(edits, at, func(e edit, at int) int { return cmp.Compare(e.end, at) })
	if i < len(edits) && edits[i].start < at && at < edits[i].end {
		if end {
			return fresh[i].End
		}
		return fresh[i].Start
	}
	if i < len(edits) && edits[i].end == at {
		i++
	}
	if i == 0 {
		return at
	}
	return fresh[i-1].End + at - edits[i-1].end
}

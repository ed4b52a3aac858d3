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

import "slices"

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
	Off  []string // kinds that are left alone
	Seen Look     // at the page that is mended, which may have lost its byte order mark since; the zero Look has seen nothing
}

// MaxRepairs is how many repairs are told of. A page that was converted badly has
// a hundred; one with more is broken as a whole.
const MaxRepairs = 1000

// Mend undoes the damage in a decoded page, markup included. Clean text is
// returned as it is, without a copy. The repairs are in the order of their places,
// at most MaxRepairs of them; more counts the rest.
func Mend(page string) (mended string, repairs []Repair, more int) { return Mender{}.Mend(page) }

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
func (m Mender) Mend(page string) (mended string, repairs []Repair, more int) {
	all := report{}
	marks := m.Seen.marks
	if m.Seen.size != len(page) {
		marks = scan(page)
	}
	for round := 0; marks != 0 && round < maxRounds; round++ {
		before := len(page)
		changed := false
		for _, p := range passes {
			if marks&p.mark == 0 || slices.Contains(m.Off, p.kind) {
				continue
			}
			if edits := all.fresh(page, p.kind, p.find(page)); len(edits) > 0 {
				changed = changed || slices.ContainsFunc(edits, func(e edit) bool { return !e.leaves(page) })
				page = all.apply(page, p.kind, edits)
			}
		}
		if !changed || len(page) > 2*before {
			break
		}
		marks = all.scanAround(page)
	}
	return page, all.repairs, all.more
}

// An edit replaces the bytes from start to end of a text. One that replaces
// them with themselves tells of damage that is left.
type edit struct {
	start, end int
	after      string
}

func (e edit) leaves(page string) bool { return e.after == page[e.start:e.end] }

// add is an append that doubles what it has room for. On large slices append adds a
// quarter only, and a page of damage is copied again and again.
func add(edits []edit, e edit) []edit {
	if len(edits) == cap(edits) {
		edits = slices.Grow(edits, len(edits)+8)
	}
	return append(edits, e)
}

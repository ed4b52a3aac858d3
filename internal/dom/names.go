package dom

import (
	"sync"

	"golang.org/x/net/html/atom"
)

// name is the name of an element or an attribute in small letters, its bytes
// as two numbers, so that names are compared and looked up without a string.
// Of a name of more than 16 bytes the last ones count.
type name struct{ high, low uint64 }

func (n name) and(c byte) name {
	return name{n.high<<8 | n.low>>56, n.low<<8 | uint64(c)}
}

// slot is where n is looked for first.
func (n name) slot() uint64 {
	const spread = 0x9e3779b97f4a7c15
	return (n.low ^ n.high*31) * spread >> (64 - slotBits)
}

const slotBits = 9

// nameTable numbers names, by open addressing. The number 0 is no name.
type nameTable [1 << slotBits]struct {
	name   name
	number uint8
}

func (t *nameTable) add(n name, number uint8) {
	at := n.slot()
	for t[at].number != 0 {
		at = (at + 1) % uint64(len(t))
	}
	t[at].name, t[at].number = n, number
}

func (t *nameTable) find(n name) uint8 {
	at := n.slot()
	for t[at].number != 0 && t[at].name != n {
		at = (at + 1) % uint64(len(t))
	}
	return t[at].number
}

// vocabulary is what is known of names.
type vocabulary struct {
	small      [256]byte // of each byte in a name the small letter; 0 of what ends a name
	tags       nameTable // numbers are places in tagRows
	attributes nameTable // numbers are attributes
	traits     map[atom.Atom]trait
}

var knownNames = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{traits: make(map[atom.Atom]trait, len(tagRows))}
	for c := range v.small {
		switch c := byte(c); {
		case endsName(c):
		case c == 0:
			v.small[c] = 0xff // as good as any that no name has
		case 'A' <= c && c <= 'Z':
			v.small[c] = c + 'a' - 'A'
		default:
			v.small[c] = c
		}
	}
	for i, row := range tagRows {
		if row.tag != 0 {
			v.tags.add(v.nameOf(row.tag.String()), uint8(i))
			v.traits[row.tag] = row.is
		}
	}
	for _, row := range attributeRows {
		v.attributes.add(v.nameOf(row.name), uint8(row.is))
	}
	return v
})

func (v *vocabulary) nameOf(s string) name {
	var n name
	for i := range len(s) {
		n = n.and(v.small[s[i]])
	}
	return n
}

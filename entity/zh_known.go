package entity

// names are the names that a text is sure of. The zero value is empty.
type names struct {
	known  keyTable
	firsts [4]uint64 // bits of the first characters: most strings begin with none of them
}

// hashName is the hash of a name: its runes, or for long names a mix of them.
func hashName(runes []rune) uint64 {
	h := uint64(len(runes))
	for _, r := range runes {
		h = h*hashFactor + uint64(r)
	}
	return h
}

// know adds a name.
func (n *names) know(name []rune) {
	if len(n.known.slots) == 0 {
		n.known.reset()
	}
	*n.known.at(hashName(name)) = 0
	n.firsts[name[0]>>6&3] |= 1 << (name[0] & 63)
}

// knows reports whether the name was added.
func (n *names) knows(name []rune) bool {
	return n.firsts[name[0]>>6&3]>>(name[0]&63)&1 != 0 && n.holds(name)
}

// holds is knows for a name that may have been added.
func (n *names) holds(name []rune) bool { return n.known.get(hashName(name)) == 0 }

// forgetAll makes n empty. It keeps the memory unless that is much.
func (n *names) forgetAll() {
	if n.known.n > maxKeptMentions {
		n.known = keyTable{}
	} else if n.known.n > 0 {
		n.known.reset()
	}
	n.firsts = [4]uint64{}
}

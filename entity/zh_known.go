package entity

// names are the names that a text is sure of. The zero value is empty.
type names struct {
	known  map[nameHash]bool
	firsts [4]uint64 // bits of the first characters: most strings begin with none of them
}

// nameHash stands for a name in maps: its runes, or for long names a mix of
// them.
type nameHash uint64

func hashName(runes []rune) nameHash {
	h := nameHash(len(runes))
	for _, r := range runes {
		h = h*0x9e3779b97f4a7c15 + nameHash(r)
	}
	return h
}

// know adds a name.
func (n *names) know(name []rune) {
	if n.known == nil {
		n.known = map[nameHash]bool{}
	}
	n.known[hashName(name)] = true
	n.firsts[name[0]>>6&3] |= 1 << (name[0] & 63)
}

// knows reports whether the name was added.
func (n *names) knows(name []rune) bool {
	return n.firsts[name[0]>>6&3]>>(name[0]&63)&1 != 0 && n.known[hashName(name)]
}

// forgetAll makes n empty. It keeps the memory unless that is much, for a large
// map would cost every text that follows.
func (n *names) forgetAll() {
	if len(n.known) > maxKeptMentions {
		n.known = nil
	}
	clear(n.known)
	n.firsts = [4]uint64{}
}

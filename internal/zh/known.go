package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// A name that a text was sure of once is cheaper for the segmenter in later lines, and
// needs no title to be believed: 陆知遥指出 after 院长陆知遥.

// names are the names that a text is sure of. The zero value is empty.
type names struct {
	known  mention.Keys
	firsts [4]uint64 // bits of the first characters: most strings begin with none of them
}

// hashName is the hash of a name.
func hashName(runes []rune) uint64 {
	h := uint64(len(runes))
	for _, r := range runes {
		h = mention.Mix(h, uint64(r))
	}
	return h
}

// know adds a name.
func (n *names) know(name []rune) {
	if n.known.Len() == 0 {
		n.known.Reset()
	}
	*n.known.At(hashName(name)) = 0
	n.firsts[name[0]>>6&3] |= 1 << (name[0] & 63)
}

// knows reports whether the name was added.
func (n *names) knows(name []rune) bool {
	return n.begins(name[0]) && n.holds(name)
}

// begins reports whether a name that was added may begin with the character.
func (n *names) begins(r rune) bool { return n.firsts[r>>6&3]>>(r&63)&1 != 0 }

// holds is knows for a name that may have been added.
func (n *names) holds(name []rune) bool { return n.known.Get(hashName(name)) == 0 }

// forgetAll makes n empty. It keeps the memory unless that is much.
func (n *names) forgetAll() {
	if n.known.Len() > mention.MaxKept {
		n.known = mention.Keys{}
	} else if n.known.Len() > 0 {
		n.known.Reset()
	}
	n.firsts = [4]uint64{}
}

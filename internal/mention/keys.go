package mention

// Keys numbers keys. The keys are hashes: two names that share one are
// taken for the same. Reset it before the first use.
type Keys struct {
	slots []keySlot // a power of two of them, at least half free
	n     int
	spare []keySlot // memory of the slots before they grew
}

type keySlot struct {
	key    uint64
	number int32 // -1 for a key that has none yet
	used   bool
}

// Reset empties the table.
func (t *Keys) Reset() {
	const few = 32
	t.slots, t.n = Zeroed(t.slots, few), 0
}

// At gives the place of the number of key. It is good until the next call of
// At; a key that was never asked for has the number -1.
func (t *Keys) At(key uint64) *int32 {
	slot := t.find(key)
	if !slot.used {
		if 2*t.n >= len(t.slots) {
			t.grow()
			slot = t.find(key)
		}
		*slot = keySlot{key: key, number: -1, used: true}
		t.n++
	}
	return &slot.number
}

// Len is how many keys the table holds.
func (t *Keys) Len() int { return t.n }

// grow makes the table twice as long.
func (t *Keys) grow() {
	old := t.slots
	t.slots, t.spare = Zeroed(t.spare, 2*len(old)), old
	for _, slot := range old {
		if slot.used {
			*t.find(slot.key) = slot
		}
	}
}

// Get gives the number of key, -1 if it has none.
func (t *Keys) Get(key uint64) int32 {
	if slot := t.find(key); slot.used {
		return slot.number
	}
	return -1
}

// find gives the slot of key, or the free one where it belongs.
func (t *Keys) find(key uint64) *keySlot {
	mask := uint64(len(t.slots) - 1)
	for i := (key * hashFactor >> 32) & mask; ; i = (i + 1) & mask {
		if slot := &t.slots[i]; !slot.used || slot.key == key {
			return slot
		}
	}
}

const hashFactor = 0x9e3779b97f4a7c15

// Mix adds a character, or a hash, to a hash.
func Mix(hash, c uint64) uint64 {
	hash = (hash ^ c) * hashFactor
	return hash ^ hash>>29
}

package dom

import "sync"

// builders keeps the memory of pages that were freed.
var builders = sync.Pool{New: func() any { return new(builder) }}

// What a builder may have made room for that is kept, in blocks or Runs, and how
// large its page may have been: others take memory of their own.
const (
	mostKept     = 1 << 13
	largestFreed = 1 << 20 // bytes
)

// Free gives the memory of the page to those that are read later. Nobody may use
// the page after it, nor anything that was cut from it.
func (p *Page) Free() {
	b := p.memory
	if b == nil || max(cap(b.p.Blocks), cap(b.p.Containers), cap(b.runs)) > mostKept || b.most > fewBlocks+largestFreed/blockBytes {
		return
	}
	clear(b.p.Containers)
	clear(b.p.Blocks)
	clear(b.p.Metas)
	clear(b.runs)
	clear(b.told[:cap(b.told)])
	b.p = Page{Containers: b.p.Containers[:0], Blocks: b.p.Blocks[:0], Metas: b.p.Metas[:0]}
	builders.Put(b)
}

package dom

import (
	"cmp"
	"slices"

	"golang.org/x/net/html/atom"
)

func (b *builder) openTable() {
	if n := len(b.tables); n > 0 {
		b.tables[n-1].outer = true
	}
	b.tables = append(b.tables, table{parts: len(b.parts)})
}

// closeTable makes one Table block of a table that holds data. A table that
// only lays out the page stays what it is: containers with blocks.
func (b *builder) closeTable(c int32) {
	t := b.tables[len(b.tables)-1]
	b.tables = b.tables[:len(b.tables)-1]
	if t.outer || b.isCrowded() {
		return
	}
	if cells := b.cells(c); b.isData(c, cells) {
		b.fold(c, cells)
	}
}

// cells lists the cells of the table that container c is, empty ones too.
func (b *builder) cells(c int32) []cell {
	var cells []cell
	row, group := 0, 0
	next, _ := slices.BinarySearchFunc(b.extents, c, func(e extent, c int32) int { return cmp.Compare(e.container, c) })
	for i := int(c) + 1; i < len(b.p.Containers); i++ {
		switch in := &b.p.Containers[i]; in.Tag {
		case atom.Tbody, atom.Thead, atom.Tfoot:
			group++
		case atom.Tr:
			row++
		case atom.Td, atom.Th:
			is := cell{row: row, group: group, first: int(in.First), last: int(in.Last), cols: 1, rows: 1}
			if next < len(b.extents) && b.extents[next].container == int32(i) {
				is.cols, is.rows = b.extents[next].cols, b.extents[next].rows
				next++
			}
			cells = append(cells, is)
		}
	}
	return cells
}

// What a table must be to hold data: cells are many and short.
const (
	fewestCells = 4
	widestCell  = 900 // bytes: 300 Han characters
	meanCell    = 180
	halfCell    = 300 // from this size on a cell must not hold half of all text
	mostBlocks  = 12  // in a cell
)

// isData tells whether a table without tables in it holds data.
func (b *builder) isData(c int32, cells []cell) bool {
	var filled, size, links, biggest, blocks int
	for _, cell := range cells {
		n, linked, ok := b.cellSize(cell)
		if !ok {
			return false
		}
		if n > 0 {
			filled++
		}
		size, links, biggest, blocks = size+n, links+linked, max(biggest, n), blocks+cell.last-cell.first
	}
	if biggest > halfCell && 2*biggest > size || size > meanCell*filled || 2*links >= size {
		return false
	}
	return filled >= fewestCells && wideRows(cells) >= 2 && blocks == b.blocksIn(c)
}

// cellSize returns how many bytes of text and of links a cell holds. It is
// false for a cell that no table of data has.
func (b *builder) cellSize(c cell) (n, linked int, ok bool) {
	for i := c.first; i < c.last; i++ {
		if b.p.Blocks[i].Kind == Image {
			return 0, 0, false
		}
		n += int(b.parts[i].end - b.parts[i].start)
		linked += int(b.p.Blocks[i].LinkBytes)
	}
	return n, linked, n <= widestCell && c.last-c.first <= mostBlocks
}

// wideRows counts the rows of several cells.
func wideRows(cells []cell) int {
	wide := 0
	for i := 1; i < len(cells); i++ {
		if cells[i-1].row == cells[i].row && (i < 2 || cells[i-2].row != cells[i].row) {
			wide++
		}
	}
	return wide
}

// blocksIn counts the blocks of a table that are not its caption.
func (b *builder) blocksIn(c int32) int {
	in := b.p.Blocks[b.p.Containers[c].First:b.p.Containers[c].Last]
	for len(in) > 0 && in[0].Kind == Caption {
		in = in[1:]
	}
	return len(in)
}

// fold replaces the blocks of a table by one. Its text is the text of the
// cells, with " | " between those of a row and a newline between rows.
func (b *builder) fold(c int32, cells []cell) {
	first := cells[0].first
	from, firstRun := int(b.parts[first].start), b.parts[first].firstRun
	old := slices.Clone(b.buf[from:])
	to := Block{Kind: Table, Container: c, Offset: b.p.Blocks[first].Offset}
	for _, in := range b.p.Blocks[first:] {
		to.LinkBytes += in.LinkBytes
	}
	f := folded{block: first}
	b.buf = b.buf[:from]
	for i, row := range rowsOf(cells) {
		if i > 0 {
			b.buf = append(b.buf, '\n')
		}
		parts := make([]stretch, len(row))
		for k, n := range row {
			if k > 0 {
				b.buf = append(b.buf, " | "...)
			}
			if n != gap {
				parts[k] = b.foldCell(cells[n], old, from)
			}
		}
		f.rows = append(f.rows, parts)
	}
	b.p.Blocks = append(b.p.Blocks[:first], to)
	b.parts = append(b.parts[:first], b.partOf(from, int(firstRun), len(b.styles)))
	b.folded = append(b.folded, f)
	b.cutTo(c, first)
}

// foldCell writes the text of a cell, which old holds from the byte from of
// b.buf on, with blanks between its blocks.
func (b *builder) foldCell(c cell, old []byte, from int) stretch {
	in := stretch{start: int32(len(b.buf))}
	for i := c.first; i < c.last; i++ {
		if i > c.first {
			b.buf = append(b.buf, ' ')
		}
		p := b.parts[i]
		for j := p.firstRun; j < p.lastRun; j++ {
			b.runs[j].Start += int32(len(b.buf) - from)
			b.runs[j].End += int32(len(b.buf) - from)
		}
		for _, c := range old[int(p.start)-from : int(p.end)-from] {
			if c == '\n' { // of a heading
				c = ' '
			}
			b.buf = append(b.buf, c)
		}
	}
	in.end = int32(len(b.buf))
	return in
}

// cutTo forgets what stood in container c, of which block is left.
func (b *builder) cutTo(c int32, block int) {
	end := int32(block + 1)
	b.marked = min(b.marked, end)
	b.p.MarkedFirst, b.p.MarkedLast = min(b.p.MarkedFirst, int32(block)), min(b.p.MarkedLast, end)
	b.p.Containers = b.p.Containers[:c+1]
	for n := len(b.hiding); n > 0 && b.hiding[n-1] > c; n-- {
		b.hiding = b.hiding[:n-1]
	}
	for n := len(b.extents); n > 0 && b.extents[n-1].container > c; n-- {
		b.extents = b.extents[:n-1]
	}
	b.p.Containers[c].Last = end
	b.last = c
}

// setRows gives the Table blocks their cells.
func (b *builder) setRows(all string) {
	for _, f := range b.folded {
		n := 0
		for _, row := range f.rows {
			n += len(row)
		}
		rows, cells := make([][]string, len(f.rows)), make([]string, n)
		for i, row := range f.rows {
			rows[i], cells = cells[:len(row):len(row)], cells[len(row):]
			for j, cell := range row {
				rows[i][j] = all[cell.start:cell.end]
			}
		}
		b.p.Blocks[f.block].Rows = rows
	}
}

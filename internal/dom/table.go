package dom

import (
	"slices"

	"golang.org/x/net/html/atom"
)

// table is an open table.
type table struct {
	parts int  // of builder.parts, where it begins
	outer bool // holds another table, so that it is layout
}

// folded says what the cells of a Table block are: places in builder.buf.
type folded struct {
	block int
	rows  [][]part
}

// cell is what a td or th holds: blocks [first, last).
type cell struct{ row, first, last int }

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
	if t.outer {
		return
	}
	if cells := b.cells(c); b.isData(c, cells) {
		b.fold(c, cells)
	}
}

// cells lists the cells of the table that container c is, empty ones too.
func (b *builder) cells(c int32) []cell {
	var cells []cell
	row := 0
	for i := int(c) + 1; i < len(b.p.Containers); i++ {
		switch in := &b.p.Containers[i]; in.Tag {
		case atom.Tr:
			row++
		case atom.Td, atom.Th:
			cells = append(cells, cell{row, int(in.First), int(in.Last)})
		}
	}
	return cells
}

// What a table must be to hold data: cells are many and short.
const (
	fewestCells = 4
	widestCell  = 900 // bytes: 300 Han characters
	meanCell    = 180
	mostBlocks  = 12 // in a cell
)

// isData tells whether a table without tables in it holds data.
func (b *builder) isData(c int32, cells []cell) bool {
	first, last := int(b.p.Containers[c].First), int(b.p.Containers[c].Last)
	var filled, wide, inside, size, links int // wide: rows of several cells
	for i, cell := range cells {
		inside += cell.last - cell.first
		n := 0
		for j := cell.first; j < cell.last; j++ {
			if b.p.Blocks[j].Kind == Image {
				return false
			}
			n += b.parts[j].end - b.parts[j].start
			links += int(b.p.Blocks[j].LinkBytes)
		}
		if n > widestCell || cell.last-cell.first > mostBlocks {
			return false
		}
		if n > 0 {
			filled++
		}
		size += n
		if i > 0 && cells[i-1].row == cell.row && (i < 2 || cells[i-2].row != cell.row) {
			wide++
		}
	}
	for first < last && b.p.Blocks[first].Kind == Caption {
		first++
	}
	return wide >= 2 && filled >= fewestCells && size <= meanCell*filled &&
		2*links < size && inside == last-first
}

// fold replaces the blocks of a table by one. Its text is the text of the
// cells, with " | " between those of a row and a newline between rows.
func (b *builder) fold(c int32, cells []cell) {
	first := cells[0].first
	from := b.parts[first].start
	old := slices.Clone(b.buf[from:])
	to := Block{Kind: Table, Container: c, Offset: b.p.Blocks[first].Offset}
	f := folded{block: first}
	b.buf = b.buf[:from]
	row, firstRun := -1, b.parts[first].firstRun
	for _, cell := range cells {
		switch {
		case cell.row != row:
			row = cell.row
			f.rows = append(f.rows, nil)
			if len(f.rows) > 1 {
				b.buf = append(b.buf, '\n')
			}
		default:
			b.buf = append(b.buf, " | "...)
		}
		in := part{start: len(b.buf)}
		for i := cell.first; i < cell.last; i++ {
			if i > cell.first {
				b.buf = append(b.buf, ' ')
			}
			p := b.parts[i]
			for j := p.firstRun; j < p.lastRun; j++ {
				b.runs[j].Start += int32(len(b.buf) - from)
				b.runs[j].End += int32(len(b.buf) - from)
			}
			b.buf = append(b.buf, old[p.start-from:p.end-from]...)
			to.LinkBytes += b.p.Blocks[i].LinkBytes
		}
		in.end = len(b.buf)
		last := len(f.rows) - 1
		f.rows[last] = append(f.rows[last], in)
	}
	b.p.Blocks = append(b.p.Blocks[:first], to)
	b.parts = append(b.parts[:first], part{from, len(b.buf), firstRun, len(b.runs)})
	b.folded = append(b.folded, f)
	b.marked = min(b.marked, int32(len(b.p.Blocks)))
	b.p.MarkedFirst, b.p.MarkedLast = min(b.p.MarkedFirst, int32(first)), min(b.p.MarkedLast, int32(len(b.p.Blocks)))
	b.p.Containers = b.p.Containers[:c+1]
	b.p.Containers[c].Last = int32(len(b.p.Blocks))
	b.last = c
}

// setRows gives the Table blocks their cells.
func (b *builder) setRows(all string) {
	for _, f := range b.folded {
		rows := make([][]string, len(f.rows))
		for i, row := range f.rows {
			rows[i] = make([]string, len(row))
			for j, cell := range row {
				rows[i][j] = all[cell.start:cell.end]
			}
		}
		b.p.Blocks[f.block].Rows = rows
	}
}

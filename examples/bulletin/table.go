package main

import "strings"

// table is rows of cells that are printed in columns. Cells are wrapped; a row
// is as high as its highest cell.
type table struct {
	ruler  ruler
	indent string
	rows   [][]string
}

const columnGap = "  "

// row adds a row; all rows have the same number of cells.
func (t *table) row(cells ...string) {
	for i, c := range cells {
		cells[i] = printable(c)
	}
	t.rows = append(t.rows, cells)
}

// lines lays the table out in at most limit columns.
func (t *table) lines(limit int) []string {
	if len(t.rows) == 0 {
		return nil
	}
	widths := t.widths(limit - t.ruler.width(t.indent))
	var lines []string
	for _, row := range t.rows {
		lines = append(lines, t.layRow(row, widths)...)
	}
	return lines
}

// layRow gives the lines of one row.
func (t *table) layRow(row []string, widths []int) []string {
	cells, height := make([][]string, len(row)), 0
	for i, c := range row {
		cells[i] = t.ruler.wrap(c, widths[i])
		height = max(height, len(cells[i]))
	}
	lines := make([]string, height)
	for y := range lines {
		var b strings.Builder
		b.WriteString(t.indent)
		for i, cell := range cells {
			text := ""
			if y < len(cell) {
				text = cell[y]
			}
			b.WriteString(t.ruler.pad(text, widths[i]) + columnGap)
		}
		lines[y] = strings.TrimRight(b.String(), " ")
	}
	return lines
}

// widths gives each column what its widest cell needs. Where that is too much
// together, the widest columns give way first.
func (t *table) widths(limit int) []int {
	widths := make([]int, len(t.rows[0]))
	for _, row := range t.rows {
		for i, c := range row {
			widths[i] = max(widths[i], t.ruler.width(c))
		}
	}
	excess := len(columnGap)*(len(widths)-1) - limit
	for _, w := range widths {
		excess += w
	}
	for ; excess > 0; excess-- {
		widest := 0
		for i, w := range widths {
			if w > widths[widest] {
				widest = i
			}
		}
		if widths[widest] <= 2 { // room for one Chinese character
			break
		}
		widths[widest]--
	}
	return widths
}

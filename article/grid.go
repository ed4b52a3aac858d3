package article

import "strings"

// grid is rows of cells that a card prints in columns. Cells are wrapped; a row
// is as high as its highest cell.
type grid struct {
	ruler Ruler
	rows  [][]string
}

const (
	gridIndent = "  "
	columnGap  = "  "
)

// row adds a row; all rows have the same number of cells.
func (g *grid) row(cells ...string) {
	for i, c := range cells {
		cells[i] = printableLine(c)
	}
	g.rows = append(g.rows, cells)
}

// lines lays the grid out in at most limit columns.
func (g *grid) lines(limit int) []string {
	if len(g.rows) == 0 {
		return nil
	}
	widths := g.widths(limit - len(gridIndent))
	var lines []string
	for _, row := range g.rows {
		lines = append(lines, g.layRow(row, widths)...)
	}
	return lines
}

// layRow gives the lines of one row.
func (g *grid) layRow(row []string, widths []int) []string {
	cells, height := make([][]string, len(row)), 0
	for i, c := range row {
		cells[i] = g.ruler.Wrap(c, widths[i])
		height = max(height, len(cells[i]))
	}
	lines := make([]string, height)
	for y := range lines {
		var b strings.Builder
		b.WriteString(gridIndent)
		for i, cell := range cells {
			text := ""
			if y < len(cell) {
				text = cell[y]
			}
			b.WriteString(g.ruler.Pad(text, widths[i]) + columnGap)
		}
		lines[y] = strings.TrimRight(b.String(), " ")
	}
	return lines
}

// widths gives each column what its widest cell needs. Where that is too much
// together, the widest columns give way first.
func (g *grid) widths(limit int) []int {
	widths := make([]int, len(g.rows[0]))
	for _, row := range g.rows {
		for i, c := range row {
			widths[i] = max(widths[i], g.ruler.Width(c))
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

package dom

import (
	"slices"
	"strconv"
	"strings"
)

// A cell may take several columns and rows, and the cells after it stand where
// that leaves them room. Rows of cells as the page has them would stand below
// the wrong heading; so each cell is given its column, and what is left open
// before a cell is an empty cell.
//
//	<tr><td rowspan=2>内科<td>张明远<td>周一     内科 | 张明远 | 周一
//	<tr><td>李国栋<td>周二                            | 李国栋 | 周二

// cell is what a td or th holds: blocks [first, last).
type cell struct {
	row, group  int // group is its thead, tbody or tfoot
	first, last int
	cols, rows  int
}

func (c *cell) isEmpty() bool { return c.first == c.last }

// The numbers of columns and rows that count. More is a way to say "all".
const (
	mostColumns = 100
	mostRows    = 65534
)

// extentOf reads how far a cell reaches. A cell of no rows reaches to the end.
func (a *attributes) extentOf(c int32) (extent, bool) {
	e := extent{container: c, cols: a.number(attrColspan, 1), rows: a.number(attrRowspan, 1)}
	if e.rows == 0 {
		e.rows = mostRows
	}
	e.cols, e.rows = min(max(e.cols, 1), mostColumns), min(e.rows, mostRows)
	return e, e.cols > 1 || e.rows > 1
}

// number reads an attribute that is a whole number of zero or more; or is what it
// is when it says none.
func (a *attributes) number(is attribute, or int) int {
	if !a.has(is) {
		return or
	}
	n, err := strconv.ParseInt(strings.TrimSpace(a.get(is)), 10, 32)
	if err != nil || n < 0 {
		return or
	}
	return int(n)
}

// effort bounds the steps and empty cells for each cell of a table. A table
// that needs more is made to be expensive, and its rows stay as they are.
const effort = 16

// gap stands for an empty cell that the page does not have.
const gap = -1

// rowsOf gives for each row of a table its cells, by their number, each in its
// column. Rows without any text are left out.
func rowsOf(cells []cell) [][]int {
	columns, ok := columnsOf(cells)
	if !ok {
		columns = nil
	}
	var rows [][]int
	gaps := 0
	for first := 0; first < len(cells); {
		var row []int
		empty, n := true, first
		for ; n < len(cells) && cells[n].row == cells[first].row; n++ {
			for columns != nil && len(row) < columns[n] {
				row = append(row, gap)
				gaps++
			}
			row = append(row, n)
			empty = empty && cells[n].isEmpty()
		}
		if !empty {
			rows = append(rows, row)
		}
		if first = n; columns != nil && gaps > effort*(len(cells)+mostColumns) {
			return rowsOf(unspanned(cells))
		}
	}
	return rows
}

// unspanned are the cells as if each took one column and row.
func unspanned(cells []cell) []cell {
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].cols, cells[i].rows = 1, 1
	}
	return cells
}

// columnsOf gives the column of each cell, not counting those in which no cell
// begins. It is false where no cell reaches far or the table asks too much.
func columnsOf(cells []cell) (columns []int, ok bool) {
	if !slices.ContainsFunc(cells, func(c cell) bool { return c.cols > 1 || c.rows > 1 }) {
		return nil, false
	}
	columns = make([]int, len(cells))
	var free, begins []int // of each column: the row from which on it is free, and 1 where a cell begins
	steps, at := 0, 0
	for i := range cells {
		c := &cells[i]
		if i > 0 && c.group != cells[i-1].group {
			clear(free)
		}
		if i == 0 || c.row != cells[i-1].row {
			at = 0
		}
		for ; at < len(free) && free[at] > c.row; at++ {
			steps++
		}
		columns[i] = at
		for steps += c.cols; len(free) < at+c.cols; {
			free, begins = append(free, 0), append(begins, 0)
		}
		begins[at] = 1
		for end := at + c.cols; at < end; at++ {
			free[at] = c.row + c.rows
		}
		if steps > effort*(len(cells)+mostColumns) {
			return nil, false
		}
	}
	sum := 0
	for i, n := range begins {
		begins[i], sum = sum, sum+n
	}
	for i := range columns {
		columns[i] = begins[columns[i]]
	}
	return columns, true
}

package article

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/label"
)

// readFacts reads a table of facts about a document: 索引号, 发布机构, 发文日期.
// Label and value share a cell or stand in two; empty cells between them say
// nothing.
func (rd *besideReader) readFacts(i int, b *dom.Block, from origin) {
	for _, cells := range b.Rows {
		row := filled(cells)
		for n := 0; n < len(row); n++ {
			if l, ok := label.Whole(row[n]); ok && n+1 < len(row) {
				if _, another := label.Whole(row[n+1]); !another {
					rd.readValue(i, label.Hit{Label: l}, label.CleanValue(row[n+1]), from)
					n++
				}
				continue
			}
			hits := label.Find(row[n], nil)
			if len(hits) == 0 {
				continue
			}
			last := hits[len(hits)-1]
			value := label.CleanValue(row[n][last.Val:])
			if value == "" && n+1 < len(row) && len(label.Find(row[n+1], nil)) == 0 {
				value = label.CleanValue(row[n+1])
				n++
			}
			for _, h := range hits[:len(hits)-1] {
				rd.readValue(i, h, label.CleanValue(h.Value(row[n])), from)
			}
			rd.readValue(i, last, value, from)
		}
	}
}

// filled are the cells of a row that are not empty.
func filled(row []string) []string {
	return slices.DeleteFunc(slices.Clone(row), func(cell string) bool { return strings.TrimSpace(cell) == "" })
}

// bodyOpensWithFacts tells a page whose one table holds the facts and the text:
// 公告單位, 公告日期, 公告內容.
func (rd *besideReader) bodyOpensWithFacts() bool {
	if len(rd.Body) == 0 || rd.Page.Blocks[rd.Body[0]].Kind != dom.Table {
		return false
	}
	labels := 0
	for _, cells := range rd.Page.Blocks[rd.Body[0]].Rows {
		row := filled(cells)
		if len(row) != 2 {
			continue
		}
		if l, ok := label.Whole(row[0]); ok && l.Field.OfPublication() {
			labels++
		}
	}
	return labels >= 2
}

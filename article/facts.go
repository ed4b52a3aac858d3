package article

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// readFacts reads a table of facts about a document: 索引号, 发布机构, 发文日期.
// Label and value share a cell or stand in two.
func (rd *reading) readFacts(i int, b *dom.Block, from origin) {
	for _, row := range b.Rows {
		for n := 0; n < len(row); n++ {
			if l, ok := wholeLabel(row[n]); ok && n+1 < len(row) {
				if _, label := wholeLabel(row[n+1]); !label {
					rd.readValue(i, hit{label: l}, cleanValue(row[n+1]), from)
					n++
				}
				continue
			}
			hits := findLabels(row[n], nil)
			if len(hits) == 0 {
				continue
			}
			last := hits[len(hits)-1]
			value := cleanValue(row[n][last.val:])
			if value == "" && n+1 < len(row) && len(findLabels(row[n+1], nil)) == 0 {
				value = cleanValue(row[n+1])
				n++
			}
			for _, h := range hits[:len(hits)-1] {
				rd.readValue(i, h, cleanValue(h.value(row[n])), from)
			}
			rd.readValue(i, last, value, from)
		}
	}
}

// bodyOpensWithFacts tells a page whose one table holds the facts and the text:
// 公告單位, 公告日期, 公告內容.
func (rd *reading) bodyOpensWithFacts() bool {
	if len(rd.body) == 0 || rd.page.Blocks[rd.body[0]].Kind != dom.Table {
		return false
	}
	labels := 0
	for _, row := range rd.page.Blocks[rd.body[0]].Rows {
		if len(row) != 2 {
			continue
		}
		if l, ok := wholeLabel(row[0]); ok && (l.field == fieldPublished || l.field == fieldIssuer || l.field == fieldSource || l.field == fieldViews || l.field == fieldModified) {
			labels++
		}
	}
	return labels >= 2
}

// isFacts tells a table whose cells are labels with values for the half.
func isFacts(b *dom.Block) bool {
	if len(b.Rows) > 30 {
		return false
	}
	labels, cells := 0, 0
	for _, row := range b.Rows {
		for _, cell := range row {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
			cells++
			if _, ok := wholeLabel(cell); ok {
				labels++
			} else if hits := findLabels(cell, nil); len(hits) > 0 && hits[0].start == 0 && hits[0].sign == signColon {
				labels += 2
			}
		}
	}
	return labels >= 2 && labels*5 >= cells*2
}

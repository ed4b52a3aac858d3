// Package hostile makes pages and texts that no content system should make:
// nested, never closed, or full of one thing. Tests and benchmarks read them
// and ask that no byte costs more because of what stands elsewhere.
//
// A kind is one unit that is repeated, between a head and a tail; what tells
// one unit from the next is its number. So a page of any size can be made, and
// the time of two sizes be held against each other.
package hostile

import (
	"fmt"
	"strings"
)

// A Kind makes input of one kind.
type Kind struct {
	Name string
	Text bool // it is plain text, of use to readers of text too
	make func(size int) string
}

// Input makes input of about size bytes.
func (k Kind) Input(size int) string { return k.make(size) }

// Lines of news in the two languages. Both are ordinary.
const (
	HanLine   = "青禾市卫生健康委副主任林见山4月3日在会上说，要“提高认识，补齐短板”，把各项任务落到实处。"
	LatinLine = "The clinic was sent by the Tarn County Health Board on 3 April 2023, said Dr Oren Tasker, its head. "
)

// Ordinary makes a page of about size bytes as content systems do: a tenth is
// script, a tenth menus, the rest paragraphs of news in both languages.
func Ordinary(size int) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html lang=zh><head><title>青禾市召开会议-青禾新闻网</title><script>")
	for i := 0; b.Len() < size/10; i++ {
		fmt.Fprintf(&b, `"key_%d":{"id":%d,"url":"//static.example.net/js/m%d.js"},`, i, i*7, i%99)
	}
	b.WriteString("</script></head><body><ul class=nav>")
	for i := 0; b.Len() < size/5; i++ {
		fmt.Fprintf(&b, `<li class="nav-item"><a href="https://www.example.net/channel/%d/" target="_blank">第%d频道</a></li>`, i, i)
	}
	b.WriteString("</ul><div class=article><h1>青禾市召开会议</h1><div class=info><span>2023-04-05 16:20</span><span>来源：青禾日报</span></div>\n")
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "<p style=\"text-indent:2em\">第%d组从山里出发时雾还没有散，车开了两个多小时才到镇上，院子里已经排起了队，带来的药品当场发给病人，并写明用法。%s</p>\n", i, HanLine)
		fmt.Fprintf(&b, "<p>Some of the %d had walked for an hour, and most had not seen a doctor since autumn; what could be treated was treated at once. %s</p>\n", i, LatinLine)
	}
	b.WriteString("</div></body></html>")
	return b.String()
}

// repeat is a kind of page that is one unit again and again.
func repeat(name, head, unit, tail string) Kind {
	return Kind{Name: name, make: func(size int) string {
		n := max(1, (size-len(head)-len(tail))/len(unit))
		return head + strings.Repeat(unit, n) + tail
	}}
}

// number is a kind of page whose units bear numbers: format has one verb, or
// the same number for all of them.
func number(name, head, format, tail string) Kind {
	return Kind{Name: name, make: func(size int) string {
		var b strings.Builder
		b.Grow(size + size/8)
		b.WriteString(head)
		for i := 0; b.Len() < size-len(tail); i++ {
			fmt.Fprintf(&b, format, i)
		}
		b.WriteString(tail)
		return b.String()
	}}
}

// text makes a kind one of plain text.
func text(k Kind) Kind {
	k.Text = true
	return k
}

// half makes a page of which one half is one unit and one the other: what the
// first half holds must not weigh on each unit of the second.
func half(name, head, first, middle, second, tail string) Kind {
	return Kind{Name: name, make: func(size int) string {
		return head + strings.Repeat(first, max(1, size/2/len(first))) + middle + strings.Repeat(second, max(1, size/2/len(second))) + tail
	}}
}

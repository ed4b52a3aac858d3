// Package layout tells which blocks of a page are what to its article: the title,
// the kicker above and the subtitle below it, the head with its labels, the lead,
// the body with its pictures and captions, the tail.
//
// A sheet, what the head of the page says and the blocks that may be the body go
// in; one Layout comes out. The package does not read what the lines say beyond
// their class, and knows nothing of candidates: that a title was found by its
// class and not as a heading is said, what that is worth is not.
//
// dom says in which part of the page the text is. That part begins too early and
// ends too late: it holds the title once more, the line with the date, buttons,
// the names of editors. So the layout is made in this order, each step with what
// the steps before it found:
//
//	FindRegion    where the text is: blocks 1 to 12
//	findTitle     the h1 in block 1, because it has a title's class, stands above a
//	              line with a date, and the title element begins with it
//	headEnd       blocks 2 (发布时间：…) and 3 (字号：大 中 小) are still head
//	skipSubtitle  block 4 (——记青禾医院的一天) is the subtitle
//	tailStart     blocks 11 (责任编辑：…) and 12 (打印 关闭窗口) are tail already
//	partOf        block 6 is a picture, 7 its caption, 9 (摄影：…) an aside
//
// ExampleDump shows that page; Dump does the same for any other.
//
// A predicate answers and changes nothing; what finds something returns it to Find
// or cutBody, which alone fill the Layout.
package layout

// Package label reads one line beside a text: the labels with their values, the
// byline, the count, the bare date, the breadcrumb, the caption. Furniture is told by
// the package of that name.
//
// A string goes in, typed values come out. The package does not know what page
// a line stands on, what was read before it, or which of two values wins: that
// a 来源 below the text is believed less than one beside the title is told by who
// asks. It reads what stands there and concludes nothing.
//
// The problem is that such lines have no grammar. Content systems glue labels
// and values with colons, blanks, bars, slashes, brackets or nothing, write both
// scripts and machine-translated English, leave values empty, and put people,
// bodies, codes and dates into the same value. So reading goes in steps, each
// of which can refuse:
//
//	发布时间：2023-04-05 10:20来　源：春山日报 作者：记者 林一舟（宣传部） 打印
//
//	Find        发布时间 2023-04-05 10:20 | 来源 春山日报 | 作者 记者 林一舟（宣传部） | 打印
//	            a label begins behind a sign, at an element or, once one was seen,
//	            anywhere; blanks inside it do not count
//	LabelClass  four labels, none with a sentence for its value: a line of labels
//	Dates.Read  2023-04-05T10:20
//	CleanSource 春山日报; 无, 未知 and addresses would be nothing
//	Names       记者 is a role of its own, 宣传部 in brackets the body:
//	            reporter 林一舟 of 宣传部
//
// A line without labels is tried in this order, the surest form first: a byline
// (（记者 林一舟）, By Jo Pell), a date with little beside it, a breadcrumb, a row of
// a menu; what ends like a sentence and is long enough is prose. Words alone
// never decide: 来源 is a label before a colon and a noun before 地.
//
// Tables come first in each file, readers below them. What several files use
// stands in name.go (names of people), source.go (names of bodies) and value.go.
package label

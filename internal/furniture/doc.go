// Package furniture tells the lines that stand around an article on every page
// of a site from those of the article: what the reader can do (打印本页, Share),
// where else he can go (上一篇：…, Related stories), what he is asked to do
// (扫描二维码关注我们), whose site it is (版权所有 …), and where a release ends
// (# # #).
//
// A line goes in, what kind of furniture it is comes out. No line is furniture
// because of how it begins: 扫码缴费系统上线后，等候时间缩短了二十分钟。 and "The last
// patients left the old ward." begin as furniture does. Two forms are
// furniture, and they are tried in this order:
//
//   - a line of nothing but phrases of furniture, signs and numbers, or one that is told
//     by its form: the number of a page, an arrow with a title, a question about the page;
//   - an opening, 上一篇 or "share this", that no sentence follows; behind which a
//     sentence follows that says one thing more of furniture, 公众号, "newsletter"; or
//     which opens a statement of rights, of any length, or a greeting.
//
// What ends the article, the heading of other articles or the mark of a release, is asked
// for apart: IsStop.
//
// So of
//
//	上一篇：我院举行义诊                    an opening, no sentence: Pointer
//	扫一扫，关注我们的公众号。               an opening, a sentence with 公众号: Appeal
//	扫码缴费系统上线后，患者少排了队。         an opening, a sentence: None
//	【打印】【关闭】 字体：大 中 小           phrases and signs: Phrase
//
// Where a line stands is not known here. An Imprint, 地址：…, is furniture at
// the end of a page and a fact within a notice: the reader of the page decides.
package furniture

// Package sheet is a page as the stages of a parse see it: its blocks, what line
// each of them is, what its markup says, where it stands.
//
// A dom.Page goes in. What a block is comes out when it is asked for, and is told
// once: it depends on the page alone, never on what some stage has found, so that
// two stages cannot get two answers. The package does not know which blocks are
// the article; layout tells that.
//
// The class of a line is told from the surest sign to the weakest, because each
// later one also fits lines that an earlier one has named:
//
//	<li>Subscribe to our newsletter here.</li>            a call: ClassJunk
//	他说，……。 of 300 bytes                                 ClassProse, before anything is looked for in it
//	<dt>发布时间</dt>                                      a label alone: ClassLabel, its value in the next block
//	相关新闻                                               ClassStop
//	打印 关闭窗口                                          ClassJunk
//	（记者 沈知微）                                        ClassByline
//	来源：春山日报 2023-04-05                              ClassLabel, with its hits
//	2023-04-05 10:20 春山日报                              ClassDate
//	首页 > 新闻中心 > 正文                                 ClassCrumb
//	今天上午，新门诊楼启用，各科室如期开诊。               ClassProse
//	新门诊楼启用                                           ClassShort
//
// What classes and ids of elements say, by a table of the names that content
// systems use, are Marks: MarkTitle, MarkSource, MarkCaption.
package sheet

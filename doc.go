// Package bulletin is the root of a library that reads institutional news: the
// pages on which hospitals, health authorities, governments, universities,
// associations and newswires say what happened, in Chinese of both scripts and
// in English, machine-translated English included.
//
// The root holds no code. Import what you need of the three packages below it:
//
//   - [github.com/bulletin-go/bulletin/article] reads a page, HTML or plain
//     text, into an Article: title, dates, views, source, credits, breadcrumb,
//     body, images, attachments, and everything the other two packages find.
//   - [github.com/bulletin-go/bulletin/entity] finds people with their posts,
//     organisations and quotes in a text that you have already.
//   - [github.com/bulletin-go/bulletin/dateparse] reads dates as precisely as a
//     text states them, alone or in running text.
//
// # What is special about these pages
//
// They are written by thousands of hands on hundreds of content systems, and
// what a reader wants of them stands in a few places that look alike
// everywhere: a label line under the title (发布时间：… 来源：… 浏览次数：…), a
// breadcrumb, a dateline, a chain of officials with their posts, a line of
// credits at the end. Much of it contradicts itself. A charset is declared and
// another one used; a government meta tag lost twelve hours; a view count is
// filled in by a script; the body stands in the page twice; a converter between
// the scripts has left pinyin in the middle of words. This library knows these
// habits by kind. It holds no rules for single sites unless you add them.
//
// # What to expect of a value
//
// A value that the page does not give is absent: zero in Go, left out in JSON.
// It is never a guess, and never today's date. A date is as precise as it was
// written, a count says whether a number stood there at all, and a source is an
// organisation, never a person. Where two places of a page disagree, a written
// order of trust decides; with Parser.Evidence the losers are kept, so that you
// can see what was read where. What was damaged and could be restored exactly
// is restored and reported; the rest is left as it stands.
//
// An error means that no article could be made of the input: there was no
// content, too much of it, or it was no text. Everything less is a warning
// beside an article that you can use.
//
// # What it does not do
//
// It fetches nothing, runs no scripts, reads no images and follows no further
// pages. It does not translate, and does not know who is who beyond the page in
// front of it: two people of one name on one page are one person to it. It
// reads pages with one news item; lists of headlines are not taken apart.
//
// # How it is built
//
// Bytes become UTF-8, damage is undone, a page becomes a flat list of blocks
// without a tree being built, and plain text becomes the same blocks. From there
// on there is one path: readers collect candidates with their origin and
// conclude nothing, one table ranks them, and entity and dateparse read the
// body. There is no model, no segmenter, no network and no cgo; word lists are
// text files in the repository, embedded, and read on first use. Parsers have no
// state and are safe for concurrent use.
package bulletin

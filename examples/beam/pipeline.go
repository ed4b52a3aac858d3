package main

import (
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
)

// namespace is that of the counters.
const namespace = "bulletin"

// build adds the whole pipeline:
//
//	files ─ pages by digest ─ group ─ parse ─┬─ articles ──────────── articles-*.jsonl
//	          └──── dead ─────────────┐      ├─ posts ── combine ──── holders-*.csv
//	                                  └──────┴─ dead ──────────────── dead-*.jsonl
//
// Pages are grouped by the digest of their bytes. So a page that was found twice
// is parsed once, a page that a runner delivers twice does no harm, and the pages of one
// large file are spread over all workers.
func build(s beam.Scope, opt options) {
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, opt.input, fileio.MatchEmptyDisallow()), fileio.ReadUncompressed())
	pages, unread := beam.ParDo2(s.Scope("read"), &readFn{}, files)
	process(s, pages, unread, opt)
}

// process is the pipeline behind the reading, from pages keyed by their digest.
func process(s beam.Scope, pages, unread beam.PCollection, opt options) {
	articles, posts, unparsed := beam.ParDo3(s.Scope("parse"), &parseFn{}, beam.GroupByKey(s, pages))
	holders := beam.ParDo(s, holderRow, beam.CombinePerKey(s, &holdFn{}, posts))
	write(s.Scope("articles"), &writeFn{Name: opt.output + "/articles", Ending: ".jsonl", Shards: opt.shards}, articles)
	write(s.Scope("holders"), &writeFn{Name: opt.output + "/holders", Ending: ".csv", Header: holderHeader, Shards: opt.shards}, holders)
	write(s.Scope("dead"), &writeFn{Name: opt.output + "/dead", Ending: ".jsonl", Shards: opt.shards}, beam.Flatten(s, unread, unparsed))
}

// Package oracle holds tests that compare the library with the programs of
// others: what it writes as Markdown is rendered by a CommonMark renderer, and
// must come out as it went in. It is a module of its own, so that the library
// does not depend on them.
package oracle

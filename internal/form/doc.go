// Package form tells what a line is by its form alone: whether it is a
// sentence, how wide it is, what brackets stand around it, which script it
// begins with. It also gives a line the form that word lists are written in.
//
// Strings go in, and strings, numbers and answers come out. It knows no words
// but those that make a sentence or a part of one, an abbreviation or what leads to a
// list: what a line says is told by the packages that read it.
package form

// Package charset has what decode and mend both know of characters and their
// bytes: the pairs of bytes of GBK, which characters are common, and what each
// costs. It decides nothing.
//
// The price of a character is how surprising it is in news, in eighths of a bit:
// 的, one of the hundred most common, costs 63, 医 90, 峦 112, a character outside
// of the everyday set 150, and bytes that an encoding does not have 248. A text costs
// the sum of its characters, so that two ways to read the same bytes can be held
// against each other: decode asks which encoding they are in, mend whether a text
// is more likely than the damage in its place. What decode asks of them is in a file of
// its own: after a change here write it anew with go generate ./internal/decode.
package charset

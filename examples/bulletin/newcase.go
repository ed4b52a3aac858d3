package main

import (
	"bufio"
	"io"
)

func newCase(in *input, opt options, out *bufio.Writer, stderr io.Writer) (failed int) { return 1 }

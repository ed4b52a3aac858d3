//go:build linux || darwin || freebsd || netbsd || dragonfly

package main

import (
	"os"
	"syscall"
	"unsafe"
)

// windowSize asks the system for the size of the terminal that f is; ok is false
// where it is none.
//
// golang.org/x/term does this too. It is not used because the program is built
// within the library's module, whose go.mod is what every user of the library
// downloads.
func windowSize(f *os.File) (columns int, ok bool) {
	var size struct{ rows, columns, x, y uint16 }
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), syscall.TIOCGWINSZ, uintptr(unsafe.Pointer(&size)))
	return int(size.columns), errno == 0
}

// windowColumns is the width of the terminal that f is; 0 where it is none, or
// does not say.
func windowColumns(f *os.File) int {
	columns, _ := windowSize(f)
	return columns
}

// isTerminal tells whether f is a terminal.
func isTerminal(f *os.File) bool {
	_, ok := windowSize(f)
	return ok
}

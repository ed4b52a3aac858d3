//go:build !(linux || darwin || freebsd || netbsd || dragonfly)

package main

import "os"

// windowColumns does not know the width of a terminal here: 0.
func windowColumns(*os.File) int { return 0 }

// isTerminal tells whether f is a terminal, as far as a program can without
// asking the system for its settings.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

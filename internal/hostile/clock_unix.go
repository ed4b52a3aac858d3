//go:build unix

package hostile

import (
	"syscall"
	"time"
)

// Spent is the processor time that the program has had, by itself and in the
// system: other programs on the machine do not count.
func Spent() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		return time.Since(begun)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

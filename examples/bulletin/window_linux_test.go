package main

import (
	"fmt"
	"os"
	"syscall"
	"testing"
	"unsafe"
)

// openTerminal makes a terminal of so many columns, as a window of the screen
// is one.
func openTerminal(t *testing.T, columns uint16) *os.File {
	t.Helper()
	control := func(f *os.File, request uintptr, value unsafe.Pointer) {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), request, uintptr(value)); errno != 0 {
			t.Skip("no terminal can be made here: ", errno)
		}
	}
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no terminal can be made here: ", err)
	}
	t.Cleanup(func() { master.Close() })
	var number, locked uint32
	control(master, syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	control(master, syscall.TIOCGPTN, unsafe.Pointer(&number))
	f, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no terminal can be made here: ", err)
	}
	t.Cleanup(func() { f.Close() })
	size := struct{ rows, columns, x, y uint16 }{rows: 24, columns: columns}
	control(f, syscall.TIOCSWINSZ, unsafe.Pointer(&size))
	return f
}

// The width is that of the terminal, unless COLUMNS says another; colours are
// for terminals whose user wants them.
func TestTerminal(t *testing.T) {
	terminal := openTerminal(t, 97)
	for columns, want := range map[string]int{"": 97, "61": 61, "wide": 97} {
		if got := terminalWidth(columns, terminal); got != want {
			t.Errorf("COLUMNS=%q: %d, want %d", columns, got, want)
		}
	}
	if got := terminalWidth("", openTerminal(t, 0)); got != 80 {
		t.Errorf("a terminal that does not say: %d", got)
	}
	for _, x := range []struct {
		name, value string
		want        bool
	}{{"TERM", "xterm", true}, {"TERM", "dumb", false}, {"NO_COLOR", "1", false}, {"NO_COLOR", "", true}} {
		getenv := func(name string) string {
			if name == x.name {
				return x.value
			}
			return ""
		}
		if got := showsColours(terminal, getenv); got != x.want {
			t.Errorf("%s=%s: %v", x.name, x.value, got)
		}
	}
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if isTerminal(null) {
		t.Error("the empty device is taken for a terminal")
	}
}

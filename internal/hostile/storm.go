package hostile

import (
	"hash/fnv"
	"strings"
	"testing"
	"time"
)

// Storm bounds the time that reading an input takes, and for one input in 16
// the time of a storm of it: it is repeated to a size at which a square of time
// shows. A fuzz target calls it for each of its inputs.
func Storm(t testing.TB, in string, read func(string)) {
	t.Helper()
	bounded(t, in, read)
	const size = 256 << 10
	if hash := fnv.New32a(); len(in) > 0 && len(in) < 1<<10 {
		hash.Write([]byte(in))
		if hash.Sum32()%16 == 0 {
			bounded(t, strings.Repeat(in, size/len(in)), read)
		}
	}
}

// bounded reads an input and fails where that took more processor time than the
// slowest machine needs.
func bounded(t testing.TB, in string, read func(string)) {
	t.Helper()
	const once, perByte = time.Second, 10 * time.Microsecond
	start := Spent()
	read(in)
	if took := Spent() - start; took > once+perByte*time.Duration(len(in)) {
		t.Errorf("%d bytes took %v: %.200q", len(in), took, in)
	}
}

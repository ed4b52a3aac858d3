package hostile

import (
	"math"
	"runtime"
	"runtime/metrics"
	"time"
)

// Growth is how the cost of an input grows with its size.
type Growth struct {
	Exponent float64 // of processor time over size: 1 is linear, 2 a square
	PerByte  float64 // nanoseconds of processor time at the largest size
	Memory   float64 // the most bytes of heap in use for each byte of the largest input, garbage included
}

var begun = time.Now()

// patience bounds the time of one reading: when it is over, no larger input is
// tried, and the exponent is that of those before.
const patience = 10 * time.Second

// Measure reads inputs of the sizes, which rise, each several times of which the
// fastest counts, and fits a line to the logarithms of size and time.
func Measure(input func(size int) string, read func(string), sizes ...int) Growth {
	var g Growth
	var x, y []float64
	for _, size := range sizes {
		in := input(size)
		took, peak := fastest(in, read)
		x, y = append(x, math.Log(float64(len(in)))), append(y, math.Log(float64(took)))
		g.PerByte = float64(took) / float64(len(in))
		g.Memory = float64(peak) / float64(len(in))
		if took > patience {
			break
		}
	}
	g.Exponent = slope(x, y)
	return g
}

// fastest reads an input until it has taken a quarter of a second, at least
// twice and at most twenty times unless it is very slow.
func fastest(in string, read func(string)) (took time.Duration, peak uint64) {
	const enough, most = 250 * time.Millisecond, 20
	took = math.MaxInt64
	var all time.Duration
	for n := 0; n < 2 || n < most && all < enough; n++ {
		runtime.GC()
		stop := watchHeap()
		start := Spent()
		read(in)
		lap := Spent() - start
		peak = max(peak, stop())
		took, all = min(took, lap), all+lap
		if lap > patience/8 {
			break
		}
	}
	return took, peak
}

// watchHeap samples the heap until stop is called, which tells by how much it
// grew at most.
func watchHeap() (stop func() uint64) {
	before, most := heap(), uint64(0)
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(2 * time.Millisecond)
		defer tick.Stop()
		for {
			most = max(most, heap())
			select {
			case <-done:
				return
			case <-tick.C:
			}
		}
	}()
	return func() uint64 {
		now := heap()
		close(done)
		<-ended
		most = max(most, now)
		return most - min(most, before)
	}
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64() + sample[1].Value.Uint64()
}

// slope is that of the line with the least squares of distances.
func slope(x, y []float64) float64 {
	var mx, my, xy, xx float64
	for i := range x {
		mx, my = mx+x[i]/float64(len(x)), my+y[i]/float64(len(x))
	}
	for i := range x {
		xy, xx = xy+(x[i]-mx)*(y[i]-my), xx+(x[i]-mx)*(x[i]-mx)
	}
	if xx == 0 {
		return 0
	}
	return xy / xx
}

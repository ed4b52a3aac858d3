package event_test

import (
	"os"

	"github.com/bulletin-go/bulletin/internal/event"
)

// The example of the package comment. Put the text that is read wrongly in here.
func ExampleDump() {
	event.Dump(os.Stdout, read("青峦省护理学会年会召开", "11月10日，由青峦省护理学会主办的2023年年会在临溪会堂召开，百余人参会。"))
	// Output:
	// words  主办/host 年会/event 在/prep 召开/held 参会/attend
	// event  held: 召开 in 由青峦省护理学会主办的2023年年会在临溪会堂召开
	// name   2023年年会, bytes 46 to 59
	// place  临溪会堂, bytes 62 to 74
	// days   2023-11-10
	// host   青峦省护理学会, bytes 16 to 37
}

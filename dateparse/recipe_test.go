package dateparse_test

import (
	"fmt"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

// Find stops at every expression of a text, and says how it has its value.
func ExampleParser_Find() {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	for m := range p.Find("The clinic opened last Friday; from June 3 to 5, and again in autumn 2025, it is free.") {
		fmt.Println(m.Start, m.Text, "|", m.Range, "|", m.Kind)
	}
	// Output:
	// 18 last Friday | 2024-05-17 | relative
	// 31 from June 3 to 5 | 2024-06-03/2024-06-05 | inferred
	// 62 autumn 2025 | 2025-09/2025-11 | vague
}

// A date knows no more than the text said.
func ExampleDate() {
	d, err := dateparse.Parse("2019年7月")
	fmt.Println(d, d.Precision, d.ZoneKnown, err)
	fmt.Println(d.Time.Format(time.DateOnly), d.End().Format(time.DateOnly))
	// Output:
	// 2019-07 month false <nil>
	// 2019-07-01 2019-08-01
}

func ExampleDate_UnmarshalText() {
	var d dateparse.Date
	err := d.UnmarshalText([]byte("2021-06-01T21:10+08:00"))
	fmt.Println(d.Time.UTC().Format(time.DateTime), d.Precision, d.ZoneKnown, err)
	err = d.UnmarshalText([]byte("June 1"))
	fmt.Println(err)
	// Output:
	// 2021-06-01 13:10:00 minute true <nil>
	// dateparse: "June 1" at byte 0: want an EDTF date
}

// A date is stored as text, with its precision.
func ExampleDate_Scan() {
	d, err := dateparse.Parse("Sept. 2023")
	if err != nil {
		fmt.Println(err)
	}
	value, err := d.Value()
	fmt.Println(value, err)
	var back dateparse.Date
	fmt.Println(back.Scan(value), back == d)
	// Output:
	// 2023-09 <nil>
	// <nil> true
}

// Bounds are the instants between which a range lies.
func ExampleRange_Bounds() {
	r, err := new(dateparse.Parser).ParseRange("2019年12月6日至7日")
	from, to := r.Bounds()
	fmt.Println(r, err)
	fmt.Println(from.Format(time.DateTime), to.Format(time.DateTime))
	// Output:
	// 2019-12-06/2019-12-07 <nil>
	// 2019-12-06 00:00:00 2019-12-08 00:00:00
}

// Times without a zone are in the Parser's Location; with one the text decides.
func ExampleParser() {
	p := dateparse.Parser{Location: time.FixedZone("", 8*60*60), DayFirst: true}
	for _, s := range []string{"03/04/2021 15:30", "2021-06-01T21:10Z"} {
		d, err := p.Parse(s)
		fmt.Println(d, d.Time.UTC().Format(time.DateTime), d.ZoneKnown, d.Uncertain, err)
	}
	// Output:
	// 2021-04-03T15:30? 2021-04-03 07:30:00 false true <nil>
	// 2021-06-01T21:10Z 2021-06-01 21:10:00 true false <nil>
}

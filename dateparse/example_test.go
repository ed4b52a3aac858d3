package dateparse_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

func Example() {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	for m := range p.Find("论坛将于6月1日至3日举行，去年12月已开始报名。") {
		fmt.Println(m.Text, m.Range, m.Kind)
	}
	// Output:
	// 6月1日至3日 2024-06-01/2024-06-03 inferred
	// 去年12月 2023-12 relative
}

func ExampleParse() {
	for _, s := range []string{"二〇二四年五月十二日下午3点半", "Dec 03,2018 PM 05:17", "2019年7月", "25 Apr, 2016, 03:39 ET"} {
		d, err := dateparse.Parse(s)
		fmt.Println(d, d.Precision, err)
	}
	// Output:
	// 2024-05-12T15:30 minute <nil>
	// 2018-12-03T17:17 minute <nil>
	// 2019-07 month <nil>
	// 2016-04-25T03:39-04:00 minute <nil>
}

func ExampleParser_Parse_error() {
	_, err := dateparse.Parse("2023-02-30")
	fmt.Println(err)
	_, err = dateparse.Parse("12月6日")
	fmt.Println(err)
	// Output:
	// dateparse: "2023-02-30" at byte 8: want a day of the month
	// dateparse: "12月6日" at byte 0: want a date that needs no reference
}

func ExampleParser_ParseRange() {
	p := dateparse.Parser{Reference: time.Date(2024, 5, 20, 0, 0, 0, 0, time.UTC)}
	r, err := p.ParseRange("昨天下午两点到四点")
	from, to := r.Bounds()
	fmt.Println(r, err)
	fmt.Println(from.Format(time.DateTime), to.Format(time.DateTime))
	// Output:
	// 2024-05-19T14:00/2024-05-19T16:00 <nil>
	// 2024-05-19 14:00:00 2024-05-19 16:00:00
}

func ExampleParser_Prefix() {
	m, ok := new(dateparse.Parser).Prefix("2017-04-06 17:46 宣传部")
	fmt.Println(m.Range, m.End, ok)
	// Output: 2017-04-06T17:46 16 true
}

func ExampleMatch_MarshalJSON() {
	for m := range new(dateparse.Parser).Find("始建于1958年5月") {
		text, _ := json.Marshal(m)
		fmt.Println(string(text))
	}
	// Output: {"start":9,"end":20,"text":"1958年5月","kind":"absolute","date":"1958-05"}
}

func ExampleUnix() {
	d, _ := dateparse.Unix("1622553005123")
	fmt.Println(d)
	// Output: 2021-06-01T13:10:05Z
}

package dateparse

import "time"

// Unix reads the time since 1 January 1970 UTC that some pages give in a label or
// attribute: 10 digits are seconds, 13 milliseconds, 16 microseconds and 19
// nanoseconds. The Date is in UTC, which is known, and precise to the second.
//
//	Unix("1622553005") // 2021-06-01T13:10:05Z
func Unix(s string) (Date, error) {
	unit, ok := map[int]int64{10: 1, 13: 1e3, 16: 1e6, 19: 1e9}[len(s)]
	var n int64
	for i := range len(s) {
		if s[i]-'0' > 9 {
			return Date{}, &Error{s, i, "a digit"}
		}
		n = n*10 + int64(s[i]-'0')
	}
	if !ok || n < 0 {
		return Date{}, &Error{s, len(s), "10, 13, 16 or 19 digits"}
	}
	return Date{Time: time.Unix(n/unit, 0).UTC(), Precision: Second, ZoneKnown: true}, nil
}

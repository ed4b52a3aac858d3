package dateparse

import (
	"strings"
	"time"
)

// String gives d as EDTF (ISO 8601-2 level 1): 2019, 2019-12, 2019-12-06,
// 2021-06-01T21:10+08:00, and 2021-04-03? where d is uncertain. The zone is
// left out unless the text stated it. The zero Date is "".
func (d Date) String() string {
	var buf [32]byte
	return string(d.append(buf[:0]))
}

// String gives r as EDTF: a date, or an interval 2019-12-06/2019-12-07.
func (r Range) String() string {
	var buf [64]byte
	return string(r.append(buf[:0]))
}

// layouts has the part of a date that each precision states.
var layouts = [...]string{
	Year: "2006", Month: "2006-01", Day: "2006-01-02",
	Hour: "2006-01-02T15", Minute: "2006-01-02T15:04", Second: "2006-01-02T15:04:05",
}

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = d.Time.AppendFormat(b, layouts[min(d.Precision, Second)])
	if d.ZoneKnown && d.Precision >= Hour {
		b = d.Time.AppendFormat(b, "Z07:00")
	}
	if d.Uncertain {
		b = append(b, '?')
	}
	return b
}

func (r Range) append(b []byte) []byte {
	b = r.Start.append(b)
	if !r.End.IsZero() {
		b = r.End.append(append(b, '/'))
	}
	return b
}

// MarshalText gives d as EDTF, as String does.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// MarshalText gives r as EDTF, as String does.
func (r Range) MarshalText() ([]byte, error) { return r.append(nil), nil }

// UnmarshalText reads a date as String prints it. A date without a zone is in
// UTC, and ZoneKnown is false. Of EDTF that String never prints, it reads
// fractions of a second (and drops them) and 24:00; anything else is an error.
func (d *Date) UnmarshalText(text []byte) error {
	got, at, want := readEDTF(string(text))
	if want != "" {
		return &Error{string(text), at, want}
	}
	*d = got
	return nil
}

// UnmarshalText reads a date or an interval as String prints it. An open
// interval (2019/..) is an error: a Range cannot hold it.
func (r *Range) UnmarshalText(text []byte) error {
	start, end, interval := strings.Cut(string(text), "/")
	var got Range
	if err := got.Start.UnmarshalText([]byte(start)); err != nil {
		return err
	}
	if interval {
		if start == "" {
			return &Error{string(text), 0, "the start of the interval"}
		}
		if end == "" || end == ".." {
			return &Error{string(text), len(start) + 1, "the end of the interval"}
		}
		if err := got.End.UnmarshalText([]byte(end)); err != nil {
			return err
		}
		if from, to := got.Bounds(); to.Before(from) && got.Start.ZoneKnown == got.End.ZoneKnown {
			return &Error{string(text), len(start) + 1, endBeforeStart}
		}
	}
	*r = got
	return nil
}

// readEDTF reads one date. Where it fails, want says what should have stood
// at byte at. The empty text is the zero Date.
func readEDTF(s string) (d Date, at int, want string) {
	if s == "" {
		return Date{}, 0, ""
	}
	body := strings.TrimSuffix(s, "?")
	var e expr
	end := e.isoDate(body)
	if end == 0 {
		return Date{}, 0, "an EDTF date"
	}
	if end < len(body) {
		return Date{}, end, "the end of the date"
	}
	if at := strings.IndexAny(body, " tz−"); at >= 0 {
		return Date{}, at, "an EDTF date"
	}
	if bad := e.flaw(); bad.want != "" {
		return Date{}, bad.place(s), bad.want
	}
	if d = e.date(time.UTC); d.Time.Year() > 9999 { // 9999-12-31T24:00
		return Date{}, 0, "a year from 1 to 9999"
	}
	d.Uncertain = len(body) < len(s)
	return d, 0, ""
}

package dateparse

import (
	"database/sql/driver"
	"fmt"
)

// Value implements driver.Valuer: a date is stored as String gives it, and NULL
// when it is absent. Use a column of text: one of dates or timestamps has no
// room for the precision.
func (d Date) Value() (driver.Value, error) { return edtfValue(d.String()) }

// Value implements driver.Valuer, as that of Date does.
func (r Range) Value() (driver.Value, error) { return edtfValue(r.String()) }

func edtfValue(s string) (driver.Value, error) {
	if s == "" {
		return nil, nil
	}
	return s, nil
}

// Scan implements sql.Scanner: it reads what Value gives. A date without a zone
// is in UTC, as for UnmarshalText. A time.Time, which a driver gives for columns
// of dates and timestamps, is an error: it does not say how precise it is.
func (d *Date) Scan(src any) error {
	text, err := edtfText(src)
	if err != nil {
		return err
	}
	return d.UnmarshalText(text)
}

// Scan implements sql.Scanner, as that of Date does.
func (r *Range) Scan(src any) error {
	text, err := edtfText(src)
	if err != nil {
		return err
	}
	return r.UnmarshalText(text)
}

// edtfText is the text that a database gives for a date; empty for NULL.
func edtfText(src any) ([]byte, error) {
	switch v := src.(type) {
	case nil:
		return nil, nil
	case string:
		return []byte(v), nil
	case []byte:
		return v, nil
	}
	return nil, fmt.Errorf("dateparse: a date cannot be read from %T: store dates in a column of text", src)
}

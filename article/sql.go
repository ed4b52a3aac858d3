package article

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// Value implements driver.Valuer: a Count is stored as its JSON, and NULL when
// it is not known. To sort by it, store N in a column of its own.
func (c Count) Value() (driver.Value, error) {
	if !c.Known {
		return nil, nil
	}
	data, err := json.Marshal(c)
	return string(data), err
}

// Scan implements sql.Scanner: it reads what Value gives, and a plain number.
func (c *Count) Scan(src any) error {
	var data []byte
	switch v := src.(type) {
	case nil:
		*c = Count{}
		return nil
	case int64:
		*c = Count{N: v, Known: true}
		return nil
	case string:
		data = []byte(v)
	case []byte:
		data = v
	default:
		return fmt.Errorf("article: a Count cannot be read from %T", src)
	}
	var got Count
	if err := json.Unmarshal(data, &got); err != nil {
		return fmt.Errorf("article: count %q: %w", data, err)
	}
	*c = got
	return nil
}

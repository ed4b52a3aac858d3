package pages

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

// Line is a line of JSON about a page: its article with the place where it was
// first read, or a dead letter.
type Line struct {
	File    string          `json:"file"`
	Offset  int64           `json:"offset"`
	URL     string          `json:"url,omitzero"`
	Fetched string          `json:"fetched,omitzero"` // RFC 3339
	Article json.RawMessage `json:"article,omitempty"`
	Error   string          `json:"error,omitzero"`
}

// Reason is the first line of an error without its page, which the [Line]
// names: of a panic the stack stays out. It is "" of no error.
func Reason(err error) string {
	if err == nil {
		return ""
	}
	if page := (*article.Error)(nil); errors.As(err, &page) {
		err = page.Err
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

package article

import (
	"encoding/json"
	"strconv"
	"time"
)

// MarshalJSON writes {"n":12000,"approximate":true,"raw":"1.2万"}, and null for
// an unknown count; a field of this type with omitzero leaves that out.
func (c Count) MarshalJSON() ([]byte, error) {
	if !c.Known {
		return []byte("null"), nil
	}
	return json.Marshal(countJSON{c.N, c.Approximate, c.Raw})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (c *Count) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*c = Count{}
		return nil
	}
	var j countJSON
	err := json.Unmarshal(data, &j)
	*c = Count{N: j.N, Known: true, Approximate: j.Approximate, Raw: j.Raw}
	return err
}

// String is the number as the page shows it, 1.2万; empty where it is not known.
func (c Count) String() string {
	switch {
	case !c.Known:
		return ""
	case c.Raw != "":
		return c.Raw
	}
	return strconv.FormatInt(c.N, 10)
}

// IsZero reports whether the count is not known.
func (c Count) IsZero() bool { return !c.Known }

type countJSON struct {
	N           int64  `json:"n"`
	Approximate bool   `json:"approximate,omitzero"`
	Raw         string `json:"raw,omitzero"`
}

// UnmarshalJSON reads an Article that was written with json.Marshal, and gives
// the same Article: the same instants, the same outputs in every format. A kind
// of block that this version does not know becomes a Paragraph where it has a
// text and is left out otherwise; a Warning says so.
func (a *Article) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	type plain Article // without this method
	var in struct {
		plain
		Blocks []json.RawMessage `json:"blocks"`
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	got := Article(in.plain)
	for _, raw := range in.Blocks {
		if err := got.addBlock(raw); err != nil {
			return err
		}
	}
	assumed, err := readZone(got.AssumedZone)
	if err != nil {
		got.Warnings = append(got.Warnings, Warning{Field: "assumedZone", Code: "unknown", Text: err.Error()})
		assumed = time.UTC
	}
	got.settle(assumed)
	*a = got
	return nil
}

// addBlock reads one block by its "type".
func (a *Article) addBlock(raw []byte) error {
	var head struct {
		Type string `json:"type"`
		Text string `json:"text"`
	}
	if err := json.Unmarshal(raw, &head); err != nil {
		return err
	}
	b := newBlock(head.Type)
	if b == nil {
		a.Warnings = append(a.Warnings, Warning{Field: "blocks", Code: "unknown", Text: "a block of the kind " + strconv.Quote(head.Type)})
		if head.Text == "" {
			return nil
		}
		b = new(Paragraph)
	}
	a.Blocks = append(a.Blocks, b)
	return json.Unmarshal(raw, b)
}

func newBlock(kind string) Block {
	switch kind {
	case "heading":
		return new(Heading)
	case "paragraph":
		return new(Paragraph)
	case "list":
		return new(List)
	case "table":
		return new(Table)
	case "image":
		return new(Image)
	case "quote":
		return new(Quote)
	}
	return nil
}

// The blocks write themselves with a "type" in front. Image stays plain: it is
// also an element of Article.Images, where the type is known; see marshalImage.

// MarshalJSON writes the heading with "type":"heading".
func (b Heading) MarshalJSON() ([]byte, error) {
	type plain Heading
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"heading", plain(b)})
}

// MarshalJSON writes the paragraph with "type":"paragraph".
func (b Paragraph) MarshalJSON() ([]byte, error) {
	type plain Paragraph
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"paragraph", plain(b)})
}

// MarshalJSON writes the list with "type":"list".
func (b List) MarshalJSON() ([]byte, error) {
	type plain List
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"list", plain(b)})
}

// MarshalJSON writes the table with "type":"table".
func (b Table) MarshalJSON() ([]byte, error) {
	type plain Table
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"table", plain(b)})
}

// MarshalJSON writes the image with "type":"image".
func (b Image) MarshalJSON() ([]byte, error) {
	type plain Image
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"image", plain(b)})
}

// MarshalJSON writes the quotation with "type":"quote".
func (b Quote) MarshalJSON() ([]byte, error) {
	type plain Quote
	return json.Marshal(struct {
		Type string `json:"type"`
		plain
	}{"quote", plain(b)})
}

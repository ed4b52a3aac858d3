package article

import (
	"encoding/json"
	"fmt"
)

// MarshalJSON writes {"n":12000,"approximate":true,"raw":"1.2万"}. Give a field
// of this type omitzero, so that an unknown count is left out.
func (c Count) MarshalJSON() ([]byte, error) {
	return json.Marshal(countJSON{c.N, c.Approximate, c.Raw})
}

// UnmarshalJSON reads what MarshalJSON writes; the count is Known.
func (c *Count) UnmarshalJSON(data []byte) error {
	var j countJSON
	err := json.Unmarshal(data, &j)
	*c = Count{N: j.N, Known: true, Approximate: j.Approximate, Raw: j.Raw}
	return err
}

// IsZero reports whether the count is not known.
func (c Count) IsZero() bool { return !c.Known }

type countJSON struct {
	N           int64  `json:"n"`
	Approximate bool   `json:"approximate,omitzero"`
	Raw         string `json:"raw,omitzero"`
}

// UnmarshalJSON reads an Article that was written with json.Marshal.
func (a *Article) UnmarshalJSON(data []byte) error {
	type plain Article // without this method
	in := struct {
		*plain
		Blocks []json.RawMessage `json:"blocks"`
	}{plain: (*plain)(a)}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	a.Blocks = nil
	for _, raw := range in.Blocks {
		b, err := unmarshalBlock(raw)
		if err != nil {
			return err
		}
		a.Blocks = append(a.Blocks, b)
	}
	return nil
}

// unmarshalBlock reads one block by its "type".
func unmarshalBlock(raw []byte) (Block, error) {
	var head struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(raw, &head); err != nil {
		return nil, err
	}
	b := newBlock(head.Type)
	if b == nil {
		return nil, fmt.Errorf("article: unknown block type %q", head.Type)
	}
	return b, json.Unmarshal(raw, b)
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

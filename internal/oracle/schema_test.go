package oracle

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/internal/golden"
)

func compile(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	schema, err := c.Compile("../../testdata/schema/article.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(schema *jsonschema.Schema, data []byte) error {
	instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	return schema.Validate(instance)
}

// Every page gives an Article as the schema says, with all that can be in one.
func TestSchemaOfPages(t *testing.T) {
	schema := compile(t)
	pages(t, func(t *testing.T, a *article.Article) {
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(schema, data); err != nil {
			t.Error(err)
		}
	})
}

// Golden files are as the schema says, but for their text, which is a list of
// lines, and those of pages that have no article.
func TestSchemaOfGoldenFiles(t *testing.T) {
	schema := compile(t)
	cases, err := golden.Load("../../testdata/article")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		data, err := os.ReadFile(filepath.Join("../../testdata/article", c.Name+".golden.json"))
		if err != nil {
			t.Fatal(err)
		}
		var file map[string]any
		if err := json.Unmarshal(data, &file); err != nil {
			t.Fatal(err)
		}
		if file["error"] != nil {
			continue
		}
		if lines, ok := file["text"].([]any); ok {
			var text []string
			for _, l := range lines {
				text = append(text, l.(string))
			}
			file["text"] = strings.Join(text, "\n")
		}
		if data, err = json.Marshal(file); err != nil {
			t.Fatal(err)
		}
		if err := validate(schema, data); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
	}
}

// The schema says no to what is no Article.
func TestSchemaRefuses(t *testing.T) {
	schema := compile(t)
	for _, bad := range []string{
		`[]`, `{"headline": "x"}`, `{"kind": "poem"}`, `{"published": "yesterday"}`, `{"published": "2024-03-26 17:42"}`, `{"views": 12}`,
		`{"blocks": [{"type": "paragraph"}]}`, `{"blocks": [{"text": "x", "span": {"start": 0, "end": 1}}]}`, `{"blocks": [{"type": "list", "items": ["x"], "span": {"start": 0, "end": 1}}]}`,
		`{"people": [{"name": "x", "mentions": [{"start": -1, "end": 2}]}]}`, `{"event": {"dates": "2024/"}}`,
	} {
		if validate(schema, []byte(bad)) == nil {
			t.Errorf("valid: %s", bad)
		}
	}
}

package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"net/http"
	"sync"
)

//go:generate cp ../../testdata/schema/article.schema.json .

// articleSchema is the library's own schema of an Article, a copy: what lies
// beside a module cannot be embedded. A test holds it against the original.
//
//go:embed article.schema.json
var articleSchema []byte

//go:embed openapi.json
var openapiBase []byte

// description is the OpenAPI document of the service: openapi.json with the
// schema of the Article and its parts put in, which a reader of the document
// then finds in one file.
var description = sync.OnceValue(func() []byte {
	var doc, schema map[string]any
	// References into the schema lead into the components of the document.
	moved := bytes.ReplaceAll(articleSchema, []byte(`"#/$defs/`), []byte(`"#/components/schemas/`))
	if err := json.Unmarshal(moved, &schema); err != nil {
		panic("internal error: article.schema.json: " + err.Error())
	}
	if err := json.Unmarshal(openapiBase, &doc); err != nil {
		panic("internal error: openapi.json: " + err.Error())
	}
	schemas := doc["components"].(map[string]any)["schemas"].(map[string]any)
	for name, def := range schema["$defs"].(map[string]any) {
		schemas[name] = def
	}
	delete(schema, "$defs")
	delete(schema, "$schema") // that of the document holds for all
	schemas["Article"] = schema
	out, err := json.MarshalIndent(doc, "", " ")
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return out
})

// sendDescription answers with the OpenAPI document.
func sendDescription(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(description())
	return nil
}

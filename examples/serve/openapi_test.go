package main

import (
	"bytes"
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
	"github.com/pb33f/libopenapi-validator/config"
	v3 "github.com/pb33f/libopenapi/datamodel/high/v3"
)

// openValidator reads the description as a client would.
func openValidator(t *testing.T) (validator.Validator, *libopenapi.DocumentModel[v3.Document]) {
	t.Helper()
	doc, err := libopenapi.NewDocument(description())
	if err != nil {
		t.Fatal(err)
	}
	model, err := doc.BuildV3Model()
	if err != nil {
		t.Fatal(err)
	}
	v, errs := validator.NewValidator(doc, config.WithFormatAssertions())
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return v, model
}

// The description is OpenAPI 3.1, and has the routes and methods of the service.
func TestDescription(t *testing.T) {
	v, model := openValidator(t)
	if ok, errs := v.ValidateDocument(); !ok {
		for _, e := range errs {
			t.Errorf("%s: %s %v", e.Message, e.Reason, e.SchemaValidationErrors)
		}
	}
	got, want := map[string][]string{}, map[string][]string{}
	for path, item := range model.Model.Paths.PathItems.FromOldest() {
		for method := range item.GetOperations().FromOldest() {
			got[path] = append(got[path], strings.ToUpper(method))
		}
	}
	svc, _ := start(t, usual)
	for path, methods := range svc.routes() {
		want[path] = slices.Sorted(maps.Keys(methods))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("routes, -service +description:\n%s", diff)
	}
}

// What the service answers is what the description says: status, type, headers
// and, where it is JSON, every field. What the service takes it allows too.
func TestDescriptionHolds(t *testing.T) {
	v, _ := openValidator(t)
	_, address := start(t, usual)
	for _, x := range exchanges {
		if x.status == http.StatusMethodNotAllowed || x.path == "/v2/articles" {
			continue // no operation of the description
		}
		t.Run(x.name, func(t *testing.T) {
			resp, body := send(t, cmpOr(x.method, "POST"), address+x.path, x.body, x.headers...)
			resp.Body = io.NopCloser(strings.NewReader(body))
			req, err := http.NewRequest(cmpOr(x.method, "POST"), address+x.path, strings.NewReader(x.body))
			if err != nil {
				t.Fatal(err)
			}
			for _, h := range x.headers {
				name, value, _ := strings.Cut(h, ": ")
				req.Header.Set(name, value)
			}
			// A request without a type is taken, but no description can say so.
			if x.status == 200 && (x.method == "GET" || req.Header.Get("Content-Type") != "") {
				if ok, errs := v.ValidateHttpRequest(req); !ok {
					t.Errorf("the description does not allow it: %v", errs[0])
				}
			}
			if ok, errs := v.ValidateHttpResponse(req, resp); !ok {
				for _, e := range errs {
					t.Errorf("%s: %s %v\n%s", e.Message, e.Reason, e.SchemaValidationErrors, body)
				}
			}
		})
	}
}

// A document that says something else would be noticed, and so would a request.
func TestDescriptionNotices(t *testing.T) {
	v, _ := openValidator(t)
	for _, query := range []string{"format=pdf", "fetched=yesterday", "url=file:///etc/passwd", "evidence=perhaps"} {
		req, err := http.NewRequest("POST", "http://service.example/v1/articles?"+query, strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "text/html")
		if ok, _ := v.ValidateHttpRequest(req); ok {
			t.Errorf("%s: taken", query)
		}
	}
	for name, body := range map[string]string{
		"field that is none": `{"titel":"献血屋搬新址"}`,
		"no date":            `{"published":5}`,
		"deep in a part":     `{"people":[{"name":"林一舟","posts":[{"title":7}]}]}`,
	} {
		req, err := http.NewRequest("POST", "http://service.example/v1/articles", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "text/html")
		header := http.Header{"Content-Type": {"application/json"}, "X-Request-Id": {"1"}}
		resp := &http.Response{StatusCode: 200, Header: header, Body: io.NopCloser(strings.NewReader(body))}
		if ok, _ := v.ValidateHttpResponse(req, resp); ok {
			t.Errorf("%s: taken", name)
		}
	}
}

// The schema of the Article is that of the library; go generate copies it.
func TestSchemaIsTheLibrarys(t *testing.T) {
	want, err := os.ReadFile("../../testdata/schema/article.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, articleSchema) {
		t.Error("article.schema.json is not the library's; run go generate")
	}
}

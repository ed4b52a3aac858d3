package bulletin_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The snippet of the README is the body of article's Example, which runs.
func TestReadmeShowsTheExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "```go\n")
	snippet, _, closed := strings.Cut(rest, "```\n")
	if !ok || !closed {
		t.Fatal("README.md has no snippet of Go")
	}
	if diff := cmp.Diff(exampleBody(t), snippet); diff != "" {
		t.Errorf("Example in article/example_test.go and README.md differ (-example +readme):\n%s", diff)
	}
}

// exampleBody gives the body of func Example without its indentation.
func exampleBody(t *testing.T) string {
	t.Helper()
	const name = "article/example_test.go"
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "Example" {
			body := string(source[files.Position(f.Body.Lbrace).Offset+2 : files.Position(f.Body.Rbrace).Offset])
			return strings.ReplaceAll("\n"+body, "\n\t", "\n")[1:]
		}
	}
	t.Fatalf("%s has no func Example", name)
	return ""
}

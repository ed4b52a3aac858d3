package bulletin_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
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

// examples/README.md has a row for every program, with what its module needs.
func TestExamplesReadme(t *testing.T) {
	readme, err := os.ReadFile("examples/README.md")
	if err != nil {
		t.Fatal(err)
	}
	programs, err := filepath.Glob("examples/*/main.go")
	if err != nil || len(programs) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, main := range programs {
		name := filepath.Base(filepath.Dir(main))
		_, row, ok := strings.Cut(string(readme), "| ["+name+"]("+name+") |")
		row, _, _ = strings.Cut(row, "\n")
		if !ok || !strings.Contains(row, "examples/"+name) {
			t.Errorf("%s has no row with a command", name)
			continue
		}
		mod, _ := os.ReadFile("examples/" + name + "/go.mod") // there may be none
		for line := range strings.Lines(string(mod)) {
			path, version, _ := strings.Cut(strings.TrimSpace(line), " v")
			path = strings.TrimPrefix(path, "require ")
			if version == "" || strings.Contains(line, "// indirect") || strings.HasPrefix(path, module) || slices.Contains(testModules, path) {
				continue
			}
			if parts := strings.Split(path, "/"); !strings.Contains(row, parts[1]) {
				t.Errorf("the row of %s does not name %s", name, path)
			}
		}
	}
}

// The service in examples/serve describes its answers with a copy of the schema,
// for a module can embed only what lies in it.
func TestExampleHasTheSchema(t *testing.T) {
	const original, copied = "testdata/schema/article.schema.json", "examples/serve/article.schema.json"
	want, err := os.ReadFile(original)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("not the same any more: cp %s %s", original, copied)
	}
}

package bulletin_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/golden"
)

// What programs rely on is written down: every exported name with its type, and
// every field of the JSON. A change of either fails until CHANGELOG.md tells
// users about it and -update has written the file anew.
func TestAPI(t *testing.T) {
	var lines []string
	for _, pkg := range []string{"article", "dateparse", "entity"} {
		lines = append(lines, exported(t, pkg)...)
	}
	hold(t, "testdata/api/go.txt", lines)
}

func TestJSONFields(t *testing.T) {
	data, err := os.ReadFile("testdata/schema/article.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var schema schema
	if err := json.Unmarshal(data, &schema); err != nil {
		t.Fatal(err)
	}
	lines := schema.fields("Article")
	for name, def := range schema.Defs {
		lines = append(lines, def.fields(name)...)
	}
	hold(t, "testdata/api/json.txt", lines)
}

// hold compares lines with a golden file. Its first line has the sum of the
// changelog with which it was written: only with another one it is written anew.
func hold(t *testing.T, path string, lines []string) {
	t.Helper()
	changelog, err := os.ReadFile("CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(lines)
	text := strings.Join(lines, "\n") + "\n"
	old, _ := os.ReadFile(path) // golden.Text says what is wrong with it
	sum, before, _ := strings.Cut(string(old), "\n")
	now := fmt.Sprintf("# CHANGELOG.md had the sum %08x", crc32.ChecksumIEEE(changelog))
	switch {
	case before == text:
		now = sum
	case sum == now:
		t.Errorf("%s is no longer what it was, and CHANGELOG.md has no line about it: add one, then run the test with -update", path)
		return
	}
	golden.Text(t, path, []byte(now+"\n"+text))
}

// exported gives a line for each exported name of a package.
func exported(t *testing.T, pkg string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(pkg, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	files := token.NewFileSet()
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.FileExports(file)
		for _, d := range file.Decls {
			for _, line := range declared(d) {
				lines = append(lines, pkg+": "+line)
			}
		}
	}
	return lines
}

// declared gives the lines of a declaration.
func declared(d ast.Decl) []string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		d.Body, d.Doc = nil, nil
		return []string{source(d)}
	case *ast.GenDecl:
		var lines []string
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				lines = append(lines, typeLines(s)...)
			case *ast.ValueSpec:
				for _, name := range s.Names {
					line := d.Tok.String() + " " + name.Name
					if s.Type != nil {
						line += " " + source(s.Type)
					}
					lines = append(lines, line)
				}
			}
		}
		return lines
	}
	return nil
}

func typeLines(s *ast.TypeSpec) []string {
	st, ok := s.Type.(*ast.StructType)
	if !ok {
		return []string{"type " + s.Name.Name + " " + source(s.Type)}
	}
	lines := []string{"type " + s.Name.Name + " struct"}
	for _, f := range st.Fields.List {
		for _, name := range f.Names {
			lines = append(lines, "type "+s.Name.Name+" struct, "+name.Name+" "+source(f.Type))
		}
	}
	return lines
}

// source is a node as it is written, on one line.
func source(n ast.Node) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, token.NewFileSet(), n); err != nil {
		return err.Error()
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// schema is what of a JSON Schema says which fields there are.
type schema struct {
	Type       string
	Ref        string `json:"$ref"`
	Enum       []string
	Const      string
	Items      *schema
	Properties map[string]*schema
	OneOf      []schema
	Defs       map[string]*schema `json:"$defs"`
}

// fields gives a line for each field of what is called name.
func (s *schema) fields(name string) []string {
	var lines []string
	for field, is := range s.Properties {
		lines = append(lines, name+"."+field+" "+is.kind())
	}
	if len(lines) == 0 {
		lines = []string{name + " " + s.kind()}
	}
	return lines
}

func (s *schema) kind() string {
	switch {
	case s.Ref != "":
		return strings.TrimPrefix(s.Ref, "#/$defs/")
	case s.Const != "":
		return fmt.Sprintf("%q", s.Const)
	case len(s.Enum) > 0:
		return strings.Join(s.Enum, " | ")
	case s.Items != nil:
		return "[]" + s.Items.kind()
	case len(s.OneOf) > 0:
		var kinds []string
		for _, one := range s.OneOf {
			kinds = append(kinds, one.kind())
		}
		return strings.Join(kinds, " | ")
	}
	return s.Type
}

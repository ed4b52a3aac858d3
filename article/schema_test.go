package article_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
	"github.com/bulletin-go/bulletin/internal/golden"
)

// The schema is written from the types: their fields, tags, comments and
// constants. -update writes it anew.
func TestSchema(t *testing.T) {
	s := &schemaWriter{t: t, defs: map[string]object{}, sources: map[string]source{}}
	root := object{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"title", "Article"},
		{"description", "One news item as the library bulletin reads it from its page. What the page does not give is left out."},
	}
	root = append(root, s.structure(reflect.TypeFor[article.Article](), "")...)
	var defs object
	for _, name := range s.order {
		defs = append(defs, member{name, s.defs[name]})
	}
	root = append(root, member{"$defs", defs})
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(root); err != nil {
		t.Fatal(err)
	}
	golden.Text(t, "../testdata/schema/article.schema.json", b.Bytes())
}

// object is a JSON object that keeps the order of its members.
type object []member

type member struct {
	name  string
	value any
}

func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := enc.Encode(m.name); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := enc.Encode(m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

const edtf = `\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?\??`

// written are the types that write themselves, with how they do.
var written = map[reflect.Type]object{
	reflect.TypeFor[dateparse.Date](): {{"description", "EDTF (ISO 8601-2), as precise as the page; a zone only where the page states one"},
		{"type", "string"}, {"pattern", "^" + edtf + "$"}},
	reflect.TypeFor[dateparse.Range](): {{"description", "EDTF: a date, or an interval of two"},
		{"type", "string"}, {"pattern", "^" + edtf + "(/" + edtf + ")?$"}},
	reflect.TypeFor[dateparse.Match](): closed([]string{"start", "end", "text", "kind"}, object{
		{"start", object{{"type", "integer"}, {"minimum", 0}}},
		{"end", object{{"type", "integer"}, {"minimum", 0}}},
		{"text", object{{"type", "string"}}},
		{"kind", object{{"enum", []string{"absolute", "relative", "inferred", "vague"}}}},
		{"date", object{{"$ref", "#/$defs/dateparse.Range"}}},
	}),
	reflect.TypeFor[article.Count](): closed([]string{"n"}, object{
		{"n", object{{"type", "integer"}}},
		{"approximate", object{{"type", "boolean"}}},
		{"raw", object{{"type", "string"}}},
	}),
}

// blocks are the kinds of block by their "type".
var blocks = object{
	{"heading", reflect.TypeFor[article.Heading]()}, {"paragraph", reflect.TypeFor[article.Paragraph]()}, {"list", reflect.TypeFor[article.List]()},
	{"table", reflect.TypeFor[article.Table]()}, {"image", reflect.TypeFor[article.Image]()}, {"quote", reflect.TypeFor[article.Quote]()},
}

func closed(required []string, properties object) object {
	o := object{{"type", "object"}, {"properties", properties}}
	if len(required) > 0 {
		o = append(o, member{"required", required})
	}
	return append(o, member{"additionalProperties", false})
}

// schemaWriter writes the schema of types.
type schemaWriter struct {
	t       *testing.T
	defs    map[string]object
	order   []string
	sources map[string]source
}

// structure is the schema of a struct; a block has its kind in front.
func (s *schemaWriter) structure(typ reflect.Type, block string) object {
	var properties object
	var required []string
	if block != "" {
		properties, required = object{{"type", object{{"const", block}}}}, []string{"type"}
	}
	for _, f := range reflect.VisibleFields(typ) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			s.t.Fatalf("%s.%s has no name in JSON", typ, f.Name)
		}
		if options == "" {
			required = append(required, name)
		}
		schema := s.of(f.Type)
		if text := s.source(typ).comments[typ.Name()+"."+f.Name]; text != "" {
			schema = append(object{{"description", text}}, schema...)
		}
		properties = append(properties, member{name, schema})
	}
	return closed(required, properties)
}

// of is the schema of a value of a type.
func (s *schemaWriter) of(typ reflect.Type) object {
	switch typ.Kind() {
	case reflect.Slice:
		return object{{"type", "array"}, {"items", s.of(typ.Elem())}}
	case reflect.Map:
		return object{{"type", "object"}, {"additionalProperties", s.of(typ.Elem())}}
	case reflect.Bool:
		return object{{"type", "boolean"}}
	case reflect.Int, reflect.Int64:
		return object{{"type", "integer"}, {"minimum", 0}}
	case reflect.String:
		if values := s.source(typ).constants[typ.Name()]; len(values) > 0 {
			return object{{"enum", values}}
		}
		return object{{"type", "string"}}
	case reflect.Interface, reflect.Struct:
		s.define(typ)
		return object{{"$ref", "#/$defs/" + defName(typ)}}
	}
	s.t.Fatalf("no schema for %s", typ)
	return nil
}

// defName is the name of a type among the definitions: Credit, entity.Person.
func defName(typ reflect.Type) string { return strings.TrimPrefix(typ.String(), "article.") }

// define puts the schema of a named type among the definitions.
func (s *schemaWriter) define(typ reflect.Type) {
	name := defName(typ)
	if _, done := s.defs[name]; done {
		return
	}
	s.defs[name] = nil
	s.order = append(s.order, name)
	switch is, ok := written[typ]; {
	case ok:
		s.defs[name] = is
		if typ == reflect.TypeFor[dateparse.Match]() {
			s.define(reflect.TypeFor[dateparse.Range]())
		}
	case typ == reflect.TypeFor[article.Block]():
		var kinds []object
		for _, b := range blocks {
			kinds = append(kinds, s.of(b.value.(reflect.Type)))
		}
		s.defs[name] = object{{"oneOf", kinds}}
	default:
		block := ""
		if i := slices.IndexFunc(blocks, func(m member) bool { return m.value == typ }); i >= 0 {
			block = blocks[i].name
		}
		s.defs[name] = s.structure(typ, block)
	}
}

// source is what the source of a package says of its types.
type source struct {
	comments  map[string]string   // of fields: Article.Title
	constants map[string][]string // values of the constants of a type, but for ""
}

// source reads the package of a type.
func (s *schemaWriter) source(typ reflect.Type) source {
	dir := map[string]string{
		reflect.TypeFor[article.Article]().PkgPath(): ".", reflect.TypeFor[entity.Person]().PkgPath(): "../entity", reflect.TypeFor[dateparse.Date]().PkgPath(): "../dateparse",
	}[typ.PkgPath()]
	if dir == "" {
		return source{}
	}
	if is, done := s.sources[dir]; done {
		return is
	}
	is := source{map[string]string{}, map[string][]string{}}
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			s.t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			s.t.Fatal(err)
		}
		ast.Inspect(file, is.look)
	}
	s.sources[dir] = is
	return is
}

// look keeps what a node says of fields and constants.
func (is source) look(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.TypeSpec:
		if st, ok := n.Type.(*ast.StructType); ok {
			for _, f := range st.Fields.List {
				for _, name := range f.Names {
					text := strings.Join(strings.Fields(f.Doc.Text()+" "+f.Comment.Text()), " ")
					is.comments[n.Name.Name+"."+name.Name] = text
				}
			}
		}
	case *ast.ValueSpec:
		typ, ok := n.Type.(*ast.Ident)
		if !ok || len(n.Values) != 1 {
			break
		}
		if lit, ok := n.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if value, err := strconv.Unquote(lit.Value); err == nil && value != "" {
				is.constants[typ.Name] = append(is.constants[typ.Name], value)
			}
		}
	}
	return true
}

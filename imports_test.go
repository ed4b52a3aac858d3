package bulletin_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/bulletin-go/bulletin"

// mayImport says which packages of this module a package may import. Nothing
// imports article but programs; entity and dateparse do not know of each other,
// and the internal packages that read pages and events stand above them.
// A new package needs a row here; "." is the root.
var mayImport = imports(`
.:
article: entity dateparse internal/decode internal/mend internal/dom internal/event internal/form internal/han internal/head internal/label internal/layout internal/sheet internal/lexicon internal/furniture
entity: internal/mention internal/zh internal/en internal/han internal/lexicon
dateparse: internal/han internal/lexicon
internal/decode: internal/charset
internal/mend: internal/charset internal/han
internal/charset:
internal/dom: internal/form internal/furniture internal/han internal/lexicon
internal/event: entity dateparse internal/dom internal/form internal/han internal/lexicon internal/words
internal/form: internal/han internal/lexicon
internal/zh: internal/mention internal/words internal/han internal/lexicon
internal/words: internal/han internal/lexicon
internal/en: internal/mention internal/han internal/lexicon
internal/mention: internal/lexicon
internal/han:
internal/head: dateparse internal/dom internal/form
internal/label: dateparse internal/form internal/han internal/lexicon
internal/sheet: dateparse internal/dom internal/form internal/furniture internal/han internal/label internal/lexicon
internal/layout: dateparse internal/dom internal/form internal/furniture internal/head internal/label internal/sheet
internal/lexicon: internal/han
internal/golden:
internal/hostile:
examples/bulletin: article entity dateparse internal/decode internal/event internal/han internal/lexicon internal/mend internal/layout internal/zh internal/en
internal/furniture: internal/form internal/han internal/lexicon
`)

func imports(table string) map[string][]string {
	may := map[string][]string{}
	for row := range strings.Lines(strings.TrimSpace(table)) {
		name, list, _ := strings.Cut(row, ":")
		may[strings.TrimPrefix(name, ".")] = strings.Fields(list)
	}
	return may
}

// coreModules may be needed by a program that imports the library.
var coreModules = []string{"golang.org/x/net", "golang.org/x/text", "github.com/rivo/uniseg"}

// testModules may be needed by tests too.
var testModules = append([]string{"github.com/google/go-cmp"}, coreModules...)

// listed is what go list says of a package.
type listed struct {
	ImportPath   string
	Standard     bool
	Module       *struct{ Path string }
	Imports      []string
	TestImports  []string
	XTestImports []string
}

// goList runs go list and decodes its output.
func goList(t *testing.T, args ...string) []listed {
	t.Helper()
	openSources(t)
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Standard,Module,Imports,TestImports,XTestImports"}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", cmd, err, &stderr)
	}
	var all []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// openSources looks at every source file, so that go test takes no result from
// its cache after one of them has changed: it cannot see what go list reads.
func openSources(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && (filepath.Ext(path) == ".go" || path == "go.mod") {
			_, err = os.Stat(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// relative cuts the module off an import path; ok tells whether it was there.
func relative(path string) (rel string, ok bool) {
	rel, ok = strings.CutPrefix(path, module)
	return strings.TrimPrefix(rel, "/"), ok
}

func TestImportsRunOneWay(t *testing.T) {
	for _, p := range goList(t, "./...") {
		rel, _ := relative(p.ImportPath)
		allowed, ok := mayImport[rel]
		if !ok {
			t.Errorf("package %s has no row in mayImport", rel)
			continue
		}
		for _, imported := range p.Imports {
			if dep, ok := relative(imported); ok && !slices.Contains(allowed, dep) {
				t.Errorf("package %s must not import %s", rel, dep)
			}
		}
		for _, imported := range append(p.TestImports, p.XTestImports...) {
			if dep, ok := relative(imported); ok && dep != rel && dep != "internal/golden" && dep != "internal/hostile" && !slices.Contains(allowed, dep) {
				t.Errorf("tests of package %s must not import %s", rel, dep)
			}
		}
	}
}

// A program that imports the library gets no network code and no module that
// is not in the table.
func TestCoreStaysSmall(t *testing.T) {
	for _, p := range goList(t, "-deps", "./article", "./entity", "./dateparse") {
		switch {
		case p.ImportPath == "net/http", p.ImportPath == "net", p.ImportPath == "os/exec", p.ImportPath == "testing":
			t.Errorf("the core depends on %s", p.ImportPath)
		case p.Standard || p.Module == nil || p.Module.Path == module:
		case !slices.Contains(coreModules, p.Module.Path):
			t.Errorf("the core depends on %s of module %s", p.ImportPath, p.Module.Path)
		}
	}
}

func TestTestsNeedNoOtherModules(t *testing.T) {
	for _, p := range goList(t, "-deps", "-test", "./...") {
		if !p.Standard && p.Module != nil && p.Module.Path != module && !slices.Contains(testModules, p.Module.Path) {
			t.Errorf("something depends on %s of module %s", p.ImportPath, p.Module.Path)
		}
	}
}

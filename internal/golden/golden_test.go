package golden

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recorder is a testing.TB that keeps what it is told instead of failing.
type recorder struct {
	testing.TB
	said string
}

func (r *recorder) Helper()                        {}
func (r *recorder) Name() string                   { return "TestGolden/hospital/opening" }
func (r *recorder) Skipf(format string, a ...any)  { r.Fatalf("SKIP "+format, a...) }
func (r *recorder) Errorf(format string, a ...any) { r.said = fmt.Sprintf(format, a...) }
func (r *recorder) Fatal(a ...any)                 { r.Fatalf("%s", fmt.Sprint(a...)) }
func (r *recorder) Fatalf(format string, a ...any) {
	r.said = fmt.Sprintf(format, a...)
	panic(r)
}

// said gives what f tells its testing.TB.
func said(f func(t testing.TB)) string {
	r := &recorder{}
	func() {
		defer func() {
			if p := recover(); p != nil && p != any(r) {
				panic(p)
			}
		}()
		f(r)
	}()
	return r.said
}

// write makes a folder with files, whose text is their name unless it is given.
func write(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		name, text, ok := strings.Cut(f, "=")
		if !ok {
			text = name
		}
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoad(t *testing.T) {
	dir := write(t, "README.md", "c.in.txt=# case: {\"url\": \"u\", \"todo\": \"views\"}\nx", "b/two.in.txt", "b/two.golden.json", "a.in.html=<!-- case: {\"url\": \"u\"} -->\n<p>x", "b/README.md")
	got, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []Case{
		{Name: "a", Ext: ".html", Input: []byte("<p>x"), line: []byte(` {"url": "u"} `)},
		{Name: "b/two", Ext: ".txt", Input: []byte("b/two.in.txt")},
		{Name: "c", Ext: ".txt", Input: []byte("x"), Todo: "views", line: []byte(`{"url":"u"}`)},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Case{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestLoadErrors(t *testing.T) {
	tests := []struct {
		files []string
		want  string
	}{
		{[]string{"README.md"}, "no cases in DIR"},
		{[]string{"a.in.txt", "notes.txt"}, "DIR/notes.txt is neither NAME.in.html, NAME.in.txt nor NAME.golden.json"},
		{[]string{"a.in.pdf"}, "DIR/a.in.pdf is neither NAME.in.html, NAME.in.txt nor NAME.golden.json"},
		{[]string{"a.in.txt", "b.golden.json"}, "DIR/b.golden.json has no input"},
		{[]string{"x/a.in.txt", "x/a.in.html"}, "DIR/x/a has two inputs"},
	}
	for _, tt := range tests {
		t.Run(strings.Join(tt.files, " "), func(t *testing.T) {
			dir := write(t, tt.files...)
			_, err := Load(dir)
			if want := strings.ReplaceAll(tt.want, "DIR", dir); err == nil || err.Error() != want {
				t.Errorf("error %v, want %s", err, want)
			}
		})
	}
}

func TestCutCaseLine(t *testing.T) {
	tests := []struct{ in, line, rest string }{
		{"<!-- case: {} -->\n<p>", " {} ", "<p>"},
		{"<!-- case: {} -->\r\n<p>", " {} ", "<p>"},
		{"# case: {}\ntext", " {}", "text"},
		{"<!-- comment -->\n<p>", "", "<!-- comment -->\n<p>"},
		{"text\n# case: {}", "", "text\n# case: {}"},
		{"", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			line, rest := cutCaseLine([]byte(tt.in))
			if string(line) != tt.line || string(rest) != tt.rest {
				t.Errorf("line %q, rest %q", line, rest)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	tests := []struct{ line, want string }{
		{``, ""},
		{`{"url": "u"}`, ""},
		{`{"uri": "u"}`, `case line of x: json: unknown field "uri"`},
		{`{"url": "u"} {}`, "case line of x: more than one JSON value"},
		{`{"url"}`, "case line of x: invalid character '}' after object key"},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			c := Case{Name: "x"}
			if tt.line != "" {
				c.line = []byte(tt.line)
			}
			var options struct{ URL string }
			if got := said(func(t testing.TB) { c.Options(t, &options) }); got != tt.want {
				t.Errorf("said %q, want %q", got, tt.want)
			}
			if tt.want == "" && tt.line != "" && options.URL != "u" {
				t.Errorf("URL %q", options.URL)
			}
		})
	}
}

// What a golden file holds is compared as text; a difference shows as a diff,
// a missing file with the command that writes it, and -update writes it.
func TestCompare(t *testing.T) {
	value := map[string]string{"title": "<b>院长</b>"}
	path := filepath.Join(t.TempDir(), "opening.golden.json")
	report := func() string { return said(func(t testing.TB) { compare(t, path, value) }) }

	if got, want := report(), "go test <this package> -run 'TestGolden/hospital/opening' -update"; !strings.Contains(got, want) {
		t.Errorf("without the file: %q, want the command %q", got, want)
	}
	*update = true
	got := report()
	*update = false
	if got != "" {
		t.Errorf("-update: %q", got)
	}
	data, err := os.ReadFile(path)
	if want := "{\n  \"title\": \"<b>院长</b>\"\n}\n"; err != nil || string(data) != want {
		t.Errorf("wrote %q, %v, want %q", data, err, want)
	}
	if got := report(); got != "" {
		t.Errorf("unchanged: %q", got)
	}
	value["title"] = "副院长"
	if got := report(); !strings.Contains(got, "-want +got") || !strings.Contains(got, "副院长") {
		t.Errorf("changed: %q", got)
	}
}

func TestExpectDifference(t *testing.T) {
	path := filepath.Join(write(t, "a.golden.json=\"right\"\n"), "a.golden.json")
	tests := []struct{ got, want string }{
		{"wrong", "SKIP todo: views (-want +got):"},
		{"right", path + ` is right now: take "todo" out of the case line`},
	}
	for _, tt := range tests {
		t.Run(tt.got, func(t *testing.T) {
			got := said(func(t testing.TB) { expectDifference(t, path, "views", tt.got) })
			if !strings.HasPrefix(got, tt.want) {
				t.Errorf("said %q, want %q", got, tt.want)
			}
		})
	}
	if got := said(func(t testing.TB) { expectDifference(t, path+"x", "views", "") }); !strings.Contains(got, "written by hand") {
		t.Errorf("without the file: said %q", got)
	}
}

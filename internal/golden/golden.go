// Package golden runs the two-file cases under testdata: NAME.in.html or
// NAME.in.txt holds what is read, NAME.golden.json what must come of it.
// testdata/README.md is the contract for people who add cases.
package golden

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Case is one input of a folder of cases.
type Case struct {
	Name  string // path below the folder without its ending: hospital/launch
	Ext   string // ".html" or ".txt"
	Input []byte // the file without its case line
	Todo  string // why the code does not give the golden file yet; empty when it does
	line  []byte // the JSON of the case line without todo; nil when there is none
}

// Options decodes the case line of the input into v, a pointer to a struct,
// and fails the test on a key that v does not have. A case line is the first
// line of the input:
//
//	<!-- case: {"url": "https://hospital.example/news/1.html"} -->
//	# case: {"reference": "2024-05-20"}
//
// The key todo belongs to every case and is not handed on: see Case.Todo.
func (c Case) Options(t testing.TB, v any) {
	t.Helper()
	if c.line == nil {
		return
	}
	dec := json.NewDecoder(bytes.NewReader(c.line))
	dec.DisallowUnknownFields()
	err := dec.Decode(v)
	if err == nil && dec.More() {
		err = errors.New("more than one JSON value")
	}
	if err != nil {
		t.Fatalf("case line of %s: %v", c.Name, err)
	}
}

// Run makes a subtest of every case below dir: it marshals what read returns
// and compares it with the golden file, or writes that file under -update. It
// fails on files that belong to no case and on a folder without cases.
//
// A case with a todo has a golden file that was written by hand and is right.
// Its test is skipped as long as the code gives something else, and fails when
// the code has caught up, so that the todo is taken out. -update leaves it alone.
func Run(t *testing.T, dir string, read func(t *testing.T, c Case) any) {
	t.Helper()
	cases, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			path := filepath.Join(dir, filepath.FromSlash(c.Name)+".golden.json")
			if got := read(t, c); c.Todo != "" {
				expectDifference(t, path, c.Todo, got)
			} else {
				compare(t, path, got)
			}
		})
	}
}

// Load reads the inputs below dir in order of name. A file that is neither an
// input, nor the golden file of one, nor README.md is an error.
func Load(dir string) ([]Case, error) {
	var cases []Case
	var goldens []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		name, ext, isInput := strings.Cut(rel, ".in.")
		switch {
		case isInput && (ext == "html" || ext == "txt"):
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			c := Case{Name: name, Ext: "." + ext}
			c.line, c.Input = cutCaseLine(data)
			if err := c.cutTodo(); err != nil {
				return fmt.Errorf("case line of %s: %w", path, err)
			}
			cases = append(cases, c)
		case strings.HasSuffix(rel, ".golden.json"):
			goldens = append(goldens, strings.TrimSuffix(rel, ".golden.json"))
		case filepath.Base(rel) != "README.md":
			return fmt.Errorf("%s is neither NAME.in.html, NAME.in.txt nor NAME.golden.json", path)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if len(cases) == 0 {
		return nil, fmt.Errorf("no cases in %s", dir)
	}
	return cases, checkPairs(dir, cases, goldens)
}

// checkPairs reports two inputs of one name, and goldens without an input.
func checkPairs(dir string, cases []Case, goldens []string) error {
	seen := map[string]bool{}
	for _, c := range cases {
		if seen[c.Name] {
			return fmt.Errorf("%s/%s has two inputs", dir, c.Name)
		}
		seen[c.Name] = true
	}
	if i := slices.IndexFunc(goldens, func(g string) bool { return !seen[g] }); i >= 0 {
		return fmt.Errorf("%s/%s.golden.json has no input", dir, goldens[i])
	}
	return nil
}

// cutCaseLine parts the case line, if there is one, from the rest.
func cutCaseLine(data []byte) (line, rest []byte) {
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	first = bytes.TrimSpace(first)
	for _, mark := range [][2]string{{"<!-- case:", "-->"}, {"# case:", ""}} {
		if body, ok := bytes.CutPrefix(first, []byte(mark[0])); ok {
			return bytes.TrimSuffix(body, []byte(mark[1])), rest
		}
	}
	return nil, data
}

// cutTodo takes the key todo out of the case line.
func (c *Case) cutTodo() error {
	if !bytes.Contains(c.line, []byte(`"todo"`)) {
		return nil
	}
	var options map[string]json.RawMessage
	err := json.Unmarshal(c.line, &options)
	if err == nil {
		err = json.Unmarshal(options["todo"], &c.Todo)
	}
	if err != nil {
		return err
	}
	delete(options, "todo")
	c.line, err = json.Marshal(options)
	return err
}

// expectDifference skips the test of a case with a todo, or fails it when
// there is nothing left to do.
func expectDifference(t testing.TB, path, todo string, got any) {
	t.Helper()
	text, err := encode(got)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(path)
	switch {
	case err != nil:
		t.Fatalf("%v\na case with a todo has a golden file written by hand", err)
	case bytes.Equal(want, text):
		t.Fatalf("%s is right now: take \"todo\" out of the case line", path)
	}
	t.Skipf("todo: %s (-want +got):\n%s", todo, diff(want, text))
}

// compare holds got against the golden file at path.
func compare(t testing.TB, path string, got any) {
	t.Helper()
	text, err := encode(got)
	if err != nil {
		t.Fatal(err)
	}
	Text(t, path, text)
}

// Text compares text with the golden file at path, or writes that file under
// -update. It is for output that is not JSON.
func Text(t testing.TB, path string, text []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, text, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v\nwrite it with: go test <this package> -run '%s' -update", err, t.Name())
	}
	if d := diff(want, text); d != "" {
		t.Errorf("%s (-want +got):\n%s", path, d)
	}
}

// encode is the form of a golden file: indented, readable, one final newline.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(v)
	return b.Bytes(), err
}

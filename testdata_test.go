package bulletin_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What the rules of testdata/README.md allow, in bytes.
const (
	maxCase  = 20 << 10
	maxCases = 2 << 20
)

// Every user downloads the cases, so they stay small; they name nobody's real
// site, so that none of them is a copy.
func TestCasesFollowTheRules(t *testing.T) {
	total := 0
	err := filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == "README.md" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		total += len(data)
		if len(data) > maxCase {
			t.Errorf("%s has %d bytes, more than %d", path, len(data), maxCase)
		}
		for _, host := range hosts(data) {
			if !allowedHost(host) {
				t.Errorf("%s names the host %s, which does not end in .example", path, host)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if total > maxCases {
		t.Errorf("testdata has %d bytes, more than %d", total, maxCases)
	}
}

// TestSystems holds the table of content systems to what is read of their pages.
func TestSystems(t *testing.T) {
	const dir = "testdata/article/systems/"
	table, err := os.ReadFile(dir + "README.md")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := filepath.Glob(dir + "*.golden.json")
	if err != nil || len(cases) < 30 {
		t.Fatal(len(cases), err)
	}
	for _, path := range cases {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var article map[string]any
		if err := json.Unmarshal(data, &article); err != nil {
			t.Fatal(path, err)
		}
		var fields []string
		for _, field := range strings.Fields("title kicker subtitle published modified source siteName credits views breadcrumb summary keywords") {
			if article[field] != nil {
				fields = append(fields, field)
			}
		}
		name := strings.TrimSuffix(filepath.Base(path), ".golden.json")
		if want := " | " + strings.Join(fields, ", ") + " | "; !strings.Contains(row(string(table), name), want) {
			t.Errorf("%s: the table has %q, the golden file%s", name, row(string(table), name), want)
		}
	}
}

// row is the row of a table that begins with a name; "" for none.
func row(table, name string) string {
	_, rest, _ := strings.Cut(table, "\n| "+name+" | ")
	line, _, _ := strings.Cut(rest, "\n")
	return line
}

// hosts gives the hosts of the web addresses in data.
func hosts(data []byte) []string {
	var found []string
	for {
		_, rest, ok := bytes.Cut(data, []byte("://"))
		if !ok {
			return found
		}
		end := bytes.IndexFunc(rest, func(r rune) bool { return !strings.ContainsRune(hostLetters, r) })
		if end < 0 {
			end = len(rest)
		}
		found = append(found, strings.ToLower(string(rest[:end])))
		data = rest
	}
}

const hostLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"

// allowedHost tells invented hosts and those of vocabularies.
func allowedHost(host string) bool {
	switch host {
	case "schema.org", "json-schema.org", "www.w3.org", "ogp.me", "purl.org":
		return true
	}
	return strings.HasSuffix(host, ".example") || strings.HasSuffix(host, ".test")
}

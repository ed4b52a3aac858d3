package bulletin_test

import (
	"bytes"
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

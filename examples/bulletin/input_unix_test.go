//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is called like a page and may wait for ever is no page of a folder.
func TestFolderOfOddFiles(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page, "sub/b.html": page})
	at := func(name string) string { return filepath.Join(dir, name) }
	if err := syscall.Mkfifo(at("pipe.html"), 0o600); err != nil {
		t.Skip(err)
	}
	for name, to := range map[string]string{"link.html": "a.html", "pipelink.html": "pipe.html", "folder.html": "sub", "nowhere.html": "x", "device.html": "/dev/zero"} {
		if err := os.Symlink(to, at(name)); err != nil {
			t.Skip(err)
		}
	}
	var got []string
	for _, in := range expand([]string{dir}, strings.NewReader("")).inputs {
		got = append(got, in.name)
	}
	if diff := cmp.Diff([]string{at("a.html"), at("link.html"), at("nowhere.html"), at("sub/b.html")}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

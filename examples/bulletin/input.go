package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// input is one page to read. It is opened by the first Read, so that a long
// list of files does not hold them all open.
type input struct {
	name string // as the user reaches it
	open func() (io.ReadCloser, error)
	body io.ReadCloser
}

// Read reads the page, and fails with what opening it failed with.
func (in *input) Read(p []byte) (int, error) {
	if in.body == nil {
		body, err := in.open()
		if err != nil {
			return 0, err
		}
		in.body = body
	}
	return in.body.Read(p)
}

// Close closes the page if it was opened.
func (in *input) Close() error {
	if in.body == nil {
		return nil
	}
	return in.body.Close()
}

//go:embed pages
var embeddedPages embed.FS

// embedded gives the pages that come with the program.
func embedded() []*input {
	names, err := fs.Glob(embeddedPages, "pages/*")
	if err != nil {
		panic("internal error: " + err.Error())
	}
	var inputs []*input
	for _, name := range names {
		inputs = append(inputs, &input{
			name: strings.TrimPrefix(name, "pages/"),
			open: func() (io.ReadCloser, error) { return embeddedPages.Open(name) },
		})
	}
	return inputs
}

// expand turns the arguments into inputs, in their order. An argument that
// leads nowhere becomes an input that fails, so that its error is reported in
// its turn.
func expand(args []string, stdin io.Reader) []*input {
	var inputs []*input
	for _, arg := range args {
		if arg == "-" {
			inputs = append(inputs, &input{name: arg, open: func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }})
			continue
		}
		for _, path := range glob(arg) {
			inputs = append(inputs, fromPath(path)...)
		}
	}
	return inputs
}

// glob gives the paths that arg stands for; arg itself where it is a path or
// matches nothing. Like in a shell, * is not for hidden files.
func glob(arg string) []string {
	if _, err := os.Lstat(arg); err == nil {
		return []string{arg}
	}
	paths, err := filepath.Glob(arg)
	if !isHidden(arg) {
		paths = slices.DeleteFunc(paths, isHidden)
	}
	if err != nil || len(paths) == 0 {
		return []string{arg}
	}
	return paths
}

func isHidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// fromPath gives a file, or the pages below a folder.
func fromPath(path string) []*input {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return []*input{failing(path, err)}
	case !info.IsDir():
		return []*input{file(path)}
	}
	inputs := below(path)
	if len(inputs) == 0 {
		return []*input{failing(path, fmt.Errorf("no pages in this folder (%s)", strings.Join(pageEndings, ", ")))}
	}
	return inputs
}

// pageEndings are the endings of the files of a folder that are read.
var pageEndings = []string{".html", ".htm", ".xhtml", ".txt"}

// below gives the pages below a folder in the order of their paths.
func below(folder string) []*input {
	var inputs []*input
	walk := func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			inputs = append(inputs, failing(path, err))
			return nil
		case path != folder && isHidden(path):
			if d.IsDir() {
				return fs.SkipDir
			}
		case isPage(path, d):
			inputs = append(inputs, file(path))
		}
		return nil
	}
	if err := filepath.WalkDir(folder, walk); err != nil {
		inputs = append(inputs, failing(folder, err))
	}
	return inputs
}

// isPage tells whether a file of a folder is one to read. A link is one where it
// leads to a file; one that leads nowhere is too, so that its error is reported.
// What may wait for ever or is no page is passed over: pipes, sockets, devices.
func isPage(path string, d fs.DirEntry) bool {
	if !slices.Contains(pageEndings, strings.ToLower(filepath.Ext(d.Name()))) {
		return false
	}
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

// file is the input that a path leads to.
func file(path string) *input {
	return &input{name: path, open: func() (io.ReadCloser, error) { return os.Open(path) }}
}

// failing is an input that was lost before it could be read.
func failing(name string, err error) *input {
	if errors.Is(err, fs.ErrNotExist) {
		err = errors.New("no such file or folder")
	}
	return &input{name: name, open: func() (io.ReadCloser, error) { return nil, err }}
}

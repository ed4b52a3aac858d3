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

// input is one page to read. It is opened when its turn comes, so that a long
// list of files does not hold them all open.
type input struct {
	name        string // as the user reaches it
	open        func() (io.ReadCloser, error)
	file        io.Closer
	body        io.Reader // the page, unpacked
	url         string    // where the page was, as far as its file says
	contentType string    // likewise
}

// prepare opens the input and finds the page in it. It fails with what opening
// failed with, a panic included: other inputs are read all the same.
func (in *input) prepare() (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic: %v", v)
		}
	}()
	file, err := in.open()
	if err != nil {
		return err
	}
	in.file = file
	page, err := unwrap(file)
	in.body, in.url, in.contentType = page.body, page.url, page.contentType
	return err
}

// Read reads the page.
func (in *input) Read(p []byte) (int, error) {
	if in.body == nil {
		if err := in.prepare(); err != nil {
			return 0, err
		}
	}
	return in.body.Read(p)
}

// Close closes the input if it was opened. It may be called again.
func (in *input) Close() error {
	if in.file == nil {
		return nil
	}
	return in.file.Close()
}

// found is what the arguments lead to.
type found struct {
	inputs []*input
	passed int // files of folders that do not end like pages
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
func expand(args []string, stdin io.Reader) found {
	var f found
	for _, arg := range args {
		if arg == "-" {
			f.inputs = append(f.inputs, &input{name: arg, open: func() (io.ReadCloser, error) { return io.NopCloser(stdin), nil }})
			continue
		}
		for _, path := range glob(arg) {
			f.add(path)
		}
	}
	return f
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

// add adds a file, or the pages below a folder.
func (f *found) add(path string) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		f.inputs = append(f.inputs, failing(path, err))
	case !info.IsDir():
		f.inputs = append(f.inputs, file(path))
	default:
		before := len(f.inputs)
		f.addBelow(path)
		if len(f.inputs) == before {
			f.inputs = append(f.inputs, failing(path, fmt.Errorf("no pages in this folder (%s)", strings.Join(pageEndings, ", "))))
		}
	}
}

// pageEndings are the endings of the files of a folder that are read. Behind
// each .gz may stand.
var pageEndings = []string{
	".html", ".htm", ".xhtml", ".txt", ".shtml", ".shtm", ".php", ".jsp", ".jspx", ".asp", ".aspx", ".mht", ".mhtml",
}

// addBelow adds the pages below a folder in the order of their paths.
func (f *found) addBelow(folder string) {
	walk := func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			f.inputs = append(f.inputs, failing(path, err))
		case path != folder && isHidden(path):
			if d.IsDir() {
				return fs.SkipDir
			}
			f.passed++
		case isPage(path, d):
			f.inputs = append(f.inputs, file(path))
		case !d.IsDir():
			f.passed++
		}
		return nil
	}
	if err := filepath.WalkDir(folder, walk); err != nil {
		f.inputs = append(f.inputs, failing(folder, err))
	}
}

// isPage tells whether a file of a folder is one to read. A link is one where it
// leads to a file; one that leads nowhere is too, so that its error is reported.
// What may wait for ever or is no page is passed over: pipes, sockets, devices.
func isPage(path string, d fs.DirEntry) bool {
	name := strings.TrimSuffix(strings.ToLower(d.Name()), ".gz")
	if !slices.Contains(pageEndings, filepath.Ext(name)) {
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

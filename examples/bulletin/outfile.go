package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// output is where the program writes: standard output, or a file that takes its
// name only when all is written. So the file may be one of the inputs too, and
// what was there before is not lost where the disk is full.
type output struct {
	io.Writer
	file *os.File // nil for standard output
	path string   // the name that file is to have; "" where it has it already
}

// openOutput opens the file at path, or stdout where path is empty.
func openOutput(path string, stdout io.Writer) (*output, error) {
	if path == "" {
		return &output{Writer: stdout}, nil
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, errors.New(path + " is a folder")
	case err != nil && !isFolder(filepath.Dir(path)):
		return nil, errors.New("there is no folder " + filepath.Dir(path) + " to write to")
	case err == nil && !info.Mode().IsRegular(): // a pipe or a device is written to as it is
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &output{Writer: f, file: f}, err
	}
	if to, err := filepath.EvalSymlinks(path); err == nil {
		path = to // a link stays one
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".bulletin-*")
	if err != nil {
		return nil, err
	}
	mode := os.FileMode(0o644)
	if info != nil {
		mode = info.Mode().Perm()
	}
	_ = f.Chmod(mode) // not on every file system
	return &output{Writer: f, file: f, path: path}, nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// close ends the writing. The file takes its name where all of it was written.
func (o *output) close(complete bool) error {
	if o.file == nil {
		return nil
	}
	err := o.file.Close()
	switch {
	case o.path == "":
	case err == nil && complete:
		err = os.Rename(o.file.Name(), o.path)
	default:
		_ = os.Remove(o.file.Name()) // best effort: the error is that of the writing
	}
	return err
}

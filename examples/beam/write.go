package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn1x2[string, int, string](&shardFn{})
	register.Function2x0(emptyShards)
	register.Emitter2[int, string]()
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Iter1[string]()
}

// write writes lines to the files of fn. All of them are written, also those
// without lines, so that none of an earlier run is left among them.
func write(s beam.Scope, fn *writeFn, lines beam.PCollection) {
	sharded := beam.ParDo(s, &shardFn{Shards: fn.Shards}, lines)
	empty := beam.ParDo(s, emptyShards, beam.Create(s, fn.Shards))
	beam.ParDo0(s, fn, beam.GroupByKey(s, beam.Flatten(s, sharded, empty)))
}

// shardFn gives a line the number of its file, always the same.
type shardFn struct{ Shards int }

func (fn *shardFn) ProcessElement(line string) (int, string) {
	h := fnv.New32a()
	_, _ = io.WriteString(h, line)
	return int(h.Sum32() % uint32(fn.Shards)), line
}

// emptyShards makes an empty line, which is none, for every file.
func emptyShards(shards int, emit func(int, string)) {
	for n := range shards {
		emit(n, "")
	}
}

// writeFn writes the files NAME-00000-of-00004ENDING, one an element.
type writeFn struct {
	Name, Ending string
	Header       string // the first line of each file; "" is none
	Shards       int
}

func (fn *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	name := fmt.Sprintf("%s-%05d-of-%05d%s", fn.Name, shard, fn.Shards, fn.Ending)
	return writeFile(ctx, name, func(w io.Writer) error {
		if fn.Header != "" {
			if _, err := fmt.Fprintln(w, fn.Header); err != nil {
				return err
			}
		}
		var line string
		for lines(&line) {
			if line == "" {
				continue
			}
			if _, err := fmt.Fprintln(w, line); err != nil {
				return err
			}
		}
		return nil
	})
}

// writeFile writes a file that is there as a whole or not at all, so that a
// worker that dies while it writes, and another that does it again, do no harm: it is renamed when
// it is whole. Where a file system cannot rename (object stores) a file appears
// when it is closed.
func writeFile(ctx context.Context, name string, fill func(io.Writer) error) error {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	renamer, ok := fs.(filesystem.Renamer)
	part := name
	if ok {
		part = name + ".part"
	}
	w, err := fs.OpenWrite(ctx, part)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 1<<20)
	err = fill(out)
	if err == nil {
		err = out.Flush()
	}
	if closed := w.Close(); err == nil {
		err = closed
	}
	if err == nil && ok {
		err = renamer.Rename(ctx, part, name)
	}
	return err
}

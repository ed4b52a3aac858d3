// Command beam reads an archive of news pages that is too large for one
// machine, as an Apache Beam pipeline.
//
//	go run . -input '/data/crawl-*.warc.gz' -output /data/out
//	go run . -input 'gs://bucket/*.warc.gz' -output gs://bucket/out -runner dataflow ...
//
// It writes articles as lines of JSON, who holds which post where as CSV, and
// the pages of which no article could be made, in as many files as -shards says.
// When all of them are whole there is a file _SUCCESS beside them.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	input := flag.String("input", "", "files to read, a glob: *.warc, *.warc.gz, or *.jsonl with a page a line")
	output := flag.String("output", "", "folder to write to")
	shards := flag.Int("shards", 4, "files of each kind of output")
	flag.Parse()
	beam.Init() // of a worker this runs the bundles, and does not return
	if err := run(context.Background(), options{*input, *output, *shards}, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

// options are what the pipeline is built from.
type options struct {
	input  string
	output string
	shards int
}

// run runs the pipeline and prints its counters. _SUCCESS of an earlier run is
// taken away first, and is there again when all outputs are.
func run(ctx context.Context, opt options, out io.Writer) error {
	if opt.input == "" || opt.output == "" || opt.shards < 1 {
		return errors.New("-input and -output say where to read and to write; -shards is 1 or more")
	}
	success := opt.output + "/_SUCCESS"
	if err := remove(ctx, success); err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, opt)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil || *jobopts.Async { // then it only began
		return err
	}
	for _, c := range counters(result.Metrics()) {
		fmt.Fprintf(out, "%s: %d\n", c.Name(), c.Result())
	}
	return writeFile(ctx, success, func(io.Writer) error { return nil })
}

// counters are those of this program, by name.
func counters(results metrics.Results) []metrics.CounterResult {
	all := results.Query(func(r beam.MetricResult) bool { return r.Namespace() == namespace }).Counters()
	slices.SortFunc(all, func(a, b metrics.CounterResult) int { return cmp.Compare(a.Name(), b.Name()) })
	return all
}

// remove takes a file away that may be there.
func remove(ctx context.Context, name string) error {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	remover, ok := fs.(filesystem.Remover)
	if found, err := fs.List(ctx, name); err != nil || len(found) == 0 || !ok {
		return err
	}
	return remover.Remove(ctx, name)
}

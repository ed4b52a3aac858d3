// Command bulletin takes news pages apart and prints what they hold.
//
//	go run ./examples/bulletin                       three pages that come with it
//	go run ./examples/bulletin page.html folder/     files, folders, globs; - is standard input
//	go run ./examples/bulletin pages/ -format jsonl  one line of JSON an input
//	go run ./examples/bulletin pages/ -who           who is named in them, with every post
//
// Of a folder, everything below it that ends as pages do (.html, .txt, .php,
// .mht, ..., also with .gz behind it) is read; other files, and hidden files and
// folders, are passed over and counted. A file of another name is read when it is
// named itself. What is packed by gzip, or saved by a browser as one file (MHTML),
// is known by its bytes, whatever its name.
//
// An input that cannot be read gets one line on standard error, or its own
// line where the format is jsonl; the others are still read. The exit code is
// then 1, and 2 when the command line was wrong.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // who asks twice need not wait
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit code. Where ctx ends, what
// was read until then is printed as a whole.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opt, err := parseFlags(args, stdout, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case opt.version:
		fmt.Fprintln(stdout, version())
		return 0
	}
	found := found{inputs: embedded()}
	if len(opt.args) > 0 {
		found = expand(opt.args, stdin)
	}
	if err := opt.fits(len(found.inputs)); err != nil {
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
		return 2
	}
	to, err := openOutput(opt.output, stdout)
	if err != nil {
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
		return 1
	}
	out := bufio.NewWriter(to)
	failed := work(ctx, found, opt, out, stderr)
	err = out.Flush()
	if e := to.close(err == nil); err == nil {
		err = e
	}
	if err != nil {
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
		return 1
	}
	if len(opt.args) == 0 && opt.format == "card" && !opt.trace {
		fmt.Fprintln(stderr, "\nThese pages come with the program. Name files, folders, globs or - to read others; -h lists the formats.")
	}
	if ctx.Err() != nil {
		fmt.Fprintln(stderr, "bulletin: interrupted")
		return 1
	}
	return min(failed, 1)
}

// work does with the inputs what the options ask for, and returns how many
// failed.
func work(ctx context.Context, found found, opt options, out *bufio.Writer, stderr io.Writer) (failed int) {
	switch {
	case opt.newCase:
		return newCase(found.inputs[0], opt, out, stderr)
	case opt.trace:
		return traceAll(found.inputs, out, stderr)
	}
	began := time.Now()
	read, failed := readAll(ctx, found.inputs, opt, out, stderr)
	if len(opt.args) > 0 && len(found.inputs)+found.passed > 1 {
		fmt.Fprintf(stderr, "bulletin: %s\n", summary(read, failed, found.passed, time.Since(began)))
	}
	return failed
}

// readAll parses the inputs on all cores and prints what comes of them in
// their order. It returns how many were read, and how many failed. Where out takes
// no more, or ctx is done, nothing more is read.
func readAll(ctx context.Context, inputs []*input, opt options, out *bufio.Writer, stderr io.Writer) (read, failed int) {
	printer := opt.printer(out, len(inputs) > 1)
	progress := newProgress(stderr, len(inputs))
	defer progress.clear()
	i := 0
	for a, err := range opt.parser.All(ctx, pages(inputs, opt.source)) {
		if ctx.Err() != nil {
			break
		}
		in := inputs[i]
		i++
		_ = in.Close() // it was read to its end, or its error is reported already
		progress.clear()
		if e := printer.show(in.name, a, err); err == nil {
			err = e
		}
		if err == nil {
			read++
		} else {
			failed++
			if opt.format != "jsonl" || opt.who {
				fmt.Fprintf(stderr, "bulletin: %s: %s\n", printable(in.name), printable(reason(err)+hint(err)))
			}
		}
		if !opt.who && out.Flush() != nil {
			break
		}
		progress.step(i, in.name)
	}
	printer.end()
	return read, failed
}

// pages hands the inputs to the parser. What the command line says of a page goes
// before what its file says.
func pages(inputs []*input, said article.Source) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		for _, in := range inputs {
			err := in.prepare()
			source := said
			if source.URL == "" {
				source.URL = in.url
			}
			if source.ContentType == "" {
				source.ContentType = in.contentType
			}
			if !yield(article.Page{Source: source, Body: in}, err) {
				return
			}
		}
	}
}

// reason says in one line why an input failed, without its name, which the
// line begins with already.
func reason(err error) string {
	if page := (*article.Error)(nil); errors.As(err, &page) {
		err = page.Err
	}
	if path := (*os.PathError)(nil); errors.As(err, &path) {
		err = path.Err
	}
	return strings.Join(strings.Fields(err.Error()), " ")
}

// hint says to a person what an error may mean that surprises.
func hint(err error) string {
	if errors.Is(err, article.ErrNoContent) {
		return ": it is empty, a title alone, or says that there is nothing"
	}
	return ""
}

// summary says how many inputs there were and how long they took.
func summary(read, failed, passed int, took time.Duration) string {
	parts := []string{fmt.Sprintf("%d read", read)}
	if failed > 0 {
		parts = append(parts, fmt.Sprintf("%d of %d inputs failed", failed, read+failed))
	}
	if passed > 0 {
		parts = append(parts, fmt.Sprintf("%d other files passed over", passed))
	}
	if took >= time.Second {
		parts = append(parts, fmt.Sprintf("%.1f s, %.0f a second", took.Seconds(), float64(read+failed)/took.Seconds()))
	}
	return strings.Join(parts, "; ")
}

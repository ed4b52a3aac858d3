// Command bulletin takes news pages apart and prints what they hold.
//
//	go run ./examples/bulletin                       three pages that come with it
//	go run ./examples/bulletin page.html folder/     files, folders, globs; - is standard input
//	go run ./examples/bulletin -format jsonl pages/  one line of JSON an input
//
// Of a folder, everything below it that ends in .html, .htm, .xhtml or .txt is
// read; hidden files and folders are passed over. A file of another name is
// read when it is named itself.
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
	"strconv"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the command line asks for.
type options struct {
	format   string
	evidence bool
	trace    bool
	width    int // of the terminal, in columns
	ruler    article.Ruler
	args     []string
}

// run is main without the process: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opt, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	inputs := embedded()
	if len(opt.args) > 0 {
		inputs = expand(opt.args, stdin)
	}
	out := bufio.NewWriter(stdout)
	failed := 0
	if opt.trace {
		failed = traceAll(inputs, out, stderr)
	} else {
		failed = readAll(inputs, opt, out, stderr)
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
		return 1
	}
	if len(opt.args) == 0 && opt.format == "card" && !opt.trace {
		fmt.Fprintln(stderr, "\nThese pages come with the program. Name files, folders, globs or - to read others; -h lists the formats.")
	}
	if failed > 0 && opt.format == "jsonl" {
		fmt.Fprintf(stderr, "bulletin: %d of %d inputs failed\n", failed, len(inputs))
	}
	return min(failed, 1)
}

// parseFlags reads the command line. It has told stderr what is wrong with it
// when it returns an error.
func parseFlags(args []string, stderr io.Writer) (options, error) {
	opt := options{width: terminalWidth(os.Getenv("COLUMNS"))}
	fs := flag.NewFlagSet("bulletin", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() {
		fmt.Fprintln(stderr, "usage: bulletin [flags] [file | folder | glob | -]...")
		fs.PrintDefaults()
	}
	fs.StringVar(&opt.format, "format", "card", "what is printed: "+strings.Join(formatNames(), ", "))
	fs.BoolVar(&opt.evidence, "evidence", false, "show where each value was read")
	fs.BoolVar(&opt.trace, "trace", false, "show what each stage of the reading makes of a page, for whoever mends one")
	wide := fs.Bool("wide", false, "ambiguous characters (“ ” … ·) take two columns in this terminal")
	if err := fs.Parse(args); err != nil {
		return opt, err
	}
	if *wide {
		opt.ruler.Ambiguous = 2
	}
	if formats[opt.format] == nil {
		err := fmt.Errorf("unknown format %q; there are %s", opt.format, strings.Join(formatNames(), ", "))
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
		return opt, err
	}
	opt.args = fs.Args()
	return opt, nil
}

// terminalWidth is the number of columns to print in: what COLUMNS says, or
// 80. A card needs 40, and lines beyond 120 are tiring to read.
func terminalWidth(columns string) int {
	n, err := strconv.Atoi(columns)
	if err != nil {
		n = 80
	}
	return min(max(n, 40), 120)
}

// readAll parses the inputs on all cores and prints what comes of them in
// their order. It returns how many failed. Where out takes no more, nothing more
// is read.
func readAll(inputs []*input, opt options, out *bufio.Writer, stderr io.Writer) (failed int) {
	show := formats[opt.format](out, opt, len(inputs) > 1)
	progress := newProgress(stderr, len(inputs))
	defer progress.clear()
	parser := article.Parser{Evidence: opt.evidence}
	i := 0
	for a, err := range parser.All(context.Background(), pages(inputs)) {
		in := inputs[i]
		i++
		_ = in.Close() // it was read to its end, or its error is reported already
		progress.clear()
		if err != nil {
			failed++
			if opt.format != "jsonl" {
				fmt.Fprintf(stderr, "bulletin: %s: %s\n", printable(in.name), printable(reason(err)))
			}
		}
		show(in.name, a, err)
		if out.Flush() != nil {
			break
		}
		progress.step(i, in.name)
	}
	return failed
}

// pages hands the inputs to the parser.
func pages(inputs []*input) iter.Seq2[article.Page, error] {
	return func(yield func(article.Page, error) bool) {
		for _, in := range inputs {
			if !yield(article.Page{Body: in}, nil) {
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

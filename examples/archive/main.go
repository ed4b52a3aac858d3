// Command archive reads whole archives of news pages into an SQLite database,
// and answers questions over it.
//
//	archive read CRAWL.warc.gz FOLDER...     read what is new of them
//	archive ask "who is 院长 of 青峦市人民医院"   what articles say about people, speeches, events
//	archive search 座谈会 护理                 articles that hold all the words
//	archive jsonl                            every article as a line of JSON
//	archive sample 1000 sample.warc.gz       an archive of invented pages, to try it
//
// Each takes -db FILE; archive.db is the default. A run that was interrupted or
// killed goes on when it is started again.
package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/term"

	"github.com/bulletin-go/bulletin/examples/archive/pages"
	"github.com/bulletin-go/bulletin/examples/archive/sample"
)

// gcPercent lets the heap, of which little lives long, grow to five times what
// lives before it is swept: that saves a tenth of the time, and costs some megabytes.
const gcPercent = 400

func main() {
	debug.SetGCPercent(gcPercent)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

const usage = `usage: archive read   [-db FILE] [-batch PAGES] FILE|FOLDER...
       archive ask    [-db FILE] QUESTION
       archive search [-db FILE] [-n ARTICLES] WORD...
       archive jsonl  [-db FILE]
       archive sample PAGES FILE.warc[.gz]
`

// errUsage is a command line that says nothing to do.
var errUsage = errors.New("usage")

// options are what the command line asks for.
type options struct {
	db    string
	batch int
	limit int
	args  []string
}

// run is main without the process: it gives the exit code, 130 where it was interrupted.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	err := command(ctx, args, stdout, stderr)
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return 0
	case errors.Is(err, errUsage):
		fmt.Fprint(stderr, usage)
		return 2
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "archive: interrupted; the same command goes on from here")
		return 130
	}
	fmt.Fprintf(stderr, "archive: %s\n", err)
	return 1
}

func command(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) == 0 {
		return errUsage
	}
	var opt options
	flags := flag.NewFlagSet("archive "+args[0], flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&opt.db, "db", "archive.db", "the database")
	flags.IntVar(&opt.batch, "batch", batchPages, "read: pages of a transaction")
	flags.IntVar(&opt.limit, "n", 20, "search: how many articles are shown")
	if err := flags.Parse(args[1:]); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return errUsage
	}
	opt.args = flags.Args()
	switch args[0] {
	case "read":
		return readCommand(ctx, opt, stderr)
	case "sample":
		return sampleCommand(opt)
	case "ask", "search", "jsonl":
		return query(ctx, args[0], opt, stdout)
	}
	return errUsage
}

func readCommand(ctx context.Context, opt options, stderr io.Writer) error {
	if len(opt.args) == 0 {
		return errUsage
	}
	inputs, err := pages.Find(opt.args)
	if err != nil {
		return err
	}
	db, err := openDB(ctx, opt.db, true)
	if err != nil {
		return err
	}
	defer db.Close()
	start := time.Now()
	r := &reader{db: db, batch: opt.batch, progress: newProgress(stderr)}
	err = r.run(ctx, inputs)
	r.progress.clear()
	fmt.Fprintf(stderr, "%s, in %s\n", r.totals, time.Since(start).Round(10*time.Millisecond))
	if err != nil {
		return err
	}
	return db.Close()
}

// newProgress shows progress where w is a terminal.
func newProgress(w io.Writer) *progress {
	p := &progress{now: time.Now}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return p
	}
	p.w, p.columns = w, 80
	if columns, _, err := term.GetSize(int(f.Fd())); err == nil {
		p.columns = max(columns, 20)
	}
	return p
}

// query runs a command that only reads the database.
func query(ctx context.Context, name string, opt options, stdout io.Writer) error {
	if name != "jsonl" && len(opt.args) == 0 {
		return errUsage
	}
	db, err := openDB(ctx, opt.db, false)
	if err != nil {
		return err
	}
	defer db.Close()
	out := bufio.NewWriter(stdout)
	switch name {
	case "ask":
		err = ask(ctx, db, strings.Join(opt.args, " "), out) // in quotation marks or without
	case "search":
		var n int
		if n, err = search(ctx, db, opt.args, opt.limit, out); n == 0 && err == nil {
			fmt.Fprintln(out, "no article holds that")
		}
	default:
		err = jsonl(ctx, db, out)
	}
	return errors.Join(err, out.Flush())
}

func sampleCommand(opt options) error {
	if len(opt.args) != 2 {
		return errUsage
	}
	count, err := strconv.Atoi(opt.args[0])
	if err != nil {
		return errUsage
	}
	return sample.Create(opt.args[1], 0, count)
}

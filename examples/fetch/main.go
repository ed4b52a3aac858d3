// Command fetch gets pages from the web as a guest should, and reads them.
//
//	go run . https://news.example/8.html       one line of JSON an address
//	go run . -store kept - < addresses.txt     the next time only what has changed
//
// It is also the pattern for a program that fetches: fetcher.go gets one page,
// pages.go gets many, a few of each site at a time, and hands them to
// article.Parser as they come.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// A line is what is printed of an address.
type line struct {
	Address   string           `json:"address"` // as it was asked for
	Unchanged bool             `json:"unchanged,omitzero"`
	Error     string           `json:"error,omitzero"`
	Article   *article.Article `json:"article,omitzero"` // its url is where the page was at last
}

// run is main without the process: it returns the exit code, 1 where a page
// could not be had or read, 2 where the command line was wrong.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	f, again, args, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	addresses, err := listAddresses(args, stdin)
	if err != nil {
		fmt.Fprintf(stderr, "fetch: %v\n", err)
		return 1
	}
	counts, err := readAll(ctx, f, again, addresses, stdout)
	fmt.Fprintf(stderr, "fetch: %d read, %d unchanged, %d failed\n", counts.read, counts.unchanged, counts.failed)
	if err != nil {
		fmt.Fprintf(stderr, "fetch: %v\n", err)
		return 1
	}
	return min(counts.failed, 1)
}

// parseFlags makes the fetcher that the command line asks for. It has told
// stderr what is wrong when it returns an error.
func parseFlags(args []string, stderr io.Writer) (f *fetcher, again bool, rest []string, err error) {
	var s settings
	var folder string
	fs := flag.NewFlagSet("fetch", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() {
		fmt.Fprintln(stderr, "usage: fetch [flags] [address | -]...")
		fs.PrintDefaults()
	}
	fs.StringVar(&s.agent, "agent", "bulletin-fetch/1.0 (+https://github.com/bulletin-go/bulletin)", "who asks: name a place where a site can complain; robots.txt is asked for the word before the /")
	fs.DurationVar(&s.delay, "delay", 2*time.Second, "between two requests to a site; a longer Crawl-delay of its robots.txt goes first")
	fs.IntVar(&s.perHost, "per-host", 1, "requests to a site at the same time")
	fs.IntVar(&s.parallel, "parallel", 16, "requests to all sites at the same time")
	fs.DurationVar(&s.timeout, "timeout", 30*time.Second, "of one request, to the end of the page")
	fs.Int64Var(&s.maxBytes, "max-bytes", 8<<20, "bytes of a page, unpacked")
	fs.IntVar(&s.redirects, "redirects", 5, "how often a page may lead on to another")
	fs.BoolVar(&s.private, "private", false, "fetch from addresses of this machine and of private networks too")
	fs.StringVar(&folder, "store", "", "folder where pages are kept, so that only what has changed is fetched again")
	fs.BoolVar(&again, "again", false, "read pages that have not changed too, from the store")
	if err := fs.Parse(args); err != nil {
		return nil, false, nil, err
	}
	err = s.check()
	if err == nil && fs.NArg() == 0 {
		err = errors.New("no address; - takes them from standard input, one a line")
	}
	if err == nil && again && folder == "" {
		err = errors.New("-again reads from the -store, and there is none")
	}
	if err != nil {
		fmt.Fprintf(stderr, "fetch: %v\n", err)
		return nil, false, nil, err
	}
	f = newFetcher(s)
	if folder != "" {
		f.store = &store{folder: folder}
	}
	return f, again, fs.Args(), nil
}

// listAddresses gives the addresses to fetch, each once, in their order. Lines of
// standard input that begin with # are comments.
func listAddresses(args []string, stdin io.Reader) ([]string, error) {
	var list []string
	seen := map[string]bool{}
	add := func(address string) {
		if address = strings.TrimSpace(address); address != "" && !seen[address] {
			seen[address] = true
			list = append(list, address)
		}
	}
	for _, arg := range args {
		if arg != "-" {
			add(arg)
			continue
		}
		lines := bufio.NewScanner(stdin)
		for lines.Scan() {
			if line := strings.TrimSpace(lines.Text()); !strings.HasPrefix(line, "#") {
				add(line)
			}
		}
		if err := lines.Err(); err != nil {
			return nil, err
		}
	}
	return list, nil
}

type counts struct{ read, unchanged, failed int }

// readAll fetches the addresses, reads them on all cores, and prints a line for
// each, in the order in which they came. The error is that of ctx or of stdout.
func readAll(ctx context.Context, f *fetcher, again bool, addresses []string, stdout io.Writer) (n counts, err error) {
	parser := &article.Parser{MaxBytes: f.maxBytes}
	out := json.NewEncoder(stdout)
	out.SetEscapeHTML(false)
	asked := make(chan string, len(addresses)) // of each page that the parser took
	for a, err := range parser.All(ctx, f.pages(ctx, addresses, again, asked)) {
		if failed := (*article.Error)(nil); err != nil && !errors.As(err, &failed) {
			return n, err
		}
		l := line{Address: <-asked, Article: a}
		switch {
		case errors.Is(err, errUnchanged):
			n.unchanged++
			l.Unchanged = true
		case err != nil:
			n.failed++
			l.Error = reason(err)
		default:
			n.read++
		}
		if err := out.Encode(l); err != nil {
			return n, err
		}
	}
	return n, ctx.Err()
}

// reason says in one line why there is no article.
func reason(err error) string {
	if page := (*article.Error)(nil); errors.As(err, &page) {
		err = page.Err
	}
	return strings.Join(strings.Fields(err.Error()), " ")
}

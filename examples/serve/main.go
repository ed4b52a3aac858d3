// Command serve reads news pages over HTTP: a page is posted, its Article
// comes back.
//
//	go run . -addr 127.0.0.1:8080
//	curl --data-binary @page.html -H 'Content-Type: text/html' '127.0.0.1:8080/v1/articles?url=https://news.example/8.html'
//
// It fetches nothing: whoever has the bytes of a page posts them (the example
// fetch gets them). README.md says what it answers, openapi.json the same for
// programs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stderr))
}

// options are what the command line asks for.
type options struct {
	addr   string
	limits limits
	drain  time.Duration // how long /readyz says no before connections are refused
	stop   time.Duration // how long requests that have begun may go on after that
	check  bool
}

// run is main without the process: it serves until ctx is done and returns the
// exit code. The log goes to stderr, a JSON object a line.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	opt, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	log := slog.New(slog.NewJSONHandler(stderr, nil))
	if opt.check {
		err = checkHealth(ctx, opt.addr)
	} else {
		err = serve(ctx, opt, log)
	}
	if err != nil {
		log.Error("failed", "error", err.Error())
		return 1
	}
	return 0
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	var opt options
	fs := flag.NewFlagSet("serve", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&opt.addr, "addr", "127.0.0.1:8080", "host:port to listen at")
	fs.Int64Var(&opt.limits.pageBytes, "max-bytes", 16<<20, "bytes of one page; more is answered by 413")
	fs.Int64Var(&opt.limits.heldBytes, "max-held", 128<<20, "bytes of all pages that wait or are read; more is answered by 503")
	fs.IntVar(&opt.limits.parses, "parallel", runtime.GOMAXPROCS(0), "pages that are read at the same time")
	fs.DurationVar(&opt.limits.receive, "receive", 30*time.Second, "how long a page may take to arrive")
	fs.DurationVar(&opt.limits.wait, "wait", 10*time.Second, "how long a page may wait for its turn")
	fs.DurationVar(&opt.limits.parse, "parse", 20*time.Second, "how long the reading of a page may take")
	fs.DurationVar(&opt.drain, "drain", 0, "how long /readyz says no before the listener is closed, for a balancer to see it")
	fs.DurationVar(&opt.stop, "stop", 30*time.Second, "how long requests may go on once the listener is closed")
	fs.BoolVar(&opt.check, "check", false, "ask the service at -addr whether it is well, and end; for a container that holds no other program")
	if err := fs.Parse(args); err != nil {
		return opt, err
	}
	err := opt.limits.check()
	if err == nil && fs.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %q", fs.Arg(0))
	}
	if err != nil {
		fmt.Fprintf(stderr, "serve: %v\n", err)
	}
	return opt, err
}

// serve answers requests until ctx is done, and then lets those that have begun
// end. It fails where the address cannot be had or they take too long.
func serve(ctx context.Context, opt options, log *slog.Logger) error {
	listener, err := net.Listen("tcp", opt.addr)
	if err != nil {
		return err
	}
	svc := newService(opt.limits, log)
	server := &http.Server{
		Handler:           svc.handler(),
		ReadHeaderTimeout: 10 * time.Second,
		// A handler that never answers would keep its connection for ever; what
		// it may take is the sum of its steps and time to send the answer.
		WriteTimeout:   opt.limits.receive + opt.limits.wait + opt.limits.parse + 30*time.Second,
		IdleTimeout:    2 * time.Minute,
		MaxHeaderBytes: 32 << 10,
		ErrorLog:       slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	log.Info("listening", "addr", listener.Addr().String(), "parallel", opt.limits.parses)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	svc.leaving.Store(true)
	log.Info("leaving", "drain", opt.drain.String())
	time.Sleep(opt.drain)
	stopping, cancel := context.WithTimeout(context.Background(), opt.stop)
	defer cancel()
	if err := server.Shutdown(stopping); err != nil {
		return fmt.Errorf("requests were cut off: %w", err)
	}
	log.Info("left")
	return nil
}

// checkHealth asks the service at addr whether it lives.
func checkHealth(ctx context.Context, addr string) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+addr+"/healthz", nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errors.New(resp.Status)
	}
	return nil
}

// Command viewer shows in a browser what the library reads of a page: the text
// with people, posts, organisations, dates and quotes marked, every field
// beside it, and for each value where it was read.
//
//	go run .                    an article that comes with it, to look around in
//	go run . -open page.html    pages of one's own, in the browser at once
//
// It listens on this machine only, keeps nothing, and fetches nothing: the page
// and all that belongs to it are in the program.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

const usual = "127.0.0.1:7878" // where it listens unless it is told, or the port is taken

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the process: it serves until ctx is done, and returns
// the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("viewer", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "", "`address` to listen on, of this machine only (default "+usual+", or any free port)")
	open := flags.Bool("open", false, "open the page in the browser")
	limit := flags.Int64("max-bytes", article.DefaultMaxBytes, "the largest page in `bytes`")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: viewer [flags] [page.html | page.txt]...")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	files, err := given(flags.Args())
	if err != nil {
		fmt.Fprintln(stderr, "viewer:", err)
		return 1
	}
	l, err := listen(*addr)
	if err != nil {
		fmt.Fprintln(stderr, "viewer:", err)
		return 1
	}
	address := "http://" + l.Addr().String() + "/"
	fmt.Fprintln(stdout, address, " (Ctrl-C ends it)")
	if *open {
		if err := openBrowser(address); err != nil {
			fmt.Fprintln(stderr, "viewer: no browser was opened:", err)
		}
	}
	if err := serve(ctx, l, newHandler(*limit, files)); err != nil {
		fmt.Fprintln(stderr, "viewer:", err)
		return 1
	}
	return 0
}

// given sees that there are such files, so that a wrong name is told at once.
func given(names []string) ([]string, error) {
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if info.IsDir() {
			return nil, fmt.Errorf("%s is a folder: name the pages, %s/*.html", name, name)
		}
	}
	return names, nil
}

// listen takes an address of this machine, and no other: whoever reaches the
// viewer can read the files that it was given.
func listen(addr string) (net.Listener, error) {
	if addr == "" {
		if l, err := net.Listen("tcp", usual); err == nil {
			return l, nil
		}
		addr = "127.0.0.1:0"
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	if host == "" {
		host = "127.0.0.1"
	}
	if !isLoopback(host) {
		return nil, fmt.Errorf("%s is not an address of this machine alone: 127.0.0.1, [::1] and localhost are", host)
	}
	return net.Listen("tcp", net.JoinHostPort(host, port))
}

// isLoopback tells whether a host of an address is this machine. Other names
// may lead here too, and elsewhere a moment later.
func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// serve answers until ctx is done, then lets what has begun come to its end.
func serve(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	done := make(chan error, 1)
	go func() {
		<-ctx.Done()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		done <- srv.Shutdown(ctx)
	}()
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}

// openBrowser shows an address in the browser that the system prefers.
func openBrowser(address string) error {
	switch runtime.GOOS {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", address).Start()
	case "darwin":
		return exec.Command("open", address).Start()
	}
	return exec.Command("xdg-open", address).Start()
}

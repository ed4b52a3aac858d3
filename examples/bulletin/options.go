package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/encoding/htmlindex"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/entity"
)

// options are what the command line asks for.
type options struct {
	format   string
	who      bool
	evidence bool
	trace    bool
	newCase  bool
	version  bool
	output   string // a file; "" is standard output
	colour   bool   // the output is a terminal that shows colours
	width    int    // of the terminal, in columns
	paged    bool   // the output has a width, which a table is cut to; a file or a pipe has none
	ruler    article.Ruler
	parser   article.Parser
	source   article.Source // what is said of the pages
	args     []string
}

// parseFlags reads the command line, in which flags may stand behind files too.
// It has told stderr what is wrong with it when it returns an error.
func parseFlags(args []string, stdout, stderr io.Writer) (options, error) {
	var opt options
	fs := flag.NewFlagSet("bulletin", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // an error of one line would be lost above the list of flags
	fs.StringVar(&opt.format, "format", "card", "what is printed: "+strings.Join(formatNames(), ", "))
	fs.BoolVar(&opt.who, "who", false, "print who is named, a row a person, post and page, sorted by name; as a table, or with -format csv, json or jsonl")
	fs.StringVar(&opt.output, "o", "", "`file` to write to; it is replaced when all is written")
	fs.StringVar(&opt.source.URL, "url", "", "where the page was found, of one input: makes its links absolute and may tell its day")
	fs.Func("charset", "`charset` in which the pages are said to be written, such as gbk", opt.setCharset)
	fs.Func("fetched", "`day` (2024-05-20) or time (RFC 3339) when the pages were saved: what \"yesterday\" is counted from where they give no date", opt.setFetched)
	fs.Int64Var(&opt.parser.MaxBytes, "max-bytes", article.DefaultMaxBytes, "largest page, unpacked")
	fs.Func("lexicon", "`file` of words that are names, titles or bodies: a word, a tab, and name, title, or the kind of the body (hospital, university, ..., other)", opt.loadLexicon)
	fs.Func("profile", "`file` of JSON, a profile or a list of them: where a site has its title, body and labels; one with a host is for pages whose address is known, as by -url", opt.loadProfiles)
	fs.BoolVar(&opt.evidence, "evidence", false, "show where each value was read")
	fs.BoolVar(&opt.trace, "trace", false, "show what each stage of the reading makes of a page, for whoever mends one")
	fs.BoolVar(&opt.newCase, "newcase", false, "make a case for the tests of a saved page, cut down and with names and places replaced, to be corrected by hand")
	fs.BoolVar(&opt.version, "version", false, "print the version")
	wide := fs.Bool("wide", false, "ambiguous characters (“ ” … ·) take two columns in this terminal")
	files, err := parseAll(fs, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(stderr, "usage: bulletin [flags] [file | folder | glob | -]...")
		fs.SetOutput(stderr)
		fs.PrintDefaults()
		return opt, err
	case err != nil:
		fmt.Fprintf(stderr, "bulletin: %v; -h lists the flags\n", err)
		return opt, err
	}
	opt.args = files
	opt.parser.Evidence = opt.evidence
	if *wide {
		opt.ruler.Ambiguous = 2
	}
	opt.width = terminalWidth(os.Getenv("COLUMNS"), stdout)
	opt.paged = opt.output == "" && (os.Getenv("COLUMNS") != "" || isScreen(stdout))
	opt.colour = opt.output == "" && showsColours(stdout, os.Getenv)
	if err = opt.check(); err != nil {
		fmt.Fprintf(stderr, "bulletin: %v\n", err)
	}
	return opt, err
}

// parseAll parses flags before, between and behind the files, which it gives.
// Behind -- there are files only.
func parseAll(fs *flag.FlagSet, args []string) (files []string, err error) {
	var rest []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, rest = args[:i], args[i+1:]
	}
	for {
		if err := fs.Parse(args); err != nil {
			return nil, err
		}
		if fs.NArg() == 0 {
			return append(files, rest...), nil
		}
		files = append(files, fs.Arg(0))
		args = fs.Args()[1:]
	}
}

// check says what cannot be among the options.
func (o *options) check() error {
	switch {
	case formats[o.format] == nil:
		return fmt.Errorf("unknown format %q; there are %s", o.format, strings.Join(formatNames(), ", "))
	case o.who && !slices.Contains(whoFormats, o.format):
		return fmt.Errorf("-who is printed as a table, or with -format csv, json or jsonl, not %s", o.format)
	case o.parser.MaxBytes <= 0:
		return errors.New("-max-bytes must be positive")
	}
	return nil
}

// fits says what cannot be asked for so many inputs.
func (o *options) fits(inputs int) error {
	switch {
	case o.source.URL != "" && inputs != 1:
		return fmt.Errorf("-url is where one page was found, and there are %d inputs", inputs)
	case o.newCase && inputs != 1:
		return fmt.Errorf("-newcase makes a case of one page, and there are %d inputs", inputs)
	}
	return nil
}

func (o *options) setCharset(name string) error {
	if _, err := htmlindex.Get(name); err != nil {
		return errors.New("no charset of the web has this name")
	}
	o.source.ContentType = "; charset=" + name // whether it is HTML the bytes tell
	return nil
}

func (o *options) setFetched(s string) error {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			o.source.Fetched = t
			return nil
		}
	}
	return errors.New("write it as 2024-05-20 or 2024-05-20T08:30:00+08:00")
}

func (o *options) loadLexicon(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if o.parser.Entities == nil {
		o.parser.Entities = &entity.Extractor{Lexicon: new(entity.Lexicon)}
	}
	return o.parser.Entities.Lexicon.Load(f)
}

func (o *options) loadProfiles(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if data = bytes.TrimSpace(data); !bytes.HasPrefix(data, []byte("[")) {
		data = slices.Concat([]byte("["), data, []byte("]"))
	}
	var profiles []article.Profile
	if err := json.Unmarshal(data, &profiles); err != nil {
		return err
	}
	o.parser.Profiles = append(o.parser.Profiles, profiles...)
	return nil
}

// version says what this program was built from, as far as it knows.
func version() string {
	name := "bulletin (of a working copy)"
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		name = "bulletin " + info.Main.Version
	}
	return fmt.Sprintf("%s, %s %s/%s", name, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// terminalWidth is the number of columns to print in: what COLUMNS says, else
// what the terminal has that stdout is, else 80. A card needs 40, and lines beyond
// 120 are tiring to read.
func terminalWidth(columns string, stdout io.Writer) int {
	n, err := strconv.Atoi(columns)
	if f, ok := stdout.(*os.File); err != nil && ok {
		n = windowColumns(f)
	}
	if n == 0 {
		n = 80
	}
	return min(max(n, 40), 120)
}

// showsColours tells whether w is a terminal that is to show colours:
// no-color.org says how a user turns them off everywhere.
func showsColours(w io.Writer, getenv func(string) string) bool {
	return isScreen(w) && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb"
}

func isScreen(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && isTerminal(f)
}

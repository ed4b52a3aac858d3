package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

const page = `<html><head><title>献血屋搬新址</title></head><body><h1>献血屋搬新址</h1>
<p>人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设了儿童等候区，每天上午九点到下午五点开放。</p></body></html>`

// call runs the program and gives what it printed.
func call(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	t.Setenv("COLUMNS", "80")
	var out, errs bytes.Buffer
	code = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

// folder makes a folder with files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestWithoutArguments(t *testing.T) {
	code, stdout, stderr := call(t, "")
	if code != 0 {
		t.Errorf("exit code %d", code)
	}
	for _, want := range []string{"1-opening.html", "2-screening.txt", "3-visit.txt"} {
		if !strings.Contains(stdout, "== "+want+" ==") {
			t.Errorf("no card for %s", want)
		}
	}
	for _, want := range []string{"青石桥社区医院启用全科医学楼", "贺兰亭  党委书记", "臨霧省心血管健康協會", "Zhao Heming  head of the Nutrition Department"} {
		if !strings.Contains(stdout, want) {
			t.Errorf("no %q in the cards", want)
		}
	}
	for line := range strings.Lines(stdout) {
		if w := (article.Ruler{}).Width(strings.TrimSuffix(line, "\n")); w > 80 {
			t.Errorf("%d columns: %s", w, line)
		}
	}
	if !strings.Contains(stderr, "come with the program") {
		t.Errorf("stderr: %q", stderr)
	}
}

// The README shows parts of the first card, with ... between them.
func TestReadmeShowsTheCard(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "```text\n")
	block, _, closed := strings.Cut(rest, "```\n")
	if !ok || !closed {
		t.Fatal("README.md has no block of text")
	}
	_, stdout, _ := call(t, "")
	for part := range strings.SplitSeq(block, "...\n") {
		if !strings.Contains(stdout, part) {
			t.Errorf("the program does not print:\n%s", part)
		}
	}
}

func TestUsageErrors(t *testing.T) {
	tests := []struct {
		args   []string
		code   int
		stderr string // what it begins with
	}{
		{[]string{"-format", "xml"}, 2, `bulletin: unknown format "xml"; there are card, csv, html, json, jsonl, jsonld, markdown, ninjs, text`},
		{[]string{"-nosuch"}, 2, "bulletin: flag provided but not defined: -nosuch; -h lists the flags\n"},
		{[]string{"-h"}, 0, "usage: bulletin"},
		{[]string{"-who", "-format", "html"}, 2, "bulletin: -who is printed as a table, or with -format csv, json or jsonl, not html"},
		{[]string{"-url", "https://news.example/", "a", "b"}, 2, "bulletin: -url is where one page was found, and there are 2 inputs"},
		{[]string{"-newcase"}, 2, "bulletin: -newcase makes a case of one page, and there are 3 inputs"},
		{[]string{"-charset", "latin-9000"}, 2, `bulletin: invalid value "latin-9000" for flag -charset: no charset of the web has this name`},
		{[]string{"-fetched", "today"}, 2, `bulletin: invalid value "today" for flag -fetched: write it as`},
		{[]string{"-max-bytes", "0"}, 2, "bulletin: -max-bytes must be positive"},
		{[]string{"-lexicon", "nowhere"}, 2, `bulletin: invalid value "nowhere" for flag -lexicon: open nowhere`},
	}
	for _, tt := range tests {
		t.Run(strings.Join(tt.args, " "), func(t *testing.T) {
			code, stdout, stderr := call(t, "", tt.args...)
			if code != tt.code || stdout != "" || !strings.HasPrefix(stderr, tt.stderr) {
				t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
			}
		})
	}
}

// Who tries one sentence is told why it is too little.
func TestOneSentence(t *testing.T) {
	if code, stdout, stderr := call(t, "简宁出席仪式。\n", "-"); code != 1 || stdout != "" || stderr != "bulletin: -: no content: it is empty, a title alone, or says that there is nothing\n" {
		t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// Each bad input costs one line with its name; the good one is still printed.
func TestBadInputs(t *testing.T) {
	dir := folder(t, map[string]string{
		"good.html":         page,
		"empty.html":        "",
		"blank.txt":         " \n\t\n",
		"image.html":        "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01",
		"binary.bin":        "\x7fELF\x02\x01\x01" + strings.Repeat("\x00\x9c\x07\xfe\x13", 300),
		"large.txt":         strings.Repeat("很长的一页。\n", 20<<20/19+1),
		"nopages/data.json": "{}",
		"locked.html":       page,
	})
	at := func(name string) string { return filepath.Join(dir, name) }
	tests := []struct{ path, reason string }{
		{at("empty.html"), "no content"},
		{at("blank.txt"), "no content"},
		{at("image.html"), "neither HTML nor text: it seems to be an image"},
		{at("binary.bin"), "neither HTML nor text: it seems to be a program"},
		{at("large.txt"), "larger than MaxBytes"},
		{at("nopages"), "no pages in this folder (.html, .htm, .xhtml, .txt, "},
		{at("missing.html"), "no such file or folder"},
		{at("missing*"), "no such file or folder"},
	}
	for _, tt := range tests {
		t.Run(filepath.Base(tt.path), func(t *testing.T) {
			passed := ""
			if filepath.Base(tt.path) == "nopages" {
				passed = "; 1 other files passed over"
			}
			code, stdout, stderr := call(t, "", "-format", "jsonl", tt.path, at("good.html"))
			var lines []jsonLine
			for dec := json.NewDecoder(strings.NewReader(stdout)); dec.More(); {
				var l jsonLine
				if err := dec.Decode(&l); err != nil {
					t.Fatal(err)
				}
				lines = append(lines, l)
			}
			if len(lines) != 2 || lines[0].File != tt.path || !strings.HasPrefix(lines[0].Error, tt.reason) || lines[0].Article != nil {
				t.Fatalf("want an error %q, got %+v", tt.reason, lines)
			}
			if a := lines[1].Article; a == nil || a.Title != "献血屋搬新址" {
				t.Errorf("the good page came as %+v", lines[1])
			}
			if code != 1 || stderr != "bulletin: 1 read; 1 of 2 inputs failed"+passed+"\n" {
				t.Errorf("exit code %d, stderr %q", code, stderr)
			}
			code, stdout, stderr = call(t, "", tt.path, at("good.html"))
			if code != 1 || !strings.Contains(stdout, "献血屋搬新址") {
				t.Errorf("exit code %d, stdout %q", code, stdout)
			}
			if want := "bulletin: " + tt.path + ": " + tt.reason; !strings.HasPrefix(stderr, want) || strings.Count(stderr, "\n") != 2 {
				t.Errorf("stderr %q, want a line that begins with %q, and the summary", stderr, want)
			}
		})
	}
}

func TestUnreadableFile(t *testing.T) {
	path := filepath.Join(folder(t, map[string]string{"a.html": page}), "a.html")
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Open(path); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	code, _, stderr := call(t, "", path)
	if want := "bulletin: " + path + ": permission denied\n"; code != 1 || stderr != want {
		t.Errorf("exit code %d, stderr %q, want %q", code, stderr, want)
	}
}

func TestOddPagesAreArticles(t *testing.T) {
	tests := []struct{ name, text string }{
		{"truncated character", page[:strings.Index(page, "九点")+1]},
		{"600 elements deep", strings.Repeat("<div>", 600) + page},
		{"no title, date or people", "全区共有社区卫生服务站四十一个，平均每个站服务居民七千人，各站陆续添置了心电图机。\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, stdout, stderr := call(t, tt.text, "-format", "json", "-")
			var a article.Article
			if err := json.Unmarshal([]byte(stdout), &a); code != 0 || err != nil || a.Text == "" || stderr != "" {
				t.Errorf("exit code %d, error %v, stderr %q, text %q", code, err, stderr, a.Text)
			}
		})
	}
}

// What is read of a folder, and in which order.
func TestInputs(t *testing.T) {
	dir := folder(t, map[string]string{
		"sub/i.PHP": page, "sub/j.html.gz": page, "sub/k.mht": page, "sub/l.tar.gz": page,
		"b.html": page, "a.HTM": page, "c.txt": page, "d.xhtml": page, "b.json": "{}", "e.html.bak": page,
		".hidden.html": page, ".git/f.html": page, "sub/g.html": page, "sub/h.md": page, "[i].html": page,
	})
	at := func(names ...string) []string {
		for i, n := range names {
			names[i] = filepath.Join(dir, n)
		}
		return names
	}
	tests := []struct {
		name string
		args []string
		want []string
	}{
		{"folder", []string{dir}, at("[i].html", "a.HTM", "b.html", "c.txt", "d.xhtml", "sub/g.html", "sub/i.PHP", "sub/j.html.gz", "sub/k.mht")},
		{"named files are always read", at("b.json", ".hidden.html"), at("b.json", ".hidden.html")},
		{"glob", at("*.html"), at("[i].html", "b.html")},
		{"glob over a folder", at("s*"), at("sub/g.html", "sub/i.PHP", "sub/j.html.gz", "sub/k.mht")},
		{"brackets in a name", at("[i].html"), at("[i].html")},
		{"order of the arguments", []string{at("c.txt")[0], "-", at("b.html")[0]}, []string{at("c.txt")[0], "-", at("b.html")[0]}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, in := range expand(tt.args, strings.NewReader("")).inputs {
				got = append(got, in.name)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestFormats(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page, "b.html": page})
	a, b := filepath.Join(dir, "a.html"), filepath.Join(dir, "b.html")
	const body = "人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设了儿童等候区，每天上午九点到下午五点开放。\n"
	tests := []struct {
		format string
		args   []string
		want   string
	}{
		{"text", []string{a}, "献血屋搬新址\n\n" + body},
		{"text", []string{a, b}, "==> " + a + " <==\n献血屋搬新址\n\n" + body + "\n==> " + b + " <==\n献血屋搬新址\n\n" + body},
		{"html", []string{a}, "<p>" + strings.TrimSuffix(body, "\n") + "</p>\n"},
		{"markdown", []string{a}, "# 献血屋搬新址\n\n" + body},
		{"markdown", []string{a, b}, "<!-- " + a + " -->\n\n# 献血屋搬新址\n\n" + body + "\n<!-- " + b + " -->\n\n# 献血屋搬新址\n\n" + body},
	}
	for _, tt := range tests {
		t.Run(tt.format, func(t *testing.T) {
			_, got, _ := call(t, "", append([]string{"-format", tt.format}, tt.args...)...)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// Output that cannot be written is a failure too.
func TestFullDisk(t *testing.T) {
	var errs bytes.Buffer
	code := run(t.Context(), nil, strings.NewReader(""), fullDisk{}, &errs)
	if want := "bulletin: disk full\n"; code != 1 || errs.String() != want {
		t.Errorf("exit code %d, stderr %q", code, errs.String())
	}
}

// Nothing more is read where the output takes no more.
func TestFullDiskStopsReading(t *testing.T) {
	var opened atomic.Int32
	var inputs []*input
	for range 1000 {
		inputs = append(inputs, &input{name: "a.html", open: func() (io.ReadCloser, error) {
			opened.Add(1)
			return io.NopCloser(strings.NewReader(page)), nil
		}})
	}
	readAll(t.Context(), inputs, options{format: "jsonl"}, bufio.NewWriter(fullDisk{}), io.Discard)
	if n := opened.Load(); n > 100 {
		t.Errorf("%d of 1000 pages were read for a disk that is full", n)
	}
}

// A page that fails, however it does, costs the others nothing.
func TestOnePageFails(t *testing.T) {
	good := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(page)), nil }
	inputs := []*input{
		{name: "a", open: good},
		{name: "b", open: func() (io.ReadCloser, error) { panic("a bad file system") }},
		{name: "c", open: func() (io.ReadCloser, error) { return nil, io.ErrUnexpectedEOF }},
		{name: "d", open: good},
	}
	var out, errs bytes.Buffer
	w := bufio.NewWriter(&out)
	_, failed := readAll(t.Context(), inputs, options{format: "text"}, w, &errs)
	if n := strings.Count(out.String(), "献血屋搬新址"); failed != 2 || n != 2 {
		t.Errorf("%d failed, %d printed; stderr:\n%s", failed, n, &errs)
	}
	if want := "bulletin: b: panic: a bad file system"; !strings.HasPrefix(errs.String(), want) || strings.Count(errs.String(), "\n") != 2 {
		t.Errorf("stderr %q, want two lines that begin with %q", &errs, want)
	}
}

// A page cannot steer the terminal in any format, nor can a file's name.
func TestOutputsDoNotSteer(t *testing.T) {
	const bad = "a\x1b]0;x\a\u202e\u2066\u009b31m\U000e0041--->b"
	dir := folder(t, map[string]string{"a.html": "<h1>献血屋搬新址" + bad + "</h1><p>人民路献血屋今天搬到海棠街口，" + bad + "增设了儿童等候区，" +
		"每天上午九点到下午五点开放。</p><p><img src=a.jpg alt='" + bad + "'></p><p>附件：<a href=a.pdf>" + bad + "</a>", bad + ".html": page})
	for format := range formats {
		t.Run(format, func(t *testing.T) {
			_, out, errs := call(t, "", "-evidence", "-format", format, dir, filepath.Join(dir, bad+".missing"))
			for _, text := range []string{out, errs} {
				if at := strings.IndexFunc(text, steers); at >= 0 {
					t.Errorf("%q", text[max(0, at-40):min(len(text), at+40)])
				}
			}
			comments := format == "markdown" || format == "html"
			if before, after, ok := strings.Cut(out, "-->"); comments && ok && (!strings.Contains(before, "<!--") || strings.HasPrefix(after, "b")) {
				t.Errorf("a comment ends inside a name: %q", out)
			}
		})
	}
}

// JSON keeps every character, whatever way it writes it.
func TestJSONKeepsCharacters(t *testing.T) {
	const title = "a\u202eb\u009bc\U000e0041d"
	var b bytes.Buffer
	encode(newEncoder(&b), article.Article{Title: title})
	var back article.Article
	if err := json.Unmarshal(b.Bytes(), &back); err != nil || back.Title != title {
		t.Errorf("%s gives %q, %v", &b, back.Title, err)
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestTerminalWidth(t *testing.T) {
	tests := []struct {
		in   string
		want int
	}{{"", 80}, {"100", 100}, {"wide", 80}, {"3", 40}, {"500", 120}, {"-1", 40}}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if got := terminalWidth(tt.in, io.Discard); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

// The line appears after a second, not more than five times a second, and is
// taken away before anything else is printed.
func TestProgress(t *testing.T) {
	var out strings.Builder
	start := time.Now()
	clock := start
	p := &progress{w: &out, total: 9, columns: 36, now: func() time.Time { return clock }, began: start, due: start.Add(time.Second)}
	for i, after := range []time.Duration{500, 1000, 1100, 2000} {
		clock = start.Add(after * time.Millisecond)
		p.step(i+1, "a\x1b.html")
	}
	p.clear()
	p.clear()
	want := "\r\x1b[K2 of 9, 2 a second, 4s left: a.html\r\x1b[K4 of 9, 2 a second, 3s left: a.html\r\x1b[K"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestProgressNeedsATerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := newProgress(f, 9)
	p.due = time.Time{}
	p.step(1, "a.html")
	if info, err := f.Stat(); err != nil || info.Size() != 0 {
		t.Errorf("%d bytes in a file, error %v", info.Size(), err)
	}
}

// -trace shows the blocks of a page with their place and class, and the tokens
// of its text.
func TestTrace(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": "<h1>新门诊楼启用</h1><p>来源：宣传科</p><p>今天上午，青禾医院的新门诊楼启用，各科室如期开诊，市民陆知遥第一位就诊。</p>"})
	code, out, errs := call(t, "", "-trace", filepath.Join(dir, "a.html"), filepath.Join(dir, "none.html"))
	if code != 1 || !strings.Contains(errs, "none.html") {
		t.Errorf("code %d, errors %q", code, errs)
	}
	for _, want := range []string{"0   title    short", "1   head     label  its labels", "2   text     prose", "tokens ", "name   陆知遥", "date   今天上午, relative without a value", "words  启用/open"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
}

// A sentence on standard input is no page, and is traced as a text.
func TestTraceSentence(t *testing.T) {
	code, out, errs := call(t, "11月10日，青峦医院院长陆知遥出席仪式。", "-trace", "-")
	if code != 0 {
		t.Errorf("code %d, errors %q", code, errs)
	}
	for _, want := range []string{"read as a text", "post   院长 at 青峦医院: 陆知遥", "date   11月10日, inferred without a value", "words  出席/attend 仪式/event"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is missing in\n%s", want, out)
		}
	}
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// one reads one page and gives its article.
func one(t *testing.T, stdin string, args ...string) article.Article {
	t.Helper()
	code, stdout, stderr := call(t, stdin, append(args, "-format", "json")...)
	var a article.Article
	if err := json.Unmarshal([]byte(stdout), &a); err != nil || code != 0 {
		t.Fatalf("exit code %d, %v: %s", code, err, stderr)
	}
	return a
}

// Flags may stand behind the files; what stands behind -- is a file.
func TestFlagsAfterFiles(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page, "-format": page})
	if got := one(t, "", filepath.Join(dir, "a.html"), "-evidence"); got.Title != "献血屋搬新址" {
		t.Errorf("title %q", got.Title)
	}
	t.Chdir(dir)
	if _, out, _ := call(t, "", "a.html", "-format", "text", "--", "-format"); strings.Count(out, "==>") != 2 {
		t.Errorf("not two pages: %s", out)
	}
}

// What is said of a page reaches the library.
func TestSource(t *testing.T) {
	a := one(t, `<h1>献血屋搬新址</h1><p>人民路献血屋昨天搬到<a href="map.html">海棠街口</a>，新址面积扩大一倍，增设了儿童等候区。</p>`,
		"-", "-url", "https://news.example/2024/8.html", "-fetched", "2024-05-20")
	if a.URL != "https://news.example/2024/8.html" || len(a.Dates) != 1 || a.Dates[0].Range.String() != "2024-05-19" {
		t.Errorf("url %q, dates %v", a.URL, a.Dates)
	}
	// One byte each, which could be of many charsets.
	if a := one(t, "<h1>Caf\xe9 der Klinik\xa4</h1><p>The clinic has a new caf\xe9 for its patients and their visitors, it opens today.</p>", "-", "-charset", "iso-8859-15"); !strings.Contains(a.Title, "Café der Klinik€") {
		t.Errorf("title %q", a.Title)
	}
	if code, _, stderr := call(t, page, "-", "-max-bytes", "100"); code != 1 || !strings.Contains(stderr, "larger than MaxBytes (100 bytes)") {
		t.Errorf("exit code %d, %s", code, stderr)
	}
}

func TestLexiconAndProfile(t *testing.T) {
	dir := folder(t, map[string]string{
		"words.txt":   "首席关怀官\ttitle\n",
		"bad.txt":     "首席关怀官\tking\n",
		"one.json":    `{"host": "news.example", "title": "t8"}`,
		"list.json":   ` [{"host": "other.example", "title": "x"}, {"host": "news.example", "title": "t8"}]`,
		"bad.json":    `{"host": "news.example", "headline": "t8"}`,
		"page.html":   `<h1>体检季开始预约</h1><div class="t8">夜间门诊开诊</div><p>青峦医院首席关怀官陆知遥出席仪式，感谢大家的付出。</p>`,
		"no-use.json": `{}`,
	})
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, profile := range []string{"one.json", "list.json"} {
		a := one(t, "", "-lexicon", at("words.txt"), "-profile", at(profile), at("page.html"), "-url", "https://news.example/8.html")
		if len(a.People) != 1 || a.People[0].Posts[0].Title != "首席关怀官" || a.Title != "夜间门诊开诊" {
			t.Errorf("%s: title %q, people %+v", profile, a.Title, a.People)
		}
	}
	for _, args := range [][]string{{"-lexicon", at("bad.txt")}, {"-profile", at("bad.json")}, {"-profile", at("no-use.json")}, {"-profile", at("words.txt")}, {"-lexicon", dir}} {
		if code, _, stderr := call(t, "", append(args, at("page.html"))...); code != 2 || !strings.HasPrefix(stderr, "bulletin: invalid value") {
			t.Errorf("%v: exit code %d, %s", args, code, stderr)
		}
	}
}

func TestVersion(t *testing.T) {
	if code, stdout, _ := call(t, "", "-version"); code != 0 || !strings.HasPrefix(stdout, "bulletin ") || strings.Count(stdout, "\n") != 1 {
		t.Errorf("exit code %d, %q", code, stdout)
	}
}

// JSON-LD and ninjs are documents that are to be read; ninjs needs an address.
func TestDocuments(t *testing.T) {
	for format, want := range map[string]string{"jsonld": `"@type": "NewsArticle"`, "ninjs": `"uri": "https://news.example/8.html"`} {
		code, out, _ := call(t, page, "-", "-format", format, "-url", "https://news.example/8.html")
		if !json.Valid([]byte(out)) || !strings.Contains(out, want) || code != 0 {
			t.Errorf("%s: exit code %d, %s", format, code, out)
		}
	}
	if code, out, stderr := call(t, page, "-", "-format", "ninjs"); code != 1 || out != "" || stderr != "bulletin: -: article: ninjs needs the article's absolute URL, as -url says it\n" {
		t.Errorf("exit code %d, %q, %q", code, out, stderr)
	}
}

// The file takes its name when all is written, so it may be the one that is read.
func TestOutputFile(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": page})
	at := filepath.Join(dir, "a.html")
	if code, stdout, stderr := call(t, "", at, "-format", "html", "-o", at); code != 0 || stdout != "" {
		t.Errorf("exit code %d, %q, %q", code, stdout, stderr)
	}
	if data, err := os.ReadFile(at); err != nil || !strings.HasPrefix(string(data), "<p>人民路") {
		t.Errorf("%v: %s", err, data)
	}
	none := filepath.Join(dir, "none")
	for bad, want := range map[string]string{
		dir:                          dir + " is a folder",
		filepath.Join(none, "a.txt"): "there is no folder " + none + " to write to",
		filepath.Join(at, "a.txt"):   "there is no folder " + at + " to write to",
	} {
		if code, _, stderr := call(t, page, "-", "-o", bad); code != 1 || stderr != "bulletin: "+want+"\n" {
			t.Errorf("%s: exit code %d, %s", bad, code, stderr)
		}
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) != 1 {
		t.Errorf("left behind: %v %v", files, err)
	}
}

// Whoever ends the program early has what was read until then, and is told.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := folder(t, map[string]string{"a.html": page})
	to := filepath.Join(dir, "out.csv")
	var errs bytes.Buffer
	code := run(ctx, []string{"-format", "csv", "-o", to, dir}, strings.NewReader(""), io.Discard, &errs)
	if data, err := os.ReadFile(to); code != 1 || err != nil || !strings.HasPrefix(string(data), "file,url,") || !strings.Contains(errs.String(), "interrupted") {
		t.Errorf("exit code %d, %v, %q, %s", code, err, data, &errs)
	}
}

func TestColours(t *testing.T) {
	const card = "献血屋搬新址\n——副题\n\n  Views       12\n              more\n\nPeople\n  陆知遥  院长\n\nWarnings\n  published  missing\n"
	want := bold + "献血屋搬新址" + plainAgain + "\n" + bold + "——副题" + plainAgain + "\n\n  " + dim + "Views" + plainAgain + "       12\n              more\n\n" +
		bold + "People" + plainAgain + "\n  陆知遥  院长\n\n" + bold + yellow + "Warnings" + plainAgain + "\n  published  missing\n"
	if got := paint(card); got != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
	none := func(string) string { return "" }
	if f, err := os.Open(os.DevNull); err != nil || showsColours(f, none) || showsColours(io.Discard, none) {
		t.Errorf("%v: colours where there is no terminal", err)
	}
}

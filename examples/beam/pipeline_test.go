package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/pages"
	"github.com/bulletin-go/bulletin/examples/archive/sample"
)

func init() { register.DoFn2x3[string, Page, string, Page, error](&unreliableFn{}) }

// TestMain makes the test binary the program itself where a test starts it as one.
func TestMain(m *testing.M) {
	if input := os.Getenv("BEAM_TEST_INPUT"); input != "" {
		flag.Parse()
		beam.Init()
		if err := run(context.Background(), options{input, os.Getenv("BEAM_TEST_OUTPUT"), 3}, io.Discard); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	ptest.MainWithDefault(m, "prism")
}

// crawl makes a WARC of count pages: every 50th is there twice, every 50th is a dead letter.
func crawl(t *testing.T, count int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "crawl.warc.gz")
	if err := sample.Create(path, 0, count); err != nil {
		t.Fatal(err)
	}
	return path
}

// lines gives the lines of all outputs of a kind, sorted. What is on its way (.part) is not looked at.
func lines(t *testing.T, output, kind string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(output, kind+"-*-of-00003.*[lv]"))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(data) > 0 && !bytes.HasSuffix(data, []byte("\n")) {
			t.Errorf("%s ends amid a line", name)
		}
		all = append(all, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
	}
	slices.Sort(all)
	return slices.DeleteFunc(all, func(s string) bool { return s == "" || s == holderHeader })
}

// outputs are the lines of every kind of output.
func outputs(t *testing.T, output string) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, kind := range []string{"articles", "holders", "dead"} {
		all[kind] = lines(t, output, kind)
	}
	return all
}

// succeeded tells whether all outputs are said to be whole.
func succeeded(output string) bool {
	_, err := os.Stat(filepath.Join(output, "_SUCCESS"))
	return err == nil
}

// What a run writes is what the library gives for each page by itself.
func TestRun(t *testing.T) {
	const count = 60
	warc, output := crawl(t, count), t.TempDir()
	var log bytes.Buffer
	if err := run(t.Context(), options{warc, output, 3}, &log); err != nil {
		t.Fatal(err)
	}
	if want := "articles: 60\ndead letters: 1\nfound again: 1\npages: 62\npassed over: 62\n"; log.String() != want {
		t.Errorf("counters\n%swant\n%s", &log, want)
	}
	if !succeeded(output) {
		t.Error("no _SUCCESS")
	}
	want := map[string]string{}
	holders := map[string]int{}
	for n := range count {
		a, err := new(article.Parser).Parse(bytes.NewReader(sample.Page(n)), article.Source{
			URL: sample.URL(n), ContentType: "text/html; charset=utf-8", Fetched: time.Date(2024, 6, 1, 8, 0, 0, 0, time.UTC),
		})
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		want[sample.URL(n)] = string(data)
		for _, p := range a.People {
			for _, post := range p.Posts {
				holders[strings.Join([]string{post.Organization, post.Title, p.Name}, "|")]++
			}
		}
	}
	got := map[string]string{}
	for _, text := range lines(t, output, "articles") {
		var l pages.Line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatal(err)
		}
		if l.File != warc || l.Fetched != "2024-06-01T08:00:00Z" || l.Error != "" {
			t.Errorf("file %s, fetched %s, error %s", l.File, l.Fetched, l.Error)
		}
		got[l.URL] = string(l.Article)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("articles (-want +got):\n%s", diff)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.Join(lines(t, output, "holders"), "\n"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, row := range rows {
		n := 0
		if _, err := fmt.Sscan(row[6], &n); err != nil || row[3] > row[4] {
			t.Errorf("row %q: %v", row, err)
		}
		found[strings.Join(row[:3], "|")] = n
	}
	if diff := cmp.Diff(holders, found); diff != "" {
		t.Errorf("holders and their articles (-want +got):\n%s", diff)
	}
	dead := lines(t, output, "dead")
	if len(dead) != 1 || !strings.Contains(dead[0], sample.URL(27)+"?film") || !strings.Contains(dead[0], "neither HTML nor text") {
		t.Errorf("dead letters: %q", dead)
	}
}

// Pages as lines of JSON; what is no page is a dead letter, and what came before and after it is read.
func TestJSONL(t *testing.T) {
	dir := t.TempDir()
	input := `{"url": "https://a.example/1", "fetched": "2024-05-02T00:00:00Z", "html": "<h1>义诊</h1><p>昨天，远山医院院长何见川来到社区义诊，讲解冬季防病知识。</p>"}
no page

{"html": ""}
{"url": "https://a.example/2", "html": "<h1>年会</h1><p>青峦医院原院长陆知遥出席年会，并向大家介绍了新的护理办法。</p>"}`
	if err := os.WriteFile(filepath.Join(dir, "a.jsonl"), []byte(input), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), options{dir + "/*.jsonl", dir + "/out", 3}, io.Discard); err != nil {
		t.Fatal(err)
	}
	var titles, reasons []string
	for _, text := range append(lines(t, dir+"/out", "articles"), lines(t, dir+"/out", "dead")...) {
		var l struct {
			Offset  int64
			URL     string
			Error   string
			Article article.Article
		}
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatal(err)
		}
		if l.Error == "" {
			titles = append(titles, l.URL+" "+l.Article.Title)
			continue
		}
		reason, _, _ := strings.Cut(l.Error, ":")
		reasons = append(reasons, fmt.Sprintf("%d %s", l.Offset, reason))
	}
	slices.Sort(titles)
	slices.Sort(reasons)
	second := strings.Index(input, "no page")
	if diff := cmp.Diff([]string{"https://a.example/1 义诊", "https://a.example/2 年会"}, titles); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{fmt.Sprint(second, " no page"), fmt.Sprint(second+9, " no content")}, reasons); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	want := []string{"远山医院,院长,何见川,,,,1", "青峦医院,院长,陆知遥,,,,1"}
	if diff := cmp.Diff(want, lines(t, dir+"/out", "holders")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// unreliableFn passes pages on, and fails as long as it can take away one of the files
// of a folder: at a page whose digest begins with one of few letters, which is as good as at random.
type unreliableFn struct{ Folder string }

func (fn *unreliableFn) ProcessElement(digest string, p Page) (string, Page, error) {
	if names, _ := filepath.Glob(fn.Folder + "/*"); digest < "2" && len(names) > 0 && os.Remove(names[0]) == nil {
		return "", Page{}, errors.New("this worker is unwell")
	}
	return digest, p, nil
}

// Where a worker fails the run fails and says so, for this runner tries nothing
// again by itself; run again until nothing fails, it gives the outputs of an unbroken run.
func TestUnreliable(t *testing.T) {
	const failures = 3
	warc, unbroken, output, faults := crawl(t, 100), t.TempDir(), t.TempDir(), t.TempDir()
	if err := run(t.Context(), options{warc, unbroken, 3}, io.Discard); err != nil {
		t.Fatal(err)
	}
	for n := range failures {
		if err := os.WriteFile(fmt.Sprintf("%s/%d", faults, n), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	failed := 0
	for range failures + 1 {
		p, s := beam.NewPipelineWithRoot()
		files := fileio.ReadMatches(s, fileio.MatchFiles(s, warc), fileio.ReadUncompressed())
		pages, unread := beam.ParDo2(s, &readFn{}, files)
		process(s, beam.ParDo(s, &unreliableFn{faults}, pages), unread, options{output: output, shards: 3})
		if ptest.Run(p) != nil {
			failed++
		}
	}
	if failed == 0 || failed > failures {
		t.Errorf("%d runs failed, want 1 to %d", failed, failures)
	}
	if diff := cmp.Diff(outputs(t, unbroken), outputs(t, output)); diff != "" {
		t.Errorf("(-unbroken +unreliable):\n%s", diff)
	}
}

// Killed at random moments the program leaves whole files only, and never
// says that it is done; run again it gives the outputs of an unbroken run.
func TestKilled(t *testing.T) {
	warc, unbroken, output := crawl(t, 300), t.TempDir(), ""
	start := func(output string) *exec.Cmd {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "BEAM_TEST_INPUT="+warc, "BEAM_TEST_OUTPUT="+output)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	began := time.Now()
	if err := start(unbroken).Wait(); err != nil {
		t.Fatal(err)
	}
	took, want := time.Since(began), outputs(t, unbroken)
	killed, amid := 0, 0
	for try := 0; try < 40 && killed < 6; try++ {
		before := output
		output = t.TempDir() // the last one is run again over what was left in it
		cmd := start(output)
		stop := make(chan struct{})
		go kill(cmd.Process, output, took, try%2 == 0, stop)
		err := cmd.Wait()
		close(stop)
		if err == nil {
			output = before // it was quicker
			continue
		}
		killed++
		if succeeded(output) {
			t.Fatal("killed, and yet _SUCCESS")
		}
		got := outputs(t, output)
		for kind := range got {
			for _, l := range got[kind] {
				if _, found := slices.BinarySearch(want[kind], l); !found {
					t.Fatalf("%s holds a line that no run should write: %.200s", kind, l)
				}
			}
		}
		if names, _ := filepath.Glob(output + "/*"); len(names) > 0 {
			amid++
		}
	}
	if killed == 0 {
		t.Fatal("never killed, however often it was run")
	}
	t.Logf("killed %d times, %d of them while it wrote", killed, amid)
	if err := start(output).Wait(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, outputs(t, output)); diff != "" || !succeeded(output) {
		t.Errorf("succeeded: %t (-unbroken +killed):\n%s", succeeded(output), diff)
	}
}

// kill kills a process at a random moment of the time that it takes, or, where late,
// within some milliseconds of its first output, which is a small part of that time.
func kill(p *os.Process, output string, took time.Duration, late bool, stop <-chan struct{}) {
	wait := time.After(time.Duration(rand.Int64N(int64(took))))
	if late {
		wait = time.After(10 * took)
	}
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return
		case <-wait:
			_ = p.Kill()
			return
		case <-tick.C:
			if names, _ := filepath.Glob(output + "/*"); late && len(names) > 0 {
				time.Sleep(time.Duration(rand.IntN(20)) * time.Millisecond)
				_ = p.Kill()
				return
			}
		}
	}
}

// A file whose writing fails is not there, and is whole when it is written again.
func TestWriteAgain(t *testing.T) {
	dir := t.TempDir()
	fn := &writeFn{Name: dir + "/x", Ending: ".jsonl", Header: "head", Shards: 1}
	give := func(lines ...string) func(*string) bool {
		return func(l *string) bool {
			if len(lines) == 0 {
				return false
			}
			*l, lines = lines[0], lines[1:]
			if *l == "die" {
				panic("died")
			}
			return true
		}
	}
	func() {
		defer func() { _ = recover() }()
		_ = fn.ProcessElement(t.Context(), 0, give("one", "die"))
	}()
	name := dir + "/x-00000-of-00001.jsonl"
	if _, err := os.Stat(name); err == nil {
		t.Fatal("the file is there")
	}
	if err := fn.ProcessElement(t.Context(), 0, give("one", "", "two")); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(name)
	if err != nil || string(data) != "head\none\ntwo\n" {
		t.Errorf("%q, %v", data, err)
	}
}

func TestMerge(t *testing.T) {
	post := func(day string) Holding { return Holding{Since: day, Until: day, Articles: 1} }
	former := func(day string) Holding { return Holding{Gone: day, Articles: 1} }
	for _, tt := range []struct {
		name string
		says []Holding
		want string
	}{
		{"one", []Holding{post("2020-01-02")}, "o,t,n,2020-01-02,2020-01-02,,1"},
		{"out of order", []Holding{post("2021"), post("2019-05"), post("2020")}, "o,t,n,2019-05,2021,,3"},
		{"no day", []Holding{post(""), post("2020")}, "o,t,n,2020,2020,,2"},
		{"former", []Holding{former("2021"), post("2020")}, "o,t,n,2020,2020,2021,2"},
		{"holds it again", []Holding{post("2022"), former("2021"), post("2020")}, "o,t,n,2020,2022,,3"},
		{"only former", []Holding{former("2021")}, "o,t,n,,,2021,1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for range 2 { // in both orders
				var h Holding
				for _, s := range tt.says {
					h = merge(h, s)
				}
				got, err := holderRow(holderKey("o", "t", "n"), h)
				if err != nil || got != tt.want {
					t.Errorf("got %s, %v; want %s", got, err, tt.want)
				}
				slices.Reverse(tt.says)
			}
		})
	}
}

// The keys of an article are counted once, however often it says the same.
func TestHoldings(t *testing.T) {
	a, err := article.Parse(strings.NewReader("<h1>年会</h1><div>发布时间：2020-01-02</div><p>远山医院院长何见川，青峦\"医院\"，院长陆知遥出席年会。</p><p>远山医院院长何见川讲话，介绍了新的护理办法。</p>"))
	if err != nil {
		t.Fatal(err)
	}
	got := holdings(a)
	if h := got[holderKey("远山医院", "院长", "何见川")]; h.Articles != 1 || h.Since != "2020-01-02" {
		t.Errorf("%v of %v", h, slices.Collect(maps.Keys(got)))
	}
}

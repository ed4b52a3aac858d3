package main

import (
	"bytes"
	"cmp"
	"context"
	"debug/elf"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

var (
	loadFor     = flag.Duration("load", 2*time.Second, "how long TestLoad goes on")
	loadClients = flag.Int("clients", 20, "how many clients TestLoad has")
	loadLargest = flag.Int("largest", 1<<20, "bytes of the largest pages of TestLoad")
)

// TestLoad builds the program as the Dockerfile does, and sends it pages of all
// sizes and garbage from many clients at once. Every page has a word of its own,
// and its answer must be what the library gives for that page, byte for byte.
//
//	go test -run TestLoad -v -load 60s -clients 200 -largest 10000000 -timeout 5m
func TestLoad(t *testing.T) {
	address, stop := startProgram(t)
	sorts := loadSorts(t, *loadLargest)
	var tally tally
	memory := watchMemory(t, address)
	ctx, cancel := context.WithTimeout(t.Context(), *loadFor)
	defer cancel()
	var clients sync.WaitGroup
	for i := range *loadClients {
		clients.Go(func() {
			random := rand.New(rand.NewPCG(1, uint64(i)))
			for ctx.Err() == nil {
				sorts[pick(random)].send(t, address, word(random), &tally)
			}
		})
	}
	clients.Wait()
	samples := memory()
	stop()
	tally.report(t, *loadFor)
	t.Logf("resident memory in MiB, a second each: %v", samples)
	if tally.answered == 0 {
		t.Error("not one page was answered")
	}
}

// startProgram builds and starts the service. stop ends it as a container is
// ended, and fails the test where that takes it down with an error.
func startProgram(t *testing.T) (address string, stop func()) {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "serve")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", bin, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if runtime.GOOS == "linux" {
		isStatic(t, bin)
	}
	var log syncBuffer
	program := exec.Command(bin, "-addr", "127.0.0.1:0")
	program.Stderr = &log
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = program.Process.Kill() }) // where the test ended early
	var found []string
	until(t, "the program listens", func() bool {
		found = regexp.MustCompile(`"addr":"([^"]+)"`).FindStringSubmatch(log.String())
		return found != nil
	})
	return "http://" + found[1], func() {
		if err := program.Process.Signal(syscall.SIGTERM); err != nil {
			t.Error(err)
		}
		if err := program.Wait(); err != nil {
			t.Errorf("%v: %s", err, log.String())
		}
		if strings.Contains(log.String(), `"level":"ERROR"`) {
			t.Error("the log has errors")
		}
	}
}

// isStatic fails the test where a program needs anything of the system it runs
// on: an image with nothing else in it could not start it.
func isStatic(t *testing.T, bin string) {
	t.Helper()
	f, err := elf.Open(bin)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP {
			t.Error("the program needs a dynamic linker")
		}
	}
}

// placeholder stands in a page where its own word will be; all words have its
// length, so that the spans of an article are the same for all.
const placeholder = "zqaaaaaaaa"

func word(random *rand.Rand) string {
	b := []byte("zq")
	for range len(placeholder) - 2 {
		b = append(b, byte('a'+random.IntN(26)))
	}
	return string(b)
}

// A loadSort is one sort of request and what must come of it.
type loadSort struct {
	name   string
	page   [][]byte // the word stands between the parts
	answer [][]byte // likewise; nil where no article is to come
	status int
}

// shares is how often each of the sorts is sent, out of 100.
var shares = []int{50, 25, 9, 1, 5, 5, 4, 1}

func pick(random *rand.Rand) int {
	n := random.IntN(100)
	for i, share := range shares {
		if n -= share; n < 0 {
			return i
		}
	}
	panic("internal error: the shares are not 100")
}

func loadSorts(t *testing.T, largest int) []loadSort {
	t.Helper()
	sorts := []loadSort{
		{name: "5 KB", page: parts(loadPage(5_000))},
		{name: "50 KB", page: parts(loadPage(50_000))},
		{name: "500 KB", page: parts(loadPage(500_000))},
		{name: fmt.Sprintf("%.1f MB", float64(largest)/1e6), page: parts(loadPage(largest))},
		{name: "tags that nobody closes", page: parts("<h1>体检车" + placeholder + "开进社区</h1>" + strings.Repeat("<div><b><table><p>青峦医院", 3000))},
		{name: "noise", page: [][]byte{noise(60_000)}, status: 415},
		{name: "nothing", page: [][]byte{[]byte("<html><script>" + strings.Repeat("x=1;", 5000) + "</script>")}, status: 422},
		{name: "too large", page: [][]byte{bytes.Repeat([]byte("<p>"), 6<<20)}, status: 413},
	}
	for i := range sorts {
		if sorts[i].status != 0 {
			continue
		}
		sorts[i].status = http.StatusOK
		a, err := new(article.Parser).Parse(bytes.NewReader(bytes.Join(sorts[i].page, []byte(placeholder))), article.Source{ContentType: "text/html"})
		if err != nil {
			t.Fatalf("%s: %v", sorts[i].name, err)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		if sorts[i].answer = parts(string(data)); len(sorts[i].answer) < 2 {
			t.Fatalf("%s: its word is not in the answer", sorts[i].name)
		}
	}
	return sorts
}

func parts(s string) [][]byte { return bytes.Split([]byte(s), []byte(placeholder)) }

// loadPage gives a page of about so many bytes whose text names people, with the
// placeholder in its title, and in its first and last paragraph.
func loadPage(size int) string {
	names := []string{"陆知遥", "简宁", "贺兰亭", "顾平川", "林一舟", "Zhao Heming"}
	posts := []string{"院长", "副院长", "护理部主任", "党委书记", "心内科主任"}
	verbs := []string{"来到海棠社区，为两百多位居民量血压、测血糖", "介绍了体检车的安排", "说：“健康从身边开始。”", "主持会议，各科室负责人参加"}
	var b strings.Builder
	fmt.Fprintf(&b, "<html><head><title>体检车%s开进社区</title></head><body><h1>体检车%[1]s开进社区</h1><div>发布时间：2024-05-20 来源：宣传科</div>\n<p>编号%[1]s的体检车开进海棠社区。</p>\n", placeholder)
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, "<p>5月%d日，青峦医院%s%s%s。</p>\n", i%30+1, posts[i%len(posts)], names[i%len(names)], verbs[i/7%len(verbs)])
	}
	fmt.Fprintf(&b, "<p>编号%s的体检车下周还会再来。</p></body></html>\n", placeholder)
	return b.String()
}

func noise(n int) []byte {
	random := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(random.IntN(256))
	}
	return b
}

// send sends one page with its word, and counts and checks what comes of it.
func (s *loadSort) send(t *testing.T, address, word string, tally *tally) {
	var body []io.Reader
	length := int64(0)
	for i, part := range s.page {
		if i > 0 {
			body = append(body, strings.NewReader(word))
			length += int64(len(word))
		}
		body = append(body, bytes.NewReader(part))
		length += int64(len(part))
	}
	// Not the context of the test's time: what was sent shall be answered.
	req, err := http.NewRequest(http.MethodPost, address+"/v1/articles", io.MultiReader(body...))
	if err != nil {
		t.Error(err)
		return
	}
	req.ContentLength = length
	req.Header.Set("Content-Type", "text/html")
	began := time.Now()
	resp, err := http.DefaultClient.Do(req)
	if err != nil && s.status == http.StatusRequestEntityTooLarge {
		// The service need not listen to the rest of such a page, and then the
		// connection may end before its answer is read.
		tally.count(s.name, "cut off", time.Since(began))
		return
	}
	if err != nil {
		t.Errorf("%s: lost: %v", s.name, err)
		return
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	took := time.Since(began)
	switch {
	case err != nil:
		t.Errorf("%s: lost: %v", s.name, err)
	case resp.StatusCode == http.StatusServiceUnavailable && resp.Header.Get("Retry-After") != "":
		tally.count(s.name, "503", took)
		time.Sleep(time.Second)
	case resp.StatusCode != s.status:
		t.Errorf("%s: %s, want %d: %.300s", s.name, resp.Status, s.status, data)
	case s.answer != nil && !bytes.Equal(data, bytes.Join(s.answer, []byte(word))):
		t.Errorf("%s: the answer is that of another page: %.300s", s.name, data)
	default:
		tally.count(s.name, strconv.Itoa(s.status), took)
	}
}

// tally counts answers.
type tally struct {
	mu       sync.Mutex
	answered int
	times    map[[2]string][]time.Duration // by sort and status
}

func (t *tally) count(sort, status string, took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.times == nil {
		t.times = map[[2]string][]time.Duration{}
	}
	if status == "200" {
		t.answered++
		t.times[[2]string{"all articles", status}] = append(t.times[[2]string{"all articles", status}], took)
	}
	t.times[[2]string{sort, status}] = append(t.times[[2]string{sort, status}], took)
}

// report logs how many answers of each sort there were and how long they took.
func (t *tally) report(tb testing.TB, took time.Duration) {
	var lines []string
	for key, times := range t.times {
		slices.SortFunc(times, cmp.Compare)
		at := func(share float64) time.Duration {
			return times[int(share*float64(len(times)-1))].Round(time.Millisecond)
		}
		lines = append(lines, fmt.Sprintf("%-24s %-7s %6d  p50 %8s  p99 %8s  most %8s", key[0], key[1], len(times), at(0.5), at(0.99), at(1)))
	}
	slices.Sort(lines)
	tb.Logf("%.0f articles a second\n%s", float64(t.answered)/took.Seconds(), strings.Join(lines, "\n"))
}

// watchMemory asks the service every second how much memory it has; the
// function that it returns ends that.
func watchMemory(t *testing.T, address string) func() []int {
	t.Helper()
	end := make(chan struct{})
	result := make(chan []int)
	find := regexp.MustCompile(`(?m)^process_resident_memory_bytes (\S+)$`)
	go func() {
		var samples []int
		for {
			select {
			case <-end:
				result <- samples
				return
			case <-time.After(time.Second):
			}
			resp, err := http.Get(address + "/metrics")
			if err != nil {
				continue
			}
			data, _ := io.ReadAll(resp.Body)
			resp.Body.Close()
			if m := find.FindSubmatch(data); m != nil {
				n, _ := strconv.ParseFloat(string(m[1]), 64)
				samples = append(samples, int(n)>>20)
			}
		}
	}()
	return func() []int { close(end); return <-result }
}

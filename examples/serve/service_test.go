package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

const page = `<html><head><title>献血屋搬新址</title></head><body><h1>献血屋搬新址</h1>
<div>发布时间：2024-05-20 来源：海棠日报</div>
<p>人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设了儿童等候区，每天上午九点到下午五点开放。</p></body></html>`

// usual are limits that no test reaches by chance.
var usual = limits{pageBytes: 1 << 20, heldBytes: 8 << 20, parses: 2, receive: 5 * time.Second, wait: 5 * time.Second, parse: 5 * time.Second}

// start serves on loopback until the test ends.
func start(t *testing.T, l limits) (*service, string) {
	t.Helper()
	svc := newService(l, slog.New(slog.DiscardHandler))
	server := httptest.NewServer(svc.handler())
	t.Cleanup(server.Close)
	return svc, server.URL
}

// send makes a request with headers given as "Name: value".
func send(t *testing.T, method, address, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		req.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(data)
}

// exchanges are requests and what is to come of them. TestDescription holds the
// same answers against openapi.json.
var exchanges = []struct {
	name    string
	method  string // "" is POST
	path    string
	body    string
	headers []string
	status  int
	media   string
	want    string // stands in the answer
}{
	{"a page", "", "/v1/articles", page, []string{"Content-Type: text/html"}, 200, "application/json", `"published":"2024-05-20"`},
	{"no type", "", "/v1/articles", page, nil, 200, "application/json", `"source":"海棠日报"`},
	{"text", "", "/v1/articles", "献血屋搬新址\n\n人民路献血屋今天搬到海棠街口，新址面积扩大一倍。", []string{"Content-Type: text/plain; charset=utf-8"}, 200, "application/json", `"title":"献血屋搬新址"`},
	{"type of a broken server", "", "/v1/articles", page, []string{"Content-Type: text/html; charset=utf-8; charset"}, 200, "application/json", `"title":"献血屋搬新址"`},
	{"gbk by type", "", "/v1/articles", "<h1>\xcf\xd7\xd1\xaa\xce\xdd\xb0\xe1\xd0\xc2\xd6\xb7</h1><p>\xc8\xcb\xc3\xf1\xc2\xb7\xcf\xd7\xd1\xaa\xce\xdd\xbd\xf1\xcc\xec\xb0\xe1\xb5\xbd\xba\xa3\xcc\xc4\xbd\xd6\xbf\xda\xa1\xa3</p>", []string{"Content-Type: text/html; charset=gbk"}, 200, "application/json", `"title":"献血屋搬新址"`},
	{"address by query", "", "/v1/articles?url=https://news.example/8.html", page, nil, 200, "application/json", `"url":"https://news.example/8.html"`},
	{"address by header", "", "/v1/articles", page, []string{"Content-Location: https://news.example/9.html"}, 200, "application/json", `"url":"https://news.example/9.html"`},
	{"evidence", "", "/v1/articles?evidence=true", page, nil, 200, "application/json", `"field":"title"`},
	{"markdown by Accept", "", "/v1/articles", page, []string{"Accept: text/markdown"}, 200, "text/markdown; charset=utf-8", "# 献血屋搬新址\n"},
	{"html before json", "", "/v1/articles", page, []string{"Accept: application/json;q=0.5, text/html"}, 200, "text/html; charset=utf-8", "<p>人民路"},
	{"json-ld", "", "/v1/articles", page, []string{"Accept: application/ld+json"}, 200, "application/ld+json", `"@type":"NewsArticle"`},
	{"anything but json", "", "/v1/articles", page, []string{"Accept: application/json;q=0, */*;q=0.1"}, 200, "application/ld+json", `"@type"`},
	{"ninjs", "", "/v1/articles?format=ninjs&url=https://news.example/8.html", page, nil, 200, "application/json", `"uri":"https://news.example/8.html"`},
	{"format before Accept", "", "/v1/articles?format=markdown", page, []string{"Accept: application/json"}, 200, "text/markdown; charset=utf-8", "# "},
	{"ninjs without address", "", "/v1/articles?format=ninjs", page, nil, 422, "", "no-address"},
	{"no such format", "", "/v1/articles?format=pdf", page, nil, 400, "", "bad-request"},
	{"no such parameter", "", "/v1/articles?adress=x", page, nil, 400, "", "adress"},
	{"no such day", "", "/v1/articles?fetched=yesterday", page, nil, 400, "", "it is written as 2024-05-20T08:30:00Z"},
	{"address of a file", "", "/v1/articles?url=file:///etc/passwd", page, nil, 400, "", "of the web"},
	{"Accept of a picture", "", "/v1/articles", page, []string{"Accept: image/png"}, 406, "", "not-acceptable"},
	{"too large", "", "/v1/articles", strings.Repeat("很", 400_000), nil, 413, "", "too-large"},
	{"type of a picture", "", "/v1/articles", page, []string{"Content-Type: image/png"}, 415, "", "unsupported-type"},
	{"type of a form", "", "/v1/articles", page, []string{"Content-Type: application/x-www-form-urlencoded"}, 415, "", "curl -H"},
	{"packed", "", "/v1/articles", page, []string{"Content-Encoding: gzip"}, 415, "", "unpacked"},
	{"bytes of a picture", "", "/v1/articles", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00", nil, 415, "", "unsupported-type"},
	{"nothing", "", "/v1/articles", "", nil, 422, "", "no-content"},
	{"markup only", "", "/v1/articles", "<html><body><div></div></body></html>", nil, 422, "", "no-content"},
	{"other method", "GET", "/v1/articles", "", nil, 405, "", "method"},
	{"other path", "GET", "/v2/articles", "", nil, 404, "", "not-found"},
	{"healthz", "GET", "/healthz", "", nil, 200, "text/plain; charset=utf-8", "ok\n"},
	{"readyz", "GET", "/readyz", "", nil, 200, "text/plain; charset=utf-8", "ready\n"},
	{"metrics", "GET", "/metrics", "", nil, 200, "text/plain", "bulletin_held_bytes 0\n"},
	{"description", "GET", "/openapi.json", "", nil, 200, "application/json", `"openapi": "3.1.0"`},
	{"kind of problem", "GET", "/problems/too-large", "", nil, 200, "text/plain; charset=utf-8", "413 The page is too large\n"},
	{"no kind of problem", "GET", "/problems/x", "", nil, 404, "", "not-found"},
}

func TestExchanges(t *testing.T) {
	_, address := start(t, usual)
	for _, x := range exchanges {
		t.Run(x.name, func(t *testing.T) {
			resp, body := send(t, cmpOr(x.method, "POST"), address+x.path, x.body, x.headers...)
			media := cmpOr(x.media, "application/problem+json")
			if got := resp.Header.Get("Content-Type"); resp.StatusCode != x.status || !strings.HasPrefix(got, media) {
				t.Errorf("%d %s, want %d %s", resp.StatusCode, got, x.status, media)
			}
			if !strings.Contains(body, x.want) {
				t.Errorf("no %q in %s", x.want, body)
			}
			if x.status < 400 {
				return
			}
			var p problem
			if err := json.Unmarshal([]byte(body), &p); err != nil || p.Status != x.status || p.ID == "" || p.ID != resp.Header.Get("X-Request-Id") {
				t.Errorf("%v in %s", err, body)
			}
		})
	}
}

func cmpOr(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// The answer is what the library gives, byte for byte.
func TestAnswerIsTheArticle(t *testing.T) {
	_, address := start(t, usual)
	_, got := send(t, "POST", address+"/v1/articles?url=https://news.example/8.html&publisher=海棠日报&fetched=2024-05-21T08:00:00Z", page, "Content-Type: text/html")
	a, err := new(article.Parser).Parse(strings.NewReader(page), article.Source{URL: "https://news.example/8.html", ContentType: "text/html", Publisher: "海棠日报", Fetched: time.Date(2024, 5, 21, 8, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	want, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestRequestID(t *testing.T) {
	_, address := start(t, usual)
	for _, given := range []string{"a-Proxy_1.x", "", "two words", strings.Repeat("x", 65), "<script>"} {
		resp, _ := send(t, "GET", address+"/healthz", "", "X-Request-Id: "+given)
		got := resp.Header.Get("X-Request-Id")
		if kept := got == given; kept != (given == "a-Proxy_1.x") || got == "" {
			t.Errorf("%q became %q", given, got)
		}
	}
}

// A page without a length is bounded as it arrives.
func TestTooLargeWithoutLength(t *testing.T) {
	svc, address := start(t, usual)
	req, err := http.NewRequestWithContext(t.Context(), "POST", address+"/v1/articles", io.MultiReader(strings.NewReader(strings.Repeat("很", 400_000))))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusRequestEntityTooLarge {
		t.Error(resp.Status)
	}
	until(t, "the room is given back", func() bool { return svc.room.held.Load() == 0 })
}

// A page that arrives too slowly is given up, and one that ends early.
func TestSlowAndShort(t *testing.T) {
	l := usual
	l.receive = time.Second
	svc, address := start(t, l)
	for name, want := range map[string]string{"slow": "408", "short": "400"} {
		conn, err := net.Dial("tcp", strings.TrimPrefix(address, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		fmt.Fprintf(conn, "POST /v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n<h1>")
		if name == "short" {
			if err := conn.(*net.TCPConn).CloseWrite(); err != nil {
				t.Fatal(err)
			}
		}
		resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !strings.HasPrefix(resp.Status, want) {
			t.Errorf("%s: %s", name, resp.Status)
		}
	}
	until(t, "the room is given back", func() bool { return svc.room.held.Load() == 0 })
}

// until waits for something that happens soon.
func until(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for range 2000 {
		if happened() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("not so after twenty seconds: %s", what)
}

// occupy takes every turn until it is called back.
func occupy(svc *service) (free func()) {
	for range cap(svc.desk.turns) {
		svc.desk.turns <- struct{}{}
	}
	return func() {
		for range cap(svc.desk.turns) {
			<-svc.desk.turns
		}
	}
}

// Where all turns are taken a page waits, and is told to come again.
func TestBusy(t *testing.T) {
	l := usual
	l.wait = 50 * time.Millisecond
	svc, address := start(t, l)
	free := occupy(svc)
	resp, body := send(t, "POST", address+"/v1/articles", page)
	if resp.StatusCode != http.StatusServiceUnavailable || resp.Header.Get("Retry-After") == "" {
		t.Errorf("%s, Retry-After %q: %s", resp.Status, resp.Header.Get("Retry-After"), body)
	}
	free()
	if resp, _ := send(t, "POST", address+"/v1/articles", page); resp.StatusCode != http.StatusOK {
		t.Error(resp.Status)
	}
}

// Where the room for pages is full the next one is refused before it is read.
func TestRoomIsFull(t *testing.T) {
	l := usual
	l.heldBytes = l.pageBytes
	svc, address := start(t, l)
	if !svc.room.take(l.pageBytes - 1) {
		t.Fatal("the room is not as large as it should be")
	}
	if resp, body := send(t, "POST", address+"/v1/articles", page); resp.StatusCode != 503 || resp.Header.Get("Retry-After") == "" {
		t.Errorf("%s: %s", resp.Status, body)
	}
	svc.room.give(l.pageBytes - 1)
	if resp, body := send(t, "POST", address+"/v1/articles", page); resp.StatusCode != 200 {
		t.Errorf("%s: %s", resp.Status, body)
	}
	if held := svc.room.held.Load(); held != 0 {
		t.Errorf("%d bytes are still held", held)
	}
}

// A client that leaves while its page waits leaves its place to the next.
func TestClientLeaves(t *testing.T) {
	svc, address := start(t, usual)
	free := occupy(svc)
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, "POST", address+"/v1/articles", strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		for svc.room.held.Load() == 0 {
			time.Sleep(time.Millisecond)
		}
		leave()
	}()
	if resp, err := http.DefaultClient.Do(req); err == nil {
		resp.Body.Close()
		t.Error("answered: ", resp.Status)
	}
	until(t, "the room is given back", func() bool { return svc.room.held.Load() == 0 })
	free()
	until(t, "the log has it", func() bool {
		_, metrics := send(t, "GET", address+"/metrics", "")
		return strings.Contains(metrics, `bulletin_request_seconds_count{code="499",method="POST",route="/v1/articles"} 1`)
	})
}

// A reading that takes too long, or panics, is the problem of its request, and
// a turn is taken until it has really ended.
func TestDesk(t *testing.T) {
	d := newDesk(limits{parses: 1, wait: 50 * time.Millisecond, parse: 50 * time.Millisecond})
	end := make(chan struct{})
	var done sync.WaitGroup
	done.Add(3)
	_, err := d.do(t.Context(), 1, func() ([]byte, error) { <-end; return nil, nil }, done.Done)
	if err != errTooSlow {
		t.Error("slow work: ", err)
	}
	if _, err := d.do(t.Context(), 1, func() ([]byte, error) { return nil, nil }, done.Done); err != errBusy {
		t.Error("behind slow work: ", err)
	}
	close(end)
	until(t, "the turn is given back", func() bool { return len(d.turns) == 0 })
	if _, err := d.do(t.Context(), 1, func() ([]byte, error) { panic("odd page") }, done.Done); err == nil || !strings.Contains(err.Error(), "odd page") {
		t.Error("panic: ", err)
	}
	done.Wait()
}

// A large page leaves a place to small ones.
func TestDeskOfLargePages(t *testing.T) {
	d := newDesk(limits{parses: 2, wait: 50 * time.Millisecond, parse: time.Second})
	give, err := d.take(t.Context(), largePage)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.take(t.Context(), largePage); err != errBusy {
		t.Error("a second large page: ", err)
	}
	giveSmall, err := d.take(t.Context(), largePage-1)
	if err != nil {
		t.Fatal("a small page beside it: ", err)
	}
	giveSmall()
	give()
	if give, err = d.take(t.Context(), largePage); err != nil {
		t.Fatal("a large page after it: ", err)
	}
	give()
	if len(d.turns)+len(d.large) != 0 {
		t.Error("turns were not given back")
	}
}

// Once the service is to leave it says so, and ends what has begun.
func TestShutdown(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var log syncBuffer
	ended := make(chan int, 1)
	go func() { ended <- run(ctx, []string{"-addr", "127.0.0.1:0", "-drain", "2s"}, &log) }()
	var found []string
	until(t, "it listens", func() bool {
		found = regexp.MustCompile(`"addr":"([^"]+)"`).FindStringSubmatch(log.String())
		return found != nil
	})
	address := "http://" + found[1]
	if err := checkHealth(t.Context(), found[1]); err != nil {
		t.Error(err)
	}
	// A page that has begun to arrive when the service is told to stop.
	body, rest := io.Pipe()
	answered := make(chan string, 1)
	go func() {
		resp, err := http.Post(address+"/v1/articles", "text/html", body)
		if err != nil {
			answered <- err.Error()
			return
		}
		resp.Body.Close()
		answered <- resp.Status
	}()
	if _, err := io.WriteString(rest, page); err != nil {
		t.Fatal(err)
	}
	stop()
	until(t, "it is not ready", func() bool {
		resp, err := http.Get(address + "/readyz")
		if err != nil {
			return false
		}
		resp.Body.Close()
		return resp.StatusCode == http.StatusServiceUnavailable
	})
	rest.Close()
	if got := <-answered; got != "200 OK" {
		t.Error("the page under way: ", got)
	}
	if code := <-ended; code != 0 {
		t.Errorf("exit code %d: %s", code, log.String())
	}
	if err := checkHealth(t.Context(), found[1]); err == nil {
		t.Error("it still answers")
	}
}

// syncBuffer is a buffer that may be read while it is written.
type syncBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

func TestCommandLine(t *testing.T) {
	for _, args := range [][]string{{"-parallel", "0"}, {"-max-bytes", "9", "-max-held", "8"}, {"-wait", "0s"}, {"-no-such"}, {"page.html"}} {
		if code := run(t.Context(), args, io.Discard); code != 2 {
			t.Errorf("%v: exit code %d", args, code)
		}
	}
	if code := run(t.Context(), []string{"-addr", "127.0.0.1:none"}, io.Discard); code != 1 {
		t.Errorf("no such port: exit code %d", code)
	}
}

package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const page1 = `<html><head><title>献血屋搬新址</title></head><body><h1>献血屋搬新址</h1>
<p>人民路献血屋今天搬到海棠街口，新址面积扩大一倍，增设了儿童等候区，每天上午九点到下午五点开放。</p></body></html>`

// gbk is a page whose charset only its header says.
const gbk = "<h1>\xcf\xd7\xd1\xaa\xce\xdd\xb0\xe1\xd0\xc2\xd6\xb7</h1><p>\xc8\xcb\xc3\xf1\xc2\xb7\xcf\xd7\xd1\xaa\xce\xdd\xbd\xf1\xcc\xec\xb0\xe1\xb5\xbd\xba\xa3\xcc\xc4\xbd\xd6\xbf\xda\xa1\xa3</p>"

// site is a server on loopback that remembers what it was asked.
type site struct {
	*httptest.Server
	mu     sync.Mutex
	asked  []string // paths in their order, robots.txt not among them
	at     []time.Time
	now    int // requests under way
	most   int
	agents map[string]bool
}

// newSite serves pages by path; a robots.txt that is "" is not there.
func newSite(t *testing.T, robots string, pages map[string]http.HandlerFunc) *site {
	t.Helper()
	s := &site{agents: map[string]bool{}}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" && pages[r.URL.Path] == nil {
			if robots == "" {
				http.NotFound(w, r)
			}
			fmt.Fprint(w, robots)
			return
		}
		s.mu.Lock()
		s.asked = append(s.asked, r.URL.RequestURI())
		s.at = append(s.at, time.Now())
		s.now++
		s.most = max(s.most, s.now)
		s.agents[r.UserAgent()] = true
		s.mu.Unlock()
		defer func() {
			s.mu.Lock()
			s.now--
			s.mu.Unlock()
		}()
		h := pages[r.URL.Path]
		if h == nil {
			h = http.NotFound
		}
		h(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func html(body string) http.HandlerFunc { return typed("text/html; charset=utf-8", body) }

func typed(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		io.WriteString(w, body)
	}
}

// call runs the program without delays and gives its lines by address.
func call(t *testing.T, args ...string) (code int, lines map[string]line, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(t.Context(), append([]string{"-delay", "0s", "-private"}, args...), strings.NewReader(""), &out, &errs)
	lines = map[string]line{}
	for dec := json.NewDecoder(&out); ; {
		var l line
		if err := dec.Decode(&l); errors.Is(err, io.EOF) {
			return code, lines, errs.String()
		} else if err != nil {
			t.Fatal(err)
		}
		lines[l.Address] = l
	}
}

// What comes of an address: the title of its article, or why there is none.
func TestPages(t *testing.T) {
	s := newSite(t, "User-agent: *\nDisallow: /private/\n\nUser-agent: bulletin-fetch\nDisallow: /closed\nAllow: /closed/open\n", map[string]http.HandlerFunc{
		"/a":           html(page1),
		"/gbk":         typed("text/html; charset=gbk", gbk),
		"/no-type":     typed("", page1),
		"/pdf":         typed("application/pdf", "%PDF-1.7"),
		"/large":       html(page1 + strings.Repeat("很长", 1000)),
		"/bomb":        packed(100 << 20),
		"/moved":       http.RedirectHandler("/moved-again?x=1", http.StatusMovedPermanently).ServeHTTP,
		"/moved-again": http.RedirectHandler("a", http.StatusFound).ServeHTTP,
		"/round":       http.RedirectHandler("/round", http.StatusFound).ServeHTTP,
		"/to-closed":   http.RedirectHandler("/closed/x", http.StatusFound).ServeHTTP,
		"/to-file":     http.RedirectHandler("file:///etc/passwd", http.StatusFound).ServeHTTP,
		"/nowhere":     func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) },
		"/closed/open": html(page1),
		"/private/a":   html(page1), // closed to others only
		"/closed/x":    html(page1),
		"/empty":       html(""),
		"/broken":      func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"/not-asked":   func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotModified) },
	})
	want := map[string]string{
		"/a":           "献血屋搬新址",
		"/a#part":      "献血屋搬新址",
		"/gbk":         "献血屋搬新址",
		"/no-type":     "献血屋搬新址",
		"/moved":       "献血屋搬新址",
		"/closed/open": "献血屋搬新址",
		"/private/a":   "献血屋搬新址",
		"/pdf":         "it is application/pdf",
		"/large":       "larger than -max-bytes",
		"/bomb":        "larger than -max-bytes",
		"/round":       "it leads on too often",
		"/closed/x":    "robots.txt asks not to fetch this",
		"/to-closed":   "robots.txt asks not to fetch this",
		"/to-file":     `"file:///etc/passwd" is no address of the web`,
		"/nowhere":     "302 Found",
		"/empty":       "no content",
		"/none":        "404 Not Found",
		"/not-asked":   "304 Not Modified",
	}
	args := []string{"-max-bytes", "3000", "ftp://x.example/", "http://me:secret@x.example/", "nonsense", s.URL + "/broken"}
	for path := range want {
		args = append(args, s.URL+path)
	}
	code, lines, stderr := call(t, args...)
	got := map[string]string{}
	for path := range want {
		l := lines[s.URL+path]
		got[path] = l.Error
		if l.Article != nil {
			got[path] = l.Article.Title
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, address := range []string{"ftp://x.example/", "http://me:secret@x.example/", "nonsense", s.URL + "/broken"} {
		if lines[address].Error == "" {
			t.Errorf("no error for %s", address)
		}
	}
	if code != 1 || !strings.Contains(stderr, "7 read, 0 unchanged, 15 failed") {
		t.Errorf("exit code %d: %s", code, stderr)
	}
	if got := lines[s.URL+"/moved"].Article.URL; got != s.URL+"/a" {
		t.Errorf("the page that had moved is at %s", got)
	}
	if slices.Contains(s.asked, "/closed/x") {
		t.Error("a page was fetched that robots.txt closes")
	}
	if diff := cmp.Diff(map[string]bool{"bulletin-fetch/1.0 (+https://github.com/bulletin-go/bulletin)": true}, s.agents); diff != "" {
		t.Error(diff)
	}
}

// packed answers with so many bytes, packed to next to none.
func packed(n int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		zeros := make([]byte, 1<<20)
		for range n >> 20 {
			if _, err := z.Write(zeros); err != nil {
				return // the client has left
			}
		}
		z.Close()
	}
}

// A host whose robots.txt cannot be had is left alone; one that has none, or a
// page instead of it, is open.
func TestRobotsThatFail(t *testing.T) {
	for _, x := range []struct {
		name   string
		robots http.HandlerFunc
		want   string
	}{
		{"500", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, "robots.txt: 500 Internal Server Error"},
		{"cut off", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "robots.txt: Get"},
		{"403", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, ""},
		{"a page", html(page1), ""},
		{"moved", http.RedirectHandler("/rules", 301).ServeHTTP, "robots.txt asks not to fetch this"},
		{"leads in a round", http.RedirectHandler("/robots.txt", 301).ServeHTTP, ""},
		{"endless", typed("text/plain", "User-agent: *\nDisallow: /a\n"+strings.Repeat("# nothing\n", 100_000)), "robots.txt asks not to fetch this"},
	} {
		s := newSite(t, "", map[string]http.HandlerFunc{"/robots.txt": x.robots, "/a": html(page1), "/rules": typed("text/plain", "User-agent: *\nDisallow: /a")})
		_, lines, _ := call(t, s.URL+"/a")
		if got := lines[s.URL+"/a"].Error; (x.want == "") != (got == "") || !strings.HasPrefix(got, x.want) {
			t.Errorf("%s: %q, want %q", x.name, got, x.want)
		}
	}
}

// The second time only what has changed is fetched and read.
func TestStore(t *testing.T) {
	body := page1
	s := newSite(t, "", map[string]http.HandlerFunc{
		"/etag": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"1"`)
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			html(page1)(w, r)
		},
		"/date": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			http.ServeContent(w, r, "", time.Date(2024, 5, 20, 8, 0, 0, 0, time.UTC), strings.NewReader(page1))
		},
		"/moved":   http.RedirectHandler("/etag", http.StatusMovedPermanently).ServeHTTP,
		"/changed": func(w http.ResponseWriter, r *http.Request) { html(body)(w, r) },
	})
	folder := filepath.Join(t.TempDir(), "kept")
	args := []string{"-store", folder}
	for _, path := range []string{"/etag", "/date", "/moved", "/changed"} {
		args = append(args, s.URL+path)
	}
	if code, _, stderr := call(t, args...); code != 0 || !strings.Contains(stderr, "4 read, 0 unchanged, 0 failed") {
		t.Errorf("first: %d %s", code, stderr)
	}
	body = strings.ReplaceAll(page1, "新址", "旧址")
	code, lines, stderr := call(t, args...)
	if code != 0 || !strings.Contains(stderr, "1 read, 3 unchanged, 0 failed") {
		t.Errorf("second: %d %s", code, stderr)
	}
	if got := lines[s.URL+"/changed"].Article; got == nil || got.Title != "献血屋搬旧址" {
		t.Errorf("the changed page: %+v", got)
	}
	_, lines, _ = call(t, append([]string{"-again"}, args...)...)
	if got := lines[s.URL+"/moved"].Article; got == nil || got.Title != "献血屋搬新址" || got.URL != s.URL+"/etag" {
		t.Errorf("again: %+v", got)
	}
	// What is damaged is fetched again, and no half of a file is left.
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 4 {
		t.Fatalf("%v %v", files, err)
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(folder, f.Name()), []byte(`{"address`), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, stderr := call(t, args...); !strings.Contains(stderr, "4 read") {
		t.Errorf("damaged: %s", stderr)
	}
}

// A store that cannot be written to is an error of the page.
func TestStoreThatFails(t *testing.T) {
	s := newSite(t, "", map[string]http.HandlerFunc{"/a": html(page1)})
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if code, lines, _ := call(t, "-store", file, s.URL+"/a"); code != 1 || lines[s.URL+"/a"].Error == "" {
		t.Errorf("exit code %d, %+v", code, lines)
	}
}

// A host is asked one page at a time, with its delay between; other hosts are
// asked meanwhile.
func TestPolite(t *testing.T) {
	slow := func(w http.ResponseWriter, r *http.Request) { time.Sleep(30 * time.Millisecond); html(page1)(w, r) }
	pages := map[string]http.HandlerFunc{}
	for i := range 5 {
		pages[fmt.Sprintf("/%d", i)] = slow
	}
	one, two := newSite(t, "", pages), newSite(t, "User-agent: *\nCrawl-delay: 0.2\n", pages)
	args := []string{"-delay", "60ms"}
	for path := range pages {
		args = append(args, one.URL+path, two.URL+path)
	}
	if code, _, stderr := call(t, args...); code != 0 {
		t.Fatal(stderr)
	}
	for s, delay := range map[*site]time.Duration{one: 60 * time.Millisecond, two: 200 * time.Millisecond} {
		if s.most != 1 {
			t.Errorf("%d requests at the same time", s.most)
		}
		for i := 1; i < len(s.at); i++ {
			// Half, for the two ends of a request are not equally late.
			if gap := s.at[i].Sub(s.at[i-1]); gap < delay/2 {
				t.Errorf("%v between two requests, want %v", gap, delay)
			}
		}
	}
	if one.at[0].After(two.at[len(two.at)-1]) || two.at[0].After(one.at[len(one.at)-1]) {
		t.Error("one host waited for the other")
	}
}

// Who says that it is too much is asked again once, when it has said so.
func TestRetryAfter(t *testing.T) {
	for _, again := range []bool{true, false} {
		n := 0
		s := newSite(t, "", map[string]http.HandlerFunc{"/a": func(w http.ResponseWriter, r *http.Request) {
			if n++; n == 1 || !again {
				w.Header().Set("Retry-After", "1")
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			html(page1)(w, r)
		}})
		_, lines, _ := call(t, s.URL+"/a")
		if l := lines[s.URL+"/a"]; (l.Article != nil) != again || len(s.at) != 2 || s.at[1].Sub(s.at[0]) < 900*time.Millisecond {
			t.Errorf("%v: %s, asked at %v", again, l.Error, s.at)
		}
	}
	now := time.Date(2024, 5, 20, 8, 0, 0, 0, time.UTC)
	for value, want := range map[string]time.Duration{
		"7": 7 * time.Second, "": 5 * time.Second, "soon": 5 * time.Second, "-3": time.Second, "99999999999999999999": 5 * time.Second,
		"86400": 2 * time.Minute, "Mon, 20 May 2024 08:00:30 GMT": 30 * time.Second, "Mon, 20 May 2024 07:00:00 GMT": time.Second,
	} {
		if got := retryAfter(http.Header{"Retry-After": {value}}, now); got != want {
			t.Errorf("%q: %v, want %v", value, got, want)
		}
	}
}

// A page that never ends is given up, and so are all when the program is ended.
func TestTimeouts(t *testing.T) {
	s := newSite(t, "", map[string]http.HandlerFunc{"/slow": func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			fmt.Fprint(w, "<p>")
			w.(http.Flusher).Flush()
			time.Sleep(10 * time.Millisecond)
		}
	}})
	if _, lines, _ := call(t, "-timeout", "200ms", s.URL+"/slow"); !strings.Contains(lines[s.URL+"/slow"].Error, "deadline") {
		t.Errorf("%+v", lines)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	began := time.Now()
	code := run(ctx, []string{"-private", s.URL + "/slow"}, nil, io.Discard, io.Discard)
	if took := time.Since(began); code != 1 || took > 10*time.Second {
		t.Errorf("exit code %d after %v", code, took)
	}
}

// Without -private nothing of this machine is reached, by no name.
func TestPrivateAddresses(t *testing.T) {
	s := newSite(t, "", map[string]http.HandlerFunc{"/a": html(page1)})
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	var out bytes.Buffer
	addresses := []string{s.URL + "/a", "http://localhost" + port + "/a", "http://[::1]" + port + "/a", "http://[::ffff:127.0.0.1]" + port + "/a", "http://0.0.0.0" + port + "/a"}
	if code := run(t.Context(), append([]string{"-delay", "0s"}, addresses...), nil, &out, io.Discard); code != 1 {
		t.Errorf("exit code %d", code)
	}
	if n := strings.Count(out.String(), errPrivate.Error()); n != len(addresses) || len(s.asked) > 0 {
		t.Errorf("%d of %d refused, asked %v: %s", n, len(addresses), s.asked, &out)
	}
}

// A page that may be fetched cannot lead to an address that may not.
func TestRedirectToPrivate(t *testing.T) {
	s := newSite(t, "", nil)
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	s.Config.Handler = http.RedirectHandler("http://localhost"+port+"/a", http.StatusFound)
	f := newFetcher(settings{agent: "x", perHost: 1, parallel: 1, timeout: time.Second, maxBytes: 1000, redirects: 5})
	first := true // the address itself, and its robots.txt that is led on too
	f.client = newClient(func(netip.Addr) bool { defer func() { first = false }(); return first })
	f.client.Transport.(*http.Transport).DisableKeepAlives = true
	if _, err := f.fetch(t.Context(), s.URL+"/a"); !errors.Is(err, errPrivate) {
		t.Error(err)
	}
}

func TestIsPublic(t *testing.T) {
	for address, want := range map[string]bool{
		"93.184.216.34": true, "2606:2800:220:1::1": true,
		"127.0.0.1": false, "10.1.2.3": false, "172.20.0.1": false, "192.168.1.1": false, "169.254.169.254": false, "100.64.1.1": false,
		"0.0.0.0": false, "255.255.255.255": false, "224.0.0.1": false, "::1": false, "::": false, "fe80::1": false, "fd00::1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false,
	} {
		if got := isPublic(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: %v", address, got)
		}
	}
}

func TestCommandLine(t *testing.T) {
	for _, args := range [][]string{{}, {"-again", "http://x.example/"}, {"-agent", "", "http://x.example/"}, {"-per-host", "0", "http://x.example/"}, {"-no-such"}} {
		if code := run(t.Context(), args, nil, io.Discard, io.Discard); code != 2 {
			t.Errorf("%v: exit code %d", args, code)
		}
	}
	got, err := listAddresses([]string{"a", "-", "a"}, strings.NewReader("b\n\n b \r\n # of the city\nc"))
	if diff := cmp.Diff([]string{"a", "b", "c"}, got); diff != "" || err != nil {
		t.Error(err, diff)
	}
}

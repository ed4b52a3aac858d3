package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// answer is what a handler says to a request.
func answer(t *testing.T, h http.Handler, r *http.Request) (status int, header http.Header, body string) {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Header(), w.Body.String()
}

// request makes one as a browser at the viewer's own page does.
func request(method, target, body string) *http.Request {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	r.Host = "127.0.0.1:7878"
	return r
}

func readPage(t *testing.T, target, body string) (int, view) {
	t.Helper()
	status, _, data := answer(t, newHandler(1<<20, nil), request("POST", target, body))
	var v view
	if status == http.StatusOK {
		if err := json.Unmarshal([]byte(data), &v); err != nil {
			t.Fatal(err)
		}
	}
	return status, v
}

const small = `<h1>体检车开进海棠社区</h1><div>发布时间：2024-05-20 来源：宣传科</div>
<p>5月18日，青峦医院院长陆知遥带队把体检车开进海棠社区，为两百多位居民量血压、测血糖。</p>`

func gbk(t *testing.T, s string) []byte {
	t.Helper()
	b, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRead(t *testing.T) {
	for name, page := range map[string]string{"utf-8": small, "gb18030": string(gbk(t, small))} {
		status, v := readPage(t, "/read?url=https://qingluan.example/1.html", page)
		if status != http.StatusOK {
			t.Fatalf("%s: status %d", name, status)
		}
		got := []string{v.Article.Title, v.Article.Source, v.Article.URL, v.Article.Encoding}
		want := []string{"体检车开进海棠社区", "宣传科", "https://qingluan.example/1.html", name}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if !strings.Contains(v.JSON, `"title": "体检车开进海棠社区"`) || !strings.Contains(v.HTML, "<p>5月18日") || !strings.Contains(v.Markdown, "# 体检车开进海棠社区") {
			t.Errorf("%s: what is to be copied is not all there:\n%s\n%s\n%s", name, v.JSON, v.HTML, v.Markdown)
		}
	}
}

func TestReadTakesWhatIsKnown(t *testing.T) {
	body := "<h1>体检车开进社区</h1><p>体检车昨天开进海棠社区，为两百多位居民量血压、测血糖，还送去了用药手册。</p>"
	_, v := readPage(t, "/read?fetched=2024-05-20", body)
	if len(v.Article.Dates) != 1 || v.Article.Dates[0].Range.String() != "2024-05-19" {
		t.Errorf("dates are %v, want 昨天 to be 2024-05-19", v.Article.Dates)
	}
	if status, _ := readPage(t, "/read?fetched=yesterday", body); status != http.StatusBadRequest {
		t.Errorf("a day that is none: status %d, want 400", status)
	}
	big5 := string([]byte{0xbd, 0xc3, 0xa5, 0xcd, 0xa7, 0xbd}) // 衛生局, too short to tell by itself
	if _, v = readPage(t, "/read?charset=big5", "<h1>"+big5+"</h1><p>"+big5+big5+"</p>"); v.Article == nil || v.Article.Title != "衛生局" {
		t.Errorf("the charset that is named was not taken: %+v", v.Article)
	}
}

func TestNoLimitIsThatOfTheLibrary(t *testing.T) {
	if status, _, body := answer(t, newHandler(0, nil), request("POST", "/read", small)); status != http.StatusOK {
		t.Errorf("status %d: %.100s", status, body)
	}
}

func TestReadSaysWhyNot(t *testing.T) {
	for _, tt := range []struct {
		name, body string
		want       int
	}{
		{"empty", "", http.StatusUnprocessableEntity},
		{"no text", "<html><body></body></html>", http.StatusUnprocessableEntity},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", http.StatusUnsupportedMediaType},
		{"too large", strings.Repeat("医院", 1<<20), http.StatusRequestEntityTooLarge},
		{"of the limit", "<p>" + strings.Repeat("a", 1<<20-3), http.StatusOK},
	} {
		status, _, body := answer(t, newHandler(1<<20, nil), request("POST", "/read", tt.body))
		if status != tt.want {
			t.Errorf("%s: status %d, want %d: %.100s", tt.name, status, tt.want, body)
		}
		if status != http.StatusOK && !strings.Contains(body, `"error":"`) {
			t.Errorf("%s: no reason is given: %s", tt.name, body)
		}
	}
}

// Whoever is not at this machine, or comes from another page, gets nothing.
func TestGuard(t *testing.T) {
	h := newHandler(1<<20, nil)
	for _, tt := range []struct {
		name, method, target, host string
		header                     [2]string
		want                       int
	}{
		{"own page", "GET", "/", "127.0.0.1:7878", [2]string{}, http.StatusOK},
		{"by name", "GET", "/", "localhost:7878", [2]string{}, http.StatusOK},
		{"IPv6", "GET", "/", "[::1]:7878", [2]string{}, http.StatusOK},
		{"a name that was made to lead here", "GET", "/start", "news.example:7878", [2]string{}, http.StatusMisdirectedRequest},
		{"the same without port", "GET", "/", "news.example", [2]string{}, http.StatusMisdirectedRequest},
		{"a name that begins alike", "GET", "/", "localhost.news.example", [2]string{}, http.StatusMisdirectedRequest},
		{"another machine", "GET", "/", "192.0.2.1:7878", [2]string{}, http.StatusMisdirectedRequest},
		{"no host", "GET", "/", "", [2]string{}, http.StatusMisdirectedRequest},
		{"own script", "POST", "/read", "127.0.0.1:7878", [2]string{"Origin", "http://127.0.0.1:7878"}, http.StatusOK},
		{"another page", "POST", "/read", "127.0.0.1:7878", [2]string{"Origin", "https://news.example"}, http.StatusForbidden},
		{"another port of this machine", "POST", "/read", "127.0.0.1:7878", [2]string{"Origin", "http://127.0.0.1:8000"}, http.StatusForbidden},
		{"a page that hides its origin", "POST", "/read", "127.0.0.1:7878", [2]string{"Origin", "null"}, http.StatusForbidden},
		{"what the browser says of itself", "POST", "/read", "127.0.0.1:7878", [2]string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"no browser", "POST", "/read", "127.0.0.1:7878", [2]string{}, http.StatusOK},
		{"another method", "PUT", "/read", "127.0.0.1:7878", [2]string{}, http.StatusMethodNotAllowed},
		{"nothing there", "GET", "/etc/passwd", "127.0.0.1:7878", [2]string{}, http.StatusNotFound},
		{"a page that does not come with it", "GET", "/page/..%2fserver.go", "127.0.0.1:7878", [2]string{}, http.StatusNotFound},
		{"a file that was not given", "GET", "/file/0", "127.0.0.1:7878", [2]string{}, http.StatusNotFound},
	} {
		r := request(tt.method, tt.target, small)
		r.Host = tt.host
		if tt.header[0] != "" {
			r.Header.Set(tt.header[0], tt.header[1])
		}
		status, header, body := answer(t, h, r)
		if status != tt.want {
			t.Errorf("%s: status %d, want %d: %.100s", tt.name, status, tt.want, body)
		}
		if csp := header.Get("Content-Security-Policy"); !strings.HasPrefix(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", tt.name, csp)
		}
		if header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: the type may be guessed", tt.name)
		}
	}
}

// Files are read as they are now, and never shown as pages of the viewer.
func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "own.html")
	write := func(s string) {
		if err := os.WriteFile(name, []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(small)
	h := newHandler(1<<20, []string{name})
	if _, _, body := answer(t, h, request("GET", "/start", "")); !strings.Contains(body, `"files":["own.html"]`) || strings.Contains(body, filepath.Dir(name)) {
		t.Errorf("start says %s, want the name without its folder", body)
	}
	for _, want := range []string{small, "<p>saved again</p>"} {
		write(want)
		status, header, body := answer(t, h, request("GET", "/file/0", ""))
		if status != http.StatusOK || body != want || header.Get("Content-Type") != "application/octet-stream" {
			t.Errorf("status %d, type %s, body %q, want %q", status, header.Get("Content-Type"), body, want)
		}
	}
	if _, _, body := answer(t, newHandler(10, []string{name}), request("GET", "/file/0", "")); len(body) != 11 {
		t.Errorf("%d bytes of a file that is too large, want 11: enough to say so", len(body))
	}
}

// Each page that comes with the program is there, and shows all that the viewer shows.
func TestExamples(t *testing.T) {
	h := newHandler(1<<20, nil)
	for _, e := range examples {
		status, _, page := answer(t, h, request("GET", "/page/"+e.File, ""))
		if status != http.StatusOK {
			t.Errorf("%s: status %d", e.File, status)
			continue
		}
		_, v := readPage(t, "/read", page)
		a := v.Article
		if a == nil || a.Title == "" || a.Source == "" || len(a.People) == 0 || len(a.Organizations) == 0 || len(a.Dates) == 0 || len(a.Quotes) == 0 || len(a.Credits) == 0 {
			t.Errorf("%s lacks something: %+v", e.File, a)
		}
	}
}

// The markup holds no script and no style, which the policy would refuse, and
// leads nowhere else.
func TestPageHoldsToItsPolicy(t *testing.T) {
	entries, err := web.ReadDir("web")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := web.ReadFile("web/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "style=\"", "onclick=", "javascript:", "https://", "//cdn"} {
			if e.Name() == "index.html" && bad == "https://" {
				data = bytes.ReplaceAll(data, []byte("https://news.example"), nil) // a form to fill in
			}
			if bytes.Contains(data, []byte(bad)) {
				t.Errorf("%s holds %s", e.Name(), bad)
			}
		}
	}
}

func TestListen(t *testing.T) {
	for addr, want := range map[string]string{"127.0.0.1:0": "127.0.0.1", "localhost:0": "127.0.0.1", ":0": "127.0.0.1", "": "127.0.0.1"} {
		l, err := listen(addr)
		if err != nil {
			t.Errorf("%s: %v", addr, err)
			continue
		}
		defer l.Close()
		if host, _, _ := net.SplitHostPort(l.Addr().String()); host != want && host != "::1" {
			t.Errorf("%s: listens on %s", addr, l.Addr())
		}
	}
	for _, addr := range []string{"0.0.0.0:0", "[::]:0", "192.0.2.1:0", "news.example:0", "7878"} {
		if l, err := listen(addr); err == nil {
			l.Close()
			t.Errorf("%s: listens on %s, want an error", addr, l.Addr())
		}
	}
}

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"-h"}, 0, "usage: viewer"},
		{[]string{"-no-such"}, 2, "no-such"},
		{[]string{"no-such.html"}, 1, "no-such.html"},
		{[]string{"pages"}, 1, "is a folder"},
		{[]string{"-addr", "0.0.0.0:0"}, 1, "not an address of this machine alone"},
	} {
		var stderr bytes.Buffer
		if code := run(t.Context(), tt.args, io.Discard, &stderr); code != tt.code || !strings.Contains(stderr.String(), tt.says) {
			t.Errorf("%v: code %d, want %d; says %q, want %q in it", tt.args, code, tt.code, &stderr, tt.says)
		}
	}
}

// It says where it is, answers there, and ends when it is told to.
func TestRunServes(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() { code <- run(ctx, []string{"-addr", "127.0.0.1:0", "pages/hospital.html"}, in, io.Discard) }()
	line := make([]byte, 200)
	n, err := out.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	address, _, _ := strings.Cut(string(line[:n]), " ")
	resp, err := http.Get(address + "start")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if body, _ := io.ReadAll(resp.Body); !strings.Contains(string(body), "hospital.html") {
		t.Errorf("start says %s", body)
	}
	go io.Copy(io.Discard, out)
	cancel()
	select {
	case c := <-code:
		if c != 0 {
			t.Errorf("code %d", c)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it does not end")
	}
}

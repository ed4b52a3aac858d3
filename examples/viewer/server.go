package main

import (
	"embed"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/bulletin-go/bulletin/article"
)

//go:embed web
var web embed.FS

//go:embed pages
var pages embed.FS

// example is a page that comes with the program.
type example struct {
	File string `json:"file"`
	Name string `json:"name"`
}

var examples = []example{
	{"hospital.html", "中文：慢病小屋开到社区"},
	{"university.html", "English: a field station opens"},
	{"traditional.txt", "繁體純文字：圖書館的夜間開放"},
}

// policy lets the page load what the program holds and nothing else. No style
// and no script stands in the markup, and none can be put there: with trusted
// types the browser refuses every innerHTML.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// viewer answers the browser. It keeps no page: the bytes come with each
// request, and the browser has them for the view of the source.
type viewer struct {
	parser article.Parser
	files  []string // what the command line names
}

// newHandler serves the viewer for pages of at most limit bytes, 0 as many as the
// library takes, and files to begin with.
func newHandler(limit int64, files []string) http.Handler {
	if limit <= 0 {
		limit = article.DefaultMaxBytes
	}
	v := &viewer{article.Parser{MaxBytes: limit, Evidence: true}, files}
	mux := http.NewServeMux()
	static, err := fs.Sub(web, "web")
	if err != nil {
		panic(err) // the folder is in the binary
	}
	mux.Handle("GET /", http.FileServerFS(static))
	mux.HandleFunc("GET /start", v.start)
	mux.HandleFunc("GET /file/{n}", v.file)
	mux.HandleFunc("GET /page/{name}", builtIn)
	mux.HandleFunc("POST /read", v.read)
	return guard(http.NewCrossOriginProtection().Handler(mux))
}

// guard answers only who asks for this machine by its own name, and says to the
// browser how little the page may do.
//
// A page of the web whose name is made to lead to 127.0.0.1 comes with that name
// as the host (DNS rebinding); its scripts would read the files otherwise. What
// other pages send here by themselves the cross-origin protection refuses.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host
		}
		if !isLoopback(host) {
			fail(w, http.StatusMisdirectedRequest, "the viewer answers to 127.0.0.1 and localhost only")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// start says what there is to look at: the files of the command line, and the
// pages that come with the program.
func (v *viewer) start(w http.ResponseWriter, _ *http.Request) {
	answer := struct {
		Files    []string  `json:"files"`
		Pages    []example `json:"pages"`
		MaxBytes int64     `json:"maxBytes"`
	}{[]string{}, examples, v.parser.MaxBytes}
	for _, name := range v.files {
		answer.Files = append(answer.Files, filepath.Base(name))
	}
	send(w, http.StatusOK, answer)
}

// file gives the bytes of a file of the command line, as they are now: a page
// that was saved again needs no new start.
func (v *viewer) file(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil || n < 0 || n >= len(v.files) {
		fail(w, http.StatusNotFound, "no such file")
		return
	}
	f, err := os.Open(v.files[n])
	if err != nil {
		fail(w, http.StatusNotFound, err.Error())
		return
	}
	defer f.Close()
	sendBytes(w, io.LimitReader(f, v.parser.MaxBytes+1)) // one more, and the reading says that it is too large
}

// builtIn gives the bytes of a page that comes with the program.
func builtIn(w http.ResponseWriter, r *http.Request) {
	f, err := pages.Open("pages/" + r.PathValue("name"))
	if err != nil {
		fail(w, http.StatusNotFound, "no such page")
		return
	}
	defer f.Close()
	sendBytes(w, f)
}

// sendBytes sends a page as data: no browser shows it as a page of this server.
func sendBytes(w http.ResponseWriter, r io.Reader) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", "attachment")
	io.Copy(w, r) //nolint:errcheck // the browser went away
}

// read reads the page in the body of the request. In its address may stand url,
// charset and fetched (a day): what is known of the page besides.
func (v *viewer) read(w http.ResponseWriter, r *http.Request) {
	known := r.URL.Query()
	src := article.Source{URL: known.Get("url")}
	if charset := known.Get("charset"); charset != "" {
		src.ContentType = "application/octet-stream; charset=" + charset // whether it is HTML the bytes say
	}
	if day := known.Get("fetched"); day != "" {
		t, err := time.Parse(time.DateOnly, day)
		if err != nil {
			fail(w, http.StatusBadRequest, "fetched: want a day, 2024-05-20")
			return
		}
		src.Fetched = t
	}
	began := time.Now()
	a, err := v.parser.Parse(http.MaxBytesReader(w, r.Body, v.parser.MaxBytes+1), src)
	if err != nil {
		failed(w, err)
		return
	}
	show, err := newView(a)
	if err != nil {
		fail(w, http.StatusInternalServerError, err.Error())
		return
	}
	show.Took = float64(time.Since(began).Microseconds()) / 1000
	send(w, http.StatusOK, show)
}

// failed says why no article could be made of a page.
func failed(w http.ResponseWriter, err error) {
	if e := (*article.Error)(nil); errors.As(err, &e) {
		err = e.Err // of which page the browser knows
	}
	for _, why := range []struct {
		is     error
		status int
		hint   string
	}{
		{article.ErrTooLarge, http.StatusRequestEntityTooLarge, "-max-bytes allows more."},
		{article.ErrNotText, http.StatusUnsupportedMediaType, "Wanted is HTML or plain text."},
		{article.ErrNoContent, http.StatusUnprocessableEntity, "The page is empty or a title alone, says that there is nothing, or leaves its text to a script, which is not run."},
	} {
		if errors.Is(err, why.is) {
			fail(w, why.status, err.Error()+". "+why.hint)
			return
		}
	}
	fail(w, http.StatusBadRequest, err.Error()) // the request broke off
}

func fail(w http.ResponseWriter, status int, why string) {
	send(w, status, map[string]string{"error": why})
}

func send(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(answer) //nolint:errcheck // the browser went away
}

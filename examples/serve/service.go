package main

import (
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// statusLeft is what the log and the metrics have for a request whose client
// did not wait for the answer. It is never sent.
const statusLeft = 499

// service is everything that its handlers share.
type service struct {
	limits  limits
	log     *slog.Logger
	desk    desk
	room    room
	metrics *metrics
	leaving atomic.Bool // set once the service is to stop: /readyz says no
}

func newService(l limits, log *slog.Logger) *service {
	s := &service{
		limits: l,
		log:    log,
		desk:   newDesk(l),
		room:   room{size: l.heldBytes},
	}
	s.metrics = newMetrics(s)
	return s
}

// A handler answers a request, or gives an error that answers it.
type handler func(http.ResponseWriter, *http.Request) error

// routes are the paths of the service and the methods of each.
func (s *service) routes() map[string]map[string]handler {
	metrics := promhttp.HandlerFor(s.metrics.registry, promhttp.HandlerOpts{})
	return map[string]map[string]handler{
		"/v1/articles":     {"POST": s.readArticle},
		"/openapi.json":    {"GET": sendDescription},
		"/problems/{kind}": {"GET": sendProblemKind},
		"/healthz":         {"GET": sendText("ok")},
		"/readyz":          {"GET": s.sendReady},
		"/metrics":         {"GET": func(w http.ResponseWriter, r *http.Request) error { metrics.ServeHTTP(w, r); return nil }},
	}
}

// handler is the whole service.
func (s *service) handler() http.Handler {
	mux := http.NewServeMux()
	for path, methods := range s.routes() {
		mux.HandleFunc(path, s.watched(path, func(w http.ResponseWriter, r *http.Request) error {
			h, ok := methods[r.Method]
			if r.Method == http.MethodHead {
				h, ok = methods[http.MethodGet]
			}
			if !ok {
				for method := range methods {
					w.Header().Add("Allow", method)
				}
				return newProblem("method", "%s is not for %s", path, r.Method)
			}
			return h(w, r)
		}))
	}
	mux.HandleFunc("/", s.watched("other", func(http.ResponseWriter, *http.Request) error {
		return newProblem("not-found", "pages are posted to /v1/articles; /openapi.json says what else there is")
	}))
	return mux
}

// watched makes a handler one of net/http: it gives the request an id, turns
// errors and panics into problems, and writes log and metrics.
func (s *service) watched(route string, h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		id := requestID(r)
		answer := &answer{ResponseWriter: w}
		answer.Header().Set("X-Request-Id", id)
		answer.Header().Set("X-Content-Type-Options", "nosniff")
		answer.Header().Set("Content-Security-Policy", "default-src 'none'; sandbox")
		_, err := recovered(func() ([]byte, error) { return nil, h(answer, r) })
		if err != nil {
			s.fail(answer, r, err, id)
		}
		took := time.Since(began)
		s.metrics.requests.WithLabelValues(route, r.Method, strconv.Itoa(answer.status)).Observe(took.Seconds())
		attrs := []any{
			"id", id, "method", r.Method, "path", r.URL.Path, "page", r.URL.Query().Get("url"),
			"status", answer.status, "in", r.ContentLength, "out", answer.written, "ms", took.Milliseconds(),
		}
		switch {
		case answer.status == http.StatusInternalServerError:
			s.log.Error("request", append(attrs, "error", err.Error())...)
		case err != nil:
			s.log.Info("request", append(attrs, "error", err.Error())...)
		default:
			s.log.Info("request", attrs...)
		}
		if answer.status == statusLeft {
			panic(http.ErrAbortHandler)
		}
	}
}

// fail answers with the problem that err is, unless something was said already.
// A client that has left gets its connection closed: net/http would
// otherwise answer 200 for a handler that says nothing.
func (s *service) fail(w *answer, r *http.Request, err error, id string) {
	p := problemOf(err, s.limits.pageBytes)
	left := p == nil || p.Status == http.StatusInternalServerError && r.Context().Err() != nil
	switch {
	case w.status != 0:
	case left:
		w.status = statusLeft
	default:
		p.write(w, id)
	}
}

// requestID gives the id that a proxy gave the request, where it is fit for a
// log, or a new one.
func requestID(r *http.Request) string {
	id := r.Header.Get("X-Request-Id")
	odd := func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_' || c == '.')
	}
	if id == "" || len(id) > 64 || strings.ContainsFunc(id, odd) {
		return rand.Text()
	}
	return id
}

// answer is a ResponseWriter that remembers what was sent.
type answer struct {
	http.ResponseWriter
	status  int // 0 until something was sent
	written int64
}

func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(p)
	a.written += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// sendReady says whether more requests are welcome.
func (s *service) sendReady(w http.ResponseWriter, r *http.Request) error {
	if s.leaving.Load() {
		return newProblem("busy", "the service is about to stop")
	}
	return sendText("ready")(w, r)
}

// sendText answers with a line of text.
func sendText(line string) handler {
	return func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = fmt.Fprintln(w, line)
		return nil
	}
}

// sendProblemKind says what the type of a problem means.
func sendProblemKind(w http.ResponseWriter, r *http.Request) error {
	p, ok := kinds[r.PathValue("kind")]
	if !ok {
		return newProblem("not-found", "there is no such problem")
	}
	return sendText(fmt.Sprintf("%d %s", p.Status, p.Title))(w, r)
}

package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/examples/archive/pages"
	"github.com/bulletin-go/bulletin/examples/archive/sample"
)

// call runs the program, and fails the test unless it exits with code.
func call(t *testing.T, code int, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	if got := run(t.Context(), args, &out, &errs); got != code {
		t.Fatalf("archive %q: exit code %d, want %d; %s", args, got, code, &errs)
	}
	return out.String(), errs.String()
}

// sampleWARC makes a WARC of invented pages.
func sampleWARC(t *testing.T, name string, first, count int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := sample.Create(path, first, count); err != nil {
		t.Fatal(err)
	}
	return path
}

// dump gives all that a database holds, a line a row, and what its search index
// holds; how that index lies on the disk depends on the transactions. It fails the test where
// the database is damaged, or its index does not fit its articles.
func dump(t *testing.T, name string) []string {
	t.Helper()
	db, err := openDB(t.Context(), name, false)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`); err != nil {
		t.Errorf("%s: search index: %v", name, err)
	}
	if ok := rows(t, db, `PRAGMA integrity_check`); !slices.Equal(ok, []string{"ok"}) {
		t.Errorf("%s: %v", name, ok)
	}
	var lines []string
	for _, table := range rows(t, db, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name`) {
		for _, row := range rows(t, db, `SELECT * FROM `+table) {
			lines = append(lines, table+"|"+row)
		}
	}
	return append(lines, rows(t, db, `SELECT term, count(*), sum(doc) FROM search_trigram GROUP BY term`)...)
}

// rows gives the rows of a query, their cells joined by bars.
func rows(t *testing.T, db *sql.DB, query string, args ...any) (lines []string) {
	t.Helper()
	rows, err := db.Query(query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		cells, into := make([]any, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		var parts []string
		for _, c := range cells {
			if c == nil {
				c = ""
			}
			parts = append(parts, fmt.Sprint(c))
		}
		lines = append(lines, strings.Join(parts, "|"))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}

// A crawl of 60 pages has one page twice, one film that calls itself HTML, one
// page that is gone, and pictures. Read again it gives nothing new, and read by
// another name everything was read before.
func TestRead(t *testing.T) {
	warc := sampleWARC(t, "a.warc.gz", 0, 60)
	name := filepath.Join(t.TempDir(), "a.db")
	for _, tt := range []struct{ what, path, want string }{
		{"new", warc, "62 pages: 60 new articles, 1 read before, 1 dead letters; 62 other records passed over"},
		{"again", warc, "0 pages: 0 new articles, 0 read before, 0 dead letters; 0 other records passed over"},
		{"elsewhere", sampleWARC(t, "b.warc", 0, 60), "62 pages: 0 new articles, 61 read before, 1 dead letters; 62 other records passed over"},
	} {
		t.Run(tt.what, func(t *testing.T) {
			_, stderr := call(t, 0, "read", "-db", name, tt.path)
			if got, _, _ := strings.Cut(stderr, ", in "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	db, err := openDB(t.Context(), name, false)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, tt := range []struct{ query, want string }{
		{`SELECT count(*) FROM article`, "60"},
		{`SELECT count(*) FROM record`, "124"},
		{`SELECT count(*) FROM origin WHERE article = 1`, "2"},
		{`SELECT url FROM origin WHERE article = 18 AND url LIKE '%print' AND path LIKE '%.warc'`, sample.URL(17) + "?print"},
		{`SELECT url, reason FROM dead LIMIT 1`, sample.URL(27) + "?film|neither HTML nor text: it seems to be a film or an image"},
		{`SELECT title, published, views, source FROM article WHERE id = 3`, "春岭市疾病预防控制中心承办志愿服务动员会|2019-05-24T10:02|102|青禾新闻网"},
	} {
		t.Run(tt.query, func(t *testing.T) {
			if diff := cmp.Diff([]string{tt.want}, rows(t, db, tt.query)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A folder of pages and WARC files is read in the order of the paths.
func TestReadFolder(t *testing.T) {
	dir := t.TempDir()
	for path, page := range map[string]string{
		"b/2.txt":  "义诊进社区\n\n青峦医院院长陆知遥昨天来访，向居民讲解冬季防病的知识。\n",
		"b/1.html": "<h1>义诊</h1><p>远山医院副院长何见川表示，“欢迎大家。”</p>",
		"b/3.html": "",
	} {
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := sample.Create(filepath.Join(dir, "a.warc"), 5, 1); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "a.db")
	call(t, 0, "read", "-db", name, dir)
	db, err := openDB(t.Context(), name, false)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	want := []string{"a.warc||0", "b/1.html||2", "b/2.txt||3", "b/3.html|no content|"}
	got := rows(t, db, `SELECT substr(path, ?), failed, CASE WHEN url IS NOT NULL THEN 0 ELSE article END FROM record JOIN input ON input.id = input ORDER BY record.id`, len(dir)+2)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A WARC that a crawler still writes is read as far as it goes, and on from
// there: in the end the database is that of the whole file.
func TestReadGrowing(t *testing.T) {
	warc := sampleWARC(t, "a.warc.gz", 0, 30)
	whole, err := os.ReadFile(warc)
	if err != nil {
		t.Fatal(err)
	}
	name, other := filepath.Join(t.TempDir(), "a.db"), filepath.Join(t.TempDir(), "b.db")
	call(t, 0, "read", "-db", other, warc)
	for _, part := range []int{3, 2, 1} {
		if err := os.WriteFile(warc, whole[:len(whole)/part], 0o600); err != nil {
			t.Fatal(err)
		}
		call(t, 0, "read", "-db", name, warc)
	}
	if diff := cmp.Diff(dump(t, other), dump(t, name)); diff != "" {
		t.Errorf("(-whole +grown):\n%s", diff)
	}
	if err := os.Truncate(warc, 1000); err != nil {
		t.Fatal(err)
	}
	if _, stderr := call(t, 1, "read", "-db", name, warc); !strings.Contains(stderr, "another file of that name") {
		t.Errorf("a shorter file gives %q", stderr)
	}
}

// What is interrupted is committed, and the next run goes on.
func TestInterrupted(t *testing.T) {
	warc := sampleWARC(t, "a.warc.gz", 0, 100)
	name, other := filepath.Join(t.TempDir(), "a.db"), filepath.Join(t.TempDir(), "b.db")
	call(t, 0, "read", "-db", other, warc)
	inputs, err := pages.Find([]string{warc})
	if err != nil {
		t.Fatal(err)
	}
	db, err := openDB(t.Context(), name, true)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r := &reader{db: db, batch: 1000, progress: &progress{w: writerFunc(cancel), columns: 80, now: time.Now}} // at the first page
	if err := r.run(ctx, inputs); !errors.Is(err, context.Canceled) {
		t.Errorf("run gives %v, want %v", err, context.Canceled)
	}
	if n := rows(t, db, `SELECT count(*) BETWEEN 1 AND 99 FROM record`); n[0] != "1" {
		t.Errorf("%v records of 104 when it was interrupted", rows(t, db, `SELECT count(*) FROM record`))
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	call(t, 0, "read", "-db", name, warc)
	if diff := cmp.Diff(dump(t, other), dump(t, name)); diff != "" {
		t.Errorf("(-unbroken +interrupted):\n%s", diff)
	}
}

// writerFunc is a writer that calls a function and forgets what it gets.
type writerFunc func()

func (f writerFunc) Write(p []byte) (int, error) {
	f()
	return len(p), nil
}

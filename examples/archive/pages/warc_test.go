package pages

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/iotest"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/examples/archive/sample"
)

// warc writes records to a file, and gives its path and where each record begins, and the end.
func warc(t *testing.T, name string, records ...sample.Record) (path string, offsets []int64) {
	t.Helper()
	var b bytes.Buffer
	for _, r := range records {
		offsets = append(offsets, int64(b.Len()))
		if err := r.Write(&b, filepath.Ext(name) == ".gz"); err != nil {
			t.Fatal(err)
		}
	}
	path = filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, append(offsets, int64(b.Len()))
}

// page is a response that holds text.
func page(url, text string) sample.Record {
	return sample.Record{URL: url, Status: "200 OK", ContentType: "text/html", Body: []byte(text)}
}

// list writes what Pages yields, a line each: offset, next, address, body or error.
func list(t *testing.T, path string, from int64) (lines []string) {
	t.Helper()
	inputs, err := Find([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	for p := range inputs[0].Pages(from) {
		what := fmt.Sprintf("%q", p.Body)
		if p.Err != nil {
			what = "error"
		}
		if errors.Is(p.Err, io.EOF) {
			what = "end"
		}
		lines = append(lines, fmt.Sprintf("%d-%d passed %d %s %s", p.Offset, p.Next, p.Passed, p.URL, what))
	}
	return lines
}

func TestWARC(t *testing.T) {
	for _, name := range []string{"a.warc", "a.warc.gz"} {
		t.Run(name, func(t *testing.T) {
			path, at := warc(t, name,
				sample.Record{URL: "u:0", Status: "200 OK", ContentType: "image/png", Body: []byte("x")},
				page("u:1", "one"),
				sample.Record{URL: "u:2", Status: "404 Not Found", ContentType: "text/html", Body: []byte("x")},
				page("https://a.example/robots.txt", "User-agent: *"),
				page("u:4", "two"),
				sample.Record{URL: "u:5", Status: "301 Moved Permanently", ContentType: "text/html"},
			)
			want := []string{
				fmt.Sprintf("%d-%d passed 1 u:1 %q", at[1], at[2], "one"),
				fmt.Sprintf("%d-%d passed 2 u:4 %q", at[4], at[5], "two"),
				fmt.Sprintf("%d-%d passed 1  end", at[6], at[6]),
			}
			if diff := cmp.Diff(want, list(t, path, 0)); diff != "" {
				t.Errorf("from the beginning (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(want[1:], list(t, path, at[2])); diff != "" {
				t.Errorf("from behind the first page (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(want[2:], list(t, path, at[5])[0:1]); diff != "" {
				t.Errorf("from behind the last page (-want +got):\n%s", diff)
			}
		})
	}
}

// A record that is damaged is one dead page, and the one behind it is read.
func TestWARCDamage(t *testing.T) {
	for _, name := range []string{"a.warc", "a.warc.gz"} {
		t.Run(name, func(t *testing.T) {
			path, at := warc(t, name, page("u:0", "one"), page("u:1", "damaged"), page("u:2", "two"))
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			record := data[at[1]:at[2]]
			if name == "a.warc" {
				copy(record, bytes.Replace(record, []byte("Content-Length: "), []byte("Content-Length: 9"), 1)) // longer than the file
			} else {
				copy(record[30:], "\x00\x00\x00\x00\x00\x00\x00\x00")
			}
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			want := []string{
				fmt.Sprintf("%d-%d passed 0 u:0 %q", at[0], at[1], "one"),
				fmt.Sprintf("%d-%d passed 0  error", at[1], at[2]),
				fmt.Sprintf("%d-%d passed 0 u:2 %q", at[2], at[3], "two"),
				fmt.Sprintf("%d-%d passed 0  end", at[3], at[3]),
			}
			if diff := cmp.Diff(want, list(t, path, 0)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Wherever a file ends (and fewer than five bytes are no beginning), what is whole is read, and reading goes on from there
// when the file has grown.
func TestWARCCutOff(t *testing.T) {
	for _, name := range []string{"a.warc", "a.warc.gz"} {
		t.Run(name, func(t *testing.T) {
			path, at := warc(t, name, page("u:0", "one"), page("u:1", "two"))
			whole, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want := list(t, path, 0)
			for size := at[1] + 5; size < at[2]; size += 7 {
				if err := os.WriteFile(path, whole[:size], 0o600); err != nil {
					t.Fatal(err)
				}
				got := list(t, path, 0)
				if name == "a.warc" && size >= at[2]-4 {
					continue // only line breaks are missing
				}
				cut := []string{want[0], fmt.Sprintf("%d-%d passed 0  error", at[1], at[1]), fmt.Sprintf("%d-%d passed 0  end", at[1], at[1])}
				if diff := cmp.Diff(cut, got); diff != "" {
					t.Fatalf("cut at %d (-want +got):\n%s", size, diff)
				}
			}
			if err := os.WriteFile(path, whole, 0o600); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want[1:], list(t, path, at[1])); diff != "" {
				t.Errorf("grown (-want +got):\n%s", diff)
			}
		})
	}
}

// Where the file itself cannot be read on nothing is taken for damage, and
// the next run begins there.
func TestWARCReadError(t *testing.T) {
	path, at := warc(t, "a.warc.gz", page("u:0", "one"), page("u:1", "two"), page("u:2", "three"))
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	unplugged := errors.New("unplugged")
	var got []string
	for p := range WARC(0, func(from int64) (io.ReadCloser, error) {
		if from > 0 {
			t.Errorf("opened at %d", from)
		}
		return io.NopCloser(io.MultiReader(bytes.NewReader(data[:at[1]+50]), iotest.ErrReader(unplugged))), nil
	}) {
		failed := errors.As(p.Err, new(*ReadError)) && errors.Is(p.Err, unplugged)
		got = append(got, fmt.Sprintf("%d-%d %q %t %t", p.Offset, p.Next, p.Body, failed, errors.Is(p.Err, io.EOF)))
	}
	want := []string{
		fmt.Sprintf("%d-%d %q false false", at[0], at[1], "one"),
		fmt.Sprintf("%d-%d %q true false", at[1], at[1], ""),
		fmt.Sprintf("%d-%d %q false true", at[1], at[1], ""),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDecoded(t *testing.T) {
	const text = "青峦医院"
	zip := func(w io.WriteCloser, b *bytes.Buffer) string {
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	var g, b bytes.Buffer
	gzipped, brotlied := zip(gzip.NewWriter(&g), &g), zip(brotli.NewWriter(&b), &b)
	chunk := func(s string) string { return fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(s), s) }
	for _, tt := range []struct{ name, header, body string }{
		{"plain", "", text},
		{"gzip", "Content-Encoding: gzip\r\n", gzipped},
		{"br", "Content-Encoding: br\r\n", brotlied},
		{"chunked", "Transfer-Encoding: chunked\r\n", chunk(text)},
		{"chunked gzip", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunk(gzipped)},
		{"said to be gzip", "Content-Encoding: gzip\r\n", text},
		{"said to be br", "Content-Encoding: br\r\n", text},
		{"said to be chunked", "Transfer-Encoding: chunked\r\n", text},
		{"unknown", "Content-Encoding: x-own\r\n", text},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := page("u:0", tt.body)
			r.ContentType += "\r\n" + tt.header + "X-End: 1"
			path, _ := warc(t, "a.warc.gz", r)
			for p := range (Input{Path: path, WARC: true}).Pages(0) {
				if p.Err == nil && string(p.Body) != text {
					t.Errorf("got %q, want %q", p.Body, text)
				}
				if p.Err != nil && !errors.Is(p.Err, io.EOF) {
					t.Error(p.Err)
				}
			}
		})
	}
}

func TestFind(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b/2.html", "b/1.HTM", "b/.hidden/x.html", "b/x.css", "a.warc.gz", "c.data"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct{ args, want []string }{
		{[]string{""}, []string{"a.warc.gz WARC", "b/1.HTM", "b/2.html"}},
		{[]string{"b", "a.warc.gz", "b/2.html"}, []string{"a.warc.gz WARC", "b/1.HTM", "b/2.html"}},
		{[]string{"c.data"}, []string{"c.data"}}, // named itself
	} {
		t.Run(fmt.Sprint(tt.args), func(t *testing.T) {
			var args, got []string
			for _, a := range tt.args {
				args = append(args, filepath.Join(dir, a))
			}
			inputs, err := Find(args)
			if err != nil {
				t.Fatal(err)
			}
			for _, in := range inputs {
				name, _ := filepath.Rel(dir, in.Path)
				if in.WARC {
					name += " WARC"
				}
				got = append(got, filepath.ToSlash(name))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	for _, args := range [][]string{nil, {filepath.Join(dir, "none")}, {filepath.Join(dir, "b", ".hidden", "none")}} {
		if inputs, err := Find(args); err == nil {
			t.Errorf("Find(%q) gives %v and no error", args, inputs)
		}
	}
}

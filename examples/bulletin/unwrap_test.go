package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"strings"
	"testing"
)

func zip(t *testing.T, data string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(data)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// archive is a page as browsers save it in one file, with parts before it that
// are not the page.
func archive(start, coding, html string) string {
	return strings.ReplaceAll(`From: <Saved by a browser>
Snapshot-Content-Location: https://news.example/8.html
Subject: =?utf-8?Q?x?=
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";`+start+`
	boundary="----edge"

------edge
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://news.example/a.png

iVBORw0KGgo=
------edge
Content-Type: text/html; charset=gbk
Content-Id: <page>
Content-Transfer-Encoding: `+coding+`

`+html+`
------edge--
`, "\n", "\r\n")
}

// The page is found in what a browser or a mirror made of it.
func TestUnwrap(t *testing.T) {
	const gbk = "<h1>\xcf\xd7\xd1\xaa\xce\xdd\xb0\xe1\xd0\xc2\xd6\xb7</h1><p>\xc8\xcb\xc3\xf1\xc2\xb7\xcf\xd7\xd1\xaa\xce\xdd\xbd\xf1\xcc\xec\xb0\xe1\xb5\xbd\xba\xa3\xcc\xc4\xbd\xd6\xbf\xda\xa1\xa3</p>"
	quoted := "<h1 class=3D't'>=CF=D7=D1=AA=\n=CE=DD=B0=E1=D0=C2=D6=B7</h1><p>=C8=CB=C3=F1=C2=B7=CF=D7=D1=AA=CE=DD=BD=F1=CC=EC=B0=E1=B5=BD=BA=A3=CC=C4=BD=D6=BF=DA=A1=A3</p>"
	based := base64.StdEncoding.EncodeToString([]byte(gbk))
	tests := map[string]string{
		"gzip":             zip(t, page),
		"quoted-printable": archive("", "quoted-printable", quoted),
		"base64":           archive("", "base64", based[:60]+"\n"+based[60:]),
		"start":            archive("\n\tstart=\"<page>\";", "base64", based),
		"archive in gzip":  zip(t, archive("", "quoted-printable", quoted)),
	}
	for name, data := range tests {
		t.Run(name, func(t *testing.T) {
			a := one(t, data, "-")
			if a.Title != "献血屋搬新址" {
				t.Errorf("title %q", a.Title)
			}
			if name != "gzip" && a.URL != "https://news.example/8.html" {
				t.Errorf("url %q", a.URL)
			}
		})
	}
}

// What cannot be unwrapped is an error of its input, and a small file that would
// become a huge one is read to the limit only.
func TestUnwrapFails(t *testing.T) {
	good := zip(t, page)
	tests := map[string]struct{ data, want string }{
		"cut off":      {good[:len(good)-20], "unexpected EOF"},
		"damaged":      {good[:10] + "\xff\xff\xff\xff" + good[14:], "flate: corrupt input"},
		"header only":  {"\x1f\x8b\x08", "unexpected EOF"},
		"bomb":         {zip(t, strings.Repeat("\u5f88\u957f", 20<<20/6)), "larger than MaxBytes"},
		"no page":      {strings.ReplaceAll(archive("", "base64", "eA=="), "text/html; charset", "text/css; charset"), "no page in this web archive"},
		"no such part": {archive("\n\tstart=\"<other>\";", "base64", "eA=="), "no page in this web archive"},
		"no boundary":  {"MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n", "multipart"},
		"no end":       {strings.TrimSuffix(archive("", "7bit", page), "------edge--\r\n"), "unexpected EOF"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := call(t, tt.data, "-", "-format", "text")
			if code != 1 || !strings.Contains(stderr, tt.want) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("exit code %d, stdout %q, stderr %q, want %q", code, stdout, stderr, tt.want)
			}
		})
	}
}

// A text that begins like a mail is a text.
func TestNoArchive(t *testing.T) {
	a := one(t, "From: the press office\nSubject: a new clinic\n\nThe clinic has a new entrance for its patients and their visitors, it opens today.\n", "-")
	if !strings.Contains(a.Text, "new entrance") {
		t.Errorf("text %q", a.Text)
	}
}

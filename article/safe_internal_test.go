package article

import (
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"
)

func TestSafeAddress(t *testing.T) {
	for in, want := range map[string]string{
		"":                                  "",
		"a.jpg":                             "a.jpg",
		" /a/b.html?c=d:e ":                 "/a/b.html?c=d:e",
		"#a:b":                              "#a:b",
		"//h.example/a":                     "//h.example/a",
		"https://h.example/":                "https://h.example/",
		"HTTP://h.example/":                 "HTTP://h.example/",
		"ftp://h.example/a.zip":             "ftp://h.example/a.zip",
		"mailto:office@h.example":           "mailto:office@h.example",
		"tel:+44555":                        "tel:+44555",
		"http://h.example/\n a":             "http://h.example/ a",
		"http://h.example/\u202egpj.exe":    "http://h.example/gpj.exe",
		"附件：1.pdf":                          "附件：1.pdf",
		"javascript:alert(1)":               "",
		"JaVaScRiPt:alert(1)":               "",
		"\x01javascript:alert(1)":           "",
		"java\nscript:alert(1)":             "",
		"java\u00adscript:alert(1)":         "",
		"\ufeffjavascript:alert(1)":         "",
		"javascript\t:alert(1)":             "",
		"data:text/html,<script>x</script>": "",
		"vbscript:x":                        "",
		"file:///etc/passwd":                "",
		"blob:https://h.example/1":          "",
		"view-source:https://h.example":     "",
		":":                                 "",
		"://h.example":                      "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := safeAddress(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func TestAddressesLink(t *testing.T) {
	const own = "https://h.example/news/1.html"
	for _, tt := range []struct{ own, base, ref, want string }{
		{own, "", "a.jpg", "https://h.example/news/a.jpg"},
		{own, "/up/", "a.jpg", "https://h.example/up/a.jpg"},
		{own, "https://cdn.example/", "a.jpg", "https://cdn.example/a.jpg"},
		{own, "javascript:alert(1)//", "a.jpg", "https://h.example/news/a.jpg"},
		{own, "data:text/html,", "a.jpg", "https://h.example/news/a.jpg"},
		{own, "mailto:a@h.example", "a.jpg", "https://h.example/news/a.jpg"},
		{own, "", "mailto:a@h.example", "mailto:a@h.example"},
		{own, "", "javascript:x", ""},
		{own, "", "java\tscript:x", ""},
		{own, "", "100%.pdf", "100%.pdf"},
		{"", "", "a.jpg", "a.jpg"},
		{"", "javascript:x", "a.jpg", "a.jpg"},
		{"", "https://h.example/", "a.jpg", "https://h.example/a.jpg"},
	} {
		t.Run(tt.own+" "+tt.base+" "+tt.ref, func(t *testing.T) {
			if got := newAddresses(tt.own, tt.base, 1000).link(tt.ref); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A long base makes no more of a page than so many bytes a byte.
func TestAddressesRoom(t *testing.T) {
	const size = 1 << 20
	a := newAddresses("https://h.example/", strings.Repeat("a/", size/4), size)
	total := 0
	for range size / 20 {
		total += len(a.link("a.jpg"))
	}
	if most := roomPerByte*size + leastRoom + size; total > most {
		t.Errorf("%d bytes of addresses for a page of %d", total, size)
	}
}

func TestOneLine(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		"一个标题":                         "一个标题",
		"a b":                          "a b",
		" a  b ":                       "a b",
		"图1\n# 标题\r\n- 二":              "图1 # 标题 - 二",
		"a\u2028b\u0085c\td\x0be\x0cf": "a b c d e f",
		"a\x1b[31mb\u009bc\x00":        "a[31mbc",
		"a\u3000b\u00a0c":              "a\u3000b\u00a0c",
		"\n":                           "",
		"\x00 ":                        "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := oneLine(in); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

// What is plain is written as net/url would write it.
func TestPlainAddresses(t *testing.T) {
	const own = "https://h.example/news/d.1/1.html?a=/b"
	base, err := url.Parse(own)
	if err != nil {
		t.Fatal(err)
	}
	signs := strings.Split("a b 0 . / . / ? & = - _ : % # @ + ~ ! $ ' ( ) * , ; %41 %e4 %2F %2e [", " ")
	draw := rand.New(rand.NewPCG(1, 2))
	plain := 0
	for range 50_000 {
		ref := []string{"", "/", "http://", "https://h.example/", "http://a.b/", "//"}[draw.IntN(6)]
		for range draw.IntN(7) {
			ref += signs[draw.IntN(len(signs))]
		}
		links := newAddresses(own, "", 1000)
		if ref == "" || !isPlain(ref) && links.plain(ref) == "" {
			continue
		}
		plain++
		u, err := base.Parse(ref)
		if err != nil {
			t.Fatalf("%q is no address: %v", ref, err)
		}
		if got := links.link(ref); got != u.String() {
			t.Fatalf("%q: got %q, want %q", ref, got, u)
		}
		if got := linkTarget(u.String()); got != u.String() {
			t.Fatalf("%q is followed as %q", u, got)
		}
	}
	if plain < 5000 {
		t.Errorf("only %d were plain", plain)
	}
}

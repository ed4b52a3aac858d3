package dom_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// What each element does to the text in it and around it.
func TestElements(t *testing.T) {
	for sort, names := range map[string]string{
		"block": "address article aside blockquote center details dir div dl fieldset figure footer form header hgroup main menu nav ol section ul marquee table tbody thead tfoot tr td th caption " +
			"p h1 h2 h3 h4 h5 h6 li dt dd figcaption legend summary pre listing",
		"inline": "span label sub sup time a b big code em font i nobr s small strike strong tt u q cite abbr mark bogus",
		"mute":   "audio button canvas datalist math optgroup option rp rt select svg template video",
		"raw":    "iframe noembed noframes noscript script style textarea title xmp",
		"void":   "area base col embed frame image img input keygen link meta param source track wbr",
		"break":  "br hr",
		"root":   "html head body",
	} {
		for name := range strings.FieldsSeq(names) {
			t.Run(name, func(t *testing.T) {
				var got []string
				for _, b := range dom.Read("x<" + name + ">y</" + name + ">z").Blocks {
					got = append(got, b.Text)
				}
				want := map[string]string{"block": "x|y|z", "inline": "xyz", "mute": "xz", "raw": "xz", "void": "xyz", "break": "x|yz", "root": "xyz"}[sort]
				if name == "br" {
					want = "x|y|z" // </br> is one too
				}
				if text := strings.Join(got, "|"); text != want {
					t.Errorf("%q, want %q", text, want)
				}
			})
		}
	}
}

// Of two elements the second ends the first, as browsers do it.
func TestImpliedEnds(t *testing.T) {
	for in, want := range map[string]string{
		"<p class=a>x<div>y": "a:x y", "<p class=a>x<p>y": "a:x y", "<p class=a>x<ul>y": "a:x y", "<p class=a>x<h1>y": "a:x y", "<p class=a>x<hr>y": "a:x y", "<p class=a>x<pre>y": "a:x y",
		"<p class=a>x<table><tr><td>y</table>z": "a:x y a:z", "<li class=a>x<li>y": "a:x y", "<li class=a>x<ul><li>y</ul>z": "a:x y a:z", "<dt class=a>x<dd>y": "a:x y", "<dd class=a>x<dt>y": "a:x y",
		"<dd class=a>x<dl><dd>y</dl>z": "a:x y a:z", "<h1 class=a>x<h2>y": "a:x y", "<td class=a>x<p>y</td>z": "x y z", "<p class=a>x<span>y<p>z": "a:xy z", "<p class=a>x</div>y": "a:xy",
		"<p class=a>x</h1>y": "a:xy", "<h2 class=a>x</h3>y": "a:x y", "<div><p class=a>x</div>y": "a:x y", "<li class=a>x<div><li>y": "a:x y", "<p class=a>x<form>y": "a:x y",
		"<p class=a>x<address>y": "a:x y", "<p class=a>x<li>y": "a:x y", "<p class=a>x<dd>y": "a:x y", "<p class=a>x<figcaption>y": "a:x y", "<p class=a>x<summary>y": "a:x y",
		"<p class=a>x<legend>y": "a:x y", "<button><p class=a>x</button>y": "y",
	} {
		t.Run(in, func(t *testing.T) {
			var got []string
			for _, b := range dom.Read(in).Blocks {
				got = append(got, prefix("a:", b.Class)[:2*len(b.Class)]+b.Text)
			}
			if text := strings.Join(got, " "); text != want {
				t.Errorf("%q, want %q", text, want)
			}
		})
	}
}

// Line ends count in pre, and where a style says so.
func TestLineEnds(t *testing.T) {
	for in, want := range map[string]int{
		"<pre>a\nb": 2, "<listing>a\nb": 2, "<p style='white-space:pre'>a\nb": 2, "<div style='color:red;white-space : pre-line'>a\nb": 2, "<span style='white-space:pre-wrap'>a\nb</span>": 2,
		"<p>a\nb": 1, "<p style='white-space:nowrap'>a\nb": 1, "<p style='color:red'>a\nb": 1, "<p title='white-space:pre'>a\nb": 1, "<pre>a b": 1,
	} {
		t.Run(in, func(t *testing.T) {
			if blocks := dom.Read(in).Blocks; len(blocks) != want {
				t.Errorf("%d blocks, want %d", len(blocks), want)
			}
		})
	}
}

// Each attribute that holds the address which a script fills in.
func TestLazyImages(t *testing.T) {
	for _, name := range strings.Fields("src data-src data-original data-original-src data-lazy-src data-lazy data-actualsrc data-echo data-url data-img-src data-orig-file _src original srcset data-srcset") {
		t.Run(name, func(t *testing.T) {
			for _, in := range []string{"<img " + name + "=a.jpg>", "<img src=data:image/gif,x " + strings.ToUpper(name) + "=' a.jpg '>"} {
				blocks := dom.Read(in).Blocks
				if name == "src" && len(blocks) == 0 {
					continue
				}
				if len(blocks) != 1 || blocks[0].Src() != "a.jpg" {
					t.Errorf("%s: %+v", in, blocks)
				}
			}
		})
	}
	for in, want := range map[string]string{
		"<img src=a.jpg width=32>": "", "<img src=a.jpg height=1px>": "", "<img src=a.jpg width=' 16 '>": "", "<img src=a.jpg width=33>": "a.jpg", "<img src=a.jpg width=1%>": "a.jpg", "<img src=a.jpg width=5em>": "a.jpg", "<img src=a.jpg width=120>": "a.jpg",
		"<img src=a.jpg width=auto>": "a.jpg", "<img src=a.jpg width=''>": "a.jpg", "<img src=DATA:x>": "", "<img src=''>": "", "<img srcset='a.jpg, b.jpg 2x'>": "a.jpg", "<img src=a.jpg hidden>": "",
		"<svg><img src=a.jpg></svg>": "",
	} {
		t.Run(in, func(t *testing.T) {
			got := ""
			for _, b := range dom.Read(in).Blocks {
				got += b.Src()
			}
			if got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

// What the head says, in its several forms.
func TestHeadElements(t *testing.T) {
	p := dom.Read(`<html lang=" zh-CN "><base href=" /a/ "><base href=/b/><link rel=stylesheet href=/x><link rel=Canonical href=" /c ">
<title> One
title </title><title>Two</title><meta name=a content=" b "><meta property=og:c content=d><meta itemprop=e content=f><meta http-equiv=g content=h><meta name=i><meta content=j>
<script type=" application/LD+json ">{}</script><script>x</script><body class=k id=l><html lang=en><body class=m>`)
	want := dom.Page{
		Title: "One title", Lang: "zh-CN", Base: "/a/", Canonical: "/c", Structured: []string{"{}"},
		Metas:      []dom.Meta{{Name: "a", Content: "b"}, {Name: "og:c", Content: "d"}, {Name: "e", Content: "f"}, {Name: "g", Content: "h"}},
		Containers: []dom.Container{{Parent: -1, Tag: p.Containers[0].Tag, Class: "k", ID: "l"}}, Blocks: []dom.Block{},
	}
	if diff := cmp.Diff(want, *p, cmpopts.IgnoreUnexported(dom.Page{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestHiddenForms(t *testing.T) {
	for in, want := range map[string]bool{
		"hidden": true, "hidden=until-found": true, "style='display:none'": true, "style='color:red;display : none !important'": true, "style='DISPLAY:NONE'": true, "class='a sr-only b'": true,
		"class=visually-hidden": true, "class=visuallyhidden": true, "class=screen-reader-text": true, "class=screen-reader": true, "class=usa-sr-only": true, "class=govuk-visually-hidden": true,
		"class=u-hidden-visually": true, "class=element-invisible": true, "class=offscreen": true, "class=ng-hide": true, "class=mw-editsection": true,
		"style='display:block'": false, "style='x-display:none'": false, "style='display:block;x:none'": false, "style=display": false, "class=sr-only2": false, "class=hide": false, "aria-hidden=true": false,
		"style='visibility:hidden'": false,
	} {
		t.Run(in, func(t *testing.T) {
			p := dom.Read("a<span " + in + ">b</span><div " + in + ">c</div>")
			last := &p.Blocks[len(p.Blocks)-1]
			if hidden := p.Containers[last.Container].Hidden; hidden != want || strings.Contains(p.Blocks[0].Text, "b") == want {
				t.Errorf("div %v, span in %q; want hidden %v", hidden, p.Blocks[0].Text, want)
			}
		})
	}
}

func TestWhiteSpace(t *testing.T) {
	for _, r := range " \t\r\n\f\x00\x1f\u0085\u00a0\u2000\u200a\u2028\u2029\u202f\u205f\u3000" {
		if got := dom.ReadText("a" + string(r) + "b").Blocks; len(got) == 1 && got[0].Text != "a b" || len(got) > 2 {
			t.Errorf("%U: %+v", r, got)
		}
		if got := dom.Read("<p>a" + string(r) + "b").Blocks[0].Text; got != "a b" {
			t.Errorf("%U: %q", r, got)
		}
	}
	for _, r := range "\x7f\u00ad\ufeff\u2060\u200b\u200f\u202a\u202e" {
		if got := dom.Read("<p>a" + string(r) + "b").Blocks[0].Text; got != "ab" {
			t.Errorf("%U: %q", r, got)
		}
	}
	for _, r := range "\u1fff\u2010\u2027\u2030\u205e\u2061\u3001\u0084\u00a1\ufefe" {
		if got, want := dom.Read("<p>a" + string(r) + "b").Blocks[0].Text, "a"+string(r)+"b"; got != want {
			t.Errorf("%U: %q", r, got)
		}
	}
}

func TestReferences(t *testing.T) {
	for in, want := range map[string]string{
		"a&nbsp;b&ensp;c&emsp;d&#160;e&#x3000;f": "a b c d e f", "&amp;&lt;&gt;&quot;&#39;": `&<>"'`, "&ldquo;a&rdquo;&lsquo;b&rsquo;": "“a”‘b’", "a&middot;b&mdash;c&ndash;d&hellip;": "a·b—c–d…",
		"a&shy;b&zwnj;c&#8203;d": "abcd", "&copy &eacute;&#X4E2D;": "© é中", "&;&#;&#x;&a;": "&;&#;&#x;&a;", "a&nbsp;": "a", "&CounterClockwiseContourIntegral;": "∳",
	} {
		t.Run(in, func(t *testing.T) {
			if got := dom.Read("<p>" + in).Blocks[0].Text; got != want {
				t.Errorf("%q, want %q", got, want)
			}
			value := dom.Read("<meta name=a content='" + strings.ReplaceAll(in, "'", "") + "'>").Metas[0].Content
			if strings.Contains(in, "&ldquo;") && value != want {
				t.Errorf("value %q, want %q", value, want)
			}
		})
	}
}

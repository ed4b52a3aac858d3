package mend

import (
	"testing"
	"unicode/utf8"
)

func TestTagAt(t *testing.T) {
	for in, want := range map[string]bool{
		"p>": true, "/p>": true, "br/>": true, "br />": true, "P>": true, "h1>": true, "h6>": true, "img src=a>": true, "a href='b' c>": true, "figcaption>": true,
		"blockquote>": true, "table border=0>": true, "div class=a>": true, "/strong>": true, "td>": true, "li>": true,
		"p": false, "p ": false, "p/": false, "p b": false, "p b>": false, "p <a=b>": false, "p b c=d>": false, "p b=c": false, "p=>": false, "x>": false, "nobr>": false, ">": false, "/>": false,
		"p\n>": false, "p title=" + string(make([]byte, 10)) + ">": true, "p aaaaaaaaaaaaaaaaaaaaaaaaa=b>": false,
	} {
		t.Run(in, func(t *testing.T) {
			if got := tagAt(in); got != want {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
	for _, name := range blockTags {
		if !tagAt("/" + name + ">") {
			t.Errorf("</%s> is no tag", name)
		}
	}
}

func TestEndsBlock(t *testing.T) {
	for in, want := range map[string]bool{
		"p>": true, "/p>": true, "BR />": true, "div class=a": true, "li>": true, "td>": true, "section>": true, "article>": true, "h1>": true, "h2>": true, "h3>": true, "h4>": true,
		"p": false, "pre>": false, "span>": false, "/b>": false, "h5>": false, "h12>": false, "tr>": false,
	} {
		t.Run(in, func(t *testing.T) {
			if got := endsBlock(in); got != want {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
}

func TestHasTags(t *testing.T) {
	for in, want := range map[string]bool{
		"<!-- -->": true, "a<!DOCTYPE": true, "<html lang=a": true, "<HTML": true, "1 < 2 <p>": true, "</div>": true, "": false, "<": false, "1 < 2": false, "<x>": false, "a > b": false,
	} {
		t.Run(in, func(t *testing.T) {
			if got := hasTags(in); got != want {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
}

func TestReferenceName(t *testing.T) {
	for in, want := range map[string]string{
		"nbsp; a": "nbsp", "#160;": "#160", "#xA0;": "#xA0", "#Xa0;": "#Xa0", "#12345678;": "#12345678", "#123456789;": "", "lt;": "lt", "le;": "le", "hearts;": "hearts",
		"nbsp": "", ";": "", "a;": "", "#;": "", "#x;": "", "#1g;": "", "bogus;": "", "#": "", "abcdefghi;": "",
	} {
		t.Run(in, func(t *testing.T) {
			if got := referenceName(in); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

// Every reference that an editor writes is resolved in plain text, except for
// those that would be markup there.
func TestPlainReferences(t *testing.T) {
	for in, want := range map[string]string{
		"a&nbsp;b": "a\u00a0b", "a&ensp;b": "a\u2002b", "a&emsp;b": "a\u2003b", "a&thinsp;b": "a\u2009b", "a&quot;b": "a\"b", "a&apos;b": "a'b", "&ldquo;a&rdquo;": "“a”",
		"&lsquo;a&rsquo;": "‘a’", "&laquo;a&raquo;": "«a»", "a&mdash;b&ndash;c": "a—b–c", "a&hellip;": "a…", "a&middot;b": "a·b", "&bull;a": "•a", "1&deg;": "1°", "2&times;3&divide;4": "2×3÷4",
		"&plusmn;1": "±1", "&copy;&reg;&trade;": "©®™", "&yen;&euro;&pound;&cent;": "¥€£¢", "&sect;1": "§1", "1&permil;": "1‰", "&micro;m": "µm", "&rarr;&larr;&uarr;&darr;": "→←↑↓",
		"&rsaquo;&lsaquo;": "›‹", "1&le;2&ge;3&ne;4": "1≤2≥3≠4", "&eacute;&egrave;&agrave;&aacute;&ccedil;": "éèàáç", "&uuml;&ouml;&auml;&ntilde;&oacute;&iacute;": "üöäñóí",
		"&alpha;&beta;&gamma;&mu;": "αβγμ", "&cap;&cup;&hearts;": "∩∪♥", "&#20013;": "中", "&#x4e2d;": "中", "&amp;nbsp;a": "\u00a0a", "&amp;amp;quot;a": "\"a",
		"a&lt;b&gt;c": "a&lt;b&gt;c", "&#0;": "&#0;", "&#xFFFD;": "&#xFFFD;", "&foo;": "&foo;", "a&b": "a&b",
	} {
		t.Run(in, func(t *testing.T) {
			if got, _, _ := Mend(in); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestUnseen(t *testing.T) {
	for in, want := range map[string]string{
		"a\vb": "a\nb", "a\u2028b\u2029c": "a\nb\nc", "a\x00b\x01c\x1fd": "abcd", "a\tb\nc\rd\fe": "a\tb\nc\rd\fe", "a\x7fb": "ab", "a\u0080b": "a€b", "a\u0081b": "ab", "a\u009fb": "aŸb", "a\u0090b": "ab",
		"a\u00adb": "ab", "a\u180eb": "ab", "a\u200bb\u200fc": "abc", "a\u202ab\u202ec": "abc", "a\u2060b\u206fc": "abc", "a\ufeffb": "ab", "a\ufff9b\ufffcc": "abc", "a\ufdd0b\ufdefc": "abc", "a\uffffb\ufffec": "abc",
		"a\u2010b\u2027c\u202fd\u2059e\u2070f": "a\u2010b\u2027c\u202fd\u2059e\u2070f", "\ufff8a\ufffda": "\ufff8a\ufffda",
		"中\u200d国": "中国", "ア\u200dア": "アア", "Ａ\u200dＡ": "ＡＡ", "👩\u200d🚀": "👩\u200d🚀", "❤\u200d🔥": "❤\u200d🔥", "ب\u200cب": "ب\u200cب", "ש\u200fש": "ש\u200fש", "न\u200dन": "न\u200dन", "ก\u200bก": "ก\u200bก",
		"ب\u00adب": "بب", "ב\ufeffב": "בב", "👩\ufffc🚀": "👩🚀", "a\u200d👩": "a\u200d👩",
	} {
		t.Run(in, func(t *testing.T) {
			if got, _, _ := Mend(in); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestPrivateUse(t *testing.T) {
	for in, want := range map[string]string{
		"a\ue5e5b": "a\u3000b", "\ue7c7\ue7c8": "ḿǹ", "\uf0b7\uf09f\uf06c\uf06e\uf075\uf076\uf0a7\uf0d8\uf0fc": "••●■◆❖▪➢✓", "\ue863": "\u4dae", "\ue815": "\u2e81", "\ue816\ue817": "\ue816\ue817",
		"<i>\ue600</i>": "<i></i>", "<i>\ue600\ue601\uf8ff</i>": "<i></i>", "<i>\ue600a</i>": "<i>\ue600a</i>", "a\ue600</i>": "a\ue600</i>", "<i>\ue600": "<i>\ue600", "<i>\ue600\uf900</i>": "<i>\ue600\uf900</i>",
	} {
		t.Run(in, func(t *testing.T) {
			if got, _, _ := Mend(in); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestLost(t *testing.T) {
	for in, want := range map[string]string{
		"二\uFFFD一八年": "二〇一八年", "二\uFFFD\uFFFD八年": "二〇〇八年", "二\uFFFD\uFFFD\uFFFD年": "二〇〇〇年", "二〇一\uFFFD年": "二〇一〇年", "二\uFFFD一\uFFFD年": "二〇一〇年", "〔二\uFFFD一八〕": "〔二〇一八〕", "一九九\uFFFD年": "一九九〇年",
		"三\uFFFD一八年": "三\uFFFD一八年", "二\uFFFD一八月": "二\uFFFD一八月", "二〇一八\uFFFD年": "二〇一八\uFFFD年", "二\uFFFD一八九年": "二\uFFFD一八九年", "\uFFFD一八年": "\uFFFD一八年", "二\uFFFD": "二\uFFFD",
		"Copyright \uFFFD 2019": "Copyright © 2019", "COPYRIGHT\uFFFD2019": "COPYRIGHT©2019", "版权所有 \uFFFD 2019": "版权所有 © 2019", "版權所有\uFFFD 2019": "版權所有© 2019", "版权所有\u00a0\uFFFD\u00a02019": "版权所有\u00a0©\u00a02019",
		"Copyright \uFFFD A": "Copyright \uFFFD A", "Copyright \uFFFD": "Copyright \uFFFD", "Rights \uFFFD 2019": "Rights \uFFFD 2019",
	} {
		t.Run(in, func(t *testing.T) {
			if got, _, _ := Mend(in); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestSyllables(t *testing.T) {
	for in, want := range map[string]string{
		"yī)": "yī", "de)": "de", "zhuāng)": "zhuāng", "ɡuó)": "guó", "mɑ)": "ma", "men)x": "men", "yī": "", ")": "", "yi1)": "", "Yī)": "", "xyz)": "", "zhuāngzh)": "", "yī )": "",
	} {
		t.Run(in, func(t *testing.T) {
			if got, size := syllableAt(in); got != want || got != "" && in[size] != ')' {
				t.Errorf("%q, %d; want %q", got, size, want)
			}
		})
	}
	for in, want := range map[string]string{"醫(yī": "yī", "?xué": "xué", "\uFFFDde": "de", "yī": "", "(yi ": "", "((yī": "yī", "(": ""} {
		t.Run(in, func(t *testing.T) {
			if got, start := syllableBefore(in, len(in)); got != want || got != "" && in[start:] != want {
				t.Errorf("%q, %d; want %q", got, start, want)
			}
		})
	}
}

// The look over a page finds the mark of each kind, and none on a clean page.
func TestScan(t *testing.T) {
	for in, want := range map[string]mark{
		"": 0, "plain words": 0, "会议由院方主持，“讲话”。": 0, "café, naïve": 0, "a–b—c…": 0, "한국어 ひらがな": 0, "Ａ１，": 0, "a ? b?c": 0, "(a) (b)": 0, "10&nbsp": 0, "àé": 0,
		"醫(yī)院": markConverter, "(de)": 0, "a (é) b": markConverter, "(é b)": 0, "\u0093": markControl | markMojibake, "\x01": markControl, "\u200b": markControl, "\u00ad": markControl, "\ue000": markControl, "\ufeff": markControl,
		"\uFFFD": markLost | markConverter, "a\xffb": markLost | markConverter, "銆": markMojibake, "锛": markMojibake, "鈥": markMojibake, "锟": markMojibake, "鏄": markMojibake, "鐨": markMojibake, "鍦": markMojibake,
		"Ã©": markMojibake, "ÇàÂÍÊÐ": markMojibake, "ÇàÂÍ": 0, "Çà": 0, "<p>&amp;nbsp;": markEntity, "<p>&amp;amp;": markEntity, "<p>&amp;a": 0, "<p>&lt;br&gt;": markMarkup, "<p>&lt;x&gt;": 0, "&nbsp;": markEntity, "<p>&nbsp;": 0,
		"好?/p>": markMarkup | markConverter, "!?/p>": markMarkup | markConverter, "a?/p>": 0,
	} {
		t.Run(in, func(t *testing.T) {
			if got := scan(in); got != want {
				t.Errorf("%06b, want %06b", got, want)
			}
		})
	}
}

func TestLacking(t *testing.T) {
	for c, want := range map[byte]int{0xF0: 3, 0xF4: 3, 0xE0: 2, 0xEF: 2, 0xC0: 1, 0xDF: 1, 0x80: 1, 0xBF: 1, 'a': 1} {
		if got := lacking(2, c); got != want {
			t.Errorf("after %02x lacks %d, want %d", c, got, want)
		}
	}
	if got := lacking(0, 0x80); got != 0 {
		t.Errorf("lacks %d, want 0", got)
	}
}

func TestReadPieces(t *testing.T) {
	const q, l = questionMark, lostMark
	for name, tt := range map[string]struct {
		pieces     []piece
		text       string
		good, lost int
	}{
		"whole":                {[]piece{0xE5, 0xB8, 0x82}, "市", 1, 0},
		"cut at a mark":        {[]piece{0xE5, 0xB8, q, 0xE5, 0xB8, 0x82}, "\uFFFD市", 1, 1},
		"lost its beginning":   {[]piece{q, 0xB8, 0x82, 0xE5, 0xB8, 0x82}, "\uFFFD市", 1, 1},
		"a question":           {[]piece{0xE5, 0xB8, 0x82, q}, "市?", 1, 0},
		"a lost pair":          {[]piece{0xE5, 0xB8, 0x82, l}, "市\uFFFD", 1, 1},
		"too much after":       {[]piece{q, 0xB8, 0x82, 0x82, 0x82}, "", 0, 0},
		"no UTF-8":             {[]piece{0xE5, 0xE5, 0xB8}, "", 0, 0},
		"cut without a mark":   {[]piece{0xE5, 0xB8}, "", 0, 0},
		"of two bytes":         {[]piece{0xC3, 0xA9}, "é", 1, 0},
		"of four bytes":        {[]piece{0xF0, 0x9F, 0x98, 0x80}, "😀", 1, 0},
		"cut, then two marks":  {[]piece{0xE5, q, q}, "\uFFFD?", 0, 1},
		"cut, then lost again": {[]piece{0xE5, l, 0xB8, 0x82}, "\uFFFD\uFFFD", 0, 2},
	} {
		t.Run(name, func(t *testing.T) {
			if text, good, lost := readPieces(tt.pieces); text != tt.text || good != tt.good || lost != tt.lost {
				t.Errorf("%q, %d good, %d lost; want %q, %d, %d", text, good, lost, tt.text, tt.good, tt.lost)
			}
		})
	}
}

func TestCertain(t *testing.T) {
	for in, want := range map[string]bool{
		"中国": true, "’": true, "“": true, "é": true, "，": true, "à": false, "ë": false, "û": false, "°": true, "\u00a0": false, "Ñ": false, "É": true, "中": false, "«": true,
	} {
		t.Run(in, func(t *testing.T) {
			if got := certain(in, []byte(in)); got != want {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
}

// Marks that stand where text has them cost less than elsewhere.
func TestMarkPrice(t *testing.T) {
	for _, tt := range []struct{ likely, odd string }{
		{"院，", "，，"}, {"。”", "院”"}, {"：“", "院“"}, {"，“", "院“"}, {"院》", "。》"}, {"院。", "“。"}, {"院。", "和。"}, {"說：", "院："}, {"院，", "院；"}, {"院。", "院？"}, {"院“", "院【"}, {"院、", "院（"}, {"院（", "院·"}, {"院·", "院％"}, {"院？", "院·"}, {"院·", "。·"},
	} {
		t.Run(tt.likely+tt.odd, func(t *testing.T) {
			price := func(s string) int {
				last, size := utf8.DecodeRuneInString(s)
				r, _ := utf8.DecodeRuneInString(s[size:])
				return markPrice(last, r)
			}
			if a, b := price(tt.likely), price(tt.odd); a >= b {
				t.Errorf("%d and %d", a, b)
			}
		})
	}
}

func TestQuotes(t *testing.T) {
	for in, want := range map[string]struct {
		depth  int
		speech bool
	}{
		"他說：“好": {1, true}, "他說“好": {1, true}, "《書": {1, false}, "“好。”": {0, false}, "「好": {1, true}, "“《書》": {1, true}, "“‘『《「": {4, false}, "好”": {0, false}, "（《書》）": {0, false},
	} {
		t.Run(in, func(t *testing.T) {
			var q quotes
			q.readAll(in)
			if q.depth != want.depth || q.inSpeech() != want.speech {
				t.Errorf("depth %d, speech %v; want %+v", q.depth, q.inSpeech(), want)
			}
		})
	}
}

func TestIsApart(t *testing.T) {
	for in, want := range map[string]bool{
		"，醫(yī)院": false, "的醫(yī)。": false, "，醫(yī)。": true, "“醫(yī)”": true, "讀作：醫(yī)院": true, "拼音，醫(yī)院": true, "注音醫(yī)院": true, "發音醫(yī)院": true, "念作醫(yī)院": true, "這個醫(yī)字": true, "這個醫(yī)音": true,
		"的（醫(yī)）院": true, "的“醫(yī)院": false,
	} {
		t.Run(in, func(t *testing.T) {
			sites := findSites(in)
			if len(sites) != 1 {
				t.Fatalf("%d sites", len(sites))
			}
			if got := isApart(in, sites[0]); got != want {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
}

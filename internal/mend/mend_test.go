package mend_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/mend"
)

func TestMend(t *testing.T) {
	tests := []struct {
		in, want string
		kind     string // of all repairs
	}{
		// Readings after keys, each of which goes through the whole page.
		{"青巒醫(yī)院與各區(qū)醫(yī)院簽約,醫(yī)療資源下沉到各區(qū)。", "青巒醫院與各區醫院簽約,醫療資源下沉到各區。", mend.Converter},
		{"柳岸任醫(yī)師公會會長。", "柳岸任醫師公會會長。", mend.Converter},

		// UTF-8 read as something else.
		{"the patientâ€™s room", "the patient’s room", mend.Mojibake},
		{"CafÃ© MÃ¼ller", "Café Müller", mend.Mojibake},
		{"é\u009d’å³¦å¸‚åŒ»é™¢", "青峦市医院", mend.Mojibake},
		{"the patient鈥檚 room", "the patient’s room", mend.Mojibake},
		{"鈥淗ello,鈥?she said", "“Hello,”she said", mend.Mojibake},
		{"锟斤拷", "\uFFFD\uFFFD", mend.Mojibake},
		{"ÇàÂÍÊÐÒ½Ôº", "青峦市医院", mend.Mojibake},
		{"« la santé » et « voilà »", "« la santé » et « voilà »", ""},
		{"DÉJÀ VU «CAFÉ»", "DÉJÀ VU «CAFÉ»", ""},

		{"五月三日，绗?竴鎵规偅鑰呰蛋杩涘ぇ鍘", "五月三日，绗?竴鎵规偅鑰呰蛋杩涘ぇ鍘", ""},

		// References and tags.
		{"<p>A&amp;nbsp;B&amp;amp;ldquo;C</p>", "<p>A&nbsp;B&ldquo;C</p>", mend.Entity},
		{"<p>A&nbsp;B R&amp;D</p><a href='?a=1&amp;b=2'>", "<p>A&nbsp;B R&amp;D</p><a href='?a=1&amp;b=2'>", ""},
		{"<pre>write &amp;nbsp; here</pre>", "<pre>write &amp;nbsp; here</pre>", ""},
		{"首页&rtrif;新闻&nbsp;正文", "首页▸新闻\u00a0正文", mend.Entity},
		{"AT&T; 1 &lt; 2", "AT&T; 1 &lt; 2", ""},
		{"<p>第一行&lt;br /&gt;第二行</p>", "<p>第一行<br />第二行</p>", mend.Markup},
		{`<p data-a="{&quot;b&quot;:&quot;&lt;a href=\\&quot;/c\\&quot;&gt;&quot;}">d&lt;br&gt;e`, `<p data-a="{&quot;b&quot;:&quot;&lt;a href=\\&quot;/c\\&quot;&gt;&quot;}">d<br>e`, mend.Markup},
		{"<p title = '&lt;p&gt;' lang=a>b", "<p title = '&lt;p&gt;' lang=a>b", ""},
		{"<p><p it's>a&lt;br&gt;b's", "<p><p it's>a<br>b's", mend.Markup},
		{`<p a="b>c&lt;br&gt;d`, `<p a="b>c<br>d`, mend.Markup},
		{`<p><script>{"a":"&lt;p class=&quot;b&quot;&gt;"}</script>`, `<p><script>{"a":"&lt;p class=&quot;b&quot;&gt;"}</script>`, ""},
		{"<p><pre>a<code>b</code>&amp;nbsp;</pre>&amp;nbsp;", "<p><pre>a<code>b</code>&amp;nbsp;</pre>&nbsp;", mend.Entity},
		{"<p>他说：好?/p><p>再见</p>", "<p>他说：好?</p><p>再见</p>", mend.Markup},

		// What is not to be seen.
		{"青\u200b峦\ufeff市", "青峦市", mend.Control},
		{"家\u200d人 👩\u200d⚕️", "家人 👩\u200d⚕️", mend.Control},
		{"می\u200cخواهم", "می\u200cخواهم", ""},
		{"\u0093quoted\u0094", "“quoted”", mend.Control},
		{"a\x00b\x1fc\x7f\td", "abc\td", mend.Control},
		{"\ue5e5正文", "\u3000正文", mend.Control},
		{"\uf0b7 第一项", "• 第一项", mend.Control},
		{"<i class=icon>\ue600\ue601</i>正文", "<i class=icon></i>正文", mend.Control},
		{"姓\ue863名", "姓\u4dae名", mend.Control},
		{"unknown \ue123 stays", "unknown \ue123 stays", ""},

		// One character can have stood there, and only one.
		{"二�一八年五月", "二〇一八年五月", mend.Lost},
		{"二���八年、二�一�年", "二〇〇八年、二〇一〇年", mend.Lost},
		{"二〇一�年度", "二〇一〇年度", mend.Lost},
		{"Copyright � 2019", "Copyright © 2019", mend.Lost},
		{"三�四年", "三�四年", ""},
		{"艾琳�霍顿", "艾琳�霍顿", ""},

		// Full-width forms and ASCII punctuation are the author's.
		{"２０１９年，ＣＴ检查,好！", "２０１９年，ＣＴ检查,好！", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			got, repairs, _ := mend.Mend(tt.in)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			checkRepairs(t, tt.in, got, repairs)
			for _, r := range repairs {
				if r.Kind != tt.kind {
					t.Errorf("repair %+v, want only kind %q", r, tt.kind)
				}
			}
		})
	}
}

// checkRepairs fails the test if a span of a repair does not hold its text, or
// if there is a change without a repair.
func checkRepairs(t testing.TB, in, out string, repairs []mend.Repair) {
	t.Helper()
	if len(repairs) > mend.MaxRepairs {
		t.Errorf("%d repairs", len(repairs))
	}
	for i, r := range repairs {
		if utf8.ValidString(in) && !(utf8.ValidString(r.Before) && utf8.ValidString(r.After)) || i > 0 && r.Start < repairs[i-1].Start {
			t.Errorf("repair %d %+v is no stretch of characters, or out of order", i, r)
		}
		if r.Start < 0 || r.End < r.Start || r.End > len(out) || out[r.Start:r.End] != r.After {
			t.Errorf("repair %d %+v does not point at its text", i, r)
		}
	}
	undone := slices.DeleteFunc(slices.Clone(repairs), mend.Repair.Left)
	if (in != out) != (len(undone) > 0) {
		t.Errorf("changed %v with %d repairs", in != out, len(undone))
	}
	if again, more, _ := mend.Mend(out); again != out {
		t.Errorf("mended again it changes: %q, %+v", again, more)
	}
	if utf8.ValidString(in) && !utf8.ValidString(out) {
		t.Errorf("the result is no UTF-8: %q", out)
	}
}

func TestMenderOff(t *testing.T) {
	in := "<p>A&amp;nbsp;B\u200b</p>"
	got, repairs, _ := mend.Mender{Off: []string{mend.Entity}}.Mend(in)
	if want := strings.ReplaceAll(in, "\u200b", ""); got != want || len(repairs) != 1 {
		t.Errorf("Mend(%q) = %q, %+v, want %q", in, got, repairs, want)
	}
}

// Of many repairs the first are told of, and the others counted.
func TestMendMany(t *testing.T) {
	const n = 3 * mend.MaxRepairs
	got, repairs, more := mend.Mend(strings.Repeat("a\u200b", n))
	if got != strings.Repeat("a", n) || len(repairs) != mend.MaxRepairs || more != n-mend.MaxRepairs {
		t.Errorf("%d bytes, %d repairs, %d more", len(got), len(repairs), more)
	}
	for i, r := range repairs {
		if want := (mend.Repair{Kind: mend.Control, Start: i + 1, End: i + 1, Before: "\u200b"}); r != want {
			t.Fatalf("%+v, want %+v", r, want)
		}
	}
}

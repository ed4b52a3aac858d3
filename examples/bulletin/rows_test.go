package main

import (
	"bufio"
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

// opening and visit name the same person on two pages.
const (
	opening = `<h1>新门诊楼启用</h1><div>发布时间：2024-05-20</div><p>今天上午，青峦医院院长陆知遥、副院长简宁出席新门诊楼启用仪式，各科室如期开诊。</p>`
	visit   = `<h1>体检车开进海棠社区</h1><div>发布时间：2024-03-02</div><p>3月2日，海棠大学校长陆知遥来到海棠社区，看望志愿者，感谢大家的付出。</p>`
)

func TestCSV(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": opening, "b.html": page, "c.html": ""})
	_, got, _ := call(t, "", "-format", "csv", dir)
	a, b := filepath.Join(dir, "a.html"), filepath.Join(dir, "b.html")
	want := "file,url,published,title,person,post,organization,when\n" +
		a + ",,2024-05-20,新门诊楼启用,陆知遥,院长,青峦医院,\n" +
		a + ",,2024-05-20,新门诊楼启用,简宁,副院长,青峦医院,\n" +
		b + ",,,献血屋搬新址,,,,\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestCSVIsNoFormula(t *testing.T) {
	for cell, want := range map[string]string{"=1+1": "'=1+1", "@x": "'@x", "-": "'-", "+86": "'+86", "": "", "1=1": "1=1", "“=": "“="} {
		if got := harmless(cell); got != want {
			t.Errorf("%q became %q", cell, got)
		}
	}
}

// All inputs together, sorted by name, then body.
func TestWho(t *testing.T) {
	dir := folder(t, map[string]string{"a.html": opening, "b.html": visit})
	a, b := filepath.Join(dir, "a.html"), filepath.Join(dir, "b.html")
	_, got, _ := call(t, "", "-who", "-format", "csv", b, a)
	want := "file,url,published,title,person,post,organization,when\n" +
		a + ",,2024-05-20,新门诊楼启用,简宁,副院长,青峦医院,\n" +
		b + ",,2024-03-02,体检车开进海棠社区,陆知遥,校长,海棠大学,\n" +
		a + ",,2024-05-20,新门诊楼启用,陆知遥,院长,青峦医院,\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	_, got, _ = call(t, "", dir, "-who", "-format", "jsonl")
	if n := strings.Count(got, "\n"); n != 3 || !strings.HasPrefix(got, `{"person":"简宁","post":"副院长","organization":"青峦医院","published":"2024-05-20"`) {
		t.Errorf("%d lines:\n%s", n, got)
	}
}

// The table says a name once, and no line is wider than the terminal.
func TestWhoTable(t *testing.T) {
	rows := []row{
		{Person: "简宁", Post: "副院长", Organization: "青峦医院", Published: "2024-05-20T08:00", File: "a.html"},
		{Person: "简宁", Post: "副院长", Organization: "青峦医院", When: "former", Published: "2025", File: "a/very/long/path/to/the/page/b.html"},
		{Person: "陆知遥", File: "a.html"},
	}
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	whoTable(w, rows, options{width: 60, paged: true})
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	want := "person  post          organization  day         file\n" +
		"简宁    副院长        青峦医院      2024-05-20  a.html\n" +
		"        former 副院…  青峦医院      2025        …page/b.html\n" +
		"陆知遥                                          a.html\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for line := range strings.Lines(out.String()) {
		if w := (article.Ruler{}).Width(line); w > 60 {
			t.Errorf("%d columns: %s", w, line)
		}
	}
	out.Reset()
	whoTable(w, rows, options{width: 60}) // into a pipe or a file
	if err := w.Flush(); err != nil || !strings.Contains(out.String(), "former 副院长  青峦医院      2025        a/very/long/path/to/the/page/b.html\n") {
		t.Errorf("cut: %v\n%s", err, out.String())
	}
}

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

// written are articles of two houses over some years.
var written = []string{
	`<h1>远山医院举行年会</h1><div>发布时间：2019-03-02</div><p>3月1日，远山医院在云汀会展中心举行年会。远山医院院长陆知遥出席并讲话。</p><p>陆知遥表示，“今年的护理工作要更加细致。”</p>`,
	`<h1>青峦医院举办义诊</h1><div>发布时间：2020-06-05</div><p>6月4日，青峦医院在青峦市文化宫举办义诊活动，青峦医院院长何见川、副院长周若谷参加。</p><p>何见川说：“义诊每月一次。”</p>`,
	`<h1>远山医院迎来新院长</h1><div>发布时间：2021-09-10</div><p>9月9日，远山医院召开干部会议，远山医院院长沈一舟发表讲话，远山医院原院长陆知遥参加会议。</p>`,
	`<h1>远山医院门诊调整</h1><div>发布时间：2022-01-20</div><p>远山医院院长沈一舟介绍了门诊调整的情况，夜间门诊从下月开始，Covid Clinic 同时开放。</p>`,
	`<h1>图书馆延长开放</h1><div>发布时间：2022-02-01</div><p>市图书馆即日起延长开放时间，每天开放到晚上九点，欢迎读者前来阅读学习，并请保持安静，不要喧哗</p>`,
	`<h1>城东公司受罚</h1><div>发布时间：2022-03-01</div><p>2月28日，市监管局对城东公司作出处罚。城东公司经理李某表示将补缴税款，并向员工赔礼。</p>`,
}

// writtenDB is a database of those.
func writtenDB(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for i, page := range written {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.html", i)), []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	name := filepath.Join(t.TempDir(), "written.db")
	call(t, 0, "read", "-db", name, dir)
	return name
}

// cells are the rows of a table that was printed, without its head: cells are joined by bars.
func cells(table string) (rows []string) {
	for line := range strings.Lines(table) {
		var row []string
		for cell := range strings.SplitSeq(line, "  ") {
			if cell = strings.TrimSpace(cell); cell != "" {
				row = append(row, cell)
			}
		}
		rows = append(rows, strings.Join(row, "|"))
	}
	return rows[1:]
}

func TestAsk(t *testing.T) {
	db := writtenDB(t)
	holders := []string{"院长|远山医院|沈一舟|2021-09-10|2022-01-20|2", "院长|远山医院|陆知遥|2019-03-02|2019-03-02|2021-09-10|2"}
	for _, tt := range []struct {
		question string
		want     []string
	}{
		{"who is 院长 of 远山医院", holders},
		{"Who was 院长 of 远山医院?", holders},
		{"远山医院的院长是谁？", holders},
		{"谁是远山医院的院长", holders},
		{"远山医院院长是谁", holders},
		{"who is 院长 of 医院", append(holders[:1:1], "院长|青峦医院|何见川|2020-06-05|2020-06-05|1", holders[1])}, // within a name
		{"who works at 青峦医院", []string{"院长|青峦医院|何见川|2020-06-05|2020-06-05|1", "副院长|青峦医院|周若谷|2020-06-05|2020-06-05|1"}},
		{"who is 陆知遥", holders[1:]},
		{"陆知遥是谁", holders[1:]},
		{"who is 李某", nil}, // whoever that is
		{"what did 何见川 say", []string{"2020-06-05|何见川|院长|青峦医院|义诊每月一次。|2"}},
		{"何见川说了什么？", []string{"2020-06-05|何见川|院长|青峦医院|义诊每月一次。|2"}},
		{"what did 陆知遥 say about 护理", []string{"2019-03-02|陆知遥|院长|远山医院|今年的护理工作要更加细致。|1"}},
		{"what did 陆知遥 say about 义诊", nil},
		{"what happened in 青峦 in 2020-06", []string{"2020-06-04|青峦市文化宫|义诊活动|青峦医院|2"}},
		{"what happened in 青峦 in 2020-07", nil},
		{"云汀发生了什么", []string{"2019-03-01|云汀会展中心|年会|远山医院|1"}},
	} {
		t.Run(tt.question, func(t *testing.T) {
			stdout, _ := call(t, 0, "ask", "-db", db, tt.question)
			if tt.want == nil {
				if stdout != "no article says\n" {
					t.Errorf("got %s", stdout)
				}
				return
			}
			if diff := cmp.Diff(tt.want, cells(stdout)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if stdout, _ := call(t, 0, "ask", "-db", db, "who", "is", "陆知遥"); !cmp.Equal(holders[1:], cells(stdout)) {
		t.Errorf("without quotation marks: %s", stdout)
	}
	if _, stderr := call(t, 1, "ask", "-db", db, "why"); !strings.Contains(stderr, "who is {title} of {organization}") {
		t.Errorf("a question of no form gives %q", stderr)
	}
}

func TestSearch(t *testing.T) {
	db := writtenDB(t)
	for _, tt := range []struct {
		terms string
		want  string // the numbers of the articles, the newest first
	}{
		{"远山医院", "4 3 1"},
		{"远山", "4 3 1"},
		{"院", "4 3 2 1"},
		{"喧哗", "5"}, // the end of a text
		{"哗", "5"},
		{"不要喧哗", "5"},
		{"院长 年会", "1"},
		{"院长 义诊 川", "2"},
		{"covid", "4"},
		{"CL", "4"},
		{"远山医院义诊", ""}, // all its threes are somewhere, it is not
		{"院举行年会", "1"},
		{"长陆知", "3 1"},
		{`"*`, ""},
		{"100%", ""},
		{"__", ""},
	} {
		t.Run(tt.terms, func(t *testing.T) {
			stdout, _ := call(t, 0, append([]string{"search", "-db", db}, strings.Fields(tt.terms)...)...)
			var got []string
			for line := range strings.Lines(stdout) {
				if n, _, _ := strings.Cut(line, "  "); n != "" && n[0] >= '0' && n[0] <= '9' {
					got = append(got, n)
				}
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, stdout)
			}
		})
	}
	stdout, _ := call(t, 0, "search", "-db", db, "COVID")
	if !strings.Contains(stdout, "Covid Clinic") {
		t.Errorf("in another case the line is not shown: %s", stdout)
	}
	stdout, _ = call(t, 0, "search", "-db", db, "-n", "1", "远山")
	want := "4  2022-01-20  远山医院门诊调整  \n    远山医院院长沈一舟介绍了门诊调整的情况，夜间门诊从下月开始，Covid Clinic 同时开放。\n"
	if diff := cmp.Diff(want, stdout); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Every line is JSON, and its article is the one that was read.
func TestJSONL(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a.db")
	call(t, 0, "read", "-db", db, sampleWARC(t, "a.warc", 0, 30)) // 30 articles, one of them twice, and a dead letter
	stdout, _ := call(t, 0, "jsonl", "-db", db)
	articles, dead := 0, 0
	for text := range strings.Lines(stdout) {
		var l pages.Line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatal(err)
		}
		if l.Error != "" {
			dead++
			continue
		}
		var a article.Article
		if err := json.Unmarshal(l.Article, &a); err != nil {
			t.Fatal(err)
		}
		if a.Title == "" || a.URL != l.URL {
			t.Errorf("%s: title %q, URL %q", text, a.Title, a.URL)
		}
		articles++
	}
	if articles != 30 || dead != 1 {
		t.Errorf("%d articles and %d dead letters, want 30 and 1", articles, dead)
	}
}

// What only asks makes no database, and no command does not crash.
func TestCommandLine(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none.db")
	for _, tt := range []struct {
		args string
		code int
	}{
		{"", 2},
		{"read", 2},
		{"ask", 2},
		{"search -n", 2},
		{"sample many x.warc", 2},
		{"paint x", 2},
		{"ask -h", 0},
		{"ask -db " + none + " x", 1},
		{"read -db " + none + " " + none, 1},
	} {
		t.Run(tt.args, func(t *testing.T) { call(t, tt.code, strings.Fields(tt.args)...) })
	}
	if _, err := os.Stat(none); err == nil {
		t.Error("a database was made")
	}
}

// The bar counts bytes, and what an earlier run has read is no work of this one.
func TestProgress(t *testing.T) {
	now := time.Unix(0, 0)
	p := &progress{columns: 70, now: func() time.Time { return now }}
	first := &source{Input: pages.Input{Path: "/a/first.warc.gz", Size: 600}, next: 600}
	second := &source{Input: pages.Input{Path: "/a/second.warc.gz", Size: 1400}, next: 0}
	p.begin([]*source{first, second})
	now = now.Add(10 * time.Second)
	p.step(first, 600, totals{})
	p.step(second, 400, totals{pages: 5000})
	got := p.line(p.base+400, second.Path, totals{pages: 5000})
	want := "████████████░░░░░░░░░░░░  50 %  5000 pages, 500/s, 25s left  second.w…"
	want = article.Ruler{}.Cut(want, 69)
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

package article_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

// mixedDamage has one kind of damage after another, in the title, a meta
// element and the body.
const mixedDamage = `<html><head><title>青巒醫(yī)院與各區(qū)簽約</title><meta name="description" content="青巒醫(yī)院與各區(qū)醫(yī)院簽約"></head><body>
<h1>青巒醫(yī)院與各區(qū)簽約</h1><p>5月3日,青巒醫(yī)院與各區(qū)醫(yī)院簽約,醫(yī)療&amp;ldquo;資源&amp;rdquo;下沉` + "\u200b" + `到各區(qū)。院長陸知遙表示：“讓群眾就醫(yī)更方便?！?/p>
<p>二�一八年起,醫(yī)生到區(qū)里看病。the patientâ€™s room is open.</p></body></html>`

func TestRepairs(t *testing.T) {
	a, err := article.Parse(strings.NewReader(mixedDamage))
	if err != nil {
		t.Fatal(err)
	}
	want := "5月3日,青巒醫院與各區醫院簽約,醫療“資源”下沉到各區。院長陸知遙表示：“讓群眾就醫更方便。”\n二〇一八年起,醫生到區里看病。the patient’s room is open."
	if diff := cmp.Diff(want, a.Text); diff != "" {
		t.Errorf("Text (-want +got):\n%s", diff)
	}
	if a.Title != "青巒醫院與各區簽約" || a.Summary != "青巒醫院與各區醫院簽約" {
		t.Errorf("Title %q, Summary %q", a.Title, a.Summary)
	}
	kinds := map[string]int{}
	for _, r := range a.Repairs {
		kinds[r.Kind]++
		if r.Before == r.After {
			t.Errorf("left: %+v", r)
		}
		if s := a.Text[r.Span.Start:r.Span.End]; s != "" && !strings.HasPrefix(r.After, s) && s != "“" && s != "”" {
			t.Errorf("%+v stands at %q", r, s)
		}
	}
	if diff := cmp.Diff(map[string]int{"converter": 16, "entity": 2, "control": 1, "lost": 1, "mojibake": 1}, kinds); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
}

// Each kind can be left alone without the others.
func TestParserLeave(t *testing.T) {
	for kind, stays := range map[string]string{"converter": "醫(yī)院", "mojibake": "â€™", "entity": "&ldquo;", "lost": "二�一八年"} {
		p := article.Parser{Leave: []string{kind}}
		a, err := p.Parse(strings.NewReader(mixedDamage), article.Source{})
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(a.Text, stays) {
			t.Errorf("Leave %q: %q is not in %q", kind, stays, a.Text)
		}
		for _, r := range a.Repairs {
			if r.Kind == kind {
				t.Errorf("Leave %q: %+v", kind, r)
			}
		}
	}
}

// A page of bad bytes does not become a list of them.
func TestManyRepairs(t *testing.T) {
	a, err := article.Parse(strings.NewReader(strings.Repeat("会议\u200b", 1200)))
	if err != nil {
		t.Fatal(err)
	}
	want := article.Warning{Field: "repairs", Code: "more", Text: "the page has 200 more"}
	if len(a.Repairs) != 1000 || !slices.Contains(a.Warnings, want) {
		t.Errorf("%d repairs, warnings %+v, want %+v", len(a.Repairs), a.Warnings, want)
	}
}

package entity_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
)

func ExampleLexicon() {
	var lex entity.Lexicon
	lex.AddNames("方向明")
	lex.AddTitles("首席关怀官")
	lex.AddOrganizations(entity.Hospital, "青峦一附院")
	x := entity.Extractor{Lexicon: &lex}
	for _, p := range x.Find("青峦一附院首席关怀官方向明出席。").People {
		fmt.Println(p.Name, p.Posts[0].Title, p.Posts[0].Organization)
	}
	// Output: 方向明 首席关怀官 青峦一附院
}

func TestLexiconLoad(t *testing.T) {
	const words = "# ours\n\n步青\tname\n治療總監\ttitle\n青巒健康\tcompany\nWhitmore Clinic\thospital\n"
	var lex entity.Lexicon
	if err := lex.Load(strings.NewReader(words)); err != nil {
		t.Fatal(err)
	}
	x := entity.Extractor{Lexicon: &lex}
	got := x.Find("青峦健康治疗总监步青说，一切顺利。\nThe Whitmore Clinic opened.\n")
	if diff := cmp.Diff([]string{"步青 | 治疗总监 | 青峦健康"}, posts(got.People)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	kinds := map[string]entity.OrgKind{}
	for _, o := range got.Organizations {
		kinds[o.Name] = o.Kind
	}
	if kinds["青峦健康"] != entity.Company || kinds["Whitmore Clinic"] != entity.Hospital {
		t.Errorf("organisations are %v", kinds)
	}
}

// The error says where, what was read as it was written, and what is wanted; the
// words before it are added.
func TestLexiconLoadError(t *testing.T) {
	var lex entity.Lexicon
	err := lex.Load(strings.NewReader("# ours\n首席关怀官\tpost\n方向明 name\n"))
	want := `entity: not a line of a lexicon: line 3 is "方向明 name", not a word, a tab, and one of: name, title, ` +
		"hospital, university, school, government, party, association, company, media, institute, military, team, other"
	if diff := cmp.Diff(want, fmt.Sprint(err)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	x := entity.Extractor{Lexicon: &lex}
	if diff := cmp.Diff([]string{"陆知遥 | 首席关怀官 | 青峦医院"}, posts(x.Find("青峦医院首席关怀官陆知遥出席。").People)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestLexiconLoadFails(t *testing.T) {
	for _, in := range []string{"步青\n", "步青\tperson\n", "步青\tname\n简宁\t\n"} {
		t.Run(in, func(t *testing.T) {
			if err := new(entity.Lexicon).Load(strings.NewReader(in)); !errors.Is(err, entity.ErrLexicon) {
				t.Errorf("got %v, want ErrLexicon", err)
			}
		})
	}
}

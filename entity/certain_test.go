package entity_test

import (
	"fmt"
	"testing"

	"github.com/bulletin-go/bulletin/entity"
)

func TestCertain(t *testing.T) {
	two := []entity.Span{{Start: 0, End: 9}, {Start: 30, End: 39}}
	for name, tt := range map[string]struct {
		person entity.Person
		want   bool
	}{
		"a name alone":        {entity.Person{Name: "陆知遥", Mentions: two[:1]}, false},
		"a post":              {entity.Person{Name: "陆知遥", Posts: []entity.Post{{Title: "院长"}}, Mentions: two[:1]}, true},
		"a form of address":   {entity.Person{Name: "Dana Whitlow", Honorifics: []string{"Dr."}, Mentions: two[:1]}, true},
		"two mentions":        {entity.Person{Name: "陆知遥", Mentions: two}, true},
		"a post, but no name": {entity.Person{Posts: []entity.Post{{Title: "院长"}}, Mentions: two}, false},
		"a withheld name":     {entity.Person{Name: "陆某", Withheld: true, Mentions: two}, false},
		"nothing":             {entity.Person{}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := tt.person.Certain(); got != tt.want {
				t.Errorf("Certain() = %v", got)
			}
		})
	}
}

// Names beyond doubt, for a list that nobody reads over.
func ExamplePerson_Certain() {
	found := entity.Find("青峦医院院长陆知遥来访。张建国说，天气很好。")
	for _, p := range found.People {
		fmt.Println(p.Name, p.Certain())
	}
	// Output:
	// 陆知遥 true
	// 张建国 false
}

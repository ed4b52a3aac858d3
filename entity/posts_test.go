package entity_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
)

// TestLocalForm holds that a post is told once where its body is called by its local
// name the second time.
func TestLocalForm(t *testing.T) {
	for _, text := range []string{
		"青峦省妇幼保健院儿科主任陆知遥到场，省妇保院儿科主任陆知遥讲话。",
		"青峦市妇幼保健院儿科主任陆知遥到场，市妇保院儿科主任陆知遥讲话。",
		"青峦县妇幼保健院儿科主任陆知遥到场，县妇保院儿科主任陆知遥讲话。",
		"青峦区妇幼保健院儿科主任陆知遥到场，区妇保院儿科主任陆知遥讲话。",
		"青峦州妇幼保健院儿科主任陆知遥到场，州妇保院儿科主任陆知遥讲话。",
		"青巒縣婦幼保健院兒科主任陸知遙到場，縣婦保院兒科主任陸知遙講話。",
		"青巒區婦幼保健院兒科主任陸知遙到場，區婦保院兒科主任陸知遙講話。",
	} {
		t.Run(text, func(t *testing.T) {
			org, _, _ := strings.Cut(text, "主任")
			var got []string
			for _, p := range entity.Find(text).People {
				for _, post := range p.Posts {
					got = append(got, post.Organization+post.Title)
				}
			}
			if diff := cmp.Diff([]string{org + "主任"}, got); diff != "" {
				t.Errorf("posts (-want +got):\n%s", diff)
			}
		})
	}
}

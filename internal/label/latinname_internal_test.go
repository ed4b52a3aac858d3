package label

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLatinNames(t *testing.T) {
	org := func(name, body string) Credit { return Credit{Role: RoleAuthor, Name: name, Organization: body} }
	tests := []struct {
		in   string
		want []Credit
	}{
		{"Jo Pell", []Credit{org("Jo Pell", "")}},
		{"Jo Pell, Lee Orr and Mara Quill", []Credit{org("Jo Pell", ""), org("Lee Orr", ""), org("Mara Quill", "")}},
		{"Jo Pell and Lee Orr, Harbour Post", []Credit{org("Jo Pell", "Harbour Post"), org("Lee Orr", "Harbour Post")}},
		{"Jo Pell, TBC", []Credit{org("Jo Pell", "TBC")}},
		{"Jo Pell, MD, MPH", []Credit{org("Jo Pell", "")}},
		{"Jo Pell, Ph.D.", []Credit{org("Jo Pell", "")}},
		{"Jo Pell, Jr.", []Credit{org("Jo Pell, Jr.", "")}},
		{"Jo Pell, Senior Staff Writer", []Credit{org("Jo Pell", "")}},
		{"Jo Pell Health Reporter", []Credit{org("Jo Pell", "")}},
		{"Evan Tarn Staff Writer", []Credit{org("Evan Tarn", "")}},
		{"Oren Tasker / The Harbour", []Credit{org("Oren Tasker", "The Harbour")}},
		{"Oren Tasker/Getty Images", []Credit{org("Oren Tasker", "Getty Images")}},
		{"Getty Images", []Credit{org("", "Getty Images")}},
		{"Harbour Post Staff", []Credit{org("", "Harbour Post Staff")}},
		{"© Oren Tasker", []Credit{org("Oren Tasker", "")}},
		{"Jo Pell @jopell", []Credit{org("Jo Pell", "")}},
		{"Anna de la Tour", []Credit{org("Anna de la Tour", "")}},
		{"de la Tour", []Credit{org("de la Tour", "")}},
		{"R.C. Baker", []Credit{org("R.C. Baker", "")}},
		{"definition of the matrix", nil},
		{"A boat that keeps up with ferries", nil},
		{"About sharing", nil},
		{"The last of the year", nil},
		{"May 14, 2021", nil},
		{"admin", nil},
		{"x = y", nil},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Names(RoleAuthor, tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestLatinByline(t *testing.T) {
	author := func(name string) Credit { return Credit{Role: RoleAuthor, Name: name} }
	tests := []struct {
		in   string
		want []Credit
	}{
		{"By Jo Pell 14 May 2021", []Credit{author("Jo Pell")}},
		{"By Jo Pell, May 14, 2021", []Credit{author("Jo Pell")}},
		{"By Jo Pell Fri 14 May 2021", []Credit{author("Jo Pell")}},
		{"By Jo Pell Published 14:05 GMT", []Credit{author("Jo Pell")}},
		{"By Anna May", []Credit{author("Anna May")}},
		{"By Le Thu Ha", []Credit{author("Le Thu Ha")}},
		{"By Jo Pell | Harbour Post", []Credit{author("Jo Pell")}},
		{"By Jo Pell, reporter for the Harbour Post", []Credit{{Role: RoleAuthor, Name: "Jo Pell", Organization: "Harbour Post"}}},
		{"Posted by Jo Pell", []Credit{author("Jo Pell")}},
		{"Story by Jo Pell Photos by Oren Tasker", []Credit{author("Jo Pell"), {Role: RolePhotographer, Name: "Oren Tasker"}}},
		{"Medically reviewed by Dana Whitlow, MD", []Credit{{Role: RoleReviewer, Name: "Dana Whitlow"}}},
		{"Par Anne Vidal", []Credit{author("Anne Vidal")}},
		{"Promoted by Zergo", nil},
		{"Powered by Harbour", nil},
		{"By the Numbers", nil},
		{"By land and by sea", nil},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Byline(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

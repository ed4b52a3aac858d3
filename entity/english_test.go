package entity_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
)

// posts prints who holds what, one line each: name | title | organisation.
func posts(people []entity.Person) []string {
	var out []string
	for _, p := range people {
		if len(p.Posts) == 0 {
			out = append(out, p.Name)
		}
		for _, post := range p.Posts {
			line := fmt.Sprintf("%s | %s | %s", p.Name, post.Title, post.Organization)
			if post.Former {
				line += " | former"
			}
			out = append(out, line)
		}
	}
	return out
}

func TestFindEnglishPosts(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"Lu Zhiyao, deputy director of Qingluan Health Commission, attended.",
			[]string{"Lu Zhiyao | deputy director | Qingluan Health Commission"}},
		{"President of Farhill Medical Association, Jian Ning, vice mayor of Linxi City, Ran Dong, attended.",
			[]string{"Jian Ning | President | Farhill Medical Association", "Ran Dong | vice mayor | Linxi City"}},
		{"Dean of Qingluan Central Hospital Mei Ruochuan and Liu An, secretary of the Party Branch of Linxi Town, spoke.",
			[]string{"Mei Ruochuan | Dean | Qingluan Central Hospital", "Liu An | secretary of the Party Branch | Linxi Town"}},
		{"“It helps,” said Dana Marsh, Director of Analytics at Seacart.",
			[]string{"Dana Marsh | Director of Analytics | Seacart"}},
		{"“It helps,” said Dana Marsh, Senior Manager, Harbour Logistics at Seacart.",
			[]string{"Dana Marsh | Senior Manager, Harbour Logistics | Seacart"}},
		{"“It helps,” said Ivo Marsh, CEO and co-founder of Seacart.",
			[]string{"Ivo Marsh | CEO | Seacart", "Ivo Marsh | co-founder | Seacart"}},
		{"Rosa Marsh, Chairperson, LCI underscored the duty of all.",
			[]string{"Rosa Marsh | Chairperson | LCI"}},
		{"Dana Whitlow, senior warden in charge of the Farhill ferry office, met Rosa Penn, deputy marshal in charge of the Brell harbour police.",
			[]string{"Dana Whitlow | senior warden in charge | Farhill ferry office", "Rosa Penn | deputy marshal in charge | Brell harbour police"}},
		{"Rosa Penn is the matron in charge of the Tarn fever ward and Ivo Marsh, superintendent in charge of Harrow, knows her.",
			[]string{"Rosa Penn | matron in charge | Tarn fever ward", "Ivo Marsh | superintendent in charge | Harrow"}},
		{"Rosa Penn, chief clerk in charge of the Lindal Tax Office, met Ivo Marsh, vice mayor in charge of education.",
			[]string{"Rosa Penn | chief clerk in charge | Lindal Tax Office", "Ivo Marsh | vice mayor | "}},
		{"Ivo Marsh, deputy director in charge of Health, and Rosa Penn, a clerk at the Tarn post office, spoke.",
			[]string{"Ivo Marsh | deputy director | ", "Rosa Penn | clerk | Tarn post office"}},
		{"Mayor of Farhill opens new school, Ivo Marsh says.",
			[]string{"Ivo Marsh"}},
		{"At Lindal University Hospitals (LUH), Clare Holm is Deputy Chair.",
			[]string{"Clare Holm | Deputy Chair | Lindal University Hospitals"}},
		{"It rained. At the Brell Harbour Authority, Ivo Marsh is now chairman and treasurer.",
			[]string{"Ivo Marsh | chairman | Brell Harbour Authority", "Ivo Marsh | treasurer | Brell Harbour Authority"}},
		{"At Tarn Infirmary, Dr. Rosa Penn was appointed chief nurse.",
			[]string{"Rosa Penn | chief nurse | Tarn Infirmary"}},
		{"At Farhill College (FHC), Aled Pugh serves as professor of music.",
			[]string{"Aled Pugh | professor of music | Farhill College"}},
		{"At Seaview Optics Ltd, Ivo Marsh became chief engineer.",
			[]string{"Ivo Marsh | chief engineer | Seaview Optics Ltd"}},
		{"Western Brell Health Nurse Rosa Penn met Harrow County Health Officer Ivo Marsh.",
			[]string{"Rosa Penn | Nurse | Western Brell Health", "Ivo Marsh | Health Officer | Harrow County"}},
		{"Ivo Marsh, Army, met Navy Captain Rosa Penn and Farhill Air Force Commander Aled Pugh.",
			[]string{"Ivo Marsh", "Rosa Penn | Navy Captain | ", "Aled Pugh | Commander | Farhill Air Force"}},
		{"At Lindal Hospital, Ivo Marsh is Mayor.",
			[]string{"Ivo Marsh | Mayor | "}},
		{"At Lindal Hospital, Ivo Marsh is dean of Harrow College.",
			[]string{"Ivo Marsh | dean | Harrow College"}},
		{"At the Lindal Hospital meeting, Ivo Marsh was elected chairman.",
			[]string{"Ivo Marsh | chairman | "}},
		{"State Senator Elgin R. Marsh Jr. spoke. Marsh said it works.",
			[]string{"Elgin R. Marsh Jr. | State Senator | "}},
	} {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, posts(entity.Find(tt.in).People)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

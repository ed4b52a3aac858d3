package article_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
)

func TestProfiles(t *testing.T) {
	const page = `<html><body class="cms-seven">
<div class="teaser"><h1>Harbour festival this weekend</h1>
<p>The harbour festival opens on Saturday with boats from nine countries, music on three stages and a market along the quay, the city said.</p></div>
<div class="box"><p class="hl">Pool opens late</p><p class="when">2 May 2023</p>
<div class="inner">The pool on Mill Street opens at ten on Friday.</div></div></body></html>`
	profile := article.Profile{Host: "tarn.example", Marker: "cms-seven", Title: ".hl", Body: ".inner", Meta: "when"}
	tests := []struct {
		url         string
		title, text string
	}{
		{"https://www.tarn.example/1", "Pool opens late", "The pool on Mill Street opens at ten on Friday."},
		{"https://other.example/1", "Harbour festival this weekend", ""},
	}
	for _, tt := range tests {
		t.Run(tt.url, func(t *testing.T) {
			p := article.Parser{Profiles: []article.Profile{profile}}
			a, err := p.Parse(strings.NewReader(page), article.Source{URL: tt.url})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.title, a.Title); diff != "" {
				t.Errorf("title (-want +got):\n%s", diff)
			}
			if tt.text != "" && a.Text != tt.text {
				t.Errorf("text %q", a.Text)
			}
			if got := a.Published.String(); tt.text != "" && got != "2023-05-02" {
				t.Errorf("published %q", got)
			}
		})
	}
}

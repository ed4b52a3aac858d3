package article_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

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

// A profile that can never be of use is an error, whether it is given or read.
func TestProfilesOfNoUse(t *testing.T) {
	tests := []struct{ json, want string }{
		{`{"title": "hl"}`, "neither Host nor Marker"},
		{`{"host": "tarn.example"}`, "neither Title nor Body nor Meta"},
		{`{"host": "https://tarn.example", "body": "b"}`, "is no host"},
		{`{"host": "tarn.example", "body": "div.text p"}`, `Body "div.text p" is no single class or id`},
		{`{"marker": "#", "body": "b"}`, `Marker "#"`},
		{`{"host": "tarn.example", "tittle": "b"}`, `unknown field "tittle"`},
	}
	for _, tt := range tests {
		t.Run(tt.json, func(t *testing.T) {
			var p article.Profile
			if err := json.Unmarshal([]byte(tt.json), &p); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
	p := article.Parser{Profiles: []article.Profile{{Host: "tarn.example", Body: "b"}, {Title: "hl"}}}
	_, err := p.Parse(strings.NewReader("<p>Text.</p>"), article.Source{})
	if !errors.Is(err, article.ErrProfile) || !strings.Contains(err.Error(), "Profiles[1]") {
		t.Errorf("error %v", err)
	}
	if _, err := p.ParseNode(new(html.Node), article.Source{}); !errors.Is(err, article.ErrProfile) {
		t.Errorf("of a tree: error %v", err)
	}
}

func TestProfileAsJSON(t *testing.T) {
	want := article.Profile{Host: "tarn.example", Title: ".hl", Body: "#inner"}
	data, err := json.Marshal(want)
	if err != nil || string(data) != `{"host":"tarn.example","title":".hl","body":"#inner"}` {
		t.Fatalf("%s, %v", data, err)
	}
	var got article.Profile
	if err := json.Unmarshal(data, &got); err != nil || got != want {
		t.Errorf("%+v, %v", got, err)
	}
}

package article_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/dateparse"
)

// Times without a zone are the same instants after JSON, and none of them is
// printed with a zone.
func TestZoneComesBack(t *testing.T) {
	newYork, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Skip(err)
	}
	tests := []struct {
		name, published, text string
		loc                   *time.Location
		zone                  string
		hour                  int // of the publication in UTC
	}{
		{"Chinese", "发布时间：2024-03-26 17:42", "3月25日上午9:30，青石桥社区医院的全科医学楼启用，黎望舒主任出席仪式并讲话。", nil, "+08:00", 9},
		{"English", "Published: 2024-03-26 17:42", "The county hospital opened a wing on March 25, 2024, and said that all clinics are open.", nil, "+00:00", 17},
		{"a location", "Published: 2024-03-26 17:42", "The county hospital opened a wing on March 25, 2024, and said that all clinics are open.", newYork, "-04:00", 21},
		{"summer and winter", "Published: 2024-03-26 17:42", "The county hospital opened a wing on January 25, 2024, and said that all clinics are open.", newYork, "America/New_York", 21},
		{"a zone", "Published: 2024-03-26T17:42:00+02:00", "The county hospital has opened a wing, and said that all clinics are open to everybody.", nil, "", 15},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := article.Parser{Location: tt.loc}
			a, err := p.Parse(strings.NewReader("<h1>Title of this page</h1><div>"+tt.published+"</div><p>"+tt.text+"</p>"), article.Source{})
			if err != nil {
				t.Fatal(err)
			}
			comesBack(t, a)
			if got := a.Published.Time.UTC().Hour(); a.AssumedZone != tt.zone || got != tt.hour {
				t.Errorf("zone %q, published at %d UTC; want %q, %d", a.AssumedZone, got, tt.zone, tt.hour)
			}
			if got := a.Published.String(); tt.zone != "" && got != "2024-03-26T17:42" {
				t.Errorf("published %q", got)
			}
		})
	}
}

// An Article of another version is read as far as it goes.
func TestUnmarshalUnknown(t *testing.T) {
	const data = `{"title":"题","assumedZone":"Mars/Olympus","published":"2024-03-26","more":1,"blocks":[
		{"type":"poem","text":"一行","span":{"start":0,"end":6}},{"type":"video","url":"a.mp4"},{"type":"paragraph","text":"二行","span":{"start":7,"end":13}}],"text":"一行\n二行"}`
	var got article.Article
	if err := json.Unmarshal([]byte(data), &got); err != nil {
		t.Fatal(err)
	}
	var texts, warned []string
	for _, b := range got.Blocks {
		texts = append(texts, b.(*article.Paragraph).Text)
	}
	for _, w := range got.Warnings {
		warned = append(warned, w.Field)
	}
	if diff := cmp.Diff([]string{"一行", "二行"}, texts); diff != "" {
		t.Errorf("blocks, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"blocks", "blocks", "assumedZone"}, warned); diff != "" {
		t.Errorf("warnings, -want +got:\n%s", diff)
	}
}

func TestUnmarshalReplaces(t *testing.T) {
	a := article.Article{Title: "old", Keywords: []string{"old"}}
	if err := json.Unmarshal([]byte(`{"text":"新"}`), &a); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(article.Article{Text: "新"}, a); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for _, bad := range []string{`{"blocks":[1]}`, `{"blocks":[{"type":"list","items":"a"}]}`, `{"published":"yesterday"}`, `[]`} {
		if err := json.Unmarshal([]byte(bad), &a); err == nil {
			t.Errorf("no error for %s", bad)
		}
	}
	if a.Text != "新" {
		t.Error("an error has changed the article")
	}
}

func TestCountAsJSON(t *testing.T) {
	tests := []struct {
		want string
		in   article.Count
	}{
		{"null", article.Count{}},
		{`{"n":0}`, article.Count{Known: true}},
		{`{"n":12000,"approximate":true,"raw":"1.2万"}`, article.Count{N: 12000, Known: true, Approximate: true, Raw: "1.2万"}},
	}
	for _, tt := range tests {
		t.Run(tt.want, func(t *testing.T) {
			data, err := json.Marshal(tt.in)
			if err != nil || string(data) != tt.want {
				t.Fatalf("%s, %v", data, err)
			}
			var back article.Count
			if err := json.Unmarshal(data, &back); err != nil || back != tt.in {
				t.Errorf("back: %+v, %v", back, err)
			}
			value, err := tt.in.Value()
			if err != nil {
				t.Fatal(err)
			}
			var scanned article.Count
			if err := scanned.Scan(value); err != nil || scanned != tt.in {
				t.Errorf("scanned: %+v, %v", scanned, err)
			}
		})
	}
	var c article.Count
	if err := c.Scan(int64(630)); err != nil || c != (article.Count{N: 630, Known: true}) {
		t.Errorf("an integer: %+v, %v", c, err)
	}
	if err := c.Scan([]byte(`{"n":1}`)); err != nil || c.N != 1 {
		t.Errorf("bytes: %+v, %v", c, err)
	}
	for _, bad := range []any{"many", 1.5, true, time.Now()} {
		if err := c.Scan(bad); err == nil {
			t.Errorf("no error for %v", bad)
		}
	}
	if c.N != 1 {
		t.Error("an error has changed the count")
	}
}

// The dates of an Article have its precision and one location for each offset,
// so that comparing articles with reflect.DeepEqual tells what is different.
func TestDatesAreSettled(t *testing.T) {
	a, err := article.Parse(strings.NewReader(`<meta property="article:published_time" content="2024-03-26T17:42:31.250Z"><h1>全科医学楼启用</h1><p>3月25日，青石桥社区医院的全科医学楼启用，黎望舒主任出席仪式并讲话。</p>`))
	if err != nil {
		t.Fatal(err)
	}
	want := dateparse.Date{Time: time.Date(2024, 3, 26, 17, 42, 31, 0, time.UTC), Precision: dateparse.Second, ZoneKnown: true}
	if !reflect.DeepEqual(want, a.Published) {
		t.Errorf("published: %+v, want %+v", a.Published, want)
	}
	comesBack(t, a)
}

package article

import (
	"fmt"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/form"
)

// warnings say what a reader would miss, and in what the page contradicts itself.
func warnings(a *Article, found *findings) []Warning {
	var list []Warning
	for _, w := range []struct {
		field   string
		missing bool
	}{
		{"title", a.Title == ""},
		{"published", a.Published.IsZero()},
		{"text", a.Text == ""},
		{"people", len(a.People) == 0},
	} {
		if w.missing {
			list = append(list, Warning{Field: w.field, Code: "missing", Text: "the page gives none"})
		}
	}
	return append(list, found.contradictions(a)...)
}

// contradictions warns where another origin says something else than what was
// chosen.
func (f *findings) contradictions(a *Article) []Warning {
	var warnings []Warning
	for _, c := range f.of[idPublished] {
		if !plainOrigins[c.origin] {
			continue
		}
		if d := f.decided(c).date; d.Precision >= dateparse.Day && a.Published.Precision >= dateparse.Day && apart(d.Time, a.Published.Time) > 36*time.Hour {
			warnings = append(warnings, contradiction(idPublished, c))
			break
		}
	}
	for _, c := range f.of[idViews] {
		if plainOrigins[c.origin] && c.count.Known && a.Views.Known && c.count.N != a.Views.N {
			warnings = append(warnings, contradiction(idViews, c))
			break
		}
	}
	for _, c := range f.of[idSource] {
		if (c.origin == fromLabel || c.origin == fromGovMeta) && c.text != "" && a.Source != "" && !form.SameText(form.Fold(c.text), form.Fold(a.Source)) {
			warnings = append(warnings, contradiction(idSource, c))
			break
		}
	}
	return warnings
}

// contradiction warns of candidate c.
func contradiction(id fieldID, c candidate) Warning {
	return Warning{Field: fieldNames[id], Code: "contradiction", Text: fmt.Sprintf("the page also says %q (%s)", c.raw, originNames[c.origin])}
}

// apart is how far two instants lie apart.
func apart(x, y time.Time) time.Duration { return x.Sub(y).Abs() }

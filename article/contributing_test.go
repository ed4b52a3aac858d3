package article_test

import (
	"os"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/article"
)

// The label that CONTRIBUTING.md adds is not known yet, and its command finds where to put it.
func TestContributingAddsALabel(t *testing.T) {
	text, err := os.ReadFile("../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "hung-up.in.html <<'END'\n")
	page, rest, ok := strings.Cut(rest, "    END\n")
	_, command, found := strings.Cut(rest, "sed -i 's/")
	if !ok || !found {
		t.Fatal("CONTRIBUTING.md adds no label")
	}
	a, err := article.Parse(strings.NewReader(page))
	if err != nil || a.Title == "" || a.Published.String() != "" {
		t.Errorf("the label is known by now, take another one: %+v, %v", a, err)
	}
	labels, err := os.ReadFile("../internal/label/labels.go")
	if old, _, _ := strings.Cut(command, "/"); err != nil || strings.Count(string(labels), old) != 1 {
		t.Errorf("%q is not there once: %v", old, err)
	}
}

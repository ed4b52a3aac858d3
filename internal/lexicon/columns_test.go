package lexicon_test

import (
	"bufio"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/han"
)

const kinds = "hospital university school government party association company media institute military team other"

// columns says what the second column of each list may hold: words parted by
// blanks, or what matches between slashes; a ? before it: a line may have none.
// Lists that are not named have one column.
var columns = map[string]string{
	"en_bodies":          kinds + " caps",
	"en_common":          "? weak",
	"en_family":          "? weak",
	"en_given":           "? weak",
	"en_orgs":            kinds + " body unit place tail weak first plural dot",
	"en_peoples":         "? weak",
	"en_places":          "? weak",
	"en_syllables":       "? other",
	"en_titles":          "profession noun head modifier state role noble qualifier officer dot rank former topic suffix kin",
	"en_verbs":           "do that say",
	"en_words":           "function degree honor particle abbr month prep dot suffix",
	"en_zh_family":       "? viet",
	"zh_bodies":          kinds + " weak",
	"zh_given":           "/[0-3.-]{3}/",
	"zh_links":           "become such career appoint be leave alias by",
	"zh_org_endings":     kinds + " weak",
	"zh_org_sorts":       "kind sort each",
	"zh_pairs":           "/\\p{Han}+/",
	"zh_places":          "province prefecture county world",
	"zh_surnames":        "/[1-9]j?/",
	"zh_title_modifiers": "? former then acting",
	"zh_titles":          "rank post anybody public role",
	"zh_translit":        "/[12]/",
	"zh_words":           "noun verb nverb say act of plain to",
}

// TestColumns names the line whose second column is missing, or says what no
// reader asks for, and the Chinese word that is not written as text is folded
// before it is looked up: 慰藉, which is 慰借 then.
func TestColumns(t *testing.T) {
	paths, err := filepath.Glob("data/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	for _, path := range paths {
		list := strings.TrimSuffix(filepath.Base(path), ".txt")
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			word, column, _ := strings.Cut(lines.Text(), "\t")
			if strings.HasPrefix(word, "#") {
				continue
			}
			if !allowed(columns[list], column) {
				t.Errorf("%s:%d: %q: the second column holds %q, of these: %s", path, n, word, column, columns[list])
			}
			if line := lines.Text(); strings.HasPrefix(list, "zh_") && han.FoldString(line) != line {
				t.Errorf("%s:%d: %q is looked up as %q", path, n, line, han.FoldString(line))
			}
		}
	}
}

// allowed tells whether a column is as its list has it.
func allowed(may, column string) bool {
	optional := strings.HasPrefix(may, "?")
	switch {
	case may == "" || column == "":
		return column == "" && (may == "" || optional)
	case may[0] == '/':
		return regexp.MustCompile("^" + strings.Trim(may, "/") + "$").MatchString(column)
	}
	words := strings.Fields(strings.TrimPrefix(may, "?"))
	for word := range strings.SplitSeq(column, " ") {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}

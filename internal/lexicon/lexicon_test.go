package lexicon_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// TestFiles holds every list to its form and names the line that is wrong.
func TestFiles(t *testing.T) {
	paths, err := filepath.Glob("data/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) { checkFile(t, path) })
	}
}

func checkFile(t *testing.T, path string) {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	last := ""
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if n == 1 && !strings.HasPrefix(line, "# ") {
			t.Errorf("%s:1: a list starts with comments that say what it holds and where from", path)
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		word, _, _ := strings.Cut(line, "\t")
		if fault := fault(line, word, last); fault != "" {
			t.Errorf("%s:%d: %s: %q", path, n, fault, line)
		}
		last = word
	}
}

// fault says what is wrong with a line, "" if nothing is.
func fault(line, word, last string) string {
	switch {
	case !utf8.ValidString(line):
		return "not UTF-8"
	case !norm.NFC.IsNormalString(line):
		return "not NFC"
	case strings.TrimSpace(line) != line || strings.TrimSpace(word) != word || word == "":
		return "blank line, or blanks at an end"
	case word[0] >= 0xe3 && utf8.RuneCountInString(word) > 24:
		return "longer than Han words are read"
	case word == last:
		return "twice"
	case word < last:
		return fmt.Sprintf("belongs before %q", last)
	}
	return ""
}

func TestTrie(t *testing.T) {
	var b lexicon.Builder
	b.Add("主任", 1)
	b.Add("主任医师", 2)
	b.Add("CEO", 4)
	b.Add("主任", 8)
	b.Add("", 16)
	trie := b.Build()
	for in, want := range map[string]uint64{
		"主任": 9, "主任医师": 2, "CEO": 4, "主": 0, "主任医": 0, "医师": 0, "CE": 0, "": 0, "𠮷": 0,
	} {
		t.Run(in, func(t *testing.T) {
			if got := trie.Find(in); got != want {
				t.Errorf("got %d, want %d", got, want)
			}
		})
	}
	if got := new(lexicon.Trie).Find("主任"); got != 0 {
		t.Errorf("the zero Trie gives %d", got)
	}
}

// TestManyWords holds that words stay found while the table grows.
func TestManyWords(t *testing.T) {
	var b lexicon.Builder
	word := func(i int) string {
		return string([]rune{'一' + rune(i%50), 'a' + rune(i/50%50), '𠀀' + rune(i/2500)})
	}
	for i := range 10000 {
		b.Add(word(i), uint64(i)+1)
	}
	trie := b.Build()
	for i := range 10000 {
		if got := trie.Find(word(i)); got != uint64(i)+1 {
			t.Fatalf("word %d has the value %d", i, got)
		}
	}
}

func TestParse(t *testing.T) {
	var got []string
	for word, column := range lexicon.Parse("# head\n\n 主任\tpost \n局长\n") {
		got = append(got, word+"="+column)
	}
	if want := "主任=post 局长="; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSyllables(t *testing.T) {
	tests := []struct {
		in   string
		n    int
		want lexicon.Spelling
	}{
		{"", 0, lexicon.Pinyin}, {"Zhi", 1, lexicon.Pinyin}, {"FENGYUN", 2, lexicon.Pinyin}, {"Zhuangzhuang", 2, lexicon.Pinyin},
		{"Chee", 1, lexicon.OtherSpelling}, {"Wailok", 2, lexicon.OtherSpelling}, {"Ouyangshan", 3, lexicon.Pinyin},
		{"Lindal", 0, lexicon.NotChinese}, {"Zhizhizhizhi", 0, lexicon.NotChinese}, {"Zhi2", 0, lexicon.NotChinese}, {"Lü", 1, lexicon.Pinyin}, {"Lé", 0, lexicon.NotChinese},
		{"Zhuangzhuangzhuangzhuang", 0, lexicon.NotChinese},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if n, how := lexicon.Syllables(tt.in); n != tt.n || how != tt.want {
				t.Errorf("got %d, %d, want %d, %d", n, how, tt.n, tt.want)
			}
		})
	}
}

package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/article"
)

// search prints the articles whose title or text holds all the terms, the newest first, limit of them at most.
func search(ctx context.Context, db *sql.DB, terms []string, limit int, out io.Writer) (found int, err error) {
	query, args := searchQuery(terms)
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for found < limit && rows.Next() {
		var id int64
		var published, url sql.NullString
		var text string
		if err := rows.Scan(&id, &published, &url, &text); err != nil {
			return found, err
		}
		if !holdsAll(text, terms) {
			continue
		}
		found++
		title, body, _ := strings.Cut(text, "\n")
		fmt.Fprintf(out, "%d  %s  %s  %s\n", id, published.String, printable(title), printable(url.String))
		if s := snippet(body, terms); s != "" {
			fmt.Fprintf(out, "    %s\n", printable(s))
		}
	}
	return found, rows.Err()
}

// searchQuery asks the index for what may hold all the terms.
//
// The index knows three characters in a row. A longer term is all of its
// threes, which may stand apart, so holdsAll looks at the text itself. A shorter one is the
// beginning of a three, which the list of the index finds as a range.
//
// The hits are sorted without their texts (LIMIT -1 keeps SQLite from joining the
// two SELECTs); a text is read when its row is.
func searchQuery(terms []string) (query string, args []any) {
	var b strings.Builder
	b.WriteString(`SELECT id, published, url, (SELECT text FROM search_text WHERE search_text.id = hit.id)
		FROM (SELECT id, published, url FROM article WHERE true`)
	for _, term := range terms {
		term = strings.ToLower(term)
		if utf8.RuneCountInString(term) < 3 {
			b.WriteString(` AND id IN (SELECT doc FROM search_trigram WHERE term >= ? AND term < ?)`)
			args = append(args, term, term+string(utf8.MaxRune))
			continue
		}
		b.WriteString(` AND id IN (SELECT rowid FROM search WHERE search MATCH ?)`)
		args = append(args, trigrams(term))
	}
	b.WriteString(` ORDER BY published DESC, id LIMIT -1) AS hit`)
	return b.String(), args
}

// trigrams is the query for all threes of a term: "青峦医" AND "峦医院" for 青峦医院.
func trigrams(term string) string {
	runes := []rune(term)
	var threes []string
	for i := range len(runes) - 2 {
		threes = append(threes, `"`+strings.ReplaceAll(string(runes[i:i+3]), `"`, `""`)+`"`)
	}
	return strings.Join(threes, " AND ")
}

func holdsAll(text string, terms []string) bool {
	text = strings.ToLower(text)
	for _, term := range terms {
		if !strings.Contains(text, strings.ToLower(term)) {
			return false
		}
	}
	return true
}

// indexFold is where a line holds the term, whatever the case; -1 is nowhere.
// A line in lower case may have other bytes (Kelvin's K), so it is not asked.
func indexFold(line, term string) int {
	for at := range line {
		if hasPrefixFold(line[at:], term) {
			return at
		}
	}
	return -1
}

func hasPrefixFold(s, prefix string) bool {
	for _, want := range prefix {
		got, size := utf8.DecodeRuneInString(s)
		if size == 0 || unicode.ToLower(got) != unicode.ToLower(want) {
			return false
		}
		s = s[size:]
	}
	return true
}

// snippet is the line of a text that holds the first of the terms that any line holds, cut to where the term stands.
func snippet(text string, terms []string) string {
	const columns = 96
	var ruler article.Ruler
	for _, term := range terms {
		for line := range strings.Lines(text) {
			at := indexFold(line, term)
			if at < 0 {
				continue
			}
			line = strings.TrimSpace(line)
			if start := strings.LastIndexAny(line[:min(at, len(line))], "。！？.!?"); start >= 0 && ruler.Width(line[:min(at, len(line))]) > columns/2 {
				_, size := utf8.DecodeRuneInString(line[start:])
				line = "…" + line[start+size:]
			}
			return ruler.Cut(line, columns)
		}
	}
	return ""
}

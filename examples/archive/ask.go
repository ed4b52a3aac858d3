package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/bulletin-go/bulletin/article"
)

// form is a kind of question: its words, with holes, and what it asks the views.
type form struct {
	words   string   // who is {title} of {organization}
	queries []string // with one parameter a hole, in the order of the words; the next is asked where one has no answer
}

// forms are the questions, tried in their order. A new one is a row.
var forms = []form{
	{"who is {title} of {organization}", holders("title = ?1", "?2")},
	{"who was {title} of {organization}", holders("title = ?1", "?2")},
	{"who works at {organization}", holders("true", "?1")},
	{"{organization}的{title}是谁", holders("title = ?2", "?1")},
	{"谁是{organization}的{title}", holders("title = ?2", "?1")},
	{"what did {name} say about {word}", []string{saidBy + ` AND instr(text, ?2)` + newest}},
	{"what did {name} say", []string{saidBy + newest}},
	{"{name}说了什么", []string{saidBy + newest}},
	{"what happened in {place} in {month}", []string{happened + ` AND month = ?2` + byDay}},
	{"what happened in {place}", []string{happened + byDay}},
	{"{place}发生了什么", []string{happened + byDay}},
	{"who is {name}", []string{postsOf}},
	{"{organization, title or name}是谁", []string{postsOf, holderOf}}, // 陆知遥是谁, 青峦医院院长是谁
}

const (
	saidBy   = `SELECT published, speaker, post, organization, text, article FROM said WHERE speaker = ?1`
	newest   = ` ORDER BY published DESC, article LIMIT 100`
	happened = `SELECT first_day, place, name, hosts, article FROM happening WHERE instr(place, ?1)`
	byDay    = ` ORDER BY first_day, article LIMIT 100`
	columns  = `SELECT title, organization, name, since, until, former, articles FROM holder WHERE `
	latest   = ` ORDER BY former IS NOT NULL, until DESC, articles DESC, name LIMIT 100`
	postsOf  = columns + `name = ?1` + latest
	holderOf = columns + `organization || title = ?1` + latest
)

// holders asks for a body of just that name, and if there is none for any whose name has it within.
func holders(condition, body string) []string {
	return []string{
		columns + condition + ` AND organization = ` + body + latest,
		columns + condition + ` AND instr(organization, ` + body + `)` + latest,
	}
}

// errQuestion is what ask gives for a question of no known form.
var errQuestion = errors.New("no question of a form that is known")

// ask answers a question with a table.
func ask(ctx context.Context, db *sql.DB, question string, out io.Writer) error {
	question = strings.TrimRight(strings.TrimSpace(question), "?？")
	for _, f := range forms {
		holes, ok := match(f.words, question)
		if !ok {
			continue
		}
		for _, q := range f.queries {
			n, err := show(ctx, db, out, q, holes...)
			if n > 0 || err != nil {
				return err
			}
		}
		fmt.Fprintln(out, "no article says")
		return nil
	}
	var known strings.Builder
	for _, f := range forms {
		known.WriteString("\n\t" + f.words)
	}
	return fmt.Errorf("%w; there are:%s", errQuestion, known.String())
}

// match gives what stands in the holes of a form. Each hole ends where the
// words behind it begin for the first time, and is never empty.
func match(words, question string) (holes []any, ok bool) {
	for {
		before, rest, found := strings.Cut(words, "{")
		if len(question) < len(before) || !strings.EqualFold(question[:len(before)], before) {
			return nil, false
		}
		question = question[len(before):]
		if !found {
			return holes, question == ""
		}
		_, words, _ = strings.Cut(rest, "}")
		end := len(question)
		if next, _, more := strings.Cut(words, "{"); next != "" {
			end = strings.Index(strings.ToLower(question), next)
			if !more && strings.HasSuffix(question, next) {
				end = len(question) - len(next)
			}
		}
		if end <= 0 {
			return nil, false
		}
		holes = append(holes, strings.TrimSpace(question[:end]))
		question = question[end:]
	}
}

// show prints the rows of a query in columns, and tells how many there were.
func show(ctx context.Context, db *sql.DB, out io.Writer, query string, args ...any) (int, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return 0, err
	}
	table := [][]string{names}
	for rows.Next() {
		cells, into := make([]sql.NullString, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			return 0, err
		}
		row := make([]string, len(names))
		for i, c := range cells {
			row[i] = printable(c.String)
		}
		table = append(table, row)
	}
	if err := rows.Err(); err != nil || len(table) == 1 {
		return 0, err
	}
	return len(table) - 1, printTable(out, table)
}

// printTable prints rows in columns that are as wide as what stands in them, up to a bound.
func printTable(out io.Writer, table [][]string) error {
	const widest = 60
	var ruler article.Ruler
	width := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			width[i] = min(max(width[i], ruler.Width(cell)), widest)
		}
	}
	for _, row := range table {
		var line strings.Builder
		for i, cell := range row {
			line.WriteString(ruler.Pad(ruler.Cut(cell, width[i]), width[i]+2))
		}
		if _, err := fmt.Fprintln(out, strings.TrimRight(line.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"io"

	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

// jsonl writes every article once, and every dead letter, in the order of reading.
func jsonl(ctx context.Context, db *sql.DB, out io.Writer) error {
	rows, err := db.QueryContext(ctx, `
		SELECT input.path, record.offset, coalesce(record.url, ''), coalesce(fetched, ''), data, coalesce(failed, '')
		FROM record
		JOIN input ON input.id = record.input
		LEFT JOIN article ON article.id = record.article
		WHERE record.article IS NULL OR record.id = (SELECT min(id) FROM record AS r WHERE r.article = record.article)
		ORDER BY record.id`)
	if err != nil {
		return err
	}
	defer rows.Close()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for rows.Next() {
		var l pages.Line
		var data sql.RawBytes
		if err := rows.Scan(&l.File, &l.Offset, &l.URL, &l.Fetched, &data, &l.Error); err != nil {
			return err
		}
		l.Article = json.RawMessage(data)
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	return rows.Err()
}

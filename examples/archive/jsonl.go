package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"io"
)

// line is a line of JSON: an article with the place where it was first read, or a dead letter.
type line struct {
	File    string          `json:"file"`
	Offset  int64           `json:"offset"`
	URL     string          `json:"url,omitzero"`
	Fetched string          `json:"fetched,omitzero"`
	Article json.RawMessage `json:"article,omitempty"`
	Error   string          `json:"error,omitzero"`
}

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
		var l line
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

package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"time"

	_ "modernc.org/sqlite" // the driver, SQLite in Go without cgo

	"github.com/bulletin-go/bulletin/article"
	"github.com/bulletin-go/bulletin/examples/archive/pages"
)

//go:embed schema.sql
var schema string

// schemaVersion changes with schema.sql: a database of another version is not written to.
const schemaVersion = 2

// openDB opens the database of a name. Only where it is to be written is it
// made, with its tables, where there is none.
//
// With a write-ahead log a killed program leaves what was committed, and
// synchronous NORMAL keeps that whole in a power cut too, but for the newest
// transactions: the place to go on from is in the same transaction as the rows.
func openDB(ctx context.Context, name string, write bool) (*sql.DB, error) {
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) && !write {
		return nil, fmt.Errorf("there is no database %s: read makes one, -db names another", name)
	}
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-65536)", "temp_store(MEMORY)",
	}}
	path := url.URL{Path: name}
	db, err := sql.Open("sqlite", "file:"+path.EscapedPath()+"?"+options.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	var version int
	err = db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version)
	if err == nil && version == 0 && write {
		version = schemaVersion
		_, err = db.ExecContext(ctx, fmt.Sprintf("BEGIN IMMEDIATE; %s; PRAGMA user_version = %d; COMMIT", schema, version))
	}
	if err == nil && version != schemaVersion {
		err = fmt.Errorf("its tables are of version %d, this program knows version %d", version, schemaVersion)
	}
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return db, nil
}

// writer puts pages into the database. It is used by one goroutine; what it has
// written is there for good, all of it or nothing, when Commit returns.
type writer struct {
	db    *sql.DB
	tx    *sql.Tx
	stmts map[string]*sql.Stmt // of tx
	since time.Time            // when tx began
	pages int                  // written in tx
}

// exec runs one of the statements of insert.go, which are prepared once a transaction.
func (w *writer) exec(query string, args ...any) (sql.Result, error) {
	stmt, err := w.prepare(query)
	if err != nil {
		return nil, err
	}
	return stmt.Exec(args...)
}

func (w *writer) prepare(query string) (*sql.Stmt, error) {
	if w.tx == nil {
		tx, err := w.db.Begin()
		if err != nil {
			return nil, err
		}
		w.tx, w.stmts, w.since, w.pages = tx, map[string]*sql.Stmt{}, time.Now(), 0
	}
	if stmt := w.stmts[query]; stmt != nil {
		return stmt, nil
	}
	stmt, err := w.tx.Prepare(query)
	if err == nil {
		w.stmts[query] = stmt
	}
	return stmt, err
}

// Commit ends the transaction, if there is one.
func (w *writer) Commit() error {
	if w.tx == nil {
		return nil
	}
	err := w.tx.Commit()
	w.tx = nil
	return err
}

// Advance notes that an input was read up to next.
func (w *writer) Advance(input, next int64) error {
	_, err := w.exec(`UPDATE input SET next = ?2 WHERE id = ?1`, input, next)
	return err
}

// Page writes what became of a page: its record, and its article or the reason
// why there is none. It reports whether the article is new: one whose bytes were
// read before is not written again.
func (w *writer) Page(input int64, page pages.Page, a *article.Article, failed error) (isNew bool, err error) {
	w.pages++
	sum := sha256.Sum256(page.Body)
	digest := sum[:16]
	var id sql.NullInt64
	if failed == nil {
		if id, isNew, err = w.article(digest, a); err != nil {
			return false, err
		}
	}
	// A record that was cut off is read again when its file has grown.
	_, err = w.exec(`INSERT INTO record (input, offset, url, fetched, digest, article, failed) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT DO UPDATE SET url = excluded.url, fetched = excluded.fetched, digest = excluded.digest, article = excluded.article, failed = excluded.failed`,
		input, page.Offset, null(page.URL), null(stamp(page.Fetched)), digest, id, null(pages.Reason(failed)))
	return isNew, err
}

// article gives the number of the article with that digest, and writes it if it is not there yet.
func (w *writer) article(digest []byte, a *article.Article) (id sql.NullInt64, isNew bool, err error) {
	find, err := w.prepare(`SELECT id FROM article WHERE digest = ?`)
	if err != nil {
		return id, false, err
	}
	if err = find.QueryRow(digest).Scan(&id); !errors.Is(err, sql.ErrNoRows) {
		return id, false, err
	}
	data, err := json.Marshal(a)
	if err != nil {
		return id, false, err
	}
	res, err := w.exec(`INSERT INTO article (digest, data, url, kind, language, title, published, source, section, doc_number, views)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		digest, string(data), null(a.URL), null(string(a.Kind)), null(a.Language), null(a.Title), a.Published, null(a.Source),
		null(a.Section), null(a.DocNumber), count(a.Views))
	if err != nil {
		return id, false, err
	}
	if id.Int64, err = res.LastInsertId(); err != nil {
		return id, false, err
	}
	id.Valid = true
	return id, true, w.parts(id.Int64, a)
}

// null stores what is absent as NULL.
func null(s string) sql.NullString { return sql.NullString{String: s, Valid: s != ""} }

func count(c article.Count) sql.NullInt64 { return sql.NullInt64{Int64: c.N, Valid: c.Known} }

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// kept is a page that was fetched before, and what its host said to know it by.
type kept struct {
	Address      string    `json:"address"`
	URL          string    `json:"url"` // where it was at last
	ETag         string    `json:"etag,omitzero"`
	LastModified string    `json:"lastModified,omitzero"`
	ContentType  string    `json:"contentType,omitzero"`
	Fetched      time.Time `json:"fetched"`
	Body         []byte    `json:"body"`
}

// conditions asks for a page only if it is no longer the one that is kept. The
// zero kept asks for any.
func (k kept) conditions(h http.Header) {
	if k.ETag != "" {
		h.Set("If-None-Match", k.ETag)
	}
	if k.LastModified != "" {
		h.Set("If-Modified-Since", k.LastModified)
	}
}

// store keeps pages in a folder, a file each. A nil store keeps nothing.
type store struct{ folder string }

// path is the file of an address.
func (s *store) path(address string) string {
	sum := sha256.Sum256([]byte(address))
	return filepath.Join(s.folder, hex.EncodeToString(sum[:16])+".json")
}

// load gives what is kept of an address. What is not there, or damaged, is the
// zero value: the page is fetched again.
func (s *store) load(address string) kept {
	var k kept
	if s == nil {
		return k
	}
	data, err := os.ReadFile(s.path(address))
	if err != nil || json.Unmarshal(data, &k) != nil || k.Address != address {
		return kept{}
	}
	return k
}

// save keeps a page. The file is there as a whole or not at all, whenever the
// program is ended.
func (s *store) save(k kept) error {
	if s == nil {
		return nil
	}
	data, err := json.Marshal(k)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(s.folder, 0o777); err != nil {
		return err
	}
	file, err := os.CreateTemp(s.folder, ".new-*")
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if e := file.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(file.Name(), s.path(k.Address))
	}
	if err != nil {
		os.Remove(file.Name()) // best effort: the error is that of the writing
	}
	return err
}

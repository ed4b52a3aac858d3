package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// ErrProfile is wrapped by the error of Parse, and of reading one from JSON, for
// a Profile that can never match a page or that names no part of one.
var ErrProfile = errors.New("profile of no use")

// UnmarshalJSON reads a Profile as json.Marshal writes it:
//
//	{"host": "news.example", "title": ".headline", "body": "#text", "meta": "info"}
//
// A key that a Profile does not have is an error, as is what wraps ErrProfile.
func (p *Profile) UnmarshalJSON(data []byte) error {
	type plain Profile // without this method
	var got plain
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&got); err != nil {
		return fmt.Errorf("article: profile: %w", err)
	}
	if flaw := Profile(got).flaw(); flaw != "" {
		return fmt.Errorf("article: %w: %s", ErrProfile, flaw)
	}
	*p = Profile(got)
	return nil
}

// checkProfiles gives an error for the first profile that is of no use.
func (p *Parser) checkProfiles() error {
	for i := range p.Profiles {
		if flaw := p.Profiles[i].flaw(); flaw != "" {
			return fmt.Errorf("%w: Profiles[%d]: %s", ErrProfile, i, flaw)
		}
	}
	return nil
}

// flaw says why the profile can never be of use; empty where it can.
func (p Profile) flaw() string {
	switch {
	case p.Host == "" && p.Marker == "":
		return "it has neither Host nor Marker, so that it matches no page"
	case p.Title == "" && p.Body == "" && p.Meta == "":
		return "it names neither Title nor Body nor Meta"
	case strings.ContainsAny(p.Host, "/:?#@* \t\n") || strings.HasPrefix(p.Host, "."):
		return fmt.Sprintf("Host %q is no host: news.example", p.Host)
	}
	for _, part := range []struct{ name, value string }{{"Marker", p.Marker}, {"Title", p.Title}, {"Body", p.Body}, {"Meta", p.Meta}} {
		if part.value != "" && strings.Trim(part.value, ".#") == "" || strings.ContainsAny(part.value, " \t\n>[]*:,") {
			return fmt.Sprintf("%s %q is no single class or id: headline, .headline, #headline", part.name, part.value)
		}
	}
	return ""
}

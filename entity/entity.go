// Package entity finds people with their posts, organisations and quotes in
// institutional news, Chinese and English.
package entity

// Extractor holds what is known beside the text. The zero value is ready to
// use, and an Extractor is safe for concurrent use.
type Extractor struct {
	Lexicon   *Lexicon // words added to the built-in ones; nil adds none
	Publisher string   // the organisation that 我院, 我校, "our hospital" stand for; empty leaves them as written
}

// Entities is what was found. All spans are byte offsets into the text.
type Entities struct {
	People        []Person       `json:"people,omitempty"`
	Organizations []Organization `json:"organizations,omitempty"`
	Quotes        []Quote        `json:"quotes,omitempty"`
}

// Person is one individual, with every mention that was joined to it.
type Person struct {
	Name       string   `json:"name"`
	Latin      bool     `json:"latin,omitzero"` // Name is written in Latin letters
	Honorifics []string `json:"honorifics,omitempty"`
	Posts      []Post   `json:"posts,omitempty"`
	Mentions   []Span   `json:"mentions,omitempty"`
}

// Post is a title, at an organisation where the text gives one.
type Post struct {
	Title        string `json:"title,omitzero"`        // as the text writes it: 副院长, Deputy Director
	Organization string `json:"organization,omitzero"` // the longest string the text puts with it
	Former       bool   `json:"former,omitzero"`       // 原, 前, former
	Acting       bool   `json:"acting,omitzero"`       // 代, 执行, acting
	Span         Span   `json:"span,omitzero"`         // a stretch that holds the title
}

// Organization is a body named in the text, under all its names.
type Organization struct {
	Name     string   `json:"name"`
	Aliases  []string `json:"aliases,omitempty"`
	Kind     OrgKind  `json:"kind,omitzero"`
	Mentions []Span   `json:"mentions,omitempty"`
}

// Quote is what somebody said.
type Quote struct {
	Speaker string `json:"speaker,omitzero"` // empty where the text names none
	Text    string `json:"text"`
	Direct  bool   `json:"direct,omitzero"` // in quotation marks
	Span    Span   `json:"span"`
}

// Span is a stretch of text in bytes, [Start, End).
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

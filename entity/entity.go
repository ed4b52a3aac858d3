// Package entity finds people with their posts, organisations and quotes in
// institutional news, Chinese and English.
//
// Plain text goes in, [Entities] come out. The package knows no pages: what a line
// is for, a byline or a caption, is not its business.
//
// Find cuts the text into stretches of lines in one script, and hands each to the
// reader of that language. The readers report mentions: every place where
// somebody is named, every title with its body, every speech. Then mentions are
// joined:
//
//   - names by what their spellings have in common: no dots, blanks, case or
//     variants of script, so 陆知遥 and 陸知遙 are one person;
//   - a short name, 寒书记 or Whitlow, to somebody named in full: one who holds
//     that title, else the one named last before, else the first one after;
//   - posts to people, each said once, with the longest body that the text gives;
//   - short forms of a body to its long one: 市妇保院 to 远山市妇幼保健院.
//
// In "青峦医院院长陆知遥来访。陆院长说……" the reader reports the names 陆知遥 and, short, 陆;
// the posts 院长 of 青峦医院, by the first name, and 院长 of none, by the second; and a
// speech of the second. Joined, this is one Person with two mentions and one
// Post, for the second post adds nothing, and a Quote whose speaker is 陆知遥.
// A short name that fits nobody is dropped: a person whom the text does not
// name is no finding.
package entity

// Extractor holds what is known beside the text. The zero value is ready to
// use, and an Extractor is safe for concurrent use.
type Extractor struct {
	Lexicon   *Lexicon // words added to the built-in ones; nil adds none
	Publisher string   // the organisation that 我院, 我校, "our hospital" stand for; empty leaves them as written, as does one that they cannot stand for: 我院 is no university
}

// Entities is what was found. All spans are byte offsets into the text.
type Entities struct {
	People        []Person       `json:"people,omitempty"`
	Organizations []Organization `json:"organizations,omitempty"`
	Quotes        []Quote        `json:"quotes,omitempty"`
}

// Person is one individual, with every mention that was joined to it.
//
// Somebody whom Chinese text does not name has an empty Name, no Mentions, and
// Posts: the subject of a career that leaves it out (历任青峦医院院长), all posts in
// one Person; or whoever holds a post that acts or stands with its body
// (市卫健委发言人表示), one Person for each title at a body, a Post for each place.
// They come after those with a name. To see only named people, pass over empty
// names.
type Person struct {
	Name       string   `json:"name"`              // empty: the text does not say
	Latin      bool     `json:"latin,omitzero"`    // Name is written in Latin letters
	Withheld   bool     `json:"withheld,omitzero"` // the text keeps the name to itself: Name is a surname and a sign, 李某, 张某甲, in two texts not of one person; false: Name is the name
	Honorifics []string `json:"honorifics,omitempty"`
	Posts      []Post   `json:"posts,omitempty"`
	Mentions   []Span   `json:"mentions,omitempty"`
}

// Post is a title, at an organisation where the text gives one.
type Post struct {
	Title        string `json:"title,omitzero"`        // as the text writes it: 副院长, Deputy Director; empty where it names the body alone: Yan Bei, Map Room of X
	Organization string `json:"organization,omitzero"` // the longest string the text puts with it
	Former       bool   `json:"former,omitzero"`       // 原, 前, former
	Acting       bool   `json:"acting,omitzero"`       // 代, 执行, acting
	Span         Span   `json:"span,omitzero"`         // a stretch that holds the title
}

// Organization is a body named in the text, under all its names. What any body has (the
// Nursing Department, 内科), a sort of bodies (大医院, 各级学校) and one spoken of without
// its name (该院) are none, though a Post may be held there.
type Organization struct {
	Name     string   `json:"name"`
	Aliases  []string `json:"aliases,omitempty"`
	Kind     OrgKind  `json:"kind,omitzero"`
	Mentions []Span   `json:"mentions,omitempty"`
}

// Quote is what somebody said.
type Quote struct {
	Speaker      string `json:"speaker,omitzero"`      // empty where the text names none
	SpeakerTitle string `json:"speakerTitle,omitzero"` // what a speaker without a name is called: 患者家属, a hospital spokesman; empty beside Speaker
	Text         string `json:"text"`
	Direct       bool   `json:"direct,omitzero"` // in quotation marks
	Span         Span   `json:"span"`
}

// Span is a stretch of text in bytes, [Start, End).
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

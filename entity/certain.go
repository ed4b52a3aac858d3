package entity

// Certain reports whether the text tells more of a person than one place where a name
// stands: a post, a form of address, or another mention. Find gives nobody who is
// likelier a word than a name, but among those without such a sign there are more of
// them left; a caller who wants names beyond doubt only passes over the others. A
// person without a name, or whose name the text withholds, is never certain.
func (p *Person) Certain() bool {
	return p.Name != "" && !p.Withheld && (len(p.Posts) > 0 || len(p.Honorifics) > 0 || len(p.Mentions) > 1)
}

package entity

// findLatin adds what the stretch s, written in Latin letters, tells.
func (x *Extractor) findLatin(f *findings, s Span) {}

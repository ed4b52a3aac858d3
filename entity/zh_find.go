package entity

// findHan adds what the stretch s, written in Han characters, tells.
func (x *Extractor) findHan(f *findings, s Span) {}

package article

// readBylineDate reads the date that stands in a byline: by Jo Pell on October
// 18, 2022; 記者張三／台北報導 2025-11-10.
func (rd *besideReader) readBylineDate(i int, text string, from origin) {
	if m, ok := rd.dates.First(text); ok && from == fromLabel {
		rd.add(idPublished, candidate{origin: fromLine, raw: m.Text, date: m.Range.Start, block: i})
	}
}

// Package event reads what a text reports: the name of a meeting or ceremony,
// its days, its place, who holds it, how many came and what people did there; and
// the dateline with which a text begins.
//
// In goes a Text: the running text with its title and with what was found in it
// before, dates, people and organisations, each with its span. Out comes an
// Event of values that stand in the text. The package knows strings and spans. It
// must not know pages, blocks and labels, nor which of several values a page is
// to be believed in.
//
// Chinese and English share one reader over two tables of words (words.go). The
// table says of a word what it is to an event; where the languages put their
// words in another order, files han… and latin… do what differs. Find calls the
// stages, here for 11月10日，由甲学会主办的2023年年会在乙会堂召开，百余人参会。
//
//   - mark: the opening of the text is cut into words that matter and signs, each
//     with its classes: 由 … 主办 (a role), 年会 (the noun of an event), 在 (before a
//     place), 召开 (held), 参会 (attend). A day is one mark, however it is written
//   - trigger: the first sentence in which a verb tells of one event: 召开. Its
//     clause lies between the commas around it. Where no sentence has one, the
//     title may, or lines with labels do (programme)
//   - name: what stands before the verb, 2023年年会 behind the role, or behind a
//     verb that takes an object, up to where the phrase ends
//   - place: 乙会堂 behind 在, else in the sentences that follow
//   - days: the last day before the verb, 11月10日, else the first behind it; how
//     long it lasts gives the last day
//   - organisers: 甲学会, who stands before a role, else the subject of the verb
//   - attendance: 百余人, the first number of people with a verb of attending
//   - participants: the verb behind each name: 主持, 致辞, 出席
//
// What a sentence says of other events, of former ones or of all, is passed
// over: no event is better than one that the text does not report. What is still
// to come is an event whose Coming is set.
package event

// Package event reads what a text reports: the name of a meeting or ceremony,
// its days, its place, who holds it and how many came.
//
// In goes a Text: the running text with its title and with what was found in it
// before, dates, people and organisations, each with its span. Out comes an
// Event of values that stand in the text. The package knows strings and spans. It
// must not know pages, blocks and labels, nor which of several values a page is
// to be believed in.
//
// The steps, for 11月10日，由甲学会主办的2023年年会在乙会堂召开，百余人参会。
//
//   - mark: the opening of the text is cut into words that matter and signs, each
//     with its classes: 由 … 主办 (a role), 年会 (the noun of an event), 在 (before a
//     place), 召开 (held), 参会 (attend)
//   - trigger: the first sentence in which a verb tells of one event: 召开. Its
//     clause lies between the commas around it. Where no sentence has one, the
//     title may
//   - name and place: what stands before the verb, 2023年年会 behind the role
//     and 乙会堂 behind 在; or behind the verb where that takes an object
//   - days: the last day before the verb, 11月10日, else the first behind it
//   - organisers: 甲学会, who stands before a role, else the subject of the verb
//   - attendance: 百余人, the first number of people with a verb of attending
//
// What a sentence says of other events, of former ones or of all, is passed
// over: no event is better than one that the text does not report.
package event

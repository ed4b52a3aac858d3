package en

import "github.com/bulletin-go/bulletin/internal/lexicon"

// Classes of words that are asked for together.

// notInNames are words that no name holds, unless they are also names.
const notInNames = lexicon.Function | lexicon.Common | lexicon.Thing | lexicon.Org | lexicon.Title |
	lexicon.Modifier | lexicon.TitleNoun | lexicon.Month | lexicon.Place | lexicon.People |
	lexicon.Honor | lexicon.Degree | lexicon.Do | lexicon.Former | lexicon.Qualifier

const anyName = lexicon.Given | lexicon.GivenWeak | lexicon.Family | lexicon.FamilyWeak | lexicon.ZhFamily

// topics are the words that say what a body deals with.
const topics = lexicon.Common | lexicon.TitleNoun | lexicon.Modifier | lexicon.Thing | lexicon.Org | lexicon.Profession

// mayTitle are the words that a title can begin with.
const mayTitle = lexicon.Title | lexicon.Modifier | lexicon.TitleNoun | lexicon.Former | lexicon.Qualifier

// namesOrTitles are the classes that a function word may have besides: Will,
// May.
const namesOrTitles = anyName | mayTitle | lexicon.Honor | lexicon.Particle | lexicon.Body | lexicon.BodyStart | lexicon.BodyCaps | lexicon.Month | lexicon.VnFamily

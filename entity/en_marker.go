package entity

import (
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// enMarker is a word that the grammar asks for by itself; 0 is any other.
type enMarker uint8

const (
	_ enMarker = iota
	wVery
	wRight
	wMost
	wBeen
	wWill
	wHas
	wBecome
	wBecomes
	wRemains
	wBecame
	wWere
	wIs
	wCentre
	wProvincial
	wProvince
	wMunicipal
	wCity
	wWas
	wAssistant
	wDeputy
	wVice
	wFemale
	wMale
	wFirst
	wOld
	wYears
	wRepresentative
	wGroup
	wLeadership
	wA
	wAccompanied
	wAccording
	wAcross
	wActing
	wAdministration
	wAffiliated
	wAgainst
	wAlso
	wAn
	wAnd
	wAppointed
	wAs
	wAt
	wBoard
	wBorn
	wBranch
	wBy
	wCabinet
	wCalled
	wCampaign
	wCenter
	wCharge
	wChief
	wCommission
	wCommittee
	wConcurrently
	wCum
	wCurrently
	wDeath
	wDefeated
	wDepartment
	wDescribed
	wDescribes
	wDisciplinary
	wDiscipline
	wDivision
	wDuty
	wElect
	wElected
	wFamily
	wFather
	wFor
	wForward
	wFrom
	wGeneral
	wGovernment
	wHe
	wHeads
	wHer
	wHim
	wHis
	wIn
	wInspection
	wInto
	wIts
	wLabor
	wLabour
	wLeaders
	wLeague
	wMember
	wNear
	wNo
	wNominated
	wNow
	wOf
	wOn
	wOne
	wOur
	wParty
	wProfessor
	wPut
	wReElected
	wReelected
	wResignation
	wSection
	wShe
	wSon
	wStaff
	wStanding
	wState
	wSucceeded
	wThat
	wThe
	wTheir
	wThen
	wThis
	wTo
	wTrade
	wUnder
	wUnion
	wVictory
	wWho
	wWife
	wWith
	wWorking
	wYouth
)

// enMarkers are those words, by their number.
var enMarkers = [...]string{
	wVery:           "very",
	wRight:          "right",
	wMost:           "most",
	wBeen:           "been",
	wWill:           "will",
	wHas:            "has",
	wBecome:         "become",
	wBecomes:        "becomes",
	wRemains:        "remains",
	wBecame:         "became",
	wWere:           "were",
	wIs:             "is",
	wCentre:         "centre",
	wProvincial:     "provincial",
	wProvince:       "province",
	wMunicipal:      "municipal",
	wCity:           "city",
	wWas:            "was",
	wAssistant:      "assistant",
	wDeputy:         "deputy",
	wVice:           "vice",
	wFemale:         "female",
	wMale:           "male",
	wFirst:          "first",
	wOld:            "old",
	wYears:          "years",
	wRepresentative: "representative",
	wGroup:          "group",
	wLeadership:     "leadership",
	wA:              "a",
	wAccompanied:    "accompanied",
	wAccording:      "according",
	wAcross:         "across",
	wActing:         "acting",
	wAdministration: "administration",
	wAffiliated:     "affiliated",
	wAgainst:        "against",
	wAlso:           "also",
	wAn:             "an",
	wAnd:            "and",
	wAppointed:      "appointed",
	wAs:             "as",
	wAt:             "at",
	wBoard:          "board",
	wBorn:           "born",
	wBranch:         "branch",
	wBy:             "by",
	wCabinet:        "cabinet",
	wCalled:         "called",
	wCampaign:       "campaign",
	wCenter:         "center",
	wCharge:         "charge",
	wChief:          "chief",
	wCommission:     "commission",
	wCommittee:      "committee",
	wConcurrently:   "concurrently",
	wCum:            "cum",
	wCurrently:      "currently",
	wDeath:          "death",
	wDefeated:       "defeated",
	wDepartment:     "department",
	wDescribed:      "described",
	wDescribes:      "describes",
	wDisciplinary:   "disciplinary",
	wDiscipline:     "discipline",
	wDivision:       "division",
	wDuty:           "duty",
	wElect:          "elect",
	wElected:        "elected",
	wFamily:         "family",
	wFather:         "father",
	wFor:            "for",
	wForward:        "forward",
	wFrom:           "from",
	wGeneral:        "general",
	wGovernment:     "government",
	wHe:             "he",
	wHeads:          "heads",
	wHer:            "her",
	wHim:            "him",
	wHis:            "his",
	wIn:             "in",
	wInspection:     "inspection",
	wInto:           "into",
	wIts:            "its",
	wLabor:          "labor",
	wLabour:         "labour",
	wLeaders:        "leaders",
	wLeague:         "league",
	wMember:         "member",
	wNear:           "near",
	wNo:             "no",
	wNominated:      "nominated",
	wNow:            "now",
	wOf:             "of",
	wOn:             "on",
	wOne:            "one",
	wOur:            "our",
	wParty:          "party",
	wProfessor:      "professor",
	wPut:            "put",
	wReElected:      "re-elected",
	wReelected:      "reelected",
	wResignation:    "resignation",
	wSection:        "section",
	wShe:            "she",
	wSon:            "son",
	wStaff:          "staff",
	wStanding:       "standing",
	wState:          "state",
	wSucceeded:      "succeeded",
	wThat:           "that",
	wThe:            "the",
	wTheir:          "their",
	wThen:           "then",
	wThis:           "this",
	wTo:             "to",
	wTrade:          "trade",
	wUnder:          "under",
	wUnion:          "union",
	wVictory:        "victory",
	wWho:            "who",
	wWife:           "wife",
	wWith:           "with",
	wWorking:        "working",
	wYouth:          "youth",
}

// enWords gives the classes of English words, and the markers among them.
var enWords = sync.OnceValue(func() map[string]lexicon.Class {
	words := lexicon.English()
	for marker, word := range enMarkers {
		if word != "" {
			words[word] |= lexicon.Class(marker) << lexicon.MarkerShift
		}
	}
	return words
})

package en

import (
	"sync"

	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Words that rules ask for by themselves are numbered, so that a comparison is one of
// numbers. A word that rules ask for by what it is has a class in the word lists
// instead.

// marker is a word that the grammar asks for by itself; 0 is any other.
type marker uint8

const (
	_ marker = iota
	wA
	wAccompanied
	wAccording
	wAcross
	wActing
	wAdded
	wAdministration
	wAffiliated
	wAgainst
	wAll
	wAlso
	wAn
	wAnd
	wAppointed
	wAre
	wAs
	wAssistant
	wAt
	wBecame
	wBecome
	wBecoming
	wBecomes
	wBeen
	wBoard
	wBorn
	wBoth
	wBranch
	wBut
	wBy
	wCabinet
	wCalled
	wCampaign
	wCenter
	wCentre
	wChair
	wCharge
	wChief
	wCity
	wCommission
	wCommittee
	wConcurrently
	wCouncil
	wCum
	wCurrently
	wDeath
	wDefeated
	wDepartment
	wDeputy
	wDescribed
	wDescribes
	wDisciplinary
	wDiscipline
	wDivision
	wDuty
	wElect
	wElected
	wExecutive
	wFamily
	wFather
	wFemale
	wFirst
	wFor
	wFormerly
	wForward
	wFrom
	wGeneral
	wGovernment
	wGroup
	wHad
	wHas
	wHealth
	wHe
	wHeads
	wHer
	wHim
	wHis
	wIn
	wInspection
	wInto
	wIs
	wIts
	wLabor
	wLabour
	wLead
	wLeaders
	wLeadership
	wLeague
	wMale
	wMaster
	wMember
	wMost
	wMunicipal
	wNear
	wNo
	wPolice
	wNominated
	wNow
	wOf
	wOfficer
	wOld
	wOn
	wOur
	wParty
	wPreviously
	wProfessor
	wProvince
	wProvincial
	wPut
	wReElected
	wReelected
	wRemains
	wRepresentative
	wRepresentatives
	wResignation
	wRight
	wSaid
	wSays
	wSecretary
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
	wUniversity
	wVery
	wVice
	wWard
	wVictory
	wWas
	wWere
	wWhile
	wWho
	wWife
	wWill
	wWith
	wWorking
	wYears
	wYour
	wYouth
)

// markers are those words, by their number.
var markers = [...]string{
	wA: "a", wAccompanied: "accompanied", wAccording: "according", wAcross: "across", wActing: "acting", wAdded: "added", wAdministration: "administration", wAffiliated: "affiliated",
	wAgainst: "against", wAll: "all", wAlso: "also", wAn: "an", wAnd: "and", wAppointed: "appointed", wAre: "are", wAs: "as", wAssistant: "assistant",
	wAt:     "at",
	wBecame: "became", wBecome: "become", wBecoming: "becoming", wBecomes: "becomes", wBeen: "been", wBoard: "board", wBorn: "born", wBoth: "both", wBranch: "branch",
	wBut: "but", wBy: "by",
	wCabinet: "cabinet", wCalled: "called", wCampaign: "campaign", wCenter: "center", wCentre: "centre", wChair: "chair", wCharge: "charge", wChief: "chief", wCity: "city",
	wCommission: "commission", wCommittee: "committee", wConcurrently: "concurrently", wCouncil: "council", wCum: "cum", wCurrently: "currently",
	wDeath: "death", wDefeated: "defeated", wDepartment: "department", wDeputy: "deputy", wDescribed: "described", wDescribes: "describes", wDisciplinary: "disciplinary", wDiscipline: "discipline",
	wDivision: "division", wDuty: "duty",
	wElect: "elect", wElected: "elected", wExecutive: "executive",
	wFamily: "family", wFather: "father", wFemale: "female", wFirst: "first", wFor: "for", wFormerly: "formerly", wForward: "forward", wFrom: "from",
	wGeneral: "general", wGovernment: "government", wGroup: "group",
	wHad: "had", wHas: "has", wHealth: "health", wHe: "he", wHeads: "heads", wHer: "her", wHim: "him", wHis: "his",
	wIn: "in", wInspection: "inspection", wInto: "into", wIs: "is", wIts: "its",
	wLabor: "labor", wLabour: "labour", wLead: "lead", wLeaders: "leaders", wLeadership: "leadership", wLeague: "league",
	wMale: "male", wMaster: "master", wMember: "member", wMost: "most", wMunicipal: "municipal",
	wNear: "near", wNo: "no", wNominated: "nominated", wNow: "now",
	wOf: "of", wOfficer: "officer", wOld: "old", wOn: "on", wOur: "our",
	wPolice: "police", wParty: "party", wPreviously: "previously", wProfessor: "professor", wProvince: "province", wProvincial: "provincial", wPut: "put",
	wReElected: "re-elected", wReelected: "reelected", wRemains: "remains", wRepresentative: "representative", wRepresentatives: "representatives", wResignation: "resignation", wRight: "right",
	wSaid: "said", wSays: "says", wSecretary: "secretary", wSection: "section", wShe: "she", wSon: "son", wStaff: "staff", wStanding: "standing",
	wState: "state", wSucceeded: "succeeded",
	wThat: "that", wThe: "the", wTheir: "their", wThen: "then", wThis: "this", wTo: "to", wTrade: "trade",
	wUnder: "under", wUnion: "union", wUniversity: "university",
	wVery: "very", wVice: "vice", wVictory: "victory",
	wWard: "ward", wWas: "was", wWere: "were", wWhile: "while", wWho: "who", wWife: "wife", wWill: "will", wWith: "with",
	wWorking: "working",
	wYears:   "years", wYour: "your", wYouth: "youth",
}

// loadWords gives the classes of English words, and the markers among them.
var loadWords = sync.OnceValue(func() *lexicon.Words {
	words := lexicon.English()
	for marker, word := range markers {
		if word != "" {
			words.Add(word, lexicon.Class(marker)<<lexicon.MarkerShift)
		}
	}
	return words
})

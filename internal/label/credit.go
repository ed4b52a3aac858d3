package label

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Names reads the names of a label's value, for both of its roles.
func (h Hit) Names(value string) []Credit {
	credits := Names(h.Label.Role, value)
	if h.Also != nil {
		credits = append(credits, Names(h.Also.Role, value)...)
	}
	return credits
}

// Names reads the names in the value of a credit label: several parted by
// 、 or blanks, a department, an organisation in front of a name, a role inside
// (作者：记者 张三).
func Names(role Role, value string) []Credit {
	value = cutForeignLabel(CleanValue(value))
	unit := bracketUnit(value)
	value = cutAddress(value)
	if value == "" || form.Columns(value) > 120 || form.IsSentence(value) && form.Columns(value) > 30 {
		return nil
	}
	if !form.HasHan(value) {
		return latinNames(role, value)
	}
	if names, ok := form.CutAnySuffix(form.FoldInPlace(value), " 摄", " 摄影"); ok && names != "" {
		role, value = RolePhotographer, value[:len(names)] // 题图来源：顾平川、唐砚 摄
	}
	var credits []Credit
	org := ""
	for piece := range strings.FieldsFuncSeq(value, isNameSeparator) {
		for _, part := range splitAnd(piece) {
			part = CleanValue(strings.TrimSpace(part))
			role, part = rolePrefix(role, part)
			if who, ok := giver(part); ok {
				credits = append(credits, who...)
				continue
			}
			part = cutCode(part)
			if !form.StartsHan(part) && strings.ContainsAny(part, "0123456789") {
				continue // a date
			}
			if part == "" || form.HasWord(noNames, strings.ToLower(part)) || !form.HasLetter(part) || isAccount(part) {
				continue
			}
			credits = append(credits, parseName(role, part, &org)...)
		}
	}
	if len(credits) == 1 && credits[0].Name != "" && credits[0].Organization == "" {
		credits[0].Organization = unit
	}
	return credits
}

// parseName reads one name, or several in Han that blanks part. org is the
// organisation that stands in front of them.
func parseName(role Role, s string, org *string) []Credit {
	if !form.StartsHan(s) {
		return []Credit{latinName(role, s)}
	}
	var credits []Credit
	words := JoinSpaced(strings.Fields(s))
	for _, word := range words {
		if form.HasWord(noNames, word) || !form.HasLetter(word) || len(words) > 1 && postTitles()[form.Fold(word)] {
			continue
		}
		switch name, unit := splitUnit(word); {
		case name != "":
			if unit != "" {
				*org = unit
			}
			credits = append(credits, Credit{Role: role, Name: name, Organization: *org})
		default:
			*org = unit
			credits = append(credits, Credit{Role: role, Organization: unit})
		}
	}
	return mergeUnits(credits)
}

// mergeUnits drops an organisation of its own that belongs to the name behind
// it: 校报编辑部 张三.
func mergeUnits(credits []Credit) []Credit {
	return slices.DeleteFunc(credits, func(c Credit) bool {
		return c.Name == "" && slices.ContainsFunc(credits, func(d Credit) bool { return d.Name != "" && d.Organization == c.Organization })
	})
}

// splitUnit parts a word into a person's name and the body glued in front of
// it; one of the two may be empty.
func splitUnit(word string) (name, unit string) {
	if bylineBody(word) {
		return "", word
	}
	if IsHanName(word) {
		return word, ""
	}
	n := utf8.RuneCountInString(word)
	for size := 2; size <= 4 && size < n-1; size++ {
		at := form.RuneOffset(word, n-size)
		if postTitles()[form.Fold(word[at:])] && EndsUnit(word[:at]) {
			return "", word[:at] // 急诊科主任, whose name stands behind
		}
		if IsHanName(word[at:]) && IsSurname(word[at:]) && EndsUnit(word[:at]) {
			return word[at:], word[:at]
		}
	}
	if EndsUnit(word) || n > 4 {
		return "", word
	}
	return word, ""
}

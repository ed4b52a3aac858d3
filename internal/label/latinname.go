package label

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/form"
)

// latinNames reads the names in the value of a credit without Han characters:
// "Jo Pell and Lee Orr, Harbour Post", "Jo Pell, MD", "Jo Pell Staff Writer",
// "Oren Tasker / Wire Images". A body behind names is theirs; one that stands
// alone is a credit of its own. What does not read as a name is left out.
func latinNames(role Role, value string) []Credit {
	if unit, name, ok := unitThenName(value); ok {
		return []Credit{{Role: role, Name: name, Organization: unit}}
	}
	var credits []Credit
	described, post := false, false // what the last one is was said, and right before
	for piece := range strings.FieldsFuncSeq(value, isNameSeparator) {
		for n, part := range splitAnd(piece) {
			role, part = rolePrefix(role, cleanLatin(part))
			part = cleanLatin(part)
			is := IsLatinPost(part) || opensPost(part)
			if len(credits) > 0 && (is || described && !(isFullName(part) && (n > 0 && post || hasGivenName(part)))) { // a body is no name: Jo Pell, editor, Tarn Echo
				described, post = true, is || post && part == ""
				continue
			}
			credits = addLatin(credits, role, part)
		}
	}
	return credits
}

// unitThenName parts "Training and Research Section Mao Yilan".
func unitThenName(s string) (unit, name string, ok bool) {
	words := strings.Fields(s)
	at := len(words) - 1
	for at >= 0 && !isUnitWord(strings.ToLower(words[at])) {
		at--
	}
	name = strings.Join(words[at+1:], " ")
	if at < 1 || len(words)-at-1 < 2 || len(words)-at-1 > 3 || !isFullName(name) || strings.ContainsAny(s, ",;/&|") {
		return "", "", false
	}
	return strings.Join(words[:at+1], " "), name, true
}

// isFullName tells two to four words that are written as a person's name is:
// Jo R. Pell, but not LPHA Outreach, Prevention.
func isFullName(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 4 || !isLatinPerson(s) || isLatinBody(s, false) {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { return len(w) > 2 && strings.ToUpper(w) == w && !strings.Contains(w, ".") })
}

// cleanLatin takes signs, handles and words that only introduce a name off its
// ends.
func cleanLatin(s string) string {
	s = CleanValue(strings.TrimSpace(s))
	for _, cut := range [...]string{" @", " in "} { // Jo Pell in News
		if at := strings.Index(s, cut); at > 0 {
			s = s[:at]
		}
	}
	s = strings.TrimLeft(s, "©*+ ")
	for _, open := range [...]string{"By ", "by ", "of ", "courtesy of ", "Courtesy of ", "via ", "Via "} {
		s = strings.TrimPrefix(s, open)
	}
	return strings.TrimSpace(s)
}

// addLatin adds what one piece of a value says: a name, the body or the post
// of the names before it, or nothing.
func addLatin(credits []Credit, role Role, s string) []Credit {
	last := len(credits) - 1
	s = cutPost(s)
	switch {
	case s == "" || !form.HasLetter(s) || form.HasWord(noNames, strings.ToLower(s)) || isAccount(s):
	case isNameSuffix(s):
		if last >= 0 && credits[last].Name != "" {
			credits[last].Name += ", " + s
		}
	case isDegree(s), last >= 0 && IsLatinPost(s):
	case isLatinBody(s, last >= 0) && !strings.ContainsAny(s, "0123456789"):
		if last < 0 || credits[last].Name == "" || credits[last].Organization != "" {
			return append(credits, Credit{Role: role, Organization: s})
		}
		for i := last; i >= 0 && credits[i].Name != "" && credits[i].Organization == ""; i-- {
			credits[i].Organization = s
		}
	case IsLatinPost(s):
	case opensWithAcronym(s):
		return append(credits, Credit{Role: role, Organization: s})
	default:
		if c := latinName(role, s); c.Organization != "" || isLatinPerson(c.Name) {
			return append(credits, c)
		}
	}
	return credits
}

// opensWithAcronym tells the name of a body, LIB Lindal, from that of a person in capitals.
func opensWithAcronym(s string) bool {
	first, rest, ok := strings.Cut(s, " ")
	return ok && len(first) >= 3 && strings.Trim(first, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.ToUpper(rest) != rest
}

// isNameSuffix tells what may follow a comma and belongs to the name.
func isNameSuffix(s string) bool { return form.HasWord("jr jr. sr sr. ii iii iv", strings.ToLower(s)) }

// isDegree tells the degree or qualification behind a name: PhD, M.D., RN.
func isDegree(s string) bool {
	s = strings.ToLower(strings.ReplaceAll(s, ".", ""))
	return form.HasWord("phd md mph rn rd rdn do dds dvm jd ma ms msc mba mbbs bsc bs ba mfa frcp frs facs facp fache msn bsn np pa-c pharmd dphil edd dnp cnn-c lcsw obe mbe cbe", s)
}

// isLatinPerson tells words that can be a person's name: at most five with a
// capital, or small particles between; or a pen name of one word or two in
// small letters.
func isLatinPerson(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 || strings.ContainsAny(s, "0123456789=?!\"“”<>{}[]") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(r) {
		return unicode.IsLetter(r) && (len(words) <= 2 && strings.ToLower(s) == s || form.HasWord("de van von der al el bin ben da di du la le", words[0]) && form.Capitalised(s))
	}
	if rest, _, _ := strings.Cut(s, " "); len(words) == 2 && !form.HasWord("a an the this that about by from", strings.ToLower(rest)) {
		return !form.HasWord("of for on the and sharing us", words[1]) // Jo pell, as some log in
	}
	return form.Capitalised(s) && !form.HasWord("a an the this that these from about why how what when where your our", strings.ToLower(words[0])) && !form.HasWord("of for on the and", strings.ToLower(words[len(words)-1]))
}

// latinName reads a name in Latin letters, with what follows it cut: an
// e-mail address, a date, a role in brackets.
func latinName(role Role, s string) Credit {
	for _, cut := range []string{" (", "（", " on ", " | ", " – ", " - ", "•", "\t"} {
		if at := strings.Index(s, cut); at > 0 {
			s = s[:at]
		}
	}
	s = cutPost(strings.TrimSpace(strings.Trim(s, ".· ")))
	if IsLatinUnit(s) && !strings.ContainsAny(s, "0123456789") {
		return Credit{Role: role, Organization: s}
	}
	return Credit{Role: role, Name: s}
}

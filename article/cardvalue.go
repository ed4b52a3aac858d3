package article

import (
	"strconv"
	"strings"
)

// How a card spells values that are more than a string.

func former(f bool) string {
	if f {
		return "former "
	}
	return ""
}

// showCount is a number, with the page's own form where that says more.
func showCount(n Count) string {
	switch digits := strconv.FormatInt(n.N, 10); {
	case !n.Known:
		return ""
	case n.Raw == "" || n.Raw == digits:
		return digits
	default:
		return digits + " (" + n.Raw + ")"
	}
}

// showCredits joins the names of each role: author A, B; editor C.
func showCredits(all []Credit) string {
	var b strings.Builder
	for i, c := range all {
		switch {
		case i > 0 && c.Role == all[i-1].Role:
			b.WriteString(", ")
		case i > 0:
			b.WriteString("; ")
			fallthrough
		default:
			b.WriteString(string(c.Role) + " ")
		}
		b.WriteString(creditName(c))
	}
	return b.String()
}

func showOrganizers(all []Organizer) string {
	var parts []string
	for _, o := range all {
		parts = append(parts, nonEmpty(" ", strings.ReplaceAll(o.Role, "_", "-"), o.Name))
	}
	return strings.Join(parts, "; ")
}

func showLinks(all []Link, separator string) string {
	var parts []string
	for _, l := range all {
		if l.Text == "" {
			l.Text = l.URL
		}
		parts = append(parts, l.Text)
	}
	return strings.Join(parts, separator)
}

func showCaptions(images []Image) string {
	var parts []string
	for _, img := range images {
		parts = append(parts, img.Caption)
	}
	return nonEmpty(" / ", parts...)
}

// nonEmpty joins what is not empty.
func nonEmpty(separator string, parts ...string) string { return join(parts, separator) }

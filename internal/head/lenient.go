package head

import "strings"

// tolerant makes JSON of a JSON-LD script with the faults that browsers and
// search engines pass over: comments and CDATA marks around it or inside, raw
// line ends in strings, commas before a closing bracket, a semicolon at the
// end. What is JSON already comes back as it is but for its blanks.
func tolerant(script string) []byte {
	out := make([]byte, 0, len(script))
	inString := false
	for i := 0; i < len(script); i++ {
		c := script[i]
		switch {
		case c < ' ':
			c = ' '
		case inString:
			if c == '\\' && i+1 < len(script) && script[i+1] >= ' ' {
				out = append(out, c)
				i++
				c = script[i]
			} else if c == '"' {
				inString = false
			}
		case c == '"':
			inString = true
		case c == '}' || c == ']':
			out = withoutComma(out)
		default:
			if n := commentAt(script[i:]); n > 0 {
				i += n - 1
				continue
			}
		}
		out = append(out, c)
	}
	return []byte(strings.TrimRight(strings.TrimSpace(string(out)), "; "))
}

// withoutComma takes a comma at the end of JSON away.
func withoutComma(out []byte) []byte {
	end := len(out)
	for end > 0 && out[end-1] == ' ' {
		end--
	}
	if end > 0 && out[end-1] == ',' {
		return out[:end-1]
	}
	return out
}

// commentAt tells how many bytes at the start of s, outside of strings, are a
// comment or the marks around one.
func commentAt(s string) int {
	for _, mark := range [...]string{"<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	switch {
	case strings.HasPrefix(s, "//"):
		if end := strings.IndexAny(s, "\r\n"); end > 0 {
			return end
		}
		return len(s)
	case strings.HasPrefix(s, "/*"):
		if end := strings.Index(s, "*/"); end > 0 {
			return end + 2
		}
		return len(s)
	}
	return 0
}

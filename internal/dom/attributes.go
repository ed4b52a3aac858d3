package dom

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// attribute is one that says something about an element or its content.
type attribute uint8

const (
	attrNone attribute = iota
	attrClass
	attrID
	attrProp // itemprop or property
	attrRel
	attrHref
	attrDownload
	attrTitle
	attrDatetime
	attrContent
	attrStyle
	attrName // or http-equiv
	attrType
	attrLang
	attrSrc
	attrLazy    // the address that a script will fill in
	attrPicture // the address of a picture under a name that nobody knows
	attrSrcset
	attrAlt
	attrWidth
	attrHeight
	attrStart
	attrAlign
	attrColspan
	attrRowspan
	attrHidden // counts without a value too, as does open
	attrOpen
	numAttributes
)

var attributeRows = [...]struct {
	name string
	is   attribute
}{
	{"class", attrClass}, {"id", attrID}, {"itemprop", attrProp}, {"property", attrProp}, {"rel", attrRel},
	{"href", attrHref}, {"download", attrDownload}, {"title", attrTitle}, {"datetime", attrDatetime},
	{"content", attrContent}, {"style", attrStyle}, {"name", attrName}, {"http-equiv", attrName},
	{"type", attrType}, {"lang", attrLang}, {"xml:lang", attrLang},
	{"src", attrSrc}, {"alt", attrAlt}, {"width", attrWidth}, {"height", attrHeight},
	{"srcset", attrSrcset}, {"data-srcset", attrSrcset},
	{"data-src", attrLazy}, {"data-original", attrLazy}, {"data-original-src", attrLazy}, {"data-lazy-src", attrLazy},
	{"data-lazy", attrLazy}, {"data-actualsrc", attrLazy}, {"data-echo", attrLazy}, {"data-url", attrLazy},
	{"data-img-src", attrLazy}, {"data-orig-file", attrLazy}, {"_src", attrLazy}, {"original", attrLazy},
	{"start", attrStart}, {"align", attrAlign}, {"colspan", attrColspan}, {"rowspan", attrRowspan}, {"hidden", attrHidden}, {"open", attrOpen},
}

// attributes are those of an element. A scanner fills one again and again, so
// that forgetting all of them costs nothing.
type attributes struct {
	said    uint32 // a bit for each one that is there
	decoded uint32 // a bit for each one whose references were decoded
	escaped bool   // values are as the page has them, with character references
	closed  bool   // the tag ends in "/>"
	value   [numAttributes]string
	text    strings.Builder // of values that were decoded, one behind the other
}

// set takes an attribute. Of two with one name the first that says something
// counts.
func (a *attributes) set(is attribute, value string) {
	if !a.has(is) && (value != "" || is >= attrHidden) {
		a.said |= 1 << is
		a.decoded &^= 1 << is
		a.value[is] = value
	}
}

// setUnknown takes an attribute whose name the table does not have.
func (a *attributes) setUnknown(tag atom.Atom, value string) {
	if tag == atom.Img && isPicture(value) {
		a.set(attrPicture, value)
	}
}

// has tells whether an attribute is there.
func (a *attributes) has(is attribute) bool { return a.said&(1<<is) != 0 }

// get returns the value of an attribute, "" when it is not there.
func (a *attributes) get(is attribute) string {
	if !a.has(is) {
		return ""
	}
	if a.escaped && a.decoded&(1<<is) == 0 {
		a.decoded |= 1 << is
		if strings.IndexByte(a.value[is], '&') >= 0 {
			a.value[is] = a.unescape(a.value[is])
		}
	}
	return a.value[is]
}

// isCaption tells whether a class says that its element is a caption.
func isCaption(class string) bool {
	return strings.Contains(class, "caption") || strings.Contains(class, "Caption")
}

// keepsLines tells whether line ends in the source are line ends on the page.
func (a *attributes) keepsLines() bool {
	style := a.get(attrStyle)
	i := strings.Index(style, "white-space")
	return i >= 0 && strings.HasPrefix(strings.TrimLeft(style[i+len("white-space"):], ": "), "pre")
}

// align tells how the text of an element is set, where the element says so.
func (a *attributes) align() (Align, bool) {
	value := a.get(attrAlign)
	if _, style, ok := strings.Cut(a.get(attrStyle), "text-align"); ok {
		value = strings.TrimLeft(style, ": ")
	}
	switch {
	case value == "":
		return 0, false
	case hasPrefixFold(value, "center"):
		return Centered, true
	}
	return Aside, true
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// unescape decodes the character references of a value. Only those that end in a
// semicolon count: "?a=1&copy=2" has none, and is itself.
func (a *attributes) unescape(s string) string {
	const room = 4 << 10
	if a.text.Cap()-a.text.Len() < len(s) {
		a.text = strings.Builder{} // strings cut from the last one keep it
		a.text.Grow(max(room, len(s)))
	}
	start := a.text.Len()
	from := 0 // up to here it is written
	for at := 0; at < len(s); {
		i := strings.IndexByte(s[at:], '&')
		if i < 0 {
			break
		}
		at += i
		n := referenceLen(s[at:])
		if s[at+n-1] == ';' {
			a.text.WriteString(s[from:at])
			if s[at:at+n] == "&amp;" {
				a.text.WriteByte('&')
			} else {
				a.text.WriteString(html.UnescapeString(s[at : at+n]))
			}
			from = at + n
		}
		at += n
	}
	if from == 0 {
		return s
	}
	a.text.WriteString(s[from:])
	return a.text.String()[start:]
}

// referenceLen returns the length of what may be a character reference at the
// beginning of s: "&", letters and digits, ";".
func referenceLen(s string) int {
	const longest = 33 // &CounterClockwiseContourIntegral;
	n := 1
	if n < len(s) && s[n] == '#' {
		n++
	}
	for n < len(s) && n < longest && (isLetter(s[n]) || '0' <= s[n] && s[n] <= '9') {
		n++
	}
	if n < len(s) && s[n] == ';' && n > 1 {
		n++
	}
	return n
}

package article

import (
	"html"
	"net/url"
	"strings"
	"unicode"

	"github.com/bulletin-go/bulletin/internal/form"
)

// What an Article may hold of what a page wrote is decided here: which
// addresses, and what stands on a line of its own.

// schemes are those of the addresses that an Article holds, and whether what is
// shown to people leads there. All others, which may run a script or read a
// file, are no addresses: javascript, data, vbscript, blob, file.
var schemes = map[string]bool{"http": true, "https": true, "mailto": true, "ftp": false, "tel": false}

// safeAddress gives an address without what programs leave out before they
// follow it; "" where it has a scheme that must not be followed. A relative
// address has none.
func safeAddress(address string) string {
	address = strings.Map(func(r rune) rune {
		if r < ' ' || 0x7f <= r && r <= 0x9f || isSteering(r) {
			return -1
		}
		return r
	}, strings.TrimSpace(address))
	address = strings.TrimSpace(address)
	if scheme := schemeOf(address); scheme != "" {
		if _, known := schemes[scheme]; !known {
			return ""
		}
	}
	return address
}

// linkTarget gives an address as one that people may follow from a page, with
// all percent-encoded that needs it: web and mail addresses, and relative ones.
// It is empty for any other scheme and for what is no address. Every output that
// shows or states an address asks it: an Article may come from anywhere.
func linkTarget(address string) string {
	if isPlain(address) {
		return address
	}
	address = safeAddress(address)
	if strings.Contains(address, "&") { // javascript&colon; is no scheme, but one to whoever decodes it twice
		if scheme := schemeOf(html.UnescapeString(address)); scheme != "" && !schemes[scheme] {
			return ""
		}
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "" && !schemes[u.Scheme] || u.Opaque != "" && u.Scheme != "mailto" {
		return ""
	}
	return u.String()
}

// schemeOf is what stands before the first colon, in lower case, where that is
// not inside a path, a query or a fragment; "" for a relative address. It may
// be no name that a scheme can have: such an address is not followed either.
func schemeOf(address string) string {
	end := strings.IndexAny(address, ":/?#\\")
	if end < 0 || address[end] != ':' {
		return ""
	}
	if end == 0 {
		return ":"
	}
	return strings.ToLower(address[:end])
}

// webAddress is address where it is that of a page or a file on a server, with
// the server's name; else "".
func webAddress(address string) string {
	address = safeAddress(address)
	switch schemeOf(address) {
	case "http", "https", "ftp":
		if u, err := url.Parse(address); err == nil && u.Host != "" {
			return address
		}
	}
	return ""
}

// isContact tells the address of a person, behind which there is no file.
func isContact(address string) bool {
	scheme := schemeOf(address)
	return scheme == "mailto" || scheme == "tel"
}

// addresses makes the addresses of a page absolute.
type addresses struct {
	base *url.URL // of the page, or what its base element says; not absolute: unknown
	site string   // its beginning up to the path, and up to the last slash of the path;
	dir  string   // empty where base is not plain
	long int      // bytes of base
	room int      // bytes that may still be added
}

// A page may grow by so many bytes a byte where its addresses are made
// absolute, and by some more where it is small: a relative address is seldom
// shorter than a tenth of an absolute one. Those for which there is no room
// stay relative, so that a long base does not make much of many short ones.
const roomPerByte, leastRoom = 8, 1 << 16

// newAddresses takes the page's own address, "" for unknown, what its base
// element says, and the bytes of the page.
func newAddresses(own, base string, size int) *addresses {
	a := &addresses{base: new(url.URL), room: roomPerByte*size + leastRoom}
	if u, err := url.Parse(own); err == nil {
		a.base = u
	}
	if u, err := url.Parse(safeAddress(base)); err == nil && base != "" {
		if u = a.base.ResolveReference(u); webAddress(u.String()) != "" {
			a.base = u
		}
	}
	whole := a.base.String()
	a.long = len(whole)
	if path, _, _ := strings.Cut(whole, "?"); isPlain(whole) {
		a.dir = path[:strings.LastIndexByte(path, '/')+1]
		a.site = strings.TrimSuffix(whole, a.base.RequestURI())
	}
	return a
}

// link makes an address of the page absolute where the page's own is known;
// "" for one that must not be followed.
func (a *addresses) link(ref string) string {
	if isPlain(ref) {
		return ref
	}
	ref = safeAddress(ref)
	if !a.base.IsAbs() || ref == "" || a.room < a.long {
		return ref
	}
	whole := a.plain(ref)
	if whole == "" {
		u, err := a.base.Parse(ref)
		if err != nil {
			return ref
		}
		whole = safeAddress(u.String())
	}
	a.room -= max(len(whole)-len(ref), 0)
	return whole
}

// plain makes a relative address absolute where that is to write it behind the
// beginning of another, so that the sum is plain; else "".
func (a *addresses) plain(ref string) string {
	begin := a.dir
	if ref[0] == '/' {
		begin = a.site
	}
	if begin == "" || ref[0] != '/' && (!form.IsAlnum(ref[0]) || strings.Contains(ref, ":")) || !isPlainPath(ref) {
		return ""
	}
	return begin + ref
}

// isPlain tells the address of a page or a file that url.Parse and String would
// give as it is: nearly all are, and taking them apart costs much more.
func isPlain(address string) bool {
	host, ok := form.CutAnyPrefix(address, "https://", "http://")
	if !ok {
		return false
	}
	end := strings.IndexByte(host, '/')
	for i := range max(end, 0) {
		if c := host[i]; !form.IsAlnum(c) && c != '-' && (c != '.' || i == 0) {
			return false
		}
	}
	return end > 0 && isPlainPath(host[end:])
}

// isPlainPath tells a path, with a query or without, in which nothing needs to be
// encoded or left out.
func isPlainPath(path string) bool {
	for i := range len(path) {
		switch c := path[i]; {
		case form.IsAlnum(c):
		case c == '.' || c == '/':
			if i > 0 && path[i-1] == '/' {
				return false
			}
		case c == '%':
			if i+2 >= len(path) || !isHex(path[i+1]) || !isHex(path[i+2]) {
				return false
			}
		case strings.IndexByte("-_~!$&'()*+,;=:@?", c) < 0:
			return false
		}
	}
	return true
}

func isHex(c byte) bool { return form.IsDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// straighten makes one line of every field that is one: runs of blanks and line
// breaks become a blank, and control characters are left out.
func (a *Article) straighten() {
	for _, s := range []*string{
		&a.SiteName, &a.Kicker, &a.Title, &a.Subtitle, &a.Source, &a.Section, &a.DocNumber, &a.Summary, &a.Views.Raw,
		&a.Dateline.Place, &a.Dateline.Agency, &a.Event.Name, &a.Event.Place, &a.Event.Attendance.Raw,
	} {
		*s = oneLine(*s)
	}
	for i := range a.Keywords {
		a.Keywords[i] = oneLine(a.Keywords[i])
	}
	for i := range a.Credits {
		c := &a.Credits[i]
		c.Name, c.Organization = oneLine(c.Name), oneLine(c.Organization)
	}
	for _, links := range [][]Link{a.Breadcrumb, a.Attachments} {
		for i := range links {
			links[i].Text = oneLine(links[i].Text)
		}
	}
	for i := range a.Event.Organizers {
		a.Event.Organizers[i].Name = oneLine(a.Event.Organizers[i].Name)
	}
	for i := range a.Images {
		a.Images[i].straighten()
	}
	for _, b := range a.Blocks {
		if img, ok := b.(*Image); ok {
			img.straighten()
		}
	}
}

func (img *Image) straighten() {
	img.Alt = oneLine(img.Alt)
	if line := oneLine(img.Caption); line != img.Caption {
		img.Caption, img.Inline = line, nil // whose places are no longer known
	}
}

// oneLine makes one line of s, and s itself where it is one.
func oneLine(s string) string {
	if isLine(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	blank := false
	for _, r := range s {
		switch {
		case isWhite(r):
			blank = b.Len() > 0
			continue
		case unicode.IsControl(r):
			continue
		case blank:
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isWhite tells a blank, a tab and what breaks a line. The wide blanks of
// Chinese texts and blanks that break no line are letters like others.
func isWhite(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// isLine tells a text without control characters, and without line
// breaks and without blanks other than single ones inside it.
func isLine(s string) bool {
	blank := true
	for _, r := range s {
		switch {
		case r == ' ' && blank:
			return false
		case r != ' ' && (isWhite(r) || unicode.IsControl(r)):
			return false
		}
		blank = r == ' '
	}
	return !blank || s == ""
}

package dom

import "golang.org/x/net/html/atom"

// trait says what an element does to the text in it and around it.
type trait uint16

const (
	container  trait = 1 << iota // becomes a Container
	leaf                         // block-level, but no Container: its attributes go to its blocks
	void                         // has no content and no end tag
	raw                          // its content is no markup
	mute                         // its content is not shown as text
	formatting                   // its end tag reaches across block-level elements
	wall                         // end tags and implied ends inside it do not reach outside
	endsP                        // its start tag ends an open p
	root                         // html, head or body: their place in the page means nothing
	drawn                        // a drawing or formula, in which "/>" ends an element
	strong                       // its text is bold, and so on: one bit for each StyleKind, in that order
	emphasis
	code
	custom // of a name that a page has made up: x-story

	styles = strong | emphasis | code
)

// block holds for elements that part text.
const block = container | leaf

// tagRows lists the elements that are more than inline, and the inline ones
// that are met most. An element that is missing here is inline, as is all that
// HTML does not know.
var tagRows = [...]struct {
	tag atom.Atom
	is  trait
}{
	{}, // what is not in the table

	{atom.Span, 0},
	{atom.Label, 0},
	{atom.Kbd, code},
	{atom.Samp, code},
	{atom.Sub, 0},
	{atom.Sup, 0},
	{atom.Time, 0},

	{atom.Html, root},
	{atom.Head, root},
	{atom.Body, root},

	{atom.Address, leaf | endsP},
	{atom.Article, container | endsP},
	{atom.Aside, container | endsP},
	{atom.Blockquote, container | endsP},
	{atom.Center, container | endsP},
	{atom.Details, container | endsP},
	{atom.Dialog, container | endsP},
	{atom.Dir, container | endsP},
	{atom.Div, container | endsP},
	{atom.Dl, container | endsP},
	{atom.Fieldset, container | endsP},
	{atom.Figure, container | endsP},
	{atom.Footer, container | endsP},
	{atom.Form, container | endsP},
	{atom.Header, container | endsP},
	{atom.Hgroup, container | endsP},
	{atom.Main, container | endsP},
	{atom.Menu, container | endsP},
	{atom.Nav, container | endsP},
	{atom.Ol, container | endsP},
	{atom.Section, container | endsP},
	{atom.Ul, container | endsP},
	{atom.Marquee, container | wall},
	{atom.Table, container | wall}, // in quirks mode a table may stand in a p
	{atom.Tbody, container},
	{atom.Thead, container},
	{atom.Tfoot, container},
	{atom.Tr, container},
	{atom.Td, container | wall},
	{atom.Th, container | wall},
	{atom.Caption, leaf | wall},

	{atom.P, leaf | endsP},
	{atom.H1, leaf | endsP},
	{atom.H2, leaf | endsP},
	{atom.H3, leaf | endsP},
	{atom.H4, leaf | endsP},
	{atom.H5, leaf | endsP},
	{atom.H6, leaf | endsP},
	{atom.Li, leaf | endsP},
	{atom.Dt, leaf | endsP},
	{atom.Dd, leaf | endsP},
	{atom.Figcaption, leaf | endsP},
	{atom.Legend, leaf},
	{atom.Summary, leaf | endsP},
	{atom.Pre, leaf | endsP},
	{atom.Listing, leaf | endsP},

	{atom.A, formatting},
	{atom.B, formatting | strong},
	{atom.Big, formatting},
	{atom.Code, formatting | code},
	{atom.Em, formatting | emphasis},
	{atom.Font, formatting},
	{atom.I, formatting | emphasis},
	{atom.Nobr, formatting},
	{atom.S, formatting},
	{atom.Small, formatting},
	{atom.Strike, formatting},
	{atom.Strong, formatting | strong},
	{atom.Tt, formatting | code},
	{atom.U, formatting},

	{atom.Area, void},
	{atom.Base, void},
	{atom.Br, void},
	{atom.Col, void},
	{atom.Embed, void},
	{atom.Frame, void},
	{atom.Hr, void | endsP},
	{atom.Image, void},
	{atom.Img, void},
	{atom.Input, void},
	{atom.Keygen, void},
	{atom.Link, void},
	{atom.Meta, void},
	{atom.Param, void},
	{atom.Source, void},
	{atom.Track, void},
	{atom.Wbr, void},

	{atom.Iframe, raw},
	{atom.Noembed, raw},
	{atom.Noframes, raw},
	{atom.Noscript, raw},
	{atom.Script, raw},
	{atom.Style, raw},
	{atom.Textarea, raw},
	{atom.Title, raw},
	{atom.Xmp, raw},

	{atom.Audio, mute},
	{atom.Button, mute},
	{atom.Canvas, mute},
	{atom.Datalist, mute},
	{atom.Math, mute | drawn},
	{atom.Optgroup, mute},
	{atom.Option, mute},
	{atom.Rp, mute},
	{atom.Rt, mute},
	{atom.Select, mute},
	{atom.Svg, mute | drawn},
	{atom.Template, mute | wall},
	{atom.Video, mute},
}

// headingLevel returns 1 for h1 to 6 for h6, else 0.
func headingLevel(tag atom.Atom) uint8 {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

package article

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
	"github.com/bulletin-go/bulletin/internal/layout"
	"github.com/bulletin-go/bulletin/internal/sheet"
)

// isFileEnding tells the endings of documents and archives that pages attach.
var isFileEnding = form.WordSet(".pdf .doc .docx .xls .xlsx .ppt .pptx .wps .et .dps .zip .rar .7z .ofd .odt .ods .odp .csv .txt .rtf .ceb .mp3 .tar .gz .caj .epub")

// fileFinder collects links to documents, each once.
type fileFinder struct {
	*sheet.Sheet
	*addresses
	seen  map[string]bool // by address
	files []fileLink
}

// fileLink is a link to a document, and where it stands.
type fileLink struct {
	Link
	block int
	href  string // as written
}

// linksOf are the files as an Article has them.
func linksOf(files []fileLink) []Link {
	var list []Link
	for _, f := range files {
		list = append(list, f.Link)
	}
	return list
}

// findAttachments collects the links to documents in the body and beside it: by
// the ending of their address or of their text, or because a label or a handler's
// address says that they are files.
func findAttachments(s *sheet.Sheet, lay layout.Layout, links *addresses) []fileLink {
	f := &fileFinder{Sheet: s, addresses: links, seen: map[string]bool{}}
	for _, i := range lay.Body {
		f.readFiles(i, false)
	}
	labelled := false
	for i := lay.Tail.First; i < lay.Tail.Last; i++ {
		b := &s.Page.Blocks[i]
		switch asks := labelled || label.Opens(b.Text, label.FieldAttachment); {
		case !asks: // what its class is changes nothing
		case isAttachmentLabel(b, s.Line(i)):
			labelled = true
		case s.Line(i).Class == label.ClassJunk, s.Line(i).Class == label.ClassStop, b.LinkBytes == 0:
			labelled = false
		}
		f.readFiles(i, labelled)
	}
	for i := lay.Head.First; i < lay.Head.Last; i++ {
		f.readFiles(i, false)
	}
	return f.files
}

// isAttachmentLabel tells a line that opens a list of files: 附件：, 檔案下載.
func isAttachmentLabel(b *dom.Block, l *sheet.Line) bool {
	if whole, ok := label.Whole(b.Text); ok {
		return whole.Field == label.FieldAttachment
	}
	return len(l.Hits) > 0 && l.Hits[0].Label.Field == label.FieldAttachment && l.Hits[0].Start == 0
}

// readFiles adds the files that block i links.
func (f *fileFinder) readFiles(i int, labelled bool) {
	b := &f.Page.Blocks[i]
	if f.Hidden(i) {
		return
	}
	after := labelled || attachmentBefore(b)
	for _, r := range b.Runs {
		if r.Href == "" || strings.HasPrefix(r.Href, "#") {
			continue
		}
		text := strings.TrimSpace(b.Text[r.Start:r.End])
		if !isFile(r, text) && !(after && isHandler(r.Href)) {
			continue
		}
		if address := f.link(r.Href); address != "" && !isContact(address) {
			f.attach(fileLink{Link{Text: text, URL: address}, i, r.Href})
		}
	}
}

// attach adds a file once.
func (f *fileFinder) attach(l fileLink) {
	if !f.seen[l.URL] {
		f.seen[l.URL] = true
		f.files = append(f.files, l)
	}
}

// attachmentBefore tells whether 附件 stands in the block itself.
func attachmentBefore(b *dom.Block) bool {
	return strings.Contains(form.Head(b.Text, 60), "附件")
}

// isFile tells a link to a document by its address, its text, its title or its
// download attribute.
func isFile(r dom.Run, text string) bool {
	if !hidesLetters(r.Href) && !hasFileEnding(r.Href) && !hasFileEnding(text) && !hasFileEnding(r.Title) && !hasFileEnding(r.Value) {
		return false
	}
	u, err := url.Parse(strings.TrimSpace(r.Href))
	if err != nil {
		return false
	}
	for _, name := range []string{u.Path, text, r.Title, r.Value} {
		if isFileEnding(strings.ToLower(path.Ext(strings.TrimRight(name, " )）")))) {
			return true
		}
	}
	for _, values := range u.Query() {
		for _, v := range values {
			if isFileEnding(strings.ToLower(path.Ext(v))) {
				return true
			}
		}
	}
	return false
}

// hidesLetters tells an address in which a dot or a letter is percent-encoded, so
// that it may have an ending which does not show.
func hidesLetters(address string) bool {
	for {
		at := strings.IndexByte(address, '%')
		if at < 0 || at+2 >= len(address) {
			return false
		}
		if c := address[at+1]; '4' <= c && c <= '7' || c == '2' && address[at+2]|0x20 == 'e' {
			return true
		}
		address = address[at+1:]
	}
}

// hasFileEnding is a cheap look for one of the endings, wherever it stands.
func hasFileEnding(s string) bool {
	for {
		dot := strings.IndexByte(s, '.')
		if dot < 0 {
			return false
		}
		s = s[dot:]
		end := 1
		for end < len(s) && form.IsAlnum(s[end]) {
			end++
		}
		if end >= len(".et") && end <= len(".epub") && isFileEnding(strings.ToLower(s[:end])) {
			return true
		}
		s = s[end:]
	}
}

// handlerWords stand in the addresses of programs that send files.
var handlerWords = []string{"getfile", "download", "attach", "/file/", "/files/", "filedown", "downfile", "fileid=", "uploadfile"}

// isHandler tells the address of a program that sends a file.
func isHandler(href string) bool {
	href = strings.ToLower(href)
	return slices.ContainsFunc(handlerWords, func(w string) bool { return strings.Contains(href, w) })
}

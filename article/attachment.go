package article

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/label"
)

// fileEndings are the endings of documents and archives that pages attach.
const fileEndings = ".pdf .doc .docx .xls .xlsx .ppt .pptx .wps .et .dps .zip .rar .7z .ofd .odt .ods .odp .csv .txt .rtf .ceb .mp3 .tar .gz .caj .epub"

// readAttachments collects the links to documents in the body and beside it:
// by the ending of their address or of their text, or because a label or a
// handler's address says that they are files.
func (rd *reading) readAttachments() {
	for _, i := range rd.body {
		rd.readFiles(i, false)
	}
	labelled := false
	for i := rd.tail.first; i < rd.tail.last; i++ {
		b := &rd.page.Blocks[i]
		if l := rd.line(i); rd.attachmentLabel(b, l) {
			labelled = true
		} else if l.class == label.ClassJunk || l.class == label.ClassStop || b.LinkBytes == 0 {
			labelled = false
		}
		rd.readFiles(i, labelled)
	}
	for i := rd.head.first; i < rd.head.last; i++ {
		rd.readFiles(i, false)
	}
}

// attachmentLabel tells a line that opens a list of files: 附件：, 檔案下載.
func (rd *reading) attachmentLabel(b *dom.Block, l *line) bool {
	if whole, ok := label.Whole(b.Text); ok {
		return whole.Field == label.FieldAttachment
	}
	return len(l.hits) > 0 && l.hits[0].Label.Field == label.FieldAttachment && l.hits[0].Start == 0
}

// readFiles adds the files that block i links.
func (rd *reading) readFiles(i int, labelled bool) {
	b := &rd.page.Blocks[i]
	if rd.page.Containers[b.Container].Hidden {
		return
	}
	after := labelled || rd.attachmentBefore(b)
	for _, r := range b.Runs {
		if r.Href == "" || strings.HasPrefix(r.Href, "#") || strings.HasPrefix(strings.ToLower(r.Href), "javascript:") || strings.HasPrefix(r.Href, "mailto:") {
			continue
		}
		text := strings.TrimSpace(b.Text[r.Start:r.End])
		if !isFile(r, text) && !(after && isHandler(r.Href)) {
			continue
		}
		rd.attach(Link{Text: text, URL: rd.link(r.Href)})
	}
}

// attach adds a file once.
func (rd *reading) attach(l Link) {
	if !rd.attached[l.URL] {
		if rd.attached == nil {
			rd.attached = map[string]bool{}
		}
		rd.attached[l.URL] = true
		rd.a.Attachments = append(rd.a.Attachments, l)
	}
}

// attachmentBefore tells whether 附件 stands in the block itself.
func (rd *reading) attachmentBefore(b *dom.Block) bool {
	return strings.Contains(form.Head(b.Text, 60), "附件")
}

// isFile tells a link to a document by its address, its text, its title or its
// download attribute.
func isFile(r dom.Run, text string) bool {
	if !strings.Contains(r.Href, "%") && !hasFileEnding(r.Href) && !hasFileEnding(text) && !hasFileEnding(r.Title) && !hasFileEnding(r.Value) {
		return false
	}
	u, err := url.Parse(strings.TrimSpace(r.Href))
	if err != nil {
		return false
	}
	for _, name := range []string{u.Path, text, r.Title, r.Value} {
		if form.HasWord(fileEndings, strings.ToLower(path.Ext(strings.TrimRight(name, " )）")))) {
			return true
		}
	}
	for _, values := range u.Query() {
		for _, v := range values {
			if form.HasWord(fileEndings, strings.ToLower(path.Ext(v))) {
				return true
			}
		}
	}
	return false
}

// hasFileEnding is a cheap look for one of the endings, wherever it stands.
func hasFileEnding(s string) bool {
	for {
		_, rest, found := strings.Cut(s, ".")
		if !found {
			return false
		}
		s = rest
		end := 0
		for end < len(s) && form.IsAlnum(s[end]) {
			end++
		}
		if end >= len("et") && end <= len("epub") && form.HasWord(fileEndings, "."+strings.ToLower(s[:end])) {
			return true
		}
	}
}

// handlerWords stand in the addresses of programs that send files.
var handlerWords = []string{"getfile", "download", "attach", "/file/", "/files/", "filedown", "downfile", "fileid=", "uploadfile"}

// isHandler tells the address of a program that sends a file.
func isHandler(href string) bool {
	href = strings.ToLower(href)
	return slices.ContainsFunc(handlerWords, func(w string) bool { return strings.Contains(href, w) })
}

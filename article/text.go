package article

import (
	"strconv"
	"strings"
)

// PlainText gives the article as text to read or to index: the title with the
// lines around it, what is known of the publication, and the body with a blank
// line between paragraphs. List items begin with a dash or their number, the cells of a table
// are parted by " | ", a caption stands where its image does. It ends with a
// newline, unless the article is empty.
func (a *Article) PlainText() string {
	parts := []string{joinLines(a.Kicker, a.Title, a.Subtitle), joinLines(factLines(a)...)}
	for blocks := a.Blocks; len(blocks) > 0; {
		lines := preformatted(blocks)
		if len(lines) == 0 {
			parts = append(parts, plainBlock(blocks[0]))
		} else {
			parts = append(parts, plainLines(lines))
		}
		blocks = blocks[max(len(lines), 1):]
	}
	return printable(joinParts(parts))
}

func plainLines(lines []*Paragraph) string {
	var out []string
	for _, p := range lines {
		out = append(out, p.Text)
	}
	return strings.Join(out, "\n")
}

// plainBlock gives the text of one block; empty for an image without caption.
func plainBlock(b Block) string {
	switch b := b.(type) {
	case *Heading:
		return b.Text
	case *Paragraph:
		return b.Text
	case *Quote:
		return b.Text
	case *List:
		items := make([]string, len(b.Items))
		for i, item := range b.Items {
			items[i] = listMark(b, i, false) + " " + item.Text
		}
		return strings.Join(items, "\n")
	case *Table:
		lines := make([]string, len(b.Rows))
		for i, row := range b.Rows {
			lines[i] = rowLine(row)
		}
		return strings.Join(lines, "\n")
	case *Image:
		return b.Caption
	default:
		panic("internal error: unknown block")
	}
}

// fact is a line of what is known of the publication.
type fact struct{ label, value string }

// factLabels are the labels of the facts in the languages of articles.
var factLabels = []struct{ key, hans, hant, english string }{
	{"number", "文号", "文號", "Number"},
	{"published", "发布时间", "發布時間", "Published"},
	{"modified", "更新时间", "更新時間", "Updated"},
	{"source", "来源", "來源", "Source"},
	{"author", "作者", "作者", "Author"},
	{"reporter", "记者", "記者", "Reporter"},
	{"correspondent", "通讯员", "通訊員", "Correspondent"},
	{"photographer", "摄影", "攝影", "Photographer"},
	{"editor", "编辑", "編輯", "Editor"},
	{"reviewer", "审核", "審核", "Reviewer"},
	{"translator", "翻译", "翻譯", "Translator"},
	{"provider", "供稿", "供稿", "Provided by"},
	{"attachments", "附件", "附件", "Attachments"},
}

// factLabel gives a label in the language of a.
func factLabel(a *Article, key string) string {
	for _, l := range factLabels {
		switch {
		case l.key != key:
		case a.Language == "zh-Hant":
			return l.hant
		case strings.HasPrefix(a.Language, "zh"):
			return l.hans
		default:
			return l.english
		}
	}
	return key
}

// facts gives what is known of the publication, a line a fact. Names of one
// role share a line.
func facts(a *Article) []fact {
	var lines []fact
	add := func(key, value string) {
		if value != "" {
			lines = append(lines, fact{factLabel(a, key), value})
		}
	}
	add("number", a.DocNumber)
	add("published", strings.Replace(a.Published.String(), "T", " ", 1))
	add("modified", strings.Replace(a.Modified.String(), "T", " ", 1))
	add("source", a.Source)
	names := map[Role][]string{}
	for _, c := range a.Credits {
		names[c.Role] = append(names[c.Role], creditName(c))
	}
	for _, c := range a.Credits {
		add(string(c.Role), strings.Join(names[c.Role], ", "))
		delete(names, c.Role)
	}
	return lines
}

func factLines(a *Article) []string {
	var lines []string
	for _, l := range facts(a) {
		lines = append(lines, l.label+factColon(a)+l.value)
	}
	return lines
}

// factColon parts label and value: ： in Chinese.
func factColon(a *Article) string {
	if strings.HasPrefix(a.Language, "zh") {
		return "："
	}
	return ": "
}

// creditName is a credit in one string: 沈知微, 护理部, Isla Farraday (Tarnwell
// University).
func creditName(c Credit) string {
	switch {
	case c.Name == "":
		return c.Organization
	case c.Organization == "":
		return c.Name
	default:
		return c.Name + " (" + c.Organization + ")"
	}
}

// joinLines joins the lines that are not empty.
func joinLines(lines ...string) string { return join(lines, "\n") }

// joinParts joins the parts that are not empty with a blank line between, and
// ends the last line.
func joinParts(parts []string) string {
	s := join(parts, "\n\n")
	if s != "" {
		s += "\n"
	}
	return s
}

func join(parts []string, separator string) string {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(separator)
		}
		b.WriteString(p)
	}
	return b.String()
}

func listMark(l *List, i int, other bool) string {
	switch {
	case l.Ordered && other:
		return strconv.Itoa(min(max(l.Start, 0)+i, longestNumber)) + ")"
	case l.Ordered:
		return strconv.Itoa(min(max(l.Start, 0)+i, longestNumber)) + "."
	case other:
		return "*"
	}
	return "-"
}

// longestNumber is the greatest number that CommonMark takes for one of a list.
const longestNumber = 999999999

package zh

// Lists of appointments and dismissals name the act once, and then a person and
// a post a line: 免去： and 储美玲的青峦市教育局局长职务；.

// headed puts a sentence that begins with a name into the mode of the header
// above it. Any other sentence with people or posts ends that list.
func (l *linker) headed() {
	l.object = -1
	if l.header == otherItem {
		return
	}
	for i, it := range l.items {
		switch it.kind {
		case nameItem:
			if i < 4 {
				l.mode, l.object = l.header, int32(i)
				return
			}
			l.header = otherItem
			return
		case sepItem, openItem, closeItem:
		case otherItem:
			if t := &l.toks[it.start]; t.kind != numberToken && t.kind != stopToken && !(t.len() == 1 && l.counts(it.start)) {
				l.endList()
				return
			}
		default:
			l.endList()
			return
		}
	}
}

// endList forgets the header if the sentence tells of anybody.
func (l *linker) endList() {
	for _, it := range l.items {
		if it.kind == nameItem || it.kind == postItem {
			l.header = otherItem
			return
		}
	}
}

// heads notes the verb at item i as a header if it stands before a colon, or
// at the end of a short line.
func (l *linker) heads(i int32) {
	if int(i)+1 == len(l.items) && i < 4 || l.kindAt(i+1) == colonItem {
		l.header = l.items[i].kind
	}
}

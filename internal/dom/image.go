package dom

import "strings"

// image puts an image before the current block, or behind it when that has
// begun: a sentence is not broken.
func (b *builder) image(a *attributes) {
	if b.muted > 0 || b.isCrowded() || a.isIcon() || a.isHidden() {
		return
	}
	src := a.image()
	if src == "" {
		return
	}
	top := b.top()
	if b.pictures == nil {
		b.pictures = make([]Picture, 0, 32)
	}
	b.pictures = append(roomy(b.pictures, b.most), Picture{Src: src, Alt: strings.TrimSpace(a.get(attrAlt))})
	shows := &b.pictures[len(b.pictures)-1]
	if title := strings.TrimSpace(a.get(attrTitle)); len(title) > len(shows.Alt) {
		shows.Alt = title
	}
	img := Block{Kind: Image, Container: top.container, Align: top.align, Offset: -1, Image: shows}
	b.setLeaf(&img, top)
	if b.images = append(b.images, img); !b.started {
		b.flushImages()
	}
}

// image returns the address of an image: the one that a script will fill in
// where there is such, since src is a placeholder then.
func (a *attributes) image() string {
	src := strings.TrimSpace(a.get(attrLazy))
	if src == "" {
		src = strings.TrimSpace(a.get(attrSrc))
	}
	if picture := strings.TrimSpace(a.get(attrPicture)); picture != "" && isPlaceholder(src) {
		src = picture
	}
	if src == "" || hasPrefixFold(src, "data:") {
		src, _, _ = strings.Cut(strings.TrimSpace(a.get(attrSrcset)), " ")
		src = strings.TrimSuffix(src, ",")
	}
	if hasPrefixFold(src, "data:") {
		return ""
	}
	return src
}

// isPicture tells the address of a picture.
func isPicture(value string) bool {
	path, _, _ := strings.Cut(value, "?")
	if len(path) < len("a.jpg") || len(path) > 500 {
		return false
	}
	switch path = strings.ToLower(path[len(path)-5:]); {
	case strings.HasSuffix(path, ".jpg"), strings.HasSuffix(path, ".png"), strings.HasSuffix(path, ".gif"), path == ".jpeg", path == ".webp", path == ".avif":
		return true
	}
	return false
}

// isPlaceholder tells the picture that a page shows until a script has filled in
// another, or none.
func isPlaceholder(src string) bool {
	name := strings.ToLower(src[strings.LastIndexByte(src, '/')+1:])
	for _, word := range [...]string{"grey", "gray", "blank", "loading", "lazy", "placeholder", "spacer", "default", "pixel", "1x1", "transparent", "white", "empty"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return src == "" || hasPrefixFold(src, "data:")
}

// isIcon tells whether an image says that it is too small to show something.
func (a *attributes) isIcon() bool {
	return isTiny(a.get(attrWidth)) || isTiny(a.get(attrHeight))
}

func isTiny(length string) bool {
	length = strings.TrimSuffix(strings.TrimSpace(length), "px")
	if len(length) == 0 || len(length) > 2 {
		return false
	}
	n := 0
	for _, c := range []byte(length) {
		if c < '0' || c > '9' {
			return false
		}
		n = 10*n + int(c-'0')
	}
	return n <= 32
}

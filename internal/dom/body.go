package dom

// Body names the blocks of the article's body, in order and each once.
type Body struct {
	Blocks []int // indices in Page.Blocks: text, images and tables of the body
	Root   int32 // the container that holds most of it
}

// Body finds the run of blocks that is the article. Title, date and label
// lines at its edges may be in it; the caller knows these and cuts them.
func (p *Page) Body() Body { return Body{} }

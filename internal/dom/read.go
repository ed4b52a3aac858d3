package dom

import "golang.org/x/net/html"

// Read reads an HTML page. Any bytes give a page; damage never is an error.
func Read(page string) *Page { return &Page{} }

// ReadNode reads a page that was parsed before.
func ReadNode(root *html.Node) *Page { return &Page{} }

// ReadText reads plain text: every line that is not blank is a block.
func ReadText(text string) *Page { return &Page{} }

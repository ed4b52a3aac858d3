package mention

import (
	"fmt"
	"io"
)

// Count is how much of each kind is found.
type Count struct{ Names, Posts, Bodies, Speeches int }

// Count tells how much is found by now.
func (f *Findings) Count() Count {
	return Count{len(f.Names), len(f.Posts), len(f.Bodies), len(f.Speeches)}
}

// Dump writes what was found after from, a line for each, for whoever mends a
// reader.
func (f *Findings) Dump(w io.Writer, from Count) {
	for _, b := range f.Bodies[from.Bodies:] {
		fmt.Fprintf(w, "body   %s", f.Cut(b.Span))
		if b.Kind != 0 {
			fmt.Fprintf(w, ", %v", b.Kind)
		}
		if b.Alias != "" {
			fmt.Fprintf(w, ", short for %s", b.Alias)
		}
		fmt.Fprintln(w)
	}
	for _, n := range f.Names[from.Names:] {
		fmt.Fprintf(w, "name   %s\n", f.called(n))
	}
	for _, p := range f.Posts[from.Posts:] {
		fmt.Fprintf(w, "post   %s", f.Cut(p.Title))
		if p.Org != "" {
			fmt.Fprintf(w, " at %s", p.Org)
		}
		if p.Former {
			fmt.Fprint(w, ", former")
		}
		fmt.Fprintf(w, ": %s\n", f.who(p.Who))
	}
	for _, s := range f.Speeches[from.Speeches:] {
		fmt.Fprintf(w, "speech %s: %s\n", f.who(s.Who), f.Cut(s.Text))
	}
}

// who is how the mention with an index is called.
func (f *Findings) who(i int) string {
	if i < 0 || i >= len(f.Names) {
		return "nobody"
	}
	return f.called(f.Names[i])
}

func (f *Findings) called(n Name) string {
	switch n.Form {
	case ShortName:
		return n.Text + " (short)"
	case NoName:
		return "somebody unnamed"
	}
	return n.Text
}

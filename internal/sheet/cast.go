package sheet

import "github.com/bulletin-go/bulletin/internal/label"

// InCast tells a line among those that say who made a film or a play of which the page
// tells: such lines stand together, and one of them names its director or its cast.
func (s *Sheet) InCast(i int) bool {
	is, found := label.CastLine(s.Page.Blocks[i].Text)
	return is && (found || s.castBeside(i, -1) || s.castBeside(i, 1))
}

// castBeside looks for the director or the cast in the lines before or behind block i,
// as long as they are of the same kind.
func (s *Sheet) castBeside(i, step int) bool {
	const most = 12
	for n := i + step; n >= 0 && n < len(s.Page.Blocks) && (n-i)*step <= most; n += step {
		is, found := label.CastLine(s.Page.Blocks[n].Text)
		if found || !is {
			return found
		}
	}
	return false
}

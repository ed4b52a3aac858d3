package article

import (
	"slices"

	"github.com/bulletin-go/bulletin/internal/label"
)

// credit adds credits; a name is kept once for each role.
func (rd *reading) credit(credits ...label.Credit) {
	for _, c := range credits {
		if !slices.ContainsFunc(rd.credits, func(x label.Credit) bool {
			return x.Role == c.Role && x.Name == c.Name && (x.Organization == c.Organization || x.Name != "")
		}) {
			rd.credits = append(rd.credits, c)
			rd.creditAt = append(rd.creditAt, rd.at)
		}
	}
}

// sortCredits puts the credits into the order of the page.
func (rd *reading) sortCredits() {
	order := make([]int, len(rd.creditAt))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int { return rd.creditAt[x] - rd.creditAt[y] })
	for _, i := range order {
		c := rd.credits[i]
		rd.a.Credits = append(rd.a.Credits, Credit{Role(c.Role), c.Name, c.Organization})
	}
	rd.a.Credits = slices.Clip(rd.a.Credits)
}

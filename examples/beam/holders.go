package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/bulletin-go/bulletin/article"
)

func init() {
	register.Combiner1[Holding](&holdFn{})
	register.Function2x2(holderRow)
}

// Holding is what articles say of one person in one post: the days of their
// publication as EDTF, which sorts as text.
type Holding struct {
	Since    string // the first day that they hold it
	Until    string // the last
	Gone     string // the last day that the post is called a past one
	Articles int64
}

// holdings gives what an article says of who holds which post where, by a key
// for body, title and name. People whose name the text does not give are left out.
func holdings(a *article.Article) map[string]Holding {
	all := map[string]Holding{}
	day := a.Published.String()
	for _, p := range a.People {
		if p.Name == "" || p.Withheld {
			continue
		}
		for _, post := range p.Posts {
			h := Holding{Since: day, Until: day, Articles: 1}
			if post.Former {
				h = Holding{Gone: day, Articles: 1}
			}
			key := holderKey(post.Organization, post.Title, p.Name)
			h = merge(all[key], h)
			h.Articles = 1
			all[key] = h
		}
	}
	return all
}

// holderKey is a key that can be taken apart again, whatever the names hold.
func holderKey(organization, title, name string) string {
	key, err := json.Marshal([]string{organization, title, name})
	if err != nil {
		panic("internal error: " + err.Error()) // strings always marshal
	}
	return string(key)
}

// holdFn joins what articles say of one key. Combining it on each worker first
// keeps what is sent between them small.
type holdFn struct{}

func (*holdFn) MergeAccumulators(a, b Holding) Holding { return merge(a, b) }

func merge(a, b Holding) Holding {
	return Holding{
		Since:    earliest(a.Since, b.Since),
		Until:    max(a.Until, b.Until),
		Gone:     max(a.Gone, b.Gone),
		Articles: a.Articles + b.Articles,
	}
}

// earliest is the earlier of two days that may be unknown.
func earliest(a, b string) string {
	if a == "" || b == "" {
		return max(a, b)
	}
	return min(a, b)
}

// holderHeader is the head of the table.
const holderHeader = "organization,title,name,since,until,former,articles"

// holderRow is a row of the table. A post counts as a past one where the newest
// article calls it so, as the view holder of examples/archive has it.
func holderRow(key string, h Holding) (string, error) {
	var names []string
	if err := json.Unmarshal([]byte(key), &names); err != nil {
		return "", err
	}
	former := ""
	if h.Gone > h.Until {
		former = h.Gone
	}
	return csvLine(append(names, h.Since, h.Until, former, fmt.Sprint(h.Articles))), nil
}

// csvLine is a line of CSV without its end. What it holds are names of one line, so it is one line.
func csvLine(cells []string) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(cells)
	w.Flush()
	return strings.TrimSuffix(b.String(), "\n")
}

package article

import (
	"encoding/json"
	"slices"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
)

// JSONLD gives the article as a schema.org NewsArticle in JSON-LD, ready for a
// script element or an index. Dates are as precise as the page gave them.
// People and organisations of the body are mentions; a person's post is
// jobTitle with affiliation, and where there are several posts each
// affiliation is an OrganizationRole, which keeps them apart. Former posts are
// left out.
func (a *Article) JSONLD() ([]byte, error) {
	return json.Marshal(newsArticle{
		Context:      "https://schema.org",
		Type:         "NewsArticle",
		URL:          linkTarget(a.URL),
		Headline:     a.Title,
		Alternative:  a.Subtitle,
		Description:  a.Summary,
		Language:     a.Language,
		Published:    isoDate(a.Published),
		Modified:     isoDate(a.Modified),
		Dateline:     join([]string{a.Dateline.Place, isoDate(a.Dateline.Date), a.Dateline.Agency}, ", "),
		Located:      named("Place", a.Dateline.Place),
		Section:      a.Section,
		Keywords:     a.Keywords,
		Author:       contributors(a, RoleAuthor, RoleReporter, RoleCorrespondent),
		Editor:       contributors(a, RoleEditor),
		Translator:   contributors(a, RoleTranslator),
		Contributor:  contributors(a, RolePhotographer, RoleReviewer, RoleProvider),
		Origin:       named("Organization", a.Source),
		Publisher:    named("Organization", a.SiteName),
		Images:       imageObjects(a.Images),
		Attachments:  mediaObjects(a.Attachments),
		Interactions: readActions(a.Views),
		About:        ldEvents(a.Event),
		Mentions:     mentions(a),
		Body:         a.Text,
	})
}

// newsArticle is the part of schema.org/NewsArticle that an Article fills.
type newsArticle struct {
	Context      string   `json:"@context"`
	Type         string   `json:"@type"`
	URL          string   `json:"url,omitzero"`
	Headline     string   `json:"headline,omitzero"`
	Alternative  string   `json:"alternativeHeadline,omitzero"`
	Description  string   `json:"description,omitzero"`
	Language     string   `json:"inLanguage,omitzero"`
	Published    string   `json:"datePublished,omitzero"`
	Modified     string   `json:"dateModified,omitzero"`
	Dateline     string   `json:"dateline,omitzero"`
	Located      *ldNode  `json:"locationCreated,omitempty"`
	Section      string   `json:"articleSection,omitzero"`
	Keywords     []string `json:"keywords,omitempty"`
	Author       []ldNode `json:"author,omitempty"`
	Editor       []ldNode `json:"editor,omitempty"`
	Translator   []ldNode `json:"translator,omitempty"`
	Contributor  []ldNode `json:"contributor,omitempty"`
	Origin       *ldNode  `json:"sourceOrganization,omitempty"`
	Publisher    *ldNode  `json:"publisher,omitempty"`
	Images       []ldNode `json:"image,omitempty"`
	Attachments  []ldNode `json:"associatedMedia,omitempty"`
	Interactions []ldNode `json:"interactionStatistic,omitempty"`
	About        []ldNode `json:"about,omitempty"`
	Mentions     []ldNode `json:"mentions,omitempty"`
	Body         string   `json:"articleBody,omitzero"`
}

// ldNode is any schema.org object inside the article.
type ldNode struct {
	Type        string   `json:"@type"`
	Name        string   `json:"name,omitzero"`
	Aliases     []string `json:"alternateName,omitempty"`
	JobTitle    []string `json:"jobTitle,omitempty"`
	Affiliation []ldNode `json:"affiliation,omitempty"`
	RoleName    string   `json:"roleName,omitzero"`
	Start       string   `json:"startDate,omitzero"`
	End         string   `json:"endDate,omitzero"`
	Location    *ldNode  `json:"location,omitempty"`
	Organizer   []ldNode `json:"organizer,omitempty"`
	Sponsor     []ldNode `json:"sponsor,omitempty"`
	URL         string   `json:"url,omitzero"`
	Caption     string   `json:"caption,omitzero"`
	Action      string   `json:"interactionType,omitzero"`
	Count       int64    `json:"userInteractionCount,omitzero"`
}

// named is a node of which only the name is known, nil without a name.
func named(kind, name string) *ldNode {
	if name == "" {
		return nil
	}
	return &ldNode{Type: kind, Name: name}
}

// contributors are the credits of some roles: a person, with an affiliation
// where the page gives one, or an organisation.
func contributors(a *Article, roles ...Role) []ldNode {
	var list []ldNode
	for _, c := range a.Credits {
		switch {
		case !slices.Contains(roles, c.Role):
		case c.Name == "":
			list = append(list, ldNode{Type: "Organization", Name: c.Organization})
		default:
			list = append(list, ldNode{Type: "Person", Name: c.Name, Affiliation: organizations(c.Organization)})
		}
	}
	return list
}

func organizations(name string) []ldNode {
	if name == "" {
		return nil
	}
	return []ldNode{{Type: "Organization", Name: name}}
}

// mentions are the people and organisations of the body that it names.
func mentions(a *Article) []ldNode {
	var list []ldNode
	for _, p := range a.People {
		if !p.Withheld {
			list = append(list, ldPerson(p))
		}
	}
	for _, o := range a.Organizations {
		list = append(list, ldNode{Type: "Organization", Name: o.Name, Aliases: o.Aliases})
	}
	return list
}

func ldPerson(p entity.Person) ldNode {
	person := ldNode{Type: "Person", Name: p.Name}
	posts := slices.DeleteFunc(slices.Clone(p.Posts), func(post entity.Post) bool { return post.Former })
	for _, post := range posts {
		if post.Title != "" {
			person.JobTitle = append(person.JobTitle, post.Title)
		}
		switch {
		case post.Organization == "":
		case len(posts) == 1 || post.Title == "":
			person.Affiliation = append(person.Affiliation, organizations(post.Organization)...)
		default:
			role := ldNode{Type: "OrganizationRole", RoleName: post.Title, Affiliation: organizations(post.Organization)}
			person.Affiliation = append(person.Affiliation, role)
		}
	}
	return person
}

func imageObjects(images []Image) []ldNode {
	var list []ldNode
	for _, img := range images {
		if url := linkTarget(img.URL); url != "" {
			list = append(list, ldNode{Type: "ImageObject", URL: url, Name: img.Alt, Caption: img.Caption})
		}
	}
	return list
}

func mediaObjects(links []Link) []ldNode {
	var list []ldNode
	for _, l := range links {
		list = append(list, ldNode{Type: "MediaObject", Name: l.Text, URL: linkTarget(l.URL)})
	}
	return list
}

func readActions(views Count) []ldNode {
	if !views.Known {
		return nil
	}
	return []ldNode{{Type: "InteractionCounter", Action: "https://schema.org/ReadAction", Count: views.N}}
}

// ldEvents gives the event, if the article reports one. Hosts and undertakers
// organise it, supporters sponsor it.
func ldEvents(e Event) []ldNode {
	if e.Name == "" && e.Dates.IsZero() && len(e.Organizers) == 0 {
		return nil
	}
	event := ldNode{Type: "Event", Name: e.Name, Start: isoDate(e.Dates.Start), End: isoDate(e.Dates.End), Location: named("Place", e.Place)}
	for _, o := range e.Organizers {
		if o.Role == "supporter" {
			event.Sponsor = append(event.Sponsor, organizations(o.Name)...)
		} else {
			event.Organizer = append(event.Organizer, organizations(o.Name)...)
		}
	}
	return []ldNode{event}
}

// isoDate gives a date as schema.org takes it: ISO 8601 without EDTF's marks of
// doubt, and no hour without its minutes.
func isoDate(d dateparse.Date) string {
	d.Uncertain = false
	if d.Precision == dateparse.Hour {
		d.Precision = dateparse.Day
	}
	return d.String()
}

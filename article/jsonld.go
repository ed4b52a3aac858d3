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
		URL:          a.URL,
		Headline:     a.Title,
		Alternative:  a.Subtitle,
		Description:  a.Summary,
		Language:     a.Language,
		Published:    a.Published,
		Modified:     a.Modified,
		Dateline:     join([]string{a.Dateline.Place, a.Dateline.Date.String(), a.Dateline.Agency}, ", "),
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
	Context      string         `json:"@context"`
	Type         string         `json:"@type"`
	URL          string         `json:"url,omitzero"`
	Headline     string         `json:"headline,omitzero"`
	Alternative  string         `json:"alternativeHeadline,omitzero"`
	Description  string         `json:"description,omitzero"`
	Language     string         `json:"inLanguage,omitzero"`
	Published    dateparse.Date `json:"datePublished,omitzero"`
	Modified     dateparse.Date `json:"dateModified,omitzero"`
	Dateline     string         `json:"dateline,omitzero"`
	Located      *thing         `json:"locationCreated,omitempty"`
	Section      string         `json:"articleSection,omitzero"`
	Keywords     []string       `json:"keywords,omitempty"`
	Author       []thing        `json:"author,omitempty"`
	Editor       []thing        `json:"editor,omitempty"`
	Translator   []thing        `json:"translator,omitempty"`
	Contributor  []thing        `json:"contributor,omitempty"`
	Origin       *thing         `json:"sourceOrganization,omitempty"`
	Publisher    *thing         `json:"publisher,omitempty"`
	Images       []thing        `json:"image,omitempty"`
	Attachments  []thing        `json:"associatedMedia,omitempty"`
	Interactions []thing        `json:"interactionStatistic,omitempty"`
	About        []thing        `json:"about,omitempty"`
	Mentions     []thing        `json:"mentions,omitempty"`
	Body         string         `json:"articleBody,omitzero"`
}

// thing is any schema.org object inside the article.
type thing struct {
	Type        string         `json:"@type"`
	Name        string         `json:"name,omitzero"`
	Aliases     []string       `json:"alternateName,omitempty"`
	JobTitle    []string       `json:"jobTitle,omitempty"`
	Affiliation []thing        `json:"affiliation,omitempty"`
	RoleName    string         `json:"roleName,omitzero"`
	Start       dateparse.Date `json:"startDate,omitzero"`
	End         dateparse.Date `json:"endDate,omitzero"`
	Location    *thing         `json:"location,omitempty"`
	Organizer   []thing        `json:"organizer,omitempty"`
	Sponsor     []thing        `json:"sponsor,omitempty"`
	URL         string         `json:"url,omitzero"`
	Caption     string         `json:"caption,omitzero"`
	Action      string         `json:"interactionType,omitzero"`
	Count       int64          `json:"userInteractionCount,omitzero"`
}

// named is a thing of which only the name is known, nil without a name.
func named(kind, name string) *thing {
	if name == "" {
		return nil
	}
	return &thing{Type: kind, Name: name}
}

// contributors are the credits of some roles: a person, with an affiliation
// where the page gives one, or an organisation.
func contributors(a *Article, roles ...Role) []thing {
	var list []thing
	for _, c := range a.Credits {
		switch {
		case !slices.Contains(roles, c.Role):
		case c.Name == "":
			list = append(list, thing{Type: "Organization", Name: c.Organization})
		default:
			list = append(list, thing{Type: "Person", Name: c.Name, Affiliation: organizations(c.Organization)})
		}
	}
	return list
}

func organizations(name string) []thing {
	if name == "" {
		return nil
	}
	return []thing{{Type: "Organization", Name: name}}
}

// mentions are the people and organisations of the body.
func mentions(a *Article) []thing {
	var list []thing
	for _, p := range a.People {
		list = append(list, ldPerson(p))
	}
	for _, o := range a.Organizations {
		list = append(list, thing{Type: "Organization", Name: o.Name, Aliases: o.Aliases})
	}
	return list
}

func ldPerson(p entity.Person) thing {
	person := thing{Type: "Person", Name: p.Name}
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
			role := thing{Type: "OrganizationRole", RoleName: post.Title, Affiliation: organizations(post.Organization)}
			person.Affiliation = append(person.Affiliation, role)
		}
	}
	return person
}

func imageObjects(images []Image) []thing {
	var list []thing
	for _, img := range images {
		if img.URL != "" {
			list = append(list, thing{Type: "ImageObject", URL: img.URL, Name: img.Alt, Caption: img.Caption})
		}
	}
	return list
}

func mediaObjects(links []Link) []thing {
	var list []thing
	for _, l := range links {
		list = append(list, thing{Type: "MediaObject", Name: l.Text, URL: l.URL})
	}
	return list
}

func readActions(views Count) []thing {
	if !views.Known {
		return nil
	}
	return []thing{{Type: "InteractionCounter", Action: "https://schema.org/ReadAction", Count: views.N}}
}

// ldEvents gives the event, if the article reports one. Hosts and undertakers
// organise it, supporters sponsor it.
func ldEvents(e Event) []thing {
	if e.Name == "" && e.Dates.IsZero() && len(e.Organizers) == 0 {
		return nil
	}
	event := thing{Type: "Event", Name: e.Name, Start: e.Dates.Start, End: e.Dates.End, Location: named("Place", e.Place)}
	for _, o := range e.Organizers {
		if o.Role == "supporter" {
			event.Sponsor = append(event.Sponsor, organizations(o.Name)...)
		} else {
			event.Organizer = append(event.Organizer, organizations(o.Name)...)
		}
	}
	return []thing{event}
}

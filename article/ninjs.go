package article

import (
	"encoding/json"
	"errors"
	"time"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/dateparse"
)

// NINJS gives the article as IPTC ninjs 3.1, News in JSON. ninjs asks for an
// identifier, which is the article's address: it is an error if URL is not one
// of the web. It has no place for posts, views and breadcrumbs, so they are not
// in it. Its times are instants: a date without a time of day is left out, and
// so is a time that would have to be taken for UTC only because its zone is
// not known.
func (a *Article) NINJS() ([]byte, error) {
	uri := linkTarget(webAddress(a.URL))
	if uri == "" {
		return nil, errors.New("article: ninjs needs the article's absolute URL")
	}
	return json.Marshal(ninjs{
		URI:           uri,
		Type:          "text",
		Standard:      &ninjsStandard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
		FirstCreated:  instant(a.Published),
		Created:       firstOf(instant(a.Modified), instant(a.Published)),
		Language:      a.Language,
		Title:         a.Title,
		Headlines:     values("main", a.Title, "sub", a.Subtitle),
		By:            byLine(a),
		Located:       a.Dateline.Place,
		Descriptions:  values("summary", a.Summary),
		Bodies:        ninjsBodies(a.Text),
		People:        ninjsPeople(a),
		Organisations: ninjsOrganisations(a),
		Subjects:      ninjsSubjects(a),
		Events:        ninjsNames("", a.Event.Name),
		InfoSources:   ninjsSources(a),
		AltIDs:        ninjsAltIDs(a),
		Associations:  ninjsPictures(a.Images),
	})
}

// ninjs is the part of the ninjs 3.1 object that an Article fills. The schema
// allows no other properties.
type ninjs struct {
	URI           string         `json:"uri"`
	Type          string         `json:"type"`
	Name          string         `json:"name,omitzero"` // of an association only
	Standard      *ninjsStandard `json:"standard,omitempty"`
	FirstCreated  string         `json:"firstCreated,omitzero"`
	Created       string         `json:"versionCreated,omitzero"`
	Language      string         `json:"language,omitzero"`
	Title         string         `json:"title,omitzero"`
	Headlines     []ninjsValue   `json:"headlines,omitempty"`
	By            string         `json:"by,omitzero"`
	Located       string         `json:"located,omitzero"`
	Descriptions  []ninjsValue   `json:"descriptions,omitempty"`
	Bodies        []ninjsValue   `json:"bodies,omitempty"`
	People        []ninjsName    `json:"people,omitempty"`
	Organisations []ninjsName    `json:"organisations,omitempty"`
	Subjects      []ninjsName    `json:"subjects,omitempty"`
	Events        []ninjsName    `json:"events,omitempty"`
	InfoSources   []ninjsName    `json:"infoSources,omitempty"`
	AltIDs        []ninjsValue   `json:"altIds,omitempty"`
	Associations  []ninjs        `json:"associations,omitempty"`
}

type ninjsStandard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

// ninjsValue is a text with its role: a headline, a description, a body.
type ninjsValue struct {
	Role        string `json:"role,omitzero"`
	ContentType string `json:"contentType,omitzero"`
	CharCount   int    `json:"charCount,omitzero"`
	Value       string `json:"value"`
}

// ninjsName is a thing with its relation to the article. Sources call the
// relation role, everything else rel.
type ninjsName struct {
	Name string `json:"name"`
	Rel  string `json:"rel,omitzero"`
	Role string `json:"role,omitzero"`
}

// values pairs roles with texts and leaves out the empty ones.
func values(pairs ...string) []ninjsValue {
	var list []ninjsValue
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			list = append(list, ninjsValue{Role: pairs[i], Value: pairs[i+1]})
		}
	}
	return list
}

func ninjsNames(rel string, names ...string) []ninjsName {
	var list []ninjsName
	for _, n := range names {
		if n != "" {
			list = append(list, ninjsName{Name: n, Rel: rel})
		}
	}
	return list
}

func ninjsBodies(text string) []ninjsValue {
	if text == "" {
		return nil
	}
	return []ninjsValue{{Role: "main", ContentType: "text/plain", CharCount: utf8.RuneCountInString(text), Value: text}}
}

// byLine is the statement about the creators in one string.
func byLine(a *Article) string {
	var names []string
	for _, c := range a.Credits {
		switch c.Role {
		case RoleAuthor, RoleReporter, RoleCorrespondent, RolePhotographer:
			names = append(names, creditName(c))
		}
	}
	return join(names, ", ")
}

// ninjsPeople are those who made the article, by their role, and those it
// mentions by name.
func ninjsPeople(a *Article) []ninjsName {
	var list []ninjsName
	for _, c := range a.Credits {
		list = append(list, ninjsNames(string(c.Role), c.Name)...)
	}
	for _, p := range a.People {
		if !p.Withheld {
			list = append(list, ninjsNames("mentions", p.Name)...)
		}
	}
	return list
}

func ninjsOrganisations(a *Article) []ninjsName {
	var list []ninjsName
	for _, o := range a.Organizations {
		list = append(list, ninjsNames("mentions", o.Name)...)
	}
	return list
}

func ninjsSubjects(a *Article) []ninjsName {
	return append(ninjsNames("section", a.Section), ninjsNames("keyword", a.Keywords...)...)
}

func ninjsSources(a *Article) []ninjsName {
	var list []ninjsName
	for _, s := range []ninjsName{{Name: a.Source, Role: "source"}, {Name: a.SiteName, Role: "publisher"}, {Name: a.Dateline.Agency, Role: "agency"}} {
		if s.Name != "" {
			list = append(list, s)
		}
	}
	return list
}

// ninjsAltIDs are the document number and the identifier of a government site.
func ninjsAltIDs(a *Article) []ninjsValue {
	return values("docNumber", a.DocNumber, "siteIDCode", a.Meta["SiteIDCode"])
}

// ninjsPictures are the images that can be addressed.
func ninjsPictures(images []Image) []ninjs {
	var list []ninjs
	for _, img := range images {
		uri := linkTarget(webAddress(img.URL))
		if uri == "" {
			continue
		}
		name := firstOf(img.Caption, img.Alt, uri)
		list = append(list, ninjs{URI: uri, Type: "picture", Name: name, Descriptions: values("caption", img.Caption)})
	}
	return list
}

// instant gives d as an RFC 3339 time, empty where d is not one.
func instant(d dateparse.Date) string {
	_, offset := d.Time.Zone()
	if d.Precision < dateparse.Minute || !d.ZoneKnown && offset == 0 {
		return ""
	}
	return d.Time.Format(time.RFC3339)
}

// firstOf gives the first string that is not empty.
func firstOf(candidates ...string) string {
	for _, s := range candidates {
		if s != "" {
			return s
		}
	}
	return ""
}

package article

// dropEmpty makes lists without elements nil, as they are in an Article that
// was read from JSON.
func (a *Article) dropEmpty() {
	dropEmpty(&a.Credits)
	dropEmpty(&a.Breadcrumb)
	dropEmpty(&a.Keywords)
	dropEmpty(&a.Blocks)
	dropEmpty(&a.Images)
	dropEmpty(&a.Attachments)
	dropEmpty(&a.People)
	dropEmpty(&a.Organizations)
	dropEmpty(&a.Dates)
	dropEmpty(&a.Quotes)
	dropEmpty(&a.Event.Organizers)
	dropEmpty(&a.Repairs)
	dropEmpty(&a.Evidence)
	dropEmpty(&a.Warnings)
	for i := range a.People {
		p := &a.People[i]
		dropEmpty(&p.Honorifics)
		dropEmpty(&p.Posts)
		dropEmpty(&p.Mentions)
	}
	for i := range a.Organizations {
		o := &a.Organizations[i]
		dropEmpty(&o.Aliases)
		dropEmpty(&o.Mentions)
	}
	if len(a.Meta) == 0 {
		a.Meta = nil
	}
}

func dropEmpty[T any](list *[]T) {
	if len(*list) == 0 {
		*list = nil
	}
}

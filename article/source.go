package article

import "time"

// Source is what is known of a page besides its bytes. The zero value is fine.
type Source struct {
	URL         string    // makes links absolute; its path may tell the day of publication. Schemes such as file are no addresses of an Article, and as good as none
	ContentType string    // of the transport: "text/html; charset=gbk"
	Publisher   string    // who speaks: what 我院, 我校, "our hospital" stand for; "" is the name that the page states for its site, where they can stand for it
	Fetched     time.Time // what "today" was; zero leaves "3小时前" without a value
}

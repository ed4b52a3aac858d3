package article

import (
	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/entity"
)

// Article is one news item as its page gives it. A field that the page does
// not give is zero, never a guess and never today's date. All spans are byte
// offsets into Text.
//
// As JSON an Article has its field names in camelCase, without what is absent;
// json.Unmarshal gives the same Article back. Whoever fills in a time without a
// zone by hand sets AssumedZone too.
type Article struct {
	URL      string `json:"url,omitzero"`      // Source.URL, else the page's own canonical address
	SiteName string `json:"siteName,omitzero"` // of the site: 网站名称, og:site_name
	Language string `json:"language,omitzero"` // BCP 47: zh-Hans, zh-Hant, en; empty where the text is too short to tell
	Encoding string `json:"encoding,omitzero"` // what the bytes really were: utf-8, gb18030, big5, ...

	Kind     Kind   `json:"kind,omitzero"`
	Kicker   string `json:"kicker,omitzero"`   // 肩题, the line above the title
	Title    string `json:"title,omitzero"`    // 标题, without the site's name
	Subtitle string `json:"subtitle,omitzero"` // 副标题; several lines are joined by blanks

	Published dateparse.Date `json:"published,omitzero"` // 发布时间, else the day of the dateline; ZoneKnown only where the page states a zone
	Modified  dateparse.Date `json:"modified,omitzero"`  // 更新时间

	// AssumedZone is where every time of the Article was taken to be written for
	// which the page states no zone: an offset such as +08:00. It is the name of
	// a location (America/New_York) where Parser.Location changed its offset
	// between two of them, and empty where there is none.
	AssumedZone string `json:"assumedZone,omitzero"`

	Views      Count    `json:"views,omitzero"`       // 浏览次数; not Known where a script fills it in
	Source     string   `json:"source,omitzero"`      // 来源, an organisation; never a person
	Credits    []Credit `json:"credits,omitempty"`    // 作者, 记者, 编辑, 审核, ... in the order of the page
	Dateline   Dateline `json:"dateline,omitzero"`    // 新华社北京11月17日电
	Breadcrumb []Link   `json:"breadcrumb,omitempty"` // 当前位置, from the home page on, as shown
	Section    string   `json:"section,omitzero"`     // 栏目
	DocNumber  string   `json:"docNumber,omitzero"`   // 文号: 办字〔2018〕18号
	Keywords   []string `json:"keywords,omitempty"`
	Summary    string   `json:"summary,omitzero"` // the page's own; never made up from the body

	Blocks      []Block `json:"blocks,omitempty"` // the body in order
	Text        string  `json:"text,omitzero"`    // the body as plain text, a line a block; captions are not in it
	Images      []Image `json:"images,omitempty"` // those of the body
	Attachments []Link  `json:"attachments,omitempty"`

	People        []entity.Person       `json:"people,omitempty"`
	Organizations []entity.Organization `json:"organizations,omitempty"`
	Dates         []dateparse.Match     `json:"dates,omitempty"` // counted from Published
	Quotes        []entity.Quote        `json:"quotes,omitempty"`
	Event         Event                 `json:"event,omitzero"`

	Meta     map[string]string `json:"meta,omitempty"` // the page's government, Open Graph and Dublin Core values as found
	Repairs  []Repair          `json:"repairs,omitempty"`
	Evidence []Evidence        `json:"evidence,omitempty"`
	Warnings []Warning         `json:"warnings,omitempty"`
}

// Kind is what sort of page an article is. The zero Kind is unknown.
type Kind string

// The kinds of page. Evidence has the reason, with Field "kind".
const (
	KindUnknown      Kind = ""
	KindNews         Kind = "news"         // something happened
	KindAnnouncement Kind = "announcement" // something will: an event with days to come
	KindNotice       Kind = "notice"       // 通知, 公告: somebody is told to do or know something
	KindPolicy       Kind = "policy"       // 办法, 条例: rules, in articles
	KindSpeech       Kind = "speech"       // 讲话, 实录: what was said, word by word
	KindProfile      Kind = "profile"      // 简介: a department, a person, a place
	KindList         Kind = "list"         // headlines that lead elsewhere
)

// Count is a number as a page shows it: 630, 1.2万, 10万+. The zero Count is
// unknown.
type Count struct {
	N           int64
	Known       bool   // a number stands in the page; a script may fill it in later, then it does not
	Approximate bool   // rounded, or a lower bound: 1.2万, 10万+, 近200
	Raw         string // as written
}

// Role is what somebody did for an article.
type Role string

// The roles of credits.
const (
	RoleAuthor        Role = "author"        // 作者, 文, 撰稿
	RoleReporter      Role = "reporter"      // 记者, 采写
	RoleCorrespondent Role = "correspondent" // 通讯员
	RolePhotographer  Role = "photographer"  // 摄影, 图
	RoleEditor        Role = "editor"        // 编辑, 责任编辑
	RoleReviewer      Role = "reviewer"      // 审核, 一审, 校对, 监制
	RoleTranslator    Role = "translator"    // 翻译, 编译
	RoleProvider      Role = "provider"      // 供稿, 供图
)

// Credit is one name in a credit line. Name is empty where a department
// signed, Organization where a person is named without one.
type Credit struct {
	Role         Role   `json:"role"`
	Name         string `json:"name,omitzero"`
	Organization string `json:"organization,omitzero"`
}

// Link is a text and where it leads. URL is absolute where Source.URL or the
// page's base is known, else as written; empty for a text without a link and for an
// address that must not be followed.
type Link struct {
	Text string `json:"text,omitzero"`
	URL  string `json:"url,omitzero"`
}

// Dateline is the opening of a news text: where, when and by which agency it
// was sent.
type Dateline struct {
	Place  string         `json:"place,omitzero"`
	Agency string         `json:"agency,omitzero"`
	Date   dateparse.Date `json:"date,omitzero"`
}

// Event is what an article reports: a meeting, a ceremony, a visit. It is read
// where the opening of the text or the title tells of it; what is held or was
// visited further down is background. The zero Event is that of a page that
// reports none: a profile, a notice, advice.
type Event struct {
	Name       string          `json:"name,omitzero"`        // 2023年学术年会; empty for a visit
	Place      string          `json:"place,omitzero"`       // as the text writes it: 会展中心, our hospital
	Dates      dateparse.Range `json:"dates,omitzero"`       // its days, never that of the dateline; absent where the text says 近日
	Organizers []Organizer     `json:"organizers,omitempty"` // hosts first
	Attendance Count           `json:"attendance,omitzero"`  // people who came, the largest number where several are named; a visit's own number: 一行6人
	People     []Participant   `json:"people,omitempty"`     // who did what, in the order of Article.People
}

// Participant is somebody who takes part in an event. Person is an index into
// Article.People. Role is chaired (主持), spoke (致辞, 讲话), reported (作报告, 授课),
// signed (签署), accompanied (陪同) or attended (出席): the first of these where
// somebody did several.
type Participant struct {
	Person int    `json:"person"`
	Role   string `json:"role"`
}

// Organizer is a body that holds an event. Role is host (主办), co_host (协办),
// undertaker (承办) or supporter (支持, 指导).
type Organizer struct {
	Role string `json:"role"`
	Name string `json:"name"`
}

// Repair is a piece of damage that was undone before the page was read, or that
// was seen and left: then After is the same as Before. U+FFFD in After stands
// for a character that cannot be known. An Article tells of a thousand at most. Span is where After stands in Text; it
// is empty for a repair outside the body, and where nothing is left of it.
type Repair struct {
	Kind   string      `json:"kind"` // converter, mojibake, markup, entity, control or lost; see Parser.Leave
	Span   entity.Span `json:"span,omitzero"`
	Before string      `json:"before"`
	After  string      `json:"after"`
}

// Evidence says where a field's value was read. For what candidates were weighed,
// title, dates, source and the like, an Article always has the chosen one; with
// Parser.Evidence it has all of them, and says the same of credits, dateline,
// event, people, captions, attachments, subtitle and text, which cost a little.
type Evidence struct {
	Field  string `json:"field"`          // JSON path of the value: title, credits[0], event.name, people[2].posts[0]
	Origin string `json:"origin"`         // what kind of place: label, heading, government meta, JSON-LD, URL, ...
	Place  string `json:"place,omitzero"` // where in the page: a selector (div.detail h1), or a name: meta PubDate, JSON-LD headline, URL
	Line   int    `json:"line,omitzero"`  // of the page's source, from 1; 0 where it is not known, and of what Parser.Evidence was not asked for
	Raw    string `json:"raw,omitzero"`   // the text as it stands there
	Chosen bool   `json:"chosen,omitzero"`
}

// Warning says what an Article lacks, or in what the page contradicts itself.
type Warning struct {
	Field string `json:"field"` // JSON name of the field: title, published, text, people, views, source
	Code  string `json:"code"`  // missing: the page gives none; contradiction: it also gives another; more: there are more than are listed
	Text  string `json:"text"`  // the same in words, with the other value as it stands in the page
}

package sheet

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/dom"
	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// Content systems of one family share their class names, and there are few
// families; a table of names says more than any measure. A class is believed for
// the element itself and what closely surrounds it, never further up.

// Marks is what the class and the id of an element say it holds.
type Marks uint16

const (
	MarkTitle    Marks = 1 << iota
	MarkTitleish       // a word for title is a part of the name: rightTitle, wz-biaoti
	MarkSubtitle
	MarkKicker
	MarkCaption
	markCrumbs
	MarkAuthor
	MarkMedium
	MarkPublished
	MarkSource
	MarkViews
	MarkLead // a paragraph or line below the title
	markRead // of a container whose names were read
)

// classWords is the table of class names and ids by which content systems
// mark their parts, lower case.
var classWords = []struct {
	mark  Marks
	names string
}{
	{MarkTitle, "title tit tt biaoti bt title1 arttitle article-title articletitle article_title art-title art_title news-title news_title newstitle newstit contenttitle content-title content_title con_title " +
		"contit con-title detail-title detail_title detailtitle xl_title xltitle page-title pagetitle post-title entry-title headline main-title maintitle main_title titlebox title_con wztitle wz_title bigtitle info-title infotitle " +
		"news-tit h-title hd-title dbt arc_title arctitle pagetitle ctitle showtitle show_title newsheader zwbt ivs_title ti tith text-title rich_media_title activity-name text_title " +
		"cont_title art_tit article-tit tit1 title2 t_title vtitle v_title xxgk_title gkgx_title newsdetail-title"},
	{MarkSubtitle, "futi ftit fu-title fubiao subtitle sub-title sub_title fubiaoti ftitle futitle f-title subtit standfirst dek subhead subheadline sub-headline article-subtitle vice-title vicetitle fbt secondtitle title2"},
	{MarkLead, "lead deck lede tagline intro summary article-summary excerpt entry-summary article-intro article-lead story-summary description article__lead article__intro page-intro"},
	{MarkKicker, "kicker yinti yt jianti jt eyebrow pretitle pre-title shoulder shouldertitle uptitle up-title over-title overline introtitle leadtitle fontitle prevtitle prev-title yintitle ytitle shouti yt_title"}, // 肩题, 引题
	{MarkCaption, "caption wp-caption-text figcaption tuzhu media-caption"}, // and pictureWords by captionEnds
	{markCrumbs, "breadcrumb breadcrumbs crumb crumbs crumbs-nav bread bread-crumb mbx mianbaoxie position weizhi location curpos current-position currentposition path dqwz wz nowplace place local addr subnav-position " +
		"bread_crumb breadcrumb-nav cur_position pos posi current_location nav-path navpath crumb-nav mbxnav dangqian breadnav site-path sitepath lujing crumbwrap m-crumb crumbbar web-position"},
	{MarkMedium, "article-sub article-meta source-box media-info author-info"}, // the line on which a portal names the account or medium
	{MarkAuthor, "author zuozhe writer byline rich_media_meta_text"},           // the last is of WeChat's pages, whose author has no class of its own
	{MarkPublished, "date time pubtime pub-time pub_time publish-time publish_time publishtime pubdate pub-date pub_date post-time post_time posttime postdate post-date post_date article-time article_time fbsj fabushijian riqi shijian timestamp entry-date published datetime create-time news-time news_time newstime date-source publish_date publishdate article-date index-module_textwrap"},
	{MarkSource, "source laiyuan ly from origin media-name media_name article-source article_source media_from pub-source news-source news_source source_name sourcename copyfrom ep-source js_name"},
	{MarkViews, "fa-eye icon-eye bi-eye eye icon-view glyphicon-eye-open fa-eye-o views view-count viewcount hits clicks click-count read-count readcount read_count pageview page-view pv"},
}

var classIndex = sync.OnceValue(func() map[string]Marks {
	index := map[string]Marks{}
	for _, row := range classWords {
		for name := range strings.FieldsSeq(row.names) {
			index[name] |= row.mark
		}
	}
	for picture := range strings.FieldsSeq(pictureWords) {
		for what := range strings.FieldsSeq(captionEnds) {
			for _, sign := range [...]string{"", "-", "_"} {
				index[picture+sign+what] |= MarkCaption
			}
		}
	}
	return index
})

// Classes of captions are a word for a picture and one for what is said of it:
// picinfo, img-desc, photo_caption.
const (
	pictureWords = "pic img image photo picture figure tu"
	captionEnds  = "caption desc description txt text info note memo explain shuoming words"
)

// MarksOf reads a class attribute or an id; pages repeat few of them, so each
// is read once in a parse.
func (s *Sheet) MarksOf(class string) Marks {
	if class == "" {
		return 0
	}
	m, ok := s.marks[class]
	if !ok {
		if m = readMarks(class); s.marks == nil {
			s.marks = map[string]Marks{}
		}
		s.marks[class] = m
	}
	return m
}

// classSigns are parts of all names that readMarks knows beside those of the index:
// most have none.
var classSigns = sync.OnceValue(func() *lexicon.Finder {
	return lexicon.NewFinder(strings.Fields("title biaoti headline breadcrumb caption author byline " + subtitleParts + " " + leadParts)...)
})

func readMarks(class string) Marks {
	index := classIndex()
	var m Marks
	for name := range strings.FieldsSeq(strings.ToLower(class)) {
		m |= index[name]
		switch {
		case !classSigns().AnyIn(name):
		case strings.Contains(name, "title") && !strings.Contains(name, "subtitle"), strings.Contains(name, "biaoti"), strings.Contains(name, "headline"):
			m |= MarkTitleish
		case strings.Contains(name, "breadcrumb"):
			m |= markCrumbs
		case strings.HasSuffix(name, "-caption"), strings.HasSuffix(name, "_caption"):
			if !strings.HasPrefix(name, "has") && !strings.HasPrefix(name, "with") && !strings.HasPrefix(name, "no-") {
				m |= MarkCaption
			}
		case authorish(name):
			m |= MarkAuthor
		case hasPart(name, subtitleParts) || strings.Contains(name, "subtitle"):
			m |= MarkSubtitle
		case hasPart(name, leadParts):
			m |= MarkLead
		}
	}
	return m
}

// Words for a subtitle, and for the lines that sum a text up above it, which stand among the
// parts of a class: article__subtitle, field--name-field-subhead, c-lead-paragraph.
const (
	subtitleParts = "subhead subheadline subheading standfirst dek deck strapline"
	leadParts     = "lead lede intro excerpt teaser tagline"
)

// hasPart tells whether one of words is a part of a class.
func hasPart(name, words string) bool {
	for start := 0; start < len(name); {
		part := name[start:]
		if end := strings.IndexAny(part, "-_"); end >= 0 {
			part = part[:end]
		}
		if form.HasWord(words, part) {
			return true
		}
		start += len(part) + 1
	}
	return false
}

// authorish tells a class of an author's name: author, post-author__name,
// c-byline__author; not the author's picture, office or box.
func authorish(name string) bool {
	if !strings.Contains(name, "author") && !strings.Contains(name, "byline") {
		return false
	}
	return strings.HasSuffix(name, "name") || strings.HasSuffix(name, "author") || strings.HasSuffix(name, "byline") || strings.HasSuffix(name, "authors")
}

// OwnMarks are those of the element that is the block.
func (s *Sheet) OwnMarks(b *dom.Block) Marks { return s.MarksOf(b.Class) | s.MarksOf(b.ID) }

// ContainerMarks are those of a container.
func (s *Sheet) ContainerMarks(at int32) Marks {
	if s.around == nil {
		s.around = make([]Marks, len(s.Page.Containers))
	}
	m := &s.around[at]
	if *m == 0 {
		c := &s.Page.Containers[at]
		*m = s.MarksOf(c.Class) | s.MarksOf(c.ID) | markRead
	}
	return *m
}

// IsMarked tells whether the block, its container, the parent of that, or a run
// that is most of its text has the mark.
func (s *Sheet) IsMarked(b *dom.Block, m Marks) bool {
	found := s.MarksAround(b)
	if found&m != 0 {
		return true
	}
	for i := range b.Runs {
		if r := &b.Runs[i]; int(r.End-r.Start)*2 >= len(b.Text) {
			found |= s.MarksOf(r.Class) | s.MarksOf(r.ID)
		}
	}
	return found&m != 0
}

// MarksAround are those of the block, its container and the parent of that.
func (s *Sheet) MarksAround(b *dom.Block) Marks {
	found := s.OwnMarks(b) | s.ContainerMarks(b.Container)
	if parent := s.Page.Containers[b.Container].Parent; parent >= 0 {
		found |= s.ContainerMarks(parent)
	}
	return found
}

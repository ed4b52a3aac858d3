package article

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// marks is what the class and the id of an element say it holds.
type marks uint16

const (
	markTitle    marks = 1 << iota
	markTitleish       // a word for title is a part of the name: rightTitle, wz-biaoti
	markSubtitle
	markKicker
	markCaption
	markCrumbs
	markAuthor
	markMedium
	markPublished
	markSource
	markViews
	markLead // a paragraph or line below the title
	markRead // of a container whose names were read
)

// classWords is the table of class names and ids by which content systems
// mark their parts, lower case.
var classWords = []struct {
	mark  marks
	names string
}{
	{markTitle, "title tit tt biaoti bt title1 arttitle article-title articletitle article_title art-title art_title news-title news_title newstitle newstit contenttitle content-title content_title con_title " +
		"contit con-title detail-title detail_title detailtitle xl_title xltitle page-title pagetitle post-title entry-title headline main-title maintitle main_title titlebox title_con wztitle wz_title bigtitle info-title infotitle " +
		"news-tit h-title hd-title dbt arc_title arctitle pagetitle ctitle showtitle show_title newsheader zwbt ivs_title ti tith text-title rich_media_title activity-name text_title " +
		"cont_title art_tit article-tit tit1 title2 t_title vtitle v_title xxgk_title gkgx_title newsdetail-title"},
	{markSubtitle, "futi ftit fu-title fubiao subtitle sub-title sub_title fubiaoti ftitle futitle f-title subtit standfirst dek subhead subheadline sub-headline article-subtitle vice-title vicetitle fbt secondtitle title2"},
	{markLead, "lead deck lede tagline intro summary article-summary excerpt entry-summary article-intro article-lead story-summary description article__lead article__intro page-intro"},
	{markKicker, "kicker yinti yt jianti jt eyebrow pretitle pre-title shoulder shouldertitle uptitle up-title over-title overline introtitle leadtitle fontitle prevtitle prev-title yintitle ytitle shouti yt_title"}, // 肩题, 引题
	{markCaption, "caption wp-caption-text image-caption img-caption pic-desc picdesc photo-caption imgdesc img_desc pic_txt pictext figcaption tuzhu image-desc media-caption photo-caption photocaption pic_desc image_caption photo_caption"},
	{markCrumbs, "breadcrumb breadcrumbs crumb crumbs crumbs-nav bread bread-crumb mbx mianbaoxie position weizhi location curpos current-position currentposition path dqwz wz nowplace place local addr subnav-position " +
		"bread_crumb breadcrumb-nav cur_position pos posi current_location nav-path navpath crumb-nav mbxnav dangqian breadnav site-path sitepath lujing crumbwrap m-crumb crumbbar web-position"},
	{markMedium, "article-sub article-meta source-box media-info author-info"}, // the line on which a portal names the account or medium
	{markAuthor, "author zuozhe writer byline rich_media_meta_text"},           // the last is of WeChat's pages, whose author has no class of its own
	{markPublished, "date time pubtime pub-time pub_time publish-time publish_time publishtime pubdate pub-date pub_date post-time post_time posttime postdate post-date post_date article-time article_time fbsj fabushijian riqi shijian timestamp entry-date published datetime create-time news-time news_time newstime date-source publish_date publishdate article-date index-module_textwrap"},
	{markSource, "source laiyuan ly from origin media-name media_name article-source article_source media_from pub-source news-source news_source source_name sourcename copyfrom ep-source js_name"},
	{markViews, "fa-eye icon-eye bi-eye eye icon-view glyphicon-eye-open fa-eye-o views view-count viewcount hits clicks click-count read-count readcount read_count pageview page-view pv"},
}

var classIndex = sync.OnceValue(func() map[string]marks {
	index := map[string]marks{}
	for _, row := range classWords {
		for name := range strings.FieldsSeq(row.names) {
			index[name] |= row.mark
		}
	}
	return index
})

// marksOf reads a class attribute or an id; pages repeat few of them, so each
// is read once in a parse.
func (s *sheet) marksOf(class string) marks {
	if class == "" {
		return 0
	}
	m, ok := s.marks[class]
	if !ok {
		if m = readMarks(class); s.marks == nil {
			s.marks = map[string]marks{}
		}
		s.marks[class] = m
	}
	return m
}

func readMarks(class string) marks {
	index := classIndex()
	var m marks
	for name := range strings.FieldsSeq(strings.ToLower(class)) {
		m |= index[name]
		switch {
		case strings.Contains(name, "title") && !strings.Contains(name, "subtitle"), strings.Contains(name, "biaoti"), strings.Contains(name, "headline"):
			m |= markTitleish
		case strings.Contains(name, "breadcrumb"):
			m |= markCrumbs
		case authorish(name):
			m |= markAuthor
		}
	}
	return m
}

// authorish tells a class of an author's name: author, post-author__name,
// c-byline__author; not the author's picture, office or box.
func authorish(name string) bool {
	if !strings.Contains(name, "author") && !strings.Contains(name, "byline") {
		return false
	}
	return strings.HasSuffix(name, "name") || strings.HasSuffix(name, "author") || strings.HasSuffix(name, "byline") || strings.HasSuffix(name, "authors")
}

// ownMarks are those of the element that is the block.
func (s *sheet) ownMarks(b *dom.Block) marks { return s.marksOf(b.Class) | s.marksOf(b.ID) }

// containerMarks are those of a container.
func (s *sheet) containerMarks(at int32) marks {
	if s.around == nil {
		s.around = make([]marks, len(s.page.Containers))
	}
	m := &s.around[at]
	if *m == 0 {
		c := &s.page.Containers[at]
		*m = s.marksOf(c.Class) | s.marksOf(c.ID) | markRead
	}
	return *m
}

// isMarked tells whether the block, its container, the parent of that, or a run
// that is most of its text has the mark.
func (s *sheet) isMarked(b *dom.Block, m marks) bool {
	found := s.marksAround(b)
	if found&m != 0 {
		return true
	}
	for i := range b.Runs {
		if r := &b.Runs[i]; int(r.End-r.Start)*2 >= len(b.Text) {
			found |= s.marksOf(r.Class) | s.marksOf(r.ID)
		}
	}
	return found&m != 0
}

// marksAround are those of the block, its container and the parent of that.
func (s *sheet) marksAround(b *dom.Block) marks {
	found := s.ownMarks(b) | s.containerMarks(b.Container)
	if parent := s.page.Containers[b.Container].Parent; parent >= 0 {
		found |= s.containerMarks(parent)
	}
	return found
}

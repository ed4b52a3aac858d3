package label

import (
	"iter"

	"github.com/bulletin-go/bulletin/internal/form"
)

// Field is what a label stands for.
type Field uint8

const (
	fieldNone       Field = iota
	FieldPublished        // 发布时间
	FieldModified         // 更新时间
	FieldViews            // 浏览次数
	FieldSource           // 来源
	FieldIssuer           // 发布机构: a source unless a 来源 says otherwise
	FieldData             // 资料来源: a source beside the title, a note in the text
	FieldCredit           // 作者, 编辑, 审核: see label.role
	FieldCrumb            // 当前位置
	FieldDocNumber        // 文号
	FieldSection          // 栏目
	FieldTitle            // 标题
	FieldKeywords         // 关键词
	FieldSummary          // 摘要
	FieldAttachment       // 附件
	fieldOther            // 标题, 电话, 地点: ends the value before it, and its own is of no use
	fieldFurniture        // 字号, 分享, 打印: so does this, and a line of nothing else is junk
)

// OfPublication tells the fields that a line beside the title says of the
// publication: when, by whom, how often read.
func (f Field) OfPublication() bool {
	switch f {
	case FieldPublished, FieldModified, FieldViews, FieldSource, FieldIssuer:
		return true
	}
	return false
}

// Label is a row of the label table.
type Label struct {
	Field Field
	Role  Role
	words string // parted by |; Simplified Chinese, or English in lower case
	made  []form.Product
}

// all gives the words of a row. The products of one may meet in a word.
func (l *Label) all() iter.Seq[string] { return form.Words(l.words, l.made) }

// labels is the table of labels: one row a field or role. Words are in
// Simplified Chinese (both scripts match) or lower-case English; blanks in a
// page's label do not count. A word of one character needs a colon or a slash.
var labels = []Label{
	{Field: FieldPublished, words: "发布于|发表于|新闻时间|新闻日期|信息时间|稿件时间|发文|发布|日期|时间|文章日期|" +
		"released on|released|addtime|added|added on|posted on|posted at|posted|for immediate release|for release|immediate release|published on|published at|published|date published|date posted|" +
		"pubtime|pubdate|issued|issued on|date|time|update time and date|submitted on|created on|created|date added",
		made: []form.Product{
			{"|文章|新闻|信息|稿件|内容|本文|首次", "发布|发表|发稿|发文|公布|公开|加入|添加|上传|录入|创建|建档|建置|刊发|刊登|刊出|上网|上稿|上版|上架|张贴|贴文|公告|登载|投稿|提交|撰写|建立|入库|报道|推送|成文|印发|生成|出刊", "时间|日期|日"},
			{"", "release|released|publish|published|publishing|publication|post|posted|posting|issue|issued|creation|created|upload|uploaded|submission|news|article", " time| date| date and time"},
			{"", "date of |time of |date and time of ", "release|publication|issue|posting|creation"},
		}},
	{Field: FieldModified, words: "最后更新|最近更新|更新于|更新|资料更新|" +
		"updated|updated on|updated at|last updated|last updated on|last update|last modified|modified|date modified|page last updated|last reviewed|page last reviewed|reviewed on|content current as of|update time|update date|page updated|last edited",
		made: []form.Product{{"|最后|最近|资料|本页|页面", "更新|修改|维护|异动|修订", "时间|日期"}}},
	{Field: FieldViews, words: "浏览|阅读|点击|点阅|人气|人气值|访问|已有|围观|浏览累计|累计浏览|热度|查看|资料点阅|" +
		"views|view|view count|viewed|page views|hits|hit|clicks|click|click count|click volume|click rate|read|reads|reading|reading volume|reading times|readings|number of visits|number of views|number of clicks|number of readings|number of hits|number of reads|visits|visit|visit count|visitors|total visitors|visitor counter|visitors counter|visit counter|hit counter|page counter|browse|browsing|browse times|browsing times|browsing volume|browse volume|times of browsing|read times|times read|times viewed|pv|popularity|total views|number of browsing|number of times browsed|reading number|reading quantity|views count",
		made: []form.Product{
			{"|总|已|被|已被|共|累计|本文|文章|本页|资料", "浏览|阅读|点击|点阅|访问|访客|查看|观看|阅览|点选", "次数|数|量|人次|人数|率|频次|总量"},
			{"总|已|被|已被|共|本文|本文被|本文已|本文已被|本文共|文章|文章被|本页", "浏览|阅读|点击|访问", ""},
			{"page |this page |article |this article |this post ", "|has been |was ", "read|viewed|visited|accessed"},
		}},
	{Field: FieldSource, words: "来源于|稿源|转自|转载自|摘自|来自|本文来源于|新闻引据|原载|" +
		"source|sources|information source|news source|article source|source of information|source of the article|from|manuscript source|contribution source|chinese source|original source|source unit|source of article|source of news|message source|sourced from|origin",
		made: []form.Product{{"|本文|稿件|文章|新闻|信息|消息|内容|转载|资讯|文稿|原文|发稿|素材|综合", "来源|出处", "|单位|部门|科室|处室|机构|媒体|网站"}}},
	{Field: FieldData, words: "资料来源|数据来源"},
	{Field: FieldIssuer, words: "发布者单位|信息提供|单位|部门|科室|资料提供|资料来源单位|主办部门|学校|学院|所属部门|承办单位名称|" +
		"issued by|issuing authority|publisher|published by|issuing agency|issuing unit|department|unit|news provided by|released by|publishing unit|publishing department|publishing organization|release unit|releasing unit|information provider",
		made: []form.Product{{"", "发布|发稿|发文|发言|公告|张贴|刊登|上稿|公布|制发|公开|提供|信息提供|信息发布|来文|责任|公开责任|作者|撰稿|撰写|拟稿|起草|录入|采编", "单位|机构|机关|部门|科室|处室"}}},
	{Field: FieldCredit, Role: RoleAuthor, words: "作者|文|文字|撰文|撰稿|撰写|执笔|写稿|作者姓名|文章作者|原作者|文稿|采编|整合|综合整理|整理|录入|上传|拟稿|起草|文案|信息员|上稿|供稿人员|发稿|" +
		"author|authors|author(s)|submitted by|created by|by|written by|writer|text by|text|words|words by|story by|article by|publisher name|posted by|story|posted by user|drafted by|editor and author|contributing author|compiled and written by",
		made: []form.Product{{"", "发布|发稿|发文|投稿|张贴|刊登|上稿|公告|录入|上传|撰稿|撰写|拟稿|建立|发表|写稿", "人|者|人员|作者"}}},
	{Field: FieldCredit, Role: RoleReporter, words: "记者|通讯记者|采写|采访|采访报道|报道|报道记者|新闻记者|采访人|采访者|" +
		"reporter|reporters|reporter(s)|reported by|reporting by|staff reporter|journalist|correspondent reporter|interview|interviewer|student reporter|trainee reporter|intern reporter"},
	{Field: FieldCredit, Role: RoleCorrespondent, words: "通讯员|职工通讯员|通讯|驻站通讯员|" +
		"correspondent|correspondents|special correspondent"},
	{Field: FieldCredit, Role: RolePhotographer, words: "摄影|摄影报道|摄影记者|图片|图|摄|拍摄|影像|供图摄影|摄制|摄像|照片|摄影师|" +
		"photo|photos|photo by|photos by|photographer|photographers|photography|photography by|photographed by|image|images by|picture|pictures|pictures by|picture by|photo credit|image credit|photo courtesy|images"},
	{Field: FieldCredit, Role: RoleEditor, words: "编辑|责编|小编|编纂|剪辑|主编|编|美编|美术编辑|排版|总编辑|副主编|统筹|策划|总策划|统稿|编辑制作|制作|值班总编|责任编辑人|编排|选稿|核稿编辑|执行编审|编审人|编发|值守编辑|" +
		"editor|editors|edited by|copyedited by|copy editor|subedited by|edit|edit by|editing|editor in charge|editor-in-charge|responsible editor|executive editor|responsible editing|duty editor|edited|editor in chief|chief editor|managing editor|web editor|typesetting|layout|layout editor"},
	{Field: FieldCredit, Role: RoleReviewer, words: "审发|核稿|核发|签发|签发人|校|监制|总监制|编审|一审一校|二审二校|三审三校|责编审核|核校|校核|总校|审查|审批|总监|宣传科审核|" +
		"reviewer|reviewers|reviewed by|review|reviewing|first trial|second trial|third trial|final trial|first review|second review|third review|final review|initial review|preliminary review|re-examination|final examination|first instance|second instance|third instance|proofreader|proofread|proofread by|proofreading|audit|auditor|audited by|auditing|approved by|approval|checked by|verified by|issued and approved by|signed by|review by|first audit|second audit|final audit|first examination|producer|supervisor|fact checked by|medically reviewed by|preliminary examination|first-instance|proof|proofs",
		made: []form.Product{
			{"|责任|值班|部门|科室|内容|总|主|统筹", "审核|审稿|审校|审定|审阅|审签|审读|审改|校对|校审|审", "|人|员|者"},
			{"初|复|终|一|二|三|首", "审|核|校|审核|审校|审稿|校对", "|人|员|者|编辑"},
		}},
	{Field: FieldCredit, Role: RoleTranslator, words: "翻译|译者|编译|译|译文|中文翻译|英文翻译|编译者|" +
		"translator|translators|translated by|translation|translation by|translated and edited by|compiled and translated by"},
	{Field: FieldCredit, Role: RoleProvider, words: "供图|投稿|图片来源|图源|图片由|资料提供者|提供|供稿审核|" +
		"contributed by|contributor|contributors|contribution|contributed|provided by|courtesy of|courtesy|photo provided by|pictures provided by|image source|photo source|picture source|source of picture|manuscript provided by|for the manuscript|manuscript by|manuscript|contributing|contribution by|contribute",
		made: []form.Product{{"", "供稿|来稿|报送", "|单位|部门|科室|处室|机构|人|者|单位名称"}}},
	{Field: FieldCrumb, words: "当前您的位置|位置|您在这里|当前栏目|所在栏目位置|您正在浏览|location now|current|now|where you are|current page|your are here", made: []form.Product{
		{"|您|你|您的", "当前|现在|目前|所在|当前所在|现在所在|目前所在", "位置|的位置"},
		{"您|你", "的位置", ""},
		{"|your |the |present |your present |now |current |your current |the current ", "location|position", ""},
		{"you are |you are now |you are currently ", "here|in|at", ""},
	}},
	{Field: FieldDocNumber, words: "文号|发文字号|发文号|文件编号|文件号|公文字号|发文文号|公告文号|发布文号|document number|document no.|doc no.|reference number|ref. no."},
	{Field: FieldSection, words: "所属专题|categories|category|section|column|classification|filed under", made: []form.Product{{"|所属|所在|文章|新闻|信息|公告|市府|本府|机关|内容|资讯|发布", "栏目|分类|类别", ""}}},
	{Field: FieldTitle, words: "标题|新闻标题|文章标题|信息标题|公文标题|公文名称|文件名称|名称|信息名称|主题|主旨"},
	{Field: FieldKeywords, words: "关键词|关键字|标签|主题词|topic|topics|tags|tag|keywords|keyword|tagged"},
	{Field: FieldSummary, words: "摘要|内容摘要|导读|核心提示|内容概述|提要|内容提要|summary|abstract"},
	{Field: FieldAttachment, words: "档案下载|档案名称|文件下载|attachment|attachments|annex|downloads|download|related attachments|attached file|attached files|related files|file download|appendix",
		made: []form.Product{{"", "附件|附档|附加档案|附加文件", "|下载|信息|列表"}, {"相关|下载", "附件|文件|档案", "|下载|列表"}}},
	{Field: fieldFurniture, words: "字体|字号|字体大小|字体显示|文字大小|字级|分享|分享到|分享至|分享此文|打印|列印|打印本页|关闭|关闭窗口|收藏|举报|评论|评论数|跟帖|点赞|赞|顶|转发|保护视力色|背景色|视力保护色|视力保护|大中小|font|font size|fonts|text size|share|share to|print|close"},
	{Field: fieldOther, words: "投稿邮箱|投稿热线|新闻热线|联系邮箱|举报邮箱|爆料电话|报料热线|投稿方式|主题分类|体裁分类|转载|主办|主办单位|承办单位|协办|索引号|信息索引|信息索引号|有效性|公开方式|公开形式|公开范围|体裁|生效日期|失效日期|废止日期|实施日期|地址|电话|联系电话|邮编|邮箱|传真|联系人|热线|微信|微博|语音播报|听新闻|朗读|播报|文章类型|类型|链接|原文地址|网址|地点|会议地点|辟谣|新闻联络人|新闻联系人|联络人|联络电话|业务单位|咨询电话|承办人|字数|时长|原标题|原文链接|原题|二维码|回复|星级|推荐|" +
		"翻摄|翻拍|服务对象|主要内容|公开类别|公开时限|公开属性|信息公开类别|语种|版权|ip|ip属地|责任|主送|抄送|信息类型|出品|出品单位|相关新闻|相关链接|推荐阅读|" +
		"size|comments|comment|likes|like|favorite|favorites|tel|phone|fax|address|e-mail|email|contact|follow|listen|prev|previous|next|pre|previous article|next article|related|related news|save|bookmark|subscribe|word count|reading time|estimated reading time|language|zip code|print this page|close window",
		made: []form.Product{{"上一|下一|前一|后一", "篇|条|则|页", ""}}},
}

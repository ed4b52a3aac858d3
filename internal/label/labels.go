package label

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
}

// labels is the table of labels: one row a field or role. Words are in
// Simplified Chinese (both scripts match) or lower-case English; blanks in a
// page's label do not count. A word of one character needs a colon or a slash.
var labels = []Label{
	{Field: FieldPublished, words: "发布时间|发布日期|发表时间|发表日期|发稿时间|发稿日期|发文时间|发文日期|公布时间|公布日期|公开日期|公开时间|" +
		"加入时间|添加时间|添加日期|上传时间|上传日期|录入时间|录入日期|创建时间|创建日期|发布于|发表于|刊发时间|刊登日期|刊出日期|上网时间|上网日期|" +
		"投稿时间|稿件时间|撰写时间|新闻时间|新闻日期|信息时间|提交时间|张贴日期|张贴时间|公告日期|上版日期|上架日期|建立日期|贴文时间|发文|发布|" +
		"成文日期|印发日期|生成日期|日期|时间|发布日|出刊日期|文章发布时间|文章日期|报道日期|入库时间|" +
		"release time|release date|released on|released|addtime|added|added on|post time|posted date|posted on|posted at|posted|" +
		"for immediate release|for release|immediate release|publish time|publish date|published date|publication date|published on|published at|published|date published|date posted|" +
		"publishing time|publishing date|pubtime|pubdate|date of issue|issue date|issued|issued on|date|time|update time and date|submitted on|news date|date of publication|creation time|created on|created|upload time|date added"},
	{Field: FieldModified, words: "更新时间|更新日期|最后更新|最后更新时间|最后更新日期|最近更新|最近更新时间|最后修改时间|修改时间|修改日期|维护日期|更新于|更新|资料更新|资料更新时间|资料更新日期|异动日期|" +
		"updated|updated on|updated at|last updated|last updated on|last update|last modified|modified|date modified|page last updated|last reviewed|reviewed on|content current as of|update time|update date|page updated|last edited"},
	{Field: FieldViews, words: "浏览次数|浏览量|浏览数|浏览人次|浏览人数|总浏览数|总浏览量|浏览|阅读次数|阅读量|阅读数|阅读人数|阅读人次|阅读|点击次数|点击量|点击数|点击率|点击|" +
		"点阅次数|点阅数|点阅|点阅率|人气|人气值|访问次数|访问量|访问数|访问|访问人数|访问人次|查看次数|查看数|已阅读|已浏览|已有|被浏览|被阅读|围观|阅览次数|阅览数|观看次数|观看数|浏览累计|累计浏览|热度|查看|本文已被浏览|本文被浏览|本文已被阅读|本文被阅读|本文已浏览|本文浏览|本文阅读|本文点击|文章被浏览|文章浏览|已被浏览|已被阅读|共浏览|共阅读|本页浏览|本页访问|资料点阅次数|资料点阅|点阅人次|点阅人数|点选次数|点选率|点选数|浏览频次|总点击|总点击量|总访问量|总阅读|浏览总量|" +
		"views|view|view count|viewed|page views|hits|hit|clicks|click|click count|click volume|click rate|read|reads|reading|reading volume|reading times|readings|number of visits|number of views|number of clicks|number of readings|number of hits|number of reads|visits|visit|visit count|visitors|visitor counter|visitors counter|visit counter|hit counter|page counter|browse|browsing|browse times|browsing times|browsing volume|browse volume|times of browsing|read times|times read|times viewed|pv|popularity|total views|number of browsing|number of times browsed|reading number|reading quantity|views count"},
	{Field: FieldSource, words: "来源|信息来源|稿件来源|文章来源|新闻来源|消息来源|内容来源|转载来源|来源于|来源单位|稿源|文稿来源|出处|转自|转载自|摘自|原文来源|来自|本文来源于|新闻引据|资讯来源|稿件出处|发稿来源|本文来源|原载|" +
		"source|sources|information source|news source|article source|source of information|source of the article|from|manuscript source|contribution source|chinese source|original source|source unit|source of article|source of news|message source|sourced from|origin"},
	{Field: FieldData, words: "资料来源|数据来源"},
	{Field: FieldIssuer, words: "发布机构|发布单位|发布部门|发布者单位|发文机关|发文单位|发布机关|公开责任部门|发布科室|供稿单位名称|信息提供|信息提供单位|提供单位|公开机构|制发机关|发文机构|单位|部门|科室|作者单位|作者科室|来文单位|资料提供|资料来源单位|张贴单位|公告单位|发言单位|主办部门|学校|学院|所属部门|责任单位|承办单位名称|信息发布单位|" +
		"issued by|issuing authority|publisher|published by|issuing agency|issuing unit|department|unit|news provided by|released by|publishing unit|publishing department|publishing organization|release unit|releasing unit|information provider"},
	{Field: FieldCredit, Role: RoleAuthor, words: "作者|文|文字|撰文|撰稿|撰稿人|撰写|执笔|写稿|作者姓名|本文作者|文章作者|原作者|文稿|采编|发布人|发布者|发布作者|录入|录入人|录入者|上传者|上传|拟稿|拟稿人|起草|文案|信息员|投稿人|张贴人|张贴者|发文者|发布人员|建立者|刊登人|刊登者|公告人|上稿人|上稿|供稿人员|发稿人|发稿|" +
		"author|authors|author(s)|submitted by|created by|by|written by|writer|text by|text|words|words by|story by|article by|publisher name|posted by|story|posted by user|drafted by|editor and author|contributing author|compiled and written by"},
	{Field: FieldCredit, Role: RoleReporter, words: "记者|本报记者|本站记者|本网记者|特约记者|实习记者|见习记者|校园记者|学生记者|全媒体记者|通讯记者|采写|采访|采访报道|报道|报道记者|文字记者|首席记者|新闻记者|采访人|采访者|" +
		"reporter|reporters|reporter(s)|reported by|reporting by|staff reporter|journalist|correspondent reporter|interview|interviewer|student reporter|trainee reporter|intern reporter"},
	{Field: FieldCredit, Role: RoleCorrespondent, words: "通讯员|特约通讯员|职工通讯员|通讯|驻站通讯员|实习通讯员|" +
		"correspondent|correspondents|special correspondent"},
	{Field: FieldCredit, Role: RolePhotographer, words: "摄影|摄影报道|摄影记者|图片|图|摄|拍摄|图片摄影|影像|供图摄影|摄制|摄像|图片拍摄|照片|摄影师|" +
		"photo|photos|photo by|photos by|photographer|photographers|photography|photography by|photographed by|image|images by|picture|pictures|pictures by|picture by|photo credit|image credit|photo courtesy|images"},
	{Field: FieldCredit, Role: RoleEditor, words: "编辑|责任编辑|责编|小编|剪辑|主编|执行编辑|执行主编|网络编辑|网页编辑|编|值班编辑|见习编辑|实习编辑|本期编辑|文字编辑|美编|美术编辑|新媒体编辑|微信编辑|排版|版面编辑|总编辑|副主编|统筹|策划|总策划|统稿|责任主编|编辑制作|制作|值班主编|值班总编|本文编辑|责任编辑人|编排|后期编辑|选稿|核稿编辑|执行编审|编审人|编发|值守编辑|" +
		"editor|editors|edited by|copyedited by|copy editor|subedited by|edit|edit by|editing|editor in charge|editor-in-charge|responsible editor|executive editor|responsible editing|duty editor|edited|editor in chief|chief editor|managing editor|web editor|typesetting|layout|layout editor"},
	{Field: FieldCredit, Role: RoleReviewer, words: "审核|审稿|审校|审定|审阅|审签|审发|初审|复审|终审|一审|二审|三审|一审编辑|二审编辑|三审编辑|初核|复核|核稿|核发|签发|签发人|校对|一校|二校|三校|校|监制|总监制|责任审核|审核人|审稿人|责任校对|审读|编审|终审人|初审人|复审人|内容审核|一审一校|二审二校|三审三校|责编审核|责任审校|科室审核|主审|核校|校核|审校人|复校|初校|终校|总校|统筹审核|" +
		"审查|审批|审|总监|总审|总审核|值班审核|部门审核|宣传科审核|一审校|二审校|三审校|" +
		"reviewer|reviewers|reviewed by|review|reviewing|first trial|second trial|third trial|final trial|first review|second review|third review|final review|initial review|preliminary review|re-examination|final examination|first instance|second instance|third instance|proofreader|proofread|proofread by|proofreading|audit|auditor|audited by|auditing|approved by|approval|checked by|verified by|issued and approved by|signed by|review by|first audit|second audit|final audit|first examination|producer|supervisor|fact checked by|medically reviewed by|preliminary examination|first-instance|proof|proofs"},
	{Field: FieldCredit, Role: RoleTranslator, words: "翻译|译者|编译|译|译文|中文翻译|英文翻译|编译者|" +
		"translator|translators|translated by|translation|translation by|translated and edited by|compiled and translated by"},
	{Field: FieldCredit, Role: RoleProvider, words: "供稿|供图|来稿|投稿|供稿单位|供稿人|供稿部门|供稿者|供稿科室|稿件提供|图片提供|图文提供|图片来源|图源|图片由|资料提供者|提供|报送|报送单位|报送人|供稿审核|来稿单位|" +
		"contributed by|contributor|contributors|contribution|contributed|provided by|courtesy of|courtesy|photo provided by|pictures provided by|image source|photo source|picture source|source of picture|manuscript provided by|for the manuscript|manuscript by|manuscript|contributing|contribution by|contribute"},
	{Field: FieldCrumb, words: "当前位置|您当前的位置|您当前位置|你当前的位置|当前您的位置|您现在的位置|现在位置|您的位置|你的位置|位置|您所在的位置|您所在位置|所在位置|您现在所在的位置|你现在所在的位置|你所在的位置|您现在所在位置|目前位置|现在所在位置|现在的位置|目前所在位置|您在这里|您目前的位置|您目前所在位置|当前栏目|所在栏目位置|当前所在位置|您正在浏览|您当前所在位置|你现在的位置|您当前所在的位置|您目前所在的位置|" +
		"current location|current position|your location|your position|you are here|your current location|your current position|location now|current|now|you are now in|you are currently here|your present location|where you are|present location|location|position|you are at|you are in|now location|current page|the current location|the current position|your are here"},
	{Field: FieldDocNumber, words: "文号|发文字号|发文号|文件编号|文件号|公文字号|发文文号|公告文号|发布文号|document number|document no.|doc no.|reference number|ref. no."},
	{Field: FieldSection, words: "栏目|所属栏目|分类|类别|所属分类|文章分类|新闻分类|信息分类|所属专题|新闻类别|公告类别|信息类别|所在栏目|categories|category|section|column|classification|filed under"},
	{Field: FieldTitle, words: "标题|新闻标题|文章标题|信息标题|公文标题|公文名称|文件名称|名称|信息名称|主题|主旨"},
	{Field: FieldKeywords, words: "关键词|关键字|标签|主题词|topic|topics|tags|tag|keywords|keyword|tagged"},
	{Field: FieldSummary, words: "摘要|内容摘要|导读|核心提示|内容概述|提要|内容提要|summary|abstract"},
	{Field: FieldAttachment, words: "附件|附件下载|相关附件|附件信息|相关文件|档案下载|相关档案|档案名称|下载附件|附件列表|附档|文件下载|附加档案|附加文件|attachment|attachments|annex|downloads|download|related attachments|attached file|attached files|related files|file download|appendix"},
	{Field: fieldFurniture, words: "字体|字号|字体大小|字体显示|文字大小|字级|分享|分享到|分享至|分享此文|打印|列印|打印本页|关闭|关闭窗口|收藏|举报|评论|评论数|跟帖|点赞|赞|顶|转发|保护视力色|背景色|视力保护色|视力保护|大中小|font|font size|fonts|text size|share|share to|print|close"},
	{Field: fieldOther, words: "投稿邮箱|投稿热线|新闻热线|联系邮箱|举报邮箱|爆料电话|报料热线|投稿方式|主题分类|体裁分类|转载|主办|主办单位|承办单位|协办|索引号|信息索引|信息索引号|有效性|公开方式|公开形式|公开范围|体裁|生效日期|失效日期|废止日期|实施日期|地址|电话|联系电话|邮编|邮箱|传真|联系人|热线|微信|微博|语音播报|听新闻|朗读|播报|文章类型|类型|链接|原文地址|网址|地点|会议地点|辟谣|新闻联络人|新闻联系人|联络人|联络电话|业务单位|咨询电话|承办人|字数|时长|原标题|原文链接|原题|二维码|回复|星级|推荐|" +
		"翻摄|翻拍|服务对象|主要内容|公开类别|公开时限|公开属性|信息公开类别|语种|版权|ip|ip属地|责任|主送|抄送|信息类型|出品|出品单位|上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|前一篇|后一篇|相关新闻|相关链接|推荐阅读|" +
		"size|comments|comment|likes|like|favorite|favorites|tel|phone|fax|address|e-mail|email|contact|follow|listen|prev|previous|next|pre|previous article|next article|related|related news|save|bookmark|subscribe|word count|reading time|estimated reading time|language|zip code|print this page|close window"},
}

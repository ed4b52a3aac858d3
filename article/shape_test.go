package article_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// A shape is a kind of page that Parse is timed on. The pages of two seeds have the
// same markup and other text, so that a processor that learns one by heart does
// not know the next.
type shape struct {
	name string
	page func(seed uint64) string
}

var shapes = []shape{
	{"portal-zh", func(seed uint64) string { return newsPage(hanPage, seed) }},
	{"portal-en", func(seed uint64) string { return newsPage(latinPage, seed) }},
	{"cms-zh", func(seed uint64) string { return gbk(cmsPage(hanStory(seed), 3000)) }},
	{"text-zh", func(seed uint64) string { return textPage(hanStory(seed), 24000) }},
	{"text-en", func(seed uint64) string { return textPage(latinStory(seed), 24000) }},
	{"notice-zh", func(seed uint64) string { return textPage(hanStory(seed), 1200) }},
	{"damaged-zh", func(seed uint64) string { return damaged(cmsPage(hanStory(seed), 3000)) }},
	{"dense-zh", func(seed uint64) string { return densePage(220, seed) }},
}

// benchPages are one page of each shape.
var benchPages = func() (pages []struct{ name, page string }) {
	for _, s := range shapes {
		pages = append(pages, struct{ name, page string }{s.name, s.page(1)})
	}
	return pages
}()

// story writes sentences of parts: each of a form is one of a list. No two of some
// thousand are the same.
type story struct {
	random *rand.Rand
	title  string
	info   string
	forms  []string            // sentences with the names of lists in brackets
	lists  map[string][]string // parts
	join   string              // between sentences
}

// sentence fills in a form.
func (s *story) sentence() string {
	text := s.forms[s.random.IntN(len(s.forms))]
	for {
		before, rest, found := strings.Cut(text, "[")
		if !found {
			return text
		}
		name, after, _ := strings.Cut(rest, "]")
		list := s.lists[name]
		text = before + list[s.random.IntN(len(list))] + after
	}
}

// paragraph is a few sentences.
func (s *story) paragraph() string {
	var list []string
	for range 3 + s.random.IntN(3) {
		list = append(list, s.sentence())
	}
	return strings.Join(list, s.join)
}

func hanStory(seed uint64) *story {
	return &story{
		random: rand.New(rand.NewPCG(seed, 3)),
		title:  "青禾市部署今冬明春山区义诊和设备下乡工作",
		info:   "发布时间：2023-11-05 16:20　来源：青禾市卫生健康委员会　浏览次数：318",
		forms: []string{
			"[day]，[body][post][who]到[place][act]。", "[who]说，[thing][state]，[thing]也[state]。", "“[thing][state]。”[body][post][who]表示，要[act]。",
			"[thing][state]，[people][act]。", "据介绍，[body]已[act]，[thing][state]。", "在[place]，[people]一边[act]，一边[act]。", "[day]起，[thing]由[body]负责，[people]可以到[place]办理。",
			"[body]要求各单位[act]，确保[thing][state]。", "今年以来，[place]的[people]先后[act]，[thing][state]。", "[people]都说[thing][state]，希望[body]继续[act]。",
		},
		lists: map[string][]string{
			"day":    {"11月3日", "昨天上午", "周五下午", "11月1日至2日", "上个月底", "今天", "前不久", "2022年春天"},
			"body":   {"青禾市卫生健康委员会", "青禾市第一人民医院", "远山镇人民政府", "青禾大学医学院", "市红十字会", "县医疗保障局", "海棠社区卫生服务中心", "市中医院急诊科"},
			"post":   {"副主任", "院长", "党委书记", "主任医师", "科长", "负责人", "护士长", "副教授"},
			"who":    {"林见山", "周又青", "何若鸣", "苏晚亭", "韩若谷", "唐一舟", "邵如意", "温知秋", "欧阳青", "陆知遥"},
			"place":  {"远山镇卫生院", "海棠社区", "青石坡村", "市政务中心", "县文化广场", "石桥中学", "北岭服务站", "河口码头"},
			"act":    {"查看药品储备", "为老人测量血压", "听取工作汇报", "把设备送到村口", "讲解过冬的常识", "登记慢性病的用药", "检修老旧线路", "清点到货的物资", "培训村医和志愿者", "走访困难家庭", "修改值班的安排", "打扫新建的诊室"},
			"thing":  {"新的救护车", "电子病历", "山里的道路", "预约的名额", "冬季的用药", "体检的结果", "食堂的菜单", "图书角的书", "值班的电话", "老房子的屋顶", "排队的时间", "今年的预算"},
			"state":  {"比去年好得多", "还要再等几天", "已经全部落实", "不能有一点马虎", "让人放心", "正在逐步完善", "受到大家欢迎", "仍有不少困难", "和以前完全不同", "一天比一天清楚"},
			"people": {"村民", "医护人员", "孩子们", "几位老人", "司机和志愿者", "附近的商户", "年轻的教师", "退休职工"},
		},
	}
}

func latinStory(seed uint64) *story {
	return &story{
		random: rand.New(rand.NewPCG(seed, 4)),
		title:  "Tarn county sets out its plan for mobile clinics this winter",
		info:   "Posted on November 5, 2023 by Jo Pell | Lindal County Health Board",
		join:   " ",
		forms: []string{
			"[Who], [post] of [body], [did] [day].", "“[Thing] [state],” said [Who], [post] at [body].", "[Thing] [state], and [people] [did].", "According to [body], [thing] [state].",
			"[People] [did] before [thing] [state].", "On most days [people] [did], while others [did].", "[Who] said that [thing] [state].", "Since [day], [body] has seen to it that [thing] [state].",
		},
		lists: map[string][]string{
			"day":    {"on 3 November", "last Friday", "in the spring of 2022", "on Monday morning", "two weeks ago", "yesterday", "on 28 October 2023"},
			"body":   {"the Tarn County Health Board", "Lindal General Hospital", "Lindal University", "the Harbour Trust", "the Council of Upper Tarn", "the Valley Ambulance Service", "the Red Cross"},
			"post":   {"the director", "a heart specialist", "the head nurse", "deputy chair", "the secretary", "a senior lecturer", "the manager"},
			"Who":    {"Maria Voss", "Dr Oren Tasker", "Conrad Vale", "Helen Marsh", "Ruth Ellery", "Peter Quill", "Anna Thorne"},
			"did":    {"looked at the stores of medicine", "took blood pressure in the hall", "heard reports from the villages", "brought the new machines up the pass", "wrote down what was missing", "mended the old cables", "counted the boxes that had come", "trained volunteers", "called on families in need"},
			"thing":  {"the new ambulance", "the road over the pass", "the list of appointments", "this winter’s supply", "the canteen", "the budget", "the waiting time", "the roof of the old school"},
			"Thing":  {"The new ambulance", "The road over the pass", "The list of appointments", "This winter’s supply", "The canteen", "The budget", "The waiting time", "The roof of the old school"},
			"state":  {"is far better than it was", "will take a few more days", "has been paid for in full", "leaves no room for mistakes", "is being improved step by step", "pleases nearly everybody", "still gives trouble", "has nothing in common with the old one"},
			"people": {"villagers", "doctors and nurses", "some of the children", "drivers", "shopkeepers nearby", "young teachers", "retired workers"},
			"People": {"Villagers", "Doctors and nurses", "Some of the children", "Drivers", "Shopkeepers nearby", "Young teachers", "Retired workers"},
		},
	}
}

// textPage writes a page of next to nothing but its text, of about so many bytes.
func textPage(s *story, size int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n<div class=\"main\"><h1>%s</h1><div class=\"info\">%s</div><div class=\"content\">\n", s.title, s.title, s.info)
	for end := b.Len() + size; b.Len() < end; {
		fmt.Fprintf(&b, "<p>%s</p>\n", s.paragraph())
	}
	b.WriteString("</div></div></body></html>\n")
	return b.String()
}

// cmsPage writes a page as the systems of offices do: tables, fonts, a menu, a list
// of other news, an imprint; its text has about so many bytes.
func cmsPage(s *story, size int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><title>%s-青禾市卫生健康委员会</title>\n<style>td{font-size:12px}.a{color:#333}</style><script language=\"javascript\" src=\"/js/menu.js\"></script></head>\n<body bgcolor=\"#ffffff\"><table width=\"980\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\"><tr>", s.title)
	for i, entry := range hanPage.entries {
		fmt.Fprintf(&b, "<td width=\"70\" height=\"28\" align=\"center\"><a href=\"/col/%d/index.html\" class=\"a\">%s</a></td>", i, entry)
	}
	fmt.Fprintf(&b, "</tr></table>\n<table width=\"980\"><tr><td>您现在的位置：<a href=\"/\">首页</a> &gt; <a href=\"/xw/\">工作动态</a></td></tr></table>\n<table width=\"980\" class=\"xxgk\"><tr><td valign=\"top\"><table width=\"700\"><tr><td class=\"title\" align=\"center\"><font size=\"4\"><b>%s</b></font></td></tr><tr><td align=\"center\" class=\"info\">%s</td></tr><tr><td id=\"zoom\">\n", s.title, s.info)
	for end := b.Len() + size; b.Len() < end; {
		fmt.Fprintf(&b, "<p class=\"MsoNormal\" style=\"text-indent:21pt;line-height:150%%\"><span style=\"font-family:宋体;font-size:14px\">　　%s</span></p>\n", s.paragraph())
	}
	b.WriteString("</td></tr><tr><td align=\"right\">【<a href=\"javascript:print()\">打印本页</a>】【<a href=\"javascript:close()\">关闭窗口</a>】</td></tr></table></td>\n<td valign=\"top\" width=\"260\"><table><tr><td class=\"more\">通知公告</td></tr>")
	for i := range 40 {
		fmt.Fprintf(&b, "<tr><td height=\"24\"><img src=\"/images/dot.gif\"><a href=\"/art/2023/%d.html\" title=\"%s\" target=\"_blank\">%s</a></td><td>11-%02d</td></tr>\n", 4000+i, s.title, strings.TrimSuffix(s.sentence(), "。"), 1+i%28)
	}
	b.WriteString("</table></td></tr></table>\n<div align=\"center\">版权所有：青禾市卫生健康委员会　地址：青禾市人民路8号　邮编：000000<br>技术支持：青禾数据　备案号：青ICP备00000000号</div></body></html>\n")
	return b.String()
}

// gbk encodes a page.
func gbk(page string) string {
	encoded, err := simplifiedchinese.GBK.NewEncoder().String(page)
	if err != nil {
		panic(err)
	}
	return encoded
}

// damaged puts the readings of a site's converter behind its keys.
func damaged(page string) string {
	page = strings.Replace(page, "gb2312", "utf-8", 1)
	return strings.NewReplacer("医", "醫(yī)", "区", "區(qū)", "为", "為(wèi)", "来", "來(lái)", "发", "發(fā)").Replace(page)
}

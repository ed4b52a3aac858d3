package entity_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/entity"
)

// nobody are texts that name nobody, though surnames stand in them: by kind.
var nobody = map[string][]string{
	"words after a title": {
		"提升医生水平，改善就诊体验。", "医生方面的意见。", "局长全面负责。", "记者时刻关注进展。", "教师应当备课，", "護士長期值夜班。",
		"主任高度评价。", "医生经验不足，", "代表单位领奖。", "書記關注民生，", "专家平时出诊。", "患者常见的问题。",
	},
	"a word before ends with a surname": {
		"如何保健？", "或许有救，也未可知。", "最高荣誉。", "过于激进。", "不易根治。", "手术过程中会出血。", "對方用心，令人感動。", "最高水準。",
		"日常生活如何安排？", "或許會下雨。", "至于成本，", "由于天气，",
	},
	"idioms": {
		"与时俱进，开拓创新。", "踔厉奋发。", "自古以来，此地多雨。", "战战兢兢，如履薄冰。", "高瞻遠矚。", "要感谢许许多多的好心人。", "何去何从？", "任重道遠，",
	},
	"words that poor names are made of": {
		"医生文臣，", "只要医生都能通过，", "司机应锁好车门，", "中医老祖宗不是说过吗？", "希望能造福更多的病人。", "救患者于未然；", "她想谢谢李小姐的家人，",
		"由窦椎神经分布，", "妇女患有小叶增生，", "常继发于外伤，", "各大学的高才生，", "患者一多，就着急。",
	},
	"words between words": {
		"云端连线练琴最快乐。", "被称为“吴方法”。", "书记郑重提出要求，",
	},
	"named after people": {
		"主要表现是白瞳征，也就是白光。", "色斑、太田痣等，", "在帕金森患者中，",
		"帕金森病的治疗。", "何氏镜的用法。", "阿尔茨海默病患者。",
	},
	"counted and placed": {
		"一张珍贵的邮票。", "三方代表到场。", "大多数郑州人的看法。", "一家老小。", "两成收入。", "一場高水準的比賽。",
	},
	"departments": {
		"青峦医院内科原主任到会。", "内科原副主任已退休。", "临溪大学内科前主任到场。",
	},
	"words after a post that a verb follows": {
		"市政协委员全程视察了新院区。", "人大代表全力支持，", "局长热线已开通。", "书记全面主持工作。", "院长水平有限。", "记者时刻了解情况。", "主任方面表示，",
	},
	"spaced words": {
		"方　法　如　下：", "程　序：一", "汪　洋　大　海", "时　间：周五", "高　血　压", "目　录",
	},
	"forms of address that are none": {
		"发作时家属往往紧张。", "最高领导的要求。", "肩周炎患者来诊。",
	},
}

// TestNobody holds that words are no people.
func TestNobody(t *testing.T) {
	for kind, texts := range nobody {
		t.Run(kind, func(t *testing.T) {
			for _, text := range texts {
				t.Run(text, func(t *testing.T) {
					for _, p := range entity.Find(text).People {
						if p.Name != "" {
							t.Errorf("found %s", p.Name)
						}
					}
				})
			}
		})
	}
}

// TestSomebody holds that words are people where nothing else can stand.
func TestSomebody(t *testing.T) {
	for text, want := range map[string]string{
		"高峰副教授到场。":                     "高峰",
		"（记者马力）昨日，":                    "马力",
		"青峦医院院长高峰表示，将继续努力。":            "高峰",
		"主任委员：王　强　李建国　张　伟":             "张伟",
		"副院长王　强、李建国到场。":                "王强",
		"王\u00a0強\n李建國":                "王強",
		"副会长田野当选会长。":                   "田野",
		"院长江山主持，书记讲话。":                 "江山",
		"在副市长田野的陪同下，":                  "田野",
		"青峦医院眼科主任鲜明说，":                 "鲜明",
		"局长陆知遥、副局长原野，到会。":              "原野",
		"青峦医院新闻发言人 武平":                 "武平",
		"任命王　强为副院长。":                   "王强",
		"免去赵　敏的副院长职务。":                 "赵敏",
		"时光兼任秘书长。":                     "时光",
		"（记者马力 通讯员陆知遥）":                "马力",
		"中国国家主席陆知平和总统会谈。":              "陆知平",
		"青峦市财政局副局长果明远讲话。":              "果明远",
		"青峦市教育局局长南小青表示，":               "南小青",
		"市水务局党委书记、局长由广平参加。":            "由广平",
		"会议任命陆国能为副局长。":                 "陆国能",
		"国防部长陆守和3月3日出席。":               "陆守和",
		"免去陆志及的副院长职务。":                 "陆志及",
		"会长会见了企业家次桑。":                  "次桑",
		"专家大卫·霍顿说，":                    "大卫·霍顿",
		"第四指导组组长钱城乡、副组长陆知遥出席，":         "钱城乡",
		"部领导严军、冉若森、柏珏、陆知遥出席，":          "严军",
		"临溪大学工程学院研究生彭博、副会长向晨到场。":       "彭博",
		"理事佐藤誠三郎夫婦到場。":                 "佐藤誠三郎",
		"衛生部服務司Dr.Pham Tien Nam副主任到場。": "Pham Tien Nam",
		"余乐观教授授课。":                     "余乐观",
		"董事长许雷因涉嫌违纪被调查。":               "许雷",
		"简宁教授、陆晚晴主任医师到场。":              "陆晚晴",
	} {
		t.Run(text, func(t *testing.T) {
			for _, p := range entity.Find(text).People {
				if p.Name == want {
					return
				}
			}
			t.Errorf("%s is missed", want)
		})
	}
}

// TestPostsOfLives holds who gets the posts that a sentence gives after sex and year of
// birth, and that the one who listens is nobody.
func TestPostsOfLives(t *testing.T) {
	for text, want := range map[string]string{
		"陆知遥，男，1970年生，青峦医院院长。":             "陆知遥: 院长 青峦医院",
		"陆知遥，女，汉族，1970年生，教授，青峦医院副院长。":      "陆知遥: 教授, 副院长 青峦医院",
		"主讲人简介：陆知遥，男，1970年生，教授，青峦医院院长。":    "陆知遥: 教授, 院长 青峦医院",
		"简宁，男，1965年出生，中共党员，主任医师，青峦医院党委书记。": "简宁: 中共党员, 主任医师, 党委书记 青峦医院",
		"简宁，女，1968年出生，主任医师，青峦市妇幼保健院副院长。":   "简宁: 主任医师, 副院长 青峦市妇幼保健院",
		"简宁，男，1970年生，院长陆知遥的学生。":            "简宁: ; 陆知遥: 院长",
		"省卫健委原党组成员、副主任陆知遥到会。":              "陆知遥: 原党组成员 省卫健委, 原副主任 省卫健委",
		"青峦医院原院长陆知遥、副院长简宁到会。":              "陆知遥: 原院长 青峦医院; 简宁: 副院长 青峦医院",
		"主　任：祁　红":                                  "祁红: 主任",
		"副主任：司徒远志　柏　青":                             "司徒远志: 副主任; 柏青: 副主任",
		"原市卫生局局长陆知遥到会。":                            "陆知遥: 原局长 市卫生局",
		"青峦集团原党委书记、董事长孙知遥到会。":                      "孙知遥: 原党委书记 青峦集团, 原董事长 青峦集团",
		"運輸及物流局局長陸知遙到場。":                           "陸知遙: 局長 運輸及物流局",
		"省医院协会会长陆知遥，研究生院院长祝福出席。":                   "陆知遥: 会长 省医院协会; 祝福: 院长 研究生院",
		"副县长陆知遥，县水务局局长由青山参加。":                      "陆知遥: 副县长; 由青山: 局长 县水务局",
		"陆知遥称，院长打算辞职。":                             "陆知遥: ; : 院长",
		"陆知遥还称空军官员打算试飞。":                           "陆知遥: ; : 官员 空军",
		"陆知遥告诉记者，新楼明年启用。":                          "陆知遥: ",
		"院长陆知遥接受记者采访时表示，医院将扩建。":                    "陆知遥: 院长",
		"“水退了。”药师陆知遥告诉记者。":                         "陆知遥: 药师",
		"疾控局局长简宁赴青峦医院视察，院长陆知遥、副院长冉冬接待。":            "简宁: 局长 疾控局; 陆知遥: 院长 青峦医院; 冉冬: 副院长 青峦医院",
		"市卫健委主任简宁到临溪大学调研，校长陆知遥介绍了情况。":              "简宁: 主任 市卫健委; 陆知遥: 校长 临溪大学",
		"青峦医院院长简宁赴临溪大学考察，院长陆知遥和副院长冉冬随行。":           "简宁: 院长 青峦医院; 陆知遥: 院长 临溪大学; 冉冬: 副院长 临溪大学",
		"学生到市府拜见市长，教务处处长陆知遥随行。":                    "陆知遥: 处长 教务处",
		"代表團晉見總統，外交部長陸知遙陪同。":                       "陸知遙: 外交部長",
		"院长会见了作家陆知遥。":                              "陆知遥: 作家; : 院长",
		"方總統敬淳先生昨日參觀海港醫院。方總統說，大家辛苦了。":              "方敬淳: 總統",
		"由鍾部長書遙主持，溫院長以晴致詞。":                        "鍾書遙: 部長; 溫以晴: 院長",
		"陆院长表示感谢。":                                 "",
		"江河院长主持会议，汪洋书记讲话。":                         "江河: 院长; 汪洋: 书记",
		"青峦大学教授陆知遥，日本东海大学教授京野由梨等到场。":               "陆知遥: 教授 青峦大学; 京野由梨: 教授 日本东海大学",
		"海港事務部新奇德（Erik K.Shinsey）部長到場。":            "新奇德: 部長 海港事務部",
		"画家朗世宁（Giuseppe Castiglio）到场。":             "朗世宁: 画家",
		"澳洲在島護理協會前處長溫以晴出席。":                        "溫以晴: 原處長 澳洲在島護理協會",
		"青巒市退除役船員扶助委員會主任委員黃敬淳致詞。":                  "黃敬淳: 主任委員 青巒市退除役船員扶助委員會",
		"临溪大学社会工作系陆知遥助理教授兼系主任到场。":                  "陆知遥: 助理教授 临溪大学社会工作系, 系主任 临溪大学社会工作系",
		"青峦智行联合创始人兼CTO陆知遥、云天励飞联合创始人兼CEO、国家专家简宁到场。": "陆知遥: 联合创始人 青峦智行, CTO 青峦智行; 简宁: 联合创始人 云天励飞, CEO 云天励飞, 国家专家",
		"处长陆知遥、主任简宁等来自任政府、高校的专家学者、师生代表参加了盛会。":      "陆知遥: 处长; 简宁: 主任; : 专家学者",
		"國防部長陸知遙、參謀總長簡寧到場。":                        "陸知遙: 國防部長; 簡寧: 參謀總長",
		"理事佐藤誠三郎夫婦到場。佐藤夫婦是上午到的。":                   "佐藤誠三郎: 理事",
		"青峦市律师发展基金会会长陆知遥到场。":                       "陆知遥: 会长 青峦市律师发展基金会",
	} {
		t.Run(text, func(t *testing.T) {
			var people []string
			for _, p := range entity.Find(text).People {
				var posts []string
				for _, post := range p.Posts {
					s := strings.TrimSpace(post.Title + " " + post.Organization)
					if post.Former {
						s = "原" + s
					}
					posts = append(posts, s)
				}
				people = append(people, p.Name+": "+strings.Join(posts, ", "))
			}
			if diff := cmp.Diff(want, strings.Join(people, "; ")); diff != "" {
				t.Errorf("people (-want +got):\n%s", diff)
			}
		})
	}
}

// TestBodiesBegin holds that a body begins behind 离.
func TestBodiesBegin(t *testing.T) {
	for _, text := range []string{"他离医院很近。", "学校离医院不远，", "我家离医院只有一里。"} {
		for _, o := range entity.Find(text).Organizations {
			t.Errorf("%s: found %s", text, o.Name)
		}
	}
}

// TestBodiesEnd holds that a body ends before the verb of whoever visits it.
func TestBodiesEnd(t *testing.T) {
	for text, want := range map[string]string{
		"调研组到清河县人民医院调研县域医共体建设。": "清河县人民医院",
		"一行赴临溪大学考察青峦医学院。":       "临溪大学",
		"领导到青峦医院慰问急诊科。":         "青峦医院",
		"代表到青峦市图书馆参观临溪书院。":      "青峦市图书馆",
		"队员到青峦大学走访附属医院。":        "青峦大学",
	} {
		t.Run(text, func(t *testing.T) {
			var names []string
			for _, o := range entity.Find(text).Organizations {
				if o.Name == want {
					return
				}
				names = append(names, o.Name)
			}
			t.Errorf("%s is missed; found %v", want, names)
		})
	}
}

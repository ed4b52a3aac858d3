package event

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A text is parted into sentences at stops that end one.
func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		text  string
		latin bool
		want  string
	}{
		{"会议举行。活动开幕！比赛举行？论坛举行；讲座开讲", false, "会议举行|活动开幕|比赛举行|论坛举行|讲座开讲"},
		{"会议“举行。活动”举行", false, "会议“举行。活动”举行"},
		{"会议（举行\n活动举行", false, "会议（举行|活动举行"},
		{"。会议举行。。", false, "会议举行"},
		{"One meeting. Two meetings", true, "One meeting| Two meetings"},
		{"Dr. Pell met Prof. Marsh at St. Anne. They spoke", true, "Dr. Pell met Prof. Marsh at St. Anne| They spoke"},
		{"At 6 p.m. Friday it began. It ended at 7 p.m. in the hall", true, "At 6 p.m. Friday it began| It ended at 7 p.m. in the hall"},
		{"J. Pell met A. Marsh", true, "J. Pell met A. Marsh"},
		{"It is No. 3. It is 5. Then it ended", true, "It is No. 3| It is 5| Then it ended"},
		{"It cost 3.5 million. Done", true, "It cost 3.5 million| Done"},
		{"They beat the drums.Leaders spoke", true, "They beat the drums|Leaders spoke"},
		{"The U.S. team met a.Marsh today", true, "The U.S. team met a.Marsh today"},
		{"He said \"Go. Now\" twice. They went", true, "He said \"Go. Now\" twice| They went"},
		{"It ended.\nThey left.\"", true, "It ended|They left|\""},
		{"see www.example.org now", true, "see www.example.org now"},
		{"It ended.“Good” they said", true, "It ended|“Good” they said"},
		{"He came from Acme Inc. yesterday", true, "He came from Acme Inc. yesterday"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			e := &reader{text: tt.text, latin: tt.latin}
			var got []string
			for _, s := range sentences(e.mark(tt.text, 0, len(tt.text)), 0, len(tt.text)) {
				got = append(got, tt.text[s.start:s.end])
			}
			if got := strings.Join(got, "|"); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestLatinNumber(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"1,500 people", "1500 1"}, {"600 people", "600 1"}, {"2023 people", "0 0"}, {"2,023 people", "2023 1"}, {"1899 people", "1899 1"}, {"2100 people", "2100 1"},
		{"two hundred and fifty nurses", "250 4"}, {"two and three", "2 1"}, {"hundred people", "100 1"}, {"three thousand two hundred", "3200 4"}, {"thousand people", "1000 1"},
		{"forty-five nurses", "45 1"}, {"forty five", "45 2"}, {"five-forty", "0 0"}, {"forty-hour week", "0 0"}, {"12b", "0 0"}, {"1234567890123", "0 0"}, {"people", "0 0"}, {"", "0 0"},
		{"fifteen of them", "15 1"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			e := &reader{text: tt.text, latin: true}
			n, words := latinNumber(tt.text, e.mark(tt.text, 0, len(tt.text)))
			if got := fmt.Sprint(n, " ", words); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestHanPeople(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"600余人参加", "600 600余人"}, {"６００余名", "600 ６００余名"}, {"1,500位", "1500 1,500位"}, {"1.2万人次", "12000 1.2万人次"}, {"二百五十多名", "250 二百五十多名"},
		{"百余名", "100 百余名"}, {"千人", "1000 千人"}, {"万名", "10000 万名"}, {"两百来位", "200 两百来位"}, {"600+人", "600 600+人"}, {"三十幾位", "30 三十幾位"},
		{"600张", "0 "}, {"600", "0 "}, {"1.5人", "0 "}, {"十人", "10 十人"}, {"亿人", "100000000 亿人"}, {"名", "0 "},
	} {
		t.Run(tt.text, func(t *testing.T) {
			n, size := hanPeople(tt.text)
			if got := fmt.Sprint(n, " ", tt.text[:size]); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Names of bodies are parted where both sides are one.
func TestHanNames(t *testing.T) {
	for _, tt := range []struct {
		text string
		sure bool
		want string
	}{
		{"临溪医院、远山大学", false, "临溪医院+远山大学"},
		{"临溪医院和远山大学", false, "临溪医院+远山大学"},
		{"临溪市文化和旅游局", true, "临溪市文化和旅游局"},
		{"临溪市文化和旅游局与远山大学", true, "临溪市文化和旅游局+远山大学"},
		{"临溪医院联合远山公司", true, "临溪医院+远山公司"},
		{"临溪医院携手远山", true, "临溪医院+远山"},
		{"临溪市残疾人联合会", true, "临溪市残疾人联合会"},
		{"联合国临溪办公室", true, "联合国临溪办公室"},
		{"临溪药业、远山集团等单位", true, "临溪药业+远山集团"},
		{"临溪药业、远山集团等21家机构", true, "临溪药业+远山集团"},
		{"临溪高等学校", false, "临溪高等学校"},
		{"临溪医院（总院）", true, "临溪医院"},
		{"临溪（集团）公司", true, "临溪（集团）公司"},
		{"“临溪院长”杂志社", false, "“临溪院长”杂志社"},
		{"“临溪医院”", true, "临溪医院"},
		{"“甲、乙”联盟", true, "“甲、乙”联盟"},
		{"位于临溪市的远山医院", true, "远山医院"},
		{"由临溪医院", false, "临溪医院"},
		{"院长简宁", true, "院长简宁"},
		{"临溪医院院长", true, ""},
		{"热心的居民", true, ""},
		{"热心的居民", false, ""},
		{"临溪的医院", false, ""},
		{"学术活动", false, ""},
		{"工作会议", false, ""},
		{"院", false, ""},
		{"临溪医院：远山", true, ""},
		{"，临溪医院，", false, "临溪医院"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			e := &reader{text: tt.text}
			if got := strings.Join(e.hanNames(sentence{}, 0, len(tt.text), tt.sure), "+"); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// The names of bodies at the start of a text, and what follows them.
func TestLatinNames(t *testing.T) {
	for _, tt := range []struct {
		text string
		sure bool
		want string
	}{
		{"the Alpha Hospital in Tarn", false, "Alpha Hospital|in Tarn"},
		{"Alpha Hospital and Beta University held", false, "Alpha Hospital+Beta University|held"},
		{"Alpha Hospital, Beta University and the Gamma Clinic on", false, "Alpha Hospital+Beta University+Gamma Clinic|on"},
		{"Alpha Hospital as well as Beta University on", false, "Alpha Hospital+Beta University|on"},
		{"Alpha Hospital with Beta University on", false, "Alpha Hospital+Beta University|on"},
		{"Ministry of Health and Family Planning on", false, "Ministry of Health and Family Planning|on"},
		{"Department of Trade and Bureau of Sports on", false, "Department of Trade+Bureau of Sports|on"},
		{"Alpha Health and Beta Clinic on", false, "Alpha Health and Beta Clinic|on"},
		{"Alpha Herbs Co., Ltd. on", true, "Alpha Herbs Co., Ltd|on"},
		{"Alpha Herbs, Inc. on", true, "Alpha Herbs, Inc|on"},
		{"Alpha Herbs, LLC. on", true, "Alpha Herbs, LLC|on"},
		{"Alpha Herbs, Beta on", true, "Alpha Herbs|, Beta on"},
		{"the nursing department of Alpha Hospital on", false, "nursing department of Alpha Hospital|on"},
		{"a nursing department of Alpha Hospital on", false, "|a nursing department of Alpha Hospital on"},
		{"the nursing of Alpha Hospital on", false, "|nursing of Alpha Hospital on"},
		{"Alpha Hospital (Tarn) on", false, "Alpha Hospital|(Tarn) on"},
		{"Alpha Hospital (a very long remark of many words) on", false, "Alpha Hospital|(a very long remark of many words) on"},
		{"Alpha Hospital's new wing", false, "|new wing"},
		{"Alpha on", true, "Alpha|on"},
		{"Alpha on", false, "|on"},
		{"Al on", true, "|on"},
		{"Director Alpha on", true, "|on"},
		{"President Alpha Hospital on", false, "|on"},
		{"Harlow Station 12 on", false, "Harlow Station|12 on"},
		{"Area 12 Council on", false, "Area 12 Council|on"},
		{"and the Alpha Hospital on", false, "Alpha Hospital|on"},
		{"Alpha Hospital The Course on", false, "Alpha Hospital|The Course on"},
		{"Alpha Hospital, who came on", false, "Alpha Hospital|, who came on"},
		{"Alpha Hospital and patients on", false, "Alpha Hospital|and patients on"},
		{"Alpha Hospital and Tarn on", false, "Alpha Hospital|and Tarn on"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			e := &reader{text: tt.text, latin: true}
			marks := e.mark(tt.text, 0, len(tt.text))
			names, end := e.latinNames(marks, 0, tt.sure)
			rest := ""
			if end < len(marks) {
				rest = tt.text[marks[end].start:]
			}
			if got := strings.Join(names, "+") + "|" + rest; got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestLatinWord(t *testing.T) {
	for text, want := range map[string]string{
		"well-known x": "well-known", "don’t x": "don’t", "don't x": "don't", "A&B x": "A&B", "1,500 x": "1,500", "1,50 x": "1", "a,500 x": "a", "x, y": "x",
		"-x": "", "x- y": "x", "été x": "été", "x": "x", "": "", "5x y": "5x", "x’ y": "x", "'x": "", "人": "",
	} {
		if got := text[:latinWord(text)]; got != want {
			t.Errorf("latinWord(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestBeginsNumber(t *testing.T) {
	for r, want := range map[rune]bool{'0': true, '9': true, '/': false, ':': false, '０': true, '９': true, '／': false, '：': false, '一': true, '百': true, '人': false} {
		if got := beginsNumber(r); got != want {
			t.Errorf("beginsNumber(%q) = %v", r, got)
		}
	}
}

func TestLatinDuration(t *testing.T) {
	for text, want := range map[string]int64{
		"a two-day forum": 2, "it lasted three days": 3, "it lasts three days.": 3, "open for three days": 3, "three days later": 0, "a one-day forum": 0, "a 31-day forum": 31, "a 32-day forum": 0,
		"a 3-day forum": 3, "days": 0, "for days": 0, "for many days": 0, "for three nights": 0, "a Sun-day": 0,
	} {
		if got := new(reader).latinDuration(text); got != want {
			t.Errorf("latinDuration(%q) = %d, want %d", text, got, want)
		}
	}
}

// What is too short or too long is no name of an event.
func TestEventName(t *testing.T) {
	for _, tt := range []struct {
		text  string
		latin bool
		want  string
	}{
		{"会", false, ""}, {"年会", false, "年会"}, {"，年会，", false, "年会"}, {"“护理年会”", false, "护理年会"}, {"“甲”与“乙”", false, "“甲”与“乙”"}, {"《年会》", false, "年会"},
		{strings.Repeat("年", 70), false, strings.Repeat("年", 70)}, {strings.Repeat("年", 71), false, ""},
		{"为期三天的年会", false, "年会"}, {"为期三天", false, "为期三天"}, {"以“健康”为主题的年会", false, "年会"}, {"以健康為主題的年會", false, "年會"}, {"以健康年会", false, "以健康年会"},
		{"forum", true, ""}, {"a bee", true, ""}, {"the bee", true, "the bee"}, {"“the bee”", true, "the bee"}, {`"the bee"`, true, "the bee"}, {strings.Repeat("a bee ", 33), true, strings.TrimSpace(strings.Repeat("a bee ", 33))},
		{strings.Repeat("a bee ", 34), true, ""}, {"symposium", true, ""},
	} {
		e := &reader{text: tt.text, latin: tt.latin}
		if got := e.eventName(0, len(tt.text)); got != tt.want {
			t.Errorf("eventName(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
	if e := (&reader{text: "护理年会”举行"}); e.eventName(0, len("护理年会")) != "护理年会”" || e.eventName(3, 3) != "" || e.eventName(-1, 3) != "" {
		t.Error("a mark that closes belongs to the name; nothing has no name")
	}
}

func TestIsPlace(t *testing.T) {
	for text, want := range map[string]bool{
		"临溪": true, "京": true, "国": false, "": false, "临溪会堂": true, "院长带领下": false, "来临之际": false, "临溪，远山": false, strings.Repeat("临", 40): true, strings.Repeat("临", 41): false,
		"了临溪": false, "護士節期間": false, "线上方式": false, "3月": false,
	} {
		if got := isPlace(text); got != want {
			t.Errorf("isPlace(%q) = %v", text, got)
		}
	}
	for text, want := range map[string]bool{"临溪": true, "临溪镇": true, "石桥镇卫生院": true, "工程": false, "学习贯彻精神": false, "安康护理之家": true, "問題": false} {
		if got := endsAsPlace(text); got != want {
			t.Errorf("endsAsPlace(%q) = %v", text, got)
		}
	}
	for text, want := range map[string]bool{
		"澜州": true, "澜州、青屏": true, "澜州／青屏": true, "澜州。": false, strings.Repeat("澜", 11): false, "": false, "TARN, Ohio": true, "GENEVA/NEW YORK": true, "the old town": false,
		strings.Repeat("Tarn ", 9): true, strings.Repeat("Tarn ", 10): false,
	} {
		if got := isPlaceName(text); got != want {
			t.Errorf("isPlaceName(%q) = %v", text, got)
		}
	}
}

func TestEndsAsBody(t *testing.T) {
	for text, want := range map[string]bool{
		"临溪医院": true, "院": false, "护理大会": false, "临溪市政府": true, "護理學會": true, "工作会议": false, "年会": false, "例会": false, "晚会": false, "毕业典礼": false, "仪式": false, "就业机会": false, "全社会": false, "全部": false, "内部": false, "党日活动": false,
		"培训班": false, "学习班": false, "主题班会": false, "青年干部": false, "实习基地": false, "临溪，医院": false, "专家组": true, "临溪": false, "卫健委": true, "临溪日报": true,
	} {
		if got := endsAsBody(text); got != want {
			t.Errorf("endsAsBody(%q) = %v", text, got)
		}
	}
	for text, want := range map[string]bool{"院长": true, "主任": true, "书记": true, "教授": true, "院士": true, "主席": true, "先生": true, "女士": true, "同志": true, "医生": true, "醫師": true, "老师": true, "博士": true, "总监": true, "经理": true, "上级领导": true, "专家": true, "代表": true, "人员": true, "嘉宾": true, "医院": false} {
		if got := endsAsPerson(text); got != want {
			t.Errorf("endsAsPerson(%q) = %v", text, got)
		}
	}
}

// Every word of count with which a number is a bound or a rough one.
func TestCountIsApproximate(t *testing.T) {
	for _, before := range abouts {
		text := before + " 80"
		if c := count(text, len(text)-2, len(text), 80); !c.Approximate {
			t.Errorf("%q is about", text)
		}
	}
	for _, raw := range []string{"80余", "80餘", "80多", "80来", "80來", "80+", "几十", "幾十", "1万", "1萬"} {
		if c := count(raw, 0, len(raw), 80); !c.Approximate {
			t.Errorf("%q is about", raw)
		}
	}
	if c := count("exactly 80", 8, 10, 80); c.Approximate {
		t.Error("exactly 80 is about")
	}
}

// Each word by which a name is that of a body, and a stretch no place.
func TestWordsThatEndNames(t *testing.T) {
	for end := range strings.FieldsSeq("院 校 大学 中学 小学 委 局 厅 部 处 科 室 所 站 中心 社 办 总队 支队 大队 团队 馆 厂 银行 署 电台 电视台 网 联 科协 医协 联盟 组 党总支 系 幼儿园 企业 日报 晚报 人大 政协 机关 堂 会 院区 校区 街道 镇 乡 村 社区 司 团 医联体 病区 班 寺 宫 府") {
		if !endsAsBody("临溪" + end) {
			t.Errorf("临溪%s is a body", end)
		}
	}
	for end := range strings.FieldsSeq("下 后 时 期间 之际 之前 中 来 基础上 方面 方式 形式 日 月 年 上午 下午 晚上 时间 不久 不久前 日前 此前 范围内 过程 前提") {
		if isPlace("临溪" + end) {
			t.Errorf("临溪%s is no place", end)
		}
	}
	for _, r := range "会會国國大总總体體公社" {
		e := &reader{text: "临溪联合" + string(r) + "医院"}
		if got := e.hanNames(sentence{}, 0, len(e.text), true); len(got) != 1 {
			t.Errorf("%q is one body", got)
		}
	}
	for _, join := range []string{"、", "以及", "联合", "聯合", "携手", "攜手", "会同", "會同", "联手", "聯手", "协同", "与", "與", "和", "及", "暨"} {
		e := &reader{text: "临溪医院" + join + "远山学校"}
		if got := e.hanNames(sentence{}, 0, len(e.text), true); len(got) != 2 {
			t.Errorf("%q are two bodies", got)
		}
	}
	for word := range strings.FieldsSeq("逝世 去世 辞世 辭世 享年 享壽 病逝 终年 終年") {
		if e := (&reader{text: "柳岸于11月9日" + word + "。"}); !e.isObituary() {
			t.Errorf("%s tells of a death", word)
		}
		if e := (&reader{text: "柳岸" + word + "三十周年。"}); e.isObituary() {
			t.Errorf("%s三十周年 tells of a memory", word)
		}
	}
	for digit := range strings.SplitSeq("一二三四五六七八九十百0123456789", "") {
		if e := (&reader{text: "柳岸逝世" + digit + "周年。"}); e.isObituary() {
			t.Errorf("逝世%s周年 tells of a memory", digit)
		}
	}
}

// A word stands once in a row, and no row lists what hanTable makes.
func TestWordLists(t *testing.T) {
	made := map[string]bool{}
	for _, row := range hanWords {
		for w := range strings.FieldsSeq(row.words) {
			for _, party := range parties {
				made[w+party] = made[w+party] || row.class == wordVisit
			}
		}
	}
	for _, row := range append(hanWords, latinWords...) {
		seen := map[string]bool{}
		for w := range strings.FieldsSeq(row.words) {
			if folded := form.Fold(w); seen[folded] || row.class == wordGroup && made[w] {
				t.Errorf("%q is there already", w)
			} else {
				seen[folded] = true
			}
		}
	}
}

package label

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// show prints the labels of a line with their values: field or role, value.
func showHits(line string) string {
	var parts []string
	for _, h := range Find(line, nil) {
		name := [...]string{"", "published", "modified", "views", "source", "issuer", "credit", "crumb", "number", "section", "keywords", "summary", "attachment", "other", "furniture"}[h.Label.Field]
		if h.Label.Field == FieldCredit {
			name = string(h.Label.Role)
			if h.Also != nil {
				name += "+" + string(h.Also.Role)
			}
		}
		parts = append(parts, fmt.Sprintf("%s=%s", name, CleanValue(h.Value(line))))
	}
	return strings.Join(parts, "; ")
}

func TestFindLabels(t *testing.T) {
	tests := []struct{ in, want string }{
		{"发布时间：2023-04-05 来源：春山医院 作者：林一舟", "published=2023-04-05; source=春山医院; author=林一舟"},
		{"发布时间：2023-04-05浏览次数：482", "published=2023-04-05; views=482"},
		{"發佈日期：2023-04-05　點閱次數：482", "published=2023-04-05; views=482"},
		{"發布單位：公關室｜更新日期：2023-04-05", "issuer=公關室; modified=2023-04-05"},
		{"来　　源:春山日报　责任编辑:林一舟", "source=春山日报; editor=林一舟"},
		{"发布时间 2023-04-05 10:20 阅读 539", "published=2023-04-05 10:20; views=539"},
		{"浏览次数（15）", "views=15"},
		{"[阅读： 人次]", "views=人次"},
		{"（文/党委宣传部 图/校新闻社）", "author=党委宣传部; photographer=校新闻社"},
		{"文/图 林一舟", "author+photographer=林一舟"},
		{"一审：林一舟　二审：周见山　三审：何又青", "reviewer=林一舟; reviewer=周见山; reviewer=何又青"},
		{"作者：　编辑：", "author=; editor="},
		{"Release time: 2023-04-05 Views: 482", "published=2023-04-05; views=482"},
		{"Release time：2023-04-05Views：482", "published=2023-04-05; views=482"},
		{"Author:质控  Addtime:2023-04-05", "author=质控; published=2023-04-05"},
		{"Posttime: 2023/4/5 9:05:12   Hits: 482", "published=2023/4/5 9:05:12; views=482"},
		{"First trial: Lin Yizhou  Second trial: Zhou Jianshan", "reviewer=Lin Yizhou; reviewer=Zhou Jianshan"},
		{"Editor in charge: Lin Yizhou  Source: Party Office", "editor=Lin Yizhou; source=Party Office"},
		{"记者：请问您怎样看这项工作", "reporter=请问您怎样看这项工作"},
		// a label word inside other words is none
		{"水的来源地是春山", ""},
		{"他的作者身份没有争议", ""},
		{"Published 5 May 2021 Updated May 7, 2021", "published=5 May 2021; modified=May 7, 2021"},
		{"Posted Monday, 3rd May 2021", "published=Monday, 3rd May 2021"},
		{"Added Armor Stands", ""},
		{"Updated Maps", ""},
		{"Released 5 Boats", ""},
		{"The update: time flies", ""},
		{"She viewed 12 houses", ""},
		{"Candidates: two", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, showHits(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseCount(t *testing.T) {
	tests := []struct {
		in   string
		want Count
	}{
		{"630", Count{N: 630, Known: true, Raw: "630"}},
		{"0", Count{N: 0, Known: true, Raw: "0"}},
		{"1,590次", Count{N: 1590, Known: true, Raw: "1,590次"}},
		{"（15）", Count{N: 15, Known: true, Raw: "15"}},
		{"１５", Count{N: 15, Known: true, Raw: "１５"}},
		{"1.2万", Count{N: 12000, Known: true, Approximate: true, Raw: "1.2万"}},
		{"10萬+", Count{N: 100000, Known: true, Approximate: true, Raw: "10萬+"}},
		{"3.5k", Count{N: 3500, Known: true, Approximate: true, Raw: "3.5k"}},
		{"682 人次", Count{N: 682, Known: true, Raw: "682 人次"}},
		{"", Count{}},
		{"人次", Count{}},
		{"2.5", Count{}},
		{"2023-04-05", Count{}},
		{"loading", Count{}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ParseCount(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseNames(t *testing.T) {
	name := func(names ...string) (list []Credit) {
		for _, n := range names {
			list = append(list, Credit{Role: RoleAuthor, Name: n})
		}
		return list
	}
	tests := []struct {
		in   string
		want []Credit
	}{
		{"林一舟", name("林一舟")},
		{"林一舟 周见山", name("林一舟", "周见山")},
		{"林一舟、周见山", name("林一舟", "周见山")},
		{"林 峰", name("林峰")},
		{"艾琳·霍顿", name("艾琳·霍顿")},
		{"宣传部", []Credit{{Role: RoleAuthor, Organization: "宣传部"}}},
		{"春山大学护理学院林一舟", []Credit{{Role: RoleAuthor, Name: "林一舟", Organization: "春山大学护理学院"}}},
		{"宣传部 林一舟", []Credit{{Role: RoleAuthor, Name: "林一舟", Organization: "宣传部"}}},
		{"记者 林一舟", []Credit{{Role: RoleReporter, Name: "林一舟"}}},
		{"Jo Pell and Lee Orr", name("Jo Pell", "Lee Orr")},
		{"Jo Pell (jpell@lindal.example)", name("Jo Pell")},
		{"Office of the Commission", []Credit{{Role: RoleAuthor, Organization: "Office of the Commission"}}},
		{"admin", nil},
		{"", nil},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Names(RoleAuthor, tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseByline(t *testing.T) {
	tests := []struct {
		in   string
		want []Credit
	}{
		{"（记者 林一舟 通讯员 周见山 何又青）", []Credit{{Role: RoleReporter, Name: "林一舟"}, {Role: RoleCorrespondent, Name: "周见山"}, {Role: RoleCorrespondent, Name: "何又青"}}},
		{"〔記者林一舟／春山報導〕", []Credit{{Role: RoleReporter, Name: "林一舟"}}},
		{"春山晚报记者 林一舟", []Credit{{Role: RoleReporter, Name: "林一舟", Organization: "春山晚报"}}},
		{"By Jo Pell", []Credit{{Role: RoleAuthor, Name: "Jo Pell"}}},
		{"Tarn Evening News reporter Jo Pell", []Credit{{Role: RoleReporter, Name: "Jo Pell", Organization: "Tarn Evening News"}}},
		{"(Reporter of Tarn Post Lin Yizhou, correspondents Zhou Jian and He Qing)", []Credit{
			{Role: RoleReporter, Name: "Lin Yizhou", Organization: "Tarn Post"}, {Role: RoleCorrespondent, Name: "Zhou Jian"}, {Role: RoleCorrespondent, Name: "He Qing"}}},
		{"（以下简称中心）", nil},
		{"By the end of June the work was done", nil},
		{"记者从春山医院获悉", nil},
		{"Reporters asked about the plan", nil},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Byline(tt.in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

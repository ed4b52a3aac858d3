package label_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/label"
)

// tells runs a question about lines; of each the answer is wanted.
func tells(t *testing.T, ask func(string) bool, lines map[string]bool) {
	t.Helper()
	for line, want := range lines {
		t.Run(line, func(t *testing.T) {
			if got := ask(line); got != want {
				t.Errorf("%t", got)
			}
		})
	}
}

func TestOpensCaption(t *testing.T) {
	tells(t, label.OpensCaption, map[string]bool{
		"▲江平院长（左）为病友送花": true, "△义诊现场": true, "▼新门诊楼": true, "►领奖的护士们": true, "▲": false,
		"图为义诊现场": true, "圖為護理師替長者量血壓": true, "图1：新门诊楼": true, "圖二、簽約儀式": true, "图 3 药房": true, "图片｜新门诊楼": true, "图/江平": true,
		"上图：病房一角": true, "左圖：藥櫃": true, "題圖：夜間門診": true, "配图：操场": true, "图说：义诊": true, "相片：院慶": true,
		"Photo: Nurses with the new beds": true, "PHOTO CAPTION: The ward": true, "Cutline: The ward": true, "Pictured are the nurses": true, "Picture 2: The ward": true, "Figure 2. Beds by year": true, "Fig. 1: Beds": true, "Image 4 Beds by year": true,
		"图书馆今日开放": false, "照片记录了一切。": false, "图强路上的诊所": false, "Photos of the ward are on show.": false, "Image of a town": false, "Figure skaters visit the ward": false, "Photo/江平": false,
		"图1 显示，患者逐年增加。": false,
	})
}

func TestIsHeadingText(t *testing.T) {
	tells(t, label.IsHeadingText, map[string]bool{
		"一、工作目标": true, "十、其他": true, "（一）加强领导": true, "(2) 加强领导": true, "第一、加强领导": true, "1. Scope": true, "1．范围": true, "9、经费": true,
		"【背景】": true, "问：何时开诊？": true, "答：下周一": true, "●门诊时间": true, "■门诊时间": true, "◆门诊时间": true, "★门诊时间": true, "Q1) When": true,
		"（左起）江平、夏雨": false, "2023年的春天": false, "一位患者": false, "门诊时间": false, "第一医院": false, "（医院供图）": false,
	})
}

func TestSaysTopic(t *testing.T) {
	tells(t, label.SaysTopic, map[string]bool{
		"治疗不当容易致残": true, "早诊可提高治愈率": true, "脚跟疼痛怎么办": true, "肺癌治疗的选择": true, "跟腱断裂的原因": true, "走出用药误区": true,
		"义诊现场": false, "江平（左）示范治疗方法": false, "嘉宾合影": false, "新门诊楼外景": false, "How to choose a shoe": false,
	})
}

func TestIsDateLine(t *testing.T) {
	tells(t, label.IsDateLine, map[string]bool{
		"2023-05-08": true, "2023年5月8日 14:20": true, "（2023-05-08）": true, "112-07-19": false, "二〇二三年五月八日": true, "3小时前": true, "青岚发布 3小时前": true,
		"青岚晚报 2023年05月08日 A05版 记者 古原野": true, "《青岚晚报》（2023年05月08日 第05版）": true, "2023-05-08 14:20 青岚晚报": true, "2023-05-08 14:20 3653": true,
		"http://site.example 2003-8-4 9:41": true, "Ends/Friday, December 15, 2023": true, "May 8, 2023 | Jo Pell": true, "Submitted by webmaster on Tue, 09/27/2022 - 14:18": true,
		"5月6日起施行2023年5月6日前": false, "2023年5月8日，医院开诊，来了三百人": false, "2023-05-08 至 2023-05-10": false, "May": false, "会议定于2023年5月8日召开": false, "2023年": false,
	})
}

func TestIsNav(t *testing.T) {
	tells(t, label.IsNav, map[string]bool{
		"首页 | 新闻 | 科室 | 专家": true, "首页　新闻　科室": true, "News | Wards | Staff": true, "首页·新闻·科室·专家": true,
		"首页 | 新闻": false, "江平 | 院长：今天开诊 | 夏雨": false, "A very long entry of a menu that no menu has | News | Wards": false, "首页 新闻 科室 专家": false,
	})
	tells(t, label.IsMenu, map[string]bool{"首页 新闻 科室 专家": true, "新闻 首页 科室 专家": false, "首页 新闻 科室": false, "首页 新闻、公告 科室 专家": false, "首页 news 科室 专家": false})
}

func TestIsLetterEnd(t *testing.T) {
	tells(t, label.IsLetterEnd, map[string]bool{"祝 身體健康": true, "此致": true, "健康中心 敬上": true, "学生会 谨启": true, "祝院长江平先生和全体同仁新年快乐身体健康": false, "庆祝大会": false})
	tells(t, label.IsRule, map[string]bool{"___": true, "* * *": true, "-----": true, "–––": true, "-": false, "a--": false})
	tells(t, label.OpensPart, map[string]bool{"尊敬的各位代表，": true, "Dear colleagues,": true, "江平简历": true, "背景资料": true, "Notes": true, "Biography": true, "他在大会上宣读了江平先生一生的简历": false, "义诊现场": false})
	tells(t, label.IsSalutation, map[string]bool{"全县居民：": true, "Dear all:": true, "全县居民": false})
}

func TestRolesBehind(t *testing.T) {
	tests := map[string][]label.Credit{
		"裴清和/文 戚晚舟/图":             {{Role: label.RoleAuthor, Name: "裴清和"}, {Role: label.RolePhotographer, Name: "戚晚舟"}},
		"心外科 裴清和 / 文　宣传科 戚晚舟 / 图": {{Role: label.RoleAuthor, Name: "裴清和", Organization: "心外科"}, {Role: label.RolePhotographer, Name: "戚晚舟", Organization: "宣传科"}},
		"裴清和、谭令仪／文，戚晚舟／摄影":        {{Role: label.RoleAuthor, Name: "裴清和"}, {Role: label.RoleAuthor, Name: "谭令仪"}, {Role: label.RolePhotographer, Name: "戚晚舟"}},
		"文/裴清和 图/戚晚舟":             nil,
		"裴清和/文":                   nil,
		"裴清和 文/图":                 nil,
		"裴清和/文 戚晚舟":               nil,
		"Jo Pell/text":            nil,
	}
	for in, want := range tests {
		t.Run(in, func(t *testing.T) {
			if diff := cmp.Diff(want, label.RolesBehind(in)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestOpens(t *testing.T) {
	tests := []struct {
		line  string
		field label.Field
		want  bool
	}{
		{"附件：名单.doc", label.FieldAttachment, true},
		{" 附件：名单.doc", label.FieldAttachment, true},
		{"来源：青岚晚报", label.FieldAttachment, false},
		{"名单的附件", label.FieldAttachment, false},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			if got := label.Opens(tt.line, tt.field); got != tt.want {
				t.Errorf("%t", got)
			}
		})
	}
}

func TestOnBehalf(t *testing.T) {
	for line, want := range map[string]string{
		"下稿代護理署發出：": "護理署", "以下新聞稿代護理署發佈:": "護理署", "Issued on behalf of the Department of Care.": "Department of Care",
		"下周护理署发布": "", "下稿代": "", "下稿代护理署": "", "以下稿件发出": "", "The following is issued on behalf of ": "", "Issued on Monday": "",
	} {
		t.Run(line, func(t *testing.T) {
			h, ok := label.OnBehalf(line)
			if got := line[h.Val:h.End]; got != want || ok != (want != "") {
				t.Errorf("got %q, %t, want %q", got, ok, want)
			}
		})
	}
}

func TestReporters(t *testing.T) {
	for text, want := range map[string]string{
		"[雲新聞網]記者許慕白／雲澤報導，護理署昨天報道了結果。": "許慕白",
		"本报讯 记者裴清和报道：门诊今日启用，报导称患者增多。":  "裴清和",
		"【本报讯】（记者 裴清和）门诊今日启用。":         "裴清和",
		"本网讯（宣传科 裴清和）门诊今日启用。":          "裴清和",
		"门诊今日启用，记者对此报道。":               "",
	} {
		t.Run(text, func(t *testing.T) {
			credits, _, _ := label.Reporters(text)
			got := ""
			for _, c := range credits {
				got += c.Name
			}
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

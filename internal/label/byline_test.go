package label_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/label"
)

// credits writes credits as role name (organisation), parted by ;.
func credits(list []label.Credit) string {
	var parts []string
	for _, c := range list {
		s := strings.TrimSpace(string(c.Role) + " " + c.Name)
		if c.Organization != "" {
			s += " (" + c.Organization + ")"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, "; ")
}

func TestByline(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		// parts that slashes part
		{"記者黃敬淳／台北報導", "reporter 黃敬淳"},
		{"〔記者許慕白、顧念慈／綜合報導〕", "reporter 許慕白; reporter 顧念慈"},
		{"（黃敬淳／臨霧報導）", "reporter 黃敬淳"},
		{"【許慕白/雲澤電】", "reporter 許慕白"},
		{"(南星社記者宋以晴石門縣6日電)", "reporter 宋以晴 (南星社)"},
		{"社會中心／臨霧報導", "reporter (社會中心)"},
		{"要聞組∕綜合報導", "reporter (要聞組)"},
		{"记者许慕白｜临雾报道", "reporter 许慕白"},
		{"临雾日报记者梁知秋/文受访者供图", "author 梁知秋 (临雾日报)"},
		{"記者許慕白／攝影", "photographer 許慕白"},
		{"记者梁知秋/图文", "author 梁知秋; photographer 梁知秋"},
		{"梁知秋/文 顾平川/图", "author 梁知秋; photographer 顾平川"},
		{"記者許慕白／雲澤醫院提供", "reporter 許慕白; provider (雲澤醫院)"},
		{"記者許慕白／品牌提供", "reporter 許慕白"},
		{"栖云日报记者 裴清和 谭令仪 文/图", "reporter 裴清和 (栖云日报); reporter 谭令仪 (栖云日报)"},
		{"輸/贏之間", ""},
		{"血压120/80", ""},

		// wires sign off
		{"Reporting by Jo Pell; Additional reporting by Ilse Brand in Tarn; Editing by Corin Hall and Pia West", "reporter Jo Pell; reporter Ilse Brand; editor Corin Hall; editor Pia West"},
		{"(Writing by Jo Pell and Lee Orr; Editing by Pia West)", "author Jo Pell; author Lee Orr; editor Pia West"},
		{"Reporting by the county; more on Monday", ""},

		// what somebody is, is nobody
		{"By Jo Pell, Senior Staff Nurse, LPHA Outreach, Prevention, and Screening Project", "author Jo Pell"},
		{"By Jo Pell, staff writer, and Lee Orr", "author Jo Pell; author Lee Orr"},
		{"By Jo Pell, Lee Orr and Ann Marsh", "author Jo Pell; author Lee Orr; author Ann Marsh"},
		{"By Jo Pell, dean, School of Nursing", "author Jo Pell"},

		// a bracket and a line in the manner of agencies
		{"(Jo Pell photo)", "photographer Jo Pell"},
		{"(File photo)", ""},
		{"From Jo Pell, Lindal", "author Jo Pell"},
		{"From Lindal, with love", ""},
		{"谭令仪 记者 裴清和", "author 谭令仪; reporter 裴清和"},
		{"裴清和（撰文并摄影）", "author 裴清和; photographer 裴清和"},
		{"裴清和（院长）", ""},

		// surnames that begin as months and days do
		{"Posted by Tom Mayer and Jane Decker on 12 March 2024", "author Tom Mayer; author Jane Decker"},
		{"By Ann Marsh 4 May 2024", "author Ann Marsh"},
		{"By Sunil Augustin, March 4, 2024", "author Sunil Augustin"},
	} {
		t.Run(tt.in, func(t *testing.T) {
			if got := credits(label.Byline(tt.in)); got != tt.want {
				t.Errorf("got %s", got)
			}
		})
	}
}

// The credits of a line of labels.
func TestLabelledCredits(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"作者︱苏晚晴", "author 苏晚晴"},
		{"作者：梁知秋 题图来源：顾平川", "author 梁知秋; provider 顾平川"},
		{"栏目主编：梁知秋 图片编辑：苏晚晴", "editor 梁知秋; editor 苏晚晴"},
		{"图文编辑：梁知秋 视觉摄影：苏晚晴", "editor 梁知秋; photographer 苏晚晴"},
		{"全媒体记者：梁知秋 新媒体编辑：苏晚晴 值班监制：唐砚", "reporter 梁知秋; editor 苏晚晴; reviewer 唐砚"},
		{"圖／記者余崇慧、品牌提供", "photographer 余崇慧"},
		{"文：記者余崇慧", "reporter 余崇慧"},
		{"选稿：临雾网教育频道 梁知秋 顾平川", "editor 梁知秋 (临雾网教育频道); editor 顾平川 (临雾网教育频道)"},
		{"Author: Training and Research Section Mao Yilan   Views: 489", "author Mao Yilan (Training and Research Section)"},
		{"Source: Press Office   Author: Wan Jieyu   Visit: times", "author Wan Jieyu"},
	} {
		t.Run(tt.in, func(t *testing.T) {
			var all []label.Credit
			for _, h := range label.Find(tt.in, nil) {
				if h.Label.Field == label.FieldCredit {
					all = append(all, h.Names(h.Value(tt.in))...)
				}
			}
			if got := credits(all); got != tt.want {
				t.Errorf("got %s", got)
			}
		})
	}
}

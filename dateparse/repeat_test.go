package dateparse_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/dateparse"
)

// finds fails where the matches of in, as [text] value, are not want.
func finds(t *testing.T, in, want string) {
	t.Helper()
	p := dateparse.Parser{Reference: reference}
	var got []string
	for m := range p.Find(in) {
		got = append(got, "["+m.Text+"] "+m.Range.String())
	}
	if got := strings.Join(got, " "); got != want {
		t.Errorf("%q: got %q, want %q", in, got, want)
	}
}

// TestParser_Find_timetable has every word that makes a weekday one of each week.
func TestParser_Find_timetable(t *testing.T) {
	for _, word := range strings.Fields("门诊 門診 出诊 出診 坐诊 坐診 接诊 接診 就诊 就診 看诊 看診 应诊 應診 开诊 開診 诊疗 診療 开放 開放 营业 營業 办公 辦公 上班 服务 服務 咨询 諮詢 受理 接待 值班 工作") {
		finds(t, "青禾医院"+word+"时间：周二上午", "")
		finds(t, "青禾醫院"+word+"時間為週二、週四下午", "")
		finds(t, word+"：星期三", "")
	}
	for _, word := range strings.Fields("门诊 門診 专家门诊 專家門診 出诊 出診 坐诊 坐診 应诊 應診 全天 休息 休诊 休診 闭馆 閉館 上班 值班 公休") {
		finds(t, "本馆周二、周四下午"+word+"。", "")
	}
	for _, line := range []string{"Clinic hours: %", "The ward is open %.", "Shops are open %.", "The pool is closed %.", "Both are closed %.", "Opening times: %", "Visiting times: %", "Outpatient time: all day %", "Clinic time: %", "Consultation time: %", "Office time: %", "Open %"} {
		for _, days := range []string{"Tuesday and Thursday", "Monday to Friday", "Tuesday morning"} {
			finds(t, strings.Replace(line, "%", days, 1), "")
		}
	}
}

func TestParser_Find_repeated(t *testing.T) {
	for in, want := range map[string]string{
		// a list goes on as it began
		"每周二上午、周四下午坐诊":                       "",
		"每週三、週五出診，5月31日停診":                   "[5月31日] 2024-05-31",
		"每月5日、15日、25日发放":                     "",
		"每周一至周五开放":                           "",
		"every Tuesday, Thursday and Friday": "",
		"every Monday or Friday":             "",
		"every Monday. Friday it rained":     "[Friday] 2024-05-17",
		"每周二 5月21日":                          "[5月21日] 2024-05-21",
		// what says so
		"每年的11月定为关注月":                      "",
		"每年都在五月举行":                         "",
		"每个周三":                             "",
		"逢年过节，5月1日见":                       "[5月1日] 2024-05-01",
		"every other Friday":               "",
		"every second week on Friday":      "",
		"each year in October":             "",
		"every year on May 12":             "",
		"held annually on 5 June":          "",
		"yearly from May to July":          "",
		"monthly on Friday":                "",
		"weekly on Friday":                 "",
		"alternate Friday":                 "",
		"the last Friday of each month":    "",
		"on Friday of every week":          "",
		"the first Friday in each quarter": "",
		"a Friday in every month":          "",
		"last year on May 12":              "[last year on May 12] 2023-05-12",
		"the other Friday":                 "[Friday] 2024-05-17",
		"every ten minutes from May 2024":  "[May 2024] 2024-05",
		"twice a week from May 2024":       "[May 2024] 2024-05",
		"once a week from May 2024":        "[May 2024] 2024-05",
		"three times a week from May 2024": "[May 2024] 2024-05",
		// a cell or a row of a timetable
		"沈青\t主任医师\t周二上午":               "",
		"沈青｜周二、周四｜内科":                  "",
		"沈青 | Tuesday | 2":             "",
		"坐诊：周二（特需） 周三上午（预约） 周五":        "",
		"坐诊：周二。周五他将赴青禾":                "[周五] 2024-05-17",
		"周一至周五8:00—17:30":              "",
		"周一至周五（8:00—17:30）":            "",
		"Monday to Friday, 8am to 5pm": "",
		"Monday to Friday from 8:30":   "",
		"Monday to Friday":             "[Monday to Friday] 2024-05-20/2024-05-24",
		"周一至周五他在青禾":                    "[周一至周五] 2024-05-20/2024-05-24",
		"活动时间：周六下午":                    "[周六下午] 2024-05-18",
		"周六下午":                         "[周六下午] 2024-05-18",
		"The new wing opens Monday":    "[Monday] 2024-05-20",
		"开放时间：本周六":                     "[本周六] 2024-05-25",
	} {
		finds(t, in, want)
	}
}

// TestParser_Find_told counts what goes on from a date of the text.
func TestParser_Find_told(t *testing.T) {
	for in, want := range map[string]string{
		"5月12日住院，3天后出院":                                            "[5月12日] 2024-05-12 [3天后] 2024-05-15",
		"手术成功。三天后她醒来":                                              "[三天后] ",
		"三天后将举行开幕式":                                                "[三天后] 2024-05-23",
		"预计两年后建成":                                                  "[两年后] 2026-05-20",
		"2019年入学，四年后毕业":                                            "[2019年] 2019 [四年后] 2023",
		"今年3月他住院，两个月后痊愈":                                           "[今年3月] 2024-03 [两个月后] 2024-05",
		"今年3月他住院，两周后痊愈":                                            "[今年3月] 2024-03 [两周后] ",
		"5月12日手术，5小时后苏醒":                                           "[5月12日] 2024-05-12 [5小时后] ",
		"5月12日9:00手术，5小时后苏醒":                                       "[5月12日9:00] 2024-05-12T09:00 [5小时后] 2024-05-12T14:00",
		"5月12日住院。\n他等着。\n3天后出院":                                    "[5月12日] 2024-05-12 [3天后] ",
		"5月12日住院。\n3天后出院":                                          "[5月12日] 2024-05-12 [3天后] 2024-05-15",
		"She woke up three days later":                             "[three days later] ",
		"He came on May 3. Two days later he left":                 "[May 3] 2024-05-03 [Two days later] 2024-05-05",
		"In 2019 he came, two years later he left":                 "[2019] 2019 [two years later] 2021",
		"二〇一九年考取，次年入学":                                             "[二〇一九年] 2019 [次年] 2020",
		"术后第二天下床":                                                  "",
		"手术後當天即可進食":                                                "",
		"第二天下床":                                                    "[第二天] 2024-05-21",
		"一月后复查":                                                    "",
		"先天因素与后天因素":                                                "",
		"共创美好明天":                                                   "",
		"后天的活动":                                                    "[后天] 2024-05-22",
		"rested poorly through the first five weeks after surgery": "",
		"fell in the first six months":                             "[the first six months] 2024-01/2024-06",
	} {
		finds(t, in, want)
	}
}

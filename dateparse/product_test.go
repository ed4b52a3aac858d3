package dateparse_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/bulletin-go/bulletin/dateparse"
)

// The tests of this file make every product of the grammar that the package comment shows,
// and hold that it reads as the arithmetic of the calendar has it.

// monday is the first day of the week of t, which the tables count from.
func monday(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day()-(int(t.Weekday())+6)%7, 0, 0, 0, 0, time.UTC)
}

// spans are the units that a step counts, as the range of the one n units away.
var spans = map[string]func(n int) string{
	"day":   func(n int) string { return reference.AddDate(0, 0, n).Format("2006-01-02") },
	"month": func(n int) string { return time.Date(2024, 5+time.Month(n), 1, 0, 0, 0, 0, time.UTC).Format("2006-01") },
	"year":  func(n int) string { return fmt.Sprint(2024 + n) },
	"week": func(n int) string {
		from := monday(reference).AddDate(0, 0, 7*n)
		return from.Format("2006-01-02") + "/" + from.AddDate(0, 0, 6).Format("2006-01-02")
	},
	"quarter": func(n int) string {
		from := time.Date(2024, 4+time.Month(3*n), 1, 0, 0, 0, 0, time.UTC)
		return from.Format("2006-01") + "/" + from.AddDate(0, 2, 0).Format("2006-01")
	},
	"school":  func(n int) string { return fmt.Sprintf("%d/%d", 2023+n, 2024+n) },
	"century": func(n int) string { return fmt.Sprintf("%d/%d", 2000+100*n, 2099+100*n) },
	"decade":  func(n int) string { return fmt.Sprintf("%d/%d", 2020+10*n, 2029+10*n) },
}

// moments are the units of lengths, as the point so many of them from the reference.
var moments = map[string]func(n int) string{
	"second": func(n int) string { return reference.Add(time.Duration(n) * time.Second).Format("2006-01-02T15:04:05") },
	"minute": func(n int) string { return reference.Add(time.Duration(n) * time.Minute).Format("2006-01-02T15:04") },
	"hour":   func(n int) string { return reference.Add(time.Duration(n) * time.Hour).Format("2006-01-02T15:04") },
	"day":    func(n int) string { return reference.AddDate(0, 0, n).Format("2006-01-02") },
	"week":   func(n int) string { return reference.AddDate(0, 0, 7*n).Format("2006-01-02") },
	"month":  func(n int) string { return reference.AddDate(0, n, 0).Format("2006-01-02") },
	"year":   func(n int) string { return reference.AddDate(n, 0, 0).Format("2006-01-02") },
}

func parses(t *testing.T, in, want string) {
	t.Run(in, func(t *testing.T) {
		p := dateparse.Parser{Reference: reference}
		r, err := p.ParseRange(in)
		if err != nil || r.String() != want {
			t.Errorf("got %s, %v, want %s", r, err, want)
		}
	})
}

func TestProduct_step(t *testing.T) {
	units := map[string][]string{
		"week": {"周", "週", "星期", "礼拜", "禮拜"}, "month": {"月"}, "quarter": {"季度"}, "year": {"年", "年度"},
		"school": {"学年", "學年"}, "century": {"世纪", "世紀"},
	}
	for unit, names := range units {
		for _, name := range names {
			for word, n := range map[string]int{"上": -1, "上上": -2, "下": 1, "下下": 2, "本": 0, "这": 0, "這": 0, "该": 0, "該": 0, "当": 0, "當": 0, "同": 0, "次": 1, "翌": 1} {
				parses(t, word+name, spans[unit](n))
			}
			for word, n := range map[string]int{"上一": -1, "上个": -1, "上個": -1, "上一个": -1, "下一": 1, "下个": 1, "下一個": 1, "这个": 0, "這個": 0, "前一": -1, "前一个": -1, "后一": 1, "後一個": 1} {
				parses(t, word+name, spans[unit](n))
			}
		}
	}
	for _, unit := range []string{"week", "month", "quarter", "year", "decade", "century"} {
		for word, n := range map[string]int{"last": -1, "this": 0, "next": 1, "the previous": -1, "the coming": 1, "the following": 1, "the current": 0, "the same": 0} {
			parses(t, word+" "+unit, spans[unit](n))
		}
	}
	for word, n := range map[string]int{"last": -1, "this": 0, "next": 1} {
		parses(t, word+" school year", spans["school"](n))
		parses(t, word+" fiscal year", spans["year"](n))
	}
}

func TestProduct_length(t *testing.T) {
	chinese := map[string][]string{
		"second": {"秒", "秒钟", "秒鐘"}, "minute": {"分钟", "分鐘"}, "hour": {"小时", "小時", "个小时", "個小時", "个钟头", "鐘頭"}, "day": {"天", "日"},
		"week": {"周", "週", "个星期", "星期", "個禮拜", "礼拜"}, "month": {"个月", "個月"}, "year": {"年"},
	}
	english := map[string][]string{
		"second": {"seconds", "secs"}, "minute": {"minutes", "mins"}, "hour": {"hours", "hrs"}, "day": {"days"}, "week": {"weeks"}, "month": {"months"}, "year": {"years", "yrs"},
	}
	numerals := map[int][2][]string{
		3: {{"3", "３", "三", " 3 "}, {"3", "three"}}, 12: {{"12", "十二"}, {"12", "twelve"}}, 21: {{"21", "二十一", "廿一"}, {"21", "twenty-one", "twenty one"}},
	}
	for n, words := range numerals {
		for unit, names := range chinese {
			for _, name := range names {
				for _, numeral := range words[0] {
					for _, before := range []string{"前", "之前", "以前"} {
						parses(t, numeral+name+before, moments[unit](-n))
					}
					for _, after := range []string{"后", "後", "之后", "以後"} {
						parses(t, numeral+name+after, moments[unit](n))
					}
				}
			}
		}
		for unit, names := range english {
			for _, name := range names {
				for _, numeral := range words[1] {
					length := numeral + " " + name
					for _, in := range []string{length + " ago", length + " earlier", length + " before today"} {
						if unit > "e" && in == length+" before today" {
							continue // hours are not counted from a day
						}
						parses(t, in, moments[unit](-n))
					}
					for _, in := range []string{length + " from now", length + " later", "in " + length, length + " hence"} {
						parses(t, in, moments[unit](n))
					}
				}
			}
		}
	}
}

func TestProduct_span(t *testing.T) {
	day := func(t time.Time) string { return t.Format("2006-01-02") }
	ahead := reference.AddDate(0, 0, 1)
	for _, u := range []struct {
		zh, en string
		far    func(n int) time.Time
	}{
		{"天", "days", func(n int) time.Time { return reference.AddDate(0, 0, n) }},
		{"周", "weeks", func(n int) time.Time { return reference.AddDate(0, 0, 7*n) }},
		{"个月", "months", func(n int) time.Time { return reference.AddDate(0, n, 0) }},
		{"個星期", "weeks", func(n int) time.Time { return reference.AddDate(0, 0, 7*n) }},
		{"年", "years", func(n int) time.Time { return reference.AddDate(n, 0, 0) }},
		{"季度", "quarters", func(n int) time.Time { return reference.AddDate(0, 3*n, 0) }},
	} {
		for n, words := range map[int][3]string{3: {"3", "三", "three"}, 5: {"5", "五", "five"}} {
			for _, numeral := range words[:2] {
				for _, word := range []string{"过去", "過去", "近", "最近", "上"} {
					parses(t, word+numeral+u.zh, day(u.far(-n))+"/"+day(reference))
				}
				for _, word := range []string{"未来", "未來", "今后", "接下来", "接下來的", "下"} {
					parses(t, word+numeral+u.zh, day(ahead)+"/"+day(u.far(n)))
				}
			}
			for _, numeral := range []string{words[0], words[2]} {
				for _, word := range []string{"the past ", "last ", "the last ", "over the past ", "the previous "} {
					parses(t, word+numeral+" "+u.en, day(u.far(-n))+"/"+day(reference))
				}
				for _, word := range []string{"the next ", "next ", "the coming ", "within the next "} {
					parses(t, word+numeral+" "+u.en, day(ahead)+"/"+day(u.far(n)))
				}
			}
		}
	}
}

// TestProduct_anchor crosses years and months with what is counted inside them.
func TestProduct_anchor(t *testing.T) {
	for year, y := range map[string]int{"2023年": 2023, "二〇二三年": 2023, "去年": 2023, "今年": 2024, "民國112年": 2023, "23年": 2023} {
		for n, q := range []string{"一", "二", "三", "四"} {
			from := time.Date(y, time.Month(3*n+1), 1, 0, 0, 0, 0, time.UTC)
			want := from.Format("2006-01") + "/" + from.AddDate(0, 2, 0).Format("2006-01")
			for _, in := range []string{year + q + "季度", year + "第" + q + "季度", year + "第" + q + "季", year + " 第" + q + "季度"} {
				if year != "23年" || in[len(in)-3:] == "度" {
					parses(t, in, want)
				}
			}
		}
		parses(t, year+"上半年", fmt.Sprintf("%d-01/%d-06", y, y))
		parses(t, year+"下半年", fmt.Sprintf("%d-07/%d-12", y, y))
		if year == "23年" {
			continue
		}
		for _, first := range []string{"前", "首", "头"} {
			parses(t, year+first+"三个月", fmt.Sprintf("%d-01/%d-03", y, y))
			parses(t, year+first+"两季度", fmt.Sprintf("%d-01/%d-06", y, y))
		}
		parses(t, year+"最后三个月", fmt.Sprintf("%d-10/%d-12", y, y))
		parses(t, year+"1-9月", fmt.Sprintf("%d-01/%d-09", y, y))
		parses(t, year+"一至三季度", fmt.Sprintf("%d-01/%d-09", y, y))
	}
	for year, y := range map[string]int{"2023": 2023, "last year": 2023, "this year": 2024, "next year": 2025, "fiscal 2023": 2023} {
		for n, q := range []string{"first", "second", "third", "fourth"} {
			from := time.Date(y, time.Month(3*n+1), 1, 0, 0, 0, 0, time.UTC)
			parses(t, "the "+q+" quarter of "+year, from.Format("2006-01")+"/"+from.AddDate(0, 2, 0).Format("2006-01"))
		}
		parses(t, "first half of "+year, fmt.Sprintf("%d-01/%d-06", y, y))
		parses(t, "the last three months of "+year, fmt.Sprintf("%d-10/%d-12", y, y))
		parses(t, "first nine months of "+year, fmt.Sprintf("%d-01/%d-09", y, y))
	}
}

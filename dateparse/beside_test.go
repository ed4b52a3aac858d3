package dateparse_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/dateparse"
)

// besides are sentences in which each of some words decides whether a date is meant; want is
// the date that is found there, and what is found where another word stands is in without.
var besides = []struct{ sentence, words, want, other, without string }{
	// what a year follows, and what makes an amount of it
	{"It grew % 1850.", "in|since|of|from|until|till|by|during|after|before|between|through", "1850", "and", ""},
	{"It had % 2014.", "about|over|under|nearly|almost|some|than|approximately|least|most|around|no|number|room|page|flight|route|highway|only|deliver|roughly|another|extra|additional|all|these|those|with|are|were|has|have|up|x|to|at|is", "", "elections", "2014"},
	{"It grew in 2014 %.", "people|feet|men|women|children|sq|square|km|miles|percent|yen|yuan|euro|us|kg|mm|cm|more|other|local|new|young|beds", "", "again", "2014"},
	{"It rose between 1950 and 2010 %.", "people|patients|students|beds|pieces|units|men|women|children|cases|residents|families|households|schools|doctors|nurses|jobs|homes|words|steps|calories", "", "elections", "between 1950 and 2010"},
	{"They paid % 2014.", "Copyright|Class|On|For|The|As", "2014", "Vision", ""},
	// what a month or a day needs beside it
	{"It grew % Jan.", "in|of|since|by|until|till|during|through|from|between", "Jan", "with", ""},
	{"It grew % may and", "in|of|since|until|during|between", "may", "it", ""},
	{"It grew % march and", "in|of|since|until|during|between", "march", "we", ""},
	{"They met % Sun.", "on|by|until|from", "Sun", "the", ""},
	{"Paid % 4/22.", "on|from|by|until|since|before|after|due|dated|of", "4/22", "with", ""},
	{"Take it the 14th % it", "of|at|in|and|to|when|with|after|before|the|they|he|she|we|by|for|as|while|day", "the 14th", "floor", ""},
	// names
	{"Sunday %", "Times|Post|Mail|Herald|Telegraph|Mirror|Express|Tribune|Independent|Magazine|Gazette|Observer", "", "again", "Sunday"},
	{"They live at 12 May %", "Street|St|Road|Rd|Avenue|Ave|Lane|Square|Boulevard", "", "again", "12 May"},
	{"% Friday spoke.", "Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Sister|Nurse|Mr.|Dr.", "", "On", "Friday"},
	{"% Today", "Posted|Updated|Published|Last|Created|Modified|Date|Time|On|For", "Today", "USA", ""},
	{"It opens % Friday Hall", "the|to|from|in|at|near", "", "on", "Friday"},
	{"% Friday is a holiday.", "Black|Cyber|Good|Palm|Easter|Ash|Bloody|Super", "", "On", "Friday"},
	{"June % it", "and|when", "June", "Whitfield", ""},
	{"March % it", "2024 saw", "March 2024", "on", ""},
	// lengths that are promised, and those that something took
	{"He % return in three days.", "will|is going to|has to|have to|is due to|is scheduled to|is expected to|expects to|plans to|planned to|is set to", "in three days", "did", ""},
	{"%|He'll return in three days.", "", "in three days", "x", "in three days"},
	// what comes again
	{"Held % Friday.", "every|each|every other|every second|each week on|weekly on|monthly on|yearly on|annually on|alternate", "", "on", "Friday"},
	{"We meet on Friday %.", "of each month|of every week|in each quarter|in every year", "", "again", "Friday"},
	{"Every Monday % Friday", "and|or|to|,|、|，|/|&|~|-|～|—|–", "", "it rained. On", "Friday"},
	{"每周一%周五", "和|及|与|與|、|，|或|至|到|～|—|-|~|/|&|,", "", "开会。", "周五"},
	{"门诊时间%周二上午", "：|:|为|為| |： ", "", "定在", "周二上午"},
	{"定于1月3%", "，|。|；|、|！|？|）|】|」|』|,|;|!|?|)|\n|\r| ", "1月3", "人", "1月"},
	// numbers of other things
	{"% 12/2023 was sent", "No|No.|Nos|Number|Num|Ref|Reference|ID|Case|Docket|File|Batch|Lot|Serial|Circular|Order|Section|Article|Table|Figure|Fig|Clause|Chapter|Version|Ver|v|Page|pp|Room|Gate|Route|Flight|Tel|Phone|Fax|Call|Hotline|PMID|DOI|ISBN|ISSN|Code|Zip|Ext|Rule|Part|Item|Patent|Permit|Licence|License|Regulation|Directive|Resolution|Decree|Law|Act|Ratio|Score|Rule|№", "", "On", "12/2023"},
	{"%2023-05已收到", "编号|號碼|电话|熱線|传真|版本|标准|国标|比例|文件|第", "", "于", "2023-05"},
	{"3号%已启用", "楼|樓|店|线|院|馆|门|厅|桌|机|台|车|球|选手|种子|公告|室|位|窗|站|路|区|库|病房|房|铺|船|卫星|型|提案|决议|桥|床|元素|炉|矿|仓库|柜|单元|入口|出口|通道|员工", "", "，", "3号"},
}

// TestBeside has the words beside dates, one by one.
func TestBeside(t *testing.T) {
	first := func(text string) string { return append(found(text), "")[0] }
	for _, b := range besides {
		for _, word := range strings.Split(b.words, "|") {
			if got := first(strings.Replace(b.sentence, "%", word, 1)); got != b.want {
				t.Errorf("%s, %s: found %q, want %q", b.sentence, word, got, b.want)
			}
		}
		if got := first(strings.Replace(b.sentence, "%", b.other, 1)); got != b.without {
			t.Errorf("%s, %s: found %q, want %q", b.sentence, b.other, got, b.without)
		}
	}
}

// TestBeside_whole has what is found as a whole, and begins or goes on with a word that most
// often is none of a date.
func TestBeside_whole(t *testing.T) {
	for _, phrase := range strings.Split("5 of May|5 and 6 May|5 to 7 May|5 through 7 May|5 till 7 May|5 until 7 May|5 am on Friday|5 a.m. on Friday|5 pm on Friday|5 p.m. on Friday|5 o'clock on Friday|5 noon on Friday|"+
		"5 next weeks|2 last months|3 days ago|3 weeks and 2 days ago|two weeks ago|two weeks back|two weeks earlier|two weeks previously|two weeks later|three days starting Friday|three days beginning Friday|two days from Friday|two days after May 5|two days since May 5|two days before May 5|two days prior to May 5|two weeks hence|two weeks from now|"+
		"three months ended March 2024|three months ending March 2024|the quarter ended March 2024|year ended March 2024|the day before yesterday|the day after tomorrow|the week commencing May 6|the week starting May 6|the week beginning May 6|the week of May 6|week 19|year-end 2023|month-end|the week after next|the week before last|"+
		"Q3 2024|H1 2024|q3 2024|3Q24|FY2023|fiscal 2023|fiscal year 2023|school year 2023|academic year 2023-24|from Q3 2023 to Q1 2024|w/c 6 May|summer 2023|summer of 2023|early 2023|mid-2023|late May|the end of May|end of 2023|the start of this year|the middle of May|the beginning of 2023|"+
		"half a year ago|half an hour ago|a year ago|a year and a half ago|a few days ago|a couple of weeks ago|several years ago|a dozen years ago|an hour ago|twenty-one days ago|three quarters of an hour ago|the first quarter|first half of 2023|the second of May|the twenty-second of May|the last Friday of May|the third week of May|the first nine months of 2023|the 1990s|the nineties|"+
		"last Friday|past Friday|previous month|this Friday|current quarter|the same day|that week|next Friday|coming week|the following day|upcoming week|this morning|last night|tonight|yesterday morning|Friday afternoon|Friday the 17th|the rest of this week|the remainder of the month|earlier this year|later today|recently|lately|morning of May 5|the evening of May 5|noon on Friday|midnight on Friday", "|") {
		if got := found("So " + phrase + ", it is."); len(got) != 1 || got[0] != phrase {
			t.Errorf("%s: found %q", phrase, got)
		}
	}
}

// TestBeside_signs has every sign that parts numbers, and every blank.
func TestBeside_signs(t *testing.T) {
	for _, tt := range []struct{ text, signs, value string }{
		{"Since 2024%05%12 it", "-|/|.|－|‐|‑|／|．|·|・", "2024-05-12"},
		{"It closed May 12%15, 2024", "-|–|—|~|～|〜|−|‐|∼|﹣|－|─|―|ー| to | through | until | till | untill |——|--", "2024-05-12/2024-05-15"},
		{"闭馆5月12日%15日", "-|–|—|~|～|〜|−|‐|∼|﹣|－|─|―|ー|至|到|起至|开始至|開始到|——|--| - ", "2024-05-12/2024-05-15"},
		{"On May 12, 2024 at 9%30 it", ":|：|∶|︰", "2024-05-12T09:30"},
		{"On May%12,%2024 it", " |  |\u00a0|\t|\u3000", "2024-05-12"},
		{"于2024年%5月%12日", "| |  |\u00a0|\t|\u3000", "2024-05-12"},
		{"On May 12, 2024%9:30 am it", " | at |, | - | – | — | · | • | @ |@ |，|, at | 上午", "2024-05-12T09:30"},
		{"计划改造%12月3日开馆", "。|！|？|；|\n", "2023-12-03"},
		{"计划改造%12月3日开馆", "，|、|于|", "2024-12-03"},
		{"We plan a hall%December 3 it opens", ". |! |? |; |\n", "2023-12-03"},
		{"We plan a hall%December 3 it opens", ", on | for |: ", "2024-12-03"},
		{"Held 12 May%2024.", " |, |. |,", "2024-05-12"},
		{"It is 9:30 %on May 12, 2024", "am |AM |a.m. |A.M. |a.m |am, |o'clock |GMT |(GMT) |Beijing time ", "2024-05-12T09:30"},
	} {
		p := dateparse.Parser{Reference: reference}
		for _, sign := range strings.Split(tt.signs, "|") {
			got := ""
			for m := range p.Find(strings.ReplaceAll(tt.text, "%", sign)) {
				got += strings.TrimRight(m.Range.String(), "Z?")
			}
			if got = strings.TrimSuffix(got, "+08:00"); got != tt.value {
				t.Errorf("%s, %q: got %q, want %q", tt.text, sign, got, tt.value)
			}
		}
	}
}

// mixed are words of the tables in any order.
func mixed(count int) (texts []string) {
	words := strings.Fields(strings.ReplaceAll(chineseWords+englishWords+edges, "=>", " from , and - to "))
	r := rand.New(rand.NewPCG(1, 2))
	for range count {
		text := ""
		for range 2 + r.IntN(6) {
			text += words[r.IntN(len(words))] + [...]string{"", " "}[r.IntN(2)]
		}
		texts = append(texts, text)
	}
	return texts
}

// TestBeside_before holds that a sentence before it changes nothing of what is found in a text,
// though it begins with words and numbers that dates have.
func TestBeside_before(t *testing.T) {
	p := dateparse.Parser{Reference: reference}
	found := func(text string, from int) (all []string) {
		for m := range p.Find(text) {
			if m.Start >= from {
				all = append(all, m.Text+" "+m.Range.String())
			}
		}
		return all
	}
	texts := mixed(5000)
	for line := range strings.Lines(chineseWords + englishWords + edges + neighbours + beside) {
		if in, _, ok := strings.Cut(line, " =>"); ok {
			texts = append(texts, in)
		}
	}
	for _, in := range texts {
		want := found("It is so. "+in, 10)
		for _, before := range []string{"3 wards it is. ", "Week x it is. ", "And so it is. ", "Half of it is so. ", "年年是。. ", "5 it is. ", "- 9:30 it is. "} {
			if diff := cmp.Diff(want, found(before+in, len(before))); diff != "" {
				t.Errorf("%s%s: (-want +got):\n%s", before, in, diff)
			}
		}
	}
}

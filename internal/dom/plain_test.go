package dom_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/dom"
)

// Lines of a text that are one block: / stands for the end of a line, // for a
// blank line above.
func TestReadTextJoinsLines(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		// an inline element has ended the line
		{"Harbour Master Vale/told the board of the new ferry/when its members met on Monday.", []string{"Harbour Master Vale told the board of the new ferry when its members met on Monday."}},
		{"“We are proud of it,”/said Orrin Vale./It opens in May.", []string{"“We are proud of it,” said Orrin Vale.", "It opens in May."}},
		{"Orrin Vale said/. “In order for our towns to thrive, we must act.”", []string{"Orrin Vale said. “In order for our towns to thrive, we must act.”"}},
		{"LINDAL/– The county opened a second hall at the former depot on Friday.", []string{"LINDAL – The county opened a second hall at the former depot on Friday."}},
		{"Volunteers from the/Lindal Lifeboat Station took part.", []string{"Volunteers from the Lindal Lifeboat Station took part."}},
		{"青石桥社区医院院长/，唐砚说。", []string{"青石桥社区医院院长，唐砚说。"}},
		{"黎望舒、/贺兰亭出席。", []string{"黎望舒、贺兰亭出席。"}},
		{"由（/青石桥医院）主办。", []string{"由（青石桥医院）主办。"}},

		{"The pupils will be shown round/by two old pilots of the harbour,/who know every boat.", []string{"The pupils will be shown round by two old pilots of the harbour, who know every boat."}},

		{"一图读懂《青石县/托育机构管理办法》", []string{"一图读懂《青石县托育机构管理办法》"}},

		// and here it has not
		{"Home/about us/contact", []string{"Home", "about us", "contact"}},
		{"Contact the office/press@lindal.example", []string{"Contact the office", "press@lindal.example"}},
		{"The hall is open:/a) on Monday for the whole day/b) on Friday until noon", []string{"The hall is open:", "a) on Monday for the whole day", "b) on Friday until noon"}},
		{"Surgery Day draws 150 to Lindal Hall/by Felix Marsh on October 18, 2022", []string{"Surgery Day draws 150 to Lindal Hall", "by Felix Marsh on October 18, 2022"}},
		{"Guests look at the model of the house/satisfaction survey", []string{"Guests look at the model of the house", "satisfaction survey"}},
		{"17 April, 2023 Share to/A delegation of five came.", []string{"17 April, 2023 Share to", "A delegation of five came."}},
		{"Follow Us/–/Skip to content", []string{"Follow Us", "–", "Skip to content"}},
		{"医院启用新楼/——临雾市医联体建设见闻", []string{"医院启用新楼", "——临雾市医联体建设见闻"}},
		{"医院启用新楼/发布时间：2024-03-26", []string{"医院启用新楼", "发布时间：2024-03-26"}},
		{"The ward opens to//visitors from the whole county", []string{"The ward opens to", "visitors from the whole county"}},

		// a headline goes on
		{"Office of Rural Care Awards $14 Million to/Keep Small Wards Open/May 4, 2023", []string{"Office of Rural Care Awards $14 Million to Keep Small Wards Open", "May 4, 2023"}},
		{"Hospital honoured by county/for patients who sing/May 4, 2023", []string{"Hospital honoured by county for patients who sing", "May 4, 2023"}},
		{"New Stroke Unit Opens at Oakmere/Infirmary/Date: 4 May/The Oakmere Infirmary has opened a unit.", []string{"New Stroke Unit Opens at Oakmere Infirmary", "Date: 4 May", "The Oakmere Infirmary has opened a unit."}},
		{"临雾市卫生健康局关于2024年/端午节期间门诊安排的通告/为方便群众就医，现通告如下。", []string{"临雾市卫生健康局关于2024年端午节期间门诊安排的通告", "为方便群众就医，现通告如下。"}},
		{"临雾市第一人民医院举办第三届/中西医论坛/昨日，第三届中西医论坛举行。", []string{"临雾市第一人民医院举办第三届中西医论坛", "昨日，第三届中西医论坛举行。"}},
		{"New Stroke Unit Opens at Oakmere/Health/Date: 4 May/The Oakmere Infirmary has opened a unit.", []string{"New Stroke Unit Opens at Oakmere", "Health", "Date: 4 May", "The Oakmere Infirmary has opened a unit."}},
		{"关于端午节期间门诊安排的通告/关于开展义诊活动的通知", []string{"关于端午节期间门诊安排的通告", "关于开展义诊活动的通知"}},

		// two columns are read one after the other, cells of a table row by row
		{"Lindal Health Service      Latest/The service has put its    Ward 3 gets new beds/third boat into service.   Boat wanted/It carries a nurse         Contact/in forty minutes.          Pier 1", []string{"Lindal Health Service", "The service has put its third boat into service.", "It carries a nurse in forty minutes.", "Latest", "Ward 3 gets new beds", "Boat wanted", "Contact", "Pier 1"}},
		{"Ward              Beds/North             12/South             14/East              9/West              30", []string{"Ward Beds", "North 12", "South 14", "East 9", "West 30"}},

		// three lines of one width tell the width of the page; then a capital goes on too
		{"On Wednesday the county opened a second hall at the former railway/depot, where nurses can vaccinate up to nine hundred people a day, and/volunteers from all parts of the county will bring the visitors to/Oakmere by bus. It was built within four weeks.",
			[]string{"On Wednesday the county opened a second hall at the former railway depot, where nurses can vaccinate up to nine hundred people a day, and volunteers from all parts of the county will bring the visitors to Oakmere by bus. It was built within four weeks."}},
		{"三月二十五日上午临雾市第一人民医院的全科医学楼正/式启用市卫生健康委员会副主任黎望舒医院党委书记贺/兰亭院长梁知秋出席启用仪式并为首批签约的家庭医生/颁发聘书。", []string{"三月二十五日上午临雾市第一人民医院的全科医学楼正式启用市卫生健康委员会副主任黎望舒医院党委书记贺兰亭院长梁知秋出席启用仪式并为首批签约的家庭医生颁发聘书。"}},
		// a list of titles is no page of one width
		{"临雾市第一人民医院举行全科医学楼启用仪式暨义诊/青石桥社区医院开展世界肾脏日主题宣传活动/市卫健委到县医院调研", []string{"临雾市第一人民医院举行全科医学楼启用仪式暨义诊", "青石桥社区医院开展世界肾脏日主题宣传活动", "市卫健委到县医院调研"}},
	} {
		t.Run(tt.in, func(t *testing.T) {
			p := dom.ReadText(strings.ReplaceAll(tt.in, "/", "\n"))
			var got []string
			for _, b := range p.Blocks {
				got = append(got, b.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// The first line is the title element where its title stands again below, in
// one line or in several.
func TestReadTextTitle(t *testing.T) {
	for _, tt := range []struct{ in, title, first string }{
		{"New Ward Opens - Lindal Health Service/Skip to content/New Ward Opens/May 4, 2023", "New Ward Opens - Lindal Health Service", "Skip to content"},
		{"NEW WARD OPENS AT OAKMERE | Lindal Health Service/NEW WARD OPENS/AT OAKMERE/NEW WARD OPENS AT OAKMERE/May 4, 2023", "NEW WARD OPENS AT OAKMERE | Lindal Health Service", "NEW WARD OPENS AT OAKMERE"},
		{"全科医学楼启用_临雾市第一人民医院/首页/全科医学楼启用/发布时间：2024-03-26", "全科医学楼启用_临雾市第一人民医院", "首页"},
		{"New Ward Opens/Lindal Health Service/The new ward opened.", "", "New Ward Opens"},
		{"News - Lindal/News/The new ward opened.", "News - Lindal", "News"},
		{"Opens/Opens", "", "Opens"},
	} {
		t.Run(tt.in, func(t *testing.T) {
			p := dom.ReadText(strings.ReplaceAll(tt.in, "/", "\n"))
			if p.Title != tt.title || p.Blocks[0].Text != tt.first {
				t.Errorf("title %q, first block %q", p.Title, p.Blocks[0].Text)
			}
		})
	}
}

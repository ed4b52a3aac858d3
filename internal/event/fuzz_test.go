package event_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/event"
)

// FuzzEvent reads events from any bytes: there must be no panic, and what is
// found must be text of the input.
func FuzzEvent(f *testing.F) {
	for _, seed := range []string{
		"11月10日至12日，由甲学会主办，乙医院承办，丙学校、丁学会协办的2023年学术年会在戊会议中心召开，500余人参会。",
		"近日，甲医院携手乙大学在丙市启动“丁”项目，约二百人参加。",
		"甲院長一行6人到乙醫院參觀，於「丙」舉行座談會，逾百名員工出席。",
		"On November 8, sponsored by the Alpha Association The \"Beta Course\" undertaken by Gamma Hospital was held in Delta.",
		"Jian Ning and a group of 6 persons visited Linxi Hospital on November 7 to inspect it. 1,500 delegates attended.",
		"主办单位：甲、乙\n承办：丙（丁）",
	} {
		f.Add(seed, seed)
	}
	f.Fuzz(func(t *testing.T, title, text string) {
		if !utf8.ValidString(text) || !utf8.ValidString(title) {
			t.Skip() // decode lets no other text through
		}
		for _, language := range []string{"zh-Hans", "en"} {
			in := read(title, text)
			in.Language = language
			e := event.Find(in)
			for _, s := range append(names(e), e.Name, e.Place, e.Attendance.Raw) {
				if !utf8.ValidString(s) || !strings.Contains(title+"\n"+text, s) {
					t.Errorf("%q is not of the text", s)
				}
			}
		}
	})
}

func names(e event.Event) []string {
	var list []string
	for _, o := range e.Organizers {
		list = append(list, o.Name)
	}
	return list
}

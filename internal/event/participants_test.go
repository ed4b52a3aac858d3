package event_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/internal/event"
)

func TestParticipants(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"11月10日，护理论坛在临溪会堂举行。市长简宁、院长柳岸出席论坛，副院长苗青主持。护理部主任梅若川作专题报告。",
			"简宁 attended, 柳岸 attended, 苗青 chaired, 梅若川 reported"},
		{"11月10日，护理论坛在临溪会堂举行。论坛由副院长苗青主持，市长简宁出席并讲话，院长柳岸致辞。",
			"苗青 chaired, 简宁 spoke, 柳岸 spoke"},
		{"11月7日，省卫生健康委副主任简宁一行6人到临溪市中心医院调研，院长柳岸陪同。", "柳岸 accompanied"},
		{"11月9日，临溪医院与远山大学在远山签署合作协议，院长柳岸与校长冉冬签署协议。", "柳岸 signed, 冉冬 signed"},
		{"11月6日下午，我校邀请律师简宁在图书馆作法律讲座。教务处处长柳岸聆听了讲座。", "简宁 reported, 柳岸 attended"},
		{"On November 10, the Linxi Nursing Forum was held in Linxi Hotel. The opening ceremony was chaired by Vice President Miao Qing of Linxi Hospital. Director Liu An delivered a speech. Mayor Jian Ning attended the forum.",
			"Miao Qing chaired, Liu An spoke, Jian Ning attended"},
		{"On November 10, the Linxi Nursing Forum was held in Linxi Hotel. Mayor Jian Ning listened to the speeches and attended the dinner.", "Jian Ning attended"},
		{"11月10日，护理论坛在临溪会堂举行。院长柳岸十年前来到临溪。", ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			in := read("", tt.text)
			var got []string
			for _, p := range event.Find(in).People {
				got = append(got, fmt.Sprint(in.People[p.Person].Name, " ", p.Part))
			}
			if got := strings.Join(got, ", "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

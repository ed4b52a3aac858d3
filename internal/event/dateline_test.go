package event_test

import (
	"strings"
	"testing"

	"github.com/bulletin-go/bulletin/dateparse"
	"github.com/bulletin-go/bulletin/internal/event"
)

// What is printed of a dateline: place | agency | day | reporters, and behind an
// arrow how the text goes on.
func TestReadDateline(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"远讯社澜州11月17日电（记者 苗青）第七届论坛开幕。", "澜州 | 远讯社 | 2023-11-17 |  -> （记者 苗青）第七届论坛开幕。"},
		{"远讯社澜州、青屏11月17日电 论坛开幕。", "澜州、青屏 | 远讯社 | 2023-11-17 |  -> 论坛开幕。"},
		{"青峦新闻网澜州11月17日电 论坛开幕。", "澜州 | 青峦新闻网 | 2023-11-17 |  -> 论坛开幕。"},
		{"青峦青年报客户端澜州11月17日专电 论坛开幕。", "澜州 | 青峦青年报客户端 | 2023-11-17 |  -> 论坛开幕。"},
		{"澜州11月17日电 论坛开幕。", "澜州 |  | 2023-11-17 |  -> 论坛开幕。"},
		{"本报澜州11月17日讯 论坛开幕。", "澜州 | 本报 | 2023-11-17 |  -> 论坛开幕。"},
		{"本报讯（记者 苗青）11月17日，论坛开幕。", " | 本报 |  |  -> （记者 苗青）11月17日，论坛开幕。"},
		{"本报讯 11月17日，论坛开幕。", " | 本报 |  |  -> 11月17日，论坛开幕。"},
		{"（澤聞社記者林一舟澤城11月17日電）論壇今天登場。", " | 澤聞社 | 2023-11-17 | 林一舟澤城 -> 論壇今天登場。"},
		{"〔記者林一舟澤城報導〕論壇今天登場。", " |  |  | 林一舟澤城 -> 論壇今天登場。"},
		{"【澤聞時報記者林一舟／澤城報導】論壇今天登場。", " | 澤聞時報 |  | 林一舟／澤城 -> 論壇今天登場。"},
		{"[雲新聞網]記者林一舟／澤城報導 論壇今天登場。", " | 雲新聞網 |  | 林一舟／澤城 -> 論壇今天登場。"},
		{"南昌2023年11月17日 /远讯社/ -- 论坛开幕。", "南昌 | 远讯社 | 2023-11-17 |  -> 论坛开幕。"},
		{"TARN, Ohio, Nov. 17, 2023 /Wire/ -- The forum opened.", "TARN, Ohio | Wire | 2023-11-17 |  -> The forum opened."},
		{"LINXI, Nov. 17 (Farnews) -- The forum opened.", "LINXI | Farnews | 2023-11-17 |  -> The forum opened."},
		{"GENEVA/NEW YORK, 17 November 2023 – The forum opened.", "GENEVA/NEW YORK |  | 2023-11-17 |  -> The forum opened."},
		{"TARN (November 17, 2023) — The forum opened.", "TARN |  | 2023-11-17 |  -> The forum opened."},
		{"LAKESIDE, Ohio (Wire) — The forum opened.", "LAKESIDE, Ohio | Wire |  |  -> The forum opened."},
		{"ST. MARY — The forum opened.", "ST. MARY |  |  |  -> The forum opened."},

		{"11月17日，第七届论坛在澜州开幕。", ""},
		{"，远讯社澜州11月17日电 论坛开幕。", ""},
		{"远讯社澜州，11月17日电 论坛开幕。", ""},
		{"澜州市第一人民医院11月17日电 论坛开幕。", ""},
		{"论坛。远讯社讯 论坛开幕。", ""},
		{"远讯社3讯 论坛开幕。", ""},
		{"讯 论坛开幕。", ""},
		{"远讯社讯 论坛开幕。", ""},
		{"我院网讯 论坛开幕。", " | 我院网 |  |  -> 论坛开幕。"},
		{"【远讯社讯】论坛开幕。", " | 远讯社 |  |  -> 论坛开幕。"},
		{"记者林一舟报道 论坛开幕。", ""},
		{"远讯社澜州讯，论坛开幕。", "澜州 | 远讯社 |  |  -> ，论坛开幕。"},
		{"远讯社澜州11月电 论坛开幕。", "澜州 | 远讯社 | 2023-11 |  -> 论坛开幕。"},
		{"In Tarn (November 17, 2023) the forum opened.", ""},
		{"the old town, Nov. 17, 2023 — The forum opened.", ""},
		{"A Very Long Name Of A Place That Nobody Would Write, Nov. 17, 2023 — The forum opened.", ""},
		{"TARN, November 2023 — The forum opened.", ""},
		{"TARN, Nov. 17, 2023 /Wire -- The forum opened.", ""},
		{"UN — The forum opened.", ""},
		{"ONE TWO THREE FOUR — The forum opened.", ""},
		{"澜州市第一医院11月17日电话回访患者。", ""},
		{"苗青院长通讯员培训班开班。", ""},
		{"我院通讯员培训班11月17日开班。", ""},
		{"Dr. Pell (Tarn University) - a short profile", ""},
		{"The Fenwick forum opened on November 17, 2023 — and closed a day later.", ""},
		{"QUESTION: What is it - a forum?", ""},
		{"COVID-19 - what to know", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			got := ""
			if d, ok := event.ReadDateline(tt.line, &dateparse.Parser{Reference: published.Time}); ok {
				got = strings.Join([]string{d.Place, d.Agency, d.Date.String(), d.Reporters}, " | ") + " -> " + tt.line[d.End:]
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

package mend

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/bulletin-go/bulletin/internal/charset"
)

// The tests below damage invented Traditional news with a model of a site
// converter, mend it, and count what came back.

// newsParts fill the slots of newsTemplates.
var newsParts = map[string][]string{
	"org": {"青巒市立醫院", "遠山醫科大學附屬第二醫院", "臨溪縣衛生局", "松湖區疾病預防控制中心", "雲棲大學公共衛生學院", "南嶺省紅十字會", "海濱市教育局",
		"白鷺洲社區衛生服務中心", "東嶼縣婦幼保健院", "北原市消防救援支隊", "長汀腫瘤防治基金會", "石橋鎮人民政府", "華嶽護理學會", "金沙灣海關", "楓林農業技術推廣站"},
	"dept":  {"胸外科", "重症醫學科", "護理部", "藥劑科", "基層衛生處", "人事教育科", "信息中心", "兒童保健科", "檢驗科", "宣傳處", "財務處", "感染管理科"},
	"title": {"院長", "副院長", "主任", "副主任", "黨委書記", "秘書長", "處長", "護士長", "理事長", "教授", "主任醫師", "站長", "校長"},
	"name":  {"陸知遙", "簡寧", "冉冬", "苗青", "柳岸", "梅若川", "徐望舒", "田曉禾", "葉聞溪", "賀雲帆", "鍾靈毓", "歐陽晴", "龔亦凡", "蘇映雪", "鄧長風"},
	"place": {"青巒市", "臨溪縣", "松湖區", "雲棲鎮", "南嶺省會", "東嶼漁港", "白鷺洲公園", "石橋村", "長汀老街", "海濱國際會議中心", "圖書館報告廳", "綜合樓三層會議室"},
	"event": {"縣域醫療共同體建設推進會", "腫瘤早期篩查培訓班", "急救技能競賽", "老年健康宣傳週", "義診活動", "藥品安全知識講座", "鄉村振興專題研討會", "護理質量管理論壇",
		"疫苗接種動員會", "實驗室開放日", "消防應急演練", "圖書漂流活動", "新院區啟用儀式", "學術年會", "產業對接洽談會"},
	"thing": {"分級診療制度", "遠程會診平台", "電子病歷系統", "家庭醫生簽約服務", "醫療質量安全", "人才隊伍建設", "專科能力", "慢性病管理", "傳染病監測網絡",
		"中醫藥適宜技術", "優質護理服務", "科研成果轉化", "水產養殖技術", "古樹名木保護", "校園足球", "職業技能培訓", "糧食儲備", "防汛物資調度"},
	"verb": {"推進", "加強", "完善", "落實", "提升", "規範", "優化", "拓展", "支持", "保障", "檢查", "總結", "研究", "部署"},
	"num":  {"三十", "一百二十", "兩百多", "近千", "12", "86", "300餘", "五"},
	"date": {"3月8日", "5月12日上午", "九月下旬", "日前", "近日", "11月30日", "2021年6月1日", "本週三", "去年底"},
	"adj":  {"扎實", "有序", "順利", "圓滿", "深入", "持續", "積極", "穩步", "全面"},
	"good": {"群眾就醫更加方便", "患者滿意度明顯提高", "基層服務能力得到加強", "等候時間縮短了一半", "市民的獲得感不斷增強", "雙方合作邁上新台階",
		"產量比往年增加兩成", "學生參與的熱情很高", "經驗在全省推廣", "老人不出村就能看病", "道路通行恢復正常"},
}

var newsTemplates = []string{
	"{date}，{org}在{place}舉辦{event}，{num}名代表參加。",
	"{org}{title}{name}出席活動並致辭，{org}{dept}{title}{name}主持會議。",
	"{name}表示：“我們要{adj}{verb}{thing}，讓{good}。”",
	"{name}指出，{verb}{thing}是今年工作的重點，各單位要{adj}{verb}{thing}和{thing}。",
	"據悉，此次{event}由{org}主辦、{org}承辦，旨在{verb}{thing}。",
	"“這裡的變化真大！”來自{place}的{name}說，“過去想都不敢想。”",
	"{org}與{org}簽訂合作協議，共同{verb}{thing}，{good}。",
	"截至目前，{org}已完成{thing}和{thing}的{adj}{verb}，惠及{num}人。",
	"會上，{org}{dept}{title}{name}介紹了{verb}{thing}的做法和經驗。",
	"如何{verb}{thing}？{name}認為，關鍵在於{verb}{thing}、{verb}{thing}。",
	"{place}的居民{name}告訴記者，自從{org}{verb}{thing}以來，{good}。",
	"活動現場，{dept}的專家為{num}位老人測量血壓、解答問題，並發放《{thing}手冊》。",
	"下一步，{org}將繼續{verb}{thing}，{adj}開展{event}，確保{good}。",
	"{name}還實地察看了{place}，詳細了解{thing}的情況；{name}、{name}等陪同。",
	"當地百姓說，{org}的醫護人員冒雨趕來，“看病不再難！”",
	"據統計，全年開展{event}{num}場，{verb}{thing}取得實效。",
	"{org}榮獲“{thing}先進集體”稱號，{title}{name}上台領獎。",
	"為{verb}{thing}，{org}專門成立領導小組，由{title}{name}任組長。",
	"{date}至{date}，{event}在{place}進行，{num}支隊伍同場競技。",
	"{name}強調，要以{event}為契機，{adj}{verb}{thing}，切實做到{good}。",
	"“通過這次學習，我們對{thing}有了新的認識。”{org}{title}{name}感言。",
	"記者從{org}獲悉，{place}的{thing}項目{adj}推進，預計年底完工。",
	"{name}在講話中對{org}長期以來給予的關心和支持表示感謝。",
	"經過{num}天的努力，{place}的{thing}終於{adj}建成，{good}。",
}

// news writes one invented sentence.
func news(rnd *rand.Rand) string {
	var b strings.Builder
	rest := newsTemplates[rnd.IntN(len(newsTemplates))]
	for {
		before, after, ok := strings.Cut(rest, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		slot, tail, _ := strings.Cut(after, "}")
		words := newsParts[slot]
		b.WriteString(words[rnd.IntN(len(words))])
		rest = tail
	}
}

// A model is one converter.
type model struct {
	keys   []rune
	folded bool // ，：！？ become ASCII afterwards
	users  bool // pairs of the areas for user-defined characters are decoded as private-use characters, not as ?
	kept   bool // a byte before ASCII that it makes no character with is U+FFFD, and the ASCII stays
}

// damage does to a page what the model does, and marks the bytes of the
// original that lie at a hit: 1 for aligned ones, 2 for straddling ones.
func (m model) damage(t testing.TB, page string) (damaged string, hits []hit) {
	t.Helper()
	raw, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	cells := make([]cell, len(raw))
	for i := 0; i < len(raw); i++ {
		cells[i] = cell{raw[i], i}
		if raw[i] >= 0x81 {
			cells[i+1] = cell{raw[i+1], i + 1}
			i++
		}
	}
	starts := boundaries(raw)
	for _, mark := range [][2]byte{{0xA3, 0xA1}, {0xA3, 0xBF}} {
		cells = insert(cells, mark, func(at int) (string, bool) {
			if starts[at] {
				return "", false
			}
			hits = append(hits, hit{at, true})
			return "?", true
		}, true)
	}
	for _, key := range m.keys {
		lead, trail, _ := charset.GBK().Encode(key)
		reading, _ := simplifiedchinese.GBK.NewEncoder().String("(" + firstReading(key) + ")")
		cells = insert(cells, [2]byte{lead, trail}, func(at int) (string, bool) {
			hits = append(hits, hit{at, !starts[at]})
			return reading, true
		}, false)
	}
	text := m.decode(cells)
	if m.folded {
		text = strings.NewReplacer("，", ",", "：", ":", "！", "!", "？", "?").Replace(text)
	}
	return text, hits
}

// A cell is a byte and where it was in the original; inserted bytes are at -1.
type cell struct {
	c  byte
	at int
}

type hit struct {
	at         int // byte of the original in GBK
	straddling bool
}

// boundaries tells at which bytes characters begin.
func boundaries(raw []byte) map[int]bool {
	starts := map[int]bool{}
	for i := 0; i < len(raw); i++ {
		starts[i] = true
		if raw[i] >= 0x81 {
			i++
		}
	}
	return starts
}

// insert puts what with gives before or after every pair of bytes, wherever
// characters begin.
func insert(cells []cell, pair [2]byte, with func(at int) (string, bool), before bool) []cell {
	var out []cell
	for i := 0; i < len(cells); i++ {
		if i+1 == len(cells) || cells[i].c != pair[0] || cells[i+1].c != pair[1] || cells[i].at < 0 || cells[i+1].at < 0 {
			out = append(out, cells[i])
			continue
		}
		text, ok := with(cells[i].at)
		if ok && before {
			out = appendText(out, text)
		}
		out = append(out, cells[i], cells[i+1])
		if ok && !before {
			out = appendText(out, text)
		}
		i++
	}
	return out
}

func appendText(cells []cell, text string) []cell {
	for i := range len(text) {
		cells = append(cells, cell{text[i], -1})
	}
	return cells
}

// decode reads GBK as the sites do: a pair that is no character is one
// question mark, or as browsers do.
func (m model) decode(cells []cell) string {
	var b strings.Builder
	for i := 0; i < len(cells); i++ {
		c := cells[i].c
		if c < 0x80 {
			b.WriteByte(c)
			continue
		}
		if i+1 == len(cells) {
			b.WriteByte('?')
			break
		}
		i++
		r := charset.GBK().Pair(c, cells[i].c)
		switch {
		case m.kept && r == 0 && cells[i].c < 0x80:
			i--
			fallthrough
		case m.kept && r == 0:
			r = utf8.RuneError
		case r == 0 || !m.users && r >= 0xE000 && r <= 0xF8FF:
			r = '?'
		}
		b.WriteRune(r)
	}
	return b.String()
}

var firstReadings = sync.OnceValue(func() map[rune]string {
	m := map[rune]string{}
	for syl, s := range readings() {
		for _, r := range s.first {
			m[r] = syl
		}
	}
	return m
})

func firstReading(r rune) string { return firstReadings()[r] }

// randomModel picks keys from the characters of a page, and some that lie
// across two of them.
func randomModel(rnd *rand.Rand, page string, tr trial) model {
	m := model{folded: rnd.IntN(2) == 0, users: tr.users, kept: tr.kept}
	raw, _ := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(page))
	starts := boundaries(raw)
	straddling := 0
	if tr.straddling > 0 {
		straddling = 1 + rnd.IntN(tr.straddling)
	}
	aligned := 5 + rnd.IntN(18) + tr.more
	seen := map[rune]bool{}
	for tries := 0; tries < 40000 && (aligned > 0 || straddling > 0); tries++ {
		at := rnd.IntN(len(raw) - 1)
		r := charset.GBK().Pair(raw[at], raw[at+1])
		if seen[r] || big5Level()[r] != 1 || firstReading(r) == "" {
			continue
		}
		switch {
		case starts[at] && aligned > 0:
			aligned--
		case !starts[at] && straddling > 0:
			straddling--
		default:
			continue
		}
		seen[r] = true
		m.keys = append(m.keys, r)
	}
	return m
}

// A trial is a run of models over invented pages.
type trial struct {
	name       string
	straddling int // keys that are chosen because they lie across two characters
	more       int // keys beyond the usual number
	users      bool
	kept       bool
	// The least that must come back of aligned and straddling hits, and the
	// most readings of stretches that may be wrong, in per cent.
	aligned, straddled, wrong float64
}

// The bounds are what pages of several seeds reach, not the best of one. Where
// pairs of the areas for user-defined characters become private-use characters,
// as they do on the web and in Windows, a shifted stretch keeps nearly all of
// its bytes; where they become question marks two bytes are lost with each of
// them. A site whose bytes were lost cannot be told from others that read as
// well: it is left alone, and counts as missed.
func TestModelConverter(t *testing.T) {
	for _, tr := range []trial{
		{"random keys", 0, 0, true, false, 99.5, 93, 0.5},
		{"keys across characters", 6, 0, true, false, 99.5, 93, 0.5},
		{"random keys, user-defined characters lost", 0, 0, false, false, 99.5, 87, 1},
		{"keys across characters, user-defined characters lost", 6, 0, false, false, 99, 84, 1},
		{"random keys, as browsers decode", 0, 0, true, true, 99.5, 93, 0.5},
	} {
		if testing.Short() && tr.straddling > 0 {
			continue
		}
		t.Run(tr.name, func(t *testing.T) { tr.run(t, 40, newsPage) })
	}
}

// Running prose says nothing twice, and most of its words are not in words.txt.
func TestModelProse(t *testing.T) {
	paragraphs := strings.Split(strings.TrimSpace(readFile(t, "testdata/prose/hant.txt")), "\n")
	page := func(rnd *rand.Rand) string {
		lines := make([]string, 12)
		for i, n := range rnd.Perm(len(paragraphs))[:len(lines)] {
			lines[i] = paragraphs[n]
		}
		return newPage(rnd, lines)
	}
	for _, tr := range []trial{
		{"random keys", 0, 15, true, false, 99.5, 87, 1},
		{"keys across characters", 6, 15, true, false, 99.5, 82, 1},
		{"random keys, user-defined characters lost", 0, 15, false, false, 99.5, 60, 2},
		{"keys across characters, user-defined characters lost", 6, 15, false, false, 99, 60, 2},
		{"random keys, as browsers decode", 0, 15, true, true, 99.5, 87, 1},
		{"many keys", 0, 150, true, false, 99.5, 87, 1},
	} {
		if testing.Short() && tr.straddling > 0 {
			continue
		}
		t.Run(tr.name, func(t *testing.T) { tr.run(t, 24, page) })
	}
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// run damages pages, mends them, and counts.
func (tr trial) run(t *testing.T, pages int, newPage func(*rand.Rand) string) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var aligned, straddled tally
	wrong := 0
	for range pages {
		page := newPage(rnd)
		m := randomModel(rnd, page, tr)
		damaged, hits := m.damage(t, page)
		mended, repairs, _ := Mend(damaged)
		want := page
		if m.folded {
			mended, want = strings.Map(foldMark, mended), strings.Map(foldMark, want)
		}
		misses := score(page, mended, hits, &aligned, &straddled, m.folded)
		if testing.Verbose() && len(misses) > 0 {
			t.Log(misses[0])
		}
		for _, r := range repairs {
			after := strings.TrimSpace(r.After)
			if m.folded {
				after = strings.Map(foldMark, after)
			}
			if strings.ContainsAny(r.Before, "?\uFFFD") && !r.Left() && !holds(want, after) {
				wrong++
				t.Logf("wrong: %q for %q", r.After, r.Before)
			}
		}
	}
	t.Logf("aligned %v, straddling %v, %d wrong", aligned, straddled, wrong)
	if aligned.percent() < tr.aligned || straddled.percent() < tr.straddled {
		t.Errorf("want at least %v %% of aligned and %v %% of straddling hits", tr.aligned, tr.straddled)
	}
	if 100*float64(wrong) > tr.wrong*float64(straddled.all) {
		t.Errorf("%d readings are wrong, want at most %v %%", wrong, tr.wrong)
	}
}

// holds reports whether text is in a page; U+FFFD stands for any character.
func holds(page, text string) bool {
	want := []rune(text)
	for rest := []rune(page); len(rest) >= len(want); rest = rest[1:] {
		if slices.EqualFunc(rest[:len(want)], want, func(a, b rune) bool { return a == b || b == utf8.RuneError }) {
			return true
		}
	}
	return false
}

// newsPage is an invented page.
func newsPage(rnd *rand.Rand) string {
	lines := make([]string, 12)
	for i := range lines {
		lines[i] = news(rnd) + news(rnd)
	}
	return newPage(rnd, lines)
}

// newPage is a page of lines, or of paragraphs in HTML.
func newPage(rnd *rand.Rand, lines []string) string {
	if rnd.IntN(2) == 0 {
		return "<p>" + strings.Join(lines, "</p><p>") + "</p>"
	}
	return strings.Join(lines, "\n")
}

// Clean text stays as it is, with readings that an author wrote as well.
func TestMendClean(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 1000 {
		p := news(rnd) + news(rnd) + news(rnd)
		if got, repairs, _ := Mend(p); got != p || len(repairs) > 0 {
			t.Errorf("Mend(%q) = %q, %+v", p, got, repairs)
		}
	}
	for _, p := range cleanTexts {
		if got, repairs, _ := Mend(p); got != p || len(repairs) > 0 {
			t.Errorf("Mend(%q) = %q, %+v", p, got, repairs)
		}
	}
}

// cleanTexts have readings, formulas and foreign words in parentheses, and
// question marks in odd places, all of them meant so.
var cleanTexts = []string{
	"行(xíng)：行走、行動。行(háng)：行列、銀行、行業。",
	"“醫(yī)”字從酉，本義是治病的人。“藥(yào)”字從艸。",
	"我國加入WTO(shìmào)已有多年，醫院的設備進口更方便。",
	"新任院長逄(páng)若溪、副院長禤(xuān)知遠到會；逄若溪致辭。",
	"六(lù)安市與大(dài)城縣簽約，六安方面出席的有三人。",
	"小(xiǎo)朋(péng)友(yǒu)們(men)，大(dà)家(jiā)好(hǎo)！",
	"重(zhòng)要、重(chóng)新；長(zhǎng)大、長(cháng)度；樂(lè)園、音樂(yuè)。",
	"【醫】(yī) 治病的人。【衛】(wèi) 保護、防護。【業】(yè) 事業、行業。【區】(qū) 地區。【發】(fā) 發送。",
	"他說：“真的嗎?!”她答：“真的??”眾人都笑了。",
	"詳見 /list?p>1 與 a?b:c，以及 f(x) 和 (a) (b) 各項。",
	"單(shàn)雄信、解(xiè)縉的姓氏常被讀錯，解縉的“解”讀作xiè。",
	"第一課 你好(hǎo) 謝謝(xiè) 再見(jiàn)\n第二課 學(xué)生 老師(shī)\n學生和老師都說你好、再見、謝謝。",
	"葳(wēi)蕤(ruí)的草木，氤(yīn)氳(yūn)的霧氣，旖(yǐ)旎(nǐ)的風光。",
	// A glossary, lessons, ruby that was flattened, bopomofo.
	"<dl><dt>擔(dān)保</dt><dd>保證負責。</dd><dt>調(diào)查</dt><dd>了解情況。</dd><dt>調(tiáo)解</dt><dd>勸說雙方。</dd></dl>",
	"<p>生字：學(xué) 習(xí) 課(kè) 書(shū) 園(yuán) 燈(dēng)</p><p>課文：老師帶同學到書園學習，燈下讀書。</p>",
	"漢(hàn)字(zì)的(de)讀(dú)音(yīn)可(kě)以(yǐ)寫(xiě)在(zài)後(hòu)面(miàn)，方便初學的讀者。",
	"醫(ㄧ)院(ㄩㄢˋ)的護(ㄏㄨˋ)理師教大家認字。",
	"这个“行”字在“银行”里读(háng)，在“行走”里读(xíng)；“行”还可读(héng)。",
	"给(jǐ)予、供给(jǐ)都不读(gěi)，主持人常把给予读错。",
	"地名读音：蚌埠(bèngbù)、六安(lùān)、亳州(bózhōu)、铅山(yánshān)、番禺(pānyú)。",
	// English, phonetic signs, Japanese, chemistry, mathematics.
	"世衛組織(WHO)與紅十字會(ICRC)簽約，院長(Dean)和主任(director)出席，用的是英(en)文(text)版。",
	"the word “read” (rēd) rhymes with bed (bed) and the name Ma (mā) does not; see (a) to (e).",
	"這個字讀作/xuéː/，英語 school [skuːl] 與它同義。",
	"東京(とうきょう)大学(だいがく)の先生(せんせい)が来日(らいにち)した。",
	"水(H2O)、氨(NH3)、鉀(K)、鈉(Na)、氟(F)、碘(I)與鐵(Fe)的含量合格，鋁(a)超標，錳(e)未檢出。",
	"設 f(a)=a，g(e)=e，則 f(g(o))=o；答案是(a)還是(e)？選(a)的人多。",
	"歌詞：啦(la)啦(la)啦(la)，哆(do)來(re)咪(mi)，發(fa)唆(so)拉(la)。",
	"現代漢語中“的”(de)、“了”(le)、“著”(zhe)輕讀；的(dí)確、了(liǎo)解、著(zháo)急不輕讀。",
	// Question and exclamation marks.
	"怎麼辦?！他想了想：“不去??”——“去!”",
	"是不是？！。他問。？是嗎？",
	"漲幅15%?! 記者追問：“20%？！”沒有人回答?",
	"<p>什麼??</p><p>什麼?!</p><p>真的?/假的?</p>",
	"价格？？元，数量??件，单位?个",
}

// A tally counts what came back.
type tally struct{ back, all int }

func (t tally) String() string {
	return fmt.Sprintf("%d of %d (%.2f %%)", t.back, t.all, t.percent())
}

func (t tally) percent() float64 { return 100 * float64(t.back) / float64(max(t.all, 1)) }

// score aligns what was mended with the original, and counts the hits around
// which both agree. It returns the places of the others.
func score(page, mended string, hits []hit, aligned, straddling *tally, folded bool) (misses []string) {
	byteToRune := map[int]int{}
	var orig []rune
	at := 0
	for _, r := range page {
		byteToRune[at] = len(orig)
		if at++; r >= 0x80 {
			byteToRune[at] = len(orig)
			at++
		}
		if folded {
			r = foldMark(r)
		}
		orig = append(orig, r)
	}
	got := []rune(mended)
	match := alignRunes(orig, got)
	for _, h := range hits {
		i := byteToRune[h.at]
		last := byteToRune[h.at+1]
		count := aligned
		if h.straddling {
			count = straddling
			last += 2
		}
		count.all++
		ok := true
		for k := max(i-1, 0); k <= last+1 && k < len(orig) && ok; k++ {
			ok = match[k] >= 0 && (k == 0 || k == max(i-1, 0) || match[k] == match[k-1]+1)
		}
		if ok {
			count.back++
			continue
		}
		j := 0
		for k := i; k >= 0; k-- {
			if match[k] >= 0 {
				j = match[k]
				break
			}
		}
		misses = append(misses, fmt.Sprintf("%v %q became %q", h.straddling, string(orig[max(0, i-6):min(len(orig), last+8)]), string(got[max(0, j-5):min(len(got), j+14)])))
	}
	return misses
}

func foldMark(r rune) rune {
	switch r {
	case '，':
		return ','
	case '：':
		return ':'
	case '！':
		return '!'
	case '？':
		return '?'
	}
	return r
}

// alignRunes gives for each rune of a its place in b, -1 for none.
func alignRunes(a, b []rune) []int {
	match := make([]int, len(a))
	for i := range match {
		match[i] = -1
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		if a[i] == b[j] {
			match[i] = j
			i++
			j++
			continue
		}
		di, dj := resync(a[i:], b[j:])
		if di < 0 {
			break
		}
		i, j = i+di, j+dj
	}
	return match
}

func resync(a, b []rune) (di, dj int) {
	for sum := 1; sum < 160; sum++ {
		for di := 0; di <= sum; di++ {
			dj := sum - di
			n := 0
			for n < 5 && di+n < len(a) && dj+n < len(b) && a[di+n] == b[dj+n] {
				n++
			}
			if n == 5 || n > 0 && di+n == len(a) && dj+n == len(b) {
				return di, dj
			}
		}
	}
	return -1, -1
}

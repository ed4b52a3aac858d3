package decode_test

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/bulletin-go/bulletin/internal/decode"
)

const russian = "Больница открыла новый корпус, сообщил главный врач Иван Петров на встрече с журналистами."

// otherTexts are of other kinds than running news, each in one encoding.
var otherTexts = []struct {
	kind, name string
	enc        encoding.Encoding
	text       string
}{
	{"names", "gb18030", simplifiedchinese.GB18030, "陆知遥、简宁、冉冬、苗青、柳岸、梅若川、徐望舒、田晓禾、叶闻溪、贺云帆"},
	{"names", "big5", traditionalchinese.Big5, "陸知遙、簡寧、冉冬、苗青、柳岸、梅若川、徐望舒、田曉禾、葉聞溪、賀雲帆"},
	{"names and blanks", "gb18030", simplifiedchinese.GB18030, "陆知遥 简 宁 冉 冬 苗 青 柳 岸 逄若溪 禤知远 郗芷薇 缪崟 笪翊"},
	{"names and blanks", "big5", traditionalchinese.Big5, "陸知遙 簡 寧 冉 冬 苗 青 柳 岸 逄若溪 郗芷薇 繆崟 笪翊"},
	{"table", "gb18030", simplifiedchinese.GB18030, "序号\t姓名\t年龄\t电话\n1\t李一\t34\t010-12345678\n2\t王二\t45\t010-87654321\n"},
	{"table", "big5", traditionalchinese.Big5, "序號\t姓名\t年齡\t電話\n1\t李一\t34\t02-12345678\n2\t王二\t45\t02-87654321\n"},
	{"table", "shift_jis", japanese.ShiftJIS, "番号\t氏名\t年齢\t電話\n1\t山田\t34\t03-1234-5678\n2\t鈴木\t45\t03-8765-4321\n"},
	{"table", "euc-kr", korean.EUCKR, "번호\t이름\t나이\t전화\n1\t김하나\t34\t02-123-4567\n2\t박두리\t45\t02-765-4321\n"},
	{"much Latin", "gb18030", simplifiedchinese.GB18030, "使用GE Optima CT680和iPhone 15 Pro Max采集DICOM数据，NGS panel检测BRCA1/2"},
	{"much Latin", "big5", traditionalchinese.Big5, "使用GE Optima CT680和iPhone 15 Pro Max擷取DICOM資料，NGS panel檢測BRCA1/2"},
	{"title", "gb18030", simplifiedchinese.GB18030, "市三院举办义诊"},
	{"title", "gb18030", simplifiedchinese.GB18030, "关于停诊的通知"},
	{"title", "big5", traditionalchinese.Big5, "市三院舉辦義診"},
	{"title", "big5", traditionalchinese.Big5, "關於停診的通知"},
	{"four-byte characters", "gb18030", simplifiedchinese.GB18030, "院长𠮷野与㐂田、䶮先生到访，讨论合作事宜"},
	{"French", "windows-1252", charmap.Windows1252, "Le maire a inauguré l’hôpital rénové à Évreux où étaient présents les élèves de l’école d’infirmières ; coût : 3 M€."},
	{"German", "windows-1252", charmap.Windows1252, "Die Universität Göttingen eröffnet am Dienstag ein neues Gebäude für Ärztinnen und Ärzte; größte Straße überquert."},
	{"Spanish", "windows-1252", charmap.Windows1252, "El año pasado la región amplió los hospitales públicos: ¿qué pasó con los niños? También habló el señor Núñez."},
	{"Portuguese", "windows-1252", charmap.Windows1252, "A inauguração da nova unidade de saúde não será adiada, diz a direção; informações à população são públicas."},
	{"Danish", "windows-1252", charmap.Windows1252, "Rådhuset i Århus åbner på søndag; børn og ældre får gratis adgang til øen Ærø."},
	{"English", "windows-1252", charmap.Windows1252, "The city’s “oldest” clinic – it’s run by nuns – won’t close, the mayor said… “We’re glad.”"},
	{"Russian", "windows-1251", charmap.Windows1251, russian},
	{"Russian", "koi8-r", charmap.KOI8R, russian},
	{"Russian", "iso-8859-5", charmap.ISO8859_5, russian},
	{"Russian capitals", "windows-1251", charmap.Windows1251, "БОЛЬНИЦА ОТКРЫЛА НОВЫЙ КОРПУС"},
	{"title", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "市三院举办义诊活动"},
	{"title", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "市三院舉辦義診活動"},
	{"title", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "Mayor opens clinic"},
	{"Russian", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), russian},
}

// Each text is read alone and in a page of ASCII scripts and tags, undeclared
// and under every declaration.
func TestOtherTexts(t *testing.T) {
	scripts := strings.Repeat("<script>var a = function(x){return x?1:0;};</script><style>.a{color:#fff}</style>", 12)
	for _, tt := range otherTexts {
		for _, text := range []string{tt.text, "<!DOCTYPE html><html><head>" + scripts + "</head><body><p>" + tt.text + "</p></body></html>"} {
			raw := []byte(encode(t, tt.enc, text))
			for _, label := range []string{"", "utf-8", "gbk", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-8859-1", "windows-1251", "koi8-r", "utf-16"} {
				contentType := ""
				if label != "" {
					contentType = "text/html; charset=" + label
				}
				got, err := decode.Bytes(raw, contentType)
				if err != nil || got.Encoding != tt.name || got.String != text {
					t.Errorf("%s in %s, %d bytes, declared %q: read as %s: %.40q, %v", tt.kind, tt.name, len(raw), label, got.Encoding, got.String, err)
				}
			}
		}
	}
}

// The Hong Kong characters of Big5 are read; x/text cannot write them.
func TestHongKong(t *testing.T) {
	var raw []byte
	text := "衞生署署長到訪深水埗，啓用新大樓"
	for _, r := range text {
		raw = append(raw, big5Bytes(t, r)...)
	}
	if got, err := decode.Bytes(raw, ""); err != nil || got.String != text || got.Encoding != "big5" {
		t.Errorf("Bytes(%x) = %+v, %v, want %q", raw, got, err, text)
	}
}

func big5Bytes(t *testing.T, r rune) []byte {
	t.Helper()
	dec := traditionalchinese.Big5.NewDecoder()
	for lead := 0x81; lead <= 0xFE; lead++ {
		for trail := 0x40; trail <= 0xFE; trail++ {
			b := []byte{byte(lead), byte(trail)}
			if out, err := dec.Bytes(b); err == nil && bytes.Equal(out, []byte(string(r))) {
				return b
			}
		}
	}
	t.Fatalf("Big5 has no %c", r)
	return nil
}

// Marks that lie, and pages that are mostly of one encoding.
func TestOddBytes(t *testing.T) {
	gbk := encode(t, simplifiedchinese.GBK, hans)
	utf16be := encode(t, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), hans)
	long := strings.Repeat(hans, 20)
	tests := []struct{ name, page, contentType, want string }{
		{"mark of UTF-8 before GBK", "\xef\xbb\xbf" + gbk, "", hans},
		{"mark of UTF-16 before UTF-8", "\xff\xfe" + hans, "", hans},
		{"mark of the other order", "\xff\xfe" + utf16be, "", hans},
		{"mark of UTF-16 before Arabic", "\xff\xfe" + encode(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "افتتح المستشفى الجديد"), "", "افتتح المستشفى الجديد"},
		{"UTF-8 cut at both ends", long[1 : len(long)-2], "text/html; charset=gbk", "\uFFFD\uFFFD" + long[3:len(long)-3] + "\uFFFD"},
		{"UTF-8 with broken bytes", strings.Replace(long, "委", "\xe5\xff", 5), "text/html; charset=big5", strings.Replace(long, "委", "\uFFFD\uFFFD", 5)},
		{"UTF-8 with a word of windows-1252", "<p>" + hans + "</p><p>Caf\xe9 \x96 \xe9t\xe9</p>", "", "<p>" + hans + "</p><p>Café – été</p>"},
		{"UTF-8 with no-break spaces of windows-1252", "<p>\xa0\xa0" + hans + "</p>", "", "<p>\u00a0\u00a0" + hans + "</p>"},
		{"UTF-8 with an apostrophe of windows-1252", "The city\x92s clinic “opens” — today", "", "The city’s clinic “opens” — today"},
		{"GBK cut in the last character", gbk[:len(gbk)-1], "", strings.TrimSuffix(hans, "。") + "\uFFFD"},
		{"GBK with a byte too many", gbk[:10] + "\xff" + gbk[10:], "", strings.Replace(hans, "委", "\uFFFD委", 1)},
		{"two characters of GBK", "\xcd\xa8\xb8\xe6", "text/html; charset=utf-8", "通告"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := decode.Bytes([]byte(tt.page), tt.contentType); err != nil || got.String != tt.want {
				t.Errorf("Bytes(%q) = %q (%s), %v, want %q", tt.page, got.String, got.Encoding, err, tt.want)
			}
		})
	}
}

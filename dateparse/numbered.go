package dateparse

import (
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// What is written like a date of numbers may be the number of a document, a room, a
// version or a telephone: No. 12/2023, 编号2024-05号. The word before it says so.

// zhNumberLabels are what such a word ends with in Chinese, enNumberLabels whole words.
const (
	zhNumberLabels = "号 號 码 碼 编 編 电话 電話 热线 熱線 传真 傳真 版本 版 群 标准 標準 国标 國標 型 比分 比例 文件 第"
	enNumberLabels = "no nos number numbers num ref reference id case docket file batch lot serial circular order section sections article articles table figure fig clause chapter version ver v page pages pp room gate route flight tel telephone phone fax call hotline pmid doi isbn issn code zip ext rule part item patent permit licence license regulation directive resolution decree law act ratio score scored won lost bp pressure qq"
)

// numbered reports whether the expression is all numbers, and the word before it, or 号
// behind it, says that they are no date.
func (sc *scanner) numbered(ph *phrase) bool {
	for _, c := range []byte(sc.s[ph.start:ph.end]) {
		if c-'0' > 9 && c != '-' && c != '/' && c != '.' && c != ' ' {
			return false
		}
	}
	if after(sc.s, ph.end, "号", "號", "：1", "∶") > 0 {
		return true
	}
	before := strings.TrimRight(sc.s[:ph.start], " :：#.")
	if before == "" {
		return ph.start > 0 && sc.s[ph.start-1] == '#'
	}
	if strings.HasSuffix(before, "№") || endsWith(before, tables().zhLabels) {
		return true
	}
	if ph.a.is(bareNumbers) {
		before = strings.TrimSuffix(before, " of") // a ratio of 5/12
	}
	word := lastWord(before)
	for _, w := range tables().enLabels {
		if strings.EqualFold(w, word) {
			return ph.a.has != hasYear || strings.HasSuffix(sc.s[:ph.start], ". ")
		}
	}
	return false
}

// zhThings are what 3号 numbers besides days, zhPlaces what stands before a house's.
const (
	zhThings = "楼 樓 店 线 線 院 馆 館 门 門 厅 廳 桌 机 機 文 令 台 车 車 球 选手 選手 男 女 种子 種子 公告 通知 会议 會議 室 位 窗 坑 井 站 路 区 區 地 库 庫 病 航 码 碼 房 铺 鋪 船 舰 艦 卫 衛 飞 飛 火 型 字 人 角 首 电 電 提案 议案 議案 法 案 主 决 決 墓 墙 员 工 入口 出口 通道 桥 橋 床 标 標 元素 染色体 染色體 炉 爐 洞 矿 礦 仓 倉 柜 櫃 单元 單元 信"
	zhPlaces = "街 路 巷 弄 道 村 里 座 栋 棟 区 區 楼 樓 院 厂 廠 门 門 第 编 編 字 〕 】 ） ]"
)

// numbersThing reports whether 3号 is the number of a house, a bed or a spacecraft rather
// than a day, and 12 what stands behind "around".
func (sc *scanner) numbersThing(ph *phrase) bool {
	if ph.a.has&^hasDaypart != hasDay {
		return false
	}
	if sc.s[ph.end-1] < utf8.RuneSelf {
		return sc.wordBefore(ph.start, "around", "about")
	}
	if r, _ := runeBefore(sc.s, ph.end); r != '号' && r != '號' {
		return false
	}
	before := sc.s[:ph.start]
	if r, _ := runeBefore(sc.s, ph.start); numberAt(sc.s, ph.start).han && han.IsHan(r) && !strings.ContainsRune("于於在到至从從自和与與及是的", r) {
		return true // 神舟十八号
	}
	return endsWith(before, tables().zhPlaces) || sc.numbersThings(ph.end)
}

// numbersThings reports whether what follows 3号 is something that is numbered.
func (sc *scanner) numbersThings(i int) bool {
	for range 4 { // 1号、2号、3号入口
		n := numberAt(sc.s, max(i, after(sc.s, i, "、", "和", "及")))
		k := after(sc.s, n.end, "号", "號")
		if n.end == 0 || k == 0 {
			break
		}
		i = k
	}
	return beginsWith(sc.s[i:], tables().zhThings)
}

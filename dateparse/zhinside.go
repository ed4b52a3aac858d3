package dateparse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/bulletin-go/bulletin/internal/han"
)

// Chinese has no blanks, so what looks like a date may be cut out of longer words:
// 明日 of 光明日报, 次年 of 本次年会, 去年 of 过去年代. This file holds the words that stand on
// either side and make it so; one check asks them all.

// zhNeighbours are what makes a match part of longer words, where the match begins and
// ends with one of the given words ("" is any).
type zhNeighbours struct {
	begins, ends  string // parted by blanks, as all of them
	before, after string
}

var zhInside = []zhNeighbours{
	// a character that belongs to the word before
	{begins: "明", before: "光 文 说 說 证 證 声 聲 聪 聰 黎 发 發 表 鲜 鮮 分 透 开 開 高 查 阐 闡 注 标 標 申 昆 贤 賢 指 简 簡 英 精 清 照 严 嚴 判 启 啟 探 失"},
	{begins: "今", before: "当 當 如 古 而 现 現"},
	{begins: "去", before: "过 過 失 除"},
	{begins: "前", before: "以 目 提 当 當 眼 面 生 空 史 日"},
	{begins: "后 後", before: "以 今 最 然 先 落 背 幕 产 產 术 術 战 戰 售"},
	{begins: "上", before: "早 晚 马 馬 以 网 網 线 線 世 路"},
	{begins: "下", before: "以 地 天 线 線 旗 零 脚 当 當 底"},
	{begins: "本", before: "日 基 资 資 成 根 原 版 剧 劇 样 樣 书 書 课 課 标 標 账 帳 副 读 讀 单 單"},
	{begins: "当 當", before: "应 應 担 擔 相 适 適 正 充 不 恰 妥 承 每"},
	{begins: "同", before: "共 合 不 相 如 认 認 赞 贊 会 會 陪 伙 协 協 等"},
	{begins: "该 該", before: "应 應"},
	{begins: "次", before: "本 此 首 每 多 几 幾 数 數 再 其 依 屡 层 層 档 檔 一 二 两 兩 三 四 五 六 七 八 九 十 百"},
	{begins: "来 來", before: "近 未 从 從 以 将 將 古 向 往 起 历 歷"},
	{begins: "来周 来月 來週 來月", before: "本 后 後 带 帶 到 原 过 過 回 出"},
	{ends: "星期五", before: "黑色"},
	{begins: "周 週 星期 礼拜 禮拜", before: "个 個"}, // 两个周六
	{ends: "季度", after: "假"},
	{begins: "明天", before: "美好 更好 的"},
	{begins: "后天 後天", before: "先天", after: "性 因素 获得 獲得 环境 環境 培养 培養 养成 養成 习得 習得 失调 失調 不足 发育 發育 调养 調養 形成 免疫"},
	{begins: "近", before: "附 将 將 接 邻 鄰 靠 远 遠"},
	{begins: "周", before: "南方 四 一 每"},
	// a character that belongs to the word behind
	{ends: "今日 昨日 明日", after: "报 報 之星 头条 頭條 重现 重現 俄罗斯 亚洲 亞洲 黄花 黃花"},
	{ends: "同日", after: "而语 而語"},
	{ends: "日", after: "间病 間病 间手 間手 间照 間照 语 語 均 化"},
	{ends: "前日", after: "本首 本国 本國 本人 本外 本驻 本駐"},
	{ends: "今天 昨天 明天", after: "下太平 下大势 下大勢 下大事 下大同 下大乱 下父母 下苍 下蒼 下英雄 下第一 下兴亡 下興亡 赋 賦"},
	{ends: "年", after: "轻 輕 纪 紀 龄 齡 迈 邁 幼 糕 夜饭 夜飯 货 貨 画 畫 薪"},
	{begins: "该 該 同 当 當 本 次", ends: "年", after: "会 會 级 級 代 报 報 鉴 鑑 检 檢 金 终奖 終獎 费 費 限 均"},
	{ends: "月", after: "子 亮 球 饼 餅 光 经 經 嫂 台 票 租 龄 齡 牙 坛 壇 胎 婴 嬰 的婴 的嬰 患儿 患兒 大的 天 街 里小区 均 供 薪"},
	{ends: "世纪 世紀", after: "经济 經濟 大道 花园 花園 城 广场 廣場 公园 公園 中学 中學 小学 小學 学校 學校 酒店 集团 集團 路 报 報 联华 聯華"},
	{ends: "初 底", after: "中 级 級 衷 心 步 薪"},
}

// lengthBefore are words before 3日, 3月 and 2000年 that make lengths of them, and
// lengthBehind those behind 3日, and yearsBehind those behind 2000年.
const (
	lengthBefore = "第 住院 术后 術後 术前 術前 连续 連續 历时 歷時 为期 為期 持续 持續 服药 服藥 用药 用藥 疗程 療程 疗程为 療程為 病程 满 滿 仅 僅 逾 不足 超过 超過 达 達 长达 長達 每 共 孕 怀孕 懷孕 妊娠 出生 距今 ≤ ≥ ＜ ＞ 历经 歷經 具有 拥有 擁有 有着 有著 跨越 已有 将近 將近 近 工期 限期 缓期 緩期"
	tookBefore   = "了 持续 持續 经过 經過 历时 歷時 时隔 時隔 耗时 耗時 仅用 僅用 住院 术后 術後 昏迷 服药 服藥 治疗 治療 随访 隨訪"
	lengthBehind = "之内 之內 余 餘 为宜 為宜 内 內 间 間 龄 齡 假 游 遊 元 圆 圓 均 化 语 語 本 行程"
	yearsBehind  = "的历史 的歷史 历史 歷史 悠久 沧桑 滄桑 文明 的文明 古树 古樹 古城"
)

// insideZh reports whether a Chinese match is cut out of longer words, or is a length
// rather than a date.
func (sc *scanner) insideZh(ph *phrase) bool {
	before, match, after := sc.s[:ph.start], sc.s[ph.start:ph.end], sc.s[ph.end:]
	if ph.a.is(hasMonth) && ph.a.is(hasDay) || match[0] < 0xE0 && match[len(match)-1] < utf8.RuneSelf {
		return false // no word holds 5月12日
	}
	t := tables()
	first, _ := runeAt(match, 0)
	for _, rows := range [...][]zhNeighbour{t.insideFirst.get(first), t.insideLast.get(lastRune(match))} {
		for n := range rows {
			if row := &rows[n]; row.fits(match) && (endsWith(before, row.before) || beginsWith(after, row.after)) {
				return true
			}
		}
	}
	title := strings.HasSuffix(before, "《") && (ph.a.is(relDay) || strings.HasPrefix(after, "》")) // 《今日青禾》, 《星期五》
	if ph.a.is(hasOffset|hasSpan) && endsWith(before, t.tookBefore) {
		return true // 持续了5天后
	}
	return title || sc.zhBeforeEvent(ph) || sc.zhLengthHere(ph, before, after) || sc.zhSurname(ph)
}

// zhNeighbour is a row of zhInside, taken apart.
type zhNeighbour struct{ begins, ends, before, after []string }

// newNeighbours finds the rows by the first character of their matches, and those that
// take any by the last.
func newNeighbours() (byFirst, byLast runeMap[[]zhNeighbour]) {
	for _, r := range zhInside {
		row := zhNeighbour{strings.Fields(r.begins), strings.Fields(r.ends), strings.Fields(r.before), strings.Fields(r.after)}
		m, words, end := &byFirst, row.begins, firstRune
		if len(words) == 0 {
			m, words, end = &byLast, row.ends, lastRune
		}
		var seen []rune
		for _, w := range words {
			if r := end(w); !slices.Contains(seen, r) {
				seen = append(seen, r)
				rows := m.at(r)
				*rows = append(*rows, row)
			}
		}
	}
	return byFirst, byLast
}

func (r *zhNeighbour) fits(match string) bool {
	return (len(r.begins) == 0 || beginsWith(match, r.begins)) && (len(r.ends) == 0 || endsWith(match, r.ends))
}

// zhLengthHere reports whether a day, month or year that stands alone counts days,
// months or years: 住院5日, 满3月, 2000年的历史.
func (sc *scanner) zhLengthHere(ph *phrase, before, after string) bool {
	t := tables()
	behind := t.yearsBehind
	switch ph.a.has {
	case hasDay:
		behind = t.lengthBehind
	case hasMonth:
		if _, k := zhDirection(sc.s, ph.end); numberAt(sc.s, ph.start).han && (k > 0 || beginsWith(strings.TrimPrefix(after, "之"), []string{"内", "內"})) {
			return true // 一月后, which may be a month after, and 一月内
		}
	case hasYear:
	default:
		return false
	}
	return endsWith(before, t.lengthBefore) || beginsWith(after, behind)
}

// zhBeforeEvent reports whether 前一天, 后一周 and 第二天 are counted from something that a word
// right before them names, and not from a date: 会议前一天, 术后第二天.
func (sc *scanner) zhBeforeEvent(ph *phrase) bool {
	if !ph.a.is(fromText) {
		return false
	}
	r, _ := runeBefore(sc.s, ph.start)
	if after(sc.s, ph.start, "前", "后", "後") == 0 {
		return strings.ContainsRune("后後节節", r) // 术后第二天, 端午节当天
	}
	return han.IsHan(r) && !strings.ContainsRune("在于於到至从從自的和与與及比较較而是但", r)
}

// zhTitles are posts that stand behind a name, or before it.
const zhTitles = "书记 書記 院长 院長 主任 教授 医生 醫生 医师 醫師 先生 女士 同志 局长 局長 市长 市長 主席 博士 老师 老師 记者 記者 通讯员 通訊員 编辑 編輯 摄影 攝影"

// zhSurname reports whether a weekday is a name: 周天宁书记, 记者周六一.
func (sc *scanner) zhSurname(ph *phrase) bool {
	if ph.a.has != hasWeekday || !strings.HasPrefix(sc.s[ph.start:ph.end], "周") {
		return false
	}
	r, size := runeAt(sc.s, ph.end)
	if !han.IsHan(r) {
		return false
	}
	titles := tables().titles
	next, _ := runeAt(sc.s, ph.end+size)
	return beginsWith(sc.s[ph.end+size:], titles) ||
		endsWith(sc.s[:ph.start], titles) && !han.IsHan(next)
}

package label

import (
	"slices"
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// hanColumns and latinColumns are the words of which the names of columns are made:
// 新闻动态, 院内公告, News & Events. The Chinese ones are folded.
var (
	hanColumns = strings.Fields("新闻 动态 公告 要闻 资讯 快讯 快报 消息 报道 报导 通知 公示 通告 聚焦 关注 速递 信息 头条 通讯 专题 专栏 热点 焦点 新知 " +
		"医院 学院 院内 校园 校内 公司 企业 本院 我院 科室 部门 基层 集团 政务 政府 工作 综合 图片 最新 行业 媒体 时政 国内 国际 社会 党建 健康 教学 科研 学术 中心 稿件 发布 正文 内容 详情 文章 活动 与 和 及 活动讯息 讯息")
	latinColumns = "news events event press releases release media announcements announcement notices notice updates update stories story blog blogs articles article latest recent newsroom room center centre hub " +
		"publications publication our the and & features feature headlines current health campus university hospital department community local detail details information item"
)

// IsColumn tells the name of a column of a site, which pages show in the same size as
// the title of what stands there.
func IsColumn(s string) bool {
	s = strings.TrimSpace(s)
	if !form.StartsHan(s) {
		words := strings.Fields(strings.ToLower(s))
		return len(words) > 0 && len(words) <= 5 && !slices.ContainsFunc(words, func(w string) bool { return !form.HasWord(latinColumns, w) })
	}
	rest := form.Fold(s)
	for n := 0; n < 4; n++ {
		next, ok := form.CutAnyPrefix(rest, hanColumns...)
		if !ok {
			return false
		}
		if next == "" {
			return true
		}
		rest = next
	}
	return false
}

package article

import "github.com/bulletin-go/bulletin/internal/form"

// refusals are what pages say in place of an article, folded: it is not there,
// or not for everybody, or only for a browser.
var refusals = []string{
	"404", "403 forbidden", "500 internal", "502 bad gateway", "503 service", "not found", "page you requested", "page you are looking for", "no longer available", "access denied", "access to this page has been denied",
	"页面不存在", "网页不存在", "页面找不到", "找不到页面", "找不到文件", "找不到网页", "找不到该页", "找不到您", "访问的页面不存在", "访问的内容不存在", "文章不存在", "信息不存在", "内容不存在", "已被删除", "已被发布者删除", "内容已下线", "页面已下线",
	"页面未找到", "未找到页面", "页面丢失", "页面走丢", "没有找到您", "无法访问此", "无权访问", "没有权限", "权限不足", "访问被拒绝", "拒绝访问", "服务器错误", "系统错误", "访问出错", "页面出错", "系统维护中", "链接已失效", "查无此", "查无资料", "此内容因违规",
	"请先登录", "请登录后", "登录后查看", "登录后才能", "用户登录", "会员登录", "统一身份认证平台", "log in to continue", "sign in to continue", "please log in", "please sign in", "login required", "subscribe to continue", "subscribers only",
	"安全验证", "人机验证", "请完成验证", "请输入验证码", "访问过于频繁", "正在检查您的浏览器", "checking your browser", "verify you are human", "enable javascript", "请启用javascript", "请开启javascript", "浏览器不支持javascript",
}

// longestRefusal is how much text a page that refuses may have, in columns.
const longestRefusal = 240

// isRefusal tells a page that has no article and says so: a short one without
// a day, a source or a name, whose title, title element or text has one of the phrases.
func (a *Article) isRefusal(title string) bool {
	switch {
	case !a.Published.IsZero(), len(a.Credits) > 0, a.Source != "" && a.Source != a.SiteName,
		form.Columns(a.Text) > longestRefusal, noticeTitle(form.Fold(a.Title)) != "":
		return false
	}
	return form.ContainsAny(form.Fold(a.Title+"\n"+title+"\n"+a.Text), refusals)
}

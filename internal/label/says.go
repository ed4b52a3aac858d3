package label

// Count is a number as a page shows it: 630, 1.2万, 10万+. The zero Count is
// unknown.
type Count struct {
	N           int64
	Known       bool   // a number stands in the page; a script may fill it in later, then it does not
	Approximate bool   // rounded, or a lower bound: 1.2万, 10万+, 近200
	Raw         string // as written
}

// Role is what somebody did for an article.
type Role string

// The roles of credits.
const (
	RoleAuthor        Role = "author"        // 作者, 文, 撰稿
	RoleReporter      Role = "reporter"      // 记者, 采写
	RoleCorrespondent Role = "correspondent" // 通讯员
	RolePhotographer  Role = "photographer"  // 摄影, 图
	RoleEditor        Role = "editor"        // 编辑, 责任编辑
	RoleReviewer      Role = "reviewer"      // 审核, 一审, 校对, 监制
	RoleTranslator    Role = "translator"    // 翻译, 编译
	RoleProvider      Role = "provider"      // 供稿, 供图
)

// Credit is one name in a credit line. Name is empty where a department
// signed, Organization where a person is named without one.
type Credit struct {
	Role         Role
	Name         string
	Organization string
}

package entity

// OrgKind is what sort of body an organisation is. The zero value says that
// its name does not tell.
type OrgKind string

// The kinds of organisations, by the endings of their names.
const (
	Hospital    OrgKind = "hospital"    // 医院, 卫生院, 诊所, clinic, a department of one
	University  OrgKind = "university"  // 大学, 学院, college, a school of one
	School      OrgKind = "school"      // 中学, 小学, 幼儿园
	Government  OrgKind = "government"  // 人民政府, 卫健委, 局, ministry, court, embassy
	Party       OrgKind = "party"       // 市委, 党委, 纪委, 民革, a political party
	Association OrgKind = "association" // 学会, 协会, 基金会, 联合会, foundation, society, and of states: 联合国, NATO
	Company     OrgKind = "company"     // 有限公司, 集团, 银行, Ltd, Inc.
	Media       OrgKind = "media"       // 日报, 电视台, 新华社, news agency
	Institute   OrgKind = "institute"   // 研究所, 研究院, 中心, laboratory
	Military    OrgKind = "military"    // 部队, 军区, army
	Team        OrgKind = "team"        // 足球俱乐部, 国家队
	Other       OrgKind = "other"       // a body of none of these kinds
)

package event

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/internal/form"
	"github.com/bulletin-go/bulletin/internal/lexicon"
)

// wordClass is what a word says about an event. A word may be of several
// classes: "meeting" is an event, "visit" an event and a verb.
type wordClass uint64

const (
	wordNone wordClass = 0
	// verbs
	wordHeld   wordClass = 1 << iota // 举行, held: takes the event as its object or is said of it
	wordOpen                         // 开幕, 揭牌, opened: is an event by itself
	wordFound                        // 成立: an event where a place or a day stands with it
	wordLight                        // 开展, 进行, carried out: an event with the noun of one
	wordVisit                        // 调研, inspect: what visitors come for
	wordCome                         // 到, 赴, visited
	wordInvite                       // 邀请
	wordAttend                       // 参加, attended
	wordDraw                         // 吸引, drew: the people are its object
	// nouns
	wordEvent // 会议, ceremony
	wordGroup // 一行, delegation
	wordOrg   // the last word of the name of a body: hospital
	wordCrowd // delegates, people
	// roles of organisers
	wordHost
	wordCoHost
	wordUndertaker
	wordSupporter
	// the rest
	wordAdverb    // 隆重, successfully: stands before a verb and says nothing
	wordPrep      // 在, 于, 假: before a place
	wordPast      // 每年, 先后: the verb after it tells of no one event
	wordJoin      // 联合, 携手: joins organisers
	wordBe        // was, were
	wordLink      // of, for, and: inside a name
	wordPost      // secretary, director: before or after the name of a person
	wordFor       // 对, 为: before those whom the event is for
	wordPact      // agreement: what is signed
	wordRoom      // hall: a place may end in it
	wordThing     // beds, years: what is counted and attends nothing
	wordOnline    // 线上: not at the place
	wordMinor     // the, in, on: begins no name, though it may have a capital
	wordEnd       // in, to: ends the name of an event behind its noun
	wordAlso      // 并: the same in Chinese
	wordPlaceEnd  // on, for: ends a place
	wordChair     // 主持, presided: what people do at an event
	wordSpeak     // 致辞, speech
	wordReport    // 授课, lectured
	wordSign      // 签署, signed
	wordAccompany // 陪同, accompanied
	wordShield    // 工作: holds a word of the table and is none

	wordMainRole = wordHost | wordCoHost | wordUndertaker
	wordRole     = wordMainRole | wordSupporter
)

// wordList is a row of a table: words of one class, parted by blanks. An
// underscore stands for the blank inside a word group.
type wordList struct {
	class wordClass
	words string
}

// hanWords is written in Simplified characters; what is looked up is
// folded. To teach the reader a word, add it here and a sentence to the test.
var hanWords = []wordList{
	{wordHeld, "举行 召开 举办 合办 联办"},
	{wordOpen, "展出 开幕 闭幕 落幕 开班 开赛 开营 开讲 收官 闭营 结业 启动 启用 启幕 揭牌 揭幕 奠基 开工 落成 签约 签署 签订 缔结 剪彩 首映 开馆 开园 开学 投用 投入使用 开诊 挂牌 授牌 登场 开锣 开跑 揭晓 上演 落下帷幕 拉开帷幕 拉开了帷幕 落下了帷幕 拉开了序幕 拉开序幕 拉开大幕 圆满收官 出征 动工 动土 破土 开业 竣工 封顶 启航 圆满结束 顺利结束"},
	{wordFound, "成立"},
	{wordLight, "办理 开办 开展 组织 选派 派出 抽调 进行 组织开展 展开 作 做 带来 主讲"},
	{wordVisit, "调研 考察 督导 检查 巡查 督查 指导 交流 学习 参观 访问 慰问 座谈 视察 走访 观摩 评审 验收 参访 拜访 会见 考核 巡视 调查 评估 洽谈 探访 到访 取经 访视 查房 检阅 回访 演讲 讲学 授课"},
	{wordCome, "亲临 来访 来校 来院 来 到 至 赴 莅临 前往 深入 走进 来到 做客 前来 抵达 到访 走访 访问 参访 拜访"},
	{wordInvite, "邀请 特邀 邀得 聘请 应邀 受邀"},
	{wordAttend, "参加 出席 参会 与会 到会 聆听 观摩 参与 见证 参训 参赛 到场 观看 收看 听取 赴会 听讲 观礼 齐聚 参展 报到 共襄盛举 同庆 列席 参观 欢聚 相聚 观赛 到现场 受训 体验 研讨 探讨 讨论 角逐 比拼 竞技 切磋 同台"},
	{wordDraw, "吸引 涌入 涌进 汇聚 聚集 云集 迎来 参会人员 与会人员 参加人数 参会人数 与会人数 出席人数 实到 参加人员 参训人员 出席者 参会代表 与会者 参训学员 约有 共有"},
	{wordEvent, "周年庆 周年院庆 周年校庆 院庆 校庆 店庆 会谈 会晤 会议 大会 年会 论坛 研讨会 研讨班 座谈会 培训班 培训会 培训项目 培训课程 培训 讲座 典礼 仪式 活动 比赛 大赛 竞赛 决赛 初赛 复赛 发布会 报告会 交流会 推介会 推进会 晚会 义诊 演练 启动会 研修班 学习班 进修班 沙龙 峰会 展览 展览会 博览会 洽谈会 例会 动员会 总结会 部署会 工作会 工作会议 学习会 宣讲 宣讲会 说明会 记者会 茶话会 联谊会 联欢会 恳谈会 听证会 评审会 论证会 答辩会 见面会 分享会 读书会 党课 党日 运动会 嘉年华 音乐会 招聘会 双选会 咨询会 鉴定会 表彰会 表扬大会 庆典 庆祝会 开幕式 闭幕式 启动仪式 揭牌仪式 签约仪式 授牌仪式 开班仪式 捐赠仪式 颁奖典礼 颁奖礼 嘉许礼 揭幕礼 奠基礼 毕业礼 就职礼 音乐节 文化节 艺术节 高峰论坛 学术会议 学术年会 学术报告 专题报告 报告 演讲 公开课 示范课 练兵 考核 考试 验收 评审 沙盘推演 训练营 夏令营 冬令营 讲堂 讲习班 讲习会 研习营 工作坊 工作营 高峰会 公听会 揭牌 签约 展示会 成果展 书画展 摄影展 图片展 路演 联席会 理事会 常委会会议 全会 代表大会 党代会 职代会 教代会 全体会 扩大会 民主生活会 组织生活会 中心组学习 集体学习 茶会 餐会 晚宴 酒会 游园会 园游会 健走 路跑 马拉松 沙龙会 对接会 展销会 交易会 推广会 学术会 专题会 研讨 对话会 圆桌会议 视频会 调度会 协调会 碰头会 办公会 现场会 观摩会 述职会 测评会 宣誓 授旗仪式 大讲堂 开放日 宣传日 宣传周 宣传月 活动周 服务周 发布仪式 追思会 追悼会 通气会 吹风会 训练 训练班 集训 联合演习 演习 市集 义卖会 义卖 巡展 交流营 擂台赛 锦标赛 邀请赛 联赛 选拔赛 总决赛 技能赛 技术比武 比武"},
	{wordGroup, "应邀 一行 率队 带队 率领 带领 陪同 专家组 代表团 专家团 工作组 率 带团"},
	{wordHost, "主办 联合主办 共同主办 发起 联合发起 共同发起"},
	{wordCoHost, "协办 联合协办 共同协办"},
	{wordUndertaker, "承办 联合承办 共同承办"},
	{wordSupporter, "支持 指导 支援 赞助 技术支持 学术支持"},
	{wordAdverb, "隆重 成功 圆满 顺利 正式 如期 盛大 热烈 联合 共同 联手 一起 携手 具体 独家 牵头 协同 负责 组织 主持 合作 再次 首次 再度 精心 分别 同时 现场 同步 胜利 如约 准时 还 并 也 又 特别 特 日前 近日 今 将 拟 定 订 兹 已 在此 于此 热闹 精彩 全程 继续 亲自 全面 深入 认真 积极 有序 扎实 已经 实地 专题 专程 一同 争相"},
	{wordPrep, "在 于 假 假座 在于"},
	{wordFor, "对 就 为 针对 面向 围绕 按照 根据 向 对于"},
	{wordChair, "主持 主礼"},
	{wordSpeak, "致辞 致词 讲话 发言 致欢迎辞 致欢迎词 致开幕辞 致开幕词 作动员 作总结"},
	{wordReport, "授课 讲授 汇报 主讲 演讲 讲学"},
	{wordSign, "签署 签约 签订 签字 缔结"},
	{wordAccompany, "陪同"},
	{wordAlso, "并 并且 同时 共同 随后"},
	{wordOnline, "线上 在线 直播 网络 云端 视频号"},
	{wordPast, "曾 曾经 每年 多次 先后 定期 累计 历年 往年 以往 常年 每月 每季度 每周 过去 此前 连续 去年 前年 上届 首创 以来 下届 下一届 明年 次年 自从 每两年 近年来 多年来 至今 下一步 今后 接下来"},
	{wordShield, "肢体活动 体力活动 日常活动 身体活动 动工作 越来越 甚至 以至 直至 乃至 截至 至少 至此 至今 公开赛 启动资金 启动器 挂牌价 开工率 签约率 上市 就业 就是 就职 成就 就诊 为主 为期 成为 作为 认为 因为 行为 为了 为此 为首 对外 对口 对接 对象 面对 对话 方向 向上 绝对 反对 应对 工作 合作 作用 创作 写作 操作 著作 作品 作风 动作 由于 关于 对于 位于 属于 鉴于 基于 用于 至于 等于 勇于 善于 未来 近年来 以来 原来 本来 来自 来宾 来源 到位 达到 感到 受到 得到 直到 看到 遇到 周到 收到 提到 做到 听到 来到了 特色 特殊 特点 独特 存在 正在 现在 内在 所在 在职人员 在职职工 在职员工 在校生 在校学生 在内的 假期 假日 暑假 寒假 并且 合并 规定 决定 稳定 一定 制定 认定 坚定 奠定 固定 还是 还有 率先 概率 效率 今年 今天 今日 做法 做好 做完 做成 作出 成立于 也是 又是 又一 也有 辅导员 组织部 组织者 社会组织 国际组织 世界卫生组织 卫生组织 支持单位 指导单位 交流群 学习贯彻 学习型 学习教育 考核评价 检查室 检查结果 体检中心 主办方 主办单位 承办方 承办单位 承办地 协办单位 协办方 主办地 主办权 承办权 活动室 活动中心 参与度 参考"},
	{wordJoin, "联合 携手 会同 联手 协同 偕同 牵手"},
}

// latinWords is in lower case.
var latinWords = []wordList{
	{wordHeld, "held hosted organized organised convened conducted staged hosts holds organizes organises hosting holding host hold organize organise convene"},
	{wordHost, "sponsored hosted organized organised held convened presented arranged run"},
	{wordCoHost, "co-sponsored co-hosted co-organized co-organised cosponsored cohosted coorganized co-held co-presented assisted"},
	{wordUndertaker, "undertaken undertook contracted"},
	{wordSupporter, "supported guided guidance support auspices funded directed"},
	{wordOpen, "opened inaugurated unveiled signed launched kicked concluded closed ended started began celebrated completed ribbon convened marked commenced dedicate dedicated open opens unveils launches signs concludes begins cut broke drew wrapped"},
	{wordFound, "established founded formed"},
	{wordRoom, "hall room auditorium center centre hospital library square gymnasium theater theatre office building school campus stadium hotel museum park church chapel headquarters ballroom capitol courthouse fairgrounds plaza clinic university college"},
	{wordLight, "deliver delivers carry conduct carried conducted organized organised launched attended participated gave delivered won took takes take met meets gathered scheduled premiered entered give gives giving offered provided joined ran graduated completed"},
	{wordVisit, "investigate investigation inspect inspection inspected supervise supervision exchange exchanges study review survey research guide guidance visit visits visited evaluation evaluate assess assessment observe learn tour toured discuss discussion condolences accreditation examine check explore verification verify audit acceptance inspecting"},
	{wordCome, "visited visit came went visits arrived paid toured led leads inspected investigated welcomed received accompanied"},
	{wordGroup, "delegation delegations group groups team party entourage leaders delegates headed led accompanied experts officials representatives accompanying"},
	{wordAttend, "attended attend participated participate joined present witnessed gathered listened watched attending participating attendance expected take took flocked turned assembled attends came toured graduated"},
	{wordDraw, "attracted attracting drew draws drawing gathered brought welcomed attracts brings saw"},
	{wordEvent, "meeting meetings conference symposium forum seminar workshop ceremony course training lecture lectures bazaar summit congress clinic clinics competition contest exhibition expo gala awards convention colloquium webinar banquet dinner reception festival fair celebration drill class report reports event events activity activities salon assembly session sessions roundtable panel day week championship championships games tournament concert retreat hackathon campaign promotion briefing commencement graduation inauguration anniversary debate masterclass bootcamp camp show symposia vigil rally walk run marathon fundraiser luncheon breakfast lecturing exercise talk talks match matches finals house houses test tests testing check checks exams shots vaccinations fittings check-up check-ups checkups screening screenings consultation consultations fundraising carnival parade retreats webinars workshops forums seminars symposiums conferences ceremonies"},
	{wordCrowd, "people participants attendees delegates experts scholars students representatives guests doctors nurses members teachers leaders persons staff visitors audience officials professionals physicians trainees volunteers researchers scientists clinicians surgeons employees residents cadres personnel workers colleagues academics practitioners specialists families parents children alumni engineers entrepreneurs journalists executives spectators faculty person comrades citizens learners educators registrants individuals men women peers counterparts dentists pharmacists midwives supporters athletes players contestants runners farmers villagers pupils heads directors presidents chairmen"},
	{wordOrg, "hospital hospitals university college school institute institution association society federation union commission committee bureau department ministry office government center centre council foundation company corporation group academy clinic authority agency administration district county party league club chamber board trust press news newspaper bank ltd inc co corp llc plc laboratory lab alliance network consortium library museum station organization organisation division section branch cross crescent congress court embassy consulate service services faculty church team ward health unicef who un unesco factory studio partnership initiative secretariat daily times herald"},
	{wordAdverb, "successfully grandly officially jointly recently formally also together solemnly ceremoniously co-operatively held smoothly fully again just first finally then subsequently later today yesterday virtually annually once now soon will would has have had specially specifically carefully actively simultaneously"},
	{wordPrep, "in at"},
	{wordChair, "chaired presided moderated"},
	{wordSpeak, "speech speeches remarks spoke addressed"},
	{wordReport, "lectured presented keynote"},
	{wordSign, "signed"},
	{wordAccompany, "accompanied"},
	{wordEnd, "in at to from during under with by that which as where while"},
	{wordPlaceEnd, "on from for to with and under during by when where as which that attended attracting including lasting after before was were"},
	{wordPast, "every previously once annually regularly biennially often usually formerly since previous next last"},
	{wordPact, "agreement memorandum contract mou pact document documents letter treaty convention deal contracts agreements"},
	{wordBe, "was were is are be been being"},
	{wordLink, "of for and & the de la on"},
	{wordPost, "director dean president vice deputy minister secretary mayor chairman chairwoman chairperson chief head governor professor prof dr mr ms mrs sir academician leader inspector chair rector chancellor ambassador consul premier"},
	{wordThing, "hospitals units institutions countries cities provinces departments teams days years hours minutes weeks months beds papers cases sessions percent items sets copies projects yuan dollars universities colleges companies counties schools clinics organizations organisations awards prizes articles patients floors lectures posters topics reports times meters kilometers acres wards buildings branches enterprises committees associations villages towns districts"},
	{wordOnline, "online remotely livestream stream"},
	{wordMinor, "the a an in on at by from with this that these those it he she they we our his her their its as after before during when while to for of and or but if then there here more most over nearly about approximately around all some many each both led including under among between through since until upon within according also"},
}

// parties are what those who come for something are, behind the word for it.
var parties = []string{"组", "团", "队"}

// hanTable holds the Han words, folded.
var hanTable = sync.OnceValue(func() *lexicon.Trie {
	var b lexicon.Builder
	for _, row := range hanWords {
		for w := range strings.FieldsSeq(row.words) {
			b.Add(form.Fold(w), uint64(row.class))
			if row.class != wordVisit {
				continue
			}
			b.Add(form.Fold(w+"员"), uint64(wordShield)) // 调研员 is a post
			for _, party := range parties {
				b.Add(form.Fold(w+party), uint64(wordGroup)) // 督查组
			}
		}
	}
	return b.Build()
})

// latinTable gives the classes of a word in lower case.
var latinTable = sync.OnceValue(func() map[string]wordClass {
	t := map[string]wordClass{}
	for _, row := range latinWords {
		for w := range strings.FieldsSeq(row.words) {
			t[w] |= row.class
		}
	}
	return t
})

package sample

import "strings"

const site = "青禾新闻网"

// What the pages are made of. Towns, bodies and people are invented.
var (
	towns    = strings.Fields("青峦市 远山市 云汀市 白榆市 松原沟县 南渡口县 海棠市 春岭市 月湾市 长汀洲市 石涧县 北桥市 西荻市 柳泉市 鹤鸣县 碧溪市 金栗市 秋浦湾市 银杏市 丹河口市")
	bodies   = strings.Fields("人民医院 中心医院 妇幼保健院 中医医院 第二医院 儿童医院 医科大学 师范大学 理工大学 卫生健康委员会 疾病预防控制中心 红十字会 科学技术协会 教育局")
	titles   = strings.Fields("副院长 书记 副校长 处长 副主任 护士长 教授 科长 党委副书记 主任医师")
	verbs    = strings.Fields("召开 举行 举办 启动 承办 组织")
	subjects = strings.Fields("医疗质量 护理服务 学术交流 科研创新 公共卫生 教学改革 人才培养 健康扶贫 信息建设 对口支援 慢病管理 安全生产 学科建设 药品供应 疼痛管理 志愿服务 冬季防病 社区康复")
	meetings = strings.Fields("座谈会 推进会 研讨会 培训班 总结会 启动仪式 年会 专题讲座 动员会 现场会")
	halls    = strings.Fields("会展中心 行政楼 图书馆 学术报告厅 文化宫 门诊楼 体育馆")
	adverbs  = strings.Fields("进一步 不断 持续 全面 切实 努力 稳步 共同 逐步 积极 深入 扎实 有序 着力 大力 按期 主动 认真")
	actions  = strings.Fields("加强 推进 完善 提升 优化 落实 做好 改进 拓展 规范 巩固 细化 统筹 夯实 健全 保障 推动 深化 丰富 简化")
	things   = strings.Fields("工作机制 各项措施 服务能力 整体水平 合作平台 管理流程 基础条件 长效制度 重点任务 技术标准 协作网络 评价办法 队伍力量 便民举措 资源配置 保障体系 年度目标 宣传教育")
	surnames = strings.Fields("陆 林 周 何 苏 韩 唐 邵 温 沈 顾 程 叶 魏 蒋 秦 许 彭 潘 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 郝 孔 白 崔 康 毛 邱 江 史 侯 孟 龙 万 段 雷 钱 汤 尹")
	firsts   = strings.Fields("知 见 又 晚 若 如 景 思 雨 书 文 明 志 建 立 清 子 家 海 国 永 春")
	seconds  = strings.Fields("遥 舟 山 青 亭 谷 鸣 川 远 宁 岚 溪 松 然 华 军 平 伟 强 峰 杰 敏 静 丽 燕 梅 兰 云 波 林")
	entries  = strings.Fields("首页 医院概况 新闻动态 通知公告 科室导航 专家介绍 就医指南 党群工作 教学科研 人才招聘 信息公开 联系我们 健康科普 护理园地")
)

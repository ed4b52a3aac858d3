package layout_test

import (
	"os"

	"github.com/bulletin-go/bulletin/internal/layout"
)

// The page of the package comment.
func ExampleDump() {
	layout.Dump(os.Stdout, `<html><head><title>新门诊楼启用-青禾医院</title></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/news/">新闻中心</a> &gt; 正文</div>
<div class="detail">
<h1 class="title">新门诊楼启用</h1>
<p class="info">发布时间：2023-04-05 10:20 来源：宣传科</p>
<p>字号：大 中 小</p>
<p class="subtitle">——记青禾医院的一天</p>
<p>今天上午，青禾医院的新门诊楼启用，各科室如期开诊，市民陆知遥成为第一位就诊的人。</p>
<img src="/upload/1.jpg">
<p>启用仪式现场</p>
<p>新楼共八层，设有三十个诊室和两间手术室，比旧楼多出一倍，每天可以接待两千名患者。</p>
<p>摄影：裴清和</p>
<p>院长简宁表示，医院将继续改善就医环境，让更多的人在家门口就能得到良好的医疗服务。</p>
<p>责任编辑：谭令仪</p>
<p>打印 关闭窗口</p>
</div></body></html>`, true)
	// Output:
	// 0   head     crumb  items between marks            首页 > 新闻中心 > 正文
	// 1   title    short  nothing else                   新门诊楼启用
	// 2   head     label  its labels                     发布时间：2023-04-05 10:20 来源：宣传科
	// 3   head     junk   furniture, phrase              字号：大 中 小
	// 4   subtitle short  nothing else                   ——记青禾医院的一天
	// 5   text     prose  the end of a sentence          今天上午，青禾医院的新门诊楼启用，各科室
	// 6   picture  image  an image
	// 7   caption  short  nothing else                   启用仪式现场
	// 8   text     prose  the end of a sentence          新楼共八层，设有三十个诊室和两间手术室，
	// 9   aside    label  its labels                     摄影：裴清和
	// 10  text     prose  the end of a sentence          院长简宁表示，医院将继续改善就医环境，让
	// 11  tail     label  its labels                     责任编辑：谭令仪
	// 12  tail     junk   furniture, phrase              打印 关闭窗口
}

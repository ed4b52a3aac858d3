package zh_test

import (
	"os"

	"github.com/bulletin-go/bulletin/internal/zh"
)

// The example of the package comment.
func ExampleDump() {
	zh.Dump(os.Stdout, "青峦医院原院长陆知遥、副院长简宁表示，将继续努力。\n寒书记在远山大学任教授。\n")
	// Output:
	// tokens 青 峦 医院/end 原/former,surname 院长/post 陆知遥/name+2 、 副院长/post 简宁/name+1 表示/say,verb ， 将/verb 继续/verb 努力/verb 。
	// items  [青峦医院原院长] <陆知遥> 、 [副院长] <简宁> 表示 ， 将 继续 努力
	// body   青峦医院, hospital
	// name   陆知遥
	// name   简宁
	// speech 陆知遥: 将继续努力
	// tokens 寒 书记/post 在/verb 远 山 大学/end,noun 任/verb,surname 教授/rank,honorific,noun 。
	// items  寒 [书记] 在 {远山大学} 任=become [教授]
	// body   远山大学, university
	// name   寒 (short)
	// post   院长 at 青峦医院, former: 陆知遥
	// post   副院长 at 青峦医院: 简宁
	// post   书记: 寒 (short)
	// post   教授 at 远山大学: 寒 (short)
}

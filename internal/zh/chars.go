package zh

// Characters that rules ask for again and again. They are put into sets when the lists
// are loaded.

// rareSurnames are the characters that misread knows of.
const rareSurnames = "长任从于员"

// rareLasts are the characters that lastPrice knows of.
const rareLasts = "先为任兼和与及大镇乡村县区前原"

// placeEnds are the characters that a name seldom stands before, for with it
// they name a road or a village.
const placeEnds = "路街巷弄村镇乡桥寺庙"

// outsideChars are characters that stand in no name of a body unless a word of the
// lists holds them.
const outsideChars = "将携您受作占距蹲令慎摔把被让由从往而且但若每某各这那哪什么很更还只才就都也不没离别又再曾却仅均皆们并了着遭另到已对"

// insideChars begin words that stand inside the name of an office: 在乡, 未成年, 不动产.
const insideChars = "在被不未对从因为以非无除再而离"

// doingChars are verbs that stand in none either, but as the first half of a word: 读物.
const doingChars = "喝吃晒念读赶掉指出"

// counterChars count the number before them.
const counterChars = "年月日时分名位岁个间张层家支座栋项批条"

// bodyChars stand for a body by themselves: 院党委书记.
const bodyChars = "院校省市县区州厅局部所社司台站村镇乡系科室处党团园厂队馆会署"

// natureChars are things of nature that end words which are names as well: 白雪, 高峰.
const natureChars = "雪雨霜露云霞虹雷霆山峰岩石岭海江河湖洋波泉溪川星阳晨明林森松柏梅兰竹菊荷莲花草原野舟帆鹏鹤燕鹰"

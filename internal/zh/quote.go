package zh

import "github.com/bulletin-go/bulletin/internal/mention"

// Who says what. A verb of saying with a speaker before it opens an indirect speech,
// to the end of the sentence; a quotation has its speaker before the mark that leads
// to it or behind it. Words that are only set off, “双下沉”, are no speech, and what
// the speaker then did is none of it: 讲话，并宣读决定.

// maxQuote is the most tokens that a quotation may hold.
const maxQuote = 1500

// longestClause is how many tokens before a verb its speaker may stand in one clause.
const longestClause = 128

// maxSaid is the most indirect speeches of one sentence.
const maxSaid = 8

// talk finds the speeches of a line.
type talk struct {
	*tokens
	*mention.Findings
	whoOf   []int32 // person mention of a name token, plus one
	about   int     // person mention, plus one, of the last subject; kept from line to line
	goesOn  int     // person mention, plus one, in whose words the line before ended
	said    int     // indirect speeches of the sentence
	unnamed [2]int  // start of a sentence, and the token up to which nobody is its subject
}

// findQuotes reads the speeches of the line: a verb of saying with a speaker
// before it, or a quotation with the speaker after it. Words that are only set
// off by marks, “双下沉”, are no speech.
func (z *talk) findQuotes() {
	z.said, z.unnamed = 0, [2]int{}
	before := z.goesOn
	z.goesOn = 0
	start, end := 0, 0 // of the sentence
	for i := z.nextSaid(0); i < len(z.toks); i = z.nextSaid(i + 1) {
		t := &z.toks[i]
		switch {
		case t.endsSentence():
			z.keepSubject(start, i)
			z.said = 0
			start = i + 1
		case t.kind == stopToken && closer(t.first) != 0 && t.first != '‘':
			if end := z.quotation(start, i, before); end > i {
				i = end
			}
		case t.has(isSay):
			for end <= i || end < len(z.toks) && !z.toks[end].endsSentence() {
				end++
			}
			z.saying(start, i, end)
		case t.is(':') && i > 0:
			z.labelled(start, i)
		}
	}
}

// nextSaid gives the first token from i on that is a mark or a verb of saying.
func (z *tokens) nextSaid(i int) int {
	toks := z.toks
	for i < len(toks) && toks[i].kind != stopToken && !toks[i].has(isSay) {
		i++
	}
	return i
}

// keepSubject remembers who a sentence was about, for a 他 in the next: nobody, where
// somebody without a name is the subject.
func (z *talk) keepSubject(start, end int) {
	for i := start; i < end; i++ {
		switch t := &z.toks[i]; {
		case t.kind == stopToken:
			if t.isIn('(', '〔') {
				i = z.pastBracket(i, end)
			}
		case z.whoOf[i] != 0:
			if !z.isObject(i) {
				z.about = int(z.whoOf[i])
				return
			}
		case t.has(isRank) && z.isUnnamed(i, end):
			z.about = 0
			return
		}
	}
}

// isUnnamed reports whether token i, a rank, is the calling of somebody of whom something
// is said and no name, and who does something: 清闲的医生还看起了报纸.
func (z *talk) isUnnamed(i, end int) bool {
	next := i + 1
	return next < end && z.toks[next].has(isVerb) && !z.toks[next].isIn('的', '和', '与', '及', '等', '们') &&
		i > 0 && z.whoOf[i-1] == 0 && (z.toks[i-1].is('的') || z.toks[i-1].has(isBody|isOrgEnd|isDepartment)) && !z.isObject(i)
}

// isObject reports whether the name at token i follows a preposition, or a verb
// that gives somebody something to do, perhaps with his post between: 对澳洲总理
// 柳岸, 安排科长简宁.
func (z *tokens) isObject(i int) bool {
	if i > 0 && z.toks[i-1].isIn('与', '给') {
		return true
	}
	j := i - 1
	for j > 0 && i-j <= 6 && z.toks[j].has(isTitle|isOrgEnd|isPlace|isBody|isDepartment|isCountry|isModifier) {
		j--
	}
	if j < 0 {
		return false
	}
	if z.toks[j].isIn('对', '向', '为', '受', '被', '把', '让') {
		return true
	}
	switch z.folded(z.toks[j].start, z.toks[j].end) {
	case "对于", "关于", "安排", "邀请", "特邀":
		return true
	}
	return false
}

// speaker gives the person mention, plus one, that says what verb v tells; 0
// if none does. The clause of the verb comes first, then 他, then the
// sentence.
func (z *talk) speaker(start, v int) int {
	clause := v
	for clause > max(start, v-longestClause) && !z.toks[clause-1].isIn(',', ':', ';') {
		clause--
	}
	if v > clause+1 && (z.toks[v-1].is('被') || z.toks[v-2].is('被')) {
		return 0 // 柳岸被爆料指出
	}
	for i := clause; i < v; i++ {
		if z.toks[i].isIn('(', '〔') {
			i = z.pastBracket(i, v) // （记者柳岸）市长简宁表示
		}
		if z.whoOf[i] != 0 && !z.isObject(i) {
			return int(z.whoOf[i])
		}
	}
	for i := clause; i < v; i++ {
		if z.toks[i].isIn('他', '她') && z.about != 0 {
			if who := z.firstSubject(start, clause); who != 0 {
				return who
			}
			return z.about
		}
	}
	if v > clause && !z.onlyAdverbs(clause, v) {
		return 0
	}
	return z.firstSubject(start, clause)
}

// pastBracket gives the token that closes the bracket at token i before token end,
// or i where none does: who stands in it signed the text.
func (z *tokens) pastBracket(i, end int) int {
	for k := i + 1; k < end; k++ {
		if z.toks[k].isIn(')', '〕') {
			return k
		}
	}
	return i
}

// firstSubject gives the first person mention, plus one, of a sentence from its
// start to a token; 0 if there is none. It looks at no token twice, however many
// verbs ask.
func (z *talk) firstSubject(start, end int) int {
	if z.unnamed[0] != start {
		z.unnamed = [2]int{start, start}
	}
	for ; z.unnamed[1] < end; z.unnamed[1]++ {
		if i := z.unnamed[1]; z.whoOf[i] != 0 && !z.isObject(i) {
			return int(z.whoOf[i])
		}
	}
	return 0
}

// onlyAdverbs reports whether the tokens hold no noun that could speak.
func (z *tokens) onlyAdverbs(from, to int) bool {
	for _, t := range z.toks[from:to] {
		if !t.has(isVerb) && t.kind != spaceToken {
			return false
		}
	}
	return true
}

// saying reads an indirect speech after the verb of saying at v, to the end of
// the sentence. A speech inside another one is part of it.
func (z *talk) saying(start, v, end int) {
	next := v + 1
	for next < len(z.toks) && next < v+3 && z.toks[next].has(isVerb) && z.toks[next].len() == 1 {
		next++
	}
	if next >= len(z.toks) || z.said >= maxSaid || v > start && z.toks[v-1].is('的') {
		return
	}
	if z.tells(v, end) {
		next = v + 1
	} else {
		next = z.pastListener(v, next)
	}
	opens := v == start || z.toks[v-1].isIn(',', ';') && !z.toks[v].info.says(sayOf) // 表示完全赞成
	mark := z.toks[next].isIn(',', ':')
	if !mark && !(opens && next == v+1) && !z.tells(v, end) {
		return
	}
	who := z.speaker(start, v)
	if who != 0 && z.inOwnSpeech(who, v) {
		return
	}
	if mark && z.toks[next].isIn(',') && z.narrates(v, next+1) {
		return
	}
	if mark {
		next = z.pastSay(next + 1)
	}
	end = z.pastPoints(next, end)
	if who == 0 || end-next < 3 || next >= len(z.toks) || z.quotesAt(next) || z.thanksOnly(next, end) {
		return // quotation reads it, or nobody says it
	}
	z.said++
	for _, also := range z.together(start, v, who) {
		z.quote(also, next, end, next, end, false)
	}
}

// thanksOnly reports whether what is said is named and not told: 表达感谢之意.
func (z *tokens) thanksOnly(from, end int) bool {
	last := min(end, len(z.toks)) - 1
	switch z.folded(z.toks[max(last, 0)].start, z.toks[max(last, 0)].end) {
	case "欢迎", "感谢", "祝贺", "问候":
		if last-from < 6 {
			return true
		}
	}
	return last > from && last-from < 12 && z.toks[last-1].is('之') && z.toks[last].isIn('意', '情', '忱') ||
		last-from < 12 && (z.folded(z.toks[last].start, z.toks[last].end) == "之意" || z.folded(z.toks[last].start, z.toks[last].end) == "之情")
}

// quotesAt reports whether a quotation opens at token i that is a speech of its
// own, and not a term that is set off: 认为，“早筛”是关键.
func (z *talk) quotesAt(i int) bool {
	if z.toks[i].kind != stopToken || closer(z.toks[i].first) == 0 {
		return false
	}
	return !z.setOff(i, z.closing(i))
}

// setOff reports whether the sentence goes on right behind the quotation from
// open to end, which holds no sentence.
func (z *talk) setOff(open, end int) bool {
	if end <= open || end+1 >= len(z.toks) || z.toks[end-1].isIn('。', '!', '?', ',', '…', ';') {
		return false
	}
	next := &z.toks[end+1]
	return next.kind != stopToken && next.kind != spaceToken && z.whoOf[end+1] == 0
}

// pastListener steps over whom a verb like 提醒 is said to: 提醒市民，…….
func (z *talk) pastListener(v, next int) int {
	if !z.toks[v].info.says(sayTo) {
		return next
	}
	for i := next; i < min(next+4, len(z.toks)); i++ {
		switch t := &z.toks[i]; {
		case t.isIn(',', ':'):
			return i
		case t.kind == stopToken, t.has(isVerb) && !t.has(isNoun), z.whoOf[i] != 0:
			return next
		}
	}
	return next
}

// tells reports whether a clause of its own starts right after the verb of
// saying at v: 柳岸表示将继续努力.
func (z *tokens) tells(v, end int) bool {
	next := v + 1
	if end-next < 3 || !z.toks[v].info.says(sayPlain) {
		return false
	}
	t := &z.toks[next]
	if t.isIn('将', '要', '会', '是', '已', '这', '该', '他', '她', '其', '应', '能', '可', '愿', '我', '未', '不') {
		return true
	}
	switch z.folded(t.start, t.end) {
	case "希望", "目前", "今后", "未来", "愿意", "正在", "已经", "应当", "必须", "下一步", "接下来", "自己", "不会", "这是", "没有":
		return true
	}
	return false
}

// pastPoints moves the end of a speech over further sentences that count its
// points: 一要……；二要…….
func (z *tokens) pastPoints(from, end int) int {
	for end+2 < len(z.toks) && z.toks[end].is(';') && z.countsOn(end+1) {
		end++
		for end < len(z.toks) && !z.toks[end].endsSentence() {
			end++
		}
	}
	return end
}

// countsOn reports whether token i is 二, 三, 第二, 其次 or the like.
func (z *tokens) countsOn(i int) bool {
	t := &z.toks[i]
	if t.is('(') {
		t = &z.toks[i+1]
	}
	switch t.first {
	case '二', '三', '四', '五', '六', '七', '八', '2', '3', '4', '5', '6':
		return t.len() <= 2
	case '第', '其':
		return t.len() >= 2 && z.last(t) != '他' && z.last(t) != '中'
	}
	return false
}

// together gives the speakers of verb v: the one that was found, or the whole
// list that he ends, where all of them spoke: 柳岸、简宁先后发言，表示…….
func (z *talk) together(start, v, who int) []int {
	all := []int{who}
	clause := v
	for clause > max(start, v-longestClause) && !z.toks[clause-1].isIn(':', ';') {
		clause--
	}
	first, joint := -1, false
	for i := clause; i < v; i++ {
		switch t := &z.toks[i]; {
		case int(z.whoOf[i]) == who && first < 0:
			first = i
		case t.has(isVerb) && t.len() == 2 && (t.first == '先' || t.first == '分' || t.first == '一'), t.isIn('均', '都', '皆'):
			joint = true // 先后, 分别, 一致
		}
	}
	if !joint || first < 0 {
		return all
	}
	for i := first + 2; i < v && z.toks[i-1].isIn('、', '和', '与', '及'); i += 2 {
		if z.whoOf[i] == 0 {
			break
		}
		all = append(all, int(z.whoOf[i]))
	}
	return all
}

// narrates reports whether the clause from token next goes on with what the
// speaker of verb v did, instead of what he said: 充分肯定，并提出了意见.
func (z *talk) narrates(v, next int) bool {
	if next >= len(z.toks) {
		return false
	}
	if t := &z.toks[next]; t.is('并') && next+1 < len(z.toks) && !z.toks[next+1].has(isSay) || t.first == '并' && t.len() == 2 || t.is('向') {
		return true // 总结，并对……作了介绍; 感言，向大家讲述……
	}
	if !z.toks[v].info.says(sayAct) {
		return false
	}
	for i := next; i < min(next+24, len(z.toks)-1) && (z.toks[i].kind != stopToken || z.toks[i].is('、')); i++ {
		if i < next+4 && z.toks[i+1].is('了') || z.whoOf[i] != 0 {
			return true // 发言，处长柳岸介绍情况
		}
		switch z.folded(z.toks[i].start, z.toks[i].end) {
		case "参加", "出席", "参会", "与会", "到会", "参训", "参加了":
			return true // 讲话，全体职工参会
		}
	}
	return z.toks[next].isIn('对', '就', '从', '与', '向')
}

// pastSay steps over a second verb of saying and its comma at token i:
// 充分肯定，并指出，……. It gives i where there is none.
func (z *talk) pastSay(i int) int {
	if i+1 < len(z.toks) && z.toks[i].info.says(sayPlain) && z.toks[i+1].kind != stopToken {
		return i + 1 // 发言，表示坚决拥护
	}
	for k := i; k < min(i+3, len(z.toks)-1); k++ {
		if z.toks[k].has(isSay) && z.toks[k+1].isIn(',', ':') {
			return k + 2
		}
		if z.toks[k].kind == stopToken || z.whoOf[k] != 0 {
			break
		}
	}
	return i
}

// inOwnSpeech reports whether the verb at token v lies in, or leads to, one of
// the last speeches, with the same speaker: 讲话，希望…… is one speech.
func (z *talk) inOwnSpeech(who, v int) bool {
	at := z.span(z.toks[v].start, z.toks[v].end)
	for i := len(z.Speeches) - 1; i >= max(0, len(z.Speeches)-maxSaid); i-- {
		q := &z.Speeches[i]
		if q.Who == who-1 && !q.Direct && at.End > q.Span.Start-12 && at.End <= q.Span.End {
			return true
		}
	}
	return false
}

// longestTerm is the most tokens of a term that is set off by marks: “勋章”获得者.
const longestTerm = 6

// quotation reads the quotation that opens at token open, if it is a speech;
// it gives its last token. before is who spoke in the line before.
func (z *talk) quotation(start, open, before int) int {
	end := z.closing(open)
	if end == open || end == open+1 {
		return open
	}
	closed := z.toks[end].is(closer(z.toks[open].first))
	who := 0
	if open > start && z.toks[open-1].isIn(',', ':') && !z.setOff(open, end) {
		who = z.introduced(start, open-1)
	}
	if who == 0 && closed && !(end-open <= longestTerm && z.setOff(open, end)) {
		who = z.attributed(end)
	}
	if who == 0 && closed && open == 0 && end == z.lineTail() && z.spoken(start, open, end) {
		who = before
	}
	if end == z.lineTail() {
		z.goesOn = who
	}
	switch {
	case who != 0 && !closed:
		z.quote(who, open+1, end+1, open, end+1, true)
	case who != 0:
		z.quote(who, open+1, end, open, end+1, true)
	case closed && z.spoken(start, open, end):
		z.quote(0, open+1, end, open, end+1, true)
		z.Speeches[len(z.Speeches)-1].By = z.calledBehind(end)
	case closed && open > start && z.isSentence(open, end):
		by := z.calledBefore(start, open-1)
		if by.End == 0 {
			return open
		}
		z.quote(0, open+1, end, open, end+1, true)
		z.Speeches[len(z.Speeches)-1].By = by
	default:
		return open
	}
	return end
}

// calledBehind is what the speaker is called whom nobody names, between the
// quotation that ends at token end and its verb: ……”患者家属说.
func (z *tokens) calledBehind(end int) mention.Span {
	for v := end + 1; v < min(end+14, len(z.toks)); v++ {
		switch t := &z.toks[v]; {
		case t.has(isSay):
			return z.called(end+1, v)
		case t.kind == stopToken && (v > end+1 || !t.is(',')):
			return mention.Span{}
		}
	}
	return mention.Span{}
}

// calledBefore is calledBehind for the mark that leads to a quotation: 患者家属说，“……”.
func (z *tokens) calledBefore(start, mark int) mention.Span {
	if !z.toks[mark].isIn(',', ':') {
		return mention.Span{}
	}
	for v := mark - 1; v > start && v > mark-6 && z.toks[v].kind != stopToken; v-- {
		if z.toks[v].has(isSay) {
			return z.called(start, v)
		}
	}
	return mention.Span{}
}

// called is the noun for a person, with what belongs to it, that ends before the verb
// of saying at token v, and before adverbs: 药店工作人员, 李女士; the zero span where
// none stands there.
func (z *tokens) called(from, v int) mention.Span {
	end := v
	for end > from && !z.toks[end-1].has(isTitle|isHonorific) && (z.toks[end-1].has(isVerb) || z.toks[end-1].is('地') || end < v && z.toks[end].is('地')) {
		end-- // 骄傲地
	}
	if end == from || !z.toks[end-1].has(isTitle|isHonorific) {
		return mention.Span{}
	}
	first := end - 1
	for first > from && z.toks[first-1].kind != stopToken && z.toks[first-1].kind != spaceToken && !z.toks[first-1].has(isVerb|isSay) && end-first < 10 {
		first--
	}
	return z.span(z.toks[first].start, z.toks[end-1].end)
}

// closing finds the mark that closes the quotation at open.
func (z *tokens) closing(open int) int {
	depth, first, last := 0, z.toks[open].first, closer(z.toks[open].first)
	for i := open; i < len(z.toks) && i < open+maxQuote; i++ {
		switch {
		case z.toks[i].is(last) && i > open:
			if depth--; depth == 0 {
				return i
			}
		case z.toks[i].is(first):
			depth++
		}
	}
	if depth == 1 && len(z.toks)-open < maxQuote {
		return z.lineTail() // QUIRK: the closing mark is lost on damaged pages; zh/quote/unclosed
	}
	return open
}

// lineTail is the last token of the line that is not its end.
func (z *tokens) lineTail() int {
	end := len(z.toks) - 1
	for end > 0 && z.toks[end].isIn('\n', ' ') {
		end--
	}
	return end
}

// introduced finds the speaker before the mark that leads to a quotation.
func (z *talk) introduced(start, mark int) int {
	for v := mark - 1; v >= start && v > mark-9; v-- {
		if z.toks[v].isIn(',', ';') {
			return 0
		}
		if z.toks[v].has(isSay) {
			return z.speaker(start, v)
		}
		if z.whoOf[v] != 0 && z.toks[mark].is(':') && !z.isObject(v) && !z.toks[v+1].is('的') {
			return int(z.whoOf[v]) // 柳岸信心满满：“……”
		}
	}
	return 0
}

// attributed finds the speaker after a quotation: ……”柳岸说.
func (z *talk) attributed(end int) int {
	who := 0
	for i := end + 1; i < len(z.toks) && i < end+14; i++ {
		t := z.toks[i]
		switch {
		case z.whoOf[i] != 0 && who == 0:
			who = int(z.whoOf[i])
		case t.isIn('他', '她') && who == 0:
			who = z.about
		case t.has(isSay):
			return who
		case t.isIn(',') && i == end+1, t.isIn('、') && i > end+1:
		case t.kind == stopToken && !t.isIn('(', ')'):
			return 0
		}
	}
	return 0
}

// spoken reports whether a quotation without a speaker is speech: it stands by
// itself and ends as a sentence does.
func (z *tokens) spoken(start, open, end int) bool {
	return open == start && z.isSentence(open, end)
}

// isSentence reports whether what stands between the marks at open and end is a
// sentence, and no verse.
func (z *tokens) isSentence(open, end int) bool {
	return end-open > 8 && z.toks[end-1].isIn('。', '!', '?', '…') && !z.isVerse(open+1, end)
}

// isVerse reports whether the tokens are lines of one length, as poems and sayings
// have them: 寒露惊秋晚，朝看菊渐黄。
func (z *tokens) isVerse(from, to int) bool {
	length, lines, n := 0, 0, 0
	for i := from; i < to; i++ {
		t := &z.toks[i]
		if t.kind != stopToken {
			n += t.len()
			continue
		}
		if length == 0 {
			length = n
		}
		if n != length || n < 4 || n > 7 {
			return false
		}
		lines, n = lines+1, 0
	}
	return lines > 1 && n == 0
}

// labelled reads 柳岸：…… where the name, or its title, begins the line.
func (z *talk) labelled(start, colon int) {
	if start != 0 || colon+1 >= len(z.toks) || z.toks[colon+1].kind == stopToken {
		return
	}
	i := colon - 1
	for i > 0 && z.toks[i].has(isTitle|isHonorific|isModifier) {
		i--
	}
	if i < 0 || z.whoOf[i] == 0 || z.bioLine(colon) {
		return
	}
	end := colon + 1
	for end < len(z.toks) && !z.toks[end].is('\n') {
		end++
	}
	if end-colon > 6 {
		z.quote(int(z.whoOf[i]), colon+1, end, colon+1, end, true)
	}
}

// bioLine reports whether what follows a colon is a career and no speech:
// 柳岸先生：1966年出生.
func (z *tokens) bioLine(colon int) bool {
	t := z.toks[colon+1]
	return t.kind == numberToken || t.isIn('男', '女') || t.has(isTitle|isPlace|isOrgEnd|isBody)
}

// quote records a speech of person mention who, which counts from one.
func (z *talk) quote(who, from, to, start, end int, direct bool) {
	text := z.span(z.toks[from].start, z.toks[to-1].end)
	z.Speeches = append(z.Speeches, mention.Speech{
		Who: who - 1, Text: text, Direct: direct, Span: z.span(z.toks[start].start, z.toks[end-1].end),
	})
}

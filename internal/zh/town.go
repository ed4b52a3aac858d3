package zh

// farthestEnd is the most tokens between a town and the last word of the body that
// its name begins: 柳屿|市|第|二|中|心|医院.
const farthestEnd = 7

// townNames makes places of what was read as names and begins the name of a body: of a
// town whose first character is a surname, 柳屿 in 柳屿市中心医院院长, nobody can know
// more than that.
func (z *tokens) townNames() {
	for i := range z.toks[:max(0, len(z.toks)-1)] {
		t := &z.toks[i]
		if t.kind == nameToken && t.len() == 2 && z.beginsBody(i) {
			t.kind, t.info, t.score = wordToken, isPlace, 0
		}
	}
}

// beginsBody reports whether the name at token i is followed by what towns have behind
// their names, or by the last word of a body at once, and a post then stands behind
// that: it is the body's.
func (z *tokens) beginsBody(i int) bool {
	next := &z.toks[i+1]
	town := isUnit(next.first) && (next.len() == 1 || next.has(isBody))
	if !town && (!next.has(isOrgEnd|isNoun) || next.has(isVerb|isTitle) || z.toks[i].score > 2) || i > 0 && z.toks[i-1].has(isTitle) {
		return false
	}
	for k := i + 1; k < min(i+farthestEnd, len(z.toks)-1); k++ {
		switch t := &z.toks[k]; {
		case t.has(isOrgEnd):
			after := &z.toks[k+1]
			return after.has(isTitle|isModifier|isDepartment|isFormer) || after.has(isOrgEnd)
		case t.kind == stopToken, t.kind == spaceToken, t.isName(), t.has(isVerb | isSay | isTitle):
			return false
		}
	}
	return false
}

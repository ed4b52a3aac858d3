package entity

// Prices of the tokens of a line, set by hand.

// wordPrice is what a word of n runes costs.
func wordPrice(n int, i info) int32 {
	switch n {
	case 1:
		switch {
		case i.has(isVerb | isModifier | isFormer):
			return -7
		case i.has(isPost):
			return -10
		}
		return -8
	case 2:
		if i.has(isPlace) {
			return -9
		}
		return -10
	case 3:
		return -11
	}
	return -12
}

const charPrice = -9

// afterNamePrice is what a token of n runes costs after a name, by how well
// it goes with one.
func afterNamePrice(kind tokenKind, i info, n int) int32 {
	switch {
	case kind == charToken:
		return -3
	case kind != wordToken:
		return 0
	case i.has(isSay):
		return 6
	case i.has(isTitle | isHonorific):
		return 4
	case i.has(isVerb) && n == 1:
		return 1
	case i.has(isVerb):
		return 3
	case i.has(isModifier | isFormer):
		return 2
	case i.has(isOrgEnd | isDepartment):
		return -3
	}
	return -1
}

// beforeName is what a name costs less, by what stands before it.
var beforeName = [afterStates]int32{
	afterOther: -3, afterStart: 2, afterTitle: 8, afterName: -1, afterRun: 3, afterList: 7, afterVerb: 1, afterOrg: 1,
}

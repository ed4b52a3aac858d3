package label

import (
	"testing"
)

func TestLikelyName(t *testing.T) {
	for _, c := range []struct {
		s    string
		want bool
	}{
		{"裴清和", true}, {"谭令仪", true}, {"王明", true}, {"欧阳文山", true}, {"許慕白", true},
		{"党建", false}, {"高新区", false}, {"文明", false}, {"文学院", false}, {"白血病", false}, {"时政要闻", false},
		{"方案", false}, {"应急科", false}, {"解放军", false}, {"綜合", false}, {"", false}, {"Jo Pell", false},
	} {
		t.Run(c.s, func(t *testing.T) {
			if got := LikelyName(c.s); got != c.want {
				t.Errorf("likelyName gives %v", got)
			}
		})
	}
}

func TestCutPlace(t *testing.T) {
	for _, c := range []struct{ s, names, place string }{
		{"許慕白雲澤縣", "許慕白", "雲澤縣"},
		{"許慕白、顧念慈苗栗縣", "許慕白、顧念慈", "苗栗縣"},
		{"王明台北", "王明", "台北"},
		{"王明澤縣", "王明", "澤縣"},
		{"許慕白", "許慕白", ""},
	} {
		t.Run(c.s, func(t *testing.T) {
			if names, place := CutPlace(c.s); names != c.names || place != c.place {
				t.Errorf("cutPlace gives %q and %q", names, place)
			}
		})
	}
}

func TestLeadsByline(t *testing.T) {
	for _, c := range []struct {
		s    string
		want bool
	}{
		{"海岸新闻", true}, {"云泽融媒", true}, {"云泽日报", true}, {"本报", true}, {"地方中心", true}, {"云众网·海岸新闻", true},
		{"据", false}, {"图为", false}, {"据现场", false}, {"随队", false}, {"昨天，", false},
	} {
		t.Run(c.s, func(t *testing.T) {
			if got := LeadsByline(c.s); got != c.want {
				t.Errorf("leadsByline gives %v", got)
			}
		})
	}
}

func TestIsBodyName(t *testing.T) {
	for _, c := range []struct {
		s    string
		want bool
	}{
		{"Marlow County Health Department", true}, {"University of Lindal", true}, {"Ministry of Care and Families", true}, {"School of Nursing, Marlow", true}, {"The White House", true},
		{"Marlow Hospital Opens New Ward for Children", false}, {"Weekly Address: A College for Everybody", false}, {"Governor Visits Marlow Hospital", false}, {"College Students Walk Forty Miles for Clean Water", false},
		{"青岚县人民政府", true}, {"青岚县人民政府：新规", false},
	} {
		t.Run(c.s, func(t *testing.T) {
			if got := IsBodyName(c.s); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

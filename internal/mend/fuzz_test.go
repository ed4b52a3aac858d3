package mend_test

import (
	"slices"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/bulletin-go/bulletin/internal/hostile"
	"github.com/bulletin-go/bulletin/internal/mend"
)

func FuzzMend(f *testing.F) {
	for _, s := range []string{
		"青巒醫(yī)院與各區(qū)醫(yī)院簽約,醫(yī)療資源下沉到各區(qū)。",
		"造福當?shù)匕傩铡!?/p>", "為當?shù)匕傩盏纳眢w", "空間?!巴ㄟ^這次",
		"<p>A&amp;nbsp;B&amp;amp;ldquo;C</p>", "第一行&lt;br /&gt;第二行</p>", "二�一八年、Copyright � 2019",
		"Ã©â€™å›½", "鈥淗ello,鈥?she", "锟斤拷", "ÇàÂÍÊÐ", "\u0093a\u200b\ue5e5\ufeff\x00\x7f", "<i>\ue600</i>", "??shù)?！?？",
		"造福當\uFFFD(shù)匕傩铡\uFFFD?！</p>", "看到\uFFFD?!\uFFFD</p>、\uFFFD(dù)\ue430\uFFFDf元",
	} {
		f.Add(s)
		f.Add(s + "<p>" + s)
		if b, err := simplifiedchinese.GBK.NewEncoder().String(s); err == nil {
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, page string) {
		got, repairs, _ := mend.Mend(page)
		checkRepairs(t, page, got, repairs)
		if again, same, _ := mend.Mend(page); again != got || !slices.Equal(same, repairs) {
			t.Errorf("Mend(%q) = %q, then %q", page, got, again)
		}
		hostile.Storm(t, page, func(s string) { mend.Mend(s) })
	})
}

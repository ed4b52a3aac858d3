package article

import (
	"strings"
	"sync"

	"github.com/bulletin-go/bulletin/entity"
)

// loadWords has the word lists of a language loaded beside the work on its first page,
// which would wait for them when it comes to the people.
func loadWords(language string) {
	switch {
	case strings.HasPrefix(language, "zh"):
		loadChinese()
	case language == "en":
		loadEnglish()
	}
}

// Reading any text loads the lists of its language.
var (
	loadChinese = sync.OnceFunc(func() { go entity.Find("的") })
	loadEnglish = sync.OnceFunc(func() { go entity.Find("the") })
)

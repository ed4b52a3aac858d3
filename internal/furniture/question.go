package furniture

import (
	"strings"

	"github.com/bulletin-go/bulletin/internal/form"
)

// A page asks how it was liked: Was this page useful? 您对本页内容满意吗？ Its question names
// the page and what to think of it; an article may ask about either, but not about both
// in so few words.

// Lengths in bytes: of the longest line with the question of a page, and of what stands
// behind it there to choose from.
const (
	longestQuestion = 90
	longestAnswers  = 16
)

// What the question of a page opens with in English, folded words for the page, and
// for what to think of it. Those in Chinese need no word in front.
const questionOpeners = "was is did do does how were are has can could what will"

var (
	pageWords    = []string{"this page", "this site", "this website", "this article", "this information", "this content", "this story", "this helpful", "our website", "our site", "you find what you", "you get what you", "本页", "此页", "本网页", "这篇", "此篇", "本篇", "本文", "此文", "本站", "本网站", "此信息", "本信息", "该信息", "此内容", "以上内容", "以上信息"}
	verdictWords = []string{"helpful", "useful", "wrong", "improve", "rate", "looking for", "satisf", "easy", "clear", "better", "think of", "needed", "有帮助", "有用", "有所帮助", "满意", "怎么样", "评价", "解决了"}
)

// isPageQuestion tells the question of a page about itself, with the answers to choose
// from or without: Is there anything wrong with this page? Yes No.
func isPageQuestion(line string) bool {
	if len(line) > longestQuestion {
		return false
	}
	asked, answers := line, ""
	if at := form.IndexSign(line, "?？"); at >= 0 {
		asked, answers = line[:at], strings.TrimLeft(line[at:], "?？ ")
	} else if last := form.LastRune(line); last != '吗' && last != '嗎' && last != '样' && last != '樣' {
		return false
	}
	folded := form.Fold(asked)
	opener, _, _ := strings.Cut(folded, " ")
	if !form.StartsHan(line) && !form.HasWord(questionOpeners, opener) {
		return false
	}
	return form.ContainsAny(folded, pageWords) && form.ContainsAny(folded, verdictWords) && len(answers) <= longestAnswers
}

package main

import (
	"context"
	"flag"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

var update = flag.Bool("update", false, "take the picture of the README anew")

// The tests of the page drive a headless Chromium. Each has its own server, and so
// its own storage in the browser, and fails where the page says anything on
// the console: an exception, or what its policy refused.

var chrome struct {
	once sync.Once
	ctx  context.Context
	end  func()
}

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if chrome.end != nil {
		chrome.end()
	}
	os.Exit(code)
}

// startChrome starts the one browser of all tests.
func startChrome(t *testing.T) context.Context {
	t.Helper()
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("there is no Chromium to look at the page with (Debian: apt-get install chromium)")
	}
	chrome.once.Do(func() {
		dir, err := os.MkdirTemp("", "viewer")
		if err != nil {
			t.Fatal(err)
		}
		opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.UserDataDir(dir), chromedp.DisableGPU,
			chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
		if os.Getuid() == 0 {
			opts = append(opts, chromedp.NoSandbox)
		}
		alloc, endAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
		ctx, end := chromedp.NewContext(alloc)
		if err := chromedp.Do(ctx); err != nil {
			t.Fatal(err)
		}
		chrome.ctx = ctx
		chrome.end = func() { end(); endAlloc(); os.RemoveAll(dir) }
	})
	if chrome.ctx == nil {
		t.Fatal("the browser did not start")
	}
	return chrome.ctx
}

// tab is a viewer in the browser.
type tab struct {
	*testing.T
	ctx     context.Context
	address string
}

// look says how somebody looks at the page.
type look struct {
	width, height int64
	scale         float64
	dark          bool
	files         []string
}

var desktop = look{width: 1280, height: 860}
var phone = look{width: 390, height: 844}

// open opens the viewer, and waits for the first page to be there.
func open(t *testing.T, l look) *tab {
	t.Helper()
	parent := startChrome(t)
	srv := httptest.NewServer(newHandler(4<<20, l.files))
	t.Cleanup(srv.Close)
	var mu sync.Mutex
	var complaints []string
	complain := func(s string) {
		mu.Lock()
		defer mu.Unlock()
		complaints = append(complaints, s)
	}
	ctx, end := chromedp.NewContext(parent, chromedp.WithListener(func(ev any) {
		switch ev := ev.(type) {
		case *log.EventEntryAdded:
			if !strings.HasPrefix(ev.Entry.Text, "Failed to load resource: the server responded with a status of 4") {
				complain(ev.Entry.Text)
			}
		case *runtime.EventExceptionThrown:
			complain(ev.ExceptionDetails.Text)
		}
	}))
	ctx, stop := context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(func() {
		stop()
		end()
		mu.Lock()
		defer mu.Unlock()
		for _, c := range complaints {
			t.Errorf("the console says: %s", c)
		}
	})
	tb := &tab{t, ctx, srv.URL}
	scheme := "light"
	if l.dark {
		scheme = "dark"
	}
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		t.Fatal(err)
	}
	tb.do(chromedp.EmulateViewport(l.width, l.height, chromedp.EmulateScale(max(l.scale, 1))), chromedp.Navigate(srv.URL))
	tb.wait(`document.body.classList.contains("loaded")`)
	return tb
}

func (tb *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	tb.Helper()
	if err := chromedp.Do(tb.ctx, steps...); err != nil {
		tb.Fatal(err)
	}
}

// wait waits until an expression is true.
func (tb *tab) wait(expression string) {
	tb.Helper()
	if _, err := chromedp.Run(tb.ctx, chromedp.Poll[bool]("Boolean("+expression+")", chromedp.WithPollingTimeout(15*time.Second))); err != nil {
		tb.Fatalf("%s: %v", expression, err)
	}
}

// text is the value of an expression.
func (tb *tab) text(expression string) string {
	tb.Helper()
	s, err := chromedp.Run(tb.ctx, chromedp.Evaluate[string]("(async () => String(await ("+expression+")))()", chromedp.EvalAwaitPromise))
	if err != nil {
		tb.Fatalf("%s: %v", expression, err)
	}
	return s
}

// is tells that an expression is true.
func (tb *tab) is(expression string) {
	tb.Helper()
	if got := tb.text(expression); got != "true" {
		tb.Errorf("%s is %s", expression, got)
	}
}

// has tells that a value holds words.
func (tb *tab) has(expression string, words ...string) {
	tb.Helper()
	got := tb.text(expression)
	for _, w := range words {
		if !strings.Contains(got, w) {
			tb.Errorf("%s holds no %q:\n%s", expression, w, got)
		}
	}
}

func (tb *tab) click(selector string) {
	tb.Helper()
	tb.do(chromedp.Click(selector))
}

func (tb *tab) press(keys ...string) {
	tb.Helper()
	for _, k := range keys {
		tb.do(chromedp.KeyEvent(k))
	}
}

// pick picks a page of the list.
func (tb *tab) pick(value string) {
	tb.Helper()
	tb.text(`(document.getElementById("pick").value = "` + value + `", document.body.classList.remove("loaded"), document.getElementById("pick").dispatchEvent(new Event("change")))`)
	tb.wait(`document.body.classList.contains("loaded")`)
}

// paste does as if something had been pasted into the page.
func (tb *tab) paste(kind, data string) {
	tb.Helper()
	tb.text("(window.pasted = " + quoted(data) + ", 1)")
	tb.text(`(() => { const d = new DataTransfer(); d.setData("` + kind + `", pasted); document.body.classList.remove("loaded"); document.getElementById("failure").hidden = true;
		document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: d, bubbles: true, cancelable: true })); })()`)
	tb.wait(`document.body.classList.contains("loaded") || !document.getElementById("failure").hidden`)
}

// allowClipboard answers for the user whom the browser asks.
func (tb *tab) allowClipboard() {
	tb.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		p := browser.SetPermissionParams{Permission: &browser.PermissionDescriptor{Name: name}, Setting: browser.PermissionSettingGranted, Origin: tb.address}
		if _, err := chromedp.CallBrowser(tb.ctx, browser.SetPermission, p); err != nil {
			tb.Fatal(err)
		}
	}
}

// quoted is a string of JavaScript.
func quoted(s string) string {
	return "`" + strings.NewReplacer("\\", "\\\\", "`", "\\`", "${", "\\${").Replace(s) + "`"
}

const (
	theArticle = `document.getElementById("article")`
	focused    = `document.activeElement`
)

func TestPasteHighlightEvidenceCopy(t *testing.T) {
	tb := open(t, desktop)
	tb.paste("text/plain", small)
	tb.has(theArticle+`.querySelector("h1").textContent`, "体检车开进海棠社区")
	tb.has(`[...document.querySelectorAll("#article .m")].map(m => m.dataset.kind + ":" + m.textContent).join(" ")`,
		"date:5月18日", "organization:青峦医院", "title:院长", "person:陆知遥")

	tb.click("#article .m.person")
	tb.wait(`document.querySelector("#person-0[open] .detail")`)
	tb.has(`document.getElementById("person-0").innerText`, "陆知遥", "院长 · 青峦医院", "In the text", "Text", "Source, line 2")
	tb.is(focused + ` === document.querySelector("#person-0 summary")`)

	tb.click("#field-source summary")
	tb.wait(`document.querySelector("#field-source .detail")`)
	tb.has(`document.getElementById("field-source").innerText`, "宣传科", "Label", "Source, line 1")
	tb.click("#field-source [data-line]")
	tb.is(`document.getElementById("article").hidden`)
	tb.has(`document.querySelector("#source .here").textContent`, "发布时间：2024-05-20")
	tb.is(`document.querySelector("#source mark").textContent === "宣传科"`)
	tb.press(kb.Escape)
	tb.is(`!document.getElementById("article").hidden`)

	tb.allowClipboard()
	for what, words := range map[string][]string{
		"json":     {`"title": "体检车开进海棠社区"`, `"people": [`},
		"markdown": {"# 体检车开进海棠社区", "陆知遥"},
		"html":     {"<p>5月18日，青峦医院院长陆知遥"},
	} {
		tb.click(`[data-copy="` + what + `"]`)
		tb.wait(`document.getElementById("toast").textContent.toLowerCase().startsWith("` + what + ` copied")`)
		tb.has("navigator.clipboard.readText()", words...)
	}
}

// A file comes as bytes: its charset is found, not that of the browser.
func TestChooseFile(t *testing.T) {
	name := t.TempDir() + "/page.html"
	if err := os.WriteFile(name, gbk(t, small), 0o600); err != nil {
		t.Fatal(err)
	}
	tb := open(t, desktop)
	tb.press("o")
	tb.is(`document.getElementById("opener").open`)
	tb.do(chromedp.SetUploadFiles("#file", []string{name}))
	tb.wait(`document.querySelector("#article h1")?.textContent === "体检车开进海棠社区"`)
	tb.has(`document.querySelector(".made").textContent`, "gb18030", "zh-Hans")
	tb.is(`document.getElementById("pick").selectedOptions[0].textContent === "page.html"`)
	tb.press("s")
	tb.has(`document.getElementById("source").textContent`, "发布时间：2024-05-20")
}

func TestDropFile(t *testing.T) {
	name, err := filepath.Abs("pages/university.html")
	if err != nil {
		t.Fatal(err)
	}
	tb := open(t, desktop)
	files := &input.DragData{Items: []*input.DragDataItem{}, Files: []string{name}, DragOperationsMask: 1}
	for _, kind := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
		if kind == input.DispatchDragEventTypeDrop {
			tb.is(`document.getElementById("dropping").checkVisibility()`)
		}
		p := input.DispatchDragEventParams{Type: kind, X: 300, Y: 300, Data: files}
		if _, err := chromedp.Call(tb.ctx, input.DispatchDragEvent, p); err != nil {
			t.Fatal(err)
		}
	}
	tb.wait(`document.querySelector("#article h1").textContent.startsWith("Tarn Field Station")`)
	tb.is(`document.getElementById("dropping").hidden`)
}

// The keys that everybody pastes with, and the clipboard of the browser.
func TestPasteWithKeys(t *testing.T) {
	tb := open(t, desktop)
	tb.allowClipboard()
	tb.text("navigator.clipboard.writeText(" + quoted(small) + ")")
	tb.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: input.DispatchKeyEventTypeKeyDown, Key: "v", Code: "KeyV", WindowsVirtualKeyCode: 'V', Modifiers: 2, Commands: []string{"paste"},
		})
		return err
	}))
	tb.wait(`document.querySelector("#article h1")?.textContent === "体检车开进海棠社区"`)
}

// What is copied of a page that is shown comes as markup; what is copied of its
// source in an editor comes as text, and as markup that colours it.
func TestPasteTakesWhatIsMeant(t *testing.T) {
	tb := open(t, desktop)
	for _, tt := range []struct{ name, plain, rich string }{
		{"of a page", "体检车开进海棠社区\n为两百多位居民量血压。", "<h1>体检车开进海棠社区</h1><p>为两百多位居民量血压、测血糖，还送去了<b>用药</b>手册。</p>"},
		{"of an editor", "<h1>体检车开进海棠社区</h1><p>为两百多位居民量血压、测血糖，还送去了<b>用药</b>手册。</p>", "<pre><span>&lt;h1&gt;</span>体检车开进海棠社区&lt;/h1&gt;&lt;p&gt;</pre>"},
	} {
		tb.text("(window.plain = " + quoted(tt.plain) + ", window.rich = " + quoted(tt.rich) + ", document.querySelector('#article h1').textContent = '')")
		tb.text(`(() => { const d = new DataTransfer(); d.setData("text/plain", plain); d.setData("text/html", rich);
			document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: d, bubbles: true, cancelable: true })); })()`)
		tb.wait(`document.querySelector("#article h1")?.textContent === "体检车开进海棠社区"`)
		tb.is(`document.querySelector("#article strong")?.textContent === "用药"`)
	}
}

func TestWriteIntoTheDialog(t *testing.T) {
	tb := open(t, desktop)
	tb.click("#open")
	tb.do(chromedp.SendKeys("#pasted", "体检车开进社区\n\n体检车昨天开进海棠社区，为两百多位居民量血压、测血糖。"))
	tb.text(`(document.getElementById("known").open = true, document.getElementById("fetched").value = "2024-05-20")`)
	tb.click("#openForm .main")
	tb.wait(`document.querySelector("#date-0")?.textContent.includes("2024-05-19")`)
	tb.is(`document.getElementById("opener").open === false`)
}

func TestFilesOfTheCommandLineComeFirst(t *testing.T) {
	l := desktop
	l.files = []string{"pages/traditional.txt"}
	tb := open(t, l)
	tb.has(`document.querySelector("#article h1").textContent`, "海棠大學圖書館試行夜間開放")
	tb.is(`document.querySelector("#article .text").lang === "zh-Hant"`)
	tb.pick("page/university.html")
	tb.has(`document.querySelector("#article h1").textContent`, "Tarn Field Station")
	tb.has(`getComputedStyle(document.querySelector("#article .text")).fontFamily`, "Charter")
	tb.paste("text/plain", small)
	tb.pick("page/hospital.html")
	tb.pick("own") // and back to what was pasted
	tb.has(`document.querySelector("#article h1").textContent`, "体检车开进海棠社区")
}

// What a page says is text, whatever it is made to look like.
func TestHostilePage(t *testing.T) {
	tb := open(t, desktop)
	tb.paste("text/html", `<html><head><title>&lt;img src=x onerror=alert(1)&gt;</title><base href="javascript:alert(2)//"></head><body>
<h1>&lt;img src=x onerror=alert(1)&gt;</h1><div>来源：&lt;script&gt;alert(3)&lt;/script&gt;</div>
<p>5月18日，青峦医院院长陆知遥<script>alert(4)</script>说：“开门”。<a href="javascript:alert(6)">点这里</a><a href="data:text/html,x">和这里</a>
<img src="http://192.0.2.1/x.png" onerror="alert(7)" alt="&lt;svg onload=alert(8)&gt;"></p><p>体检车为两百多位居民量血压、测血糖，去年的<a href="https://news.example/1">体检结果</a>和<a href="/2">用药手册</a>也在车上分发给大家。</p></body></html>`)
	tb.has(theArticle+".textContent", "<img src=x onerror=alert(1)>")
	tb.is(`document.querySelectorAll("#article :is(script, img, b, svg, iframe), #panel :is(script, img, svg, iframe)").length === 0`)
	tb.is(`[...document.querySelectorAll("#article a:not([href^='#'])")].every(a => a.href.startsWith("https://news.example/"))`)
	tb.is(`document.querySelectorAll("#article a[target=_blank]").length > 0`)
	tb.is(`performance.getEntriesByType("resource").every(e => e.name.startsWith(location.origin))`)
}

func TestNoArticle(t *testing.T) {
	tb := open(t, desktop)
	tb.paste("text/plain", "<html><head><title>x</title></head><body><script>var a</script></body></html>")
	tb.has(`document.getElementById("failure").innerText`, "No article here", "No content", "leaves its text to a script")
	tb.is(`document.getElementById("entries").children.length === 0`)
	tb.press("n", "s", "1", kb.Escape)
	tb.click("#failure .main")
	tb.is(`document.getElementById("opener").open`)
	tb.press(kb.Escape)
	tb.paste("text/plain", small)
	tb.is(`document.getElementById("failure").hidden`)
}

func TestKeyboard(t *testing.T) {
	tb := open(t, desktop)
	tb.press("n")
	tb.is(focused + `.classList.contains("m")`)
	first := tb.text(focused + ".textContent")
	tb.press("n", "p")
	if got := tb.text(focused + ".textContent"); got != first {
		t.Errorf("next and previous lead from %q to %q", first, got)
	}
	tb.press(kb.ArrowRight)
	tb.is(`document.querySelectorAll('#article .m[tabindex="0"]').length === 1`)

	// from a mark to its entry, to another of its places, and back step by step
	tb.text(`document.querySelector("#article .m.person").focus()`)
	tb.press(kb.Enter)
	tb.is(focused + ` === document.querySelector("#person-0 summary")`)
	tb.wait(`document.querySelector("#person-0 .detail")`)
	tb.press(kb.Tab, kb.Tab)
	tb.is(focused + `.matches("#person-0 .place")`)
	tb.press(kb.Enter)
	tb.is(focused + ` === document.querySelectorAll("#article .m.first.person[data-index='0']")[1]`)
	tb.has(`document.getElementById("where").textContent`, "陆知遥 2 of 2")
	tb.press("n")
	tb.has(`document.getElementById("where").textContent`, "陆知遥 1 of 2")
	tb.press(kb.Escape)
	tb.is(focused + `.matches("#person-0 .place")`)
	tb.press("f")
	tb.is(focused + `.matches("#article .m.person")`)
	tb.press("f")
	tb.is(focused + `.matches("#person-0 summary")`)
	tb.press("f", kb.Escape, kb.Escape)
	tb.has(`document.getElementById("where").textContent`, "Marks")

	tb.press("l")
	tb.is(`document.getElementById("article").classList.contains("labels")`)
	tb.press("?")
	tb.is(`document.getElementById("helper").open`)
	tb.click("#singleKeys")
	tb.press(kb.Escape)
	tb.is(`!document.getElementById("helper").open`)
	tb.press("s")
	tb.is(`document.getElementById("source").hidden`) // the keys are switched off
}

// Whatever can be pressed is reached with Tab, in view and with a ring around it.
func TestTabReachesAll(t *testing.T) {
	for name, l := range map[string]look{"desktop": desktop, "phone": phone} {
		tb := open(t, l)
		tb.text(`document.querySelector("#article .m").tabIndex`)
		want := tb.text(`[...document.querySelectorAll("a, button, select, summary, input, textarea, [tabindex='0']")].filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert], dialog:not([open])")).length`)
		tb.text(`(window.seen = new Set(), window.bare = [], 1)`)
		for range 150 {
			tb.press(kb.Tab)
			if tb.text(`(() => { const e = document.activeElement; if (e === document.body || seen.has(e)) return "end"; seen.add(e);
				const s = getComputedStyle(e), b = e.getBoundingClientRect();
				if (s.outlineStyle === "none" || parseFloat(s.outlineWidth) < 2) bare.push("no ring: " + e.outerHTML.slice(0, 80));
				if (b.bottom < 0 || b.top > innerHeight) bare.push("out of view: " + e.outerHTML.slice(0, 80));
				return ""; })()`) == "end" {
				break
			}
		}
		if got := tb.text("seen.size"); got != want {
			t.Errorf("%s: %s of %s are reached", name, got, want)
		}
		if bare := tb.text(`bare.join("\n")`); bare != "" {
			t.Errorf("%s:\n%s", name, bare)
		}
	}
}

func TestPhone(t *testing.T) {
	tb := open(t, phone)
	fits := `document.documentElement.scrollWidth <= innerWidth`
	tb.is(fits)
	tb.is(`document.getElementById("panel").inert`)
	tb.text(`(document.querySelectorAll("#article .m.person")[5].scrollIntoView({ block: "end" }), 1)`)
	tb.text(`(document.querySelectorAll("#article .m.person")[5].click(), 1)`)
	tb.wait(`document.querySelector("#panel").getBoundingClientRect().top < innerHeight * 0.6`)
	tb.is(`!document.getElementById("panel").inert`)
	tb.is(`(() => { const m = document.querySelector(".current").getBoundingClientRect(); return m.top > 0 && m.bottom < document.getElementById("panel").getBoundingClientRect().top; })()`)
	tb.press(kb.Escape)
	tb.is(`document.getElementById("panel").inert`)
	tb.is(focused + `.matches(".m.current")`)
	tb.click("#openPanel")
	tb.wait(`document.body.classList.contains("sheet")`)
	tb.click("#closePanel")
	tb.is(`document.getElementById("panel").inert`)
	for _, e := range examples {
		tb.pick("page/" + e.File)
		tb.is(fits)
	}
	small := tb.text(`[...document.querySelectorAll("button, select, summary")].filter(e => e.checkVisibility({ visibilityProperty: true })).filter(e => e.getBoundingClientRect().height < 24).map(e => e.outerHTML.slice(0, 60)).join("\n")`)
	if small != "" {
		t.Errorf("too small for a finger:\n%s", small)
	}
}

// contrast gives the texts that stand out from their ground by less than 4.5, or 3
// where they are large (WCAG 2, AA).
const contrast = `(() => {
	const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
	const rgba = (c) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
	const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
	const ground = (e) => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
	const bad = new Set();
	const see = (e, style, text) => {
		const large = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
		const [x, y] = [light(rgba(style.color)), light(ground(e))].sort((a, b) => b - a);
		const ratio = (x + 0.05) / (y + 0.05);
		if (ratio < (large ? 3 : 4.5)) bad.add(ratio.toFixed(2) + " " + e.tagName + "." + e.className + " " + text.trim().slice(0, 20));
	};
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; (n = walk.nextNode()); ) {
		const e = n.parentElement;
		if (n.data.trim() && e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) see(e, getComputedStyle(e), n.data);
	}
	for (const m of document.querySelectorAll(".m")) see(m, getComputedStyle(m, m.classList.contains("quote") ? "::before" : "::after"), "label");
	return [...bad].join("\n");
})()`

func TestContrastLightAndDark(t *testing.T) {
	for _, dark := range []bool{false, true} {
		l := desktop
		l.dark = dark
		tb := open(t, l)
		tb.press("l")
		tb.text(`document.querySelectorAll("details").forEach(d => d.open = true)`)
		tb.wait(`document.querySelectorAll(".detail").length > 10`)
		background := tb.text("getComputedStyle(document.body).backgroundColor")
		if isDark := background != "rgb(255, 255, 255)"; isDark != dark {
			t.Errorf("dark is %v, and the ground %s", dark, background)
		}
		for _, state := range []string{"", "#open", "#help", "#toSource"} {
			if state != "" {
				tb.click(state)
			}
			if bad := tb.text(contrast); bad != "" {
				t.Errorf("dark %v %s:\n%s", dark, state, bad)
			}
			tb.press(kb.Escape)
		}
	}
}

// Who sees no colours tells the marks by their lines, and a quotation by its sign;
// the row above the text shows the same.
func TestMarksDifferWithoutColour(t *testing.T) {
	tb := open(t, desktop)
	for _, where := range []string{"#article .m.", "#legend .key."} {
		line := func(kind string) string {
			inner := ""
			if where == "#legend .key." {
				inner = " .swatch"
			}
			return tb.text(`(() => { const e = document.querySelector("` + where + kind + inner + `"), s = getComputedStyle(e);
				return s.textDecorationLine + " " + s.textDecorationStyle + " " + getComputedStyle(e, "::before").content; })()`)
		}
		seen := map[string]string{}
		for _, kind := range []string{"person", "title", "organization", "date", "quote"} {
			l := line(kind)
			if other, ok := seen[l]; ok {
				t.Errorf("%s: %s and %s are both %s", where, other, kind, l)
			}
			seen[l] = kind
		}
	}
}

func TestLegendHidesMarks(t *testing.T) {
	tb := open(t, desktop)
	ground := `getComputedStyle(document.querySelector("#article .m.person")).backgroundColor`
	before := tb.text(ground)
	tb.click("#legend .person")
	tb.is(`document.querySelector("#legend .person").ariaPressed === "false"`)
	if after := tb.text(ground); after == before {
		t.Errorf("the ground of a person stays %s", after)
	}
	for range 5 {
		tb.press("n")
		tb.is(focused + `.dataset.kind !== "person"`)
	}
	tb.pick("page/university.html")
	tb.is(`document.querySelector("#legend .person").ariaPressed === "false"`) // of the next page too
}

// A section of the panel is one step away, as is each value from the head of the article.
func TestWaysIntoThePanel(t *testing.T) {
	tb := open(t, desktop)
	tb.text(`([...document.querySelectorAll("#jumps button")].find(b => b.textContent === "Quotes").click(), 1)`)
	tb.is(focused + `.matches("#quote-0 summary")`)
	tb.is(`(() => { const b = document.activeElement.getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight; })()`)
	for field, value := range map[string]string{"title": "家门口的慢病小屋", "published": "2024-05-20 16:42", "credits-0": "简宁", "views": "1286", "source": "宣传科"} {
		tb.text(`(document.querySelector('#article a[href="#field-` + field + `"]').click(), 1)`)
		tb.is(focused + `.matches("#field-` + field + ` summary")`)
		tb.has(focused+`.textContent`, value)
		tb.wait(`document.querySelector("#field-` + field + ` .chosen")`)
	}
	tb.has(`document.getElementById("field-published").textContent`, "passed over", "meta PubDate", "2024-05-21 00:00")
}

// A post leads to where this person has it, not to the first place with these words.
func TestPostLeadsToItsPlace(t *testing.T) {
	tb := open(t, desktop)
	tb.paste("text/plain", `<h1>院长们来访</h1><p>青峦医院院长陆知遥、海棠医院院长简宁5月18日来到春山社区，为两百多位居民量血压、测血糖。</p>`)
	tb.click(`#article .m.person[data-index="1"]`)
	tb.wait(`document.querySelector("#person-1[open] .ways button")`)
	tb.click("#person-1 .ways button")
	tb.is(focused + ` === document.querySelectorAll("#article .m.title")[1]`)
	tb.is(`document.querySelectorAll("#article .m.title.same").length === 1`)
	tb.press(kb.Escape)
	tb.is(focused + `.matches("#person-1 .ways button")`)
}

func TestThemeIsKept(t *testing.T) {
	tb := open(t, desktop)
	ground := "getComputedStyle(document.body).backgroundColor"
	light := tb.text(ground)
	tb.press("d", "d")
	dark := tb.text(ground)
	if dark == light {
		t.Errorf("the ground stays %s", light)
	}
	tb.do(chromedp.Reload())
	tb.wait(`document.body.classList.contains("loaded")`)
	if got := tb.text(ground); got != dark {
		t.Errorf("after a new start the ground is %s, want %s", got, dark)
	}
	tb.press("d")
	if got := tb.text(ground); got != light {
		t.Errorf("as the system has it the ground is %s, want %s", got, light)
	}
}

func TestLongPage(t *testing.T) {
	tb := open(t, desktop)
	var page strings.Builder
	page.WriteString("<h1>一年的体检车</h1>")
	for range 1100 {
		page.WriteString("<p>5月18日，青峦医院院长陆知遥带队把体检车开进海棠社区，为两百多位居民量血压、测血糖，副院长简宁说：“明年再来。”</p>\n")
	}
	began := time.Now()
	tb.paste("text/plain", page.String())
	t.Logf("%d bytes, shown after %v", page.Len(), time.Since(began))
	tb.press("b")
	tb.wait(`scrollY + innerHeight >= document.documentElement.scrollHeight - 2`)
	tb.press("t")
	tb.wait(`scrollY === 0`)
	tb.press("p") // the mention before the first is the last
	tb.wait(`scrollY > innerHeight * 10`)
	tb.is(focused + `.matches(".m.first")`)
	tb.press("t", "n")
	tb.wait(`scrollY < innerHeight * 2`)
	tb.click("#article .m.person")
	tb.has(`document.querySelector("#person-0 .detail").textContent`, "In the text, 1,000 times", "940 more")
	tb.is(`document.querySelectorAll("#article .text > p").length === 1000`)
	tb.text(`(document.querySelector("#article .more").click(), 1)`)
	tb.is(`document.querySelectorAll("#article .text > p").length === 1100`)
	tb.is(`document.querySelector("#article .more") === null`)
	tb.has(`document.querySelector("#where").textContent`, "1 of 1100")
	tb.is(`document.querySelectorAll("#entries .quote .entry").length === 300`)
	tb.text(`(document.querySelector("#entries .quote .more").click(), 1)`)
	tb.is(`document.querySelectorAll("#entries .quote .entry").length === 600`)
	tb.text(`(document.querySelector("#article .m.quote[data-index='1050']").click(), 1)`)
	tb.wait(`document.querySelector("#quote-1050[open] .detail")`)
}

// The picture of the README is of this page. Without the flag it is only seen to
// be there: fonts differ from machine to machine.
func TestPicture(t *testing.T) {
	const name, most = "viewer.png", 250 << 10
	if *update {
		l := desktop
		l.height, l.scale = 800, 1
		tb := open(t, l)
		tb.text(`(document.querySelectorAll("#article .m.person")[5].click(), 1)`)
		tb.text(`document.activeElement.blur()`)
		png, err := chromedp.Run(tb.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, png, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() == 0 || info.Size() > most {
		t.Errorf("%s has %d bytes, want at most %d", name, info.Size(), most)
	}
}

module github.com/bulletin-go/bulletin/examples/viewer

go 1.26.0

require (
	github.com/bulletin-go/bulletin v0.0.0
	github.com/chromedp/cdproto v0.160.1
	github.com/chromedp/chromedp v0.23.1
	github.com/google/go-cmp v0.7.0
	golang.org/x/text v0.43.0
)

require (
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	golang.org/x/net v0.62.0 // indirect
)

replace github.com/bulletin-go/bulletin => ../..

module github.com/bulletin-go/bulletin/examples/fetch

go 1.26.0

replace github.com/bulletin-go/bulletin => ../..

require (
	github.com/bulletin-go/bulletin v0.0.0
	github.com/google/go-cmp v0.7.0
	github.com/temoto/robotstxt v1.1.2
)

require (
	github.com/rivo/uniseg v0.4.7 // indirect
	golang.org/x/net v0.62.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)

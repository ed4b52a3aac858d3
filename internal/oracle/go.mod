module github.com/bulletin-go/bulletin/internal/oracle

go 1.26.0

require (
	github.com/bulletin-go/bulletin v0.0.0
	github.com/google/go-cmp v0.7.0
	github.com/yuin/goldmark v1.8.7
	golang.org/x/net v0.62.0
)

require golang.org/x/text v0.43.0 // indirect

replace github.com/bulletin-go/bulletin => ../..

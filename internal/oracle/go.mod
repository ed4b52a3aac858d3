module github.com/bulletin-go/bulletin/internal/oracle

go 1.26.0

require (
	github.com/andybalholm/cascadia v1.3.5
	github.com/bulletin-go/bulletin v0.0.0
	github.com/google/go-cmp v0.7.0
	github.com/microcosm-cc/bluemonday v1.0.27
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/yuin/goldmark v1.8.7
	golang.org/x/net v0.62.0
)

require (
	github.com/aymerick/douceur v0.2.0 // indirect
	github.com/gorilla/css v1.0.1 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/bulletin-go/bulletin => ../..

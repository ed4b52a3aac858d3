package head

import "testing"

func TestTolerant(t *testing.T) {
	for in, want := range map[string]string{
		`{"a":1}`:                           `{"a":1}`,
		`<!-- {"a":1} -->`:                  `{"a":1}`,
		"//<![CDATA[\n{\"a\":1}\n//]]>":     `{"a":1}`,
		`{"a":[1,2, ],}`:                    `{"a":[1,2]}`,
		`{"a":1};`:                          `{"a":1}`,
		"{\"a\":\"b\nc\td\"}":               `{"a":"b c d"}`,
		"{ // the day\n\"a\":1 /* and */ }": `{  "a":1  }`,
		`{"a":"https://lindal.example/x,}","b":"\"/*"}`: `{"a":"https://lindal.example/x,}","b":"\"/*"}`,
		`{"a":"/* never closed`:                         `{"a":"/* never closed`,
		`{"a":1 /* never closed`:                        `{"a":1`,
		``:                                              ``,
	} {
		t.Run(in, func(t *testing.T) {
			if got := string(tolerant(in)); got != want {
				t.Errorf("got %s", got)
			}
		})
	}
}

package head_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/bulletin-go/bulletin/internal/head"
)

func TestPathDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"/2024-05/13/content_100200300.shtml", "2024-05-13"},
		{"/20240513/d59c39d4160a/c.html", "2024-05-13"},
		{"/zwgk/202405/t20240513_123456.html", "2024-05-13"},
		{"/news/2024/05/13/opening/", "2024-05-13"},
		{"/n1/2024/0513/c10000-20003000.html", "2024-05-13"},
		{"/a/210120/1002003.html", ""},
		{"/news/2024/05/", ""},
		{"/content/20241341/1.html", ""},
		{"/item/1234567890.html", ""},
		{"/item/320240513.html", ""},
		{"/20240513123456.html", "2024-05-13"},
		{"/202405131", ""},
		{"/2024-05-00/1.html", ""},
		{"/2024-02-30/1.html", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, _ := head.PathDate(tt.in)
			if diff := cmp.Diff(tt.want, d.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

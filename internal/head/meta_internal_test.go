package head

import "testing"

func TestMetaFieldOf(t *testing.T) {
	for name, want := range map[string]Field{
		"pubdate": Published, "publish_date": Published, "publication-date": Published, "firstpublishedtime": Published, "datepublished": Published,
		"article:published_time": Published, "bytedance:published_time": Published, "weibo:article:create_at": Published, "releasedate": Published, "dc.date": Published,
		"lastmodifiedtime": Modified, "last-modified": Modified, "date.modified": Modified, "og:updated_time": Modified, "updatetime": Modified,
		"title": Title, "contentsource": Source,
	} {
		t.Run(name, func(t *testing.T) {
			if f, ok := metaFieldOf(name); !ok || f.field != want {
				t.Errorf("got %v, %v; want %v", f.field, ok, want)
			}
		})
	}
	for _, name := range []string{"update", "viewport", "on", "date-format", "expires", "time", "publisher", "release", ""} {
		t.Run("none "+name, func(t *testing.T) {
			if f, ok := metaFieldOf(name); ok && (f.field == Published || f.field == Modified) {
				t.Errorf("got %v", f)
			}
		})
	}
}

// Package head reads what the head of a page says of its article: meta elements,
// JSON-LD, and the day in its address.
//
// A dom.Page goes in, a list of values comes out, each with its field, who wrote
// it and the place where it stands. The package does not know what the page
// shows, whether a value is true, or which of several wins; it does not read
// dates either, for that takes a time zone.
//
// The same fact has many names here. The Chinese government prescribes some
// (国办发〔2017〕47号), Open Graph and Dublin Core others, and every content
// system has its own; so a table of names says for each which field it tells and
// what standard it belongs to. JSON-LD is read without its schema, value by
// value, because pages write a string, a list or an object where another was
// meant:
//
//	<meta name="PubDate" content="2024-05-13 09:30">
//	    Published, Government, "meta PubDate", 2024-05-13 09:30
//	<meta property="og:site_name" content="青禾市人民政府">
//	    SiteName, Graph, "meta og:site_name", 青禾市人民政府
//	{"@type": "NewsArticle", "author": {"name": "沈知微"}, "keywords": ["义诊", "儿科"]}
//	    an author, and Keywords, Data, "JSON-LD keywords", 义诊,儿科
//	https://hospital.example/2024-05-13/112.html
//	    PathDate: 2024-05-13
package head

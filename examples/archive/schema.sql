-- The tables hold what articles say; the views answer questions over all of them.
-- Where a row comes from is always told: article -> record -> input.

-- input: the files, and how far each was read.
CREATE TABLE input (
	id   INTEGER PRIMARY KEY,
	path TEXT NOT NULL UNIQUE, -- absolute
	next INTEGER NOT NULL      -- in bytes of the file: where reading goes on
);

-- record: the pages as they lie in the inputs, in the order of reading. The same bytes
-- found twice are two records of one article.
CREATE TABLE record (
	id      INTEGER PRIMARY KEY,
	input   INTEGER NOT NULL REFERENCES input,
	offset  INTEGER NOT NULL, -- of the record in a WARC, 0 of a file that is a page
	url     TEXT,
	fetched TEXT,
	digest  BLOB, -- the first 16 bytes of SHA-256 over the page
	article INTEGER REFERENCES article,
	failed  TEXT, -- why there is no article: the record is a dead letter
	UNIQUE (input, offset)
);
CREATE INDEX record_article ON record (article);
CREATE INDEX record_failed ON record (failed) WHERE failed IS NOT NULL;

CREATE TABLE article (
	id         INTEGER PRIMARY KEY,
	digest     BLOB NOT NULL UNIQUE,
	data       TEXT NOT NULL, -- the whole Article as JSON
	url        TEXT, -- from here on what is asked for most
	kind       TEXT,
	language   TEXT,
	title      TEXT,
	published  TEXT, -- as precise as the page states it: 2019, 2019-12-06, 2019-12-06T21:10
	source     TEXT,
	section    TEXT,
	doc_number TEXT,
	views      INTEGER,
	text       TEXT AS (data ->> 'text') VIRTUAL
);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_url ON article (url);

-- What an article names, numbered from 0 within it. Names are as the article writes them.

CREATE TABLE person (
	article  INTEGER NOT NULL REFERENCES article,
	n        INTEGER NOT NULL,
	name     TEXT, -- NULL: somebody with a post whom the text does not name
	withheld INTEGER NOT NULL, -- name is a surname and a sign, in two articles not of one person
	PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX person_name ON person (name);

CREATE TABLE post (
	article      INTEGER NOT NULL REFERENCES article,
	person       INTEGER NOT NULL, -- person.n
	n            INTEGER NOT NULL,
	title        TEXT,
	organization TEXT,
	former       INTEGER NOT NULL,
	acting       INTEGER NOT NULL,
	PRIMARY KEY (article, person, n)
) WITHOUT ROWID;
CREATE INDEX post_organization ON post (organization, title);

CREATE TABLE organization (
	article INTEGER NOT NULL REFERENCES article,
	n       INTEGER NOT NULL,
	name    TEXT NOT NULL,
	kind    TEXT, -- hospital, university, government, ...
	PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX organization_name ON organization (name);

CREATE TABLE quote (
	article INTEGER NOT NULL REFERENCES article,
	n       INTEGER NOT NULL,
	speaker TEXT, -- NULL: the text names none
	text    TEXT NOT NULL,
	direct  INTEGER NOT NULL, -- in quotation marks
	PRIMARY KEY (article, n)
) WITHOUT ROWID;
CREATE INDEX quote_speaker ON quote (speaker);

CREATE TABLE event (
	article    INTEGER PRIMARY KEY REFERENCES article,
	name       TEXT,
	place      TEXT,
	first_day  TEXT,
	last_day   TEXT,
	attendance INTEGER
);
CREATE INDEX event_day ON event (first_day);

CREATE TABLE organizer (
	article INTEGER NOT NULL REFERENCES article,
	n       INTEGER NOT NULL,
	role    TEXT NOT NULL, -- host, co_host, undertaker, supporter
	name    TEXT NOT NULL,
	PRIMARY KEY (article, n)
) WITHOUT ROWID;

CREATE TABLE participant (
	article INTEGER NOT NULL REFERENCES article,
	person  INTEGER NOT NULL, -- person.n
	role    TEXT NOT NULL, -- chaired, spoke, reported, signed, accompanied, attended
	PRIMARY KEY (article, person)
) WITHOUT ROWID;

-- search: every three characters in a row, of title and text. A term of two characters, or of
-- one, is found as the beginning of three: the line breaks at the end see to it
-- that the last characters of a text begin three, too.
CREATE VIEW search_text AS
	SELECT id, coalesce(title, '') || char(10) || coalesce(text, '') || char(10, 10) AS text FROM article;
CREATE VIRTUAL TABLE search USING fts5 (
	text, content = 'search_text', content_rowid = 'id', tokenize = 'trigram', detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE search_trigram USING fts5vocab ('search', 'instance');

-- holder: who holds which post where: since when and until when articles say so. "until" is
-- the newest article that says so; "former" the first that calls the post a past one after that.
CREATE VIEW holder AS
	SELECT organization, title, name, since, until, iif(gone > until OR until IS NULL, gone, NULL) AS former, articles
	FROM (
		SELECT post.organization, post.title, person.name,
			min(published) FILTER (WHERE NOT former) AS since,
			max(published) FILTER (WHERE NOT former) AS until,
			max(published) FILTER (WHERE former) AS gone,
			count(DISTINCT article.id) AS articles
		FROM post
		JOIN person ON person.article = post.article AND person.n = post.person
		JOIN article ON article.id = post.article
		WHERE person.name IS NOT NULL AND NOT person.withheld
		GROUP BY post.organization, post.title, person.name
	);

-- said: who said what, with the post that the article gives the speaker first.
CREATE VIEW said AS
	SELECT quote.speaker, post.title AS post, post.organization, quote.text, quote.direct, article.published, article.id AS article
	FROM quote
	JOIN article ON article.id = quote.article
	LEFT JOIN person ON person.article = quote.article AND person.name = quote.speaker
	LEFT JOIN post ON post.article = person.article AND post.person = person.n AND post.n = 0
	WHERE quote.speaker IS NOT NULL;

-- happening: the events by month and place, with their hosts.
CREATE VIEW happening AS
	SELECT substr(event.first_day, 1, 7) AS month, event.place, event.name, event.first_day, event.last_day,
		(SELECT group_concat(organizer.name, '、') FROM organizer WHERE organizer.article = event.article AND role = 'host') AS hosts,
		article.title, article.id AS article
	FROM event
	JOIN article ON article.id = event.article;

-- dead: the records of which no article could be made, and why.
CREATE VIEW dead AS
	SELECT record.id AS record, input.path, record.offset, record.url, record.failed AS reason
	FROM record
	JOIN input ON input.id = record.input
	WHERE record.failed IS NOT NULL;

-- origin: where an article was read, all places.
CREATE VIEW origin AS
	SELECT record.article, input.path, record.offset, record.url, record.fetched
	FROM record
	JOIN input ON input.id = record.input;

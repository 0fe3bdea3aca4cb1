-- content.db: the installed packs, not layered. A cache: when the schema
-- changes, raise VERSION in content.rs, and it is rebuilt.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
    id           TEXT    NOT NULL PRIMARY KEY,
    manifest     TEXT    NOT NULL,          -- JSON
    publisher    TEXT,                      -- NULL: shipped with the app
    fresh_until  INTEGER,                   -- ms since 1970; stale after that
    installed_at INTEGER NOT NULL           -- ms since 1970
) STRICT;

-- The signed archives that a fetched pack was built from.
CREATE TABLE part (
    pack   TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    part   TEXT    NOT NULL,                -- structure, media, or a language
    digest TEXT    NOT NULL,                -- SHA-256 of the archive
    size   INTEGER NOT NULL,                -- in bytes
    PRIMARY KEY (pack, part)
) STRICT, WITHOUT ROWID;

-- Content of a pack as it was when the person last looked, until they look again.
CREATE TABLE seen (
    pack TEXT NOT NULL PRIMARY KEY REFERENCES pack (id) ON DELETE CASCADE,
    body TEXT NOT NULL                      -- JSON: entries and texts
) STRICT;

CREATE TABLE entry (
    pack     TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    kind     TEXT    NOT NULL CHECK (kind IN
                 ('topic', 'group', 'fact', 'question', 'document', 'role', 'step', 'contact',
                  'holiday', 'guide', 'event', 'module', 'figure')),
    id       TEXT    NOT NULL,
    position INTEGER NOT NULL,              -- the order of the pack
    body     TEXT    NOT NULL,              -- JSON
    PRIMARY KEY (pack, kind, id)
) STRICT, WITHOUT ROWID;

-- One row per Fluent file.
CREATE TABLE text (
    pack     TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('pack', 'interface')),
    position INTEGER NOT NULL,              -- later files win
    source   TEXT    NOT NULL,
    PRIMARY KEY (pack, language, kind, position)
) STRICT;

CREATE TABLE guide (
    pack     TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    id       TEXT NOT NULL,                 -- of a guide, or of the step it is for
    markdown TEXT NOT NULL,
    PRIMARY KEY (pack, language, id)
) STRICT;

-- The towns and postcodes of a country, as their files say them.
CREATE TABLE gazetteer (
    pack      TEXT NOT NULL PRIMARY KEY REFERENCES pack (id) ON DELETE CASCADE,
    places    TEXT NOT NULL,                -- places.tsv
    postcodes TEXT NOT NULL                 -- postcodes.tsv
) STRICT;

CREATE TABLE language (
    pack     TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name     TEXT,                          -- of the pack, in this language
    meta     TEXT,                          -- JSON
    PRIMARY KEY (pack, language)
) STRICT;

CREATE TABLE picture (
    pack  TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    path  TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (pack, path)
) STRICT;

CREATE TABLE font (
    pack  TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    path  TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (pack, path)
) STRICT;

-- Findable entries: one row per entry of a pack and language. For each language
-- there is also a full-text index "findable_<language>" with the same rowids,
-- created by search.rs when the first pack has the language.
CREATE TABLE findable (
    rowid     INTEGER PRIMARY KEY,
    pack      TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language  TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN
                  ('step', 'guide', 'document', 'role', 'contact', 'event')),
    id        TEXT NOT NULL,
    names     TEXT NOT NULL,                -- one per line, the title first
    terms     TEXT NOT NULL,                -- of the names, see lotse_search::Names
    body      TEXT NOT NULL,
    ancestors TEXT NOT NULL,                -- titles of the pages above it, one per line
    digests   BLOB NOT NULL,                -- of body and ancestors, see lotse_search::BodyTerms
    UNIQUE (pack, language, kind, id)
) STRICT;

-- A group of synonyms, one per line.
CREATE TABLE synonym (
    pack     TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT    NOT NULL,
    position INTEGER NOT NULL,
    words    TEXT    NOT NULL,
    PRIMARY KEY (pack, language, position)
) STRICT, WITHOUT ROWID;

-- What the words of a language are called in another: see lotse_search::Equivalents.
CREATE TABLE equivalent (
    pack     TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    "into"   TEXT NOT NULL,                 -- the other language
    lines    TEXT NOT NULL,
    PRIMARY KEY (pack, language, "into")
) STRICT;

-- The terms of a full-text index, packed: see lotse_search::Vocabulary.
CREATE TABLE vocabulary (
    language TEXT    NOT NULL PRIMARY KEY,
    entries  INTEGER NOT NULL,
    terms    BLOB    NOT NULL
) STRICT;

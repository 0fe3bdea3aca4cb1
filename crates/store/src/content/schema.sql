-- content.db: the installed packs as they are, not layered. A cache: when this
-- file changes, raise VERSION in content.rs, and it is made anew.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
    id           TEXT    NOT NULL PRIMARY KEY,
    manifest     TEXT    NOT NULL,          -- JSON
    publisher    TEXT,                      -- NULL: it shipped with the app
    fresh_until  INTEGER,                   -- ms since 1970; after that it is stale
    installed_at INTEGER NOT NULL           -- ms since 1970
) STRICT;

-- The signed archives that a fetched pack was made of.
CREATE TABLE part (
    pack   TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    part   TEXT    NOT NULL,                -- structure, media, or a language
    digest TEXT    NOT NULL,                -- SHA-256 of the archive
    size   INTEGER NOT NULL,                -- its length in bytes
    PRIMARY KEY (pack, part)
) STRICT, WITHOUT ROWID;

-- What a pack said when the person last looked, until they look again.
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

-- One row a Fluent file.
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

-- What can be found, an entry of a pack in a language. Beside it, for each
-- language: a full-text index "findable_<language>" with the same rowids, made
-- by search.rs when the first pack speaks the language.
CREATE TABLE findable (
    rowid    INTEGER PRIMARY KEY,
    pack     TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN
                 ('step', 'guide', 'document', 'role', 'contact', 'event')),
    id       TEXT NOT NULL,
    names    TEXT NOT NULL,                 -- a line each, the title first
    terms    TEXT NOT NULL,                 -- of the names, see lotse_search::Names
    body     TEXT NOT NULL,
    digests  BLOB NOT NULL,                 -- of its terms, see lotse_search::Body
    UNIQUE (pack, language, kind, id)
) STRICT;

-- A group of words that mean the same, a line each.
CREATE TABLE synonym (
    pack     TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT    NOT NULL,
    position INTEGER NOT NULL,
    words    TEXT    NOT NULL,
    PRIMARY KEY (pack, language, position)
) STRICT, WITHOUT ROWID;

-- The terms of a full-text index, packed: see lotse_search::Vocabulary.
CREATE TABLE vocabulary (
    language TEXT    NOT NULL PRIMARY KEY,
    entries  INTEGER NOT NULL,
    terms    BLOB    NOT NULL
) STRICT;

-- content.db: the installed packs as they are, not layered. A cache: when this
-- file changes, raise VERSION in content.rs, and it is made anew.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE pack (
    id           TEXT    NOT NULL PRIMARY KEY,
    manifest     TEXT    NOT NULL,          -- JSON
    fingerprint  TEXT    NOT NULL,
    installed_at INTEGER NOT NULL           -- ms since 1970
) STRICT;

CREATE TABLE entry (
    pack     TEXT    NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    kind     TEXT    NOT NULL CHECK (kind IN
                 ('topic', 'fact', 'question', 'document', 'role', 'step', 'contact', 'holiday')),
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
    step     TEXT NOT NULL,
    markdown TEXT NOT NULL,
    PRIMARY KEY (pack, language, step)
) STRICT;

CREATE TABLE language (
    pack     TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    meta     TEXT NOT NULL,                 -- JSON
    PRIMARY KEY (pack, language)
) STRICT;

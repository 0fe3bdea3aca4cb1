-- user.db as it is today, to be read. It is made by the migrations; a test
-- proves that they end here.
--
-- A field that was taken back stays as a row with NULL, so that the removal
-- wins over an older value from another device. `stamp` is the hybrid logical
-- clock's, see clock.rs. What a column means never changes; a new meaning is a
-- new column.

-- This device and its clock.
CREATE TABLE clock (
    only    INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    device  INTEGER NOT NULL,               -- a random 32-bit number
    wall_ms INTEGER NOT NULL DEFAULT 0,     -- since 1970
    counter INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Of this device only, never synced.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Of this device only, never synced.
CREATE TABLE recent_search (
    query TEXT NOT NULL PRIMARY KEY,
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
    fact   TEXT NOT NULL PRIMARY KEY,
    answer TEXT,                            -- JSON, as lotse_core::Answer writes it
    stamp  TEXT NOT NULL
) STRICT;

CREATE TABLE step_mark (
    step  TEXT NOT NULL PRIMARY KEY,
    mark  TEXT,                             -- begun, done, set-aside
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE step_note (
    step  TEXT NOT NULL PRIMARY KEY,
    note  TEXT,
    stamp TEXT NOT NULL
) STRICT;

-- The person's own dates.
CREATE TABLE step_due (
    step  TEXT NOT NULL PRIMARY KEY,
    due   TEXT,                             -- 2026-11-22
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE document_held (
    document TEXT NOT NULL PRIMARY KEY,
    held     INTEGER CHECK (held = 1),
    stamp    TEXT NOT NULL
) STRICT;

-- The codes that employers gave: they open what is booked.
CREATE TABLE employer_code (
    pack  TEXT NOT NULL PRIMARY KEY,
    code  TEXT,
    stamp TEXT NOT NULL
) STRICT;

-- This device and its clock, see clock.rs.
CREATE TABLE clock (
    only    INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    device  INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL DEFAULT 0,
    counter INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO clock (device) VALUES (random() & 0xffffffff);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
    fact   TEXT NOT NULL PRIMARY KEY,
    answer TEXT,
    stamp  TEXT NOT NULL
) STRICT;

CREATE TABLE step_mark (
    step  TEXT NOT NULL PRIMARY KEY,
    mark  TEXT,
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE step_note (
    step  TEXT NOT NULL PRIMARY KEY,
    note  TEXT,
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE step_due (
    step  TEXT NOT NULL PRIMARY KEY,
    due   TEXT,
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE employer_code (
    pack  TEXT NOT NULL PRIMARY KEY,
    code  TEXT,
    stamp TEXT NOT NULL
) STRICT;

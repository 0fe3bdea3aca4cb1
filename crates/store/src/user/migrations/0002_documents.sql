CREATE TABLE document_held (
    document TEXT NOT NULL PRIMARY KEY,
    held     INTEGER CHECK (held = 1),
    stamp    TEXT NOT NULL
) STRICT;

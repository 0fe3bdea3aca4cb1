CREATE TABLE recent_search (
    query TEXT NOT NULL PRIMARY KEY,
    stamp TEXT NOT NULL
) STRICT;

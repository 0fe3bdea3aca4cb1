CREATE TABLE former_mailbox (
    only         INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    relay        TEXT NOT NULL,
    mailbox      BLOB NOT NULL,
    secret       BLOB NOT NULL,
    list_number  INTEGER NOT NULL,
    cursor       INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    left_at      INTEGER NOT NULL,
    used_at      INTEGER NOT NULL,
    fetched_at   INTEGER
) STRICT;

ALTER TABLE peer ADD COLUMN next_list BLOB;
ALTER TABLE peer ADD COLUMN next_grant BLOB;

CREATE TABLE relay (
    moving INTEGER NOT NULL        -- 1 while a transfer into it is incomplete
) STRICT;

INSERT INTO relay (moving) VALUES (0);

CREATE TABLE mailbox (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    owner BLOB NOT NULL,           -- digest of the owner's secret
    cursor INTEGER NOT NULL,       -- the last one assigned
    waiting INTEGER NOT NULL,      -- number of envelopes
    waiting_bytes INTEGER NOT NULL,
    read_day INTEGER NOT NULL      -- day of the last read, days since 1970
) STRICT;

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE writer (
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest BLOB NOT NULL,
    PRIMARY KEY (mailbox, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE key (
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    position INTEGER NOT NULL,     -- 0 is the fallback key
    bytes BLOB NOT NULL,
    PRIMARY KEY (mailbox, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE envelope (
    number INTEGER PRIMARY KEY,
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    cursor INTEGER NOT NULL,
    id BLOB NOT NULL,
    day INTEGER NOT NULL,          -- day of arrival, days since 1970
    bytes BLOB NOT NULL,
    UNIQUE (mailbox, cursor),
    UNIQUE (mailbox, id)
) STRICT;

CREATE INDEX envelope_day ON envelope (day);

CREATE TABLE ticket (
    digest BLOB PRIMARY KEY,
    note TEXT NOT NULL,
    uses INTEGER NOT NULL,         -- remaining uses
    until_day INTEGER NOT NULL     -- last day of validity, days since 1970
) STRICT, WITHOUT ROWID;

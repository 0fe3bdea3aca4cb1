CREATE TABLE relay (
    moving INTEGER NOT NULL        -- 1 as long as only a part was copied here
) STRICT;

INSERT INTO relay (moving) VALUES (0);

CREATE TABLE mailbox (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    owner BLOB NOT NULL,           -- the digest of the secret that opens it
    cursor INTEGER NOT NULL,       -- the last one given
    waiting INTEGER NOT NULL,      -- envelopes
    waiting_bytes INTEGER NOT NULL,
    read_day INTEGER NOT NULL      -- when it was last read, days since 1970
) STRICT;

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE writer (
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest BLOB NOT NULL,
    PRIMARY KEY (mailbox, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE key (
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    position INTEGER NOT NULL,     -- 0: the one that all get when no other is left
    bytes BLOB NOT NULL,
    PRIMARY KEY (mailbox, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE envelope (
    number INTEGER PRIMARY KEY,
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    cursor INTEGER NOT NULL,
    id BLOB NOT NULL,
    day INTEGER NOT NULL,          -- when it came, days since 1970
    bytes BLOB NOT NULL,
    UNIQUE (mailbox, cursor),
    UNIQUE (mailbox, id)
) STRICT;

CREATE INDEX envelope_day ON envelope (day);

CREATE TABLE ticket (
    digest BLOB PRIMARY KEY,
    note TEXT NOT NULL,
    uses INTEGER NOT NULL,         -- mailboxes that it still opens
    until_day INTEGER NOT NULL     -- the last day on which it does, days since 1970
) STRICT, WITHOUT ROWID;

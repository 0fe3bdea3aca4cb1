CREATE TABLE relay (
    moving INTEGER NOT NULL,       -- 1 while a transfer into it is incomplete
    hours INTEGER NOT NULL,        -- grows with each hour that a relay runs; 24 are a day
    hour_at INTEGER NOT NULL       -- when an hour was counted, microseconds since 1970
) STRICT;

INSERT INTO relay (moving, hours, hour_at) VALUES (0, unixepoch() / 3600, 0);

CREATE TABLE probe (               -- written and emptied again, to see whether that works
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE mailbox (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    owner BLOB NOT NULL,           -- digest of the owner's secret
    cursor INTEGER NOT NULL,       -- the last one assigned
    waiting INTEGER NOT NULL,      -- number of envelopes
    waiting_bytes INTEGER NOT NULL,
    read_day INTEGER NOT NULL,     -- day of the last read
    origin INTEGER NOT NULL,       -- opened with a ticket of 0 the operator, 1 a mailbox
    was_read INTEGER NOT NULL      -- whether it was read since it was opened
) STRICT;

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE former_owner (        -- owners of mailboxes that expired
    owner BLOB PRIMARY KEY,
    day INTEGER NOT NULL,
    origin INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX former_owner_day ON former_owner (day);

CREATE TABLE writer (
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest BLOB NOT NULL,
    waiting INTEGER NOT NULL,      -- number of its envelopes
    waiting_bytes INTEGER NOT NULL,
    claim_day INTEGER NOT NULL,    -- day of the last claim of a one-time key
    claimed INTEGER NOT NULL,      -- one-time keys claimed on that day
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
    day INTEGER NOT NULL,          -- day of arrival
    hint BLOB NOT NULL,            -- first 8 bytes of the writer's digest; empty if unknown
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

CREATE TABLE issued_ticket (       -- tickets that owners of mailboxes issued
    digest BLOB PRIMARY KEY,
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    day INTEGER NOT NULL,          -- day of issue
    used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX issued_ticket_mailbox ON issued_ticket (mailbox, day);

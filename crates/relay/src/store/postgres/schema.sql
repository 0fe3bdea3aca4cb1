CREATE TABLE lotse_relay (
    version bigint NOT NULL,
    moving boolean NOT NULL,         -- a transfer into it is incomplete
    hours bigint NOT NULL,           -- grows with each hour that a relay runs; 24 are a day
    hour_at bigint NOT NULL          -- when an hour was counted, microseconds since 1970
);
INSERT INTO lotse_relay (version, moving, hours, hour_at)
VALUES (4, false, extract(epoch FROM now())::bigint / 3600, 0);

CREATE TABLE probe (                 -- written and emptied again, to see whether that works
    bytes bytea NOT NULL
);
ALTER TABLE probe ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE mailbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bytea NOT NULL UNIQUE,
    owner bytea NOT NULL,            -- digest of the owner's secret
    cursor bigint NOT NULL,          -- the last one assigned
    waiting bigint NOT NULL,         -- number of envelopes
    waiting_bytes bigint NOT NULL,
    read_day bigint NOT NULL,        -- day of the last read
    origin bigint NOT NULL,          -- opened with a ticket of 0 the operator, 1 a mailbox
    was_read boolean NOT NULL        -- whether it was read since it was opened
) WITH (fillfactor = 70);            -- each envelope updates it: allow HOT updates

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE former_owner (          -- owners of mailboxes that expired
    owner bytea PRIMARY KEY,
    day bigint NOT NULL,
    origin bigint NOT NULL
);

CREATE INDEX former_owner_day ON former_owner (day);

CREATE TABLE writer (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest bytea NOT NULL,
    waiting bigint NOT NULL,         -- number of its envelopes
    waiting_bytes bigint NOT NULL,
    claim_day bigint NOT NULL,       -- day of the last claim of a one-time key
    claimed bigint NOT NULL,         -- one-time keys claimed on that day
    PRIMARY KEY (mailbox, digest)
);

CREATE TABLE key (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    position bigint NOT NULL,        -- 0 is the fallback key
    bytes bytea NOT NULL,
    PRIMARY KEY (mailbox, position)
);

CREATE TABLE envelope (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    cursor bigint NOT NULL,
    id bytea NOT NULL,
    day bigint NOT NULL,             -- day of arrival
    hint bytea NOT NULL,             -- first 8 bytes of the writer's digest; empty if unknown
    bytes bytea NOT NULL,
    PRIMARY KEY (mailbox, cursor),
    UNIQUE (mailbox, id)
);

-- Ciphertext cannot be compressed.
ALTER TABLE envelope ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE INDEX envelope_day ON envelope (day);

CREATE TABLE ticket (
    digest bytea PRIMARY KEY,
    note text NOT NULL,
    uses bigint NOT NULL,            -- remaining uses
    until_day bigint NOT NULL        -- last day of validity, days since 1970
);

CREATE TABLE issued_ticket (         -- tickets that owners of mailboxes issued
    digest bytea PRIMARY KEY,
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    day bigint NOT NULL,             -- day of issue
    used boolean NOT NULL
);

CREATE INDEX issued_ticket_mailbox ON issued_ticket (mailbox, day);

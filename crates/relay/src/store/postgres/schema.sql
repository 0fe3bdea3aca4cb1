CREATE TABLE lotse_relay (
    version bigint NOT NULL,
    moving boolean NOT NULL          -- only a part was copied here yet
);
INSERT INTO lotse_relay (version, moving) VALUES (3, false);

CREATE TABLE mailbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bytea NOT NULL UNIQUE,
    owner bytea NOT NULL,            -- the digest of the secret that opens it
    cursor bigint NOT NULL,          -- the last one given
    waiting bigint NOT NULL,         -- envelopes
    waiting_bytes bigint NOT NULL,
    read_day bigint NOT NULL         -- when it was last read, days since 1970
) WITH (fillfactor = 70);            -- each envelope changes it: room to do so in place

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE writer (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest bytea NOT NULL,
    PRIMARY KEY (mailbox, digest)
);

CREATE TABLE key (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    position bigint NOT NULL,        -- 0: the one that all get when no other is left
    bytes bytea NOT NULL,
    PRIMARY KEY (mailbox, position)
);

CREATE TABLE envelope (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    cursor bigint NOT NULL,
    id bytea NOT NULL,
    day bigint NOT NULL,             -- when it came, days since 1970
    bytes bytea NOT NULL,
    PRIMARY KEY (mailbox, cursor),
    UNIQUE (mailbox, id)
);

-- What is sealed cannot be made smaller.
ALTER TABLE envelope ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE INDEX envelope_day ON envelope (day);

CREATE TABLE ticket (
    digest bytea PRIMARY KEY,
    note text NOT NULL,
    uses bigint NOT NULL,            -- mailboxes that it still opens
    until_day bigint NOT NULL        -- the last day on which it does, days since 1970
);

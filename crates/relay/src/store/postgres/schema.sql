CREATE TABLE lotse_relay (version bigint NOT NULL);
INSERT INTO lotse_relay VALUES (1);

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

-- Takes an envelope in: 0 it is new, 1 it was here, 2 refused, 3 another of this
-- name is here, 4 full. The lock on the mailbox makes writers wait for one
-- another, so that a reader never sees a cursor before a lower one.
CREATE FUNCTION put_envelope(
    its_mailbox bytea, its_grant bytea, its_id bytea, its_bytes bytea,
    now bigint, most bigint, most_bytes bigint
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    place mailbox%ROWTYPE;
    known bytea;
    next_cursor bigint;
BEGIN
    SELECT m.* INTO place FROM mailbox m
    JOIN writer w ON w.mailbox = m.number AND w.digest = its_grant
    WHERE m.id = its_mailbox FOR UPDATE OF m;
    IF NOT FOUND THEN
        RETURN 2;
    END IF;

    SELECT e.bytes INTO known FROM envelope e
    WHERE e.mailbox = place.number AND e.id = its_id;
    IF FOUND THEN
        RETURN CASE WHEN known = its_bytes THEN 1 ELSE 3 END;
    END IF;

    IF place.waiting >= most OR place.waiting_bytes + length(its_bytes) > most_bytes THEN
        RETURN 4;
    END IF;

    next_cursor := greatest(place.cursor + 1, now);
    INSERT INTO envelope (mailbox, cursor, id, day, bytes)
    VALUES (place.number, next_cursor, its_id, now / 86400000000, its_bytes);
    UPDATE mailbox SET
        cursor = next_cursor,
        waiting = waiting + 1,
        waiting_bytes = waiting_bytes + length(its_bytes)
    WHERE number = place.number;
    PERFORM pg_notify('lotse_relay', encode(its_mailbox, 'hex'));
    RETURN 0;
END
$$;

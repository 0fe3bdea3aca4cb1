CREATE TABLE lotse_relay (
    version bigint NOT NULL,
    moving boolean NOT NULL          -- a transfer into it is incomplete
);
INSERT INTO lotse_relay (version, moving) VALUES (3, false);

CREATE TABLE mailbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bytea NOT NULL UNIQUE,
    owner bytea NOT NULL,            -- digest of the owner's secret
    cursor bigint NOT NULL,          -- the last one assigned
    waiting bigint NOT NULL,         -- number of envelopes
    waiting_bytes bigint NOT NULL,
    read_day bigint NOT NULL         -- day of the last read, days since 1970
) WITH (fillfactor = 70);            -- each envelope updates it: allow HOT updates

CREATE INDEX mailbox_read_day ON mailbox (read_day);

CREATE TABLE writer (
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    digest bytea NOT NULL,
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
    day bigint NOT NULL,             -- day of arrival, days since 1970
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
-- Stores an envelope. Returns 0 created, 1 already existed, 2 refused, 3 conflict
-- with an envelope of the same id, 4 mailbox full. The lock on the mailbox
-- serializes writers, so that no reader sees a cursor before a lower one. Checks
-- the grant only after locking, because it may be revoked while this waits.
CREATE OR REPLACE FUNCTION put_envelope(
    its_mailbox bytea, its_grant bytea, its_id bytea, its_bytes bytea,
    now bigint, most bigint, most_bytes bigint
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    place mailbox%ROWTYPE;
    known bytea;
    next_cursor bigint;
BEGIN
    SELECT m.* INTO place FROM mailbox m WHERE m.id = its_mailbox FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 2;
    END IF;

    PERFORM FROM writer w WHERE w.mailbox = place.number AND w.digest = its_grant;
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

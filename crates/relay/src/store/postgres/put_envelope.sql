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
    today bigint;
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
    SELECT hours / 24 INTO today FROM lotse_relay;
    INSERT INTO envelope (mailbox, cursor, id, day, bytes)
    VALUES (place.number, next_cursor, its_id, today, its_bytes);
    UPDATE mailbox SET
        cursor = next_cursor,
        waiting = waiting + 1,
        waiting_bytes = waiting_bytes + length(its_bytes)
    WHERE number = place.number;
    PERFORM pg_notify('lotse_relay', encode(its_mailbox, 'hex'));
    RETURN 0;
END
$$;

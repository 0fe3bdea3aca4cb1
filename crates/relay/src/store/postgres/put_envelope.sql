-- Stores an envelope. Returns 0 created, 1 already existed, 2 refused, 3 conflict
-- with an envelope of the same id, 4 mailbox full, or no room for this writer. The lock
-- on the mailbox serializes writers, so that no reader sees a cursor before a lower one.
-- Checks the grant only after locking, because it may be revoked while this waits.
CREATE OR REPLACE FUNCTION put_envelope(
    its_mailbox bytea, its_grant bytea, its_id bytea, its_bytes bytea, now bigint,
    most bigint, most_bytes bigint,
    writer_most bigint, writer_most_bytes bigint,
    unread_most bigint, unread_most_bytes bigint
) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    place mailbox%ROWTYPE;
    author writer%ROWTYPE;
    known bytea;
    next_cursor bigint;
    today bigint;
    free bigint;
    free_bytes bigint;
BEGIN
    SELECT m.* INTO place FROM mailbox m WHERE m.id = its_mailbox FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 2;
    END IF;

    SELECT w.* INTO author FROM writer w
    WHERE w.mailbox = place.number AND w.digest = its_grant;
    IF NOT FOUND THEN
        RETURN 2;
    END IF;

    SELECT e.bytes INTO known FROM envelope e
    WHERE e.mailbox = place.number AND e.id = its_id;
    IF FOUND THEN
        RETURN CASE WHEN known = its_bytes THEN 1 ELSE 3 END;
    END IF;

    -- The rule of `MailboxCapacity::accepts`.
    IF place.origin = 1 AND NOT place.was_read THEN
        most := least(most, unread_most);
        most_bytes := least(most_bytes, unread_most_bytes);
    END IF;
    free := most - place.waiting - 1;
    free_bytes := most_bytes - place.waiting_bytes - length(its_bytes);
    IF author.waiting >= least(writer_most, free)
        OR author.waiting_bytes + length(its_bytes) > least(writer_most_bytes, free_bytes)
    THEN
        RETURN 4;
    END IF;

    next_cursor := greatest(place.cursor + 1, now);
    SELECT hours / 24 INTO today FROM lotse_relay;
    INSERT INTO envelope (mailbox, cursor, id, day, hint, bytes)
    VALUES (place.number, next_cursor, its_id, today, substr(its_grant, 1, 8), its_bytes);
    UPDATE mailbox SET
        cursor = next_cursor,
        waiting = waiting + 1,
        waiting_bytes = waiting_bytes + length(its_bytes)
    WHERE number = place.number;
    UPDATE writer SET
        waiting = waiting + 1,
        waiting_bytes = waiting_bytes + length(its_bytes)
    WHERE mailbox = place.number AND digest = its_grant;
    PERFORM pg_notify('lotse_relay', encode(its_mailbox, 'hex'));
    RETURN 0;
END
$$;

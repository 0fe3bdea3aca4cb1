-- Upgrade from version 3, whose days followed the clock. The day of the store becomes
-- the last one that it has seen, or today if the clock was ahead then.
ALTER TABLE lotse_relay ADD COLUMN hours bigint NOT NULL DEFAULT 0;
ALTER TABLE lotse_relay ADD COLUMN hour_at bigint NOT NULL DEFAULT 0;

UPDATE lotse_relay SET hours = 24 * least(
    extract(epoch FROM now())::bigint / 86400,
    (SELECT max(day) FROM (SELECT read_day AS day FROM mailbox UNION ALL SELECT day FROM envelope) AS days)
);

ALTER TABLE mailbox ADD COLUMN origin bigint NOT NULL DEFAULT 0;
ALTER TABLE mailbox ADD COLUMN was_read boolean NOT NULL DEFAULT true;

CREATE TABLE former_owner (
    owner bytea PRIMARY KEY,
    day bigint NOT NULL,
    origin bigint NOT NULL
);

CREATE INDEX former_owner_day ON former_owner (day);

ALTER TABLE writer ADD COLUMN waiting bigint NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN waiting_bytes bigint NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN claim_day bigint NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN claimed bigint NOT NULL DEFAULT 0;
ALTER TABLE envelope ADD COLUMN hint bytea NOT NULL DEFAULT '';

CREATE TABLE issued_ticket (
    digest bytea PRIMARY KEY,
    mailbox bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    day bigint NOT NULL,
    used boolean NOT NULL
);

CREATE INDEX issued_ticket_mailbox ON issued_ticket (mailbox, day);

DROP FUNCTION IF EXISTS put_envelope(bytea, bytea, bytea, bytea, bigint, bigint, bigint);

CREATE TABLE probe (
    bytes bytea NOT NULL
);
ALTER TABLE probe ALTER COLUMN bytes SET STORAGE EXTERNAL;

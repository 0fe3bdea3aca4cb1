-- Upgrade from version 2, whose days followed the clock. The day of the store becomes
-- the last one that it has seen, or today if the clock was ahead then.
ALTER TABLE relay ADD COLUMN hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE relay ADD COLUMN hour_at INTEGER NOT NULL DEFAULT 0;

UPDATE relay SET hours = 24 * min(
    unixepoch() / 86400,
    (SELECT coalesce(max(day), unixepoch() / 86400)
     FROM (SELECT read_day AS day FROM mailbox UNION ALL SELECT day FROM envelope))
);

ALTER TABLE mailbox ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mailbox ADD COLUMN was_read INTEGER NOT NULL DEFAULT 1;

CREATE TABLE former_owner (
    owner BLOB PRIMARY KEY,
    day INTEGER NOT NULL,
    origin INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX former_owner_day ON former_owner (day);

ALTER TABLE writer ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN waiting_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN claim_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE writer ADD COLUMN claimed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE envelope ADD COLUMN hint BLOB NOT NULL DEFAULT x'';

CREATE TABLE issued_ticket (
    digest BLOB PRIMARY KEY,
    mailbox INTEGER NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    day INTEGER NOT NULL,
    used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX issued_ticket_mailbox ON issued_ticket (mailbox, day);

CREATE TABLE probe (
    bytes BLOB NOT NULL
) STRICT;

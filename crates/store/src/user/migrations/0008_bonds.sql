ALTER TABLE mailbox ADD COLUMN list_number INTEGER NOT NULL DEFAULT 1;

ALTER TABLE conversation ADD COLUMN receipt_since INTEGER;
ALTER TABLE conversation ADD COLUMN receipt_wait INTEGER;
ALTER TABLE conversation ADD COLUMN renew_wait INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN former_grant BLOB;
ALTER TABLE conversation ADD COLUMN former_grant_wanted INTEGER;
ALTER TABLE conversation ADD COLUMN former_grant_known INTEGER;
ALTER TABLE conversation ADD COLUMN former_grant_until BLOB;
ALTER TABLE conversation ADD COLUMN ticket BLOB;
ALTER TABLE conversation ADD COLUMN ticket_wanted INTEGER;
ALTER TABLE conversation ADD COLUMN ticket_known INTEGER;
ALTER TABLE conversation ADD COLUMN ticket_refused_at INTEGER;
ALTER TABLE conversation ADD COLUMN is_compared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN introduce_at INTEGER;
ALTER TABLE conversation ADD COLUMN unopened INTEGER NOT NULL DEFAULT 0;

ALTER TABLE peer ADD COLUMN list BLOB;
ALTER TABLE peer ADD COLUMN former_name TEXT;
ALTER TABLE peer ADD COLUMN said_at INTEGER;

ALTER TABLE message ADD COLUMN list INTEGER;

-- Nobody signed the keys in an open invitation of version 1.
UPDATE message SET state = 'stuck-invitation-over'
    WHERE state = 'queued' AND conversation IN (SELECT id FROM conversation WHERE stage = 'asked');
UPDATE conversation SET stage = 'expired', grant_wanted = 0 WHERE stage IN ('invited', 'asked');

-- Open conversations go on once both have introduced themselves.
UPDATE conversation SET introduce_at = 0 WHERE stage = 'open';
UPDATE conversation
    SET receipt = NULL, renew = 0, renewing_since = NULL, outgoing_id = NULL, outgoing_bytes = NULL,
        outgoing_message = NULL;

-- A certificate of version 1 vouched for a key that nothing else was bound to.
UPDATE mailbox SET confirmation = NULL;
UPDATE peer SET confirmation = NULL;

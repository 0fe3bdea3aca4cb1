ALTER TABLE mailbox ADD COLUMN last_key_known INTEGER NOT NULL DEFAULT 0;

ALTER TABLE conversation ADD COLUMN kept_at INTEGER;
ALTER TABLE conversation ADD COLUMN kept_by BLOB;
ALTER TABLE conversation ADD COLUMN unheard INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN asked_again INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN asked_again_at INTEGER;

CREATE TABLE expiry (
    only      INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    looked_at INTEGER NOT NULL
) STRICT;

CREATE INDEX message_with_plan ON message (conversation, is_mine, position)
    WHERE substr(content, 1, 1) = x'04';

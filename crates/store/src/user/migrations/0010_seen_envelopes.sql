-- NULL for those from before, which expire by themselves.
ALTER TABLE seen_envelope ADD COLUMN conversation BLOB
    REFERENCES conversation (id) ON DELETE CASCADE;

CREATE INDEX seen_envelope_by_conversation ON seen_envelope (conversation);

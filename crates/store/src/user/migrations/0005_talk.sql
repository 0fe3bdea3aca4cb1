CREATE TABLE mailbox (
    only         INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    relay        TEXT NOT NULL,
    mailbox      BLOB NOT NULL,
    secret       BLOB NOT NULL,
    ticket       BLOB NOT NULL,
    identity     BLOB NOT NULL,
    name         TEXT NOT NULL,
    language     TEXT NOT NULL,
    agreement    INTEGER NOT NULL,
    role         TEXT NOT NULL,
    is_open      INTEGER NOT NULL,
    told_at      INTEGER,
    keys         INTEGER NOT NULL,
    cursor       INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    trouble      TEXT,
    confirmation BLOB
) STRICT;

CREATE TABLE conversation (
    id                BLOB NOT NULL PRIMARY KEY,
    role              TEXT NOT NULL,
    stage             TEXT NOT NULL,
    invited_until     INTEGER,
    invited_key       BLOB,
    grant_secret      BLOB NOT NULL,
    grant_wanted      INTEGER NOT NULL,
    grant_known       INTEGER NOT NULL,
    began             INTEGER NOT NULL,
    last_sent         BLOB,
    last_confirmed    BLOB,
    last_received     BLOB,
    unconfirmed_since INTEGER,
    refused_at        INTEGER,
    receipt           TEXT,
    renewing_since    INTEGER,
    renew             INTEGER NOT NULL,
    keep_days         INTEGER NOT NULL,
    shared            BLOB NOT NULL,
    asks_to_erase     INTEGER NOT NULL,
    read_by_peer      INTEGER,
    outgoing_id       BLOB,
    outgoing_bytes    BLOB,
    outgoing_message  BLOB
) STRICT;

CREATE TABLE peer (
    conversation BLOB NOT NULL PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    language     TEXT NOT NULL,
    role         TEXT NOT NULL,
    relay        TEXT NOT NULL,
    mailbox      BLOB NOT NULL,
    sealing      BLOB NOT NULL,
    write_secret BLOB NOT NULL,
    olm          BLOB NOT NULL,
    signing      BLOB NOT NULL,
    confirmation BLOB
) STRICT;

CREATE TABLE session (
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    id           TEXT NOT NULL,
    pickle       BLOB NOT NULL,
    used         INTEGER NOT NULL,
    PRIMARY KEY (conversation, id)
) STRICT;

CREATE TABLE message (
    position     INTEGER NOT NULL PRIMARY KEY,
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    id           BLOB NOT NULL,
    is_mine      INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    content      BLOB NOT NULL,
    signature    BLOB NOT NULL,
    kept_since   INTEGER NOT NULL,
    state        TEXT NOT NULL,
    UNIQUE (conversation, id)
) STRICT;

CREATE INDEX message_by_state ON message (conversation, state, position);

CREATE TABLE seen_envelope (
    id BLOB NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE share (
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL,
    id           TEXT NOT NULL,
    PRIMARY KEY (conversation, kind, id)
) STRICT;

CREATE TABLE ready_answer (
    id    INTEGER NOT NULL PRIMARY KEY,
    text  TEXT NOT NULL
) STRICT;

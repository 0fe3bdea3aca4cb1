-- The current schema of user.db, for reading. The migrations create it; a test
-- proves that they lead here.
--
-- A removed value stays as a row with NULL, so that the removal has a stamp too.
-- `stamp` is that of the hybrid logical clock, see clock.rs. The meaning of a column never changes; a new meaning is a new
-- column.

-- This device and its clock.
CREATE TABLE clock (
    only    INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    device  INTEGER NOT NULL,               -- a random 32-bit number
    wall_ms INTEGER NOT NULL DEFAULT 0,     -- since 1970
    counter INTEGER NOT NULL DEFAULT 0
) STRICT;

-- This device only.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- This device only.
CREATE TABLE recent_search (
    query TEXT NOT NULL PRIMARY KEY,
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
    fact   TEXT NOT NULL PRIMARY KEY,
    answer TEXT,                            -- JSON, as lotse_core::Answer writes it
    stamp  TEXT NOT NULL
) STRICT;

CREATE TABLE step_mark (
    step  TEXT NOT NULL PRIMARY KEY,
    mark  TEXT,                             -- begun, done, set-aside
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE step_note (
    step  TEXT NOT NULL PRIMARY KEY,
    note  TEXT,
    stamp TEXT NOT NULL
) STRICT;

-- The person's own dates.
CREATE TABLE step_due (
    step  TEXT NOT NULL PRIMARY KEY,
    due   TEXT,                             -- 2026-11-22
    stamp TEXT NOT NULL
) STRICT;

CREATE TABLE document_held (
    document TEXT NOT NULL PRIMARY KEY,
    held     INTEGER CHECK (held = 1),
    stamp    TEXT NOT NULL
) STRICT;

-- Employers' codes; they open what was booked.
CREATE TABLE employer_code (
    pack  TEXT NOT NULL PRIMARY KEY,
    code  TEXT,
    stamp TEXT NOT NULL
) STRICT;

-- The user's mailbox and the keys of this device. Times are milliseconds since
-- 1970, here and below.
CREATE TABLE mailbox (
    only         INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    relay        TEXT NOT NULL,
    mailbox      BLOB NOT NULL,
    secret       BLOB NOT NULL,
    ticket       BLOB NOT NULL,             -- admission to the relay
    identity     BLOB NOT NULL,             -- secret keys
    name         TEXT NOT NULL,
    language     TEXT NOT NULL,
    agreement    INTEGER NOT NULL,
    role         TEXT NOT NULL,
    is_open      INTEGER NOT NULL,
    told_at      INTEGER,
    keys         INTEGER NOT NULL,          -- one-time keys left at the relay
    cursor       INTEGER NOT NULL,          -- all envelopes up to here are on the device
    acknowledged INTEGER NOT NULL,          -- the relay has deleted all up to here
    trouble      TEXT,
    confirmation BLOB,
    last_key_known INTEGER NOT NULL DEFAULT 0, -- the relay has the last-resort key
    list_number  INTEGER NOT NULL DEFAULT 1 -- of the person's device list
) STRICT;

-- The mailbox from before it moved, while peers may still write to it.
CREATE TABLE former_mailbox (
    only         INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    relay        TEXT NOT NULL,
    mailbox      BLOB NOT NULL,
    secret       BLOB NOT NULL,
    list_number  INTEGER NOT NULL,          -- of the device list with this address
    cursor       INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL,
    left_at      INTEGER NOT NULL,
    used_at      INTEGER NOT NULL,          -- when the last message came there
    fetched_at   INTEGER                    -- when it was last found empty
) STRICT;

-- Conversations and their stages; lotse_talk::Conversation.
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
    outgoing_id       BLOB,                 -- the envelope in transit, until a relay has it
    outgoing_bytes    BLOB,
    outgoing_message  BLOB,
    kept_at           INTEGER,              -- when keep_days was chosen, by the chooser's clock,
    kept_by           BLOB,                 -- in this message
    unheard           INTEGER NOT NULL DEFAULT 0, -- consecutive resends of everything without answer
    asked_again       INTEGER NOT NULL DEFAULT 0, -- resends the peer requested on one day,
    asked_again_at    INTEGER,              -- the last one at this time
    receipt_since     INTEGER,              -- when the receipt became due,
    receipt_wait      INTEGER,              -- and how many minutes it waits for a message
    renew_wait        INTEGER NOT NULL DEFAULT 0, -- minutes that a new session waits
    former_grant      BLOB,                 -- of the invitation, withdrawn once the peer
    former_grant_wanted INTEGER,
    former_grant_known INTEGER,
    former_grant_until BLOB,                -- has confirmed this message
    ticket            BLOB,                 -- for the mailbox of the person who is invited
    ticket_wanted     INTEGER,
    ticket_known      INTEGER,
    ticket_refused_at INTEGER,
    is_compared       INTEGER NOT NULL DEFAULT 0, -- both have compared the safety number
    introduce_at      INTEGER,              -- in a conversation of version 1
    unopened          INTEGER NOT NULL DEFAULT 0 -- envelopes in a row that did not open
) STRICT;

-- The peer of each conversation, and the address to write to.
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
    confirmation BLOB,
    list         BLOB,                      -- signed; NULL in a conversation of version 1
    former_name  TEXT,
    said_at      INTEGER,                   -- by the peer's clock
    next_list    BLOB,                      -- signed, with an address on another relay,
    next_grant   BLOB                       -- until the user agrees to that relay
) STRICT;

-- Olm sessions that encrypt and decrypt messages.
CREATE TABLE session (
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    id           TEXT NOT NULL,
    pickle       BLOB NOT NULL,
    used         INTEGER NOT NULL,          -- the largest was used most recently
    PRIMARY KEY (conversation, id)
) STRICT;

CREATE TABLE message (
    position     INTEGER NOT NULL PRIMARY KEY,
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    id           BLOB NOT NULL,
    is_mine      INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    content      BLOB NOT NULL,             -- as signed; lotse_talk::MessageContent
    signature    BLOB NOT NULL,             -- empty for own ones, which are signed when sent
    kept_since   INTEGER NOT NULL,          -- by the clock of this device
    state        TEXT NOT NULL,
    list         INTEGER,                   -- the device list it was written for
    UNIQUE (conversation, id)
) STRICT;

CREATE INDEX message_by_state ON message (conversation, state, position);

-- Messages with a shared plan: the first bytes of lotse_talk::MessageContent::Plan.
CREATE INDEX message_with_plan ON message (conversation, is_mine, position)
    WHERE substr(content, 1, 1) = x'04';

-- The last check for expired messages, by the clock of this device.
CREATE TABLE expiry (
    only      INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only = 1),
    looked_at INTEGER NOT NULL
) STRICT;

-- Envelopes already opened: the last of each conversation.
CREATE TABLE seen_envelope (
    id           BLOB NOT NULL PRIMARY KEY,
    at           INTEGER NOT NULL,
    conversation BLOB                       -- NULL if seen before version 10
        REFERENCES conversation (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX seen_envelope_by_conversation ON seen_envelope (conversation);

-- The parts of the user's plan shared in each conversation.
CREATE TABLE share (
    conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    kind         TEXT NOT NULL,             -- step, topic
    id           TEXT NOT NULL,
    PRIMARY KEY (conversation, kind, id)
) STRICT;

-- A mentor's ready answers.
CREATE TABLE ready_answer (
    id    INTEGER NOT NULL PRIMARY KEY,
    text  TEXT NOT NULL
) STRICT;

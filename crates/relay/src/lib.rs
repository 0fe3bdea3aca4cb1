//! The small server with mailboxes of sealed envelopes, and nothing else.

INSERT INTO conversation (
    id, role, stage, invited_until, invited_key, grant_secret, grant_wanted, grant_known,
    began, last_sent, last_confirmed, last_received, unconfirmed_since, refused_at, receipt,
    renewing_since, renew, keep_days, shared, asks_to_erase, read_by_peer,
    kept_at, kept_by, unheard, asked_again, asked_again_at
) VALUES (
    :id, :role, :stage, :invited_until, :invited_key, :grant_secret, :grant_wanted, :grant_known,
    :began, :last_sent, :last_confirmed, :last_received, :unconfirmed_since, :refused_at, :receipt,
    :renewing_since, :renew, :keep_days, :shared, :asks_to_erase, :read_by_peer,
    :kept_at, :kept_by, :unheard, :asked_again, :asked_again_at
) ON CONFLICT (id) DO UPDATE SET
    stage = excluded.stage,
    invited_until = excluded.invited_until,
    invited_key = excluded.invited_key,
    grant_wanted = excluded.grant_wanted,
    grant_known = excluded.grant_known,
    last_sent = excluded.last_sent,
    last_confirmed = excluded.last_confirmed,
    last_received = excluded.last_received,
    unconfirmed_since = excluded.unconfirmed_since,
    refused_at = excluded.refused_at,
    receipt = excluded.receipt,
    renewing_since = excluded.renewing_since,
    renew = excluded.renew,
    keep_days = excluded.keep_days,
    shared = excluded.shared,
    asks_to_erase = excluded.asks_to_erase,
    read_by_peer = excluded.read_by_peer,
    kept_at = excluded.kept_at,
    kept_by = excluded.kept_by,
    unheard = excluded.unheard,
    asked_again = excluded.asked_again,
    asked_again_at = excluded.asked_again_at

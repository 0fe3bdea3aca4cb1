//! One-time keys.

use lotse_relay::store::{KeyClaim, MailboxCapacity};
use lotse_testing::{TestMailbox, TestStore};
use lotse_wire::{ProblemCode, Secret, limits};

use super::expiry::days_pass;
use super::refused;

for_every_store! {
    each_one_time_key_is_claimed_once_and_the_fallback_key_repeatedly
    a_writer_gets_few_one_time_keys_a_day
    new_keys_replace_old_ones
}

async fn each_one_time_key_is_claimed_once_and_the_fallback_key_repeatedly(test_store: TestStore) {
    let capacity = MailboxCapacity {
        writer_keys: 20,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mailbox = TestMailbox::opened(store).await;
    let grant = mailbox.grant.digest();
    let none = store.claim_key(mailbox.id, grant).await;
    assert_eq!(refused(none), ProblemCode::NoKey);
    let keys: Vec<_> = (0..20_u8).map(|key| vec![key; 32]).collect();
    let owner = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, owner, keys.clone(), vec![99; 32]);
    published.await.unwrap();
    let claims = keys.iter().map(|_| store.claim_key(mailbox.id, grant));
    let claimed = futures_util::future::join_all(claims).await;
    let mut claimed: Vec<_> = claimed.into_iter().map(Result::unwrap).collect();
    claimed.sort_by(|one, other| one.key.cmp(&other.key));
    let expected = keys.into_iter().map(|key| KeyClaim { key, last: false });
    assert_eq!(claimed, expected.collect::<Vec<_>>());
    for _ in 0..2 {
        let last = store.claim_key(mailbox.id, grant).await.unwrap();
        assert_eq!((last.key, last.last), (vec![99; 32], true));
    }
}

async fn a_writer_gets_few_one_time_keys_a_day(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let other = Secret::random().unwrap();
    mailbox.allow(store, &other).await.unwrap();
    let keys = (0..50_u8).map(|key| vec![key; 32]).collect();
    let published = store.publish_keys(mailbox.id, mailbox.secret.digest(), keys, vec![99; 32]);
    published.await.unwrap();
    let claim = async |grant: &Secret| {
        let claimed = store.claim_key(mailbox.id, grant.digest()).await;
        claimed.unwrap().last
    };
    for _ in 0..2 {
        for number in 0..limits::MAX_WRITER_KEYS + 3 {
            let is_fallback = claim(&mailbox.grant).await;
            assert_eq!(is_fallback, number >= limits::MAX_WRITER_KEYS, "{number}");
        }
        assert!(!claim(&other).await);
        days_pass(store, 1).await;
    }
}

async fn new_keys_replace_old_ones(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let owner = mailbox.secret.digest();
    for key in [1, 2] {
        let keys = vec![vec![key; 32]];
        let published = store.publish_keys(mailbox.id, owner, keys, vec![key + 10; 32]);
        published.await.unwrap();
    }
    for expected in [2, 12] {
        let claimed = store.claim_key(mailbox.id, mailbox.grant.digest()).await;
        assert_eq!(claimed.unwrap().key, vec![expected; 32]);
    }
}

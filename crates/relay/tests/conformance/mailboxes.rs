//! Opening and closing mailboxes.

use lotse_relay::store::{Outcome, StoreStats};
use lotse_testing::{TestMailbox, TestStore, noon, store_ticket};
use lotse_wire::{Cursor, ProblemCode, Ticket};

use super::refused;

for_every_store! {
    opening_a_mailbox_is_idempotent_and_consumes_one_use
    a_bad_ticket_opens_nothing_and_reveals_nothing
    a_stranger_cannot_tell_whether_a_mailbox_exists
    closing_deletes_everything
}

async fn opening_a_mailbox_is_idempotent_and_consumes_one_use(test_store: TestStore) {
    let store = &*test_store.open().await;
    let ticket = store_ticket(store, 2).await;
    let mailbox = TestMailbox::new();
    assert_eq!(mailbox.open(store, ticket).await.unwrap(), Outcome::Created);
    assert_eq!(
        mailbox.open(store, ticket).await.unwrap(),
        Outcome::AlreadyExisted
    );
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    let thief = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    let opened = thief.open(store, ticket).await;
    assert_eq!(refused(opened), ProblemCode::MailboxNotDerived);
    assert_eq!(store.tickets().await.unwrap()[0].uses, 1);
    assert_eq!(
        TestMailbox::new().open(store, ticket).await.unwrap(),
        Outcome::Created
    );
    let used_up = TestMailbox::new().open(store, ticket).await;
    assert_eq!(refused(used_up), ProblemCode::TicketRefused);
    // Repeating the call succeeds even after the ticket is used up.
    assert_eq!(
        mailbox.open(store, ticket).await.unwrap(),
        Outcome::AlreadyExisted
    );
}

async fn a_bad_ticket_opens_nothing_and_reveals_nothing(test_store: TestStore) {
    let store = &*test_store.open().await;
    let unknown = Ticket::random().unwrap();
    let over = store_ticket(store, 1).await;
    let mut record = store.tickets().await.unwrap().pop().unwrap();
    store.withdraw_ticket(over.digest()).await.unwrap();
    assert!(!store.withdraw_ticket(over.digest()).await.unwrap());
    record.digest = over.digest();
    record.until_day = noon().day() - 1;
    store.add_ticket(record).await.unwrap();
    for (asking, ticket) in [(&TestMailbox::new(), unknown), (&TestMailbox::new(), over)] {
        let opened = asking.open(store, ticket).await;
        assert_eq!(refused(opened), ProblemCode::TicketRefused);
    }
    assert_eq!(store.stats().await.unwrap().mailboxes, 0);
}

async fn a_stranger_cannot_tell_whether_a_mailbox_exists(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    let known = TestMailbox {
        id: mailbox.id,
        ..TestMailbox::new()
    };
    for stranger in [known, TestMailbox::new()] {
        let (id, owner) = (stranger.id, stranger.secret.digest());
        let not_yours = [
            refused(stranger.fetch(store, 0).await),
            refused(store.acknowledge(id, owner, Cursor(u64::MAX)).await),
            refused(store.close_mailbox(id, owner).await),
            refused(stranger.allow(store, &stranger.grant).await),
            refused(store.forbid_writer(id, owner, mailbox.grant.digest()).await),
            refused(store.publish_keys(id, owner, vec![], vec![1]).await),
        ];
        assert_eq!(not_yours, [ProblemCode::NotYours; 6]);
        // The owner's secret is not a grant.
        for grant in [stranger.grant.digest(), mailbox.secret.digest()] {
            let mut envelope = stranger.envelope(vec![1; 256]);
            envelope.grant = grant;
            let put = refused(store.put(envelope, noon()).await);
            let claimed = refused(store.claim_key(id, grant).await);
            assert_eq!([put, claimed], [ProblemCode::Refused; 2]);
        }
    }
    assert_eq!(store.stats().await.unwrap().writers, 1);
}

async fn closing_deletes_everything(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mailbox = TestMailbox::opened(store).await;
    mailbox.put(store, noon()).await;
    let owner = mailbox.secret.digest();
    let published = store.publish_keys(mailbox.id, owner, vec![vec![1]], vec![2]);
    published.await.unwrap();
    store.close_mailbox(mailbox.id, owner).await.unwrap();
    let expected = StoreStats {
        tickets: 1,
        ..StoreStats::default()
    };
    assert_eq!(store.stats().await.unwrap(), expected);
    let again = store.close_mailbox(mailbox.id, owner).await;
    assert_eq!(refused(again), ProblemCode::NotYours);
    let put = store.put(mailbox.envelope(vec![1; 256]), noon()).await;
    assert_eq!(refused(put), ProblemCode::Refused);
}

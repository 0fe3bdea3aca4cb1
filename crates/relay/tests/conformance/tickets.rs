//! Tickets that mailboxes issue.

use lotse_relay::store::{MailboxCapacity, Outcome, RelayStoreError, Store};
use lotse_testing::{TestMailbox, TestStore, noon, store_ticket};
use lotse_wire::{ProblemCode, Ticket, limits};

use super::expiry::days_pass;
use super::refused;

for_every_store! {
    an_issued_ticket_opens_one_mailbox_which_issues_none
    a_newcomer_with_the_operators_ticket_issues_tickets_too
    the_number_of_issued_tickets_is_limited
    an_invited_mailbox_is_small_until_it_is_read
}

/// Issues a new ticket of a mailbox.
pub(super) async fn issue(
    store: &dyn Store,
    mailbox: &TestMailbox,
) -> Result<Ticket, RelayStoreError> {
    let ticket = Ticket::random().unwrap();
    let owner = mailbox.secret.digest();
    store
        .issue_ticket(mailbox.id, owner, ticket.digest())
        .await?;
    Ok(ticket)
}

async fn an_issued_ticket_opens_one_mailbox_which_issues_none(test_store: TestStore) {
    let store = &*test_store.open().await;
    let (mentor, other) = (
        TestMailbox::opened(store).await,
        TestMailbox::opened(store).await,
    );
    let ticket = issue(store, &mentor).await.unwrap();
    let again = |by: &TestMailbox| {
        let owner = by.secret.digest();
        store.issue_ticket(by.id, owner, ticket.digest())
    };
    again(&mentor).await.unwrap();
    assert_eq!(refused(again(&other).await), ProblemCode::Conflict);
    let stranger = TestMailbox {
        id: mentor.id,
        ..TestMailbox::new()
    };
    let issued = issue(store, &stranger).await;
    assert_eq!(refused(issued), ProblemCode::NotYours);

    let newcomer = TestMailbox::new();
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::Created);
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::AlreadyExisted);
    let second = TestMailbox::new().open(store, ticket).await;
    assert_eq!(refused(second), ProblemCode::TicketRefused);
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);
    // Not even after it expired and was opened again.
    days_pass(store, limits::UNREAD_MAILBOX_DAYS + 1).await;
    store.expire().await.unwrap();
    let opened = newcomer.open(store, ticket).await.unwrap();
    assert_eq!(opened, Outcome::Created);
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);
}

async fn a_newcomer_with_the_operators_ticket_issues_tickets_too(test_store: TestStore) {
    let store = &*test_store.open().await;
    let mentor = TestMailbox::opened(store).await;
    let (invited, newcomer) = (issue(store, &mentor).await.unwrap(), TestMailbox::new());
    newcomer.open(store, invited).await.unwrap();
    // A ticket of another mailbox changes nothing.
    let second = issue(store, &mentor).await.unwrap();
    newcomer.open(store, second).await.unwrap();
    let issued = issue(store, &newcomer).await;
    assert_eq!(refused(issued), ProblemCode::TicketsNotAllowed);

    let programmes = store_ticket(store, 1).await;
    for _ in 0..2 {
        let opened = newcomer.open(store, programmes).await.unwrap();
        assert_eq!(opened, Outcome::AlreadyExisted);
    }
    issue(store, &newcomer).await.unwrap();
    // It took one use of the programme's ticket.
    let other = TestMailbox::new().open(store, programmes).await;
    assert_eq!(refused(other), ProblemCode::TicketRefused);
    TestMailbox::new().open(store, second).await.unwrap();
}

async fn the_number_of_issued_tickets_is_limited(test_store: TestStore) {
    let capacity = MailboxCapacity {
        tickets: 3,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mentor = TestMailbox::opened(store).await;
    let mut issued = vec![];
    for _ in 0..3 {
        issued.push(issue(store, &mentor).await.unwrap());
    }
    let is_over = async || refused(issue(store, &mentor).await) == ProblemCode::TicketLimit;
    assert!(is_over().await);
    let withdraw = |ticket: Ticket| {
        let owner = mentor.secret.digest();
        store.withdraw_issued_ticket(mentor.id, owner, ticket.digest())
    };
    // An unused one gives back the number, a used one does not.
    for _ in 0..2 {
        withdraw(issued[0]).await.unwrap();
    }
    let opened = TestMailbox::new().open(store, issued[0]).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
    issue(store, &mentor).await.unwrap();
    assert!(is_over().await);
    let opened = TestMailbox::new().open(store, issued[1]).await;
    assert_eq!(opened.unwrap(), Outcome::Created);
    withdraw(issued[1]).await.unwrap();
    assert!(is_over().await);
    days_pass(store, limits::TICKET_LIMIT_DAYS - 1).await;
    assert!(is_over().await);
    days_pass(store, 1).await;
    let late = issue(store, &mentor).await.unwrap();
    // The third of the first day is valid for 30 days.
    days_pass(
        store,
        limits::ISSUED_TICKET_DAYS - limits::TICKET_LIMIT_DAYS,
    )
    .await;
    store.expire().await.unwrap();
    let opened = TestMailbox::new().open(store, issued[2]).await;
    assert_eq!(opened.unwrap(), Outcome::Created);
    days_pass(store, limits::TICKET_LIMIT_DAYS + 1).await;
    let opened = TestMailbox::new().open(store, late).await;
    assert_eq!(refused(opened), ProblemCode::TicketRefused);
}

async fn an_invited_mailbox_is_small_until_it_is_read(test_store: TestStore) {
    let capacity = MailboxCapacity {
        unread_envelopes: 9,
        ..MailboxCapacity::default()
    };
    let store = &*test_store.open_with(capacity).await;
    let mentor = TestMailbox::opened(store).await;
    let newcomer = TestMailbox::new();
    let ticket = issue(store, &mentor).await.unwrap();
    newcomer.open(store, ticket).await.unwrap();
    newcomer.allow(store, &newcomer.grant).await.unwrap();
    let flood = async |mailbox: &TestMailbox| {
        let mut put = 0;
        while put < 20
            && store
                .put(mailbox.envelope(vec![1; 256]), noon())
                .await
                .is_ok()
        {
            put += 1;
        }
        put
    };
    assert_eq!(flood(&newcomer).await, 4);
    assert_eq!(flood(&mentor).await, 20);
    newcomer.fetch(store, 0).await.unwrap();
    assert_eq!(flood(&newcomer).await, 20);
}

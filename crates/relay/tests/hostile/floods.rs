//! Too much of what is allowed, and guessing of what is not.

use super::*;

#[tokio::test]
async fn who_guesses_hears_nothing_more_and_others_do() {
    let rates = Rates {
        refusals: slow(5),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let guesser = elsewhere(device);
    let mut told = vec![];
    for _ in 0..7 {
        let guess = Box {
            id: mailbox.id,
            ..Box::new()
        };
        told.push(problem(guesser.call(&guess.fetching(0, 0)).await));
    }
    assert_eq!(told[..5], [ProblemCode::NotYours; 5]);
    assert!(told[5..].contains(&ProblemCode::TooMany), "{told:?}");
    // Many who share an address and have lost their mailboxes hear so, each.
    for _ in 0..20 {
        let lost = problem(guesser.call(&Box::new().fetching(0, 0)).await);
        assert_eq!(lost, ProblemCode::NotYours);
    }
    // Whoever has the right secret is served, also at the same address.
    is_served(&guesser, &mailbox).await;
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let rates = Rates {
        requests: slow(10),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let flooding = elsewhere(&running.device);
    let mut refused = 0;
    for _ in 0..15 {
        let answer = flooding.get("/health").await;
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            let after = answer.headers()["retry-after"].to_str().unwrap();
            assert!(after.parse::<u32>().unwrap() >= 1);
            refused += 1;
        }
    }
    assert!(refused >= 3, "{refused}");
    assert_eq!(running.device.get("/health").await.status(), 200);
}

#[tokio::test]
async fn a_flooded_mailbox_takes_nothing_from_others() {
    let rates = Rates {
        writes: slow(5),
        openings: slow(4),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let device = &running.device;
    let (flooded, other) = (running.mailbox().await, running.mailbox().await);
    let mut refused = 0;
    for _ in 0..8 {
        let put = device.call(&flooded.putting(vec![0; 256])).await;
        refused += u32::from(put.is_err_and(|error| error.problem() == Some(ProblemCode::TooMany)));
    }
    assert!(refused >= 1, "{refused}");
    is_served(device, &other).await;

    let mut told = vec![];
    for _ in 0..6 {
        let unknown = lotse_wire::Ticket::random().unwrap();
        told.push(problem(device.call(&Box::new().opening(unknown)).await));
    }
    assert_eq!(told[0], ProblemCode::TicketRefused);
    assert!(told.contains(&ProblemCode::TooMany), "{told:?}");
}

#[tokio::test]
async fn who_knows_a_mailbox_but_may_not_write_takes_nothing_from_those_who_may() {
    let rates = Rates {
        writes: slow(2),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let blocked = elsewhere(device);
    let (old, guessed) = (Box::new().grant, || Box::new().grant);
    for round in 0..20 {
        let grant = if round % 2 == 0 {
            old.clone()
        } else {
            guessed()
        };
        let junk = Box {
            grant,
            ..mailbox.clone()
        };
        let told = problem(blocked.call(&junk.putting(vec![0; 256])).await);
        assert!(
            matches!(told, ProblemCode::Refused | ProblemCode::TooMany),
            "{told:?}"
        );
    }
    is_served(device, &mailbox).await;
}

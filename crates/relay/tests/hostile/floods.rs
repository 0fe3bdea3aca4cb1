//! Floods of allowed requests, and guesses of secrets.

use super::*;

#[tokio::test]
async fn guessing_clients_are_limited_and_others_are_not() {
    let rates = Rates {
        refusals: slow(5),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let guesser = elsewhere(device);
    let mut problems = vec![];
    for _ in 0..7 {
        let guess = TestMailbox {
            id: mailbox.id,
            ..TestMailbox::new()
        };
        problems.push(problem(guesser.call(&guess.fetch_call(0, 0)).await));
    }
    assert_eq!(problems[..5], [ProblemCode::NotYours; 5]);
    assert!(
        problems[5..].contains(&ProblemCode::TooMany),
        "{problems:?}"
    );
    // Other devices at the address still learn that their mailboxes are gone.
    for _ in 0..20 {
        let lost = problem(guesser.call(&TestMailbox::new().fetch_call(0, 0)).await);
        assert_eq!(lost, ProblemCode::NotYours);
    }
    // The right secret works, even from the same address.
    is_served(&guesser, &mailbox).await;
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn a_client_over_its_limit_is_told_when_to_retry() {
    let rates = Rates {
        requests: slow(10),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let flooding = elsewhere(&running.device);
    let mut refused = 0;
    for _ in 0..15 {
        let response = flooding.get("/health").await;
        if response.status() == StatusCode::TOO_MANY_REQUESTS {
            let after = response.headers()["retry-after"].to_str().unwrap();
            assert!(after.parse::<u32>().unwrap() >= 1);
            refused += 1;
        }
    }
    assert!(refused >= 3, "{refused}");
    assert_eq!(running.device.get("/health").await.status(), 200);
}

#[tokio::test]
async fn a_flooded_mailbox_does_not_affect_others() {
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
        let put = device.call(&flooded.put_call(vec![0; 256])).await;
        refused += u32::from(put.is_err_and(|error| error.problem() == Some(ProblemCode::TooMany)));
    }
    assert!(refused >= 1, "{refused}");
    is_served(device, &other).await;

    let mut problems = vec![];
    for _ in 0..6 {
        let unknown = lotse_wire::Ticket::random().unwrap();
        problems.push(problem(
            device.call(&TestMailbox::new().open_call(unknown)).await,
        ));
    }
    assert_eq!(problems[0], ProblemCode::TicketRefused);
    assert!(problems.contains(&ProblemCode::TooMany), "{problems:?}");
}

#[tokio::test]
async fn strangers_cannot_use_up_the_limit_of_writers() {
    let rates = Rates {
        writes: slow(2),
        ..Rates::default()
    };
    let running = limited(rates).await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let blocked = elsewhere(device);
    let (old, guessed) = (TestMailbox::new().grant, || TestMailbox::new().grant);
    for round in 0..20 {
        let grant = if round % 2 == 0 {
            old.clone()
        } else {
            guessed()
        };
        let junk = TestMailbox {
            grant,
            ..mailbox.clone()
        };
        let refused = problem(blocked.call(&junk.put_call(vec![0; 256])).await);
        assert!(
            matches!(refused, ProblemCode::Refused | ProblemCode::TooMany),
            "{refused:?}"
        );
    }
    is_served(device, &mailbox).await;
}

#[tokio::test]
async fn one_writer_cannot_fill_a_mailbox() {
    let running = RunningRelay::start().await;
    let (device, mailbox) = (&running.device, running.mailbox().await);
    let honest = TestMailbox {
        grant: TestMailbox::new().grant,
        ..mailbox.clone()
    };
    device.call(&honest.allow_call()).await.unwrap();
    let mut put = 0;
    let refused = loop {
        let heaviest = mailbox.put_call(vec![0; limits::MAX_ENVELOPE_BYTES]);
        match device.call(&heaviest).await {
            Ok(()) => put += limits::MAX_ENVELOPE_BYTES,
            Err(error) => break error.problem(),
        }
    };
    assert_eq!(refused, Some(ProblemCode::Full));
    device.call(&honest.put_call(vec![0; 256])).await.unwrap();
    assert!(put <= 4 << 20, "{put}");
}

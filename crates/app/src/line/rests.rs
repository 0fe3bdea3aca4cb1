//! Back-off: relays that did not answer and conversations whose errand a relay refused.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use lotse_talk::{ConversationId, Resting, Settled};
use url::Url;

/// The first rest.
const SHORTEST: Duration = Duration::from_secs(1);
/// The longest rest. A message should not wait much longer than the outage lasts.
const LONGEST: Duration = Duration::from_secs(5 * 60);

/// Relays and conversations that rest, each until when.
#[derive(Debug, Default)]
pub(crate) struct Rests(HashMap<Rested, Rest>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Rested {
    Relay(Url),
    Conversation(ConversationId),
}

#[derive(Debug)]
struct Rest {
    until: Instant,
    delays: ExponentialBackoff,
}

impl Rests {
    /// Whether the relay, or the conversation on it, rests.
    pub(crate) fn has(&self, relay: &Url, conversation: Option<ConversationId>) -> bool {
        let of = |rested: &Rested| {
            let rest = self.0.get(rested);
            rest.is_some_and(|rest| Instant::now() < rest.until)
        };
        match conversation {
            Some(conversation) => of(&Rested::Conversation(conversation)),
            None => of(&Rested::Relay(relay.clone())),
        }
    }

    /// Records that a relay did not answer; each rest is longer than the last.
    pub(crate) fn relay(&mut self, relay: &Url) {
        self.begin(Rested::Relay(relay.clone()));
    }

    /// Records that a relay refused a conversation's errand.
    pub(crate) fn conversation(&mut self, conversation: ConversationId) {
        self.begin(Rested::Conversation(conversation));
    }

    /// Ends the rests of a relay and a conversation after a success.
    pub(crate) fn end(&mut self, relay: &Url, conversation: Option<ConversationId>) {
        self.0.remove(&Rested::Relay(relay.clone()));
        if let Some(conversation) = conversation {
            self.0.remove(&Rested::Conversation(conversation));
        }
    }

    /// Starts or ends rests according to the result of an errand.
    pub(crate) fn take_note(
        &mut self,
        relay: &Url,
        conversation: Option<ConversationId>,
        settled: &Settled,
    ) {
        match (settled, conversation) {
            (Settled::Done(_), _) => self.end(relay, conversation),
            (Settled::Refused, _) => {}
            (Settled::Rest(Resting::Conversation, _), Some(conversation)) => {
                self.conversation(conversation);
            }
            (Settled::Rest(..), _) => self.relay(relay),
        }
    }

    /// Ends all rests, because the network is back.
    pub(crate) fn end_all(&mut self) {
        self.0.clear();
    }

    /// Time until the next rest ends; zero if one has ended since `looked`, when a lane began
    /// to look for errands: it may have skipped those of the resting.
    pub(crate) fn next_end(&self, looked: Instant) -> Option<Duration> {
        let ends = self.0.values().map(|rest| rest.until);
        let next = ends.filter(|until| *until > looked).min()?;
        Some(next.saturating_duration_since(Instant::now()))
    }

    fn begin(&mut self, rested: Rested) {
        let rest = self.0.entry(rested).or_insert_with(|| Rest {
            until: Instant::now(),
            delays: ExponentialBuilder::default()
                .with_min_delay(SHORTEST)
                .with_max_delay(LONGEST)
                .with_jitter()
                .without_max_times()
                .build(),
        });
        rest.until = Instant::now() + rest.delays.next().unwrap_or(LONGEST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relay() -> Url {
        "https://relay.example".parse().unwrap()
    }

    #[test]
    fn a_relay_that_fails_rests_and_the_others_do_not() {
        let mut rests = Rests::default();
        let conversation = ConversationId::from([1; 8]);
        rests.relay(&relay());
        assert!(rests.has(&relay(), None));
        assert!(!rests.has(&"https://other.example".parse().unwrap(), None));
        assert!(!rests.has(&relay(), Some(conversation)));
        assert!(rests.next_end(Instant::now()).is_some());
        rests.end(&relay(), None);
        assert!(!rests.has(&relay(), None));
        assert_eq!(rests.next_end(Instant::now()), None);
    }

    #[test]
    fn a_rest_that_ends_after_a_lane_has_looked_is_not_slept_through() {
        let mut rests = Rests::default();
        rests.relay(&relay());
        let until = Instant::now();
        rests.0.get_mut(&Rested::Relay(relay())).unwrap().until = until;
        let looked = until.checked_sub(Duration::from_millis(1)).unwrap();
        assert!(!rests.has(&relay(), None));
        assert_eq!(rests.next_end(looked), Some(Duration::ZERO));
        assert_eq!(rests.next_end(until), None);
    }

    #[test]
    fn one_conversation_that_fails_does_not_keep_its_relay_from_the_others() {
        let conversation = Some(ConversationId::from([1; 8]));
        let failed = |who| Settled::Rest(who, lotse_wire::CallError::UnexpectedResponse(200));
        let mut rests = Rests::default();
        rests.take_note(&relay(), conversation, &failed(Resting::Conversation));
        assert!(rests.has(&relay(), conversation));
        assert!(!rests.has(&relay(), None));
        rests.take_note(&relay(), conversation, &Settled::Done(Vec::new()));
        assert!(!rests.has(&relay(), conversation));
        rests.take_note(&relay(), conversation, &failed(Resting::Relay));
        assert!(rests.has(&relay(), None));
        assert!(!rests.has(&relay(), conversation));
    }

    #[test]
    fn each_failure_makes_the_rest_longer() {
        let mut rests = Rests::default();
        let until = |rests: &Rests| rests.0[&Rested::Relay(relay())].until;
        rests.relay(&relay());
        let first = until(&rests) - Instant::now();
        for _ in 0..20 {
            rests.relay(&relay());
        }
        let last = until(&rests) - Instant::now();
        assert!(last > first);
        assert!(last <= 2 * LONGEST);
    }
}

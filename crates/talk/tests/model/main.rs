//! A model of docs/protocol.md with an attacker who controls the network and the relays
//! (Dolev and Yao 1983), has seen every invitation, and is also a legitimate person:
//! she is invited, invites, and writes.
//!
//! The checker visits every order in which devices act and the attacker delivers, holds
//! back, repeats and makes up envelopes, within the bounds of a [`Scene`].
//!
//! Weaker than the protocol, so that nothing rests on it: there is no outer layer
//! (HPKE), and a device answers everything at once. Left out: loss and order of
//! messages, time, receipts, introductions of version 1, several devices of a person,
//! and devices restored from copies.

#![cfg(test)]

mod attacker;
mod device;
mod properties;
mod rules;
mod terms;

use std::{collections::BTreeSet, time::Instant};

use stateright::{Checker, HasDiscoveries, Model, Property};

use crate::{
    device::Device,
    properties::{CONFIRMED, CONVERSATION, GRANTS, MESSAGES, NAMES, REPORTS, SECRET},
    rules::{Rule, Rules},
    terms::{Envelope, Invitation, OneTimeKey, Person, Seen},
};

/// What happens, and which rules hold.
#[derive(Debug, Clone, PartialEq)]
struct Scene {
    rules: Rules,
    /// The genuine invitations. Mallory has seen them all.
    invitations: Vec<Invitation>,
    /// How many invitations each device accepts.
    accepted: u8,
    /// How many sessions each device renews.
    renewed: u8,
    /// Whether Berta may move to another mailbox.
    may_move: bool,
    /// Whether Mallory's newer lists claim the keys of others.
    may_claim: bool,
    /// Whether Mallory may get hold of everybody's long-term Olm keys.
    may_leak: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct State {
    devices: [Device; 2],
    seen: Seen,
}

#[derive(Debug, Clone, PartialEq)]
enum Action {
    Accept(usize, Invitation),
    Deliver(usize, Envelope),
    MakeUp(usize, Envelope),
    Write(usize, u8),
    Renew(usize, u8, OneTimeKey),
    Move,
    Leak,
}

impl Model for Scene {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        let device = |person| Device::new(person, &self.invitations);
        vec![State {
            devices: [device(Person::Amal), device(Person::Berta)],
            seen: Seen {
                sent: BTreeSet::new(),
                has_olm_keys: false,
            },
        }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        for (at, device) in state.devices.iter().enumerate() {
            if device.accepted < self.accepted {
                let all = attacker::invitations(self);
                actions.extend(all.into_iter().map(|it| Action::Accept(at, it)));
            }
            let sent = state.seen.sent.iter();
            let sent = sent.filter(|envelope| device.takes(self.rules, envelope));
            actions.extend(sent.map(|envelope| Action::Deliver(at, *envelope)));
            let made_up = attacker::envelopes(self, &state.seen, device);
            actions.extend(made_up.into_iter().map(|it| Action::MakeUp(at, it)));
            for held in &device.conversations {
                actions.push(Action::Write(at, held.id));
                let peer = held.peer.filter(|_| device.renewed < self.renewed);
                for list in peer.into_iter().map(|peer| peer.list) {
                    let keys = attacker::one_time_keys(self.rules, list);
                    actions.extend(keys.into_iter().map(|key| Action::Renew(at, held.id, key)));
                }
            }
        }
        if self.may_move && state.devices[1].list.number == 1 {
            actions.push(Action::Move);
        }
        if self.may_leak && !state.seen.has_olm_keys {
            actions.push(Action::Leak);
        }
    }

    fn next_state(&self, state: &State, action: Action) -> Option<State> {
        let mut next = state.clone();
        let rules = self.rules;
        let sent = match action {
            Action::Accept(at, invitation) => next.devices[at].accept(rules, invitation),
            Action::Deliver(at, envelope) | Action::MakeUp(at, envelope) => {
                next.devices[at].receive(rules, envelope)
            }
            Action::Write(at, id) => next.devices[at].write(rules, id),
            Action::Renew(at, id, key) => next.devices[at].renew(rules, id, key),
            Action::Move => {
                let all = next.devices[1].move_mailbox(rules);
                next.seen.sent.extend(all);
                None
            }
            Action::Leak => {
                next.seen.has_olm_keys = true;
                None
            }
        };
        next.seen.sent.extend(sent);
        (next != *state).then_some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        properties::all()
    }
}

impl Scene {
    /// Berta has made an invitation; each device accepts one.
    fn one() -> Self {
        Self {
            rules: Rules::ALL,
            invitations: vec![Invitation::of(Person::Berta, 1)],
            accepted: 1,
            renewed: 0,
            may_move: false,
            may_claim: false,
            may_leak: false,
        }
    }

    /// Berta has made two.
    fn two() -> Self {
        let invitations = [1, 2].map(|id| Invitation::of(Person::Berta, id));
        Self {
            invitations: invitations.into(),
            ..Self::one()
        }
    }

    fn check(self, name: &str) {
        let began = Instant::now();
        let checker = self.checker().threads(2).spawn_dfs().join();
        let (states, depth) = (checker.unique_state_count(), checker.max_depth());
        println!(
            "{name}: {states} states, {depth} deep, {:?}",
            began.elapsed()
        );
        checker.assert_properties();
    }

    /// Asserts that a property does not hold without a rule.
    fn needs(&self, rule: Rule, property: &'static str) {
        let scene = Self {
            rules: Rules::without(rule),
            ..self.clone()
        };
        let found = HasDiscoveries::AllOf([property].into());
        let checker = scene.checker().finish_when(found).spawn_bfs().join();
        let path = checker.discovery(property);
        let path = path.unwrap_or_else(|| panic!("{property}, also without {rule:?}"));
        println!("without {rule:?}, not: {property}");
        for action in path.into_actions() {
            println!("    {action:?}");
        }
    }
}

#[test]
fn people_who_accept_several_invitations_are_safe() {
    let accepted = 2;
    Scene {
        accepted,
        ..Scene::two()
    }
    .check("two invitations");
    let invitations = vec![
        Invitation::of(Person::Berta, 1),
        Invitation::of(Person::Amal, 3),
    ];
    let both = Scene {
        invitations,
        accepted,
        ..Scene::one()
    };
    both.check("both invite");
}

#[test]
fn lists_that_claim_the_keys_of_others_are_harmless() {
    let scene = Scene {
        may_claim: true,
        ..Scene::two()
    };
    scene.check("claimed keys");
}

#[test]
fn a_newer_list_and_a_new_session_are_safe() {
    let scene = Scene {
        may_move: true,
        renewed: 1,
        ..Scene::one()
    };
    scene.check("a newer list");
}

/// The person and signing keys stay secret, and so do one-time keys.
#[test]
fn a_thief_of_the_long_term_olm_keys_reads_nothing_and_poses_as_nobody() {
    let scene = Scene {
        may_leak: true,
        renewed: 1,
        ..Scene::one()
    };
    scene.check("stolen Olm keys");
}

#[test]
#[ignore = "takes minutes without optimisation: cargo xtask fuzz larger_scenes"]
fn larger_scenes_are_safe() {
    let renews = Scene {
        renewed: 1,
        ..Scene::two()
    };
    renews.check("two invitations, new sessions");
    let steals = Scene {
        may_claim: true,
        may_leak: true,
        renewed: 1,
        ..Scene::one()
    };
    steals.check("claimed and stolen keys, new sessions");
    let everything = Scene {
        may_claim: true,
        may_leak: true,
        may_move: true,
        renewed: 1,
        ..Scene::one()
    };
    everything.check("everything");
}

#[test]
fn each_rule_is_needed() {
    let claims = Scene {
        may_claim: true,
        ..Scene::two()
    };
    let moves = Scene {
        may_move: true,
        ..Scene::one()
    };
    let renews = Scene {
        renewed: 1,
        ..Scene::one()
    };
    let leaks = Scene {
        may_leak: true,
        ..renews.clone()
    };
    Scene::one().needs(Rule::InvitationSigned, NAMES);
    leaks.needs(Rule::InvitationSigned, SECRET);
    Scene::one().needs(Rule::ListSigned, SECRET);
    Scene::one().needs(Rule::ListSigned, CONVERSATION);
    claims.needs(Rule::CertificateOfPerson, CONFIRMED);
    Scene::one().needs(Rule::Bond, REPORTS);
    claims.needs(Rule::Writer, MESSAGES);
    leaks.needs(Rule::RenewalSigned, NAMES);
    leaks.needs(Rule::OneTimeKeysSigned, SECRET);
    moves.needs(Rule::ListDigest, CONVERSATION);
    renews.needs(Rule::SessionOfPeer, SECRET);
    Scene::one().needs(Rule::FreshGrant, GRANTS);
}

/// The bond is there for reports, and in case another rule is broken: the writer, the
/// digest in the hello and the peer's device also keep messages where they belong.
#[test]
fn without_the_bond_other_rules_still_keep_messages_in_their_conversation() {
    let rules = Rules::without(Rule::Bond);
    let scene = Scene {
        rules,
        accepted: 2,
        ..Scene::two()
    };
    let checker = scene.checker().threads(2).spawn_dfs().join();
    assert_eq!(checker.discovery(MESSAGES), None);
    assert_eq!(checker.discovery(SECRET), None);
}

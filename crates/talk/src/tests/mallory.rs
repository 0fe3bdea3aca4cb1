//! Mallory at random against two devices. She carries all mail, has seen every
//! invitation, and is in conversation with both. What has to hold is what the model
//! checks (`tests/model/properties.rs`), here on the real code.

use jiff::{SignedDuration, civil::Date};
use lotse_wire::{EnvelopeId, MailboxId};
use proptest::prelude::*;

use super::{
    hostile::{mixed, renewal, renews},
    town::{Device, Town},
};
use crate::{
    Acceptance, Bond, Confirmation, ConfirmationRequest, Conversation, ConversationId, DeviceList,
    Hello, Identity, Invitation, Message, MessageContent, MessageDirection, PersonKey, Programme,
    Records as _, Role, Stage, Writer, accept, invite, outbox,
};

/// A name and a text that are in nothing that anybody signed.
const UNSIGNED: &str = "unsigned";
const TODAY: Date = jiff::civil::date(2026, 11, 23);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Person {
    Amal,
    Berta,
}

const HONEST: [Person; 2] = [Person::Amal, Person::Berta];

/// What a device list of Mallory's claims to be hers.
#[derive(Debug, Clone, Copy)]
enum Claim {
    Nothing,
    SigningKey(Person),
    OlmKey(Person),
    PersonKey(Person),
    /// She passes on a genuine list.
    Everything(Person),
}

/// What Mallory sends in a session of hers.
#[derive(Debug, Clone, Copy)]
enum Forgery {
    Text,
    Unsigned,
    /// A message that somebody wrote to her.
    Moved(usize),
    Hello(Claim),
    Renewal(Claim),
    UnsignedRenewal,
}

#[derive(Debug, Clone, Copy)]
enum Move {
    Work(Person),
    /// One of Mallory's devices does what our app does.
    Follow(usize),
    Say(Person, usize),
    Renew(Person, usize),
    Pass,
    /// One invites the other, and Mallory has seen it.
    Meet(Person),
    /// Mallory invites as Berta, with her confirmation.
    Invite(Person, Claim),
    /// Mallory answers an invitation before anybody else.
    Answer(Person, Claim),
    /// Mallory shows the other person an invitation with the same conversation id, and
    /// passes on that person's answer.
    StandBetween(Person),
    Write(usize, Forgery),
    Replay(usize, Person),
    Shuffle(Person),
    Lose(Person),
}

/// A text of an honest person.
struct HonestText {
    by: PersonKey,
    to: PersonKey,
    conversation: ConversationId,
    text: String,
}

/// One of Mallory's devices. All have her keys, and each is in one conversation.
struct Seat {
    device: Device,
    id: ConversationId,
}

struct Square {
    town: Town,
    people: [Device; 2],
    seats: Vec<Seat>,
    mallory: Identity,
    programme: [u8; 32],
    certificate: Vec<u8>,
    /// Grants in invitations, which Mallory has seen.
    seen_grants: Vec<lotse_wire::Secret>,
    /// Every envelope that she carried.
    carried: Vec<(EnvelopeId, MailboxId, Vec<u8>)>,
    written: Vec<HonestText>,
}

fn person() -> impl Strategy<Value = Person> {
    prop::sample::select(&HONEST)
}

fn claim() -> impl Strategy<Value = Claim> {
    prop_oneof![
        Just(Claim::Nothing),
        person().prop_map(Claim::SigningKey),
        person().prop_map(Claim::OlmKey),
        person().prop_map(Claim::PersonKey),
        person().prop_map(Claim::Everything),
    ]
}

fn forgery() -> impl Strategy<Value = Forgery> {
    prop_oneof![
        Just(Forgery::Text),
        Just(Forgery::Unsigned),
        (0..99_usize).prop_map(Forgery::Moved),
        claim().prop_map(Forgery::Hello),
        claim().prop_map(Forgery::Renewal),
        Just(Forgery::UnsignedRenewal),
    ]
}

fn next_move() -> impl Strategy<Value = Move> {
    let any = || 0..99_usize;
    prop_oneof![
        4 => person().prop_map(Move::Work),
        2 => any().prop_map(Move::Follow),
        2 => (person(), any()).prop_map(|(who, which)| Move::Say(who, which)),
        1 => (person(), any()).prop_map(|(who, which)| Move::Renew(who, which)),
        1 => Just(Move::Pass),
        1 => person().prop_map(Move::Meet),
        2 => (person(), claim()).prop_map(|(whom, claim)| Move::Invite(whom, claim)),
        2 => (person(), claim()).prop_map(|(whom, claim)| Move::Answer(whom, claim)),
        2 => person().prop_map(Move::StandBetween),
        3 => (any(), forgery()).prop_map(|(seat, forgery)| Move::Write(seat, forgery)),
        2 => (any(), person()).prop_map(|(which, to)| Move::Replay(which, to)),
        1 => person().prop_map(Move::Shuffle),
        1 => person().prop_map(Move::Lose),
    ]
}

fn acceptance(name: &str) -> Acceptance<'_> {
    Acceptance {
        name,
        language: "de",
        agreement: 1,
        moves: false,
    }
}

impl Person {
    fn name(self) -> &'static str {
        match self {
            Self::Amal => "Amal",
            Self::Berta => "Berta",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Amal => Self::Berta,
            Self::Berta => Self::Amal,
        }
    }
}

impl Square {
    /// Amal and Berta are in conversation with each other and with Mallory, whose two
    /// conversations have the same id.
    fn new() -> Self {
        let mut town = Town::new();
        let (berta, amal, _) = town.met();
        let programme = Programme::random();
        let mut square = Self {
            town,
            people: [amal, berta],
            seats: Vec::new(),
            mallory: Device::mentor().identity(),
            programme: programme.public(),
            certificate: Vec::new(),
            seen_grants: Vec::new(),
            carried: Vec::new(),
            written: Vec::new(),
        };
        let mailbox = square.people[1].records.mailbox.as_mut().unwrap();
        let request = ConfirmationRequest::of_link(&ConfirmationRequest::of(mailbox)).unwrap();
        let certificate = programme.confirm(&request, "de-mannheim", TODAY);
        square.certificate = certificate.to_bytes();
        mailbox.confirmation = Some(certificate.to_bytes());
        square.play(Move::Answer(Person::Berta, Claim::Nothing));
        square.play(Move::Work(Person::Berta));
        for _ in 0..2 {
            square.play(Move::Follow(0));
            square.play(Move::Work(Person::Berta));
        }
        square.play(Move::Invite(Person::Amal, Claim::Nothing));
        for _ in 0..2 {
            square.play(Move::Follow(1));
            square.play(Move::Work(Person::Amal));
        }
        for who in HONEST {
            let held = square.at(who).held(square.seats[0].id);
            assert_eq!(held.stage, Stage::Open, "{who:?} does not know Mallory");
        }
        square
    }

    fn at(&self, person: Person) -> &Device {
        &self.people[person as usize]
    }

    fn key(&self, person: Person) -> PersonKey {
        self.at(person).identity().person()
    }

    fn mailbox(&self, person: Person) -> MailboxId {
        let mailbox = self.at(person).records.mailbox.as_ref().unwrap();
        mailbox.address.mailbox
    }

    fn list_of(&self, person: Person) -> DeviceList {
        self.at(person).records.mailbox.as_ref().unwrap().list()
    }

    /// A conversation of a person's in which there is a peer to write to.
    fn open(&self, person: Person, which: usize) -> Option<Conversation> {
        let all = self.at(person).records.conversations.iter();
        let open = all.filter(|held| held.peer.is_some() && held.stage.hears());
        let open: Vec<_> = open.collect();
        let count = open.len().max(1);
        open.get(which % count).map(|held| (*held).clone())
    }

    /// Another device with Mallory's keys.
    fn seat(&self) -> Device {
        let mut device = Device::mentor();
        let bytes = self.mallory.to_bytes().unwrap();
        let mailbox = device.records.mailbox.as_mut().unwrap();
        mailbox.identity = Identity::from_bytes(&bytes).unwrap();
        mailbox.address.sealing = self.mallory.sealing();
        mailbox.name = "Mallory".to_owned();
        device
    }

    fn claimed(&self, seat: &Device, claim: Claim, number: u32) -> DeviceList {
        let own = seat.records.mailbox.as_ref().unwrap().list();
        let mut device = own.device().clone();
        match claim {
            Claim::Nothing => {}
            Claim::SigningKey(of) => device.keys.signing = self.at(of).identity().public().signing,
            Claim::OlmKey(of) => device.keys.olm = self.at(of).identity().public().olm,
            Claim::PersonKey(of) => return own.in_the_name_of(self.key(of)),
            Claim::Everything(of) => return self.list_of(of),
        }
        DeviceList::sign(self.mallory.person_secret(), number, device)
    }

    /// Mallory's keys, with another's person key as far as it is public.
    fn signs_as(&self, claim: Claim) -> Identity {
        match claim {
            Claim::PersonKey(of) | Claim::Everything(of) => {
                mixed(&self.at(of).identity(), &self.mallory)
            }
            _ => mixed(&self.mallory, &self.mallory),
        }
    }

    fn play(&mut self, next: Move) {
        match next {
            Move::Work(who) => self.work(who),
            Move::Follow(which) => self.follow(which),
            Move::Say(who, which) => self.say(who, which),
            Move::Renew(who, which) => {
                let now = self.town.now;
                if let Some(held) = self.open(who, which) {
                    self.people[who as usize].change(held.id, |held| outbox::renew(held, now));
                }
            }
            Move::Pass => self.town.pass(2),
            Move::Meet(inviter) => {
                let (invitation, other) = (self.invitation_of(inviter), inviter.other());
                let now = self.town.now;
                self.people[other as usize]
                    .write(|tx| accept(tx, &invitation, &acceptance(other.name()), now));
            }
            Move::Invite(whom, claim) => self.invites(whom, claim),
            Move::Answer(whom, claim) => self.answers(whom, claim),
            Move::StandBetween(inviter) => self.stands_between(inviter),
            Move::Write(which, forgery) => self.writes(which, forgery),
            Move::Replay(which, to) => self.replays(which, to),
            Move::Shuffle(whom) => {
                let mailbox = self.mailbox(whom);
                let waiting = &mut self.town.post.of(mailbox).waiting;
                let mut cursors: Vec<_> = waiting.iter().map(|it| it.cursor).collect();
                waiting.reverse();
                cursors.sort();
                for (envelope, cursor) in waiting.iter_mut().zip(cursors) {
                    envelope.cursor = cursor;
                }
            }
            Move::Lose(whom) => {
                let mailbox = self.mailbox(whom);
                self.town.post.of(mailbox).waiting.clear();
            }
        }
    }

    fn work(&mut self, who: Person) {
        self.town.send(&mut self.people[who as usize]);
        self.carry();
        self.town.fetch(&mut self.people[who as usize]);
        self.town.send(&mut self.people[who as usize]);
        self.carry();
    }

    fn follow(&mut self, which: usize) {
        let count = self.seats.len();
        let seat = &mut self.seats[which % count];
        self.town.work(&mut seat.device);
        self.carry();
    }

    /// Keeps what is on its way.
    fn carry(&mut self) {
        for (mailbox, of) in &self.town.post.boxes {
            for envelope in &of.waiting {
                if !self.carried.iter().any(|(id, ..)| *id == envelope.id) {
                    let bytes = envelope.bytes.clone();
                    self.carried.push((envelope.id, *mailbox, bytes));
                }
            }
        }
    }

    fn say(&mut self, who: Person, which: usize) {
        let Some(held) = self.open(who, which) else {
            return;
        };
        let text = format!("{who:?} {}", self.written.len());
        self.people[who as usize].say(held.id, &text, self.town.now);
        self.written.push(HonestText {
            by: self.key(who),
            to: held.peer.unwrap().person().unwrap(),
            conversation: held.id,
            text,
        });
    }

    fn invitation_of(&mut self, whom: Person) -> Invitation {
        let now = self.town.now;
        let until = now + SignedDuration::from_hours(24);
        let device = &mut self.people[whom as usize];
        let invitation = device.write(|tx| invite(tx, now, until));
        self.seen_grants.push(invitation.grant.clone());
        invitation
    }

    /// An invitation of Mallory's, into a conversation with this id.
    fn own_invitation(&self, seat: &mut Device, id: Option<ConversationId>) -> Invitation {
        let now = self.town.now;
        let until = now + SignedDuration::from_hours(24);
        let made = seat.write(|tx| invite(tx, now, until)).conversation;
        let held = &mut seat.records.conversations[0];
        held.id = id.unwrap_or(made);
        let held = held.clone();
        crate::invitation_of(seat.records.mailbox.as_ref().unwrap(), &held).unwrap()
    }

    fn shown_to(&mut self, whom: Person, invitation: Invitation, signer: &Identity) {
        let link = invitation.sign(signer).link();
        let now = self.town.now;
        if let Ok(invitation) = Invitation::of_link(&link) {
            // It may be refused.
            let _ = self.people[whom as usize]
                .try_write(|tx| accept(tx, &invitation, &acceptance(whom.name()), now));
        }
    }

    fn invites(&mut self, whom: Person, claim: Claim) {
        let mut seat = self.seat();
        // Into a conversation with the id of one with the other person, if there is one.
        let has = |who: Person, id| self.at(who).records.conversation(id).unwrap().is_some();
        let ids = self.seats.iter().map(|seat| seat.id);
        let id = ids
            .rev()
            .find(|id| has(whom.other(), *id) && !has(whom, *id));
        let mut invitation = self.own_invitation(&mut seat, id);
        self.town.send(&mut seat);
        let id = invitation.conversation;
        invitation.list = self.claimed(&seat, claim, 1);
        invitation.name = "Berta".to_owned();
        invitation.confirmation = Some(self.certificate.clone());
        let signer = self.signs_as(claim);
        self.shown_to(whom, invitation, &signer);
        self.seats.push(Seat { device: seat, id });
    }

    fn answers(&mut self, whom: Person, claim: Claim) {
        let invitation = self.invitation_of(whom);
        let (mut seat, id, now) = (self.seat(), invitation.conversation, self.town.now);
        seat.write(|tx| accept(tx, &invitation, &acceptance("Mallory"), now));
        if matches!(claim, Claim::Nothing) {
            // Like our app, once the relay knows of the grant.
            self.seats.push(Seat { device: seat, id });
            return;
        }
        let mailbox = seat.records.mailbox.as_ref().unwrap();
        let grant = seat.held(id).grant.secret;
        let mut hello = mailbox.hello(Role::Newcomer, &grant, &invitation.list);
        hello.list = self.claimed(&seat, claim, 1);
        let bond = Bond::of(id, hello.list.person(), invitation.list.person());
        let message = Message::write(&MessageContent::Hello(Box::new(hello)), now).unwrap();
        let message = message.sign(&self.signs_as(claim), &bond, invitation.list.number());
        seat.send_as_is(&mut self.town, id, message);
        self.carry();
        self.seats.push(Seat { device: seat, id });
    }

    fn stands_between(&mut self, inviter: Person) {
        let genuine = self.invitation_of(inviter);
        let (id, now) = (genuine.conversation, self.town.now);
        let (mut front, mut back) = (self.seat(), self.seat());
        let own = self.own_invitation(&mut front, Some(id));
        self.town.send(&mut front);
        let other = inviter.other();
        self.shown_to(other, own, &mixed(&self.mallory, &self.mallory));
        self.work(other);
        self.town.work(&mut front);
        back.write(|tx| accept(tx, &genuine, &acceptance(other.name()), now));
        let heard = front.messages(id);
        let is_hello =
            |it: &&Message| it.direction == MessageDirection::In && hello_in(it).is_some();
        if let Some(hello) = heard.iter().find(is_hello) {
            back.send_as_is(&mut self.town, id, hello.clone());
        }
        self.carry();
        for device in [front, back] {
            self.seats.push(Seat { device, id });
        }
    }

    fn writes(&mut self, which: usize, forgery: Forgery) {
        let (at, now) = (which % self.seats.len(), self.town.now);
        let mut seat = self.seats.remove(at);
        let (id, held) = (seat.id, seat.device.held(seat.id));
        if held.peer.is_some() && seat.device.records.sessions.contains_key(id.as_bytes()) {
            let next = |square: &Self, device: &Device, hello: &Hello, claim| {
                square.claimed(device, claim, hello.list.number() + 1)
            };
            match forgery {
                Forgery::Text => {
                    let text = format!("Mallory {}", self.carried.len());
                    seat.device.say(id, &text, now);
                    self.town.send(&mut seat.device);
                }
                Forgery::Unsigned => {
                    let text = MessageContent::Text(UNSIGNED.to_owned());
                    let mut message = Message::write(&text, now).unwrap();
                    message.proof = Some(crate::Proof {
                        signature: [7; 64],
                        list: Some(1),
                    });
                    seat.device.send_as_is(&mut self.town, id, message);
                }
                Forgery::Moved(which) => {
                    let read = self.read();
                    if let Some((_, message)) = read.get(which % read.len().max(1)) {
                        seat.device.send_as_is(&mut self.town, id, message.clone());
                    }
                }
                Forgery::Hello(claim) => {
                    let signed = renewal(&seat.device, id, now, |hello| {
                        hello.list = next(self, &seat.device, hello, claim);
                    });
                    seat.device
                        .put(id, &MessageContent::Hello(signed.hello), now);
                    self.town.send(&mut seat.device);
                }
                Forgery::Renewal(claim) => {
                    let signed = renewal(&seat.device, id, now, |hello| {
                        hello.list = next(self, &seat.device, hello, claim);
                    });
                    renews(&mut seat.device, &mut self.town, id, &signed);
                }
                Forgery::UnsignedRenewal => {
                    let mut unsigned = renewal(&seat.device, id, now, |hello| {
                        hello.name = UNSIGNED.to_owned();
                    });
                    unsigned.signature = [7; 64];
                    renews(&mut seat.device, &mut self.town, id, &unsigned);
                }
            }
        }
        self.seats.insert(at, seat);
        self.carry();
    }

    fn replays(&mut self, which: usize, to: Person) {
        let Some((_, _, bytes)) = self.carried.get(which % self.carried.len().max(1)) else {
            return;
        };
        let (bytes, mailbox) = (bytes.clone(), self.mailbox(to));
        let grant = self.at(to).records.conversations[0].grant.secret.clone();
        self.town.post.deliver(mailbox, &grant, bytes);
    }

    /// What Mallory has read, with the conversation.
    fn read(&self) -> Vec<(ConversationId, Message)> {
        let all = self.seats.iter().flat_map(|seat| {
            let messages = seat.device.messages(seat.id).into_iter();
            messages.map(|message| (seat.id, message))
        });
        all.filter(|(_, message)| message.direction == MessageDirection::In)
            .collect()
    }

    fn check(&self) {
        for who in HONEST {
            for held in &self.at(who).records.conversations {
                if let Some(peer) = held.peer.as_ref().and_then(crate::Peer::person) {
                    self.check_conversation(who, held, peer);
                }
            }
        }
        for seat in &self.seats {
            for text in seat.device.heard(seat.id) {
                self.check_text(&text, None, self.mallory.person(), seat.id);
            }
        }
    }

    fn check_conversation(&self, who: Person, held: &Conversation, peer: PersonKey) {
        let known = held.peer.as_ref().unwrap();
        let confirmed = known.confirmation.as_deref().map(Confirmation::from_bytes);
        let confirmed =
            confirmed.is_some_and(|it| it.unwrap().check(&self.programme, peer, TODAY) == Ok(()));
        assert!(!confirmed || peer == self.key(Person::Berta), "confirmed");
        assert_ne!(known.name, UNSIGNED, "renamed");
        let heard = self.at(who).heard(held.id);
        if peer == self.mallory.person() {
            let signing = known.keys().signing;
            assert_eq!(signing, self.mallory.public().signing, "claimed a key");
            let all = heard.iter().all(|text| text.starts_with("Mallory"));
            assert!(all, "{who:?} heard {heard:?} from Mallory");
            return;
        }
        assert_eq!(peer, self.key(who.other()), "somebody unknown");
        assert_eq!(known.list(), Some(&self.list_of(who.other())), "devices");
        assert_eq!(known.name, who.other().name());
        assert!(!self.seen_grants.contains(&held.grant.secret), "grant");
        if held.stage == Stage::Open {
            let there = self.at(who.other()).held(held.id).peer;
            let back = there.and_then(|peer| peer.person());
            assert_eq!(back, Some(self.key(who)), "the other knows nothing of it");
        }
        for text in heard {
            self.check_text(&text, Some(peer), self.key(who), held.id);
        }
    }

    /// A text was written to its reader, in this conversation.
    fn check_text(
        &self,
        text: &str,
        by: Option<PersonKey>,
        to: PersonKey,
        conversation: ConversationId,
    ) {
        let is_it = |it: &&HonestText| it.text == text && it.conversation == conversation;
        let written = self.written.iter().find(is_it);
        let is_right = |it: &HonestText| it.to == to && by.is_none_or(|by| it.by == by);
        assert!(written.is_some_and(is_right), "{text:?} in {conversation}");
    }

    /// What Mallory has read proves to nobody that it was written to others, elsewhere,
    /// or by another person whose list names the writer's key.
    fn check_proof(&self, conversation: ConversationId, message: &Message) {
        let all = [
            self.key(Person::Amal),
            self.key(Person::Berta),
            self.mallory.person(),
        ];
        let ids = self.seats.iter().map(|seat| seat.id);
        for id in ids.collect::<std::collections::BTreeSet<_>>() {
            for (writer, of) in HONEST.map(|of| (self.key(of), of)) {
                let signing = self.at(of).identity().public().signing;
                for (person, reader) in all.iter().flat_map(|one| all.map(|other| (*one, other))) {
                    let bond = Bond::of(id, person, reader);
                    let claims = Writer { person, signing };
                    let proves = person != reader && message.is_signed_by(&claims, &bond);
                    let is_so =
                        person == writer && reader == self.mallory.person() && id == conversation;
                    assert!(!proves || is_so, "proves what was not so");
                }
            }
        }
    }
}

fn hello_in(message: &Message) -> Option<Hello> {
    match message.content() {
        Ok(MessageContent::Hello(hello)) => Some(*hello),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 32,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_mallory_does_nobody_takes_her_for_another(
        moves in prop::collection::vec(next_move(), 8..24)
    ) {
        let mut square = Square::new();
        for next in moves {
            square.play(next);
            square.check();
        }
        for (conversation, message) in square.read() {
            square.check_proof(conversation, &message);
        }
    }
}

//! Tests against a peer with a modified app.

use super::town::{Device, RELAY, Town, amals_acceptance};
use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Cursor, DeliveredEnvelope};
use vodozemac::olm::OlmMessage;

use crate::{
    ConfirmationError, ConfirmationRequest, ConversationId, DeviceList, Disclosed, Hello, Identity,
    Invitation, LONGEST_TEXT, Lane, LinkKind, Mailbox, MailboxAddress, Message, MessageContent,
    MessageState, Programme, Proof, Proves, PublicKeys, Records, Report, Resting, Role, Settled,
    Stage, StuckReason, TalkError, accept,
    conversation::Urgency,
    envelope, invite,
    one_time_key::{KeyKind, sign_key},
    payload::{Payload, Receipt, Renewal},
    person::PersonSecret,
    session::Sessions,
};

/// Modifies the `Hello` that Berta starts with.
fn says_hello(berta: &mut Device, id: ConversationId, town: &Town, change: impl Fn(&mut Hello)) {
    let held = berta.held(id);
    let mailbox = berta.records.mailbox.as_ref().unwrap();
    let list = held.peer.as_ref().unwrap().list().unwrap().clone();
    let mut hello = mailbox.hello(held.role, &held.grant.secret, &list);
    change(&mut hello);
    berta.put(id, &MessageContent::Hello(Box::new(hello)), town.now);
}

/// Berta's next device list, with a changed address.
fn moved(hello: &Hello, berta: &Identity, change: impl Fn(&mut MailboxAddress)) -> DeviceList {
    let mut device = hello.list.device().clone();
    change(&mut device.address);
    DeviceList::sign(berta.person_secret(), hello.list.number() + 1, device)
}

#[test]
fn a_hello_with_a_worthless_key_does_not_take_the_place_of_a_good_one() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let identity = berta.identity();
    says_hello(&mut berta, id, &town, |hello| {
        hello.list = moved(hello, &identity, |address| address.sealing = [0; 32]);
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    amal.say(id, "still heard", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["still heard"]);
}

#[test]
fn a_peer_may_move_to_another_mailbox_but_not_choose_the_relay_that_is_asked() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let identity = berta.identity();
    for relay in ["https://spy.example/", "http://192.168.0.7/"] {
        says_hello(&mut berta, id, &town, |hello| {
            hello.name = "Berta B.".to_owned();
            hello.list = moved(hello, &identity, |to| to.relay = relay.parse().unwrap());
        });
        town.until_quiet(&mut [&mut berta, &mut amal]);
        let peer = amal.held(id).peer.unwrap();
        assert_eq!(peer.address().relay.as_str(), RELAY);
        assert_eq!(peer.name, "Berta B.");
    }
    says_hello(&mut berta, id, &town, |hello| {
        hello.list = moved(hello, &identity, |to| to.mailbox = [9; 16].into());
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(
        peer.address().mailbox,
        [9; 16].into(),
        "a restored phone may get a new mailbox"
    );
}

#[test]
fn a_guest_may_be_in_another_city_but_only_behind_encryption() {
    for (relay, taken) in [
        ("https://other.example/", true),
        ("http://192.168.0.7/", false),
    ] {
        let mut town = Town::new();
        let (mut berta, mut amal, id) = town.invited();
        let mailbox = amal.records.mailbox.as_mut().unwrap();
        mailbox.address.relay = relay.parse().unwrap();
        let hello = amal.records.messages[0].1.id;
        amal.write(|tx| tx.remove_message(id, hello));
        says_hello(&mut amal, id, &town, |_| {});
        town.until_quiet(&mut [&mut amal, &mut berta]);
        assert_eq!(berta.held(id).peer.is_some(), taken, "{relay}");
    }
}

/// An invitation as somebody would change it who has seen it, with its own link.
fn changed(
    invitation: &Invitation,
    change: impl Fn(&mut Invitation),
) -> Result<Invitation, TalkError> {
    let mut changed = invitation.clone();
    change(&mut changed);
    Invitation::of_link(&changed.link())
}

#[test]
fn an_invitation_that_somebody_changed_is_refused() {
    let (town, mut berta, mut mallory) = (Town::new(), Device::mentor(), Device::mentor());
    let now = town.now;
    let good = berta.write(|tx| invite(tx, now, now));
    let own = mallory.write(|tx| invite(tx, now, now));
    assert_eq!(changed(&good, |_| {}), Ok(good.clone()));
    let changes: [&dyn Fn(&mut Invitation); 9] = [
        &|it| it.conversation = own.conversation,
        &|it| it.name = "Berta B.".to_owned(),
        &|it| it.role = Role::WelcomeCentre,
        &|it| it.list = own.list.clone(),
        &|it| it.grant = own.grant.clone(),
        &|it| it.one_time_key = own.one_time_key,
        &|it| it.ticket = own.ticket,
        &|it| it.until += SignedDuration::from_hours(24),
        &|it| it.confirmation = Some(vec![1]),
    ];
    for (position, change) in changes.into_iter().enumerate() {
        let refused = changed(&good, change);
        assert_eq!(refused, Err(TalkError::Unsigned), "change {position}");
    }
}

#[test]
fn a_confirmed_mentor_cannot_be_imitated_by_somebody_who_has_seen_an_invitation() {
    let (town, mut berta, mut mallory) = (Town::new(), Device::mentor(), Device::mentor());
    let (now, today) = (town.now, jiff::civil::date(2026, 11, 23));
    let programme = Programme::random();
    let request = ConfirmationRequest::of_link(&ConfirmationRequest::of(
        berta.records.mailbox.as_ref().unwrap(),
    ))
    .unwrap();
    let certificate = programme.confirm(&request, "de-mannheim", today);
    berta.records.mailbox.as_mut().unwrap().confirmation = Some(certificate.to_bytes());
    let seen = berta.write(|tx| invite(tx, now, now));
    assert_eq!(
        certificate.check(&programme.public(), seen.list.person(), today),
        Ok(())
    );
    // Mallory's own keys with Berta's name and certificate, properly signed.
    let mailbox = mallory.records.mailbox.as_mut().unwrap();
    mailbox.confirmation.clone_from(&seen.confirmation);
    let posing = mallory.write(|tx| invite(tx, now, now));
    let posing = Invitation::of_link(&posing.link()).unwrap();
    assert_eq!(posing.name, seen.name);
    assert_eq!(
        certificate.check(&programme.public(), posing.list.person(), today),
        Err(ConfirmationError::OtherKey)
    );
    // Berta's person key with Mallory's device: nobody signed that list.
    let mailbox = mallory.records.mailbox.as_ref().unwrap();
    let forged = forged_list(&seen.list, mailbox);
    assert_eq!(DeviceList::from_bytes(&forged), Err(TalkError::Unsigned));
}

/// A list in the name of another person, with the forger's device.
fn forged_list(of: &DeviceList, forger: &Mailbox) -> Vec<u8> {
    let mut bytes = forger.list().to_bytes();
    let own = forger.identity.person();
    let at = bytes
        .windows(32)
        .position(|part| part == own.as_bytes())
        .unwrap();
    bytes[at..at + 32].copy_from_slice(of.person().as_bytes());
    bytes
}

#[test]
fn an_invitation_of_version_1_says_so() {
    let former = minicbor::to_vec((1_u32, "something else")).unwrap();
    let link = LinkKind::Invitation.link(&former);
    assert_eq!(Invitation::of_link(&link), Err(TalkError::OlderInvitation));
}

#[test]
fn an_answer_for_other_devices_of_the_inviter_is_not_heard() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    let hello = amal.records.messages[0].1.id;
    amal.write(|tx| tx.remove_message(id, hello));
    says_hello(&mut amal, id, &town, |hello| hello.to = [9; 32]);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert!(berta.held(id).peer.is_none());
}

#[test]
fn an_answer_with_the_list_of_somebody_else_is_not_heard() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    let dora = Device::mentor();
    let hello = amal.records.messages[0].1.id;
    amal.write(|tx| tx.remove_message(id, hello));
    let hers = dora.records.mailbox.as_ref().unwrap().list();
    says_hello(&mut amal, id, &town, |hello| hello.list = hers.clone());
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert!(berta.held(id).peer.is_none());
}

/// Mallory, who is in conversation with Berta and has invited Amal into a conversation
/// with the same id, which she could choose.
struct Between {
    berta: Device,
    /// Mallory's device, with the records of her conversation with Amal.
    mallory: Device,
    amal: Device,
    id: ConversationId,
}

fn between(town: &mut Town) -> Between {
    let mut berta = Device::mentor();
    let mut mallory = Device::mentor();
    let id = town.accept(&mut berta, &mut mallory);
    town.until_quiet(&mut [&mut berta, &mut mallory]);
    mallory.write(|tx| tx.remove_conversation(id));
    let (now, until) = (town.now, town.now + SignedDuration::from_hours(24));
    let other = mallory.write(|tx| invite(tx, now, until)).conversation;
    mallory.records.conversations[0].id = id;
    assert_ne!(other, id);
    let mailbox = mallory.records.mailbox.as_ref().unwrap();
    let invitation = crate::invitation_of(mailbox, &mallory.held(id)).unwrap();
    let mut amal = Device::new();
    amal.write(|tx| accept(tx, &invitation, &amals_acceptance(), now));
    town.until_quiet(&mut [&mut mallory, &mut amal]);
    town.until_answered(&mut [&mut mallory, &mut amal]);
    assert_eq!(amal.held(id).stage, Stage::Open);
    Between {
        berta,
        mallory,
        amal,
        id,
    }
}

/// Makes a device take another device's signing key for its peer's, which no list can:
/// then only what is signed is left to refuse a message.
fn takes_for_its_peers(device: &mut Device, id: ConversationId, peer: &Device, key: &Identity) {
    let person = peer.identity();
    device.change(id, |held| {
        let known = held.peer.as_mut().unwrap();
        let mut claimed = known.device().clone();
        claimed.keys.signing = key.public().signing;
        let number = known.list().unwrap().number();
        let list = DeviceList::sign(person.person_secret(), number, claimed);
        known.identity = crate::PeerIdentity::Listed(Box::new(list));
    });
}

/// One person's key with another one's device.
pub(super) fn mixed(person: &Identity, device: &Identity) -> Identity {
    let (person, device) = (person.to_bytes().unwrap(), device.to_bytes().unwrap());
    let bytes = [&device[..32], &person[32..64], &device[64..]].concat();
    Identity::from_bytes(&bytes).unwrap()
}

#[test]
fn a_message_cannot_be_moved_to_another_conversation() {
    let mut town = Town::new();
    let Between {
        mut berta,
        mut mallory,
        mut amal,
        id,
    } = between(&mut town);
    takes_for_its_peers(&mut amal, id, &mallory, &berta.identity());
    // Berta's words, signed by her, as Mallory received them in the conversation with
    // her, and passed on with Mallory's session.
    let text = berta.say(id, "I never said this to Amal", town.now);
    let moved = berta.signed(id, text);
    mallory.send_as_is(&mut town, id, moved.clone());
    town.fetch(&mut amal);
    assert!(amal.heard(id).is_empty());
    // The same with Mallory as the writer, which only the bond refuses.
    let hers = mixed(&mallory.identity(), &berta.identity());
    let bond = |device: &Device| device.held(id).bond(device.identity().person()).unwrap();
    mallory.send_as_is(&mut town, id, moved.clone().sign(&hers, &bond(&berta), 1));
    town.fetch(&mut amal);
    assert!(amal.heard(id).is_empty());
    assert!(amal.held(id).receipt.is_none(), "nothing is answered to it");
    // With both right it is heard, so nothing else refuses it.
    mallory.send_as_is(&mut town, id, moved.sign(&hers, &bond(&amal), 1));
    town.fetch(&mut amal);
    assert_eq!(amal.heard(id), ["I never said this to Amal"]);
}

#[test]
fn a_message_does_not_come_back_as_the_words_of_the_other() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let amals = amal.identity();
    takes_for_its_peers(&mut amal, id, &berta, &amals);
    let text = amal.say(id, "I owe you nothing", town.now);
    let reflected = amal.signed(id, text);
    amal.records.messages.retain(|(_, held)| held.id != text);
    berta.send_as_is(&mut town, id, reflected.clone());
    town.fetch(&mut amal);
    assert!(amal.heard(id).is_empty());
    // With Berta as the writer it is heard, so nothing else refuses it.
    let hers = mixed(&berta.identity(), &amals);
    let bond = amal.held(id).bond(amals.person()).unwrap();
    berta.send_as_is(&mut town, id, reflected.sign(&hers, &bond, 1));
    town.fetch(&mut amal);
    assert_eq!(amal.heard(id), ["I owe you nothing"]);
}

/// A newer list of Berta's whose device has other keys.
fn with_keys(hello: &Hello, berta: &Identity, change: impl Fn(&mut PublicKeys)) -> DeviceList {
    let mut device = hello.list.device().clone();
    change(&mut device.keys);
    DeviceList::sign(berta.person_secret(), hello.list.number() + 1, device)
}

#[test]
fn nobody_takes_the_others_key_into_a_newer_list() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let (identity, hers) = (berta.identity(), amal.identity().public().signing);
    says_hello(&mut berta, id, &town, |hello| {
        hello.list = with_keys(hello, &identity, |keys| keys.signing = hers);
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(peer.keys().signing, identity.public().signing);
    let text = amal.say(id, "my own words", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let reflected = amal.signed(id, text);
    amal.records.messages.clear();
    berta.send_as_is(&mut town, id, reflected);
    town.fetch(&mut amal);
    assert!(amal.heard(id).is_empty());
}

#[test]
fn nobody_adds_the_others_device_to_a_newer_list() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let identity = berta.identity();
    let number = amal.held(id).peer.unwrap().list().unwrap().number();
    let third = Device::mentor();
    let list_of = |device: &Device| device.records.mailbox.as_ref().unwrap().list();
    let (amals, thirds) = (list_of(&amal), list_of(&third));
    for (added, known) in [(amals, number), (thirds, number + 1)] {
        let list = |hello: &Hello| {
            let (first, others) = (hello.list.device().clone(), vec![added.device().clone()]);
            DeviceList::sign_all(identity.person_secret(), number + 1, first, others)
        };
        let renewal = renewal(&berta, id, town.now, |hello| hello.list = list(hello));
        renews(&mut berta, &mut town, id, &renewal);
        town.fetch(&mut amal);
        let peer = amal.held(id).peer.unwrap();
        assert_eq!(peer.list().unwrap().number(), known);
    }
}

/// Mallory's invitation with another list of her devices.
fn with_list(mallory: &mut Device, town: &Town, change: impl Fn(&mut crate::Device)) -> Invitation {
    let (now, until) = (town.now, town.now + SignedDuration::from_hours(24));
    let mut invitation = mallory.write(|tx| invite(tx, now, until));
    let identity = mallory.identity();
    let mut device = invitation.list.device().clone();
    change(&mut device);
    invitation.list = DeviceList::sign(identity.person_secret(), 1, device);
    let invitation = invitation.sign(&identity);
    Invitation::of_link(&invitation.link()).unwrap()
}

#[test]
fn an_invitation_with_a_key_of_the_receivers_device_is_refused() {
    let mut town = Town::new();
    let (_berta, mut amal, _) = town.met();
    let (mut mallory, own) = (Device::mentor(), amal.identity().public());
    let invitation = with_list(&mut mallory, &town, |device| device.keys.olm = own.olm);
    let accepted = amal.try_write(|tx| accept(tx, &invitation, &amals_acceptance(), town.now));
    assert_eq!(accepted, Err(TalkError::Unsigned));
}

#[test]
fn an_invitation_does_not_make_a_device_call_others_in_its_network() {
    let town = Town::new();
    for (relay, refused) in [
        ("http://192.168.0.7/", true),
        ("http://printer.local/", true),
        ("http://[fd00::7]/", true),
        ("http://127.0.0.1:8470/", false),
        ("https://192.168.0.7/", false),
    ] {
        let (mut mallory, mut amal) = (Device::mentor(), Device::new());
        let invitation = with_list(&mut mallory, &town, |device| {
            device.address.relay = relay.parse().unwrap();
        });
        let accepted = amal.try_write(|tx| accept(tx, &invitation, &amals_acceptance(), town.now));
        assert_eq!(accepted == Err(TalkError::PlainRelay), refused, "{relay}");
    }
}

#[test]
fn nobody_disowns_what_was_signed_with_a_newer_list() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    berta.say(id, "Pay, or I tell the office", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let identity = berta.identity();
    says_hello(&mut berta, id, &town, |hello| {
        hello.list = with_keys(hello, &identity, |keys| keys.signing = [9; 32]);
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let mailbox = amal.records.mailbox.as_ref().unwrap();
    let report = Report::new(mailbox, &amal.held(id), &amal.messages(id), "").unwrap();
    let shown = |disclosed: &&Disclosed| !disclosed.text.is_empty();
    let checked = report.check();
    let threat = checked.iter().find(shown).unwrap();
    assert_eq!(threat.proves, Proves::WriterAndReceiver);
}

/// An envelope to Berta in a session of Mallory's own, begun with the invitation's key.
fn junk(mallory: &mut Device, invitation: &Invitation) -> Vec<u8> {
    let (id, identity) = (invitation.conversation, mallory.identity());
    let device = invitation.list.device().clone();
    let key = invitation.one_time_key;
    mallory.write(|tx| {
        let mut sessions = Sessions::load(tx, id)?;
        sessions.begin(&identity, &device.keys, &key)?;
        let receipt = Payload::Receipt(Receipt {
            have: None,
            missing: true,
            renewal: None,
        });
        let olm = sessions.encrypt(&receipt)?.ok_or(TalkError::Key)?;
        envelope::seal(identity.hint(), &olm, &device.address.sealing)
    })
}

#[test]
fn somebody_who_has_seen_the_invitation_does_not_use_up_its_key() {
    let mut town = Town::new();
    let (mut berta, mut amal, mut mallory) = (Device::mentor(), Device::new(), Device::mentor());
    let (now, until) = (town.now, town.now + SignedDuration::from_hours(24));
    let invitation = berta.write(|tx| invite(tx, now, until));
    town.until_quiet(&mut [&mut berta]);
    let bytes = junk(&mut mallory, &invitation);
    let mailbox = invitation.list.device().address.mailbox;
    town.post.deliver(mailbox, &invitation.grant, bytes);
    town.work(&mut berta);
    let id = amal.write(|tx| accept(tx, &invitation, &amals_acceptance(), now));
    amal.say(id, "it still works", now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["it still works"]);
    assert_eq!(amal.held(id).stage, Stage::Open);
}

#[test]
fn somebody_with_another_grant_cannot_force_a_new_session() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mut dora = Device::mentor();
    let second = town.accept(&mut dora, &mut amal);
    town.until_quiet(&mut [&mut dora, &mut amal, &mut berta]);
    let sealing = amal.records.mailbox.as_ref().unwrap().address.sealing;
    let olm = OlmMessage::from_parts(1, &broken_olm(&mut berta, id)).unwrap();
    let envelope = envelope::seal(berta.identity().hint(), &olm, &sealing).unwrap();
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    let doras = dora.held(second).peer.unwrap().grant;
    town.post.deliver(mailbox, &doras, envelope.clone());
    town.fetch(&mut amal);
    assert!(!amal.held(id).renew, "the grant was Dora's");
    let bertas = berta.held(id).peer.unwrap().grant;
    town.post.deliver(mailbox, &bertas, envelope);
    town.fetch(&mut amal);
    assert!(amal.held(id).renew, "the grant was Berta's");
}

/// An Olm message of a session that Amal does not have.
fn broken_olm(berta: &mut Device, id: ConversationId) -> Vec<u8> {
    let receipt = Payload::FormerReceipt(None);
    let encrypted = berta.write(|tx| {
        let mut sessions = Sessions::load(tx, id)?;
        sessions.encrypt(&receipt)?.ok_or(TalkError::Key)
    });
    let (_, mut bytes) = encrypted.to_parts();
    if let Some(last) = bytes.last_mut() {
        *last ^= 1;
    }
    bytes
}

/// A renewal of Berta's with a changed hello, dated to `at`.
pub(super) fn renewal(
    berta: &Device,
    id: ConversationId,
    at: Timestamp,
    change: impl Fn(&mut Hello),
) -> Renewal {
    let held = berta.held(id);
    let mailbox = berta.records.mailbox.as_ref().unwrap();
    let list = held.peer.as_ref().unwrap().list().unwrap();
    let mut hello = mailbox.hello(held.role, &held.grant.secret, list);
    change(&mut hello);
    let bond = held.bond(mailbox.identity.person()).unwrap();
    Renewal::sign(mailbox, id, &bond, hello, at)
}

pub(super) fn renews(berta: &mut Device, town: &mut Town, id: ConversationId, renewal: &Renewal) {
    let receipt = Payload::Receipt(Receipt {
        have: berta.held(id).last_received,
        missing: false,
        renewal: Some(renewal.clone()),
    });
    berta.send_payload(town, id, &receipt);
}

#[test]
fn an_unsigned_renewal_renames_nobody() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mut renewal = renewal(&berta, id, town.now, |hello| {
        hello.name = "Stadt Mannheim".to_owned();
    });
    renewal.signature = [0; 64];
    renews(&mut berta, &mut town, id, &renewal);
    town.fetch(&mut amal);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!((peer.name.as_str(), peer.former_name), ("Berta", None));
}

#[test]
fn a_renewal_dated_to_the_year_9999_does_not_outlast_the_next() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let far = "9999-01-01T00:00:00Z".parse().unwrap();
    for (at, name) in [(far, "Berta B."), (town.now, "Berta")] {
        let renewal = renewal(&berta, id, at, |hello| hello.name = name.to_owned());
        renews(&mut berta, &mut town, id, &renewal);
        town.fetch(&mut amal);
        assert_eq!(amal.held(id).peer.unwrap().name, name);
    }
}

#[test]
fn an_earlier_renewal_or_hello_that_comes_again_changes_nothing() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let earlier = renewal(&berta, id, town.now, |hello| {
        hello.name = "Berta B.".to_owned();
    });
    renews(&mut berta, &mut town, id, &earlier);
    says_hello(&mut berta, id, &town, |hello| {
        hello.name = "B. Berta".to_owned();
    });
    let hello = berta.messages(id).pop().unwrap().id;
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let hello = berta.signed(id, hello);
    town.pass(1);
    let latest = renewal(&berta, id, town.now, |_| {});
    renews(&mut berta, &mut town, id, &latest);
    town.fetch(&mut amal);
    renews(&mut berta, &mut town, id, &earlier);
    berta.send_as_is(&mut town, id, hello);
    town.fetch(&mut amal);
    assert_eq!(amal.held(id).peer.unwrap().name, "Berta");
}

#[test]
fn an_envelope_that_a_relay_delivers_again_under_a_new_id_changes_nothing() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = amal.records.mailbox.as_ref().unwrap().address.mailbox;
    let grant = amal.held(id).grant.secret;
    let text = berta.say(id, "once", town.now);
    town.send(&mut berta);
    let bytes = town.post.of(mailbox).waiting.last().unwrap().bytes.clone();
    town.until_quiet(&mut [&mut amal, &mut berta]);
    town.post.deliver(mailbox, &grant, bytes);
    town.fetch(&mut amal);
    assert_eq!(amal.heard(id), ["once"]);
    assert_eq!(amal.held(id).last_received, Some(text));
    berta.say(id, "and on", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.heard(id), ["once", "and on"]);
}

/// The fallback key is not spent, so the first envelope of its session opens twice.
#[test]
fn the_first_envelope_of_a_session_does_not_set_it_back_when_it_comes_again() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    town.post.of(mailbox).keys.clear();
    amal.change(id, |held| crate::outbox::renew(held, town.now));
    town.send(&mut amal);
    let first = town.post.of(mailbox).waiting.last().unwrap().bytes.clone();
    town.until_quiet(&mut [&mut berta, &mut amal]);
    amal.say(id, "in the new session", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    berta.say(id, "which works", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let before = berta.records.sessions.clone();
    let grant = berta.held(id).grant.secret;
    town.post.deliver(mailbox, &grant, first);
    town.fetch(&mut berta);
    assert!(berta.records.sessions == before, "the session was set back");
}

#[test]
fn a_read_marker_dated_to_the_year_9999_counts_as_of_now() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let far = "9999-01-01T00:00:00Z".parse().unwrap();
    berta.put(id, &MessageContent::Read, far);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.held(id).read_by_peer, Some(town.now));
}

#[test]
fn what_a_modified_app_sends_in_its_session_is_counted_and_fills_no_space() {
    const AT_ONCE: u32 = 250;
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let text = MessageContent::Text("unsigned".to_owned());
    let mut message = Message::write(&text, town.now).unwrap();
    message.proof = Some(Proof {
        signature: [7; 64],
        list: Some(1),
    });
    let unsigned = Payload::Message {
        message,
        previous: None,
    };
    let receipt = Payload::Receipt(Receipt {
        have: None,
        missing: false,
        renewal: None,
    });
    for (payload, unopened) in [
        (&receipt, 0),
        (&receipt, 0),
        (&unsigned, 1),
        (&unsigned, 2),
        (&unsigned, 3),
    ] {
        for _ in 0..AT_ONCE {
            berta.send_payload(&mut town, id, payload);
        }
        town.until_quiet(&mut [&mut amal]);
        assert_eq!(amal.held(id).unopened, unopened * AT_ONCE);
    }
    assert_eq!(amal.records.count_seen(), 1_000);
    // A message of hers is heard in the session that there is, and ends the count.
    berta.say(id, "signed", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.heard(id), ["signed"]);
    assert_eq!(amal.held(id).unopened, 0);
}

#[test]
fn a_new_name_is_shown_with_the_former_one() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    says_hello(&mut berta, id, &town, |hello| {
        hello.name = "Stadt Mannheim".to_owned();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(peer.name, "Stadt Mannheim");
    assert_eq!(peer.former_name.as_deref(), Some("Berta"));
}

#[test]
fn a_one_time_key_that_the_peer_did_not_sign_begins_no_session() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    let mallory = Device::mentor();
    let forged = sign_key(&mallory.identity(), KeyKind::OneTime, &mailbox, &[9; 32]);
    town.post.of(mailbox).keys = [forged].into();
    amal.change(id, |held| crate::outbox::renew(held, town.now));
    let errand = amal.next(Lane::Send, town.now).unwrap();
    let settled = town.carry(&mut amal, &errand);
    assert!(matches!(settled, Settled::Rest(Resting::Conversation, _)));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    amal.say(id, "with a key of hers", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["with a key of hers"]);
}

#[test]
fn the_grant_of_the_invitation_ends_once_the_peer_has_a_fresh_one() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.invited();
    let in_link = berta.held(id).grant.secret.digest();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    town.until_quiet(&mut [&mut berta, &mut amal]);
    amal.say(id, "I have it", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let writers = &town.post.of(mailbox).writers;
    assert!(!writers.contains(in_link.as_bytes()));
    assert_eq!(writers.len(), 1);
    assert_eq!(berta.heard(id), ["I have it"]);
    assert!(berta.held(id).former_grant.is_none());
}

#[test]
fn nothing_that_is_not_shown_tells_the_peer_at_once_that_this_device_is_online() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    amal.say(id, "hello", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    let before = town.post.of(mailbox).put;
    berta.put(id, &MessageContent::Read, town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(town.post.of(mailbox).put, before, "answered at once");
    town.pass(2);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(town.post.of(mailbox).put, before + 1, "answered later");
}

#[test]
fn junk_is_counted_for_the_grant_it_came_with_and_not_remembered() {
    let mut town = Town::new();
    let (berta, mut amal, id) = town.met();
    let hint = amal.held(id).grant.secret.digest().hint();
    let seen = amal.records.count_seen();
    let envelopes = (1..=3).map(|n| DeliveredEnvelope {
        cursor: Cursor(1 << 40 | n),
        id: [u8::try_from(n).unwrap(); 16].into(),
        bytes: vec![7; 256],
        writer: Some(hint),
    });
    amal.receive(envelopes.collect(), town.now);
    assert_eq!(amal.held(id).unopened, 3);
    assert_eq!(amal.records.count_seen(), seen);
    drop(berta);
}

#[test]
fn a_choice_dated_to_the_year_9999_does_not_win_for_ever() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let far = "9999-01-01T00:00:00Z".parse().unwrap();
    berta.put(id, &MessageContent::Keep(0), far);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let now = town.now;
    amal.write(|tx| crate::keep(tx, id, 30, now));
    assert_eq!(amal.held(id).keep_days, 30);
}

#[test]
fn a_worthless_key_that_was_kept_holds_up_its_own_conversation_only() {
    let mut town = Town::new();
    let (mut bad, mut amal, first) = town.met();
    let mut good = Device::mentor();
    let second = town.accept(&mut good, &mut amal);
    town.until_quiet(&mut [&mut bad, &mut good, &mut amal]);
    amal.change(first, |held| {
        let peer = held.peer.as_mut().unwrap();
        let mut device = peer.device().clone();
        device.address.sealing = [0; 32];
        let person = PersonSecret::random();
        let list = DeviceList::sign(&person, 1, device);
        peer.identity = crate::PeerIdentity::Listed(Box::new(list));
        held.schedule_receipt(crate::Missing::Nothing, Urgency::Now, town.now);
    });
    let stuck = amal.say(first, "cannot go", town.now);
    amal.say(second, "goes", town.now);
    town.until_quiet(&mut [&mut amal, &mut good]);
    assert_eq!(good.heard(second), ["goes"]);
    let message = amal.records.message(first, stuck).unwrap().unwrap();
    let reason = StuckReason::NotTaken;
    assert_eq!(message.state, MessageState::Stuck(reason));
}

#[test]
fn a_session_that_cannot_be_read_is_begun_again() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let sessions = amal.records.sessions.get_mut(id.as_bytes()).unwrap();
    for session in sessions {
        session.pickle.clear();
    }
    amal.say(id, "after all", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["after all"]);
}

#[test]
fn only_the_peer_that_publishes_worthless_keys_is_left_in_peace() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let mailbox = berta.records.mailbox.as_ref().unwrap().address.mailbox;
    for key in [vec![0; 32], vec![1; 5], Vec::new()] {
        town.post.of(mailbox).keys = [key].into();
        amal.change(id, |held| crate::outbox::renew(held, town.now));
        let errand = amal.next(Lane::Send, town.now).unwrap();
        let settled = town.carry(&mut amal, &errand);
        assert!(matches!(settled, Settled::Rest(Resting::Conversation, _)));
    }
    town.until_quiet(&mut [&mut amal, &mut berta]);
    amal.say(id, "with a better key", town.now);
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(berta.heard(id), ["with a better key"]);
}

#[test]
fn a_text_that_is_longer_than_texts_may_be_is_not_taken() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    for length in [LONGEST_TEXT, LONGEST_TEXT + 1] {
        let text = MessageContent::Text("x".repeat(length));
        let message = Message::write(&text, town.now).unwrap();
        berta.write(|tx| tx.add_message(id, &message));
    }
    berta.say(id, "and on", town.now);
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(
        amal.heard(id),
        ["x".repeat(LONGEST_TEXT).as_str(), "and on"]
    );
}

#[test]
fn a_name_cannot_look_like_what_the_app_says() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    says_hello(&mut berta, id, &town, |hello| {
        hello.name = "Berta\n\u{202e}confirmed\u{202c} by the city".to_owned();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    let peer = amal.held(id).peer.unwrap();
    assert_eq!(peer.name, "Berta confirmed by the city");
    says_hello(&mut berta, id, &town, |hello| {
        hello.language = "<b>".to_owned();
    });
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(amal.held(id).peer.unwrap().language, "de");
    let now = town.now;
    berta.records.mailbox.as_mut().unwrap().name = "B\u{202e}atr".to_owned();
    let invitation = berta.write(|tx| invite(tx, now, now));
    let refused = Invitation::of_link(&invitation.link());
    assert_eq!(refused, Err(TalkError::Unsigned));
}

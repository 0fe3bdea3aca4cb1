//! Berta is a mentor; Amal, Danylo and Elif are new in the city. They talk through a
//! real relay in its own process, which may be down.

use std::{cell::Cell, fs, path::Path};

use lotse_app::{
    App, Caution, Clock, ConfirmationState, ErrorCode, MessageStateView, MessageView, ShareKind,
    ShareView, StageView,
};
use lotse_talk::{Proves, Report};
use lotse_tests::{RelayProcess, Talker, Wiretap, quick_folder};
use tempfile::TempDir;

/// A city with its relay.
struct City {
    folder: TempDir,
    relay: Option<RelayProcess>,
    ticket: String,
}

impl City {
    fn new() -> Self {
        let folder = quick_folder();
        let relay = RelayProcess::start(folder.path()).unwrap();
        let ticket = relay.ticket().unwrap();
        Self {
            folder,
            relay: Some(relay),
            ticket,
        }
    }

    fn home(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn berta(&self) -> Talker {
        let berta = Talker::open(&self.home("berta"), "de").unwrap();
        berta.become_mentor(&self.ticket, "Berta").unwrap();
        berta
    }

    fn newcomer(&self, name: &str, language: &str) -> Talker {
        Talker::open(&self.home(name), language).unwrap()
    }

    /// Stops the relay, and returns its address for restarting it there.
    fn stop_relay(&mut self) -> String {
        let relay = self.relay.take().unwrap();
        let address = relay.url.authority().to_owned();
        relay.stop().unwrap();
        address
    }

    fn start_relay(&mut self, address: &str) {
        let relay = RelayProcess::start_at(self.folder.path(), "lotse-relay.db", address);
        self.relay = Some(relay.unwrap());
    }
}

/// Berta invites, and the other accepts the QR code's content.
fn meet(berta: &Talker, other: &Talker, name: &str) -> String {
    let invitation = berta.app.invite().unwrap();
    let seen = other.app.read_invitation(&invitation.link).unwrap();
    assert_eq!(seen.name, "Berta");
    let id = other
        .app
        .accept_invitation(&invitation.link, name, false)
        .unwrap();
    assert_eq!(id, invitation.conversation);
    id
}

/// Completes an invitation on both sides.
fn meet_and_greet(berta: &Talker, other: &Talker, name: &str) -> String {
    let id = meet(berta, other, name);
    let is_open = |view: &lotse_app::ConversationView| view.card.stage == StageView::Open;
    berta
        .until_conversation(&id, "the answer", is_open)
        .unwrap();
    other.until_conversation(&id, "a receipt", is_open).unwrap();
    id
}

#[test]
fn amal_moves_to_the_relay_of_a_later_invitation_and_berta_is_asked() {
    let (mut mannheim, jena) = (City::new(), City::new());
    let (berta, amal) = (mannheim.berta(), mannheim.newcomer("amal", "ar"));
    let first = meet_and_greet(&berta, &amal, "Amal");
    let dora = jena.berta();
    let invitation = dora.app.invite().unwrap();
    let seen = amal.app.read_invitation(&invitation.link).unwrap();
    assert!(seen.moves_from.is_some(), "Amal has a mailbox elsewhere");
    let second = amal.app.accept_invitation(&invitation.link, "Amal", true);
    let second = second.unwrap();
    dora.until_conversation(&second, "her hello", |view| {
        view.card.stage == StageView::Open
    })
    .unwrap();
    berta
        .until_conversation(&first, "the move", |view| view.moves_to.is_some())
        .unwrap();
    berta.app.follow_peer(&first).unwrap();
    mannheim.stop_relay();
    berta.app.send_text(&first, "Gut, dass es klappt.").unwrap();
    let heard = amal.until_heard(&first, &["Gut, dass es klappt."]).unwrap();
    assert!(heard.moves_to.is_none());
}

#[test]
fn amal_accepts_what_bertas_qr_code_says_and_they_talk_both_ways() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    amal.app.send_text(&id, "مرحبا، متى أسجل عنواني؟").unwrap();
    berta
        .until_heard(&id, &["مرحبا، متى أسجل عنواني؟"])
        .unwrap();
    berta
        .app
        .send_text(&id, "Innerhalb von zwei Wochen.")
        .unwrap();
    berta.app.send_step(&id, "register-address").unwrap();
    let heard = amal
        .until_heard(&id, &["Innerhalb von zwei Wochen."])
        .unwrap();
    assert_eq!(heard.card.name.as_deref(), Some("Berta"));
    let heard = amal
        .until_conversation(&id, "the step", |view| {
            view.messages.iter().any(|message| message.step.is_some())
        })
        .unwrap();
    let step = heard
        .messages
        .iter()
        .find_map(|message| message.step.clone());
    assert_eq!(
        step.unwrap().title.language.to_string(),
        "ar",
        "Amal must see it in Arabic"
    );
    berta.until_all(&id, MessageStateView::Received).unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
}

#[test]
fn both_write_without_a_network_before_there_is_any_mailbox() {
    let mut city = City::new();
    let address = city.stop_relay();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet(&berta, &amal, "Amal");
    amal.app.send_text(&id, "one").unwrap();
    amal.app.send_text(&id, "two").unwrap();
    berta.app.send_text(&id, "welcome").unwrap();
    amal.until_all(&id, MessageStateView::Waiting).unwrap();
    assert!(!amal.app.talk().unwrap().me.unwrap().is_open);
    city.start_relay(&address);
    berta.app.nudge();
    amal.app.nudge();
    berta.until_heard(&id, &["one", "two"]).unwrap();
    amal.until_heard(&id, &["welcome"]).unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
    berta.until_all(&id, MessageStateView::Received).unwrap();
}

#[test]
fn what_berta_writes_while_amal_is_away_waits_for_her() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    let home = amal.close();
    for text in ["Montag", "Dienstag", "Mittwoch"] {
        berta.app.send_text(&id, text).unwrap();
    }
    berta.until_all(&id, MessageStateView::Sent).unwrap();
    let amal = Talker::open(&home, "ar").unwrap();
    let heard = amal
        .until_heard(&id, &["Montag", "Dienstag", "Mittwoch"])
        .unwrap();
    assert_eq!(heard.card.unread, 3);
    amal.app.read_messages(&id).unwrap();
    assert_eq!(amal.app.unread().unwrap(), []);
    berta.until_all(&id, MessageStateView::Received).unwrap();
}

#[test]
fn a_relay_that_is_stopped_and_started_loses_nothing() {
    let mut city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    let address = city.stop_relay();
    amal.app.send_text(&id, "while it is away").unwrap();
    amal.until_all(&id, MessageStateView::Waiting).unwrap();
    city.start_relay(&address);
    amal.app.nudge();
    berta.app.nudge();
    berta.until_heard(&id, &["while it is away"]).unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
}

#[test]
fn amals_phone_comes_back_from_an_older_copy_and_they_go_on_talking() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    amal.app.send_text(&id, "before").unwrap();
    berta.until_heard(&id, &["before"]).unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
    let home = amal.close();
    let copy = city.home("copy");
    Talker::copy(&home, &copy).unwrap();

    let amal = Talker::open(&home, "ar").unwrap();
    amal.app.send_text(&id, "will be forgotten").unwrap();
    berta.app.send_text(&id, "heard twice over").unwrap();
    amal.until_heard(&id, &["heard twice over"]).unwrap();
    berta
        .until_heard(&id, &["before", "will be forgotten"])
        .unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
    drop(amal);

    let amal = Talker::open(&copy, "ar").unwrap();
    amal.app.send_text(&id, "after").unwrap();
    berta.app.send_text(&id, "welcome back").unwrap();
    // Neither tells the other at once that a message cannot be read, unless there is
    // something to send: Amal asks until that is known.
    let asked = Cell::new(0);
    let until_answered = |app: &App| {
        let view = app.conversation(&id, 1)?;
        let is_sent = |message: &&MessageView| message.state == Some(MessageStateView::Sent);
        let (mine, theirs): (Vec<_>, Vec<_>) = view.messages.iter().partition(|it| it.mine);
        if theirs.len() < 2 && asked.get() < 20 && mine.last().is_some_and(is_sent) {
            app.send_text(&id, "hello?")?;
            asked.set(asked.get() + 1);
        }
        Ok((theirs.len() == 2).then_some(()))
    };
    amal.until("an answer", until_answered).unwrap();
    amal.until_heard(&id, &["heard twice over", "welcome back"])
        .unwrap();
    let mut heard = vec!["before", "will be forgotten", "after"];
    heard.resize(3 + asked.get(), "hello?");
    berta.until_heard(&id, &heard).unwrap();
}

#[test]
fn what_was_said_stays_in_sight_behind_many_changes_of_a_shared_plan() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    amal.app.send_text(&id, "hello").unwrap();
    let step = [ShareView {
        kind: ShareKind::Step,
        id: "register-address".to_owned(),
    }];
    for _ in 0..60 {
        amal.app.set_shares(&id, &step).unwrap();
        amal.app.set_shares(&id, &[]).unwrap();
    }
    let view = amal.app.conversation(&id, 1).unwrap();
    let last = view.messages.last().unwrap();
    assert_eq!(last.text.as_deref(), Some("hello"));
    assert_eq!(view.card.last.as_ref(), Some(last));
    assert!(!view.has_older);
}

#[test]
fn berta_sees_of_three_mentees_what_each_shares_and_only_that() {
    let city = City::new();
    let berta = city.berta();
    let mentees: Vec<(Talker, String)> = [("Amal", "ar"), ("Danylo", "en"), ("Elif", "de")]
        .into_iter()
        .map(|(name, language)| {
            let mentee = city.newcomer(name, language);
            let id = meet_and_greet(&berta, &mentee, name);
            (mentee, id)
        })
        .collect();
    let (amal, with_amal) = &mentees[0];
    let share = |kind, id: &str| ShareView {
        kind,
        id: id.to_owned(),
    };
    let shares = [share(ShareKind::Step, "register-address")];
    let preview = amal.app.preview_shares(&shares).unwrap();
    assert_eq!(preview.len(), 1);
    amal.app.set_shares(with_amal, &shares).unwrap();
    let seen = |count: usize| {
        berta.until("what Amal shares", |app| {
            let desk = app.desk()?;
            let amal = desk
                .mentees
                .iter()
                .find(|mentee| mentee.card.id == *with_amal);
            Ok(amal.filter(|mentee| mentee.shared.len() == count).cloned())
        })
    };
    assert_eq!(seen(1).unwrap().shared[0].mark, None);
    amal.app
        .mark_step("register-address", Some(lotse_app::Mark::Done))
        .unwrap();
    berta
        .until("that it is done", |app| {
            let view = app.conversation(with_amal, 1)?;
            let is_done = view.shared.iter().all(|step| step.mark.is_some());
            Ok((is_done && !view.shared.is_empty()).then_some(()))
        })
        .unwrap();
    let desk = berta.app.desk().unwrap();
    let others = desk
        .mentees
        .iter()
        .filter(|mentee| mentee.card.id != *with_amal);
    assert_eq!(
        others.map(|mentee| mentee.shared.len()).collect::<Vec<_>>(),
        [0, 0]
    );
    amal.app.set_shares(with_amal, &[]).unwrap();
    seen(0).unwrap();
    for (position, (mentee, id)) in mentees.iter().enumerate() {
        mentee
            .app
            .send_text(id, &format!("hello {position}"))
            .unwrap();
        berta
            .until_heard(id, &[format!("hello {position}").as_str()])
            .unwrap();
    }
    let latest = berta.app.unread().unwrap().into_iter();
    let latest = latest.map(|view| (view.conversation, view.name, view.count));
    let names = ["Elif", "Danylo", "Amal"].map(|name| Some(name.to_owned()));
    let expected = mentees.iter().rev().zip(names);
    let expected = expected.map(|((_, id), name)| (id.clone(), name, 1));
    assert_eq!(latest.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn a_step_that_is_gone_is_not_in_the_way_of_what_else_is_shared() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    let share = |id: &str| ShareView {
        kind: ShareKind::Step,
        id: id.to_owned(),
    };
    let shares = [share("of-another-place"), share("register-address")];
    assert_eq!(amal.app.preview_shares(&shares).unwrap().len(), 1);
    amal.app.set_shares(&id, &shares).unwrap();
    let kept = amal.app.conversation(&id, 1).unwrap().shares;
    assert_eq!(kept, [share("register-address")]);
}

#[test]
fn a_blocked_peer_is_not_heard_any_more_and_learns_that_nothing_goes() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    amal.app.block_peer(&id).unwrap();
    berta.until_refused(&id).unwrap();
    assert!(
        amal.app
            .conversation(&id, 1)
            .unwrap()
            .messages
            .iter()
            .all(|message| message.mine)
    );
    assert_eq!(
        amal.app.send_text(&id, "x").unwrap_err().code,
        ErrorCode::ConversationOver
    );
    amal.app.unblock_peer(&id).unwrap();
    amal.app.send_text(&id, "again").unwrap();
    berta.until_heard(&id, &["again"]).unwrap();
}

#[test]
fn what_was_written_offline_before_a_block_is_never_heard() {
    let mut city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    let address = city.stop_relay();
    amal.app.send_text(&id, "written before the block").unwrap();
    amal.app.block_peer(&id).unwrap();
    amal.app.erase_conversation(&id).unwrap();
    city.start_relay(&address);
    amal.app.nudge();
    berta.app.nudge();
    // Once Berta is refused, Amal's device has sent everything to the relay.
    let view = berta.until_refused(&id).unwrap();
    assert!(view.messages.iter().all(|message| message.mine));
    assert_eq!(view.card.stage, StageView::Open);
}

#[test]
fn amal_leaves_and_berta_is_asked_to_erase() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    amal.app.send_text(&id, "goodbye").unwrap();
    berta.until_heard(&id, &["goodbye"]).unwrap();
    amal.app.leave_conversation(&id, true).unwrap();
    let left = berta
        .until_conversation(&id, "to be left", |view| {
            view.card.stage == StageView::PeerLeft
        })
        .unwrap();
    assert!(left.asks_to_erase);
    assert_eq!(
        left.messages.len(),
        1,
        "nothing may be erased without asking"
    );
    assert_eq!(
        berta.app.send_text(&id, "x").unwrap_err().code,
        ErrorCode::ConversationOver
    );
    berta.app.erase_conversation(&id).unwrap();
    assert_eq!(berta.app.talk().unwrap().conversations.len(), 0);
    amal.app.erase_conversation(&id).unwrap();
    assert_eq!(
        amal.app.conversation(&id, 1).unwrap_err().code,
        ErrorCode::UnknownConversation
    );
}

#[test]
fn an_invitation_that_is_over_cannot_be_accepted_nor_one_that_was_used() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let invitation = berta.app.invite().unwrap();
    let later: jiff::Zoned = jiff::Zoned::now() + jiff::ToSpan::days(15);
    let late = Talker::open_offline(&city.home("late"), "en", Clock::fixed(later)).unwrap();
    assert!(late.app.read_invitation(&invitation.link).unwrap().is_over);
    let refused = late
        .app
        .accept_invitation(&invitation.link, "Late", false)
        .unwrap_err();
    assert_eq!(refused.code, ErrorCode::InvitationOver);
    amal.app
        .accept_invitation(&invitation.link, "Amal", false)
        .unwrap();
    let again = amal
        .app
        .accept_invitation(&invitation.link, "Amal", false)
        .unwrap_err();
    assert_eq!(again.code, ErrorCode::InvitationUsed);
    let own = berta
        .app
        .accept_invitation(&invitation.link, "Berta", false)
        .unwrap_err();
    assert_eq!(own.code, ErrorCode::InvitationUsed);
    for nonsense in [
        "",
        "hello",
        "lotse://invitation/",
        "lotse://invitation/AAAA",
    ] {
        let error = amal.app.read_invitation(nonsense).unwrap_err();
        assert_eq!(error.code, ErrorCode::NotAnInvitation, "{nonsense}");
    }
}

#[test]
fn messages_older_than_both_have_agreed_are_gone_on_both_sides() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    berta.app.keep_messages(&id, 30).unwrap();
    amal.until_conversation(&id, "the new time", |view| view.keep_days == 30)
        .unwrap();
    amal.app.send_text(&id, "old soon").unwrap();
    berta.until_heard(&id, &["old soon"]).unwrap();
    amal.until_all(&id, MessageStateView::Received).unwrap();
    let open_at = |home: &Path, time: &jiff::Zoned| {
        let mut talker = Talker::open_offline(home, "de", Clock::fixed(time.clone())).unwrap();
        talker.connect();
        talker
    };
    let later: jiff::Zoned = jiff::Zoned::now() + jiff::ToSpan::days(31);
    let still_later = &later + jiff::ToSpan::hours(2);
    for home in [berta.close(), amal.close()] {
        let talker = open_at(&home, &later);
        talker.app.send_text(&id, "younger").unwrap();
        talker
            .until_conversation(&id, "the younger to go", |view| {
                let younger = |text: &Option<String>| text.as_deref() == Some("younger");
                let mut own = view.messages.iter().filter(|message| message.mine);
                own.any(|it| younger(&it.text) && it.state == Some(MessageStateView::Sent))
            })
            .unwrap();
        // Messages also expire if they had already expired at the previous check.
        let talker = open_at(&talker.close(), &still_later);
        talker
            .until_conversation(&id, "only the younger to be there", |view| {
                let texts = view.messages.iter().map(|message| message.text.as_deref());
                let mut others = texts.filter(|text| *text != Some("younger"));
                !view.messages.is_empty() && others.next().is_none()
            })
            .unwrap();
    }
}

#[test]
fn a_request_for_money_is_shown_with_a_word_of_caution_and_can_be_reported() {
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    berta.app.send_text(&id, "Guten Tag!").unwrap();
    berta
        .app
        .send_text(
            &id,
            "Kannst du mir Geld schicken? Schreib mir auf WhatsApp.",
        )
        .unwrap();
    let heard = amal
        .until_conversation(&id, "both", |view| view.messages.len() == 2)
        .unwrap();
    assert_eq!(heard.messages[0].cautions, []);
    assert_eq!(
        heard.messages[1].cautions,
        [Caution::Money, Caution::Channel]
    );
    let chosen = [heard.messages[1].id.clone()];
    let saved = amal
        .app
        .report(&id, &chosen, "She asks for money.")
        .unwrap();
    let text = fs::read_to_string(&saved.path).unwrap();
    let report: Report = serde_json::from_str(&text).unwrap();
    let disclosed = report.check();
    assert_eq!(disclosed.len(), 1, "only the chosen message");
    assert_eq!(disclosed[0].proves, Proves::WriterAndReceiver);
    assert!(!text.contains("Guten Tag"));
    let forged = text.replace("Kannst du mir Geld schicken?", "Gib mir Geld!");
    let forged: Report = serde_json::from_str(&forged).unwrap();
    assert_eq!(
        forged.check()[0].text,
        disclosed[0].text,
        "the signed content is displayed"
    );
    let mut forged = report.clone();
    forged.messages[0].at += jiff::SignedDuration::from_secs(1);
    assert_eq!(forged.check()[0].proves, Proves::Nothing);
    assert_eq!(heard.card.confirmation.state, ConfirmationState::None);
}

#[test]
fn the_number_of_an_office_of_the_city_is_no_reason_for_caution() {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs/de-mannheim/contacts.toml");
    let contacts: toml::Table = fs::read_to_string(pack).unwrap().parse().unwrap();
    let mut phones = contacts
        .values()
        .filter_map(|contact| contact.get("phone")?.as_str());
    let phone = phones.find(|phone| phone.starts_with("+49 ")).unwrap();
    let arabic = |letter: char| {
        letter
            .to_digit(10)
            .and_then(|digit| char::from_u32(0x660 + digit))
    };
    let numbers = [
        phone.to_owned(),
        phone.replacen("+49 ", "0", 1),
        phone
            .chars()
            .map(|letter| arabic(letter).unwrap_or(letter))
            .collect(),
        "+49 151 23456789".to_owned(),
    ];
    let city = City::new();
    let (berta, amal) = (city.berta(), city.newcomer("amal", "ar"));
    let id = meet_and_greet(&berta, &amal, "Amal");
    for number in &numbers {
        berta
            .app
            .send_text(&id, &format!("Ruf dort an: {number}."))
            .unwrap();
    }
    let is_whole = |view: &lotse_app::ConversationView| view.messages.len() == numbers.len();
    let heard = amal
        .until_conversation(&id, "all numbers", is_whole)
        .unwrap();
    let cautions = heard
        .messages
        .iter()
        .map(|message| message.cautions.as_slice());
    let none: &[Caution] = &[];
    let expected = [none, none, none, &[Caution::Channel]];
    assert_eq!(cautions.collect::<Vec<_>>(), expected, "{numbers:?}");
}

#[test]
fn neither_the_relays_database_nor_its_traffic_tells_what_is_said_or_by_whom() {
    let city = City::new();
    let relay = city.relay.as_ref().unwrap();
    let tap = Wiretap::to(&relay.url).unwrap();
    let berta = Talker::open(&city.home("berta"), "de").unwrap();
    let ticket = relay.ticket_at(&tap.url).unwrap();
    berta.become_mentor(&ticket, "Berta Beispielhaft").unwrap();
    let amal = city.newcomer("amal", "ar");
    let link = berta.app.invite().unwrap().link;
    let id = amal
        .app
        .accept_invitation(&link, "Amal Unverkennbar", false)
        .unwrap();
    let secrets = ["Mein Geheimnis ist 4711", "عنواني الجديد في مانهايم"];
    for secret in secrets {
        amal.app.send_text(&id, secret).unwrap();
    }
    amal.app
        .set_shares(
            &id,
            &[ShareView {
                kind: ShareKind::Step,
                id: "register-address".to_owned(),
            }],
        )
        .unwrap();
    berta.until_heard(&id, &secrets).unwrap();
    berta
        .until_conversation(&id, "the plan", |view| !view.shared.is_empty())
        .unwrap();
    berta.app.send_text(&id, "Das bleibt unter uns").unwrap();
    amal.until_heard(&id, &["Das bleibt unter uns"]).unwrap();

    let plan = berta.app.conversation(&id, 1).unwrap().shared[0]
        .title
        .value
        .clone();
    let words = [
        secrets[0],
        secrets[1],
        "Das bleibt unter uns",
        "Berta Beispielhaft",
        "Amal Unverkennbar",
        "register-address",
        &plan,
    ];
    let mut seen = vec![("the line", tap.heard())];
    seen.extend(
        files(city.folder.path())
            .into_iter()
            .map(|bytes| ("the relay", bytes)),
    );
    assert!(tap.heard().len() > 4_000, "the recording must not be empty");
    for (place, bytes) in &seen {
        for word in words {
            assert!(!holds(bytes, word), "{place} contains {word:?}");
        }
    }
    assert!(
        holds(&tap.heard(), "/v1/mailboxes/"),
        "the search must find what is there"
    );
}

/// The relay's files, without those of the devices.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let files = entries.filter(|entry| entry.path().is_file());
    files.map(|file| fs::read(file.path()).unwrap()).collect()
}

/// Returns whether bytes contain a word, as plain text or in a common encoding.
fn holds(bytes: &[u8], word: &str) -> bool {
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let base64 = (0..3).map(|skipped| {
        let padded = [vec![b' '; skipped], word.as_bytes().to_vec()].concat();
        let text = lotse_wire::encode_base64url(&padded).into_bytes();
        // Drops the characters that also encode bits of neighbouring bytes.
        text.get(4..text.len().saturating_sub(4))
            .unwrap_or_default()
            .to_vec()
    });
    let hex: Vec<String> = word.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let ways = [word.as_bytes().to_vec(), utf16, hex.concat().into_bytes()];
    let mut all = ways.into_iter().chain(base64).filter(|way| way.len() >= 4);
    all.any(|way| bytes.windows(way.len()).any(|window| window == way))
}

#[test]
fn the_conversation_that_was_written_in_last_comes_first_whatever_time_it_claims() {
    let city = City::new();
    let mut ids = Vec::new();
    let amal = Talker::open_offline(&city.home("amal"), "ar", Clock::default()).unwrap();
    for name in ["berta", "dora"] {
        let mentor = Talker::open_offline(&city.home(name), "de", Clock::default()).unwrap();
        mentor.become_mentor(&city.ticket, name).unwrap();
        let link = mentor.app.invite().unwrap().link;
        ids.push(amal.app.accept_invitation(&link, "Amal", false).unwrap());
    }
    drop(amal);
    let now = jiff::Zoned::now();
    let later = now.checked_add(jiff::ToSpan::years(4)).unwrap();
    for (id, time) in ids.iter().zip([later, now]) {
        let clock = Clock::fixed(time);
        let amal = Talker::open_offline(&city.home("amal"), "ar", clock).unwrap();
        amal.app.send_text(id, "hello").unwrap();
        let listed = amal.app.talk().unwrap().conversations;
        assert_eq!(listed.first().map(|card| &card.id), Some(id));
    }
}

//! A mentor programme from its key to a report, with the real command.

#![cfg(test)]

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{Timestamp, ToSpan, Zoned, civil::Date};
use lotse_store::{KeyRing, UserStore};
use lotse_talk::{
    Confirmation, ConfirmationRequest, Mailbox, Message, MessageContent, MessageDirection,
    NewMailbox, Peer, PeerIdentity, Programme, Report, Role, invite, open_mailbox, queue,
};
use tempfile::TempDir;

/// A made-up town with its pack, and a folder for keys.
struct Town(TempDir);

impl Town {
    /// The town without a programme.
    fn new() -> Self {
        let town = Self(tempfile::tempdir().unwrap());
        let to = town.path("");
        town.good(&["new", "xx", "--kind", "country", "--to", &to]);
        town.good(&["new", "xx-town", "--extends", "xx", "--to", &to]);
        let contact = "[welcome]\nphone = \"+49 621 2930\"\nreview_by = 2099-01-01\n\
                       source = { url = \"https://example.org\", title = \"Town\", verified = 2026-11-20 }\n";
        fs::write(town.file("xx-town/contacts.toml"), contact).unwrap();
        fs::write(
            town.file("xx-town/locales/de/contacts.ftl"),
            "contact-welcome = Willkommen\n",
        )
        .unwrap();
        town
    }

    /// The town with a key that its pack names.
    fn with_programme() -> Self {
        let town = Self::new();
        let made = town.good(&["mentor", "key", "--out", &town.path("key")]);
        let (_, lines) = made.split_once("[mentors]\n").unwrap();
        let (lines, _) = lines.split_once("\n\n").unwrap();
        let lines = lines.replace("<contact id>", "welcome");
        let manifest = fs::read_to_string(town.file("xx-town/pack.toml")).unwrap();
        fs::write(
            town.file("xx-town/pack.toml"),
            format!("{manifest}\n[mentors]\n{lines}\n"),
        )
        .unwrap();
        town
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn path(&self, name: &str) -> String {
        self.file(name).to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_lotse-pack"))
            .current_dir(self.0.path())
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Standard output of a successful run.
    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The error of a refused run, which prints nothing to standard output.
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert_eq!(output.stdout, b"", "{}", said(&output));
        said(&output)
    }

    /// A confirmation by the town.
    fn confirmation(&self, mentor: &Mentor) -> Confirmation {
        let until = in_years(1).to_string();
        let link = self.good(&confirm(&mentor.request(), &until));
        Confirmation::of_link(&link).unwrap()
    }

    /// An expired confirmation, which the command would not issue.
    fn confirmation_that_is_over(&self, mentor: &Mentor) -> Confirmation {
        let key = fs::read_to_string(self.file("key")).unwrap();
        let request = ConfirmationRequest::of_link(&mentor.request()).unwrap();
        let programme = Programme::of_text(&key).unwrap();
        programme.confirm(&request, "xx-town", "2020-12-31".parse().unwrap())
    }

    /// The exit code and output of checking a report.
    fn check(&self, report: &Report, packs: &[&str]) -> (Option<i32>, String) {
        let json = serde_json::to_vec(report).unwrap();
        fs::write(self.file("report.json"), json).unwrap();
        let output = self.run(&[&["mentor", "check", "report.json"][..], packs].concat());
        (output.status.code(), said(&output))
    }
}

/// A mentor's device.
struct Mentor {
    store: UserStore,
    _folder: TempDir,
}

impl Mentor {
    fn new(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ring = KeyRing::files_only();
        let (mut store, _) = UserStore::open(folder.path(), &ring, None, Timestamp::now()).unwrap();
        let new = NewMailbox {
            relay: "https://relay.example.org".parse().unwrap(),
            ticket: "7KQ2-M9XW-40TB-RZ5H".parse().unwrap(),
            name,
            language: "de",
            role: Role::Mentor,
            agreement: 1,
        };
        store
            .write(Timestamp::now(), |tx| open_mailbox(tx, &new))
            .unwrap();
        Self {
            store,
            _folder: folder,
        }
    }

    fn mailbox(&self) -> Mailbox {
        self.store.mailbox().unwrap().unwrap()
    }

    fn request(&self) -> String {
        ConfirmationRequest::of(&self.mailbox())
    }

    /// A report by a recipient of these texts.
    fn report(&mut self, texts: &[&str], confirmation: Option<&Confirmation>) -> Report {
        let now = Timestamp::now();
        let writing = self.store.write(now, |tx| {
            let until = now + 24.hours();
            let id = invite(tx, now, until)?.conversation;
            for text in texts {
                queue(tx, id, &MessageContent::Text((*text).to_owned()), now)?;
            }
            Ok::<_, lotse_store::StoreError>(id)
        });
        let (id, _) = writing.unwrap();
        let mailbox = self.mailbox();
        let mut received = self.store.conversation(id).unwrap().unwrap();
        received.peer = Some(Peer {
            name: mailbox.name.clone(),
            former_name: None,
            language: mailbox.language.clone(),
            role: mailbox.role,
            identity: PeerIdentity::Listed(Box::new(mailbox.list())),
            grant: mailbox.secret.clone(),
            said_at: None,
            moves_to: None,
            confirmation: confirmation.map(Confirmation::to_bytes),
        });
        let newcomer = Mentor::new("Amal").mailbox();
        let bond = received.bond(newcomer.identity.person()).unwrap();
        let messages = self.store.latest_messages(id, 100).unwrap().into_iter();
        let messages: Vec<Message> = messages
            .map(|message| Message {
                direction: MessageDirection::In,
                ..message.sign(&mailbox.identity, &bond, 1)
            })
            .collect();
        Report::new(&newcomer, &received, &messages, "He wants money.").unwrap()
    }
}

/// The arguments to confirm a mentor.
fn confirm<'a>(request: &'a str, until: &'a str) -> [&'a str; 9] {
    let pack = "xx-town";
    [
        "mentor", "confirm", request, "--key", "key", "--pack", pack, "--until", until,
    ]
}

fn said(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr].concat()).unwrap()
}

fn in_years(years: i32) -> Date {
    Zoned::now().date().checked_add(years.years()).unwrap()
}

#[test]
fn a_programme_confirms_a_mentor_and_sees_what_the_mentor_has_written() {
    let town = Town::with_programme();
    let checked = town.good(&["check", "xx-town"]);
    assert!(checked.contains(": 0 errors"), "{checked}");
    let mut mentor = Mentor::new("Anna Kowalska");
    let until = in_years(1).to_string();
    let confirmed = town.run(&confirm(&mentor.request(), &until));
    assert!(said(&confirmed).contains("Confirms \"Anna Kowalska\""));
    let confirmation = Confirmation::of_link(&said(&confirmed)).unwrap();
    assert_eq!(confirmation.programme, "xx-town");
    assert_eq!(confirmation.person, mentor.mailbox().identity.person());
    assert_eq!(confirmation.until.to_string(), until);
    let report = mentor.report(&["Send me 50 euros", "Now"], Some(&confirmation));
    let (code, said) = town.check(&report, &["xx-town"]);
    assert_eq!(code, Some(0), "{said}");
    for words in [
        "proven: the programme of xx-town has confirmed \"Anna Kowalska\"",
        "He wants money.",
        "    Send me 50 euros",
        "All 2 messages were written by the owner of the key",
        "What was left out",
        "by the writer's clock",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn a_request_may_come_as_a_link_with_words_around_it_in_a_file_or_on_standard_input() {
    let town = Town::with_programme();
    let text = format!(
        "Hello, here it is:\n{}\nAnna",
        Mentor::new("Anna").request()
    );
    let until = in_years(1).to_string();
    fs::write(town.file("mail.txt"), &text).unwrap();
    let link = town.good(&confirm("mail.txt", &until));
    assert!(link.starts_with("lotse://confirmed/"), "{link}");
    assert_eq!(town.good(&confirm(&text, &until)), link);
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-pack"))
        .current_dir(town.0.path())
        .args(confirm("-", &until))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = command.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    let output = command.wait_with_output().unwrap();
    assert_eq!(said(&output), link);
}

#[test]
fn the_key_is_for_its_owner_only_and_is_never_written_over() {
    let town = Town::new();
    town.good(&["mentor", "key"]);
    let before = fs::read(town.file("mentor-programme.key")).unwrap();
    let refused = town.refused(&["mentor", "key"]);
    assert!(refused.contains("nothing was changed"), "{refused}");
    assert_eq!(fs::read(town.file("mentor-programme.key")).unwrap(), before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = fs::metadata(town.file("mentor-programme.key")).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn only_the_key_that_the_pack_names_confirms() {
    let town = Town::with_programme();
    let (request, until) = (Mentor::new("Anna").request(), in_years(1).to_string());
    let with_key = |key: &'static str| {
        let mut arguments = confirm(&request, &until);
        arguments[4] = key;
        town.refused(&arguments)
    };
    town.good(&["mentor", "key", "--out", "other"]);
    assert!(with_key("other").contains("not the key that xx-town names"));
    assert!(with_key("nowhere").contains("cannot read nowhere"));
    assert!(with_key("xx-town/pack.toml").contains("is not the key of a mentor programme"));
    let mut in_country = confirm(&request, &until);
    in_country[6] = "xx";
    let refused = town.refused(&in_country);
    assert!(
        refused.contains("xx names no mentor programme"),
        "{refused}"
    );
}

#[test]
fn a_request_that_is_none_or_was_changed_is_refused() {
    let town = Town::with_programme();
    let until = in_years(1).to_string();
    let request = Mentor::new("Anna").request();
    let code = request.strip_prefix("lotse://mentor/").unwrap();
    let mut bytes = BASE64URL.decode(code).unwrap();
    let name = bytes.windows(4).position(|four| four == b"Anna").unwrap();
    bytes[name + 3] = b'e';
    let changed = format!("lotse://mentor/{}", BASE64URL.encode(bytes));
    let mut short = request.clone();
    short.pop();
    for (request, word) in [
        (changed.as_str(), "modified in transit"),
        (short.as_str(), "incomplete request"),
        ("lotse://mentor/", "incomplete request"),
        ("lotse://invitation/AAAA", "begins with lotse://mentor/"),
    ] {
        let refused = town.refused(&confirm(request, &until));
        assert!(refused.contains(word), "{refused}");
    }
}

#[test]
fn a_name_that_plays_with_the_terminal_is_refused() {
    let town = Town::with_programme();
    let until = in_years(1).to_string();
    for name in ["Anna\u{1b}[2J", "anna\u{202e}bob", " ", &"x".repeat(61)] {
        // The app never creates such a name, but a modified one may.
        let mut mailbox = Mentor::new("Anna").mailbox();
        mailbox.name = name.to_owned();
        let refused = town.refused(&confirm(&ConfirmationRequest::of(&mailbox), &until));
        assert!(refused.contains("the request has"), "{refused}");
        assert!(!refused.contains('\u{1b}') && !refused.contains('\u{202e}'));
    }
}

#[test]
fn a_confirmation_ends_on_a_day_to_come_and_within_two_years() {
    let town = Town::with_programme();
    let request = Mentor::new("Anna").request();
    let today = Zoned::now().date().to_string();
    let refused = |until: &str| town.refused(&confirm(&request, until));
    assert!(refused("2020-01-01").contains("is in the past"));
    assert!(refused(&in_years(3).to_string()).contains("more than 2 years"));
    town.good(&confirm(&request, &today));
    town.good(&confirm(&request, &in_years(2).to_string()));
}

#[test]
fn a_confirmation_is_for_ninety_days_unless_another_day_is_given() {
    let town = Town::with_programme();
    let request = Mentor::new("Anna").request();
    let arguments = confirm(&request, "");
    let link = town.good(&arguments[..7]);
    let confirmation = Confirmation::of_link(&link).unwrap();
    let in_ninety_days = Zoned::now().date().checked_add(90.days()).unwrap();
    assert_eq!(confirmation.until, in_ninety_days);
}

#[test]
fn a_confirmation_is_withdrawn_by_the_digest_of_the_key_which_names_nobody() {
    let town = Town::with_programme();
    let mentor = Mentor::new("Anna");
    let link = town.confirmation(&mentor).link();
    for link in [&link, &mentor.request()] {
        town.good(&["mentor", "withdraw", link, "--pack", "xx-town"]);
    }
    let pack = fs::read_to_string(town.file("xx-town/pack.toml")).unwrap();
    let digest = BASE64URL.encode(mentor.mailbox().identity.person().digest());
    assert_eq!(pack.matches(&digest).count(), 1, "{pack}");
    assert!(!pack.contains("Anna"));
    let checked = town.good(&["check", "xx-town"]);
    assert!(checked.contains(": 0 errors"), "{checked}");
    let until = in_years(1).to_string();
    let refused = town.refused(&confirm(&mentor.request(), &until));
    assert!(refused.contains("was withdrawn"), "{refused}");
    let foreign = Town::with_programme()
        .confirmation(&Mentor::new("Berta"))
        .link();
    let refused = town.refused(&["mentor", "withdraw", &foreign, "--pack", "xx-town"]);
    assert!(refused.contains("not signed by the programme"), "{refused}");
    let refused = town.refused(&["mentor", "withdraw", "lotse://mentor/", "--pack", "xx-town"]);
    assert!(
        refused.contains("no request or confirmation found"),
        "{refused}"
    );
}

#[test]
fn a_message_to_somebody_else_is_not_authentic_in_a_report() {
    let town = Town::with_programme();
    let mut report = Mentor::new("Anna").report(&["Hello"], None);
    let other = Mentor::new("Mallory").mailbox();
    report.reporter = BASE64URL.encode(other.identity.person().as_bytes());
    let (code, said) = town.check(&report, &["xx-town"]);
    assert_eq!(code, Some(1), "{said}");
}

#[test]
fn a_report_of_version_1_says_so() {
    let town = Town::with_programme();
    let mut report = Mentor::new("Anna").report(&["Hello"], None);
    report.version = 1;
    let (code, said) = town.check(&report, &["xx-town"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("older app"), "{said}");
}

#[test]
fn a_message_that_was_changed_or_is_somebody_elses_is_not_authentic() {
    let town = Town::with_programme();
    let mut mentor = Mentor::new("Anna");
    let confirmation = town.confirmation(&mentor);
    let good = mentor.report(&["Hello", "Bye"], Some(&confirmation));
    let other = Mentor::new("Berta").report(&["I am Anna"], None);
    let mut reports = [(); 4].map(|()| good.clone());
    reports[0].messages[0].content = other.messages[0].content.clone();
    reports[1].messages[0].at += 1.hour();
    reports[2].messages[0] = other.messages[0].clone();
    reports[3].messages[0].signature = String::new();
    for report in &reports {
        let (code, said) = town.check(report, &["xx-town"]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("NOT AUTHENTIC"), "{said}");
        assert!(said.contains("1 of 2 messages prove nothing"), "{said}");
    }
}

#[test]
fn words_that_stand_beside_what_was_signed_change_nothing() {
    let town = Town::with_programme();
    let mut report = Mentor::new("Anna").report(&["Hello"], None);
    report.messages[0].text = "Send me money".to_owned();
    let (code, said) = town.check(&report, &["xx-town"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("    Hello") && !said.contains("money\n\n"),
        "{said}"
    );
}

#[test]
fn a_confirmation_proves_only_what_it_says() {
    let town = Town::with_programme();
    let mut mentor = Mentor::new("Anna");
    let confirmation = town.confirmation(&mentor);
    let over = town.confirmation_that_is_over(&mentor);
    let of_other = town.confirmation(&Mentor::new("Berta"));
    let report = mentor.report(&["Hello"], Some(&confirmation));
    let with = |confirmation: Option<&Confirmation>| Report {
        confirmation: confirmation.map(|it| BASE64URL.encode(it.to_bytes())),
        ..report.clone()
    };
    let renamed = Report {
        name: "Mother".to_owned(),
        ..report.clone()
    };
    let broken = Report {
        confirmation: Some("AAAA".to_owned()),
        ..report.clone()
    };
    for (report, packs, words) in [
        (&report, &["xx-town"][..], "proven: "),
        (&report, &["xx", "xx-town"], "proven: "),
        (&report, &[], "Give the folder of the pack xx-town"),
        (&report, &["xx"], "Give the folder of the pack xx-town"),
        (
            &renamed,
            &["xx-town"],
            "not the one the programme confirmed",
        ),
        (
            &broken,
            &["xx-town"],
            "the confirmation in the report is invalid",
        ),
        (&with(None), &["xx-town"], "contains no confirmation"),
        (
            &with(Some(&over)),
            &["xx-town"],
            "2020-12-31, which is in the past",
        ),
        (&with(Some(&of_other)), &["xx-town"], "but for another key"),
    ] {
        let (code, said) = town.check(report, packs);
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains(words), "{words}: {said}");
    }
    let elsewhere = Town::with_programme();
    let (_, said) = elsewhere.check(&report, &["xx-town"]);
    assert!(said.contains("not signed with the key"), "{said}");
}

#[test]
fn a_program_can_read_what_is_proven() {
    let town = Town::with_programme();
    let mut mentor = Mentor::new("Anna");
    let confirmation = town.confirmation(&mentor);
    let mut report = mentor.report(&["Hello", "Bye"], Some(&confirmation));
    report.messages[1].signature = String::new();
    let (code, said) = town.check(&report, &["xx-town", "--json"]);
    assert_eq!(code, Some(1), "{said}");
    let checked: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(checked["authentic"], false);
    assert_eq!(checked["confirmation"]["state"], "confirmed");
    assert_eq!(checked["confirmation"]["name"], "Anna");
    assert_eq!(checked["confirmation"]["over"], false);
    assert_eq!(checked["messages"][0]["text"], "Hello");
    assert_eq!(checked["messages"][0]["authentic"], true);
    assert_eq!(checked["messages"][1]["authentic"], false);
}

#[test]
fn a_report_cannot_play_with_the_terminal() {
    let town = Town::with_programme();
    let mut report = Mentor::new("Anna").report(&["a\u{1b}[2Jb\u{202e}c"], None);
    report.name = "\u{1b}]0;Anna\u{7}".to_owned();
    report.words = "one\ntwo\u{9b}3J".to_owned();
    let (code, said) = town.check(&report, &[]);
    assert_eq!(code, Some(0));
    assert!(said.contains("\\u{1b}[2Jb"), "{said}");
    assert!(
        !said.contains(|c: char| c != '\n' && c.is_control()),
        "{said:?}"
    );
    assert!(!said.contains('\u{202e}'));
}

#[test]
fn what_is_no_report_or_is_of_a_newer_app_is_refused() {
    let town = Town::with_programme();
    for (text, word) in [
        ("", "is not a report"),
        ("{}", "is not a report"),
        ("[]", "is not a report"),
        ("{ \"version\": 3 }", "newer app"),
    ] {
        fs::write(town.file("report.json"), text).unwrap();
        let refused = town.refused(&["mentor", "check", "report.json"]);
        assert!(refused.contains(word), "{refused}");
    }
}

//! Anything that strangers send or people paste is parsed or rejected, never with a
//! panic. `cargo xtask fuzz` runs for longer.
#![cfg(test)]

use bolero::check;
use lotse_talk::{
    Confirmation, ConfirmationRequest, ContactCard, DeviceList, Invitation, LinkKind,
    MessageContent, Programme, Report, SharedPlan, SharedStep, StepCard, TicketLink, clean_name,
};

/// Overwrites bytes at the given positions.
fn spoil(mut bytes: Vec<u8>, changes: &[(u16, u8)]) -> Vec<u8> {
    let length = bytes.len();
    for (at, byte) in changes {
        bytes[usize::from(*at) % length] = *byte;
    }
    bytes
}

/// What people send, in each of the kinds that can be made without a peer.
fn contents() -> Vec<Vec<u8>> {
    let step = StepCard {
        step: "register-address".parse().unwrap(),
        title: "Wohnung anmelden".into(),
        language: "de".into(),
        due: "2026-12-01".parse().ok(),
    };
    let shared = SharedStep {
        step: step.step.clone(),
        title: step.title.clone(),
        language: step.language.clone(),
        mark: None,
        due: step.due,
    };
    let contact = ContactCard {
        name: "Welcome Center".into(),
        website: Some("https://example.org".into()),
        ..ContactCard::default()
    };
    [
        MessageContent::Text("Guten Tag".into()),
        MessageContent::Step(step),
        MessageContent::Contact(contact),
        MessageContent::Plan(SharedPlan {
            steps: vec![shared],
        }),
        MessageContent::Read,
        MessageContent::Keep(90),
        MessageContent::Leave { erase: true },
    ]
    .map(|content| content.encode())
    .into()
}

fn read_content(bytes: &[u8]) {
    if let Ok(content) = MessageContent::decode(bytes) {
        let encoded = content.encode();
        assert_eq!(MessageContent::decode(&encoded), Ok(content));
    }
}

#[test]
fn any_bytes_are_a_content_or_refused() {
    check!().for_each(read_content);
}

#[test]
fn a_spoilt_content_is_read_or_refused() {
    let contents = contents();
    check!()
        .with_type::<(u8, Vec<(u16, u8)>)>()
        .for_each(|(which, changes)| {
            let content = contents[usize::from(*which) % contents.len()].clone();
            read_content(&spoil(content, changes));
        });
}

#[test]
fn any_bytes_are_a_signed_statement_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        assert!(
            DeviceList::from_bytes(bytes).is_err(),
            "nobody signed the list"
        );
        if let Ok(confirmation) = Confirmation::from_bytes(bytes) {
            assert_eq!(
                Confirmation::from_bytes(&confirmation.to_bytes()),
                Ok(confirmation)
            );
        }
    });
}

/// What links, and the emails around them, are made of.
const PIECES: [&str; 28] = [
    "lotse://invitation/",
    "lotse://ticket",
    "lotse://mentor/",
    "lotse://confirmed/",
    "lotse://safety-number/",
    "LOTSE://Invitation/",
    "?relay=https%3A%2F%2Frelay.example.org",
    "?relay=https://relay.example.org/",
    "&code=7KQ2-M9XW-40TB-RZ5H",
    "&code=",
    "jAJI",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "-_",
    "=3D",
    "=\r\n",
    "\r\n",
    "\n> ",
    "&amp;",
    "%",
    "%E2%80%AE",
    "\u{202e}",
    "\u{200b}",
    "\u{2011}",
    "ä",
    "🙂",
    " ",
    ".",
    "(",
];

fn paste(text: &str) {
    let kind = LinkKind::of_text(text);
    let is_invitation = Invitation::of_link(text).is_ok();
    assert!(!is_invitation, "nobody signed it");
    let found = [
        (LinkKind::Ticket, TicketLink::of_link(text).is_ok()),
        (
            LinkKind::Request,
            ConfirmationRequest::of_link(text).is_ok(),
        ),
        (LinkKind::Confirmation, Confirmation::of_link(text).is_ok()),
    ];
    for (_, is_found) in found {
        assert!(kind.is_some() || !is_found, "a link without a kind");
    }
    drop(Programme::of_text(text));
    if let Ok(name) = clean_name(text) {
        assert_eq!(clean_name(&name), Ok(name.clone()), "clean once, clean");
        assert!(name.chars().any(char::is_alphanumeric));
    }
}

#[test]
fn any_text_is_a_link_or_refused() {
    check!().for_each(|bytes: &[u8]| paste(&String::from_utf8_lossy(bytes)));
}

#[test]
fn any_pieces_of_links_are_a_link_or_refused() {
    check!().for_each(|choices: &[u8]| {
        let pieces = choices
            .iter()
            .map(|choice| PIECES[usize::from(*choice) % PIECES.len()]);
        paste(&pieces.collect::<String>());
    });
}

#[test]
fn any_report_is_read_or_refused_and_proves_nothing_without_a_signature() {
    const REPORT: &str = r#"{"version":2,"conversation":"0102030405060708","reporter":"AAAA","name":"Eva","list":null,"confirmation":null,"words":"","messages":[{"id":"AAAAAAAAAAA","at":"2026-11-28T08:00:00Z","text":"Hallo","content":"AWVIYWxsbw","to_list":1,"signature":"AAAA"}]}"#;
    check!().with_type::<Vec<(u16, u8)>>().for_each(|changes| {
        let bytes = spoil(REPORT.as_bytes().to_vec(), changes);
        if let Ok(report) = serde_json::from_slice::<Report>(&bytes) {
            assert!(report.list().is_none(), "nobody signed the list");
            drop(report.check());
        }
    });
}

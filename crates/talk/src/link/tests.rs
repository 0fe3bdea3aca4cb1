use std::{fmt, panic::RefUnwindSafe};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::*;
use crate::{
    Confirmation, ConfirmationRequest, Invitation, Programme, SafetyNumber, TicketLink,
    invitation::tests::invitation,
};

const TICKET: &str = "lotse://ticket?relay=https%3A%2F%2Ftalk.musterstadt.example.org%2Flotse&code=7KQ2-M9XW-40TB-RZ5H";

fn escape(link: &str) -> String {
    utf8_percent_encode(link, NON_ALPHANUMERIC).to_string()
}

/// How a link arrives from a chat, an email or a document.
pub(crate) fn pasted(link: &str) -> Vec<String> {
    let (first, second) = link.split_at(60);
    let escaped = link.replace('&', "&amp;");
    let printable = |text: &str| text.replace('=', "=3D");
    let wrapped = |before: &str| {
        let lines = link.as_bytes().chunks(75).map(str::from_utf8);
        let lines = lines.map(|line| format!("{before}{}\r\n", line.unwrap()));
        lines.collect::<String>()
    };
    vec![
        link.to_owned(),
        format!("  {link} \r\n"),
        format!("Hallo, hier: {link} bis bald"),
        format!("Dein Link: {link}."),
        format!("{link}, und bis bald"),
        format!("Hast du {link}?"),
        format!("{link}\nLG\nBerta"),
        format!("<{link}>."),
        format!("({link})"),
        format!("\"{link}\""),
        format!("'{link}'"),
        format!("„{link}“"),
        format!("“{link}”"),
        format!("«{link}»"),
        format!("‚{link}‘"),
        format!("[Link]({link})."),
        format!("**{link}**"),
        format!("Link:{link}"),
        format!("> {link}"),
        format!(">{link}"),
        format!("<a href=\"{escaped}\">Link</a>"),
        escaped,
        format!("{link}\u{200e}"),
        format!("\u{200f}{link}"),
        format!("\u{2066}{link}\u{2069}"),
        format!("Link:\u{a0}{link}"),
        format!("\u{200b}{link}"),
        format!("{first}\u{ad}{second}"),
        link.replace("lotse:", "Lotse:"),
        link.replace("lotse:", "LOTSE:"),
        wrapped(""),
        wrapped("> "),
        wrapped(">"),
        wrapped("> > "),
        format!("Hallo,\n{}\nBis bald\nBerta", wrapped("").trim_end()),
        format!("{}=\r\n{}", printable(first), printable(second)),
        format!("{link}\n{link}"),
        escape(link),
        format!("Hallo,\n{}\nBis bald", escape(link)),
        format!(
            "https://eur05.safelinks.protection.outlook.com/?url={}&data=05%7C02%7Camal%40example.org&reserved=0",
            escape(link)
        ),
    ]
}

/// A link, and what must be read from it.
struct Sample {
    kind: LinkKind,
    link: String,
    read: Box<dyn Fn(&str) -> String + RefUnwindSafe>,
}

fn sample<T: fmt::Debug>(
    kind: LinkKind,
    link: String,
    read: impl Fn(&str) -> T + RefUnwindSafe + 'static,
) -> Sample {
    let read = move |text: &str| format!("{:?}", read(text));
    Sample {
        kind,
        link,
        read: Box::new(read),
    }
}

/// A link of each kind.
fn samples() -> [Sample; 6] {
    let request = ConfirmationRequest::of(&crate::tests::mentor());
    let asked = ConfirmationRequest::of_link(&request).unwrap();
    let until = jiff::civil::date(2026, 12, 31);
    let confirmation = Programme::random().confirm(&asked, "de-mannheim", until);
    let number = SafetyNumber::of([1; 32].into(), [2; 32].into());
    [
        sample(
            LinkKind::Invitation,
            invitation().link(),
            Invitation::of_link,
        ),
        sample(LinkKind::Ticket, TICKET.to_owned(), TicketLink::of_link),
        sample(LinkKind::Request, request, ConfirmationRequest::of_link),
        sample(
            LinkKind::Confirmation,
            confirmation.link(),
            Confirmation::of_link,
        ),
        sample(LinkKind::SafetyNumber, number.link(), move |text| {
            number.is_in_link(text).then_some(()).ok_or(())
        }),
        sample(LinkKind::Copy, LinkKind::Copy.link(&[7; 90]), |text| {
            LinkKind::Copy.read_bytes(text, &(), |bytes| {
                (bytes == [7; 90]).then_some(()).ok_or(())
            })
        }),
    ]
}

#[test]
fn links_are_told_apart_by_how_they_begin() {
    for kind in LinkKind::ALL {
        let text = format!("Bitte öffnen: {}AAAA.", kind.beginning());
        assert_eq!(LinkKind::of_text(&text), Some(kind));
    }
    assert_eq!(LinkKind::of_text("lotse://mentors/AAAA"), None);
    assert_eq!(LinkKind::of_text("https://invitation/AAAA"), None);
}

#[test]
fn the_first_of_two_links_counts() {
    let text = "lotse://ticket?a lotse://invitation/AAAA";
    assert_eq!(LinkKind::of_text(text), Some(LinkKind::Ticket));
}

#[test]
fn a_link_of_any_kind_is_found_however_it_was_pasted() {
    for Sample { kind, link, read } in samples() {
        let wanted = read(&link);
        assert!(wanted.starts_with("Ok"), "{wanted}");
        for text in pasted(&link) {
            assert_eq!(LinkKind::of_text(&text), Some(kind), "{text:?}");
            assert_eq!(read(&text), wanted, "{text:?}");
        }
    }
}

#[test]
fn every_ticket_that_a_relay_prints_is_found_however_it_was_pasted() {
    // Codes that look like an escape after `code=`.
    let codes = ["3D3D-3D3D-3D3D-3D3D", "3DQ2-M9XW-40TB-RZ5H"].map(str::to_owned);
    let random = std::iter::repeat_with(|| lotse_wire::Ticket::random().unwrap().to_string());
    for code in codes.into_iter().chain(random.take(50)) {
        let link =
            format!("lotse://ticket?relay=https%3A%2F%2Ftalk.musterstadt.example&code={code}");
        for text in pasted(&link) {
            let read = TicketLink::of_link(&text).map(|link| link.ticket.to_string());
            assert_eq!(read, Ok(code.clone()), "{text:?}");
        }
    }
}

/// Text around links.
const WORDS: [&str; 18] = [
    "Hallo",
    "Amal,",
    "hier",
    "dein",
    "Link:",
    "مرحبا",
    "https://example.org/?a=b",
    "=",
    "A=B",
    "lotse",
    "lotse://",
    "lotse://ticket",
    "(",
    "\"",
    "-",
    "\n",
    "\n\n",
    "🙂",
];
/// What may follow the last sign of a link.
const ENDS: [&str; 10] = [
    " ",
    "\n",
    "\n\n",
    ". ",
    ",\n",
    ")",
    ">",
    "\"",
    "“",
    "\u{200e} ",
];
/// How lines end that go on in the next.
const WRAPS: [&str; 6] = ["\n", "\r\n", "\n> ", "\r\n>> ", "  \n  ", "\n\t"];

fn words(choices: &[u8]) -> String {
    // Only the first 16 beginnings of a kind are looked at.
    let choices = choices.iter().take(12);
    let words = choices.map(|choice| WORDS[usize::from(*choice) % WORDS.len()]);
    words.collect::<Vec<&str>>().join(" ")
}

/// The link, wrapped after its beginning at these places.
fn wrapped(sample: &Sample, places: &[u16], line_end: &str) -> String {
    let (beginning, rest) = sample.link.split_at(sample.kind.beginning().len());
    let mut places: Vec<usize> = places
        .iter()
        .map(|place| usize::from(*place) % rest.len())
        .collect();
    // A link is tried with up to 63 more lines.
    places.truncate(60);
    places.sort_unstable();
    places.dedup();
    let mut text = beginning.to_owned();
    for (at, sign) in rest.char_indices() {
        if at > 0 && places.contains(&at) {
            text.push_str(line_end);
        }
        text.push(sign);
    }
    text
}

#[test]
fn a_link_between_any_words_and_wrapped_anywhere_is_found() {
    let samples = samples();
    let wanted = samples.each_ref().map(|sample| (sample.read)(&sample.link));
    bolero::check!()
        .with_max_len(200)
        .with_test_time(std::time::Duration::from_secs(2))
        .with_type::<(u8, Vec<u8>, Vec<u16>, u8, u8, Vec<u8>)>()
        .for_each(|(which, before, places, wrap, end, after)| {
            let which = usize::from(*which) % samples.len();
            let sample = &samples[which];
            let line_end = WRAPS[usize::from(*wrap) % WRAPS.len()];
            let end = ENDS[usize::from(*end) % ENDS.len()];
            let link = wrapped(sample, places, line_end);
            let text = format!("{} {link}{end}{}", words(before), words(after));
            assert_eq!((sample.read)(&text), wanted[which], "{text:?}");
            // As an email of quoted-printable text.
            let link = wrapped(sample, places, "\0")
                .replace('=', "=3D")
                .replace('\0', "=\r\n");
            let text = format!("{} {link}{end}", words(before));
            assert_eq!((sample.read)(&text), wanted[which], "{text:?}");
        });
}

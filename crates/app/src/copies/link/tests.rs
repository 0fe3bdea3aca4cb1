use std::fmt::Write;

use lotse_wire::{decode_base64url, encode_base64url};
use proptest::prelude::*;

use super::*;

/// Written with another program for zlib streams.
const FIRST: &str = "lotse://copy/AUPxErGzk7VI7sI5SIDqYGzKYAnEyFIJyT-IZr1TUWZqmkJZfq6CsZ6CS2pVKigPKTxqmKxwY-ONzTeW32y5sVIJr_cRS20IBgRyCkkswrlUCiNNAADJcxVD";
const FIRST_SAYS: &str = r#"{"answers":{"purpose":{"kind":"choice","value":"work"}},"marks":{"register-address":"done"},"markedOn":{"register-address":"2026-11-29"},"notes":{"tax-id":"Brief vom 3. Dezember – رسالة"},"ownDates":{},"documents":["passport"],"employerCodes":{},"settings":{"language":"ar","place":"de-mannheim","welcomed":"yes"}}"#;

fn bytes_of(link: &str) -> Vec<u8> {
    let rest = link.strip_prefix(LinkKind::Copy.beginning()).unwrap();
    decode_base64url(rest).unwrap()
}

#[test]
fn a_link_of_version_1_can_still_be_read() {
    assert_eq!(read(FIRST), Ok(FIRST_SAYS.into()));
}

#[test]
fn what_is_usual_in_a_copy_takes_little_space() {
    let link = write(FIRST_SAYS.as_bytes()).unwrap();
    assert!(link.len() < 200, "{} characters: {link}", link.len());
}

#[test]
fn many_answers_marks_and_papers_fit_a_code() {
    let ids = |end: &'static str| {
        let lines = WORDS.lines().filter_map(move |line| line.split_once(end));
        lines.map(|(id, _)| id.trim_matches('"'))
    };
    let mut json = String::from(r#"{"answers":{"#);
    for (at, fact) in ids(r#"":{"kind":"#).take(25).enumerate() {
        write!(
            json,
            r#""{fact}":{{"kind":"choice","value":"answer-{at}"}},"#
        )
        .unwrap();
    }
    json.push_str(r#"},"marks":{"#);
    for step in ids(r#"":"done","#).step_by(4).take(30) {
        write!(json, r#""{step}":"done","#).unwrap();
    }
    json.push_str(r#"},"markedOn":{"#);
    for (at, step) in ids(r#"":"done","#).step_by(4).take(30).enumerate() {
        write!(json, r#""{step}":"2026-11-{:02}","#, 1 + at * 7 % 28).unwrap();
    }
    let link = super::write(json.as_bytes()).unwrap();
    assert!(link.len() < 900, "{} characters", link.len());
}

#[test]
fn a_link_that_somebody_has_cut_or_changed_is_refused() {
    let link = write(FIRST_SAYS.as_bytes()).unwrap();
    let beginning = LinkKind::Copy.beginning().len();
    for end in 0..link.len() {
        assert!(read(link.get(..end).unwrap()).is_err(), "{end}");
    }
    for at in beginning..link.len() {
        for other in ["A", "_", "%", " "] {
            let mut changed = link.clone();
            changed.replace_range(at..=at, other);
            // Some bits between two parts of a stream mean nothing.
            let says_the_same = |json| json == FIRST_SAYS.as_bytes();
            assert!(read(&changed).map_or(true, says_the_same), "{changed}");
        }
    }
    let mut longer = bytes_of(&link);
    longer.push(0);
    assert!(read(&LinkKind::Copy.link(&longer)).is_err());
}

#[test]
fn a_link_of_a_later_version_is_named_as_such() {
    let mut bytes = bytes_of(&write(b"{}").unwrap());
    bytes[0] = VERSION + 1;
    let later = LinkKind::Copy.link(&bytes);
    assert_eq!(read(&later), Err(ErrorCode::CopyNewer));
    bytes[0] = 0;
    let none = LinkKind::Copy.link(&bytes);
    assert_eq!(read(&none), Err(ErrorCode::CopyLinkUnreadable));
}

#[test]
fn a_link_that_swells_is_refused() {
    let largest = vec![b' '; MOST_BYTES];
    assert_eq!(read(&write(&largest).unwrap()), Ok(largest));
    assert_eq!(write(&vec![b' '; MOST_BYTES + 1]), None);

    let words = words();
    let swollen = vec![b' '; 1 << 20];
    let mut stream = Vec::with_capacity(1 << 20);
    let mut compress = Compress::new(Compression::best(), true);
    compress
        .compress_vec(words.as_bytes(), &mut stream, FlushCompress::Sync)
        .unwrap();
    let mut bomb = vec![VERSION];
    let beginning = stream.len();
    let status = compress.compress_vec(&swollen, &mut stream, FlushCompress::Finish);
    assert_eq!(status.unwrap(), Status::StreamEnd);
    bomb.extend(&stream[beginning..]);
    assert!(bomb.len() < 8_192);
    let refused = read(&LinkKind::Copy.link(&bomb));
    assert_eq!(refused, Err(ErrorCode::CopyLinkUnreadable));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_is_read_again(bytes in prop::collection::vec(any::<u8>(), 0..4_096)) {
        let link = write(&bytes).unwrap();
        prop_assert_eq!(LinkKind::of_text(&link), Some(LinkKind::Copy));
        prop_assert_eq!(read(&format!("https://lotse.example.org/app/#{link}")), Ok(bytes));
    }

    #[test]
    fn anything_else_is_refused(rest in prop::collection::vec(any::<u8>(), 0..300)) {
        let link = format!("{}{}", LinkKind::Copy.beginning(), encode_base64url(&rest));
        prop_assert!(read(&link).is_err());
    }
}

//! Decodes text files. What cannot be decoded for certain is refused: a pack
//! with wrong letters can neither be read nor searched.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ImportError, error::NoSource, loss::shown};

/// Pairs that UTF-8 becomes when it is read as Windows-1252: ä, ö, ü, ß, é, –, „.
const MOJIBAKE: [&str; 14] = [
    "Ã¤", "Ã¶", "Ã¼", "Ã„", "Ã–", "Ãœ", "ÃŸ", "Ã©", "Ã¨", "Ã¡", "â€“", "â€ž", "â€œ", "â€™",
];

/// The text of a file: UTF-8, UTF-16, or an older encoding that its letters prove.
pub(crate) fn decode(what: &str, bytes: &[u8]) -> Result<String, ImportError> {
    let refused = |why| ImportError::NotASource {
        what: what.to_owned(),
        why,
    };
    let text = read(bytes).map_err(refused)?;
    match damaged(&text) {
        Some((line, part)) => Err(refused(NoSource::Damaged {
            line,
            shown: shown(part),
        })),
        None => Ok(text),
    }
}

fn read(bytes: &[u8]) -> Result<String, NoSource> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return in_encoding(encoding, bytes.get(length..).unwrap_or_default());
    }
    if let Some(encoding) = utf_16(bytes) {
        return in_encoding(encoding, bytes);
    }
    let mended = repair_folds(bytes);
    if let Ok(text) = std::str::from_utf8(&mended) {
        return Ok(text.to_owned());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(Some(b"de"), Utf8Detection::Deny);
    let text = in_encoding(encoding, bytes)?;
    if text.contains('\0') {
        return Err(NoSource::Encoding(String::new()));
    }
    let doubtful = || doubtful_word(&text).filter(|_| encoding == WINDOWS_1252);
    match strange_word(&text).or_else(doubtful) {
        Some(word) => Err(NoSource::Encoding(format!(
            ": read as {}, it has the word {}",
            encoding.name(),
            shown(word)
        ))),
        None => Ok(text),
    }
}

fn in_encoding(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, NoSource> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(Cow::into_owned)
        .ok_or_else(|| NoSource::Encoding(format!(": it is not clean {}", encoding.name())))
}

/// UTF-16 without a mark: every other byte of Latin text is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(2_000))?;
    let zeros = |parity: usize| {
        let every_other = start.iter().skip(parity).step_by(2);
        every_other.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let many = start.len() / 4;
    match (even, odd) {
        (0, odd) if odd > many => Some(UTF_16LE),
        (even, 0) if even > many => Some(UTF_16BE),
        _ => None,
    }
}

/// Moves the line folds of a calendar that split a character: some
/// programs break lines after 75 bytes, even within a character.
fn repair_folds(bytes: &[u8]) -> Cow<'_, [u8]> {
    if std::str::from_utf8(bytes).is_ok() {
        return Cow::Borrowed(bytes);
    }
    let mut mended = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        let fold = [b"\r\n ".as_slice(), b"\n ", b"\r\n\t", b"\n\t"]
            .into_iter()
            .find(|fold| rest.starts_with(fold));
        let tail = fold.and_then(|fold| rest.get(fold.len()..));
        let continues = |byte: Option<&u8>| byte.is_some_and(|byte| (0x80..0xC0).contains(byte));
        match (fold, tail) {
            (Some(fold), Some(tail)) if continues(tail.first()) => {
                let end = tail.iter().take_while(|byte| continues(Some(byte))).count();
                mended.extend_from_slice(tail.get(..end).unwrap_or_default());
                mended.extend_from_slice(fold);
                rest = tail.get(end..).unwrap_or_default();
            }
            _ => {
                mended.push(*byte);
                rest = after;
            }
        }
    }
    Cow::Owned(mended)
}

/// A word that no language writes: of two scripts, or with a sign or a capital with
/// a mark between small letters. It shows that an encoding was taken for another.
fn strange_word(text: &str) -> Option<&str> {
    let is_latin = |letter: char| letter.is_alphabetic() && letter < '\u{250}';
    let is_other = |letter: char| letter.is_alphabetic() && letter > '\u{36f}';
    let is_strange = |word: &&str| {
        let letters: Vec<char> = word.chars().collect();
        let mixes = |two: &[char]| match two {
            [one, two] => is_latin(*one) && is_other(*two) || is_other(*one) && is_latin(*two),
            _ => false,
        };
        if letters.windows(2).any(mixes) {
            return true;
        }
        letters.windows(3).any(|three| match three {
            [before, sign, after] => {
                let between = before.is_lowercase() && after.is_lowercase();
                let capital = between && sign.is_uppercase() && !sign.is_ascii();
                let odd = before.is_alphabetic()
                    && after.is_alphabetic()
                    && !sign.is_ascii()
                    && !sign.is_alphanumeric()
                    && !"·’‘´–—…\u{ad}\u{a0}®™".contains(*sign);
                capital || odd
            }
            _ => false,
        })
    };
    text.split_whitespace().find(is_strange)
}

/// A word that may be in an MS-DOS or old Mac encoding, whose German letters are other
/// characters in Windows-1252: "schšn" for "schön", "Straáe" for "Straße", "€mter" for
/// "Ämter". A text with German letters is taken as decoded correctly.
fn doubtful_word(text: &str) -> Option<&str> {
    if text.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß']) {
        return None;
    }
    let is_doubtful = |word: &&str| {
        let mut letters = word.trim_start_matches(['"', '(', ';', ',']).chars();
        let starts_with_sign = letters.next().is_some_and(|sign| "€†™…".contains(sign))
            && letters.next().is_some_and(char::is_lowercase);
        starts_with_sign || word.contains(['á', 'š', 'Š', 'ž', 'Ž'])
    };
    text.split_whitespace().find(is_doubtful)
}

/// The first line whose text was already damaged in the source, with its number.
pub(crate) fn damaged(text: &str) -> Option<(usize, &str)> {
    let is_damage = |letter: char| {
        letter == char::REPLACEMENT_CHARACTER || ('\u{80}'..='\u{9f}').contains(&letter)
    };
    text.lines().enumerate().find_map(|(index, line)| {
        let is_damaged = line.contains(is_damage)
            || MOJIBAKE.iter().any(|pair| line.contains(pair))
            || has_quoted_printable(line);
        is_damaged.then_some((index + 1, line))
    })
}

/// Whether a line holds letters as mail encodes them: `M=C3=A4rz`.
fn has_quoted_printable(line: &str) -> bool {
    ["=C3=", "=C2=", "=E2=80="].iter().any(|start| {
        line.match_indices(start).any(|(index, start)| {
            let after = line.get(index + start.len()..).unwrap_or_default();
            let digits = after.get(..2).unwrap_or_default().as_bytes();
            matches!(digits, [b'8' | b'9' | b'A' | b'B', second] if second.is_ascii_hexdigit())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Märchenerzähler für Kinder; Grüße aus der Bücherei – „schön“, 5 €\n";

    fn why(bytes: &[u8]) -> NoSource {
        match decode("t", bytes) {
            Err(ImportError::NotASource { why, .. }) => why,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_text_is_read_in_the_encodings_that_people_save() {
        let utf16 = |mark: &str| format!("{mark}{TEXT}").encode_utf16().collect::<Vec<_>>();
        let little = |mark| utf16(mark).into_iter().flat_map(u16::to_le_bytes).collect();
        let big = |mark| utf16(mark).into_iter().flat_map(u16::to_be_bytes).collect();
        let files: [Vec<u8>; 7] = [
            TEXT.into(),
            format!("\u{feff}{TEXT}").into(),
            encoding_rs::WINDOWS_1252.encode(TEXT).0.into(),
            little("\u{feff}"),
            big("\u{feff}"),
            little(""),
            big(""),
        ];
        for bytes in files {
            assert_eq!(decode("t", &bytes).unwrap(), TEXT, "{bytes:?}");
        }
        let russian = "Консультация для приезжих: каждый вторник в городской библиотеке";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
        assert_eq!(decode("t", &bytes).unwrap(), russian);
    }

    #[test]
    fn an_encoding_that_is_not_certain_is_refused() {
        // MS-DOS and Macintosh: ä is 84 and 8A.
        for bytes in [
            b"M\x84rchen f\x81r Kinder".as_slice(),
            b"M\x8Archen f\x9Fr Kinder",
            b"M\xE4rchen \x00 x",
        ] {
            assert!(matches!(why(bytes), NoSource::Encoding(_)), "{bytes:?}");
        }
        // One part in UTF-8, another in Latin-1.
        assert!(decode("t", b"M\xC3\xA4rchen\nf\xFCr Kinder\n").is_err());
    }

    #[test]
    fn text_that_was_damaged_before_is_refused() {
        for text in [
            "Guten Tag\nM\u{fffd}rchen",
            "Guten Tag\nMÃ¤rchen",
            "Guten Tag\nM\u{84}rchen",
            "Guten Tag\nM=C3=A4rchen",
            "Guten Tag\nCaf\u{c3}\u{a9} â€“ offen",
        ] {
            assert!(
                matches!(why(text.as_bytes()), NoSource::Damaged { line: 2, .. }),
                "{text}"
            );
        }
        for text in ["GRÜẞE AUS KÖLN", "x=C3=Y", "Îles Ãnd â", "a=b"] {
            assert_eq!(decode("t", text.as_bytes()).unwrap(), text);
        }
    }

    #[test]
    fn a_line_that_is_broken_within_a_letter_is_mended() {
        let broken = b"SUMMARY:M\xC3\r\n \xA4rchen\r\n";
        assert_eq!(decode("t", broken).unwrap(), "SUMMARY:Mä\r\n rchen\r\n");
    }

    /// Encodings of files, as their bytes: of Unix, Windows, MS-DOS and old Macs.
    fn encoded(text: &str) -> Vec<Vec<u8>> {
        let utf16 = |mark: &str| format!("{mark}{text}").encode_utf16().collect::<Vec<_>>();
        let mut files = vec![
            text.into(),
            utf16("\u{feff}")
                .into_iter()
                .flat_map(u16::to_le_bytes)
                .collect(),
            utf16("\u{feff}")
                .into_iter()
                .flat_map(u16::to_be_bytes)
                .collect(),
        ];
        for encoding in [
            encoding_rs::WINDOWS_1252,
            encoding_rs::WINDOWS_1251,
            encoding_rs::WINDOWS_1256,
            encoding_rs::MACINTOSH,
        ] {
            let (bytes, _, has_unknown) = encoding.encode(text);
            if !has_unknown {
                files.push(bytes.into());
            }
        }
        files.extend(code_page_850(text));
        files
    }

    /// The German letters of MS-DOS.
    fn code_page_850(text: &str) -> Option<Vec<u8>> {
        let byte = |letter: char| match letter {
            'ä' => Some(0x84),
            'ö' => Some(0x94),
            'ü' => Some(0x81),
            'ß' => Some(0xE1),
            letter => u8::try_from(letter).ok().filter(u8::is_ascii),
        };
        text.chars().map(byte).collect()
    }

    const WORDS: [&[&str]; 3] = [
        &[
            "für",
            "schön",
            "Märchen",
            "Straße",
            "Bücherei",
            "und",
            "Grüße",
            "offen",
            "können",
            "täglich",
        ],
        &[
            "каждый",
            "вторник",
            "в",
            "городской",
            "библиотеке",
            "консультация",
            "для",
            "приезжих",
            "помощь",
            "бесплатно",
        ],
        &[
            "كل",
            "يوم",
            "ثلاثاء",
            "في",
            "مكتبة",
            "المدينة",
            "استشارة",
            "مجانية",
            "للقادمين",
            "الجدد",
        ],
    ];

    proptest::proptest! {
        #[test]
        fn any_text_in_any_encoding_is_itself_or_refused(
            language in 0..WORDS.len(),
            words in proptest::collection::vec(0..10_usize, 8..40),
        ) {
            let words: Vec<&str> = words.iter().map(|word| WORDS[language][*word]).collect();
            let text = words.join(" ");
            for bytes in encoded(&text) {
                if let Ok(read) = decode("t", &bytes) {
                    proptest::prop_assert_eq!(&read, &text);
                }
            }
        }
    }
}

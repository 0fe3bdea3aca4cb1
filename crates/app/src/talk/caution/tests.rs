use super::*;

/// The cautions where the place publishes the number of one office.
fn found(text: &str) -> Vec<Caution> {
    let office = PhoneNumber::parse("+49 999 1234567");
    cautions(text, |number| Some(number) == office.as_ref())
}

#[test]
fn a_request_for_money_is_noticed_in_each_language() {
    for text in [
        "Kannst du mir Geld schicken?",
        "Leihst du mir 200 Euro?",
        "Please send me money by Western Union",
        "أرسل لي المال من فضلك",
        "Мені потрібні гроші",
        "Para gönder lütfen",
    ] {
        assert!(found(text).contains(&Caution::Money), "{text}");
    }
}

#[test]
fn an_account_number_is_noticed_however_it_is_written() {
    for text in [
        "Konto: DE89 3704 0044 0532 0130 00",
        "DE89370400440532013000",
        "de89 3704 0044 0532 0130 00",
        "DE89\u{a0}3704\u{a0}0044\u{202f}0532\u{2009}0130\u{a0}00",
        "DE89-3704-0044-0532-0130-00",
        "DE89.3704.0044.0532.0130.00",
        "DE89 3704 0044\n0532 0130 00",
        "D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0",
        "IBAN:DE89/3704/0044/0532/0130/00.",
        "DE٨٩ ٣٧٠٤ ٠٠٤٤ ٠٥٣٢ ٠١٣٠ ٠٠",
        "\u{2066}DE89 3704 0044 0532 0130 00\u{2069}",
        "nl91 abna 0417 1643 00",
    ] {
        assert_eq!(found(text).first(), Some(&Caution::Money), "{text}");
    }
    assert_eq!(found("DE02 1203 0000 0000 2020 51"), [Caution::Money]);
    assert_eq!(
        found("DE88 3704 0044 0532 0130 00"),
        [],
        "a wrong check digit"
    );
}

#[test]
fn a_change_of_channel_is_noticed() {
    for text in [
        "Schreib mir auf WhatsApp",
        "Add me on Telegram",
        "تواصل معي على واتساب",
        "WhatsApp'tan yaz",
        "WhatsApp\u{2019}tan yaz",
        "Whats-App ist besser",
        "whats app?",
        "pisz na WhatsAppie",
        "Hast du Insta?",
        "https://wa.me/4915123456789",
        "wa.me/4915123456789",
        "Hier: T.ME/berta.",
        "chat.whatsapp.com/abc",
        "m.me/berta",
        "signal.me/#p/abc",
        // Cyrillic а and е.
        "Schreib mir auf Whаtsаpp",
        "Tеlеgram ist sicher",
    ] {
        assert_eq!(found(text), [Caution::Channel], "{text}");
    }
}

#[test]
fn a_phone_number_is_noticed_however_it_is_written() {
    for text in [
        "Meine Nummer ist 0151 2345 6789",
        "+49 151 23456789",
        "٠١٥١ ٢٣٤٥ ٦٧٨٩",
        "۰۱۵۱۲۳۴۵۶۷۸۹",
        "०१५१ २३४५ ६७८९",
        "０１５１２３４５６７８９",
        "𝟎𝟏𝟓𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
        "0️⃣1️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣",
        "0151\u{a0}2345\u{a0}6789",
        "0151\u{202f}2345\u{2009}6789",
        "0151.2345.6789",
        "0.1.5.1.2.3.4.5.6.7.8.9",
        "0151-2345\u{2011}6789",
        "0151\u{2013}2345\u{2212}6789",
        "0151/2345 6789",
        "0151 2345\n6789",
        "0151 2345\r\n6789",
        "(0151) 23 45 67 89",
        "0049 151 23456789",
        "+49 (0)151 23456789",
        "\u{2066}+49 151 23456789\u{2069}",
        "0151\u{200b}2345\u{ad}6789",
        "0999 1234567\n0151 23456789",
        "Aktenzeichen 0151 23456789",
        "01.12.2026: 0151.2345.6789",
    ] {
        assert_eq!(found(text), [Caution::Channel], "{text:?}");
    }
}

/// A sender must not be able to keep the recipient's screen busy: comparing
/// these words pair by pair would take minutes.
#[test]
fn an_account_number_is_found_behind_very_many_short_words() {
    for word in [
        "a ", "DE89 ", "send me ", "0 ", "+", "0\n", "az ", "wa.me", "1.2.",
    ] {
        let words = word.repeat(lotse_talk::LONGEST_TEXT / word.len());
        let text = format!("{words} DE89 3704 0044 0532 0130 00");
        assert!(found(&text).contains(&Caution::Money), "{word}");
    }
}

#[test]
fn what_people_talk_about_is_left_in_peace() {
    for text in [
        "Bring den Pass und den Mietvertrag mit.",
        "Die Miete bezahlst du am Anfang des Monats.",
        "The office opens at 8:00 on 23.11.2026, room 204.",
        "هل لديك موعد في مكتب التسجيل؟",
        "Дякую, до зустрічі завтра!",
        "Am 01.12.2026 09.30 Uhr oder am 02.12.2026 um 10.00 Uhr",
        "01.12.2026\n02.12.2026\n03.12.2026",
        "Mo 08.00-12.00, 13.00-16.00",
        "01069 Dresden, Zimmer 0.12",
        "Das ist at.me und nowa.me.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn the_number_of_an_office_and_numbers_of_papers_are_left_in_peace() {
    for text in [
        "Ruf dort an: +49 999 1234567",
        "Amt: 0999 1234567.",
        "0999/123 45 67",
        "٠٩٩٩ ١٢٣٤٥٦٧",
        "0999 1234567\n+49 (0)999 1234567",
        "Deine Steuer-ID ist 12 345 678 901",
        "Steuer-ID: 02 345 678 901",
        "Steuernummer 013 815 08153",
        "Aktenzeichen: 0123/456789/26",
        "Dein Az. lautet 0123/456789/26",
        "Your file number is 0123 456 789",
        "رقم الملف: ٠١٢٣٤٥٦٧٨٩",
        "Номер справи 0123456789",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

/// Ten seconds for all targets, with that of the saved calendars.
const TIME: std::time::Duration = std::time::Duration::from_secs(4);
/// The zeros of the digits of many scripts: Latin, Arabic, Persian, Devanagari, Bengali,
/// Tamil, Thai, Tibetan, Burmese, Khmer, full width, bold.
const ZEROS: [char; 12] = ['0', '٠', '۰', '०', '০', '௦', '๐', '༠', '၀', '០', '０', '𝟎'];
/// What may stand between digits. Not a dot among others: dates are no numbers.
const SEPARATORS: [&str; 21] = [
    "", "", "", "", " ", " ", "\u{a0}", "\u{202f}", "\u{2009}", "-", "\u{2011}", "\u{2013}",
    "\u{2212}", "/", "_", "|", "·", "\u{200b}", "\u{200e}", "\u{ad}", "\n",
];
/// Text around numbers.
const WORDS: [&str; 12] = [
    "Hallo",
    "hier",
    "Ruf an",
    "مرحبا",
    "Номер",
    "\n",
    ".",
    "(",
    "🙂",
    "01.12.2026",
    "1:",
    "Miete 500",
];

/// Writes signs with digits of one script and the separators that `choices` say.
fn spelt(signs: &str, script: u8, choices: &[u8]) -> String {
    let zero = u32::from(ZEROS[usize::from(script) % ZEROS.len()]);
    let mut choices = choices.iter();
    let mut text = String::new();
    for sign in signs.chars() {
        if !text.is_empty() {
            let choice = choices.next().copied().unwrap_or_default();
            let separator = SEPARATORS[usize::from(choice) % SEPARATORS.len()];
            // A zero at the beginning of a line begins another number.
            let is_kept = (separator, sign) != ("\n", '0');
            text.push_str(if is_kept { separator } else { " " });
        }
        let digit = sign.to_digit(10);
        text.push(
            digit
                .and_then(|digit| char::from_u32(zero + digit))
                .unwrap_or(sign),
        );
    }
    text
}

fn words(choices: &[u8]) -> String {
    let words = choices.iter().take(6);
    let words = words.map(|choice| WORDS[usize::from(*choice) % WORDS.len()]);
    words.collect::<Vec<&str>>().join(" ")
}

#[test]
fn a_mobile_number_in_any_digits_with_any_separators_is_noticed() {
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(120)
        .with_type::<(u32, u8, u8, Vec<u8>, Vec<u8>)>()
        .for_each(|(number, prefix, script, choices, before)| {
            let prefix = ["0151", "+49151", "0049170", "0162"][usize::from(*prefix) % 4];
            let number = spelt(
                &format!("{prefix}{:08}", number % 100_000_000),
                *script,
                choices,
            );
            let text = format!("{} Nummer {number}", words(before));
            assert!(found(&text).contains(&Caution::Channel), "{text:?}");
        });
}

/// The IBAN of an account, with its check digits (ISO 7064, mod 97-10).
fn iban(account: u64) -> String {
    let account = format!("{:018}", account % 1_000_000_000_000_000_000);
    // D is 13 and E is 14.
    let rest: u128 = format!("{account}131400").parse().unwrap();
    format!("DE{:02}{account}", 98 - rest % 97)
}

#[test]
fn an_account_number_in_any_digits_with_any_separators_is_noticed() {
    assert_eq!(iban(370_400_440_532_013_000), "DE89370400440532013000");
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(120)
        .with_type::<(u64, bool, u8, Vec<u8>, Vec<u8>)>()
        .for_each(|(account, is_small, script, choices, before)| {
            let iban = iban(*account);
            let iban = if *is_small { iban.to_lowercase() } else { iban };
            let text = format!(
                "{} Konto: {}",
                words(before),
                spelt(&iban, *script, choices)
            );
            assert!(found(&text).contains(&Caution::Money), "{text:?}");
        });
}

#[test]
fn any_text_is_looked_through() {
    bolero::check!()
        .with_test_time(TIME / 4)
        .with_type::<String>()
        .for_each(|text| drop(found(text)));
}

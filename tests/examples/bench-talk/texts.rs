//! Chat messages.

/// Written as by newcomers and mentors, in four languages.
const TEXTS: [&str; 40] = [
    "Hallo! Schön, dass wir uns schreiben können.",
    "Hast du schon einen Termin beim Bürgeramt?",
    "Nein, alles ist voll bis März.",
    "Ich schaue heute Abend noch mal nach.",
    "Danke!",
    "Welche Papiere muss ich mitbringen?",
    "Pass, Mietvertrag und die Bestätigung vom Vermieter.",
    "Ok",
    "Treffen wir uns um 10 Uhr vor dem Eingang?",
    "Ja, passt gut. Bis morgen!",
    "Hi, how was the first day at the course?",
    "Good, the teacher is very nice.",
    "I still don't have a letter from the health insurance.",
    "You can call them, I'll send you the number.",
    "Thank you so much",
    "Is it normal that they ask for my tax number?",
    "Yes, your employer needs it.",
    "Can you look at this letter please?",
    "Sure, send me a photo tonight",
    "👍",
    "مرحبا، كيف حالك؟",
    "الحمد لله بخير، وأنت؟",
    "عندي موعد في مكتب الأجانب يوم الثلاثاء.",
    "هل تستطيع أن تأتي معي؟",
    "نعم، بكل سرور.",
    "شكرا جزيلا!",
    "ما هي الأوراق المطلوبة؟",
    "جواز السفر وصورة شخصية وعقد الإيجار.",
    "لم أفهم هذه الرسالة من البلدية.",
    "لا تقلق، سنقرأها معا غدا.",
    "Доброго дня! Як ваші справи?",
    "Дякую, добре. Ми вже знайшли квартиру.",
    "Чудово! Коли переїжджаєте?",
    "Першого числа наступного місяця.",
    "Не забудьте зареєструватися протягом двох тижнів.",
    "А дитина вже ходить до школи?",
    "Ще ні, чекаємо на відповідь.",
    "Можу зателефонувати туди завтра вранці.",
    "Це було б дуже добре, дякую!",
    "До зустрічі в суботу",
];

/// The texts, repeated up to `count`.
pub(crate) fn texts(count: usize) -> impl Iterator<Item = &'static str> {
    TEXTS.into_iter().cycle().take(count)
}

/// Describes their lengths in a sentence.
#[expect(
    clippy::cast_precision_loss,
    reason = "letter counts are far below 2^52"
)]
pub(crate) fn lengths() -> String {
    let mean = |of: fn(&str) -> usize| {
        let all: usize = TEXTS.into_iter().map(of).sum();
        all as f64 / TEXTS.len() as f64
    };
    format!(
        "{} texts in German, English, Arabic and Ukrainian, in turn: {:.1} characters or {:.1} \
         bytes on average",
        TEXTS.len(),
        mean(|text| text.chars().count()),
        mean(str::len)
    )
}

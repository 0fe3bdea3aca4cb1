//! A newcomer uses the app without a window: what screens get, what is saved,
//! which events are sent.

#![cfg(test)]

use std::{
    collections::BTreeSet,
    fs, io,
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_app::{
    Answer, App, AppEvent, Area, Clock, ErrorCode, Folders, HitKind, HoursStateView, KeyRing,
    LinkKindView, Mark, NoticeCode, QrView, SpeechRate, State, TextSize,
};
use lotse_testing::MadeOnce;
use tempfile::TempDir;

/// The shipped content: installing it for each test would take seconds.
static CONTENT: MadeOnce = MadeOnce::new("content.db");

/// Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(60);

/// Maria's app in its own folder, on Sunday, 22 November 2026, at noon.
struct Maria {
    app: App,
    folder: TempDir,
    told: Arc<Mutex<Vec<Area>>>,
}

impl Maria {
    fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    fn in_folder(folder: TempDir) -> Self {
        Self::on(folder, "2026-11-22T12:00[Europe/Berlin]")
    }

    fn on(folder: TempDir, now: &str) -> Self {
        let told = Arc::new(Mutex::new(Vec::new()));
        let ear = Arc::clone(&told);
        let data = folder.path().join("data");
        let open = |data: &Path, listener: Box<dyn Fn(AppEvent) + Send + Sync>| {
            let folders = Folders {
                data: data.to_owned(),
                saved: folder.path().join("saved"),
            };
            let keys = KeyRing::files_only().with_cheap_pins();
            let clock = Clock::fixed(now.parse().unwrap());
            let languages = ["ar-SY".to_owned()];
            App::open(folders, keys, clock, None, &languages, listener)
        };
        CONTENT
            .copy_to(&data, |device| {
                let app = open(device, Box::new(|_| ()));
                app.map(drop).map_err(io::Error::other)
            })
            .unwrap();
        let app = open(
            &data,
            Box::new(move |event| ear.lock().unwrap().extend(event.areas)),
        );
        Self {
            app: app.unwrap(),
            folder,
            told,
        }
    }

    /// Closes the app and opens it again.
    fn again(self) -> Self {
        let Self { app, folder, .. } = self;
        drop(app);
        Self::in_folder(folder)
    }

    fn answers(&self, fact: &str, value: &str) {
        self.app
            .answer_fact(
                fact,
                Some(Answer::Choice {
                    value: value.to_owned(),
                }),
            )
            .unwrap();
    }

    fn citizen(&self, country: &str) {
        let value = vec![country.to_owned()];
        let answer = Some(Answer::Choices { value });
        self.app.answer_fact("citizenship", answer).unwrap();
    }

    fn moved_in(&self, date: &str) {
        self.app
            .answer_fact(
                "moved-in",
                Some(Answer::Date {
                    value: date.to_owned(),
                }),
            )
            .unwrap();
    }

    fn heard(&self) -> Vec<Area> {
        std::mem::take(&mut *self.told.lock().unwrap())
    }
}

fn error<T: std::fmt::Debug>(result: Result<T, lotse_app::ApiError>) -> ErrorCode {
    result.unwrap_err().code
}

#[test]
fn the_systems_language_is_suggested_and_another_can_be_chosen() {
    let maria = Maria::new();
    assert_eq!(maria.app.start().unwrap().suggested, "ar");
    maria.app.choose_language("de").unwrap();
    let start = maria.again().app.start().unwrap();
    assert_eq!(
        (start.suggested.as_str(), start.settings.language.as_deref()),
        ("de", Some("de"))
    );
}

#[test]
fn the_second_language_changes_places_with_the_first() {
    let maria = Maria::new();
    maria.app.choose_language("de").unwrap();
    let mut settings = maria.app.start().unwrap().settings;
    settings.also = vec!["ar".to_owned(), "uk".to_owned()];
    maria.app.change_settings(&settings).unwrap();

    maria.app.choose_language("ar").unwrap();
    let settings = maria.app.start().unwrap().settings;
    assert_eq!(settings.language.as_deref(), Some("ar"));
    assert_eq!(settings.also, ["de", "uk"]);
    let texts = maria.app.texts("ar").unwrap();
    let languages: Vec<_> = texts.iter().map(|layer| layer.language.as_str()).collect();
    assert_eq!(languages, ["ar", "de", "uk", "en"]);
}

#[test]
fn no_language_is_both_the_first_and_the_second() {
    let maria = Maria::new();
    let mut settings = maria.app.start().unwrap().settings;
    settings.language = Some("ar".to_owned());
    settings.also = vec!["ar".to_owned(), "de".to_owned()];
    maria.app.change_settings(&settings).unwrap();
    assert_eq!(maria.app.start().unwrap().settings.also, ["de"]);
}

#[test]
fn the_first_screen_holds_what_its_queries_return() {
    let maria = Maria::new();
    let first = maria.app.first_screen().unwrap();
    assert_eq!(first.texts, maria.app.texts("ar").unwrap());
    assert_eq!(
        first.inside, None,
        "nothing of the plan before the welcome is over"
    );

    maria.app.finish_welcome().unwrap();
    let first = maria.app.first_screen().unwrap();
    assert_eq!(first.start, maria.app.start().unwrap());
    let inside = first.inside.unwrap();
    assert_eq!(inside.today, maria.app.today().unwrap());
    assert_eq!(inside.mentors, maria.app.mentors().unwrap());
    assert_eq!(inside.unread, []);
}

#[test]
fn languages_are_named_in_themselves() {
    let start = Maria::new().app.start().unwrap();
    let names: Vec<&str> = start
        .languages
        .iter()
        .filter_map(|language| language.name.as_deref())
        .collect();
    assert_eq!(
        names,
        [
            "العربية",
            "Deutsch",
            "Deutsch (einfach)",
            "English",
            "Español",
            "فارسی",
            "Français",
            "Polski",
            "Română",
            "Русский",
            "Türkçe",
            "Українська"
        ]
    );
}

#[test]
fn a_place_is_found_by_name_in_any_script_and_by_postcode() {
    let maria = Maria::new();
    let find = |query: &str| {
        let places = maria.app.find_places(query).unwrap().places;
        places.into_iter().map(|place| place.id).collect::<Vec<_>>()
    };
    let first = |query: &str| find(query).into_iter().next();
    assert_eq!(first("mann").as_deref(), Some("de-mannheim"));
    assert_eq!(first("JENA").as_deref(), Some("de-jena"));
    assert_eq!(first("07743").as_deref(), Some("de-jena"));
    assert_eq!(find("مان"), ["de-mannheim"]);
    for written in [
        "68161 Mannheim",
        "D-68 161",
        "٦٨١٦١",
        "Manheim",
        "Stadt Mannheim",
    ] {
        assert_eq!(first(written).as_deref(), Some("de-mannheim"), "{written}");
    }
    assert_eq!(
        first("villingen schwenningen").as_deref(),
        Some("de-villingen-schwenningen")
    );
    assert_eq!(find("Atlantis"), Vec::<String>::new());
    let all = find("");
    assert!(
        ["de-duisburg", "de-jena", "de-tuttlingen"]
            .iter()
            .all(|city| all.iter().any(|id| id == city))
    );
    assert!(
        !all.iter().any(|id| id == "de-ruhr"),
        "a region is not a place to live in"
    );
}

#[test]
fn the_city_decides_where_a_step_leads() {
    let maria = Maria::new();
    let office = |place: &str| {
        maria.app.choose_place(Some(place)).unwrap();
        let step = maria.app.step("register-address").unwrap();
        let contacts = step.offices.into_iter().flat_map(|office| office.contacts);
        contacts.map(|contact| contact.address).collect::<Vec<_>>()
    };
    let (mannheim, jena) = (office("de-mannheim"), office("de-jena"));
    assert!(!mannheim.is_empty() && !jena.is_empty());
    assert_ne!(mannheim, jena);
}

#[test]
fn a_deadline_says_why_and_how_many_days_are_left() {
    let maria = Maria::new();
    maria.moved_in("2026-11-15");
    let due = maria
        .app
        .step("register-address")
        .unwrap()
        .card
        .due
        .unwrap();
    assert_eq!(
        (due.date.as_str(), due.days_left, due.overdue),
        ("2026-11-29", 7, false)
    );
    assert_eq!(due.basis.as_deref(), Some("BMG § 17(1)"));
}

#[test]
fn a_step_says_because_of_which_answers() {
    let maria = Maria::new();
    maria.app.choose_language("en").unwrap();
    let before = maria.app.step("residence-permit").unwrap();
    assert!(
        before.because.is_empty() && !before.missing.is_empty(),
        "applies maybe"
    );
    maria.citizen("UA");
    maria.answers("purpose", "work");
    maria.answers("title", "d-visa");
    let after = maria.app.step("residence-permit").unwrap();
    assert!(after.missing.is_empty() && !after.because.is_empty());
    assert!(
        after
            .because
            .iter()
            .all(|text| text.value.starts_with("You") || text.value.starts_with("The reason")),
        "{:?}",
        after.because
    );
}

#[test]
fn what_concerns_somebody_else_vanishes_but_withholding_keeps_it() {
    let maria = Maria::new();
    maria.citizen("eu");
    assert_eq!(
        error(maria.app.step("residence-permit")),
        ErrorCode::UnknownStep
    );
    maria
        .app
        .answer_fact("citizenship", Some(Answer::Withheld))
        .unwrap();
    assert!(maria.app.step("residence-permit").is_ok());
}

#[test]
fn questions_that_do_not_concern_somebody_are_not_asked() {
    let maria = Maria::new();
    let asked = || {
        let questions = maria.app.list_questions().unwrap();
        assert!(questions.len() <= 10, "at most ten");
        questions
            .into_iter()
            .flat_map(|question| question.facts)
            .map(|fact| fact.id)
            .collect::<Vec<_>>()
    };
    assert!(asked().contains(&"title-ends".to_owned()));
    maria.citizen("eu");
    assert!(!asked().contains(&"title-ends".to_owned()));
}

#[test]
fn marks_notes_dates_and_papers_survive_a_restart() {
    let maria = Maria::new();
    maria
        .app
        .mark_step("landlord-confirmation", Some(Mark::Done))
        .unwrap();
    maria
        .app
        .set_note("register-address", "Zimmer 12 — غرفة\0 ١٢")
        .unwrap();
    maria
        .app
        .set_own_due("register-address", Some("2026-11-27"))
        .unwrap();
    maria.app.hold_document("passport", true).unwrap();
    let maria = maria.again();
    let step = maria.app.step("register-address").unwrap();
    assert_eq!(step.card.state, State::Ready);
    assert_eq!(step.note, "Zimmer 12 — غرفة\0 ١٢");
    assert_eq!(step.own_due.as_deref(), Some("2026-11-27"));
    assert!(
        step.papers
            .iter()
            .any(|paper| paper.id == "passport" && paper.held)
    );
}

#[test]
fn who_shows_something_is_told_when_it_changes_and_only_then() {
    let maria = Maria::new();
    maria.heard();
    maria.app.plan().unwrap();
    assert_eq!(maria.heard(), [], "reading sends no event");
    maria.answers("purpose", "work");
    assert_eq!(maria.heard(), [Area::Answers]);
    maria.app.mark_step("tax-id", Some(Mark::Begun)).unwrap();
    assert_eq!(maria.heard(), [Area::Progress]);
    maria.app.choose_place(Some("de-jena")).unwrap();
    assert_eq!(maria.heard(), [Area::Settings, Area::Content]);
}

#[test]
fn a_step_goes_into_the_calendar_with_the_same_id_each_time() {
    let maria = Maria::new();
    maria.app.choose_language("de").unwrap();
    maria.moved_in("2026-11-15");
    let saved = || {
        let file = maria.app.save_step_calendar("register-address").unwrap();
        (fs::read_to_string(&file.path).unwrap(), file.path)
    };
    let ((first, path), (_, second)) = (saved(), saved());
    assert_ne!(path, second, "no file is overwritten");
    for line in [
        "BEGIN:VEVENT",
        "UID:step-register-address@lotse",
        "DTSTART;VALUE=DATE:20261129",
        "BEGIN:VALARM",
    ] {
        assert!(first.contains(line), "{line} is missing in {first}");
    }
}

#[test]
fn the_welcome_centre_stands_before_every_other_office() {
    let maria = Maria::new();
    for (place, welcome_centre) in [
        ("de-jena", "welcome-center-jena"),
        // That of the region, before the town's own offices.
        ("de-tuttlingen", "welcome-center-sbh"),
    ] {
        maria.app.choose_place(Some(place)).unwrap();
        let contacts = maria.app.list_contacts().unwrap().contacts;
        let first = contacts.iter().find(|contact| !contact.emergency).unwrap();
        assert_eq!(first.id, welcome_centre);
    }
}

#[test]
fn every_guide_can_be_read_and_says_whether_its_step_is_in_the_plan() {
    let maria = Maria::new();
    maria.app.choose_place(Some("de-jena")).unwrap();
    maria.answers("purpose", "work");
    let guides = maria.app.list_guides().unwrap().guides;
    let mut planned = BTreeSet::new();
    for card in guides {
        let guide = maria.app.guide(&card.id).unwrap();
        assert_eq!(guide.card, card);
        if let Some(step) = guide.step {
            assert_eq!(
                step.planned,
                maria.app.step(&step.id).is_ok(),
                "{}",
                card.id
            );
            planned.insert(step.planned);
        }
    }
    assert_eq!(planned, BTreeSet::from([false, true]));
    let unknown = maria.app.guide("no-such-guide").unwrap_err();
    assert_eq!(unknown.code, ErrorCode::UnknownGuide);
}

#[test]
fn who_finds_no_event_finds_who_offers_courses() {
    let maria = Maria::new();
    maria.app.choose_place(Some("de-jena")).unwrap();
    let events = maria.app.list_events().unwrap();
    let named = |id: &str| events.contacts.iter().any(|contact| contact.id == id);
    assert!(named("bamf-navi"), "it finds courses");
    assert!(!named("police-110"), "only who offers courses and meetings");
}

#[test]
fn a_contact_goes_into_the_address_book() {
    let maria = Maria::new();
    maria.app.choose_place(Some("de-mannheim")).unwrap();
    let contacts = maria.app.list_contacts().unwrap();
    assert!(
        contacts.contacts.first().unwrap().emergency,
        "emergency numbers come first"
    );
    let file = maria.app.save_contact_card("immigration-office").unwrap();
    let card = fs::read_to_string(file.path).unwrap();
    assert!(
        card.starts_with("BEGIN:VCARD") && card.contains("+49 621 293-3221"),
        "{card}"
    );
}

#[test]
fn an_office_tells_whether_it_is_open_and_when_it_opens() {
    let hours = |now: &str| {
        let maria = Maria::on(tempfile::tempdir().unwrap(), now);
        maria.app.choose_place(Some("de-jena")).unwrap();
        let contacts = maria.app.list_contacts().unwrap().contacts;
        contacts
            .into_iter()
            .find(|contact| contact.id == "registration-office")
            .unwrap()
            .hours
            .unwrap()
    };
    let sunday = hours("2026-11-22T12:00[Europe/Berlin]");
    let next = sunday.change.unwrap();
    assert_eq!(
        (sunday.state, next.date.as_str(), next.time.as_str()),
        (HoursStateView::Closed, "2026-11-23", "08:30")
    );
    let tuesday = hours("2026-11-24T17:30[Europe/Berlin]");
    assert_eq!(tuesday.change.unwrap().time, "18:00");
    assert_eq!(
        hours("2027-09-20T09:00[Europe/Berlin]").state,
        HoursStateView::Closed,
        "World Children's Day is a holiday here"
    );
}

#[test]
fn the_guide_comes_in_the_newcomers_language() {
    let guide = Maria::new()
        .app
        .step("register-address")
        .unwrap()
        .guide
        .unwrap();
    assert_eq!(guide.language, "ar");
    assert!(guide.html.contains("<h2>") && guide.machine);
}

#[test]
fn papers_carry_the_term_that_the_clerk_reads() {
    let step = Maria::new().app.step("register-address").unwrap();
    let passport = step
        .papers
        .iter()
        .find(|paper| paper.id == "passport")
        .unwrap();
    assert_eq!(
        (
            passport.name.language.to_string().as_str(),
            passport.official_name.language.to_string().as_str()
        ),
        ("ar", "de")
    );
}

#[test]
fn everything_entered_can_be_exported_and_erased() {
    let maria = Maria::new();
    maria
        .app
        .set_note("tax-id", "Brief vom 3. Dezember")
        .unwrap();
    maria.answers("purpose", "work");
    let export = fs::read_to_string(maria.app.export_data().unwrap().path).unwrap();
    assert!(
        export.contains("Brief vom 3. Dezember") && export.contains("purpose"),
        "{export}"
    );
    maria.app.erase_everything().unwrap();
    assert_eq!(maria.app.step("tax-id").unwrap().note, "");
    assert!(!maria.app.start().unwrap().welcomed);
}

fn copy_of(maria: &Maria) -> String {
    let file = fs::read(maria.app.export_data().unwrap().path).unwrap();
    BASE64_STANDARD.encode(file)
}

#[test]
fn what_was_exported_is_taken_over_on_another_device() {
    let phone = Maria::new();
    phone
        .app
        .set_note("tax-id", "Brief vom 3. Dezember")
        .unwrap();
    phone
        .app
        .mark_step("register-address", Some(Mark::Done))
        .unwrap();
    phone.app.hold_document("passport", true).unwrap();
    phone.answers("purpose", "work");

    let laptop = Maria::new();
    laptop.app.set_note("tax-id", "vorher").unwrap();
    laptop.app.set_note("bank-account", "bleibt").unwrap();
    let taken = laptop.app.take_copy(&copy_of(&phone)).unwrap();
    assert_eq!((taken.taken > 3, taken.left_out), (true, 0), "{taken:?}");

    let note = |step: &str| laptop.app.step(step).unwrap().note;
    assert_eq!(note("tax-id"), "Brief vom 3. Dezember");
    assert_eq!(note("bank-account"), "bleibt");
    assert_eq!(laptop.app.plan().unwrap(), phone.app.plan().unwrap());
    assert!(copy_of(&laptop).len() > copy_of(&phone).len());
}

/// The text of a code, as a camera reads it from the screen.
fn scanned(app: &App, qr: &QrView) -> String {
    const SCALE: usize = 3;
    let width = usize::try_from(qr.size).unwrap() * SCALE;
    let mut grey = vec![u8::MAX; width * width];
    for module in qr.path.split('M').skip(1) {
        let corner = module.strip_suffix("h1v1h-1z").unwrap();
        let (x, y) = corner.split_once(' ').unwrap();
        let [x, y] = [x, y].map(|at| at.parse::<usize>().unwrap() * SCALE);
        for row in y..y + SCALE {
            grey[row * width + x..][..SCALE].fill(0);
        }
    }
    let width = u32::try_from(width).unwrap();
    app.read_code(width, &BASE64_STANDARD.encode(grey)).unwrap()
}

#[test]
fn what_is_in_a_code_is_shown_first_and_then_taken_over() {
    let phone = Maria::new();
    phone.app.set_note("tax-id", "Brief – رسالة").unwrap();
    phone
        .app
        .mark_step("register-address", Some(Mark::Done))
        .unwrap();
    phone.app.hold_document("passport", true).unwrap();
    phone.answers("purpose", "work");
    phone.app.finish_welcome().unwrap();
    let page = Some("https://lotse.example.org/app/");
    let link = scanned(&phone.app, &phone.app.copy_code(page).unwrap().unwrap());
    assert!(link.starts_with("https://lotse.example.org/app/#lotse://copy/"));

    // -- On a new phone it does not wait until the welcome is over; an invitation does.
    let new = Maria::new();
    new.app.hand_over("lotse://invitation/AAAA".to_owned());
    assert_eq!(new.app.take_link(), None);
    new.app.hand_over(link.clone());
    assert_eq!(new.app.take_link().as_ref(), Some(&link));
    assert_eq!(new.app.link_kind(&link).unwrap(), LinkKindView::Copy);

    let copy = new.app.read_copy(&link).unwrap();
    assert_eq!((copy.marks, copy.notes, copy.documents), (1, 1, 1));
    assert!(copy.answers > 0 && copy.own_dates == 0, "{copy:?}");
    assert!(!new.app.start().unwrap().welcomed, "reading takes nothing");
    new.app.take_copy_link(&link).unwrap();
    assert!(new.app.start().unwrap().welcomed);
    assert_eq!(new.app.plan().unwrap(), phone.app.plan().unwrap());
    let installed = scanned(&new.app, &new.app.copy_code(None).unwrap().unwrap());
    assert_eq!(new.app.read_copy(&installed).unwrap(), copy);
    assert!(installed.starts_with("lotse://copy/"));
}

#[test]
fn what_is_too_much_for_a_code_goes_into_a_file() {
    let maria = Maria::new();
    let mut random = fastrand::Rng::with_seed(1);
    let note: String = std::iter::repeat_with(|| random.alphanumeric())
        .take(1_500)
        .collect();
    maria.app.set_note("tax-id", &note).unwrap();
    assert_eq!(maria.app.copy_code(None).unwrap(), None);
    assert!(copy_of(&maria).len() > 1_500);
}

#[test]
fn a_copy_with_a_city_counts_where_a_town_was_chosen() {
    let phone = Maria::new();
    phone.app.choose_place(Some("de-mannheim")).unwrap();
    let laptop = Maria::new();
    let town = laptop.app.find_places("Wismar").unwrap().places;
    laptop.app.choose_place(Some(&town[0].id)).unwrap();
    laptop.app.take_copy(&copy_of(&phone)).unwrap();
    let place = |maria: &Maria| maria.app.start().unwrap().place.unwrap().id;
    assert_eq!(place(&laptop), place(&phone));
}

#[test]
fn a_file_that_is_no_copy_changes_nothing_and_what_is_not_understood_is_counted() {
    let maria = Maria::new();
    maria.app.set_note("tax-id", "bleibt").unwrap();
    for file in ["", "{", "{}", "[]", r#"{"answers": {}}"#, "PK\u{3}\u{4}"] {
        let error = maria
            .app
            .take_copy(&BASE64_STANDARD.encode(file))
            .unwrap_err();
        assert_eq!(error.code, ErrorCode::CopyUnreadable, "{file}");
    }
    assert!(maria.app.take_copy("no base64").is_err());
    let later = r#"{"answers": {"purpose": {"later": 1}}, "marks": {"tax-id": "paused", "No Id": "done"},
        "notes": {"tax-id": "neu", "bank-account": 7}, "ownDates": {"tax-id": "2026-02-30"},
        "documents": [1], "employerCodes": {"de": "no code"}, "settings": {"later": {}}}"#;
    let taken = maria.app.take_copy(&BASE64_STANDARD.encode(later)).unwrap();
    assert_eq!((taken.taken, taken.left_out), (1, 7));
    assert_eq!(maria.app.step("tax-id").unwrap().note, "neu");
}

#[test]
fn behind_a_pin_nothing_is_told_and_it_can_be_erased_without_it() {
    let maria = Maria::new();
    maria.app.set_note("tax-id", "geheim").unwrap();
    assert_eq!(
        error(maria.app.set_pin(Some("12345"))),
        ErrorCode::PinTooShort
    );
    maria.app.set_pin(Some("123456")).unwrap();
    let maria = maria.again();
    assert!(maria.app.start().unwrap().locked);
    assert_eq!(error(maria.app.plan()), ErrorCode::StoreLocked);
    assert_eq!(error(maria.app.unlock("654321")), ErrorCode::WrongPin);
    maria.app.unlock("123456").unwrap();
    assert_eq!(maria.app.step("tax-id").unwrap().note, "geheim");

    let forgetful = maria.again();
    forgetful.app.erase_everything().unwrap();
    assert!(!forgetful.app.start().unwrap().locked);
    assert_eq!(forgetful.app.step("tax-id").unwrap().note, "");
}

#[test]
fn damaged_data_are_set_aside_with_a_notice() {
    let maria = Maria::new();
    maria.app.set_note("tax-id", "kostbar").unwrap();
    let Maria { app, folder, .. } = maria;
    drop(app);
    fs::write(folder.path().join("data/user.db"), vec![7_u8; 8_192]).unwrap();
    let maria = Maria::in_folder(folder);
    let notices = maria.app.start().unwrap().notices;
    let notice = notices.first().unwrap();
    assert_eq!(notice.code, NoticeCode::UserDataSetAside);
    assert!(
        Path::new(notice.args.get("file").unwrap()).exists(),
        "the damaged file is kept"
    );
}

#[test]
fn appearance_and_speed_of_the_voice_are_remembered() {
    let maria = Maria::new();
    let mut settings = maria.app.start().unwrap().settings;
    settings.text_size = TextSize::Largest;
    settings.speech_rate = SpeechRate::Slow;
    maria.app.change_settings(&settings).unwrap();
    assert_eq!(maria.again().app.start().unwrap().settings, settings);
}

#[test]
fn a_damaged_journal_is_told() {
    let maria = Maria::new();
    for language in ["de", "en", "de", "en"] {
        maria.app.choose_language(language).unwrap();
    }
    // The files as they are while the app runs, but for one bit.
    let copy = tempfile::tempdir().unwrap();
    fs::create_dir(copy.path().join("data")).unwrap();
    for name in ["data/user.db", "data/user.db-wal", "data/key"] {
        fs::copy(maria.folder.path().join(name), copy.path().join(name)).unwrap();
    }
    let journal = copy.path().join("data/user.db-wal");
    let mut bytes = fs::read(&journal).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&journal, bytes).unwrap();

    let maria = Maria::in_folder(copy);
    let notices = maria.app.start().unwrap().notices;
    let [notice] = notices.as_slice() else {
        panic!("{notices:?}")
    };
    assert_eq!(notice.code, NoticeCode::UserChangesLost);
    assert!(Path::new(&notice.args["file"]).exists());
}

#[test]
fn a_closed_app_has_everything_in_one_file() {
    let maria = Maria::new();
    maria.app.choose_language("de").unwrap();
    let journal = maria.folder.path().join("data/user.db-wal");
    assert!(fs::metadata(&journal).unwrap().len() > 0);
    maria.app.close();
    assert_eq!(fs::metadata(&journal).map_or(0, |file| file.len()), 0);
    let late = maria.app.choose_language("en");
    assert_eq!(error(late), ErrorCode::StoreLocked);
}

#[test]
fn an_idle_app_has_everything_in_one_file() {
    let Maria { app, folder, .. } = Maria::new();
    let app = Arc::new(app);
    let idle = Arc::clone(&app);
    // It ends with the process.
    std::thread::spawn(move || idle.keep_settled());
    app.choose_language("de").unwrap();
    let journal = folder.path().join("data/user.db-wal");
    assert!(fs::metadata(&journal).unwrap().len() > 0);
    let begin = Instant::now();
    while fs::metadata(&journal).map_or(0, |file| file.len()) > 0 {
        assert!(begin.elapsed() < PATIENCE, "the journal is never emptied");
        std::thread::yield_now();
    }

    // The database alone is complete.
    let copy = tempfile::tempdir().unwrap();
    fs::create_dir(copy.path().join("data")).unwrap();
    for name in ["data/user.db", "data/key"] {
        fs::copy(folder.path().join(name), copy.path().join(name)).unwrap();
    }
    let maria = Maria::in_folder(copy);
    let start = maria.app.start().unwrap();
    assert_eq!(start.settings.language.as_deref(), Some("de"));
}

#[test]
fn links_lead_only_where_they_may() {
    let maria = Maria::new();
    for good in [
        "https://www.mannheim.de/",
        "tel:+496212933221",
        "mailto:a@b.de",
        "geo:49.48,8.46",
    ] {
        assert!(maria.app.check_link(good).is_ok(), "{good}");
    }
    for bad in [
        "http://x.de",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://x.de/\n--help",
        "",
        "HTTPS:",
    ] {
        assert_eq!(
            error(maria.app.check_link(bad)),
            ErrorCode::LinkRefused,
            "{bad}"
        );
    }
}

#[test]
fn maria_finds_by_the_german_word_of_a_letter_and_sees_why() {
    let maria = Maria::new();
    maria.app.choose_place(Some("de-mannheim")).unwrap();
    let found = maria.app.search("wohnungsgeber").unwrap();
    let kinds: Vec<HitKind> = found.groups.iter().map(|group| group.kind).collect();
    assert!(
        kinds.contains(&HitKind::Step) && kinds.contains(&HitKind::Document),
        "{kinds:?}"
    );
    let best = &found.groups[0].hits[0];
    assert_eq!(best.title.language, "ar");
    assert_eq!(best.page_language, None);
    let shown = best.why.as_ref().map_or(&best.title, |why| &why.text);
    let marked = shown.pieces.iter().find(|piece| piece.marked).unwrap();
    assert!(
        marked.text.to_lowercase().contains("wohnungsgeber"),
        "{shown:?}"
    );
    assert!(maria.app.search("\u{0}\"*(").unwrap().groups.is_empty());
}

#[test]
fn pages_are_searched_in_a_language_as_soon_as_somebody_reads_it() {
    let maria = Maria::new();
    let finds = |words: &str, id: &str| {
        let groups = maria.app.search(words).unwrap().groups;
        groups
            .iter()
            .flat_map(|group| &group.hits)
            .any(|hit| hit.id == id)
    };
    // The word is only on the page.
    assert!(finds("Mietbetrug", "rental-scams"));
    assert!(!finds("бронювання", "rental-scams"));
    // Names are found in every language.
    assert!(finds("шахрайство", "rental-scams"));

    maria.app.choose_language("uk").unwrap();
    assert!(finds("бронювання", "rental-scams"));
    let mut settings = maria.app.start().unwrap().settings;
    settings.also = vec!["pl".to_owned()];
    maria.app.change_settings(&settings).unwrap();
    assert!(finds("uderzająco", "rental-scams"));
}

#[test]
fn what_maria_searched_for_stays_on_her_device_until_she_clears_it() {
    let maria = Maria::new();
    for query in ["kita", "  Arzt   finden ", "kita", "", &"x".repeat(101)] {
        maria.app.remember_search(query).unwrap();
    }
    let maria = maria.again();
    assert_eq!(
        maria.app.recent_searches().unwrap(),
        ["kita", "Arzt finden"]
    );
    maria.app.clear_recent_searches().unwrap();
    assert!(maria.told.lock().unwrap().contains(&Area::Searches));
    assert_eq!(maria.app.recent_searches().unwrap(), Vec::<String>::new());
}

#[test]
fn a_paper_leads_to_where_one_gets_it_and_what_needs_it() {
    let maria = Maria::new();
    let paper = maria.app.document("registration-certificate").unwrap();
    assert!(
        paper
            .given_by
            .iter()
            .any(|step| step.id == "register-address")
    );
    assert!(!paper.needed_for.is_empty());
    let error = maria.app.document("no-such-paper").unwrap_err();
    assert_eq!(error.code, ErrorCode::UnknownDocument);
}

#[test]
fn what_happens_is_told_with_one_tap_and_brings_its_steps() {
    let maria = Maria::new();
    let due = || {
        maria
            .app
            .step("register-as-job-seeking")
            .map(|step| step.card.due)
    };
    maria.answers("purpose", "work");
    assert_eq!(due().unwrap(), None);
    let plan = maria.app.plan().unwrap();
    let occasion = |id: &str| {
        let occasions = plan.occasions.iter();
        occasions.clone().find(|one| one.question.id == id).unwrap()
    };
    assert!(!occasion("job-ends").told && !occasion("job-ends").icon.is_empty());
    let value = "2027-05-31".to_owned();
    let answer = Some(Answer::Date { value });
    maria.app.answer_fact("job-ends", answer).unwrap();
    assert_eq!(due().unwrap().unwrap().date, "2027-02-28");
    let asked_at_first = maria.app.list_questions().unwrap();
    assert!(asked_at_first.iter().all(|one| one.id != "job-ends"));
}

#[test]
fn a_step_that_came_back_is_done_from_today_when_it_is_ticked_again() {
    let maria = Maria::new();
    maria.citizen("UA");
    maria.answers("purpose", "work");
    maria.answers("title", "work-permit");
    let value = "2027-03-01".to_owned();
    let ends = Some(Answer::Date { value });
    maria.app.answer_fact("title-ends", ends).unwrap();
    let done = Some(Mark::Done);
    let renewal = "extend-residence-permit";
    maria.app.mark_step(renewal, done).unwrap();
    let step = maria.app.step(renewal).unwrap();
    assert_eq!(step.again_on.as_deref(), Some("2027-01-04"));

    let Maria { app, folder, .. } = maria;
    drop(app);
    let maria = Maria::on(folder, "2027-01-10T12:00[Europe/Berlin]");
    let state = || maria.app.step(renewal).unwrap().card.state;
    assert_eq!(
        state(),
        lotse_app::State::Ready,
        "due eight weeks before the end"
    );
    maria.app.mark_step(renewal, done).unwrap();
    assert_eq!(state(), lotse_app::State::Done);
    let step = maria.app.step(renewal).unwrap();
    assert_eq!(step.again_on.as_deref(), Some("2027-03-01"));
}

#[test]
fn several_steps_are_marked_together_or_not_at_all() {
    let maria = Maria::new();
    let steps = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let state = |id: &str| maria.app.step(id).unwrap().card.state;
    let known = ["register-address", "bank-account"];
    let done = Some(Mark::Done);
    let unknown = maria
        .app
        .mark_steps(&steps(&["bank-account", "nowhere"]), done);
    assert_eq!(error(unknown), ErrorCode::UnknownStep);
    assert_ne!(state("bank-account"), lotse_app::State::Done);
    maria.app.mark_steps(&steps(&known), done).unwrap();
    assert!(known.iter().all(|id| state(id) == lotse_app::State::Done));
}

#[test]
fn help_is_there_for_everybody_and_leaves_no_trace() {
    let maria = Maria::new();
    let help = maria.app.today().unwrap().help;
    assert!(help.len() >= 6);
    for page in help {
        let guide = maria.app.guide(&page.id).unwrap();
        assert!(guide.discreet && !guide.contacts.is_empty(), "{}", page.id);
        assert!(guide.page.is_some(), "{}", page.id);
    }
    let export = maria.app.recent_searches().unwrap();
    assert!(export.is_empty());
}

#[test]
fn what_was_answered_on_a_step_can_be_changed_among_the_answers() {
    let maria = Maria::new();
    let listed = || {
        let questions = maria.app.list_questions().unwrap();
        questions.iter().any(|question| question.id == "vehicle")
    };
    assert!(!listed(), "not asked at first");
    maria.answers("vehicle", "buys-car");
    assert!(listed());
    maria.app.answer_fact("vehicle", None).unwrap();
    assert!(!listed());
}

//! Mannheim's programme confirms Berta, and Amal sees it before she accepts.

use std::{fs, path::Path};

use anyhow::Result;
use jiff::ToSpan;
use lotse_app::{Clock, ConfirmationState, ErrorCode, Role};
use lotse_talk::{ConfirmationRequest, Programme};
use lotse_tests::{Phone, Publisher, RelayProcess, Talker, copy_packs};
use lotse_wire::encode_base64url;

const TICKET: &str = "lotse://ticket?relay=http%3A%2F%2F127.0.0.1%3A9&code=7KQ2-M9XW-40TB-RZ5H";

/// The contacts to whom reports about the mentors of Mannheim and of the whole country go.
const MANNHEIMS: &str = "registration-office";
const GERMANYS: &str = "womens-helpline";

/// Adds the programme to Mannheim's pack and publishes it.
async fn publish(home: &Path, programme: &Programme) -> Result<(Publisher, Publisher)> {
    publish_all(home, &[("de-mannheim", programme, MANNHEIMS)]).await
}

/// Adds programmes to packs, each with the contact for reports, and publishes them.
async fn publish_all(
    home: &Path,
    programmes: &[(&str, &Programme, &str)],
) -> Result<(Publisher, Publisher)> {
    let packs = home.join("packs");
    copy_packs(&packs)?;
    let change = |pack: &str, before: &str, after: &str| {
        let manifest = packs.join(pack).join("pack.toml");
        let text = fs::read_to_string(&manifest)?;
        fs::write(&manifest, format!("{before}{text}{after}"))
    };
    change("de-mannheim", "relays = [\"relay.example.org\"]\n", "")?;
    for (pack, programme, report_to) in programmes {
        let key = encode_base64url(&programme.public());
        let mentors = format!("\n[mentors]\nkey = \"{key}\"\nreport_to = \"{report_to}\"\n");
        change(pack, "", &mentors)?;
    }
    Publisher::germany_and_mannheim(home, &packs).await
}

fn phone(home: &Path, name: &str, language: &str, germany: &Publisher) -> Result<Phone> {
    let phone = Phone::open(&home.join(name), Some(germany.as_national()?))?;
    phone.settle(language, "de-mannheim")?;
    phone.app.update_content()?;
    Ok(phone)
}

#[tokio::test(flavor = "multi_thread")]
async fn amal_sees_who_has_confirmed_berta_and_whom_a_report_goes_to() -> Result<()> {
    let home = tempfile::tempdir()?;
    let programme = Programme::random();
    let (germany, _mannheim) = publish(home.path(), &programme).await?;
    let berta = phone(home.path(), "berta", "de", &germany)?.app;
    let amal = phone(home.path(), "amal", "ar", &germany)?.app;
    berta.become_mentor(TICKET, "Berta", Role::Mentor)?;

    let before = amal.read_invitation(&berta.invite()?.link)?;
    assert_eq!(before.confirmation.state, ConfirmationState::None);
    assert!(before.relay.is_other, "Mannheim recommends another relay");

    let today = jiff::Zoned::now().date();
    let until = today.checked_add(30.days())?;
    let request = ConfirmationRequest::of_link(&berta.mentor_request()?)?;
    let confirmed = programme.confirm(&request, "de-mannheim", until);
    berta.take_confirmation(&confirmed.link())?;
    let invitation = berta.invite()?;
    let seen = amal.read_invitation(&invitation.link)?;
    assert_eq!(seen.confirmation.state, ConfirmationState::Confirmed);
    assert_eq!(seen.confirmation.until, Some(until.to_string()));
    assert_eq!(seen.confirmation.by.as_deref(), Some("Lotse project"));
    let id = amal.accept_invitation(&invitation.link, "Amal", false)?;
    let to = amal.conversation(&id, 1)?.report_to;
    assert_eq!(
        to.map(|contact| contact.id).as_deref(),
        Some("registration-office")
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_is_over_after_its_last_day_for_both() -> Result<()> {
    let home = tempfile::tempdir()?;
    let programme = Programme::random();
    let (germany, _mannheim) = publish(home.path(), &programme).await?;
    let berta = phone(home.path(), "berta", "de", &germany)?.app;
    drop(phone(home.path(), "amal", "ar", &germany)?);
    berta.become_mentor(TICKET, "Berta", Role::Mentor)?;
    let now = jiff::Zoned::now();
    let request = ConfirmationRequest::of_link(&berta.mentor_request()?)?;
    let yesterday = programme.confirm(&request, "de-mannheim", now.date().checked_sub(1.day())?);
    let refused = berta.take_confirmation(&yesterday.link()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::ConfirmationDoubtful);

    let until = now.date().checked_add(3.days())?;
    let confirmed = programme.confirm(&request, "de-mannheim", until);
    berta.take_confirmation(&confirmed.link())?;
    let link = berta.invite()?.link;
    for (days, state) in [
        (3, ConfirmationState::Confirmed),
        (4, ConfirmationState::Over),
    ] {
        let clock = Clock::fixed(now.checked_add(days.days())?);
        let amal = Phone::open_at(
            &home.path().join("amal"),
            Some(germany.as_national()?),
            clock,
        )?;
        assert_eq!(amal.app.read_invitation(&link)?.confirmation.state, state);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_reaches_those_who_are_in_conversation_already() -> Result<()> {
    let home = tempfile::tempdir()?;
    let programme = Programme::random();
    let (germany, _mannheim) = publish(home.path(), &programme).await?;
    let relay = RelayProcess::start(home.path())?;
    let open = |name: &str, language| -> Result<Talker> {
        let national = Some(germany.as_national()?);
        let home = home.path().join(name);
        let mut talker = Talker::open_with(&home, language, Clock::default(), national)?;
        talker.app.update_content()?;
        talker.connect();
        Ok(talker)
    };
    let (berta, amal) = (open("berta", "de")?, open("amal", "ar")?);
    berta.become_mentor(&relay.ticket()?, "Berta")?;
    let id = amal
        .app
        .accept_invitation(&berta.app.invite()?.link, "Amal", false)?;
    amal.app.send_text(&id, "Are you one of them?")?;
    let heard = berta.until_heard(&id, &["Are you one of them?"])?;
    assert_eq!(heard.card.confirmation.state, ConfirmationState::None);

    let until = jiff::Zoned::now().date().checked_add(30.days())?;
    let request = ConfirmationRequest::of_link(&berta.app.mentor_request()?)?;
    let confirmed = programme.confirm(&request, "de-mannheim", until);
    berta.app.take_confirmation(&confirmed.link())?;
    let seen = amal.until_conversation(&id, "the confirmation", |view| {
        view.card.confirmation.state == ConfirmationState::Confirmed
    })?;
    assert_eq!(seen.card.confirmation.until, Some(until.to_string()));
    assert_eq!(seen.card.confirmation.by.as_deref(), Some("Lotse project"));
    drop((berta, amal));
    relay.stop()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_programme_of_the_packs_has_signed_confirms_nobody() -> Result<()> {
    let home = tempfile::tempdir()?;
    let programme = Programme::random();
    let (germany, _mannheim) = publish(home.path(), &programme).await?;
    let berta = phone(home.path(), "berta", "de", &germany)?.app;
    berta.become_mentor(TICKET, "Berta", Role::Mentor)?;
    let request = ConfirmationRequest::of_link(&berta.mentor_request()?)?;
    let until = jiff::Zoned::now().date().checked_add(30.days())?;
    let foreign = Programme::random().confirm(&request, "de-mannheim", until);
    let elsewhere = programme.confirm(&request, "de-jena", until);
    let other = ConfirmationRequest {
        name: "Bertha".to_owned(),
        ..request.clone()
    };
    let renamed = programme.confirm(&other, "de-mannheim", until);
    let more = ConfirmationRequest {
        role: Role::WelcomeCentre,
        ..request
    };
    let promoted = programme.confirm(&more, "de-mannheim", until);
    for doubtful in [foreign, elsewhere, renamed, promoted] {
        let refused = berta.take_confirmation(&doubtful.link()).unwrap_err();
        assert_eq!(refused.code, ErrorCode::ConfirmationDoubtful);
    }
    let refused = berta.take_confirmation("hello").unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotAConfirmation);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_confirmation_does_not_choose_whom_a_report_goes_to() -> Result<()> {
    let home = tempfile::tempdir()?;
    let [mannheim, germany, forged] = [(); 3].map(|()| Programme::random());
    let (real, made_up) = (home.path().join("real"), home.path().join("made-up"));
    fs::create_dir(&real)?;
    fs::create_dir(&made_up)?;
    let programmes = [
        ("de-mannheim", &mannheim, MANNHEIMS),
        ("de", &germany, GERMANYS),
    ];
    let (real, _mannheim) = publish_all(&real, &programmes).await?;
    // The packs on Mallory's own phone name a key of hers.
    let (made_up, _other) = publish_all(&made_up, &[("de", &forged, GERMANYS)]).await?;
    let amal = phone(home.path(), "amal", "ar", &real)?.app;
    let until = jiff::Zoned::now().date().checked_add(30.days())?;
    for (name, published, programme, reports_go_to) in [
        ("berta", &real, &germany, GERMANYS),
        ("mallory", &made_up, &forged, MANNHEIMS),
    ] {
        let mentor = phone(home.path(), name, "de", published)?.app;
        mentor.become_mentor(TICKET, "Berta", Role::Mentor)?;
        let request = ConfirmationRequest::of_link(&mentor.mentor_request()?)?;
        let confirmation = programme.confirm(&request, "de", until);
        mentor.take_confirmation(&confirmation.link())?;
        let id = amal.accept_invitation(&mentor.invite()?.link, "Amal", false)?;
        let to = amal.conversation(&id, 1)?.report_to;
        let to = to.map(|contact| contact.id);
        assert_eq!(to.as_deref(), Some(reports_go_to), "{name}");
    }
    Ok(())
}

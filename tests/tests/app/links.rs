//! `lotse:` links that the system passes to the app, in the real window.

use anyhow::Result;
use lotse_app::Clock;
use lotse_tests::{Newcomer, Talker, Window};

const TICKET: &str =
    "lotse://ticket?relay=https%3A%2F%2Ftalk.example.org%2F&code=7KQ2-M9XW-40TB-RZ5H";

/// An invitation by Berta, who is offline.
fn invitation(home: &std::path::Path) -> Result<String> {
    let berta = Talker::open_offline(home, "de", Clock::default())?;
    berta.become_mentor(TICKET, "Berta")?;
    Ok(berta.app.invite()?.link)
}

/// How many processes have a text among their arguments, which everybody may read.
#[cfg(target_os = "linux")]
fn readers_of(text: &str) -> Result<usize> {
    let processes = std::fs::read_dir("/proc")?.flatten();
    let arguments =
        processes.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
    Ok(arguments
        .filter(|all| String::from_utf8_lossy(all).contains(text))
        .count())
}

#[tokio::test]
async fn who_opens_an_invitation_before_anything_else_finds_it_after_the_welcome() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let link = invitation(&folder.path().join("berta"))?;
    let window = Window::open_by_link(&folder.path().join("amal"), &link).await?;
    #[cfg(target_os = "linux")]
    assert_eq!(readers_of(&link)?, 0, "others can read the link");
    window.as_phone().await?;
    window.click("[data-language=ar]").await?;
    window.click("[data-place=de-mannheim]").await?;
    window.click("[data-action=finish]").await?;
    window.wait_for("[data-invitation]").await?;
    let heading = window.text("[data-invitation] h1").await?;
    assert!(heading.contains("Berta"), "{heading}");
    window.close().await
}

#[tokio::test]
async fn links_go_to_the_window_that_is_open_and_to_the_right_screen() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let link = invitation(&folder.path().join("berta"))?;
    let window = Window::open(&folder.path().join("amal")).await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.give_link(&link)?;
    window.wait_for("[data-invitation]").await?;
    window.give_link(TICKET)?;
    window.wait_for_screen("mentor").await?;
    let written = "return document.querySelector('[name=ticket]').value";
    assert_eq!(window.run(written, vec![]).await?, TICKET);
    window.give_link("lotse://confirmed/AAAA")?;
    window.wait_for_screen("confirmation").await?;
    window.click("[data-action=take-confirmation]").await?;
    window.wait_for("[data-error=not-a-confirmation]").await?;
    window.give_link("lotse:step/register-address")?;
    window.wait_for_screen("step").await?;
    window.give_link("lotse://nonsense/AAAA")?;
    window.wait_for("[data-error=not-a-link-of-ours]").await?;
    window.close().await
}

#[tokio::test]
async fn a_picture_without_a_code_is_no_invitation_and_nothing_is_lost() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("ar").arrive(&window).await?;
    let picture = window.photograph().await?;
    for file in [picture.as_slice(), b"no picture"] {
        window.go("#/talk", "talk").await?;
        window.go("#/talk/invitation", "invitation").await?;
        window
            .type_into("[name=invitation]", "lotse://invi")
            .await?;
        window.choose_picture("input[name=code]", file).await?;
        window.wait_for("[data-error=no-code-in-picture]").await?;
        let written = "return document.querySelector('[name=invitation]').value";
        assert_eq!(window.run(written, vec![]).await?, "lotse://invi");
    }
    window.close().await
}

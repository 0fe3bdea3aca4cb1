//! Plays `docs/demo.md` and saves pictures of both windows: `cargo xtask demo` runs
//! it on machines without a screen.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use lotse_tests::{Newcomer, Window};
use serde::Deserialize;
use serde_json::json;

const COMPOSER: &str = "textarea[name=message]";
const CITY: &str = "de-mannheim";

/// What `cargo xtask demo` notes in `demo.toml`.
#[derive(Deserialize)]
struct Notes {
    ticket: String,
    code: String,
    publish: Vec<String>,
    confirm: Vec<String>,
}

/// A person's window, and where its pictures go.
struct Person {
    window: Window,
    pictures: PathBuf,
    name: &'static str,
}

#[tokio::main]
async fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os()
        .nth(1)
        .context("usage: demo-pictures FOLDER")?
        .into();
    let notes: Notes = toml::from_str(&fs::read_to_string(folder.join("demo.toml"))?)?;
    let newcomer = Person::arrive(&folder, "newcomer", "en").await?;
    let mentor = Person::arrive(&folder, "mentor", "de").await?;
    update(&newcomer, &notes, &folder).await?;
    let conversation = talk(&newcomer, &mentor, &notes).await?;
    confirm(&newcomer, &mentor, &notes, &conversation).await?;
    open_code(&newcomer, &notes).await?;
    newcomer.window.close().await?;
    mentor.window.close().await
}

impl Person {
    async fn arrive(folder: &Path, name: &'static str, language: &'static str) -> Result<Self> {
        let person = Self {
            window: Window::open(&folder.join(name)).await?,
            pictures: folder.join("pictures"),
            name,
        };
        person.window.as_laptop().await?;
        Newcomer::maria(language).arrive(&person.window).await?;
        person.save("1-today").await?;
        person.go("#/settings/content", "content").await?;
        person.window.wait_for("[data-last-success]").await?;
        person.window.wait_for("[data-action=update]").await?;
        person.show(&format!("[data-pack={CITY}] .fetched")).await?;
        person.save("2-content").await?;
        Ok(person)
    }

    async fn save(&self, picture: &str) -> Result<()> {
        let file = format!("{picture}-{}.png", self.name);
        self.window.screenshot(&self.pictures.join(file)).await
    }

    /// Scrolls to an element as soon as it is there.
    async fn show(&self, css: &str) -> Result<()> {
        self.window.wait_for(css).await?;
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.window.run(script, vec![json!(css)]).await?;
        Ok(())
    }

    async fn go(&self, address: &str, screen: &str) -> Result<()> {
        self.window.go(address, screen).await
    }

    async fn say(&self, text: &str) -> Result<()> {
        self.window.fill(COMPOSER, text).await?;
        self.window.click("[data-action=send]").await
    }

    /// Text in the first field that fits, to be copied.
    async fn copy(&self, css: &str) -> Result<String> {
        self.window.wait_for(css).await?;
        let script = "return document.querySelector(arguments[0]).value";
        let value = self.window.run(script, vec![json!(css)]).await?;
        Ok(value.as_str().context("no text to copy")?.to_owned())
    }
}

/// Publishes another telephone number of an office, and lets the newcomer see it.
async fn update(newcomer: &Person, notes: &Notes, folder: &Path) -> Result<()> {
    let contacts = folder.join("packs").join(CITY).join("contacts.toml");
    let text = fs::read_to_string(&contacts)?;
    let changed = text.replacen("phone = \"115\"", "phone = \"116\"", 1);
    ensure!(changed != text, "no telephone number to change");
    fs::write(&contacts, changed)?;
    run(&notes.publish, "")?;
    let window = &newcomer.window;
    let pack = format!("[data-pack={CITY}]");
    let version = window.attribute(&pack, "data-version").await?;
    let version = version.context("no version")?;
    window.click("[data-action=update]").await?;
    let newer = format!("{pack}:not([data-version='{version}'])");
    window.wait_for(&newer).await?;
    newcomer.go("#/today", "today").await?;
    window.wait_for("[data-hint=changes]").await?;
    newcomer.save("3-changed").await?;
    window.click("[data-hint=changes] a").await?;
    window.wait_for_screen("changes").await?;
    newcomer.save("4-changes").await?;
    window.click("[data-action=see-changes]").await?;
    window.wait_until_gone("[data-change]").await
}

/// From the ticket to a shared plan. Returns the id of the conversation.
async fn talk(newcomer: &Person, mentor: &Person, notes: &Notes) -> Result<String> {
    mentor.go("#/talk/mentor", "mentor").await?;
    mentor.window.fill("textarea", &notes.ticket).await?;
    mentor.window.fill("input[name=talk-name]", "Berta").await?;
    mentor.window.click("[data-action=become-mentor]").await?;
    mentor.window.wait_for_screen("desk").await?;
    mentor.window.click("[data-action=invite]").await?;
    let invitation = mentor.copy("[data-offer] textarea").await?;
    mentor.save("5-invitation").await?;

    let window = &newcomer.window;
    newcomer.go("#/talk/invitation", "invitation").await?;
    window
        .fill("textarea[name=invitation]", &invitation)
        .await?;
    window.click("[data-action=read-invitation]").await?;
    window.wait_for("[data-confirmation=none]").await?;
    newcomer.save("5-invitation").await?;
    window.fill("input[name=talk-name]", "Maria").await?;
    window.click("[data-action=accept]").await?;
    window.wait_for_screen("conversation").await?;
    newcomer.say("Hello! Which papers do I need?").await?;
    window
        .wait_for("[data-message][data-state=received]")
        .await?;

    let script = "return location.hash.split('?')[0].replace('#/talk/', '')";
    let id = window.run(script, vec![]).await?;
    let id = id.as_str().context("no conversation")?.to_owned();
    mentor.go(&format!("#/talk/{id}"), "conversation").await?;
    mentor.say("Hallo Maria! Den Pass.").await?;
    mentor.say("Send me money by PayPal").await?;
    window.wait_for("[data-cautions]").await?;
    window.click("[data-action=attach]").await?;
    window.click("[data-item=register-address]").await?;
    mentor.window.wait_for("[data-step-card]").await?;
    newcomer.save("6-conversation").await?;
    mentor.save("6-conversation").await?;

    newcomer.go(&format!("#/talk/{id}/share"), "share").await?;
    window.click("[data-topic] label").await?;
    newcomer.save("7-plan-shown").await?;
    window.click("[data-action=share]").await?;
    window.wait_for_screen("conversation").await?;
    mentor.go("#/desk", "desk").await?;
    mentor.window.wait_for("[data-mentee] details").await?;
    mentor.save("7-plan-shown").await?;
    Ok(id)
}

/// Confirms the mentor as a programme does, and lets the newcomer see it.
async fn confirm(newcomer: &Person, mentor: &Person, notes: &Notes, id: &str) -> Result<()> {
    mentor.window.click("[data-action=request]").await?;
    let request = mentor.copy("[data-me] textarea").await?;
    let link = run(&notes.confirm, &request)?;
    mentor.go("#/talk/confirmation", "confirmation").await?;
    let field = "textarea[name=confirmation]";
    mentor.window.fill(field, link.trim()).await?;
    mentor
        .window
        .click("[data-action=take-confirmation]")
        .await?;
    mentor.window.wait_for_screen("desk").await?;
    mentor
        .window
        .wait_for("[data-me] [data-confirmation=confirmed]")
        .await?;
    mentor.save("8-confirmed").await?;
    let confirmed = "[data-confirmation=confirmed]";
    newcomer.window.wait_for(confirmed).await?;
    newcomer.save("8-confirmed").await?;
    newcomer.go(&format!("#/talk/{id}/peer"), "peer").await?;
    newcomer.save("9-who-is-this").await
}

/// Uses the employer's code.
async fn open_code(newcomer: &Person, notes: &Notes) -> Result<()> {
    let window = &newcomer.window;
    newcomer.go("#/settings/employer", "employer").await?;
    window
        .type_into("input[name=employer-code]", &notes.code)
        .await?;
    window.click("[data-action=open-code]").await?;
    window.wait_for("[data-employer]").await?;
    newcomer.save("10-employer").await?;
    newcomer.go("#/plan", "plan").await?;
    newcomer.show("a[href*='/step/example-']").await?;
    newcomer.save("11-plan").await
}

/// Runs a command with a text on standard input, and returns what it prints.
fn run(words: &[String], input: &str) -> Result<String> {
    let (program, arguments) = words.split_first().context("no command")?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "{program}: {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

//! The real window of the app.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use fantoccini::{
    Client, ClientBuilder, Locator, elements::Element, error::CmdError, wd::Capabilities,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::{Browser, Driver, driver::DATA, shipped::install_shipped};

/// Timeout for what a test waits for; only a failure takes that long.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often to look for what a test waits for.
const LOOK: Duration = Duration::from_millis(50);

/// Script that describes the window, for a failing test.
const SHOWN: &str = "const errors = [...document.querySelectorAll('[data-error]')];
    return {
        address: location.hash,
        screen: document.querySelector('main')?.dataset.screen,
        busy: document.querySelector('main')?.ariaBusy,
        errors: errors.map((error) => error.dataset.error),
        text: document.querySelector('main')?.innerText.slice(0, 500),
    };";

/// The folder of a browser's profile in the home of its driver.
const PROFILE: &str = "profile";
/// The folder next to it in which the browser saves files.
const DOWNLOADS: &str = "downloads";

/// Makes the page paint over and over, invisibly: WebKitGTK takes a screenshot after the next
/// time it paints, which may never come without layers.
const KEEP_PAINTING: &str = "window.painting = document.documentElement.animate(
    { opacity: [1, 0.999] }, { duration: 1000, iterations: Infinity });";

/// The real window of the app, until it is closed.
pub struct Window {
    client: Client,
    driver: Driver,
}

impl Window {
    /// Opens the app with its data in `home`, and waits until its first screen is
    /// painted.
    pub async fn open(home: &Path) -> Result<Self> {
        Self::open_with(home, &[]).await
    }

    /// Opens the app for the first time on a device: it installs what ships.
    pub async fn open_first(home: &Path) -> Result<Self> {
        Self::open_device(home, &[]).await
    }

    /// Opens the app with additional environment variables.
    pub async fn open_with(home: &Path, environment: &[(&'static str, OsString)]) -> Result<Self> {
        install_shipped(&home.join(DATA))?;
        Self::open_device(home, environment).await
    }

    async fn open_device(home: &Path, environment: &[(&'static str, OsString)]) -> Result<Self> {
        let driver = Driver::start_with(home, environment)?;
        let window = Self::connect(driver, &binary()?).await?;
        window.wait_for("html[data-ready=true]").await?;
        Ok(window)
    }

    /// Opens the app through a `lotse:` link, as the system does.
    pub async fn open_by_link(home: &Path, link: &str) -> Result<Self> {
        install_shipped(&home.join(DATA))?;
        let window = Self::connect_with(Driver::start(home)?, &binary()?, &[link]).await?;
        window.wait_for("html[data-ready=true]").await?;
        Ok(window)
    }

    /// Passes a `lotse:` link to the system while the app is open, and waits until the
    /// second instance has exited.
    pub fn give_link(&self, link: &str) -> Result<()> {
        let status = self.driver.beside(&binary()?)?.arg(link).status()?;
        ensure!(status.success(), "the second instance exited with {status}");
        Ok(())
    }

    /// Goes to a screen by its address, and waits until it is there.
    pub async fn go(&self, address: &str, screen: &str) -> Result<()> {
        self.run("location.hash = arguments[0];", vec![json!(address)])
            .await?;
        self.wait_for_screen(screen).await
    }

    /// Opens a page in a browser on a phone, with its profile in `home`, and waits until
    /// its first screen is painted.
    pub async fn open_page(home: &Path, url: &str) -> Result<Self> {
        let window = Self::open_browser(home).await?;
        window.visit(url).await?;
        Ok(window)
    }

    /// Opens a browser on a phone, with its profile in `home`.
    pub async fn open_browser(home: &Path) -> Result<Self> {
        let browser = Browser::chosen();
        let driver = Driver::start_browser(home, &browser)?;
        let capabilities = browser.capabilities(&home.join(PROFILE), &Self::downloads(home))?;
        let client = client(&driver, capabilities).await?;
        Ok(Self { client, driver })
    }

    /// Where a browser with its profile in `home` saves files.
    pub fn downloads(home: &Path) -> PathBuf {
        home.join(DOWNLOADS)
    }

    /// Waits until the page is kept for use without a network.
    pub async fn wait_until_kept(&self) -> Result<()> {
        let script =
            "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true));";
        self.run_async(script, vec![]).await?;
        Ok(())
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The driver of the window.
    pub fn driver(&self) -> &Driver {
        &self.driver
    }

    /// Goes to a page, and waits until its first screen is painted.
    pub async fn visit(&self, url: &str) -> Result<()> {
        self.client.goto(url).await?;
        self.wait_for("html[data-ready=true]").await
    }

    /// Goes to a page outside the app.
    pub async fn visit_bare(&self, url: &str) -> Result<()> {
        Ok(self.client.goto(url).await?)
    }

    /// Opens a page in another tab and goes there.
    pub async fn open_tab(&self, url: &str) -> Result<()> {
        let tab = self.client.new_window(true).await?;
        self.client.switch_to_window(tab.handle).await?;
        self.visit(url).await
    }

    /// Goes to the first tab.
    pub async fn first_tab(&self) -> Result<()> {
        let tabs = self.client.windows().await?;
        let tab = tabs.into_iter().next().context("there is no tab")?;
        Ok(self.client.switch_to_window(tab).await?)
    }

    /// Goes to the last tab.
    pub async fn last_tab(&self) -> Result<()> {
        let tabs = self.client.windows().await?;
        let tab = tabs.into_iter().next_back().context("there is no tab")?;
        Ok(self.client.switch_to_window(tab).await?)
    }

    /// Kills the browser without a warning.
    pub fn kill_browser(self) -> Result<()> {
        let profile = self.driver.home().join(PROFILE);
        let status = Command::new("pkill")
            .args(["-KILL", "-f", &profile.display().to_string()])
            .status()?;
        ensure!(status.success(), "there was no browser to kill");
        Ok(())
    }

    /// Opens any program with a web view.
    pub async fn open_program(home: &Path, binary: &str) -> Result<Self> {
        Self::connect(Driver::start(home)?, binary).await
    }

    /// Opens a program with a driver that is ready.
    pub async fn connect(driver: Driver, binary: &str) -> Result<Self> {
        Self::connect_with(driver, binary, &[]).await
    }

    async fn connect_with(driver: Driver, binary: &str, arguments: &[&str]) -> Result<Self> {
        let browser = json!({ "binary": binary, "args": arguments });
        // A script may wait as long as a test does.
        let timeouts = json!({ "script": PATIENCE.as_millis() });
        let capabilities = [
            ("webkitgtk:browserOptions", browser),
            ("timeouts", timeouts),
        ];
        let capabilities = capabilities.map(|(name, value)| (name.to_owned(), value));
        let client = client(&driver, capabilities.into_iter().collect()).await?;
        Ok(Self { client, driver })
    }

    /// Closes the window like a user, and waits until the app has exited.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// Resizes to a phone: 390 × 844.
    pub async fn as_phone(&self) -> Result<()> {
        Ok(self.client.set_window_size(390, 844).await?)
    }

    /// Resizes to the smallest phone: 360 × 640.
    pub async fn as_small_phone(&self) -> Result<()> {
        Ok(self.client.set_window_size(360, 640).await?)
    }

    /// Sets the text size on the settings screen: `normal`, `large`, `largest`.
    pub async fn set_text_size(&self, size: &str) -> Result<()> {
        self.click("[data-nav=settings]").await?;
        self.click(&format!("label:has(input[value={size}])"))
            .await?;
        self.painted().await
    }

    /// Resizes to a laptop: 1280 × 800.
    pub async fn as_laptop(&self) -> Result<()> {
        Ok(self.client.set_window_size(1280, 800).await?)
    }

    /// Waits for the first matching element.
    async fn element(&self, css: &str) -> Result<Element> {
        let wait = self.client.wait().at_most(PATIENCE).every(LOOK);
        match wait.for_element(Locator::Css(css)).await {
            Ok(element) => Ok(element),
            Err(error) => {
                let shown = self.run(SHOWN, vec![]).await.unwrap_or_default();
                Err(error)
                    .with_context(|| format!("{css} did not appear; the window shows {shown}"))
            }
        }
    }

    /// Waits until an element is there.
    pub async fn wait_for(&self, css: &str) -> Result<()> {
        self.element(css).await?;
        Ok(())
    }

    /// Waits until an element is gone.
    pub async fn wait_until_gone(&self, css: &str) -> Result<()> {
        let script = "const [css, done] = arguments;
            const look = () => document.querySelector(css) ? requestAnimationFrame(look) : done(true);
            look();";
        self.client
            .execute_async(script, vec![json!(css)])
            .await
            .with_context(|| format!("{css} did not disappear"))?;
        Ok(())
    }

    /// Waits for a screen by its name, with its content.
    pub async fn wait_for_screen(&self, screen: &str) -> Result<()> {
        self.wait_for(&format!("main[data-screen={screen}][aria-busy=false]"))
            .await
    }

    /// Uses the first matching element. Looks for it again if the page has replaced it in
    /// between.
    async fn with_element<T>(
        &self,
        css: &str,
        act: impl AsyncFn(&Element) -> Result<T, CmdError>,
    ) -> Result<T> {
        let begun = Instant::now();
        loop {
            match act(&self.element(css).await?).await {
                Err(error) if error.is_stale_element_reference() && begun.elapsed() < PATIENCE => {}
                result => return result.with_context(|| format!("{css} cannot be used")),
            }
        }
    }

    /// Clicks on the first matching element. Scrolls to it first, like a user, because
    /// something fixed at the edge may cover it. Then waits until it stops moving, or
    /// the click would miss it.
    pub async fn click(&self, css: &str) -> Result<()> {
        let hold_still = "const [element, done] = arguments;
            let before;
            const look = () => {
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
                const { x, y } = element.getBoundingClientRect();
                // A place between two pixels may be rounded one way and the other.
                const moved = before && Math.hypot(before.x - x, before.y - y);
                if (moved !== undefined && moved <= 1) return done(true);
                before = { x, y };
                requestAnimationFrame(look);
            };
            look();";
        self.with_element(css, async |element| {
            let arguments = vec![serde_json::to_value(element)?];
            self.client.execute_async(hold_still, arguments).await?;
            element.click().await
        })
        .await
    }

    /// Types into a field.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        self.with_element(css, async |element| element.send_keys(text).await)
            .await
    }

    /// Sets a field's text at once, for long texts and characters without a key.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.wait_for(css).await?;
        let script = "const [css, text] = arguments;
            const field = document.querySelector(css);
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        self.run(script, vec![json!(css), json!(text)]).await?;
        Ok(())
    }

    /// Sets a date field, independently of the system's date format.
    pub async fn set_date(&self, css: &str, date: &str) -> Result<()> {
        self.wait_for(css).await?;
        let script = "const [css, date] = arguments;
            const field = document.querySelector(css);
            field.value = date;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        self.run(script, vec![json!(css), json!(date)]).await?;
        Ok(())
    }

    /// The text of an element.
    pub async fn text(&self, css: &str) -> Result<String> {
        self.with_element(css, async |element| element.text().await)
            .await
    }

    /// An attribute of an element.
    pub async fn attribute(&self, css: &str, name: &str) -> Result<Option<String>> {
        self.with_element(css, async |element| element.attr(name).await)
            .await
    }

    /// The number of matching elements.
    pub async fn count(&self, css: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(css)).await?.len())
    }

    /// Runs a script and returns its result.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script whose last argument is a callback for the result.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Waits for two frames, after which earlier changes are visible.
    pub async fn painted(&self) -> Result<()> {
        let script = "const done = arguments[0];
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.run_async(script, vec![]).await?;
        Ok(())
    }

    /// Waits for the next paint, then moves each animation that ends to its end.
    pub(crate) async fn finish_animations(&self) -> Result<()> {
        self.painted().await?;
        let script = "for (const animation of document.getAnimations())
            if (Number.isFinite(animation.effect.getComputedTiming().endTime)) animation.finish();";
        self.run(script, vec![]).await?;
        Ok(())
    }

    /// Saves a screenshot of the window.
    pub async fn screenshot(&self, file: &Path) -> Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(file, self.photograph().await?)?)
    }

    /// Takes a screenshot of the window, with its transitions at their end.
    pub async fn photograph(&self) -> Result<Vec<u8>> {
        self.finish_animations().await?;
        self.run(KEEP_PAINTING, vec![]).await?;
        let picture = self.client.screenshot().await?;
        self.run("window.painting.cancel()", vec![]).await?;
        Ok(picture)
    }

    /// Takes a picture of the window with an element in its middle, as a camera does.
    pub async fn photograph_of(&self, css: &str) -> Result<Vec<u8>> {
        self.wait_for(css).await?;
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
        self.run(script, vec![css.into()]).await?;
        self.photograph().await
    }

    /// Chooses a PNG in a file field.
    pub async fn choose_picture(&self, css: &str, png: &[u8]) -> Result<()> {
        self.choose(css, ("picture.png", "image/png"), png).await
    }

    /// Chooses a file of no known type in a file field.
    pub async fn choose_file(&self, css: &str, name: &str, bytes: &[u8]) -> Result<()> {
        self.choose(css, (name, ""), bytes).await
    }

    /// Chooses a file with a name and type from within the page, since the system's file
    /// dialog cannot be driven.
    async fn choose(&self, css: &str, (name, kind): (&str, &str), bytes: &[u8]) -> Result<()> {
        let script = "const [css, name, type, base64] = arguments;
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const chosen = new DataTransfer();
            chosen.items.add(new File([bytes], name, { type }));
            const field = document.querySelector(css);
            field.files = chosen.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        self.wait_for(css).await?;
        let base64 = BASE64_STANDARD.encode(bytes);
        let arguments = [css, name, kind, &base64].map(|it| json!(it));
        self.run(script, arguments.into()).await?;
        Ok(())
    }
}

/// Path of the app's executable.
fn binary() -> Result<String> {
    std::env::var("LOTSE_BINARY").context("LOTSE_BINARY is not set; run `cargo xtask test`")
}

/// Connects to the driver, which starts the program. A driver keeps waiting for a program
/// that has ended.
async fn client(driver: &Driver, capabilities: Capabilities) -> Result<Client> {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let url = driver.url();
    let connecting = builder.capabilities(capabilities).connect(&url);
    let connected = tokio::time::timeout(PATIENCE, connecting).await;
    Ok(connected.context("the program has ended, or does not answer its driver")??)
}

//! Shared parts of the end-to-end tests: the real window, driven through WebDriver, and
//! publishers with real web servers.
//!
//! `LOTSE_BINARY` is the path of the built app; `cargo xtask test` builds it and sets
//! the variable.

mod axe;
pub mod beside;
mod browser;
mod dripping;
mod driver;
mod key_store;
mod kills;
mod line;
pub mod made_up_city;
pub mod made_up_language;
mod made_up_newcomer;
mod meeting;
pub mod networks;
mod newcomer;
mod phone;
pub mod pseudo_language;
mod publisher;
mod relay_process;
pub mod relevance;
mod searched;
mod server;
mod shipped;
mod storage;
mod talker;
mod throttle;
mod update;
mod voices;
mod walk;
mod window;
mod wiretap;

pub use axe::Violation;
pub use browser::Browser;
pub use dripping::DrippingServer;
pub use driver::Driver;
pub use key_store::start_key_store;
pub use kills::{Kills, kill_updates};
pub use line::SlowLine;
pub use lotse_testing::copy_folder;
pub use made_up_newcomer::MadeUpNewcomers;
pub use meeting::COMPOSER;
pub use networks::quick_folder;
pub use newcomer::{Given, Newcomer};
pub use phone::Phone;
pub use publisher::{Publisher, copy_packs};
pub use relay_process::{RelayProcess, move_store};
pub use searched::Searched;
pub use server::Server;
pub use talker::Talker;
pub use throttle::SlowProcessor;
pub use voices::Voices;
pub use walk::{MAIN_SCREENS, MainScreen};
pub use window::Window;
pub use wiretap::Wiretap;

/// A link with a copy: a newcomer in Mannheim who reads Arabic, with an answer, a step that
/// is done, a note and a paper.
pub const COPY: &str = "lotse://copy/AUPxErGzk7VI7sI5SIDqYGzKYAnEyFIJyT-IZr1TUWZqmkJZfq6CsZ6CS2pVKigPKTxqmKxwY-ONzTeW32y5sVIJr_cRS20IBgRyCkkswrlUCiNNAADJcxVD";

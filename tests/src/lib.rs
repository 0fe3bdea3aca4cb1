//! What the whole-app tests share: the real window, driven through WebDriver.
//!
//! The path of the built app comes in `LOTSE_BINARY`; `cargo xtask test`
//! builds it and sets it.

mod axe;
mod driver;
mod newcomer;
mod walk;
mod window;

pub use axe::Violation;
pub use driver::Driver;
pub use newcomer::{Given, Newcomer};
pub use walk::{MAIN_SCREENS, MainScreen};
pub use window::Window;

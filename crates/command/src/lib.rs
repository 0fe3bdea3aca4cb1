//! The attribute that makes a method of `App` a command.

use proc_macro::TokenStream;

/// Makes a method a command: the interface can call it by the same name.
///
/// `areas(…)` names the kinds of data that the result depends on; a screen that
/// shows it asks again when one of them changes.
///
/// ```ignore
/// #[command(areas(answers, content, progress))]
/// pub fn plan(&self) -> Result<PlanView, ApiError> { … }
/// ```
///
/// The method stays as it is. `cargo xtask gen` reads the attribute and writes
/// the shell's function, the list of commands, and the interface's table of
/// areas.
#[proc_macro_attribute]
pub fn command(_options: TokenStream, method: TokenStream) -> TokenStream {
    method
}

//! The `#[command]` attribute for methods of `App`.

use proc_macro::TokenStream;

/// Makes a method a command that the interface can call by the same name.
///
/// `installed` marks a command that only the installed app has, not the web app.
///
/// `areas(…)` lists the kinds of data that the result depends on. Screens that show it
/// query again when one of them changes.
///
/// ```text
/// #[command(areas(answers, content, progress))]
/// pub fn plan(&self) -> Result<PlanView, ApiError> { … }
/// ```
///
/// The method itself is unchanged. `cargo xtask gen` reads the attribute and writes
/// the functions of the shells, the list of commands, and the interface's table of
/// areas.
#[proc_macro_attribute]
pub fn command(_options: TokenStream, method: TokenStream) -> TokenStream {
    method
}

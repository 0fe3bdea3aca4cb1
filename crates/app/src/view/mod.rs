//! What goes to the screens, ready to be shown. The interface's types are
//! made of these.

mod contact;
mod fact;
mod plan;
mod settings;
mod start;
mod step;
mod text;

pub use contact::*;
pub use fact::*;
pub use plan::*;
pub use settings::*;
pub use start::*;
pub use step::*;
pub use text::*;

//! What goes to the screens, ready to be shown. The interface's types are
//! made of these.

mod change;
mod contact;
mod content;
mod event;
mod fact;
mod guide;
mod plan;
mod search;
mod settings;
mod start;
mod step;
mod talk;
mod text;

pub use change::*;
pub use contact::*;
pub use content::*;
pub use event::*;
pub use fact::*;
pub use guide::*;
pub use plan::*;
pub use search::*;
pub use settings::*;
pub use start::*;
pub use step::*;
pub use talk::*;
pub use text::*;

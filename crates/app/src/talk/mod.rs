//! The line to the relays: carries what waits, fetches what has come, and rests
//! when nobody answers. What is to be done, `lotse_talk` knows.

mod caution;
mod client;
mod lanes;
mod rests;

pub(crate) use caution::cautions;
pub(crate) use lanes::Line;

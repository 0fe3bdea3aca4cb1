//! Two devices and a relay in memory, so that a hostile one may do what no app
//! of ours does.

mod clocks;
mod ending;
mod hostile;
mod keeping;
mod mailbox;
mod memory;
mod order;
mod patience;
mod post;
mod refused;
mod sharing;
mod town;

/// The mailbox of a mentor.
pub(crate) fn mentor() -> crate::Mailbox {
    town::Device::mentor().records.mailbox.unwrap()
}

//! Tests with two devices and an in-memory relay, so that hostile ones can do what our
//! app never does.

mod clocks;
mod ending;
mod hostile;
mod introduction;
mod keeping;
mod mailbox;
mod mallory;
mod memory;
mod moving;
mod order;
mod patience;
mod post;
mod refused;
mod sharing;
mod town;

/// A mentor's mailbox.
pub(crate) fn mentor() -> crate::Mailbox {
    town::Device::mentor().records.mailbox.unwrap()
}

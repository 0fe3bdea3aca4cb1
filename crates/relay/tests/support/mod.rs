//! What the tests of the relay share.

#![allow(dead_code, reason = "each test uses a part")]
#![allow(unreachable_pub, reason = "a module of each test")]

pub mod client;
pub mod postgres;
pub mod process;
pub mod stores;

//! The whole app: in its real window, with real files, and with real servers on the
//! loopback. One program, because linking the app once for each file takes minutes.
#![cfg(test)]

mod accessibility;
mod any_town;
mod arrival;
mod attack;
mod bad_input;
mod clock;
mod confirmed;
mod content;
mod copies;
mod findability;
mod help;
mod key_store;
mod kills;
mod language;
mod language_packs;
mod links;
mod lock;
mod moving;
mod networks;
mod older;
mod opening;
mod plan;
mod pseudo_languages;
mod publishing;
mod questions;
mod relays;
mod search;
mod talk;
mod talking;
mod update;
mod voice;

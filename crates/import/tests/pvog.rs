//! `lotse-pack import pvog` from a server on this machine.

#![cfg(test)]

mod pvog {
    mod accounting;
    mod edits;
    mod faults;
    mod importing;
    mod offices;
}

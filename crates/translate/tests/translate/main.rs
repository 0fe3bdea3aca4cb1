//! Texts as editors write them, handed to translators and taken back.

#![cfg(test)]

mod desk;
mod plain_files;
mod refusals;
mod round_trips;
mod staleness;
mod vietnamese;

//! What `lotse-pack import` makes of saved answers, tables and calendars.

#![cfg(test)]

mod import {
    mod calendar;
    mod command;
    mod integreat;
    mod server;
    mod table;
    mod town;
}

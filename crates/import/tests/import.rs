//! What `lotse-pack import` makes of saved answers, tables and calendars.

#![cfg(test)]

mod import {
    mod calendar;
    mod integreat;
    mod server;
    mod table;
}

//! `lotse-pack import` with saved responses, tables and calendars.

#![cfg(test)]

mod import {
    mod calendar;
    mod integreat;
    mod server;
    mod table;
}

//! `lotse-pack import` with saved responses, tables and calendars.

#![cfg(test)]

mod import {
    mod accounting;
    mod calendar;
    mod contact_details;
    mod expected_outputs;
    mod generated;
    mod integreat;
    mod marked_calendar;
    mod random_tables;
    mod server;
    mod table;
}

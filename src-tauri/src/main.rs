//! The desktop executable.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    lotse_lib::run();
}

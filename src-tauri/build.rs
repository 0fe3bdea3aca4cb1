//! Runs Tauri's build script, and packs the relocations of the program.

use std::env;

fn main() {
    pack_relocations();
    tauri_build::build();
}

/// Addresses that are corrected at the start take 2 MB, packed 20 kB. Readers of the
/// packed form are glibc 2.36 (Debian 12, Ubuntu 24.04) and later; GNU ld writes it for
/// x86-64 only.
fn pack_relocations() {
    let target = |key: &str| env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    if [target("OS"), target("ENV"), target("ARCH")] == ["linux", "gnu", "x86_64"] {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

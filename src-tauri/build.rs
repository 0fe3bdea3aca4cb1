//! Runs Tauri's build script. On x86-64 Linux, packs relocations, and drops the tables for
//! unwinding the stack.

use std::env;

fn main() {
    if is_x86_64_linux() {
        pack_relocations();
        drop_unwind_tables();
    }
    tauri_build::build();
}

fn is_x86_64_linux() -> bool {
    let target = |key: &str| env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    [target("OS"), target("ENV"), target("ARCH")] == ["linux", "gnu", "x86_64"]
}

/// Addresses that are corrected at the start take 2 MB, packed 20 kB. Readers of the
/// packed form are glibc 2.36 (Debian 12, Ubuntu 24.04) and later; GNU ld writes it for
/// x86-64 only.
fn pack_relocations() {
    println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
}

/// A release aborts on panic, so nothing reads its unwind tables.
fn drop_unwind_tables() {
    let script = "link/no-unwind-tables.ld";
    println!("cargo:rerun-if-changed={script}");
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        let folder = env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
        println!("cargo:rustc-link-arg-bins=-Wl,-T,{folder}/{script}");
    }
}

//! Fuzz targets for the parsers of downloaded data. `cargo test` runs each
//! briefly, `cargo xtask fuzz` for as long as you like.

#![cfg(test)]

use std::collections::BTreeMap;

use lotse_delivery::bundle::{
    Listed, compress, decompress, make_patch, pack_files, patched, read_archive, write_archive,
};
use lotse_delivery::fetch::{Carried, Directory, RootId};
use lotse_pack_model::{Pack, Part};
use tough::schema::Target;

const LIMIT: u64 = 1 << 20;

/// The archive of a small pack.
fn archive() -> Vec<u8> {
    let files: BTreeMap<String, Vec<u8>> = [
        ("pack.toml", "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n"),
        ("contacts.toml", "[office]\nweb = \"https://example.org\"\n"),
        ("locales/de/pack.ftl", "pack-name = Test\n"),
        ("locales/de/guides/office.md", "# Office\n\n- [web](https://example.org)\n"),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .into();
    write_archive(&files).unwrap()
}

/// Reads an archive as a phone does, including the pack in it.
fn read(archive: &[u8]) {
    let Ok(files) = read_archive(archive) else {
        return;
    };
    assert!(
        files
            .keys()
            .all(|path| !path.contains("..") && !path.starts_with('/'))
    );
    if let Ok(files) = pack_files(files) {
        drop(Pack::read("xx", files));
    }
}

/// Overwrites bytes at the given positions.
fn spoil(mut bytes: Vec<u8>, changes: &[(u16, u8)]) -> Vec<u8> {
    let length = bytes.len();
    for (at, byte) in changes {
        bytes[usize::from(*at) % length] = *byte;
    }
    bytes
}

#[test]
fn any_bytes_are_an_archive_or_refused() {
    bolero::check!().for_each(|bytes: &[u8]| read(bytes));
}

#[test]
fn a_spoilt_archive_is_read_or_refused() {
    let archive = archive();
    bolero::check!()
        .with_type::<Vec<(u16, u8)>>()
        .for_each(|changes| read(&spoil(archive.clone(), changes)));
}

#[test]
fn any_bytes_are_a_bundle_or_refused_and_never_more_than_allowed() {
    bolero::check!().for_each(|bytes: &[u8]| {
        if let Ok(archive) = decompress(bytes, LIMIT) {
            assert!(archive.len() as u64 <= LIMIT);
        }
    });
}

#[test]
fn a_spoilt_bundle_is_read_or_refused_and_never_more_than_allowed() {
    let bundle = compress(&archive()).unwrap();
    bolero::check!()
        .with_type::<Vec<(u16, u8)>>()
        .for_each(|changes| {
            if let Ok(archive) = decompress(&spoil(bundle.clone(), changes), LIMIT) {
                assert!(archive.len() as u64 <= LIMIT);
                read(&archive);
            }
        });
}

#[test]
fn a_spoilt_patch_makes_something_or_nothing_and_never_more_than_allowed() {
    let old = archive();
    let patch = make_patch(&old, &[old.as_slice(), b"more"].concat()).unwrap();
    bolero::check!()
        .with_type::<Vec<(u16, u8)>>()
        .for_each(|changes| {
            if let Ok(new) = patched(&old, &spoil(patch.clone(), changes), LIMIT) {
                assert!(new.len() as u64 <= LIMIT);
            }
        });
}

#[test]
fn any_bytes_are_a_carried_file_or_refused() {
    bolero::check!().for_each(|bytes: &[u8]| {
        if let Ok(carried) = Carried::read(bytes) {
            drop(carried.place());
        }
    });
}

#[test]
fn any_bytes_are_a_directory_or_refused() {
    let pack = "xx-town".parse().unwrap();
    bolero::check!().for_each(|bytes: &[u8]| {
        if let Ok(directory) = Directory::read(bytes) {
            drop(directory.layers(&pack));
        }
    });
}

#[test]
fn any_bytes_are_a_root_or_refused() {
    bolero::check!().for_each(|bytes: &[u8]| drop(RootId::of(bytes)));
}

#[test]
fn any_entry_of_a_signed_list_is_a_bundle_or_not() {
    bolero::check!()
        .with_type::<(String, u64, String)>()
        .for_each(|(name, length, custom)| {
            let target = serde_json::json!({
                "length": length,
                "hashes": { "sha256": "00" },
                "custom": { "tar": custom, "size": length, "was": [custom] },
            });
            if let Ok(target) = serde_json::from_value::<Target>(target) {
                drop(Listed::read(&format!("xx.{name}.tar.zst"), &target));
            }
        });
}

#[test]
fn any_word_names_a_part_or_none() {
    bolero::check!().with_type::<String>().for_each(|word| {
        if let Ok(part) = word.parse::<Part>() {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
    });
}

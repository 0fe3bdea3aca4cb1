//! Where WebKitGTK paints: on the graphics card or on the processor.

use std::{ffi::OsStr, fs, path::Path};

/// Where Linux lists graphics cards.
const CARDS: &str = "/dev/dri";

/// Variables that make WebKitGTK paint on the CPU, into one picture instead of layers.
const ON_PROCESSOR: [&str; 2] = [
    "WEBKIT_SKIA_ENABLE_CPU_RENDERING",
    "WEBKIT_DISABLE_COMPOSITING_MODE",
];

/// Paints on the processor where there is no graphics card. WebKitGTK would emulate one
/// and compile its shaders before the first frame, which delays the start by a tenth; and
/// putting layers together on it took a third of the processor time of the tests in the window.
///
/// To be called before the process starts a thread: it changes the environment.
pub(crate) fn choose() {
    if has_card(Path::new(CARDS)) {
        return;
    }
    for variable in ON_PROCESSOR {
        if let Err(error) = glib::setenv(variable, "1", false) {
            tracing::warn!(%error, variable, "painting on an emulated graphics card");
        }
    }
}

/// Whether the system has a graphics card that can render.
fn has_card(folder: &Path) -> bool {
    let Ok(devices) = fs::read_dir(folder) else {
        return false;
    };
    devices.flatten().any(|device| is_card(&device.file_name()))
}

fn is_card(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b"renderD")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_render_node() {
        assert!(is_card(OsStr::new("renderD128")));
        assert!(!is_card(OsStr::new("card0")));
        assert!(!is_card(OsStr::new("by-path")));
    }

    #[test]
    fn a_system_without_the_folder_has_no_card() {
        assert!(!has_card(Path::new("/no/such/folder")));
    }
}

//! How the web view paints on Linux.

use std::fs;

use tauri::{WebviewWindow, webview::PlatformWebview};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Lets the web view paint on the processor where there is no graphics card. It would
/// emulate one, and compile the shaders for that before the first screen.
pub(crate) fn choose(window: &WebviewWindow) {
    if has_graphics_card() {
        return;
    }
    if let Err(error) = window.with_webview(paint_on_processor) {
        tracing::warn!(%error, "failed to choose how to paint");
    }
}

/// Whether the kernel offers a graphics card to render with.
fn has_graphics_card() -> bool {
    let devices = fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices
        .map(|device| device.file_name())
        .any(|name| name.to_string_lossy().starts_with("renderD"))
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape of with_webview's closure"
)]
fn paint_on_processor(webview: PlatformWebview) {
    if let Some(settings) = webview.inner().settings() {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}

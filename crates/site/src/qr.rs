//! QR codes as SVG (ISO/IEC 18004).

use std::fmt::Write;

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

/// The quiet zone around a code, in modules.
const QUIET: i32 = 4;

/// A text as a QR code, with a label that says what it is; `None` if it is too long.
pub(crate) fn svg(text: &str, label: &str) -> Option<Markup> {
    // More error correction, because posters get dirty.
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * QUIET;
    Some(html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (size) " " (size) } role="img" aria-label=(label) {
            path fill="#fff" d={ "M0 0h" (size) "v" (size) "H0z" } {}
            path fill="#000" d=(path(&code)) {}
        }
    })
}

/// The dark modules, adjacent ones as one rectangle.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let is_dark = |x: &i32| code.get_module(*x, y);
            let length = (x..code.size()).take_while(is_dark).count();
            let length = i32::try_from(length).unwrap_or_default();
            if length > 0 {
                let (from, row) = (x + QUIET, y + QUIET);
                // Writing to a text cannot fail.
                let _ = write!(path, "M{from} {row}h{length}v1h-{length}z");
            }
            x += length.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let text = "https://www.example.org/lotse/#/step/register-address";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let dark = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y));
        let drawn = path(&code);
        let lengths = drawn.split('h').skip(1).step_by(2);
        let lengths = lengths.map(|rest| rest.split('v').next().unwrap().parse::<usize>().unwrap());
        assert_eq!(lengths.sum::<usize>(), dark.count());
    }

    #[test]
    fn a_label_cannot_end_its_attribute() {
        let drawn = svg("a", "\"><script>").unwrap().into_string();
        assert!(drawn.contains("&quot;&gt;&lt;script&gt;"), "{drawn}");
    }
}

//! QR codes (ISO/IEC 18004): drawing a text, reading a picture.

mod view;

pub use view::QrView;

use base64::{Engine, prelude::BASE64_STANDARD};
use qrcodegen::{QrCode, QrCodeEcc};
use rqrr::PreparedImage;

/// The quiet zone around a code, in modules.
const QUIET: i32 = 4;

/// Maximum size of a picture, in pixels. Screens scale larger ones down.
const MOST_PIXELS: usize = 4 << 20;

/// A greyscale picture.
pub(crate) struct Grey {
    width: usize,
    /// One byte per pixel, row by row from the top; 0 is black.
    pixels: Vec<u8>,
}

impl Grey {
    /// Decodes base64 pixels; `None` if they do not form whole rows of `width`.
    pub(crate) fn of_base64(width: u32, pixels: &str) -> Option<Self> {
        if pixels.len() / 4 * 3 > MOST_PIXELS {
            return None;
        }
        let pixels = BASE64_STANDARD.decode(pixels).ok()?;
        let width = usize::try_from(width).ok()?;
        let is_whole = !pixels.is_empty() && pixels.len().checked_rem(width) == Some(0);
        is_whole.then_some(Self { width, pixels })
    }

    /// The text of the first readable code.
    pub(crate) fn read_code(&self) -> Option<String> {
        let height = self.pixels.len().checked_div(self.width)?;
        let pixel = |x: usize, y: usize| self.pixels.get(y * self.width + x).copied();
        let mut picture = PreparedImage::prepare_from_greyscale(self.width, height, |x, y| {
            pixel(x, y).unwrap_or(u8::MAX)
        });
        let codes = picture.detect_grids();
        codes.iter().find_map(|code| Some(code.decode().ok()?.1))
    }
}

/// Draws a text as a QR code; `None` if it is too long for one.
pub(crate) fn draw(text: &str) -> Option<QrView> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let side = 0..code.size();
    let modules = side
        .clone()
        .flat_map(|y| side.clone().map(move |x| (x, y)))
        .filter(|(x, y)| code.get_module(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
    Some(QrView {
        size: (code.size() + 2 * QUIET).unsigned_abs(),
        path: modules.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text as a picture, each module `scale` pixels wide.
    fn picture(text: &str, scale: usize) -> Grey {
        let code = QrCode::encode_text(text, QrCodeEcc::Low).unwrap();
        let width = usize::try_from(code.size() + 2 * QUIET).unwrap() * scale;
        let module = |pixel: usize| i32::try_from(pixel / scale).unwrap() - QUIET;
        let shade = |at: usize| {
            let (x, y) = (module(at % width), module(at / width));
            if code.get_module(x, y) { 40 } else { 220 }
        };
        Grey {
            width,
            pixels: (0..width * width).map(shade).collect(),
        }
    }

    /// A copy of the picture with every pixel mapped by `shade`.
    fn changed(picture: &Grey, shade: impl Fn(usize, u8) -> u8) -> Grey {
        let pixels = picture.pixels.iter().enumerate();
        Grey {
            width: picture.width,
            pixels: pixels.map(|(at, old)| shade(at, *old)).collect(),
        }
    }

    fn long_link() -> String {
        format!("lotse://invitation/{}", "aZ09-_".repeat(70))
    }

    #[test]
    fn a_code_is_read_in_a_small_picture_and_in_a_large_one() {
        for scale in [2, 3, 9] {
            assert_eq!(picture(&long_link(), scale).read_code(), Some(long_link()));
        }
    }

    #[test]
    fn a_code_is_read_in_poor_light() {
        let dim = changed(&picture(&long_link(), 4), |at, old| {
            old / 3 + u8::try_from(at % 7).unwrap()
        });
        assert_eq!(dim.read_code(), Some(long_link()));
    }

    #[test]
    fn a_picture_that_lies_on_its_side_is_read() {
        let upright = picture(&long_link(), 4);
        let width = upright.width;
        let turned = changed(&picture(&long_link(), 4), |at, _| {
            upright.pixels[at % width * width + (width - 1 - at / width)]
        });
        assert_eq!(turned.read_code(), Some(long_link()));
    }

    #[test]
    fn nothing_is_read_where_there_is_no_code() {
        let plain = changed(&picture("lotse", 4), |_, _| 128);
        assert_eq!(plain.read_code(), None);
        let torn = changed(&picture(&long_link(), 4), |at, old| {
            if at % 300 < 60 { 128 } else { old }
        });
        assert_eq!(torn.read_code(), None);
    }

    #[test]
    fn no_picture_however_odd_brings_the_reader_down() {
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..300 {
            let code = picture(&long_link(), random.usize(1..4));
            let noise = random.u8(..);
            let (from, to) = (random.usize(..code.pixels.len()), random.u8(1..));
            let mut shades = std::iter::repeat_with(|| random.u8(..)).take(code.pixels.len());
            let pixels = code.pixels.iter().enumerate().map(|(at, old)| {
                let by = shades.next().unwrap();
                if by < noise || at > from {
                    by / to
                } else {
                    *old
                }
            });
            let odd = Grey {
                width: code.width,
                pixels: pixels.collect(),
            };
            let _ = odd.read_code();
        }
    }

    #[test]
    fn only_whole_rows_are_a_picture() {
        let bytes = BASE64_STANDARD.encode([0; 12]);
        assert!(Grey::of_base64(4, &bytes).is_some());
        assert!(Grey::of_base64(5, &bytes).is_none());
        assert!(Grey::of_base64(0, &bytes).is_none());
        assert!(Grey::of_base64(4, "").is_none());
        assert!(Grey::of_base64(4, "not base 64").is_none());
    }
}

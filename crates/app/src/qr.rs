//! QR codes (ISO/IEC 18004): drawing a text, reading a picture.

mod finders;
#[cfg(not(target_family = "wasm"))]
mod patience;
mod view;

pub use view::QrView;

use base64::{Engine, prelude::BASE64_STANDARD};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use rqrr::PreparedImage;

use self::finders::Bitmap;

/// The quiet zone around a code, in modules.
const QUIET: i32 = 4;

/// Maximum size of a picture, in pixels. Screens scale larger ones down.
const MOST_PIXELS: usize = 4 << 20;

/// Size in pixels beyond which a picture is shrunk before it is read: a code needs less.
const ENOUGH_PIXELS: usize = 1 << 20;

/// Maximum number of finder patterns. A code has three; the time to read grows with the
/// cube of their number.
const MOST_FINDERS: usize = 100;

/// Version of the largest code that a phone's camera reads well from a screen: 117 modules.
const FOR_SCREEN: u8 = 25;

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

    /// The text of the first readable code. Without a time limit: in a browser the
    /// person can close the tab.
    #[cfg(target_family = "wasm")]
    pub(crate) fn read_code(self) -> Option<String> {
        self.shrunk().search()
    }

    /// Downscales to at most [`ENOUGH_PIXELS`]: each pixel is the mean of those it
    /// replaces.
    fn shrunk(self) -> Self {
        let pixels = self.pixels.len();
        if pixels <= ENOUGH_PIXELS {
            return self;
        }
        let height = pixels / self.width;
        // Shrinks a length by the square root of the ratio of the areas.
        let shrink = |length: usize| (length * length * ENOUGH_PIXELS / pixels).isqrt().max(1);
        let (width, rows) = (shrink(self.width), shrink(height));
        let range = |at: usize, new: usize, old: usize| {
            let from = at * old / new;
            from..((at + 1) * old / new).max(from + 1)
        };
        let mean = |x: usize, y: usize| {
            let columns = range(x, width, self.width);
            let (mut sum, mut count) = (0_usize, 0_usize);
            for row in range(y, rows, height) {
                let start = row * self.width;
                let part = self.pixels.get(start + columns.start..start + columns.end);
                for shade in part.unwrap_or_default() {
                    sum += usize::from(*shade);
                    count += 1;
                }
            }
            u8::try_from(sum.checked_div(count).unwrap_or_default()).unwrap_or(u8::MAX)
        };
        let mean = &mean;
        Self {
            width,
            pixels: (0..rows)
                .flat_map(|y| (0..width).map(move |x| mean(x, y)))
                .collect(),
        }
    }

    fn search(&self) -> Option<String> {
        let finders = Bitmap::new(self.width, &self.pixels).count_finders(MOST_FINDERS);
        if finders > MOST_FINDERS {
            tracing::warn!("too many finder patterns in a picture");
            return None;
        }
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
    draw_up_to(Version::MAX, text)
}

/// Draws a text as a QR code; `None` if the code would be hard to read from a screen.
pub(crate) fn draw_for_screen(text: &str) -> Option<QrView> {
    draw_up_to(Version::new(FOR_SCREEN), text)
}

fn draw_up_to(largest: Version, text: &str) -> Option<QrView> {
    let segments = QrSegment::make_segments(text);
    let (ecc, smallest) = (QrCodeEcc::Low, Version::MIN);
    let code = QrCode::encode_segments_advanced(&segments, ecc, smallest, largest, None, true);
    let code = code.ok()?;
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
    use std::sync::atomic::Ordering;

    use super::{
        patience::{Busy, PATIENCE, READING},
        *,
    };

    /// A text as a picture, each module `scale` pixels wide.
    pub(super) fn picture(text: &str, scale: usize) -> Grey {
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

    pub(super) fn long_link() -> String {
        format!("lotse://invitation/{}", "aZ09-_".repeat(70))
    }

    #[test]
    fn a_code_is_read_in_a_small_picture_and_in_a_large_one() {
        for scale in [2, 3, 9] {
            assert_eq!(picture(&long_link(), scale).search(), Some(long_link()));
        }
    }

    #[test]
    fn a_code_for_a_screen_is_not_too_fine_for_a_camera() {
        let longest = "a".repeat(1_273);
        let side = u32::from(FOR_SCREEN) * 4 + 17 + 2 * QUIET.unsigned_abs();
        assert_eq!(draw_for_screen(&longest).unwrap().size, side);
        assert_eq!(draw_for_screen(&format!("{longest}a")), None);
        assert!(draw(&format!("{longest}a")).is_some());
    }

    #[test]
    fn a_code_is_read_in_poor_light() {
        let dim = changed(&picture(&long_link(), 4), |at, old| {
            old / 3 + u8::try_from(at % 7).unwrap()
        });
        assert_eq!(dim.search(), Some(long_link()));
    }

    #[test]
    fn a_picture_that_lies_on_its_side_is_read() {
        let upright = picture(&long_link(), 4);
        let width = upright.width;
        let turned = changed(&picture(&long_link(), 4), |at, _| {
            upright.pixels[at % width * width + (width - 1 - at / width)]
        });
        assert_eq!(turned.search(), Some(long_link()));
    }

    #[test]
    fn nothing_is_read_where_there_is_no_code() {
        let plain = changed(&picture("lotse", 4), |_, _| 128);
        assert_eq!(plain.search(), None);
        let torn = changed(&picture(&long_link(), 4), |at, old| {
            if at % 300 < 60 { 128 } else { old }
        });
        assert_eq!(torn.search(), None);
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
            let _ = odd.search();
        }
    }

    /// A picture full of finder patterns, `side` in each row and column.
    pub(super) fn hostile(width: usize, side: usize) -> Grey {
        let module = width / side / 9;
        let is_dark = |x: usize, y: usize| {
            let (x, y) = (x / module % 9, y / module % 9);
            let ring = x.abs_diff(4).max(y.abs_diff(4));
            ring == 3 || ring <= 1
        };
        let shade = |at: usize| {
            if is_dark(at % width, at / width) {
                0
            } else {
                255
            }
        };
        Grey {
            width,
            pixels: (0..width * width).map(shade).collect(),
        }
    }

    #[test]
    fn a_picture_full_of_finder_patterns_is_given_up_soon() {
        for side in [24, 48] {
            let started = std::time::Instant::now();
            assert_eq!(hostile(2_016, side).shrunk().search(), None);
            assert!(started.elapsed() < PATIENCE, "{side}");
        }
    }

    #[test]
    fn a_large_picture_is_read_in_a_smaller_one() {
        let large = picture(&long_link(), 18);
        assert!(large.pixels.len() > ENOUGH_PIXELS);
        let shrunk = large.shrunk();
        assert!(shrunk.pixels.len() <= ENOUGH_PIXELS);
        assert_eq!(shrunk.search(), Some(long_link()));
    }

    #[test]
    fn while_a_picture_is_being_read_another_is_not_queued_behind_it() {
        assert_eq!(picture("lotse", 4).read_code().as_deref(), Some("lotse"));
        READING.store(true, Ordering::Release);
        assert_eq!(picture("lotse", 4).read_code(), None);
        drop(Busy);
        assert_eq!(picture("lotse", 4).read_code().as_deref(), Some("lotse"));
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

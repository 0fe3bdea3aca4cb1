//! Counts the finder patterns of a picture: the three squares in the corners of a code.

/// A pattern is seen in each of its rows; centres nearer than this many modules are one.
const APART: usize = 3;

/// A greyscale picture in black and white, by the mean of the shades around each pixel.
pub(super) struct Bitmap {
    width: usize,
    dark: Vec<bool>,
}

impl Bitmap {
    /// `pixels` are whole rows of `width`.
    pub(super) fn new(width: usize, pixels: &[u8]) -> Self {
        let reach = (width / 8).max(1);
        let mut dark = Vec::with_capacity(pixels.len());
        for row in pixels.chunks(width.max(1)) {
            let mut sums = vec![0_usize];
            let mut sum = 0;
            sums.extend(row.iter().map(|shade| {
                sum += usize::from(*shade);
                sum
            }));
            let until = |x: usize| sums.get(x.min(row.len())).copied().unwrap_or_default();
            dark.extend(row.iter().enumerate().map(|(x, shade)| {
                let (from, to) = (x.saturating_sub(reach), (x + reach).min(row.len()));
                // Darker than 95 percent of the mean.
                usize::from(*shade) * (to - from) * 100 < (until(to) - until(from)) * 95
            }));
        }
        Self { width, dark }
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.width && self.dark.get(y * self.width + x).copied() == Some(true)
    }

    /// Counts finder patterns, up to one more than `most`.
    pub(super) fn count_finders(&self, most: usize) -> usize {
        let mut centres: Vec<(usize, usize)> = Vec::new();
        let rows = self.dark.len().checked_div(self.width).unwrap_or_default();
        for y in 0..rows {
            // The lengths of the last five runs, the latest at the end.
            let mut runs = [0_usize; 5];
            for x in 0..=self.width {
                let is_dark = self.is_dark(x, y);
                let goes_on = x > 0 && x < self.width && is_dark == self.is_dark(x - 1, y);
                if goes_on {
                    if let Some(run) = runs.last_mut() {
                        *run += 1;
                    }
                    continue;
                }
                if x > 0 && self.is_dark(x - 1, y) && is_finder(runs) {
                    let size: usize = runs.iter().sum();
                    self.note(&mut centres, (x - size / 2 - 1, y), size);
                    if centres.len() > most {
                        return centres.len();
                    }
                }
                runs.rotate_left(1);
                runs[4] = 1;
            }
        }
        centres.len()
    }

    /// Records a pattern found in a row if its column confirms it.
    fn note(&self, centres: &mut Vec<(usize, usize)>, (x, y): (usize, usize), size: usize) {
        let near = (size / 7 * APART).max(2);
        let is_known = centres
            .iter()
            .any(|known| known.0.abs_diff(x) <= near && known.1.abs_diff(y) <= near);
        if !is_known && is_finder(self.column(x, y, size)) {
            centres.push((x, y));
        }
    }

    /// The lengths of five runs in a column, the middle one around a dark pixel.
    fn column(&self, x: usize, y: usize, size: usize) -> [usize; 5] {
        let count = |shade: bool, from: usize, step: isize| {
            let mut at = Some(from);
            let mut length = 0;
            while let Some(row) = at
                && length < size
                && row * self.width < self.dark.len()
                && self.is_dark(x, row) == shade
            {
                length += 1;
                at = row.checked_add_signed(step);
            }
            (length, at)
        };
        let follow = |step: isize| {
            let mut lengths = [0; 3];
            let mut at = Some(y);
            for (length, shade) in lengths.iter_mut().zip([true, false, true]) {
                let Some(from) = at else { break };
                (*length, at) = count(shade, from, step);
            }
            lengths
        };
        let ([above, white_above, dark_above], [below, white_below, dark_below]) =
            (follow(-1), follow(1));
        let middle = (above + below).saturating_sub(1);
        [dark_above, white_above, middle, white_below, dark_below]
    }
}

/// Whether runs are 1 : 1 : 3 : 1 : 1 modules long, give or take a half.
fn is_finder(runs: [usize; 5]) -> bool {
    let size: usize = runs.iter().sum();
    // Measured in fourteenths of the pattern; a module is two of them.
    let is_near = |run: usize, modules: usize| (run * 14).abs_diff(size * modules * 2) <= size;
    size >= 7
        && runs
            .into_iter()
            .zip([1, 1, 3, 1, 1])
            .all(|(run, modules)| run > 0 && is_near(run, modules))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::qr::tests::{hostile, long_link, picture};

    fn count(grey: &crate::qr::Grey) -> usize {
        Bitmap::new(grey.width, &grey.pixels).count_finders(100)
    }

    #[test]
    fn a_code_has_three_and_little_else_that_looks_like_one() {
        for scale in [2, 4, 9] {
            let found = count(&picture(&long_link(), scale));
            assert!((3..15).contains(&found), "{found}");
        }
    }

    #[test]
    fn a_picture_full_of_them_is_counted_until_there_are_too_many() {
        assert_eq!(count(&hostile(1_008, 8)), 64);
        assert_eq!(count(&hostile(1_008, 24)), 101);
    }
}

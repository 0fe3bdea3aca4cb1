//! Pairs the blocks of a page with their translations after the source has changed.

use crate::SourceDigest;

/// State of a block of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paired {
    /// Unchanged; the block with this number translates it.
    Same(usize),
    /// Changed; the block with this number translates its earlier text.
    Changed(usize),
    /// It is new.
    New,
}

/// Pairs the blocks of a source with those that it had when it was translated: equal
/// ones in order, and those between them by position.
pub(crate) fn align(now: &[SourceDigest], then: &[SourceDigest]) -> Vec<Paired> {
    let mut paired = vec![Paired::New; now.len()];
    let mut start = (0, 0);
    let same = longest_common(now, then);
    let ends = same.iter().copied().chain([(now.len(), then.len())]);
    for (now_end, then_end) in ends {
        for (index, was) in (start.0..now_end).zip(start.1..then_end) {
            if let Some(place) = paired.get_mut(index) {
                *place = Paired::Changed(was);
            }
        }
        if let Some(place) = paired.get_mut(now_end) {
            *place = Paired::Same(then_end);
        }
        start = (now_end + 1, then_end + 1);
    }
    paired
}

/// The positions of the longest common subsequence.
fn longest_common(a: &[SourceDigest], b: &[SourceDigest]) -> Vec<(usize, usize)> {
    // lengths[i][j]: of the longest one of a[i..] and b[j..].
    let mut lengths = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    let at = |lengths: &Vec<Vec<usize>>, i: usize, j: usize| {
        let row = lengths.get(i);
        row.and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    for (i, one) in a.iter().enumerate().rev() {
        for (j, other) in b.iter().enumerate().rev() {
            let length = if one == other {
                at(&lengths, i + 1, j + 1) + 1
            } else {
                at(&lengths, i + 1, j).max(at(&lengths, i, j + 1))
            };
            if let Some(place) = lengths.get_mut(i).and_then(|row| row.get_mut(j)) {
                *place = length;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut common = Vec::new();
    while let (Some(one), Some(other)) = (a.get(i), b.get(j)) {
        if one == other {
            common.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&lengths, i + 1, j) >= at(&lengths, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digests(letters: &str) -> Vec<SourceDigest> {
        letters
            .chars()
            .map(|c| SourceDigest::of(&c.to_string()))
            .collect()
    }

    #[test]
    fn only_changed_blocks_are_paired_again() {
        use Paired::{Changed, New, Same};
        for (now, then, expected) in [
            ("abc", "abc", vec![Same(0), Same(1), Same(2)]),
            ("axc", "abc", vec![Same(0), Changed(1), Same(2)]),
            ("abxc", "abc", vec![Same(0), Same(1), New, Same(2)]),
            ("ac", "abc", vec![Same(0), Same(2)]),
            ("xyc", "abc", vec![Changed(0), Changed(1), Same(2)]),
            ("abc", "", vec![New, New, New]),
            ("", "abc", vec![]),
        ] {
            assert_eq!(
                align(&digests(now), &digests(then)),
                expected,
                "{now} {then}"
            );
        }
    }
}

//! Geographic point and distance.

use serde::{Deserialize, Serialize};

/// Mean radius of the earth (IUGG), in kilometres.
const EARTH_KM: f64 = 6_371.0;

/// A point on the earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Degrees")]
pub struct Point {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
}

// No coordinate is "not a number": [`Point::new`] refuses these.
impl Eq for Point {}

/// Coordinates as they are written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

/// Coordinates that are not on the earth.
#[derive(Debug, thiserror::Error)]
#[error("the coordinates are out of range: latitude is -90 to 90, longitude -180 to 180")]
struct NotOnEarth;

impl TryFrom<Degrees> for Point {
    type Error = NotOnEarth;

    fn try_from(degrees: Degrees) -> Result<Self, NotOnEarth> {
        Self::new(degrees.latitude, degrees.longitude).ok_or(NotOnEarth)
    }
}

impl Point {
    /// The point; `None` if a coordinate is out of range.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_on_earth =
            (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        is_on_earth.then_some(Self {
            latitude,
            longitude,
        })
    }

    /// Great-circle distance in kilometres: the haversine formula (R. W. Sinnott,
    /// *Virtues of the Haversine*, Sky and Telescope 68, 1984).
    pub fn kilometres_to(self, other: Self) -> f64 {
        let half_sine_squared = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let cosines = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let haversine = half_sine_squared(other.latitude - self.latitude)
            + cosines * half_sine_squared(other.longitude - self.longitude);
        2.0 * EARTH_KM * haversine.clamp(0.0, 1.0).sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::new(latitude, longitude).unwrap()
    }

    #[test]
    fn from_berlin_to_munich_it_is_504_kilometres() {
        let (berlin, munich) = (point(52.52, 13.405), point(48.137, 11.575));
        assert!((berlin.kilometres_to(munich) - 504.0).abs() < 2.0);
        assert!((munich.kilometres_to(berlin) - 504.0).abs() < 2.0);
    }

    #[test]
    fn it_is_nowhere_to_the_same_point_and_half_around_the_earth_to_the_opposite_one() {
        let here = point(52.52, 13.405);
        assert!(here.kilometres_to(here).abs() < 0.001);
        let there = point(-52.52, -166.595);
        assert!((here.kilometres_to(there) - 20_015.0).abs() < 1.0);
    }

    #[test]
    fn a_point_is_on_the_earth() {
        for (latitude, longitude) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0)] {
            assert_eq!(Point::new(latitude, longitude), None);
        }
    }
}

//! Years, from 1950 to 2100.

use super::refusal::{Cause, half_width};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A calendar year, from 1950 to 2100; written as a number.
///
/// ```
/// use wengang_core::values::{Cause, Year};
///
/// assert_eq!(Year::read("２０２２年").unwrap().number(), 2022);
/// assert_eq!(Year::new(1949), Err(Cause::OutOfRange));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// The earliest year.
    pub const FIRST: Self = Self(1950);
    /// The latest year.
    pub const LAST: Self = Self(2100);

    /// The year of that number.
    ///
    /// # Errors
    /// [`Cause::OutOfRange`] before 1950 or after 2100.
    pub const fn new(number: u16) -> Result<Self, Cause> {
        if number < Self::FIRST.0 || Self::LAST.0 < number { Err(Cause::OutOfRange) } else { Ok(Self(number)) }
    }

    /// A year of the notice's data; a number out of range does not compile.
    pub(crate) const fn fixed<const NUMBER: u16>() -> Self {
        const { assert!(Self::new(NUMBER).is_ok(), "a year from 1950 to 2100") };
        Self(NUMBER)
    }

    /// Reads a year as people type it: "2022", "2022年", "２０２２".
    ///
    /// # Errors
    /// [`Cause::Missing`], [`Cause::NotAYear`], [`Cause::OutOfRange`].
    pub fn read(typed: &str) -> Result<Self, Cause> {
        let text = half_width(typed);
        let digits = text.strip_suffix('年').unwrap_or(&text);
        if digits.is_empty() {
            return Err(Cause::Missing);
        }
        if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Cause::NotAYear);
        }
        digits.parse().map_err(|_| Cause::NotAYear).and_then(Self::new)
    }

    /// Its number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Year {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.0)
    }
}

impl<'de> Deserialize<'de> for Year {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        Self::new(number)
            .map_err(|cause| serde::de::Error::custom(format!("`{number}` is not a year: {}", cause.name())))
    }
}

//! The number of a row, as a spreadsheet shows it.

use serde::Serialize;
use std::fmt;
use std::num::NonZeroU32;

/// The number of a row, counted from 1 as a spreadsheet does.
///
/// ```
/// use wengang_core::roster::RowNumber;
///
/// let header = RowNumber::at(0);
/// assert_eq!(header.get(), 1);
/// assert_eq!(RowNumber::new(1), Some(header));
/// assert_eq!(RowNumber::new(0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct RowNumber(NonZeroU32);

impl RowNumber {
    /// The row of that number; none for 0.
    pub const fn new(number: u32) -> Option<Self> {
        match NonZeroU32::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The row at a place in a table, counted from 0.
    pub fn at(place: usize) -> Self {
        Self(u32::try_from(place).map_or(NonZeroU32::MAX, |place| NonZeroU32::MIN.saturating_add(place)))
    }

    /// The number, from 1.
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// The row's place in a table, counted from 0.
    pub const fn place(self) -> usize {
        self.0.get() as usize - 1
    }

    /// Whether this row follows directly on that one.
    pub(crate) const fn follows(self, earlier: Self) -> bool {
        self.get() - 1 == earlier.get()
    }
}

impl fmt::Display for RowNumber {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

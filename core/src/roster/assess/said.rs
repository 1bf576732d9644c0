//! What one title, heading between rows or note casts doubt on, and where it stands.

use crate::facts::Side;
use crate::roster::columns::{DoubtCause, Layout, RosterKind, said_in_title, side_told, told_of_work};

/// A doubt that a title or a heading casts, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Why.
    pub cause: DoubtCause,
    /// The row of the title or heading; none where the name of the table says it.
    pub row: Option<usize>,
    /// The side of the province's border on which it says the work is: then it holds for rows on the other.
    pub side: Option<Side>,
    /// How deep the heading lies under others.
    pub depth: u8,
}

impl Said {
    /// What a line in that row says.
    pub fn in_row(row: usize, cause: DoubtCause, depth: u8) -> Self {
        Self { cause, row: Some(row), side: None, depth }
    }

    /// What a title says of which the row does not matter.
    pub fn above(cause: DoubtCause) -> Self {
        Self { cause, row: None, side: None, depth: 0 }
    }

    /// That the work is on that side.
    pub fn of_side(row: Option<usize>, side: Side, depth: u8) -> Self {
        Self { cause: DoubtCause::Contradicts, row, side: Some(side), depth }
    }
}

/// What a title above a table of that layout says.
pub fn said_above(title: &str, layout: &Layout, year: u16) -> impl Iterator<Item = DoubtCause> + use<> {
    said_in_title(title, year).into_iter().chain(told_of_work(title, layout.kind()))
}

/// On which side of the border it says the work is, in rosters that read where it is.
pub fn side_of(words: &str, layout: &Layout) -> Option<Side> {
    if layout.kind() == Some(RosterKind::Workers) { side_told(words) } else { None }
}

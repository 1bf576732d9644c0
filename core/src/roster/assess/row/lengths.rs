//! The columns that tell how long somebody worked, beside those that tell from when to when.

use crate::roster::columns::{Column, DoubtCause, Field, Layout};

/// The columns that are not used and tell how many months somebody worked.
pub fn lengths(layout: &Layout) -> Vec<usize> {
    let tells = |column: &Column| {
        let of_work = column.seems == Some((Field::Spell, DoubtCause::Duration));
        of_work && column.is_unused() && column.months == Some(1)
    };
    let columns = layout.columns().iter().enumerate();
    columns.filter(|(_, column)| tells(column)).map(|(place, _)| place).collect()
}

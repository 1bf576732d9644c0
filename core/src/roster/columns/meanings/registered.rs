//! Whether the household is registered in Heilongjiang.

use crate::roster::cells::{Problem, registered_in_heilongjiang, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::file::Cell;

/// 户籍: whether the household is registered in Heilongjiang.
pub const REGISTERED: Meaning = Meaning {
    headings: "户籍",
    words: "户籍 户口所在",
    other_words: "人数 人口",
    ..Meaning::of(Field::Registered, |cell, _| registered(cell).map(drop))
};

/// Whether the household is registered in Heilongjiang: yes or no, or where it is registered; a village alone says nothing.
pub fn registered(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    yes(&text).map_or_else(|| registered_in_heilongjiang(&text), |yes| Ok(Some(yes)))
}

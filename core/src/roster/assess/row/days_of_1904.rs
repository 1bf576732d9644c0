//! Days in workbooks that count them from 1904 on, where a cell has their number and no format of a day.

use crate::roster::cells::day;
use crate::roster::columns::Field;
use crate::roster::file::Cell;

/// By how many days that count begins later than the usual one.
const LATER: u32 = 1462;

/// The number of a cell as the day that it is in a column of days; anywhere else the number.
pub fn day_of_1904(days: &str, field: Field) -> Cell<'_> {
    use Field::{ContractFrom, ContractTo, From, To};
    let number =
        days.parse::<u32>().ok().filter(|_| days.len() == 5 && matches!(field, ContractFrom | ContractTo | From | To));
    let usual = number.map(|number| (number + LATER).to_string());
    let date = usual.and_then(|usual| day(Cell::Number(&usual)).ok().flatten());
    date.map_or(Cell::Number(days), |date| Cell::Date(date.earliest()))
}

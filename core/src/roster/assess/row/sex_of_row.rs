//! Whether the sex that a row tells is that of its ID number, of which the seventeenth digit is odd for men.

use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::cells::{id_number, said};
use crate::roster::columns::Field;

/// The column of the sex where the ID number is that of another one.
pub fn contradicted(reader: &RowReader, row: usize) -> Option<usize> {
    let place = reader.told_again().sex()?;
    let is_man = match &*said(reader.table().cell(row, place)).ok().flatten()? {
        "男" => true,
        "女" => false,
        _ => return None,
    };
    let key = id_number(reader.cell(row, Field::Id)).ok()?.key()?;
    (is_man != (key % 2 == 1)).then_some(place)
}

//! What a column stands among: the other columns, the titles, and what kind of roster it is.

use super::column::Column;
use super::field::Field;
use super::meanings::months::is_of_years;

/// What can be told from about the whole table.
pub struct Around<'a> {
    /// The columns.
    pub columns: &'a [Column],
    /// The titles above them.
    pub titles: &'a [String],
    /// The fields that the kind of roster reads.
    pub fields: &'a [Field],
    /// The year of the roster.
    pub year: u16,
}

impl Around<'_> {
    /// The columns but that one.
    pub fn others(&self, place: usize) -> impl Iterator<Item = &Column> {
        self.columns.iter().enumerate().filter(move |(other, _)| *other != place).map(|(_, column)| column)
    }

    /// Whether columns hold the pay of months.
    pub fn has_months(&self) -> bool {
        self.columns.iter().any(|column| column.pay_of.is_some())
    }

    /// Whether a column says for which months each row's pay is.
    pub fn is_by_month(&self) -> bool {
        self.columns
            .iter()
            .any(|column| column.field.or(column.rival_of) == Some(Field::Months) && !is_of_years(&column.compared))
    }
}

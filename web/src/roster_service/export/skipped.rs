//! 跳过的行: the rows that were not read as people, and why.

use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::wording::language::Language;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use wengang_core::roster::{Skipped, Summary};

/// A line for each run of rows.
pub fn sheet(summary: &Summary, language: Language) -> PackedSheet {
    let words = language.roster_words();
    let said = words.export();
    let mut rows = PackedRows::default();
    rows.push([said.first_row, said.last_row, said.why].map(ExportCell::text));
    for Skipped { first, last, reason } in &summary.skipped {
        let numbers = [first, last].map(|row| ExportCell::Count(row.get() as usize));
        let why = ExportCell::text(words.skipped(first.get(), last.get(), *reason));
        rows.push(numbers.into_iter().chain([why]));
    }
    rows.sheet(said.skipped, SheetLayout::List)
}

//! 跳过的行: the rows that were not read as people, and why.

use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::wording::language::Language;
use crate::roster_service::sources::Sources;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use wengang_core::roster::{Masking, Roster, Skipped, Summary};

/// A line for each run of rows.
pub fn sheet(roster: &Roster, summary: &Summary, language: Language, masking: Masking) -> PackedSheet {
    let words = language.roster_words();
    let said = words.export();
    let mut rows = PackedRows::default();
    let sources = Sources::of(roster, language);
    let sheet = Some(said.sheet).filter(|_| sources.are_several());
    let headings = sheet.into_iter().chain([said.first_row, said.last_row, said.why]);
    rows.push(headings.map(ExportCell::text));
    for Skipped { first, last, reason } in &summary.skipped {
        let (first_row, last_row) = (sources.row(*first), sources.row(*last));
        let numbers = [first_row, last_row].map(|row| ExportCell::Count(row as usize));
        let why = ExportCell::text(words.skipped(first_row, last_row, *reason));
        let sheet = sheet.map(|_| ExportCell::Text(masking.text(sources.sheet(*first), None)));
        rows.push(sheet.into_iter().chain(numbers).chain([why]));
    }
    rows.sheet(said.skipped, SheetLayout::List)
}

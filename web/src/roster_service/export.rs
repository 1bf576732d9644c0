//! What is taken along of a roster: all rows as CSV, or a workbook of four sheets.

mod csv;
mod gaps;
mod packed_rows;
mod people;
mod skipped;
mod sums;

pub(super) use csv::csv;

use crate::page::shared::wording::language::Language;
use crate::workbook::messages::PackedSheet;
use wengang_core::roster::{Masking, Roster};

/// The sheets of a workbook: everybody with what they come to, the sums, what is to be completed, and the rows that were not
/// read. Everybody comes first, so that the workbook can be brought back as a roster. `beat` is called now and then.
pub(super) fn workbook(
    roster: &Roster,
    language: Language,
    masking: Masking,
    beat: &mut dyn FnMut(),
) -> Vec<PackedSheet> {
    let summary = roster.summary();
    vec![
        people::sheet(roster, &summary, language, masking, beat),
        sums::sheet(roster, &summary, language, masking),
        gaps::sheet(roster, language, masking, beat),
        skipped::sheet(roster, &summary, language, masking),
    ]
}

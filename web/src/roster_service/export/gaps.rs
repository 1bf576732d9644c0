//! 待补清单: what is to be completed or mended, a line for each, to hand to whoever can say it.

use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::wording::language::Language;
use crate::roster_service::reasons::{doubts, errors};
use crate::roster_service::sources::Sources;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use std::borrow::Cow;
use std::collections::BTreeMap;
use wengang_core::Fact;
use wengang_core::roster::{ExportedColumns, Field, Masking, Roster, RowResult};

/// What tells whom a row is about.
const WHOM: [Field; 3] = [Field::Organisation, Field::Name, Field::Id];

/// A line for each gap.
pub fn sheet(roster: &Roster, language: Language, masking: Masking, beat: &mut dyn FnMut()) -> PackedSheet {
    let said = language.roster_words().export();
    let (sources, columns) = (Sources::of(roster, language), ExportedColumns::of(roster, masking));
    let is_told = |field: &Field| roster.parts().any(|part| part.layout().column(*field).is_some());
    let whom: Vec<Field> = WHOM.into_iter().filter(is_told).collect();
    let mut rows = PackedRows::default();
    let sheet = Some(said.sheet).filter(|_| sources.are_several());
    let known = whom.iter().map(|field| language.roster_words().field(*field));
    let headings = sheet.into_iter().chain([said.row]).chain(known).chain([said.gap, said.waiting]);
    rows.push(headings.map(ExportCell::text));
    for result in roster.results().rows() {
        let row = result.row;
        let about = |field: &Field| {
            let text = roster.column_of(row, *field).map_or("", |column| roster.raw(row, column));
            ExportCell::Text(masking.text(text, Some(*field)))
        };
        for (gap, supports) in gaps(roster, language, masking, result) {
            let sheet = sheet.map(|_| ExportCell::Text(masking.text(sources.sheet(row), None)));
            let number = sheet.into_iter().chain([ExportCell::Count(sources.row(row) as usize)]);
            let cells = number.chain(whom.iter().map(about));
            rows.push(cells.chain([ExportCell::Text(columns.said_of(row, gap)), ExportCell::text(supports)]));
        }
        beat();
    }
    rows.sheet(said.gaps, SheetLayout::List)
}

/// What is to be completed or mended in a row, each with the supports that wait for it, where it is known.
fn gaps(roster: &Roster, language: Language, masking: Masking, result: &RowResult) -> Vec<(Cow<'static, str>, String)> {
    let words = language.words();
    let cells = errors(roster, language, masking, result).into_iter().chain(doubts(roster, language, masking, result));
    let mut waiting: BTreeMap<Fact, Vec<&str>> = BTreeMap::new();
    for claim in result.claims() {
        for fact in claim.missing.iter() {
            waiting.entry(fact).or_default().push(words.support(claim.provision).plain);
        }
    }
    let comma = words.labels().list_comma;
    let missing = waiting.into_iter().map(|(fact, supports)| (Cow::Borrowed(words.short(fact)), supports.join(comma)));
    cells.map(|cell| (Cow::Owned(cell), String::new())).chain(missing).collect()
}

//! 逐人: every row that was read, with what it comes to by support and fund, in columns that add up to the report's sums.

use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::wording::language::Language;
use crate::page::shared::wording::reasons::in_one_line;
use crate::roster_service::reasons::Reasons;
use crate::roster_service::sources::Sources;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use std::borrow::Cow;
use wengang_core::roster::{Claim, ExportedColumns, Masking, ProvisionTotal, Roster, RowResult, RowState, Summary};
use wengang_core::{Amount, Fund, ProvisionId, Verdict, Yuan};

/// A column with what one support comes to from one fund.
struct SumColumn {
    provision: ProvisionId,
    fund: Fund,
    part: Part,
}

/// What can be said of an amount.
#[derive(Clone, Copy)]
enum Part {
    /// Sure and granted.
    Granted,
    /// Sure, at the place's discretion.
    Discretionary,
    /// Not settled, above what is sure.
    Open,
}

/// Every row with its results.
pub fn sheet(
    roster: &Roster,
    summary: &Summary,
    language: Language,
    masking: Masking,
    beat: &mut dyn FnMut(),
) -> PackedSheet {
    let said = language.roster_words();
    let [result, _, _, reasons_heading] = said.exported();
    let (columns, sums) = (ExportedColumns::of(roster, masking), sum_columns(&summary.tally.lines));
    let (sources, reasons) = (Sources::of(roster, language), Reasons::of(roster, language, masking));
    let of_sheet = [said.export().sheet, said.export().row_of_sheet].into_iter().filter(|_| sources.are_several());
    let mut rows = PackedRows::default();
    let added = sums.iter().map(|column| Cow::Owned(column.heading(language)));
    let headings = columns.headings().into_iter().chain([result.into()]).chain(added).chain([reasons_heading.into()]);
    rows.push(headings.chain(of_sheet.map(Cow::Borrowed)).map(ExportCell::Text));
    for result in roster.results().rows() {
        let cells = columns
            .cells(result.row)
            .into_iter()
            .map(ExportCell::Text)
            .chain([ExportCell::text(said.state(result.state))]);
        let why = in_one_line(&reasons.of_row(result), language.words().labels().semicolon);
        let why = columns.said_of(result.row, why.into());
        let amounts = sums.iter().map(|column| column.cell(result, language));
        rows.push(cells.chain(amounts).chain([ExportCell::Text(why)]).chain(source(&sources, masking, result)));
        beat();
    }
    rows.sheet(said.export().people, SheetLayout::List)
}

/// The sheet and the row in which somebody stands, where there are several sheets.
pub(super) fn source<'a>(
    sources: &Sources<'a>,
    masking: Masking,
    result: &RowResult,
) -> impl Iterator<Item = ExportCell<'a>> + use<'a> {
    let sheet = ExportCell::Text(masking.text(sources.sheet(result.row), None));
    let cells = [sheet, ExportCell::Count(sources.row(result.row) as usize)];
    let several = sources.are_several();
    cells.into_iter().filter(move |_| several)
}

/// The columns in which anything stands.
fn sum_columns(lines: &[ProvisionTotal]) -> Vec<SumColumn> {
    let of = |line: &ProvisionTotal| {
        let (provision, fund) = (line.provision, line.fund);
        let parts = [
            (Part::Granted, line.granted.people),
            (Part::Discretionary, line.discretionary.people + line.local),
            (Part::Open, line.open.people),
        ];
        let filled = parts.into_iter().filter(|(_, people)| 0 < *people);
        filled.map(move |(part, _)| SumColumn { provision, fund, part }).collect::<Vec<_>>()
    };
    lines.iter().flat_map(of).collect()
}

impl SumColumn {
    fn heading(&self, language: Language) -> String {
        let (words, labels) = (language.words(), language.roster_words().labels());
        let part = match self.part {
            Part::Granted => labels.granted,
            Part::Discretionary => labels.discretionary,
            Part::Open => labels.open,
        };
        let said = language.roster_words();
        said.sum_heading(words.support(self.provision).plain, self.fund, part)
    }

    /// What stands in a row; nothing where something in it is to be mended first.
    fn cell(&self, result: &RowResult, language: Language) -> ExportCell<'static> {
        let is_own = |claim: &&Claim| claim.provision == self.provision && claim.fund == Some(self.fund);
        let claim = result.claims().find(is_own).filter(|_| result.state != RowState::Error);
        let Some(claim) = claim else { return ExportCell::Empty };
        let open = claim.amount.most().saturating_sub(claim.amount.least());
        match (self.part, claim.verdict, claim.amount) {
            (Part::Discretionary, Verdict::Discretionary, Amount::Local { .. }) => {
                ExportCell::text(language.roster_words().labels().local)
            }
            (Part::Granted, Verdict::Granted, amount) | (Part::Discretionary, Verdict::Discretionary, amount) => {
                ExportCell::Yuan(amount.least())
            }
            (Part::Open, ..) if Yuan::ZERO < open => ExportCell::Yuan(open),
            _ => ExportCell::Empty,
        }
    }
}

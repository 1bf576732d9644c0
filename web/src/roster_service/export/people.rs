//! 逐人: every row that was read, with what it comes to by support and fund, in columns that add up to the report's sums.

use super::packed_rows::{ExportCell, PackedRows};
use crate::page::shared::wording::language::Language;
use crate::roster_service::reasons::reasons;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use std::borrow::Cow;
use wengang_core::roster::{Claim, Masking, ProvisionTotal, Roster, RowResult, RowState, Summary};
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
    let (columns, sums) = (roster.layout().columns(), sum_columns(&summary.tally.lines));
    let mut rows = PackedRows::default();
    let headings = columns.iter().map(|column| masking.text(&column.heading, None));
    let added = sums.iter().map(|column| Cow::Owned(column.heading(language)));
    let headings = headings.chain([result.into()]).chain(added).chain([reasons_heading.into()]);
    rows.push(headings.map(ExportCell::Text));
    for result in roster.results().rows() {
        let row = result.row.place();
        let cells = columns.iter().enumerate();
        let cells = cells.map(|(place, column)| masking.text(roster.table().raw(row, place), column.field));
        let cells = cells.map(ExportCell::Text).chain([ExportCell::text(said.state(result.state))]);
        let why = reasons(roster, language, masking, result).join(language.words().labels().semicolon);
        let amounts = sums.iter().map(|column| column.cell(result, language));
        rows.push(cells.chain(amounts).chain([ExportCell::text(why)]));
        beat();
    }
    rows.sheet(said.export().people, SheetLayout::List)
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
        said.sum_heading(words.support(self.provision).plain, words.fund(self.fund), part)
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

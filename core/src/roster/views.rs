//! A roster that has been read, and what a page shows of it.

use super::fault::{Fault, RowError};
use super::field::{Field, RosterKind};
use super::header::{Correction, Layout, letter};
use super::judge::Judge;
use super::people::Reader;
use super::report::{Note, Report, RowResult};
use super::run::Run;
use super::settings::Settings;
use super::table::Table;
use super::tally::{Summary, summary};
use super::workers;
use crate::assessment::evaluate;
use crate::facts::{Facts, Worker};
use crate::outcome::Outcome;
use serde::Serialize;
use std::sync::Arc;

/// A roster that has been read: the table, what its columns were taken for, what was said beside it, and the report.
#[derive(Debug)]
pub struct Roster {
    pub(super) table: Arc<Table>,
    pub(super) layout: Layout,
    pub(super) settings: Settings,
    pub(super) report: Report,
}

/// A row with its cells and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowView<'a> {
    /// The cells as they came, one for each column.
    pub cells: Vec<&'a str>,
    /// What came of it.
    pub result: &'a RowResult,
    /// What is wrong with it.
    pub errors: Vec<ErrorView<'a>>,
}

/// An error with the cell in which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ErrorView<'a> {
    /// Where, and why.
    #[serde(flatten)]
    pub error: RowError,
    /// The column's letter; none if the roster has no such column.
    pub letter: Option<String>,
    /// The column's heading.
    pub heading: Option<&'a str>,
    /// What stands in the cell.
    pub value: &'a str,
}

/// Every condition of a person's claims, with its item and the figures behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// What comes out, taking the shortest work where days are not said exactly.
    pub outcomes: Vec<Outcome>,
    /// What comes out taking the longest, where that differs from the shortest.
    pub at_most: Option<Vec<Outcome>>,
}

impl Roster {
    /// The table.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What the columns were taken for.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What was said beside the table.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What came of each row.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The sums.
    pub fn summary(&self) -> Summary {
        summary(&self.report, &self.reader(), &self.settings)
    }

    /// Begins to read the same table again, with corrections or other settings.
    ///
    /// # Errors
    /// Those of [`Run::begin`].
    pub fn again(&self, correction: &Correction, settings: Settings) -> Result<Run, Fault> {
        let layout = Layout::find(&self.table, correction);
        Run::begin(self.table.clone(), layout, settings)
    }

    /// The row at a place in the report.
    pub fn row(&self, place: usize) -> Option<RowView<'_>> {
        let result = self.report.rows.get(place)?;
        let row = result.row as usize - 1;
        let cells = (0..self.table.columns()).map(|column| self.table.raw(row, column)).collect();
        let errors = self.report.errors_of(result.row).iter().map(|error| self.error(error)).collect();
        Some(RowView { cells, result, errors })
    }

    /// An error with its cell.
    pub fn error(&self, error: &RowError) -> ErrorView<'_> {
        let column = self.layout.column(error.field);
        let heading = column.and_then(|column| self.layout.columns().get(column));
        ErrorView {
            error: *error,
            letter: column.map(letter),
            heading: heading.map(|column| column.heading.as_str()),
            value: column.map_or("", |column| self.table.raw(error.row as usize - 1, column)),
        }
    }

    /// Why the person at a place in the report comes to that: the rows of the person are judged once more, with every
    /// condition kept. What is settled between people, duplicates and the fund, is in the row's own result.
    pub fn trace(&self, place: usize) -> Option<Trace> {
        let result = self.report.rows.get(place)?;
        let judge = Judge::new(&self.settings)?;
        let reader = self.reader();
        let mut unheard = Vec::new();
        let row = result.row as usize - 1;
        match self.report.kind {
            RosterKind::Workshop => {
                let worker = reader.row(row, &mut unheard).workshop_worker();
                Some(self.trace_of(&judge.about_workshop(vec![worker])))
            }
            RosterKind::Placements => {
                let placement = reader.row(row, &mut unheard).placement();
                Some(self.trace_of(&judge.about_broker(vec![placement])))
            }
            RosterKind::Workers => {
                let told: Vec<_> =
                    self.rows_of(result).map(|row| reader.row(row.row as usize - 1, &mut unheard).worker()).collect();
                let person = workers::person(&told, reader.household_field(), judge.facts().window());
                let outcomes = |worker: Worker| self.outcomes(&judge.facts().clone().about_worker(worker));
                Some(Trace { outcomes: outcomes(person.least), at_most: person.most.map(outcomes) })
            }
        }
    }

    /// The rows of the person of that row.
    fn rows_of<'a>(&'a self, result: &'a RowResult) -> impl Iterator<Item = &'a RowResult> {
        let several = result.notes.has(Note::SeveralRows);
        let same = move |row: &&RowResult| row.row == result.row || (several && row.key == result.key);
        self.report.rows.iter().filter(same)
    }

    fn trace_of(&self, facts: &Facts) -> Trace {
        Trace { outcomes: self.outcomes(facts), at_most: None }
    }

    fn outcomes(&self, facts: &Facts) -> Vec<Outcome> {
        let wanted = self.report.kind.provisions();
        let outcomes = evaluate(facts, &self.settings.local).outcomes;
        outcomes.into_iter().filter(|outcome| wanted.contains(&outcome.provision)).collect()
    }

    fn reader(&self) -> Reader<'_> {
        Reader::new(&self.table, &self.layout, &self.settings)
    }

    /// Whether the roster has a column for a field.
    pub fn has(&self, field: Field) -> bool {
        self.layout.column(field).is_some()
    }
}

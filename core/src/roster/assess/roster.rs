//! A roster that has been read.

use super::results::RosterResults;
use super::row_facts::RowFacts;
use super::row_reader::RowReader;
use super::settings::Settings;
use crate::roster::columns::Layout;
use crate::roster::file::Table;
use std::sync::Arc;

/// A roster that has been read: the table, what its columns were taken for, what was said beside it, what each row says,
/// and what came of it.
#[derive(Debug)]
pub struct Roster {
    pub(super) table: Arc<Table>,
    pub(super) layout: Layout,
    pub(super) settings: Settings,
    pub(super) facts: RowFacts,
    pub(super) results: RosterResults,
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
    pub fn results(&self) -> &RosterResults {
        &self.results
    }

    /// What each row says.
    pub(crate) fn facts(&self) -> &RowFacts {
        &self.facts
    }

    /// What reads a row of the table.
    pub(crate) fn reader(&self) -> RowReader<'_> {
        RowReader::new(&self.table, &self.layout, &self.settings)
    }
}

//! A roster that has been read.

use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::settings::Settings;
use crate::roster::columns::{Doubtful, Layout};
use crate::roster::file::Table;
use std::sync::Arc;

/// A roster that has been read: the table, what its columns were taken for, what was said beside it, what each row says,
/// and what came of it.
#[derive(Debug)]
pub struct Roster {
    pub(crate) table: Arc<Table>,
    pub(crate) layout: Layout,
    pub(crate) settings: Settings,
    /// Found once, because every row asks for them.
    pub(crate) doubtful: Vec<Doubtful>,
    pub(crate) facts: RowFacts,
    pub(crate) results: RosterResults,
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

    /// The columns that do not settle what they seem to be for.
    pub(crate) fn doubtful(&self) -> &[Doubtful] {
        &self.doubtful
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

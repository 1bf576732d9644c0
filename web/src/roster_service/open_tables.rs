//! The tables that are open, and how they are read together.

use super::messages::{ReadOptions, TableReading, TableSummary};
use super::table_number::file_of;
use super::tables::{RefusedTable, Tables, all_refused, of_report};
use crate::page::shared::wording::language::Language;
use std::sync::Arc;
use wengang_core::roster::{Correction, Fault, Layout, PartFault, Roster, Run, Table};

/// The tables that are open, whether or not they can be read.
#[derive(Default)]
pub(super) struct OpenTables {
    tables: Tables,
    /// Those that could not even be opened; an empty table stands for each.
    faults: Vec<(usize, Fault)>,
    /// The sheets of those that are read together, in their order.
    read: Vec<usize>,
    /// Those that are not read with them.
    refused: Vec<RefusedTable>,
}

impl OpenTables {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }

    /// A table has come, or why there is none.
    pub fn insert(&mut self, sheet: usize, table: Result<Table, Fault>) {
        self.faults.retain(|(known, _)| *known != sheet);
        let table = table.unwrap_or_else(|fault| {
            self.faults.push((sheet, fault));
            Table::default()
        });
        self.tables.insert(sheet, Arc::new(table));
    }

    /// Forgets the tables of a file.
    pub fn forget(&mut self, file: usize) {
        self.tables.retain(|table, _| file_of(*table) != file);
        self.faults.retain(|(table, _)| file_of(*table) != file);
    }

    /// Whether all are there that are to be read together.
    pub fn has_all(&self, readings: &[TableReading]) -> bool {
        readings.iter().all(|reading| self.tables.contains_key(&reading.sheet))
    }

    /// Begins to read them. One that cannot be read with the others is left out, and named later; none where that is so of all.
    pub fn begin(&mut self, options: &ReadOptions) -> Option<Run> {
        self.refused.clear();
        let mut open = Vec::new();
        for reading in &options.tables {
            let table = self.tables.get(&reading.sheet)?.clone();
            let layout = layout(&table, reading, options);
            match self.faults.iter().find(|(sheet, _)| *sheet == reading.sheet) {
                Some((sheet, fault)) => {
                    self.refused.push(RefusedTable { sheet: *sheet, layout, fault: fault.clone() });
                }
                None => open.push((reading.sheet, table, layout)),
            }
        }
        while let Some((first, others)) = open.split_first() {
            let own = |(_, table, layout): &(usize, Arc<Table>, Layout)| (table.clone(), layout.clone());
            let others = others.iter().map(own).collect();
            match Run::begin_together(own(first), others, options.settings.clone()) {
                Ok(run) => {
                    self.read = open.iter().map(|(sheet, ..)| *sheet).collect();
                    return Some(run);
                }
                Err(PartFault { part, fault }) => {
                    let (sheet, _, layout) = open.remove(part);
                    self.refused.push(RefusedTable { sheet, layout, fault });
                }
            }
        }
        None
    }

    /// The roster that was read of them, with the cells that are mended in it by now.
    ///
    /// # Errors
    /// The roster as it was, where it is to be read again.
    pub fn mend(&self, roster: Box<Roster>, options: &ReadOptions) -> Result<Roster, Box<Roster>> {
        let sheets = options.tables.iter().map(|reading| &reading.sheet);
        if !self.refused.is_empty() || !sheets.eq(&self.read) {
            return Err(roster);
        }
        let table = |reading: &TableReading| {
            self.tables.get(&reading.sheet).map(|table| (table.clone(), layout(table, reading, options)))
        };
        let mut tables = options.tables.iter().filter_map(table);
        match tables.next() {
            Some(first) => roster.with_mended_cells(first, tables.collect()),
            None => Err(roster),
        }
    }

    /// Why none of them can be read.
    pub fn fault(&self) -> Option<&Fault> {
        self.refused.iter().min_by_key(|table| table.sheet).map(|table| &table.fault)
    }

    /// The tables of a report in their order, and behind them those that are not in it.
    pub fn of_report(&self, roster: &Roster, language: Language) -> Vec<TableSummary> {
        of_report(roster, (&self.read, &self.tables), &self.refused, language)
    }

    /// The tables where none of them can be read.
    pub fn refused(&self, language: Language) -> Vec<TableSummary> {
        all_refused(&self.tables, &self.refused, language)
    }
}

/// What the columns of a table are taken for. Only one of several is told apart by its name.
fn layout(table: &Table, reading: &TableReading, options: &ReadOptions) -> Layout {
    let found = Layout::find(table, &reading.correction);
    let layout = match (found.kind(), options.expected) {
        (None, kind @ Some(_)) => Layout::find(table, &Correction { kind, ..reading.correction.clone() }),
        (Some(_), kind) => found.of_kind(kind),
        (None, None) => found,
    };
    if options.tables.len() < 2 { layout.under_name(&reading.name) } else { layout.named(&reading.name) }
}

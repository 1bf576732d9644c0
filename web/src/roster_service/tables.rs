//! The tables that are read together, each as the page shows it.

use super::messages::TableSummary;
use super::summary::columns;
use super::table_top;
use crate::page::shared::wording::language::Language;
use std::collections::BTreeMap;
use std::sync::Arc;
use wengang_core::Notice;
use wengang_core::roster::{Fault, Layout, Part, Roster, Table};

/// A table that is not read with the others.
pub(super) struct RefusedTable {
    /// Its sheet.
    pub sheet: usize,
    /// What its columns were taken for.
    pub layout: Layout,
    /// Why.
    pub fault: Fault,
}

/// The tables as they came, by their sheets.
pub(super) type Tables = BTreeMap<usize, Arc<Table>>;

/// The tables of a report, which were read of these sheets, and behind them those that are not in it.
pub(super) fn of_report(
    roster: &Roster,
    (sheets, tables): (&[usize], &Tables),
    refused: &[RefusedTable],
    language: Language,
) -> Vec<TableSummary> {
    let read = sheets.iter().zip(roster.parts());
    let mut all: Vec<TableSummary> = read.map(|(sheet, part)| of_part(roster, *sheet, part, tables)).collect();
    add_refused(&mut all, tables, refused, language);
    all
}

/// The tables where none of them can be read.
pub(super) fn all_refused(tables: &Tables, refused: &[RefusedTable], language: Language) -> Vec<TableSummary> {
    let mut all = Vec::new();
    add_refused(&mut all, tables, refused, language);
    // Where there is not even a table, nothing can be corrected.
    all.retain(|table| !table.columns.is_empty());
    all
}

fn of_part(roster: &Roster, sheet: usize, part: &Part, tables: &Tables) -> TableSummary {
    let rows = roster.results().rows();
    TableSummary {
        sheet,
        name: part.layout().name().to_owned(),
        rows: rows.iter().filter(|row| std::ptr::eq(roster.part_of(row.row), part)).count(),
        columns: columns(part.layout()),
        top: tables.get(&sheet).map(|table| table_top::of(table, part.layout())).unwrap_or_default(),
        rows_before: u32::try_from(part.rows_before()).unwrap_or(u32::MAX),
        columns_before: part.columns_before(),
        refused: String::new(),
    }
}

/// Their columns are numbered behind those of the others, so that they can be corrected as well.
fn add_refused(all: &mut Vec<TableSummary>, tables: &Tables, refused: &[RefusedTable], language: Language) {
    let mut in_order: Vec<&RefusedTable> = refused.iter().collect();
    in_order.sort_by_key(|table| table.sheet);
    for RefusedTable { sheet, layout, fault } in in_order {
        let before = all.iter().map(|table| table.columns_before + table.columns.len()).max();
        all.push(TableSummary {
            sheet: *sheet,
            name: layout.name().to_owned(),
            columns: columns(layout),
            top: tables.get(sheet).map(|table| table_top::of(table, layout)).unwrap_or_default(),
            columns_before: before.unwrap_or(0),
            refused: language.roster_words().fault(fault, Notice::latest().year()),
            ..TableSummary::default()
        });
    }
}

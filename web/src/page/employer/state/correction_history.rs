//! What a person has corrected in a roster, step by step, each of which can be taken back and done again.

use std::collections::BTreeMap;
use wengang_core::roster::{Correction, Field, RosterKind};

/// One step of correcting: what holds from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Which kind of roster it is; what the columns tell where none is said.
    Kind(Option<RosterKind>),
    /// What a column is taken for, and whether it settles that; what is found where nothing is said.
    Column {
        /// The column, counted from 0.
        column: usize,
        /// The field; `Some(None)` for nothing.
        field: Option<Option<Field>>,
        /// Whether it settles what it is taken for, whatever its heading says.
        confirmed: bool,
    },
    /// What words of a column are read as; what they say where nothing is said.
    Words {
        /// The column, counted from 0.
        column: usize,
        /// The words, as they stand there.
        words: String,
        /// What they are read as.
        read_as: Option<String>,
    },
    /// What is read in place of cells of one row; what stands there where nothing is said.
    Cells {
        /// The row, counted from 1.
        row: u32,
        /// By column, counted from 0.
        cells: Vec<(usize, Option<String>)>,
    },
    /// Which rows are the header, with all that holds under it: what was said of columns is about their headings.
    Header(Box<Correction>),
}

/// What is corrected now in each of the tables, and the steps that lead there and back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorrectionHistory {
    /// The kind of all of them.
    kind: Option<RosterKind>,
    /// By the number of the table; nothing of one in which nothing is corrected.
    tables: BTreeMap<usize, Correction>,
    /// What takes each step back and in which table, the latest last.
    done: Vec<(usize, Change)>,
    /// What does each step again that was taken back, the latest last.
    undone: Vec<(usize, Change)>,
}

impl CorrectionHistory {
    /// What is corrected now in the table of a sheet.
    pub fn of(&self, sheet: usize) -> Correction {
        Correction { kind: self.kind, ..self.tables.get(&sheet).cloned().unwrap_or_default() }
    }

    /// Which kind of roster it is said to be.
    pub fn kind(&self) -> Option<RosterKind> {
        self.kind
    }

    /// How many steps can be taken back.
    pub fn steps(&self) -> usize {
        self.done.len()
    }

    /// Whether a step that was taken back can be done again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes a step in the table of a sheet, if it changes anything.
    pub(super) fn change(&mut self, sheet: usize, change: Change) {
        let back = self.put(sheet, change.clone());
        if back != change {
            self.done.push((sheet, back));
            self.undone.clear();
        }
    }

    /// Says which rows, counted from 1, are the header of a table that has so many rows. What was said of columns was about
    /// other headings. So are the numbers of rows behind those of the table, as columns that stand side by side have them.
    pub(super) fn set_header(&mut self, sheet: usize, header: (u32, u32), rows: u32) {
        let mut cells = self.of(sheet).cells;
        cells.retain(|row, _| *row <= rows);
        let correction = Correction { header: Some(header), cells, ..Correction::default() };
        self.change(sheet, Change::Header(Box::new(correction)));
    }

    /// Takes the latest step back.
    pub(super) fn undo(&mut self) {
        let Some((sheet, change)) = self.done.pop() else { return };
        let again = self.put(sheet, change);
        self.undone.push((sheet, again));
    }

    /// Does the step again that was taken back latest.
    pub(super) fn redo(&mut self) {
        let Some((sheet, change)) = self.undone.pop() else { return };
        let back = self.put(sheet, change);
        self.done.push((sheet, back));
    }

    /// Forgets all that was said of tables that are no longer there, and the steps of it. The kind is that of all tables.
    pub(super) fn forget(&mut self, is_gone: impl Fn(usize) -> bool) {
        self.tables.retain(|table, _| !is_gone(*table));
        let stays = |(table, change): &(usize, Change)| matches!(change, Change::Kind(_)) || !is_gone(*table);
        self.done.retain(stays);
        self.undone.retain(stays);
    }

    fn put(&mut self, sheet: usize, change: Change) -> Change {
        let back = put(&mut self.kind, self.tables.entry(sheet).or_default(), change);
        self.tables.retain(|_, correction| *correction != Correction::default());
        back
    }
}

/// Makes a change in a table, and tells the one that takes it back.
fn put(kind: &mut Option<RosterKind>, now: &mut Correction, change: Change) -> Change {
    match change {
        Change::Kind(said) => Change::Kind(std::mem::replace(kind, said)),
        Change::Column { column, field, confirmed } => {
            let was_confirmed = if confirmed { !now.confirmed.insert(column) } else { now.confirmed.remove(&column) };
            let before = match field {
                Some(field) => now.fields.insert(column, field),
                None => now.fields.remove(&column),
            };
            Change::Column { column, field: before, confirmed: was_confirmed }
        }
        Change::Words { column, words, read_as } => {
            let of_column = now.words.entry(column).or_default();
            let before = match read_as {
                Some(read_as) => of_column.insert(words.clone(), read_as),
                None => of_column.remove(&words),
            };
            now.words.retain(|_, words| !words.is_empty());
            Change::Words { column, words, read_as: before }
        }
        Change::Cells { row, cells } => {
            let of_row = now.cells.entry(row).or_default();
            let mut put_cell = |(column, text): (usize, Option<String>)| match text {
                Some(text) => (column, of_row.insert(column, text)),
                None => (column, of_row.remove(&column)),
            };
            let before = cells.into_iter().map(&mut put_cell).collect();
            now.cells.retain(|_, cells| !cells.is_empty());
            Change::Cells { row, cells: before }
        }
        Change::Header(correction) => Change::Header(Box::new(std::mem::replace(now, *correction))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps() -> Vec<Change> {
        let cells = |row, cells: &[(usize, &str)]| Change::Cells {
            row,
            cells: cells.iter().map(|(column, text)| (*column, Some((*text).to_owned()))).collect(),
        };
        let words = |words: &str, read_as: &str| Change::Words {
            column: 2,
            words: words.to_owned(),
            read_as: Some(read_as.to_owned()),
        };
        vec![
            Change::Kind(Some(RosterKind::Workshop)),
            Change::Column { column: 3, field: Some(Some(Field::Pay)), confirmed: false },
            Change::Column { column: 3, field: Some(None), confirmed: false },
            Change::Column { column: 4, field: None, confirmed: true },
            words("低保户", "都不是"),
            words("低保户", "监测对象"),
            cells(3, &[(2, "都不是"), (3, "7000")]),
            cells(3, &[(3, "8000")]),
            Change::Cells { row: 3, cells: vec![(2, None)] },
            Change::Header(Box::new(Correction { header: Some((2, 3)), ..Correction::default() })),
            Change::Column { column: 1, field: Some(Some(Field::Name)), confirmed: false },
        ]
    }

    #[test]
    fn every_step_can_be_taken_back_and_done_again_without_limit() {
        let mut history = CorrectionHistory::default();
        let mut seen = vec![history.of(0)];
        for step in steps() {
            history.change(0, step);
            seen.push(history.of(0));
        }
        assert_eq!(history.steps(), steps().len());
        for _ in 0..2 {
            for before in seen.iter().rev().skip(1) {
                history.undo();
                assert_eq!(&history.of(0), before);
            }
            assert_eq!(history.steps(), 0);
            for after in seen.iter().skip(1) {
                history.redo();
                assert_eq!(&history.of(0), after);
            }
            assert!(!history.can_redo());
        }
    }

    #[test]
    fn a_new_step_takes_the_place_of_those_that_were_taken_back() {
        let mut history = CorrectionHistory::default();
        steps().into_iter().for_each(|step| history.change(0, step));
        history.undo();
        assert!(history.can_redo());
        history.change(0, Change::Kind(None));
        assert!(!history.can_redo());
        assert_eq!(history.steps(), steps().len());
    }

    #[test]
    fn a_step_that_changes_nothing_is_none_and_nothing_is_taken_back_where_there_is_nothing() {
        let mut history = CorrectionHistory::default();
        history.change(0, Change::Kind(None));
        history.change(0, Change::Column { column: 1, field: None, confirmed: false });
        history.undo();
        history.redo();
        assert_eq!(history, CorrectionHistory::default());
    }
}

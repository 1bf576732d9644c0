//! The sheets of a workbook: which there are, which are read together, and what stands in the way of one.

use crate::workbook::messages::{SheetFound, SheetGuess, WorkbookFault};
use std::collections::{BTreeMap, BTreeSet};

/// The sheets of the workbook that is open; nothing of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tray {
    /// Their names.
    pub names: Vec<String>,
    /// What can be told of each before it is read.
    pub guesses: Vec<SheetGuess>,
    /// Those that are read together, counted from 0.
    pub ticked: BTreeSet<usize>,
    /// The cells far outside of the table that were left out of a sheet.
    pub stray: BTreeMap<usize, Vec<String>>,
    /// The sheets that could not be read.
    pub faults: BTreeMap<usize, WorkbookFault>,
}

impl Tray {
    /// A sheet was read; the first that is gives what there is to tick.
    pub(super) fn take(&mut self, found: SheetFound) {
        if self.names.is_empty() {
            self.ticked.insert(found.which);
        }
        (self.names, self.guesses) = (found.names, found.guesses);
        self.faults.remove(&found.which);
        self.stray.insert(found.which, found.stray);
        self.stray.retain(|_, cells| !cells.is_empty());
    }

    /// Ticks a sheet or not, and tells whether that changes anything: one at least is read.
    pub(super) fn tick(&mut self, sheet: usize, ticked: bool) -> bool {
        if ticked {
            self.faults.remove(&sheet);
            return sheet < self.names.len() && self.ticked.insert(sheet);
        }
        1 < self.ticked.len() && self.ticked.remove(&sheet)
    }

    /// A sheet could not be read. Tells whether others are: the only one stays ticked.
    pub(super) fn refuse(&mut self, sheet: usize, fault: WorkbookFault) -> bool {
        let are_others = self.ticked.iter().any(|other| *other != sheet);
        if are_others {
            self.ticked.remove(&sheet);
            self.faults.insert(sheet, fault);
        }
        are_others
    }

    /// The sheet that stands first among those that are read; 0 of a text.
    pub fn first(&self) -> usize {
        self.ticked.first().copied().unwrap_or(0)
    }

    /// The name of a sheet; empty of a text.
    pub fn name(&self, sheet: usize) -> &str {
        self.names.get(sheet).map_or("", String::as_str)
    }
}

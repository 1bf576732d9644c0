//! The files that are open with their sheets: which there are, which are read together, and what stands in the way of one.

use super::tray_file::{FileContent, TrayFile, shown_name};
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::table_number::{SHEETS, file_of, sheet_of, table_number};
use crate::workbook::messages::{SheetFound, WorkbookFault};
use std::collections::{BTreeMap, BTreeSet};

/// The files that are open, with their tables as [`crate::roster_service::table_number`] counts them; nothing of a text that
/// was pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tray {
    /// The files, by their numbers.
    pub files: BTreeMap<usize, TrayFile>,
    /// The tables that are read together.
    pub ticked: BTreeSet<usize>,
    /// The cells far outside of the table that were left out of a sheet.
    pub stray: BTreeMap<usize, Vec<String>>,
    /// The sheets that could not be read.
    pub faults: BTreeMap<usize, WorkbookFault>,
}

impl Tray {
    /// Puts files into it, each with the number by which it is known from now on, and its name.
    pub(super) fn add(&mut self, files: Vec<(usize, String)>) {
        for (number, name) in files {
            let others: Vec<&str> = self.files.values().map(|file| file.name.as_str()).collect();
            let name = shown_name(&name, &others);
            self.files.entry(number).or_default().name = name;
        }
    }

    /// A file that stood there alone and was read without a sheet is a text.
    pub(super) fn settle_text(&mut self) {
        let alone = self.files.iter().next().map(|(number, file)| (*number, file.content == FileContent::Unknown));
        if let (1, true, Some((number, true))) = (self.files.len(), self.ticked.is_empty(), alone) {
            self.take_text(number);
        }
    }

    /// A file turned out to be a text. It is ticked once: a web worker that is started again tells it anew.
    pub(super) fn take_text(&mut self, file: usize) {
        let Some(known) = self.files.get_mut(&file).filter(|known| known.content == FileContent::Unknown) else {
            return;
        };
        known.content = FileContent::Text;
        self.ticked.insert(table_number(file, 0));
    }

    /// A sheet was read, by the number of its table; the first of a file that is gives what there is to tick.
    pub(super) fn take(&mut self, found: SheetFound) {
        let SheetFound { mut names, which, guesses, stray } = found;
        names.truncate(SHEETS);
        let file = self.files.entry(file_of(which)).or_default();
        if file.sheet_names().is_empty() {
            self.ticked.insert(which);
        }
        file.content = FileContent::Workbook { names, guesses };
        self.faults.remove(&which);
        self.stray.insert(which, stray);
        self.stray.retain(|_, cells| !cells.is_empty());
    }

    /// Ticks a table or not, and tells whether that changes anything: one at least is read.
    pub(super) fn tick(&mut self, table: usize, ticked: bool) -> bool {
        if ticked {
            self.faults.remove(&table);
            return self.is_there(table) && self.ticked.insert(table);
        }
        1 < self.ticked.len() && self.ticked.remove(&table)
    }

    /// Whether there is such a table.
    fn is_there(&self, table: usize) -> bool {
        let file = self.files.get(&file_of(table));
        file.is_some_and(|file| match &file.content {
            FileContent::Text => sheet_of(table) == 0,
            content => matches!(content, FileContent::Workbook { names, .. } if sheet_of(table) < names.len()),
        })
    }

    /// A sheet could not be read. Tells whether others are: the only one stays ticked.
    pub(super) fn refuse(&mut self, table: usize, fault: WorkbookFault) -> bool {
        let are_others = self.ticked.iter().any(|other| *other != table);
        if are_others {
            self.ticked.remove(&table);
            self.faults.insert(table, fault);
        }
        are_others
    }

    /// A file is left out, with its tables. Tells whether any other is there, or may still come.
    pub(super) fn refuse_file(&mut self, file: usize, fault: FileFault) -> bool {
        self.forget_tables(file);
        if let Some(known) = self.files.get_mut(&file) {
            known.content = FileContent::Refused(fault);
        }
        self.files.values().any(|file| !matches!(file.content, FileContent::Refused(_)))
    }

    /// Whether a file can be taken out: something that is read must be left.
    pub fn can_take_out(&self, file: usize) -> bool {
        self.files.contains_key(&file) && self.ticked.iter().any(|table| file_of(*table) != file)
    }

    /// Takes a file out with its tables, if it can be, and tells whether it was.
    pub(super) fn take_out(&mut self, file: usize) -> bool {
        let can_be = self.can_take_out(file);
        if can_be {
            self.forget_tables(file);
            self.files.remove(&file);
        }
        can_be
    }

    fn forget_tables(&mut self, file: usize) {
        self.ticked.retain(|table| file_of(*table) != file);
        self.stray.retain(|table, _| file_of(*table) != file);
        self.faults.retain(|table, _| file_of(*table) != file);
    }

    /// The table that stands first among those that are read; 0 of a text alone.
    pub fn first(&self) -> usize {
        self.ticked.first().copied().unwrap_or(0)
    }

    /// Whether there are several files with tables to tell apart.
    pub fn has_several_files(&self) -> bool {
        1 < self.files.values().filter(|file| !file.readable().is_empty()).count()
    }

    /// The name of a table: that of its sheet, after that of its file where there are several; empty of a text alone.
    pub fn name(&self, table: usize) -> String {
        let Some(file) = self.files.get(&file_of(table)) else { return String::new() };
        let sheet = file.sheet_names().get(sheet_of(table)).map_or("", String::as_str);
        match (self.has_several_files(), file.readable().len()) {
            (false, _) => sheet.to_owned(),
            (true, 0 | 1) => file.name.clone(),
            (true, _) => format!("{} / {sheet}", file.name),
        }
    }
}

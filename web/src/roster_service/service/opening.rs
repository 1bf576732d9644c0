//! Files, texts and sheets as they come: each becomes a table, or is told to be none.

use super::{Answer, RosterService, State, refuse};
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::files::{Opened, decode};
use crate::roster_service::messages::{Reply, TableReading};
use crate::roster_service::open_tables::OpenTables;
use crate::roster_service::table_number::table_number;
use wengang_core::roster::{Correction, Fault, Table};

impl RosterService {
    pub(super) fn open_file(&mut self, bytes: Vec<u8>) -> Answer {
        self.unreadable = None;
        let opened = decode(bytes, self.decode);
        if let Ok(Opened::Text(text)) = opened {
            return self.open_text(text);
        }
        self.corrected = None;
        if let Ok(Opened::Workbook) = opened {
            return Answer::Reply(Reply::Workbook);
        }
        let refused = self.refuse_file(&opened);
        self.unreadable = Some(opened);
        refused
    }

    /// Says why the only file cannot be read, in the language of the page.
    pub(super) fn refuse_file(&self, opened: &Result<Opened, Fault>) -> Answer {
        let words = self.options.language().roster_words();
        refuse(match opened {
            Ok(Opened::Incomplete) => words.labels().incomplete.to_owned(),
            Ok(Opened::Other(kind)) => words.file(*kind).unwrap_or_default().to_owned(),
            Ok(Opened::Text(_) | Opened::Workbook) => String::new(),
            Err(fault) => self.words_for(fault),
        })
    }

    /// Opens a file beside others: what is wrong with it concerns none of them.
    pub(super) fn open_beside(&mut self, file: usize, bytes: Vec<u8>) -> Answer {
        let size = bytes.len() as u64;
        let fault = match decode(bytes, self.decode) {
            Ok(Opened::Text(text)) => return self.add_text(file, text),
            Ok(Opened::Workbook) => return Answer::Reply(Reply::WorkbookFile(file)),
            Ok(Opened::Incomplete) => FileFault::Incomplete,
            Ok(Opened::Other(kind)) => FileFault::Kind(kind),
            Err(_) => FileFault::TooLarge(size),
        };
        Answer::Reply(Reply::FileRefused(file, fault))
    }

    /// Keeps a text as a table; it is read if it is among those that are to be, and the last of them to come.
    fn add_text(&mut self, file: usize, text: String) -> Answer {
        let (table, reply) = (table_number(file, 0), Reply::TextFile(file));
        self.tables.insert(table, Table::of_text(text));
        if !self.reads(table) || !self.tables.has_all(&self.options.tables) {
            return Answer::Reply(reply);
        }
        self.waiting.clear();
        self.state = State::Opened;
        Answer::More(reply)
    }

    /// Whether a table is among those that are to be read.
    fn reads(&self, table: usize) -> bool {
        self.options.tables.iter().any(|reading| reading.sheet == table)
    }

    /// Opens a text; what was corrected in an earlier one does not hold for it, and what was asked is not answered of it.
    pub(super) fn open_text(&mut self, text: String) -> Answer {
        (self.tables, self.unreadable) = (OpenTables::default(), None);
        let kind = self.options.tables.first().and_then(|table| table.correction.kind);
        let correction = self.corrected.take().unwrap_or(Correction { kind, ..Correction::default() });
        self.options.tables = vec![TableReading { correction, ..TableReading::default() }];
        self.open_table(Table::of_text(text), 0)
    }

    /// Opens a sheet beside those that are open; what was corrected in an earlier one does not hold for it. One that nobody has
    /// asked to be read is kept until that is so.
    pub(super) fn open_sheet(&mut self, table: Result<Table, Fault>, reading: TableReading) -> Answer {
        let sheet = reading.sheet;
        if !self.reads(sheet) {
            if !self.tables.is_empty() {
                self.tables.insert(sheet, table);
                return Answer::None;
            }
            // Before the first sheet has come, nobody knows which it is.
            self.options.tables.clear();
        }
        let known = &mut self.options.tables;
        // What names it there also knows the files beside its own.
        let name =
            known.iter().find(|table| table.sheet == sheet && !table.name.is_empty()).map(|table| table.name.clone());
        known.retain(|table| table.sheet != sheet);
        known.push(TableReading { name: name.unwrap_or(reading.name), ..reading });
        known.sort_by_key(|table| table.sheet);
        self.open_table(table, sheet)
    }

    /// Opens a table; what is read stays until all that is to be read together is there.
    fn open_table(&mut self, table: Result<Table, Fault>, sheet: usize) -> Answer {
        self.tables.insert(sheet, table);
        if !self.tables.has_all(&self.options.tables) {
            return Answer::None;
        }
        self.state = State::Idle;
        self.waiting.clear();
        self.begin()
    }
}

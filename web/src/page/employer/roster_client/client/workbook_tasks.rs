//! What the web worker for workbooks is given to do, and what comes of it.

use super::RosterClient;
use crate::page::employer::roster_client::connection::News;
use crate::page::employer::roster_client::file_name::file_name;
use crate::page::employer::roster_client::template;
use crate::page::employer::roster_client::workbook_connection::{Asked, Task};
use crate::page::employer::state::action::Action;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::browser;
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::messages::Request;
use crate::roster_service::table_number::{SHEETS, file_of, sheet_of, table_number};
use crate::workbook::messages::{WorkbookFault, WorkbookReply, WorkbookRequest};
use crate::workbook::passed_text::PassedText;
use wengang_core::roster::RosterKind;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl RosterClient {
    /// There is news of the web worker for workbooks.
    pub fn take_workbook_news(&mut self, news: News<WorkbookReply>) {
        match news {
            News::Reply(reply) => self.take_workbook_reply(reply),
            News::Heard => self.callbacks.act.emit(Action::Trouble(None)),
            News::Silent | News::Ended if self.may_start_again() => {
                self.tell(Trouble::StartedAgain);
                self.workbook.end();
                for task in self.workbook.tasks() {
                    self.go_on_with(task);
                }
            }
            News::Silent if self.gives_up_templates() => (),
            News::Silent => self.tell(Trouble::Silent),
            News::Ended => self.give_up_workbook(),
        }
    }

    fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        match (self.workbook.finish(), reply) {
            (Some(Asked::Read(file, sheet)), reply) => self.take_sheet(file, sheet, reply),
            (Some(Asked::Write(name)), WorkbookReply::Workbook(bytes, cut)) => {
                self.callbacks.act.emit(Action::WorkbookReply(WorkbookReply::Workbook(Vec::new(), cut)));
                self.expect_saved(browser::save(&format!("{}.xlsx", file_name(name)), XLSX, &bytes));
            }
            (_, reply) => self.callbacks.act.emit(Action::WorkbookReply(reply)),
        }
    }

    /// A sheet of a file, or the first with anything in it, was read, or could not be.
    fn take_sheet(&mut self, file: usize, wanted: Option<usize>, reply: WorkbookReply) {
        // It was taken out meanwhile.
        if !self.roster.files.has(file) {
            return;
        }
        match reply {
            WorkbookReply::Cells(packed, mut sheet) if sheet.which < SHEETS => {
                let name = sheet.names.get(sheet.which).cloned().unwrap_or_default();
                sheet.which = table_number(file, sheet.which);
                let (which, is_wanted) = (sheet.which, self.roster.wants(sheet.which));
                self.callbacks.act.emit(Action::WorkbookReply(WorkbookReply::Cells(PassedText::default(), sheet)));
                if is_wanted {
                    let started = self.roster.read_cells(packed, which, name);
                    self.expect(started);
                }
            }
            WorkbookReply::Refused(fault) | WorkbookReply::SheetRefused(_, fault) => {
                self.refuse_sheet(file, wanted, fault);
            }
            _ => self.refuse_sheet(file, wanted, WorkbookFault::Damaged),
        }
    }

    /// A sheet of a file, or all of it, cannot be read.
    fn refuse_sheet(&mut self, file: usize, wanted: Option<usize>, fault: WorkbookFault) {
        let reply = match wanted {
            Some(sheet) => {
                self.roster.give_up_sheet(table_number(file, sheet));
                WorkbookReply::SheetRefused(table_number(file, sheet), fault)
            }
            None if self.roster.files.are_several => return self.refuse_file(file, FileFault::Workbook(fault)),
            None => WorkbookReply::Refused(fault),
        };
        self.callbacks.act.emit(Action::WorkbookReply(reply));
    }

    /// Reads a workbook that is open: the first sheet with people, or again those that were read before a web worker ended.
    pub(super) fn read_sheets(&mut self, file: usize) {
        let sheets = self.roster.sheets(file);
        if sheets.is_empty() {
            return self.take_on(self.workbook.reading(file).unwrap_or(Task::Read(file, None)));
        }
        for task in sheets.into_iter().map(|table| Task::Read(file_of(table), Some(sheet_of(table)))) {
            if !self.workbook.tasks().contains(&task) {
                self.take_on(task);
            }
        }
    }

    /// Gives the web worker for workbooks something to do.
    pub(super) fn take_on(&mut self, task: Task) {
        self.workbook.begin(task.clone());
        self.go_on_with(task);
    }

    /// Asks it for something that it is to do.
    fn go_on_with(&mut self, task: Task) {
        match task {
            Task::Read(file, sheet) => {
                if let Some(bytes) = self.roster.files.bytes(file).map(js_sys::Uint8Array::to_vec) {
                    let started = self.workbook.ask(&WorkbookRequest::Read(bytes, sheet), file);
                    self.expect(started);
                }
            }
            Task::SaveRows(masked) => self.ask(Request::WorkbookSheets(masked)),
            Task::SaveForm(form) => self.ask_workbook(&WorkbookRequest::WriteForm(form)),
            Task::SaveTemplate(kind) => self.ask_workbook(&template::request(kind, self.language)),
        }
    }

    pub(super) fn ask_workbook(&mut self, request: &WorkbookRequest) {
        let started = self.workbook.ask(request, 0);
        self.expect(started);
    }

    /// Saves templates as CSV where that is all there was to do: there may be no report beside which it could be said that none
    /// was written. False if there is anything else.
    fn gives_up_templates(&mut self) -> bool {
        let kind = |task: &Task| match task {
            Task::SaveTemplate(kind) => Some(*kind),
            _ => None,
        };
        let kinds: Option<Vec<RosterKind>> = self.workbook.tasks().iter().map(kind).collect();
        let Some(kinds) = kinds.filter(|kinds| !kinds.is_empty()) else { return false };
        self.workbook.forget();
        self.callbacks.act.emit(Action::Trouble(None));
        self.expect_saved(kinds.into_iter().all(template::save_as_csv));
        true
    }

    /// The web worker for workbooks ended once more: what it was at cannot be done.
    fn give_up_workbook(&mut self) {
        if self.gives_up_templates() {
            return;
        }
        let was_ready = self.workbook.is_ready();
        let tasks = self.workbook.tasks();
        self.workbook.forget();
        if was_ready {
            self.callbacks.act.emit(Action::Trouble(None));
            for task in tasks {
                match task {
                    Task::Read(file, sheet) => self.refuse_sheet(file, sheet, WorkbookFault::NotReadToTheEnd),
                    _ => {
                        let refused = WorkbookReply::Refused(WorkbookFault::NotWritten);
                        self.callbacks.act.emit(Action::WorkbookReply(refused));
                    }
                }
            }
        } else {
            self.tell(Trouble::Unreachable);
        }
    }
}

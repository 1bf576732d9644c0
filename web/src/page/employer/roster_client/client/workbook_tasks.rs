//! What the web worker for workbooks is given to do, and what comes of it.

use super::RosterClient;
use crate::page::employer::roster_client::connection::News;
use crate::page::employer::roster_client::file_name::file_name;
use crate::page::employer::roster_client::workbook_connection::Task;
use crate::page::employer::state::employer_state::Action;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::browser;
use crate::roster_service::messages::Request;
use crate::workbook::messages::{PackedSheet, SheetLayout, WorkbookFault, WorkbookReply, WorkbookRequest};

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
            News::Silent => self.tell(Trouble::Silent),
            News::Ended => self.give_up_workbook(),
        }
    }

    fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        let name = self.workbook.finish().map(file_name).unwrap_or_default();
        let act = &self.callbacks.act;
        match reply {
            WorkbookReply::Cells(packed, sheet) => {
                let which = sheet.which;
                act.emit(Action::WorkbookReply(WorkbookReply::Cells(String::new(), sheet)));
                let started = self.roster.read_cells(packed, which);
                self.expect(started);
            }
            WorkbookReply::Workbook(bytes, cut) => {
                act.emit(Action::WorkbookReply(WorkbookReply::Workbook(Vec::new(), cut)));
                self.expect_saved(browser::save(&format!("{name}.xlsx"), XLSX, &bytes));
            }
            refused => act.emit(Action::WorkbookReply(refused)),
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
            Task::Read(sheet) => {
                if let Some(bytes) = self.roster.file().map(js_sys::Uint8Array::to_vec) {
                    self.ask_workbook(&WorkbookRequest::Read(bytes, sheet));
                }
            }
            Task::SaveRows(masked) => self.ask(Request::WorkbookSheets(masked)),
            Task::SaveForm(packed) => {
                let name = self.labels().annex_sheet.to_owned();
                let form = PackedSheet { name, cells: packed, layout: SheetLayout::Form };
                self.ask_workbook(&WorkbookRequest::WriteForm(form));
            }
        }
    }

    pub(super) fn ask_workbook(&mut self, request: &WorkbookRequest) {
        let started = self.workbook.ask(request);
        self.expect(started);
    }

    /// The web worker for workbooks ended once more: what it was at cannot be done.
    fn give_up_workbook(&mut self) {
        let was_ready = self.workbook.is_ready();
        let fault = match self.workbook.reading() {
            Some(_) => WorkbookFault::NotReadToTheEnd,
            None => WorkbookFault::NotWritten,
        };
        self.workbook.forget();
        if was_ready {
            self.callbacks.act.emit(Action::Trouble(None));
            self.callbacks.act.emit(Action::WorkbookReply(WorkbookReply::Refused(fault)));
        } else {
            self.tell(Trouble::Unreachable);
        }
    }
}

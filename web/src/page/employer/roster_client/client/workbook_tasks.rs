//! What the web worker for workbooks is given to do, and what comes of it.

use super::RosterClient;
use crate::page::employer::roster_client::connection::News;
use crate::page::employer::roster_client::file_name::file_name;
use crate::page::employer::roster_client::template;
use crate::page::employer::roster_client::workbook_connection::Task;
use crate::page::employer::state::action::Action;
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
                self.go_on();
            }
            News::Silent if matches!(self.workbook.task(), Some(Task::SaveTemplate(_))) => self.give_up_workbook(),
            News::Silent => self.tell(Trouble::Silent),
            News::Ended => self.give_up_workbook(),
        }
    }

    fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        let name = self.workbook.finish().map(|name| file_name(&name)).unwrap_or_default();
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
                browser::save(&format!("{name}.xlsx"), XLSX, &bytes);
            }
            refused => act.emit(Action::WorkbookReply(refused)),
        }
    }

    /// Gives the web worker for workbooks something to do.
    pub(super) fn take_on(&mut self, task: Task) {
        self.workbook.begin(task);
        self.go_on();
    }

    /// Asks it for what it is to do.
    pub(super) fn go_on(&mut self) {
        match self.workbook.task().cloned() {
            Some(Task::Read(sheet)) => {
                if let Some(bytes) = self.roster.file().map(js_sys::Uint8Array::to_vec) {
                    self.ask_workbook(&WorkbookRequest::Read(bytes, sheet));
                }
            }
            Some(Task::SaveRows(masked)) => self.ask(Request::WorkbookSheets(masked)),
            Some(Task::SaveForm(packed)) => {
                let name = self.labels().annex_sheet.to_owned();
                let form = PackedSheet { name, cells: packed, layout: SheetLayout::Form, choices: Vec::new() };
                self.ask_workbook(&WorkbookRequest::WriteForm(form));
            }
            Some(Task::SaveTemplate(kind)) => self.ask_workbook(&template::request(kind, self.language)),
            None => (),
        }
    }

    pub(super) fn ask_workbook(&mut self, request: &WorkbookRequest) {
        let started = self.workbook.ask(request);
        self.expect(started);
    }

    /// The web worker for workbooks ended once more: what it was at cannot be done.
    fn give_up_workbook(&mut self) {
        // There is no report beside which it could be said that none was written; a template does as CSV.
        if let Some(Task::SaveTemplate(kind)) = self.workbook.task() {
            template::save_as_csv(*kind);
            return self.workbook.forget();
        }
        let was_ready = self.workbook.is_ready();
        let fault = match self.workbook.task() {
            Some(Task::Read(_)) => WorkbookFault::NotReadToTheEnd,
            _ => WorkbookFault::NotWritten,
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

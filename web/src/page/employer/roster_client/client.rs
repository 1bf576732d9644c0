//! Carries out commands with the help of the web workers, which start with the first of them.

use super::annex_form;
use super::command::Command;
use super::file_name::file_name;
use super::template::save_template;
use super::web_workers::{self, RosterWebWorker, WebWorkerFiles, WorkbookWebWorker};
use crate::page::employer::state::employer_state::{Action, EmployerState};
use crate::page::shared::browser;
use crate::roster_service::messages::{ReadOptions, Reply, Request, RowQuery};
use crate::workbook::messages::{WorkbookReply, WorkbookRequest};
use gloo::worker::WorkerBridge;
use std::rc::Rc;
use yew::prelude::*;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Where a client's news goes.
#[derive(Clone)]
pub struct Callbacks {
    /// Told of what happens.
    pub act: Callback<Action>,
    /// Commands that the client gives itself; they come back to [`RosterClient::run`].
    pub command: Callback<Command>,
    /// Replies of the web worker for rosters; they come back to [`RosterClient::take_reply`].
    pub reply: Callback<Reply>,
    /// Replies of the web worker for workbooks; they come back to [`RosterClient::take_workbook_reply`].
    pub workbook_reply: Callback<WorkbookReply>,
}

/// The web workers that were started, and what is open in them.
pub struct RosterClient {
    files: Rc<WebWorkerFiles>,
    callbacks: Callbacks,
    roster: Option<WorkerBridge<RosterWebWorker>>,
    workbook: Option<WorkerBridge<WorkbookWebWorker>>,
    /// The file that is open, kept in case another sheet of it is to be read.
    file: Option<web_sys::File>,
    /// How the next roster is to be read.
    options: Option<ReadOptions>,
    /// How a workbook that is being written is to be called.
    name: String,
    /// How its sheet is to be called.
    sheet: &'static str,
    /// Counts the rosters, so that an earlier one that is still being read is not taken for the one that is open.
    number: u32,
}

impl RosterClient {
    /// A client that starts web workers from these files.
    pub fn new(files: Rc<WebWorkerFiles>, callbacks: Callbacks) -> Self {
        Self {
            files,
            callbacks,
            roster: None,
            workbook: None,
            file: None,
            options: None,
            name: String::new(),
            sheet: "",
            number: 0,
        }
    }

    /// Carries out a command.
    pub fn run(&mut self, command: Command, state: &EmployerState) {
        match command {
            // What was typed beside the roster decides about its money, so it must be right first.
            Command::Open(_) | Command::Paste(_) if !state.form.refusals().is_empty() => {
                self.callbacks.act.emit(Action::Estimate);
            }
            Command::Open(file) => self.open_file(file),
            Command::Paste(text) => {
                self.begin(None);
                self.ask(Request::Paste(text));
            }
            // Another roster has been opened meanwhile, or this one was closed.
            Command::FileBytes(number, _) | Command::SheetBytes(number, ..) if number != self.number => (),
            Command::FileBytes(_, bytes) => self.ask(Request::Bytes(bytes)),
            Command::ReadSheet(sheet) => self.read_sheet(Some(sheet)),
            Command::SheetBytes(_, bytes, sheet) => self.ask_workbook(WorkbookRequest::Read(bytes, sheet)),
            Command::ExplainRow(place) => self.ask(Request::Conditions(place)),
            Command::SaveCsv => self.ask(Request::Csv(state.masked())),
            Command::SaveWorkbook => {
                self.name = file_name("roster");
                self.sheet = state.language.employer_words().labels().roster_sheet;
                self.ask(Request::WorkbookCells(state.masked()));
            }
            Command::SaveAnnex => self.save_annex(state),
            Command::SaveTemplate(kind) => save_template(kind),
            Command::Close => {
                self.stop();
                self.callbacks.act.emit(Action::CloseRoster);
            }
        }
    }

    /// Hands changed options on, if there is anything to read by them.
    pub fn set_options(&mut self, options: ReadOptions) {
        // Another claimant brings a roster of its own; the one before is not read again as that one's.
        if self.options.as_ref().is_some_and(|before| before.expected != options.expected) {
            self.stop();
        }
        self.options = Some(options.clone());
        if let Some(roster) = &self.roster {
            roster.send(Request::Options(Box::new(options)));
        }
    }

    /// Asks for the rows that are to be on the screen.
    pub fn ask_for_rows(&mut self, query: RowQuery) {
        self.ask(Request::Rows(query));
    }

    /// The web worker for rosters replied.
    pub fn take_reply(&mut self, reply: Reply) {
        match reply {
            Reply::Workbook => self.read_sheet(None),
            Reply::Csv(text) => browser::save(&format!("{}.csv", file_name("roster")), "text/csv", text.as_bytes()),
            Reply::WorkbookCells(packed) => {
                self.ask_workbook(WorkbookRequest::WriteList(self.sheet.to_owned(), packed));
            }
            reply => self.callbacks.act.emit(Action::RosterReply(reply)),
        }
    }

    /// The web worker for workbooks replied.
    pub fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        let act = &self.callbacks.act;
        match reply {
            WorkbookReply::Cells(packed, names, which) => {
                act.emit(Action::WorkbookReply(WorkbookReply::Cells(String::new(), names, which)));
                self.ask(Request::Cells(packed));
            }
            WorkbookReply::Workbook(bytes) => browser::save(&format!("{}.xlsx", self.name), XLSX, &bytes),
            refused => act.emit(Action::WorkbookReply(refused)),
        }
    }

    /// Makes room for a new roster.
    fn begin(&mut self, file: Option<web_sys::File>) {
        self.stop();
        self.file = file;
        self.callbacks.act.emit(Action::OpenRoster);
    }

    /// Ends the web workers with whatever they are at: new ones start with the next roster.
    fn stop(&mut self) {
        (self.roster, self.workbook, self.file) = (None, None, None);
        self.number = self.number.wrapping_add(1);
    }

    fn open_file(&mut self, file: web_sys::File) {
        self.begin(Some(file.clone()));
        let (command, number) = (self.callbacks.command.clone(), self.number);
        browser::read_file(file, move |bytes| command.emit(Command::FileBytes(number, bytes)));
    }

    fn read_sheet(&mut self, sheet: Option<usize>) {
        if let Some(file) = self.file.clone() {
            let (command, number) = (self.callbacks.command.clone(), self.number);
            browser::read_file(file, move |bytes| command.emit(Command::SheetBytes(number, bytes, sheet)));
        }
    }

    fn ask(&mut self, request: Request) {
        if self.roster.is_none()
            && let Some(path) = self.checked_path(&self.files.roster)
        {
            let roster: WorkerBridge<RosterWebWorker> = web_workers::start(&path, self.callbacks.reply.clone());
            if let Some(options) = &self.options {
                roster.send(Request::Options(Box::new(options.clone())));
            }
            self.roster = Some(roster);
        }
        if let Some(roster) = &self.roster {
            roster.send(request);
        }
    }

    fn ask_workbook(&mut self, request: WorkbookRequest) {
        if self.workbook.is_none()
            && let Some(path) = self.checked_path(&self.files.workbook)
        {
            self.workbook = Some(web_workers::start(&path, self.callbacks.workbook_reply.clone()));
        }
        if let Some(workbook) = &self.workbook {
            workbook.send(request);
        }
    }

    /// The file to start a web worker with. A browser says nothing of one that it could not fetch, so all files are asked
    /// for.
    fn checked_path(&self, files: &[String]) -> Option<String> {
        let act = self.callbacks.act.clone();
        browser::can_start_web_worker(files.to_vec(), move |can_start| {
            if !can_start {
                act.emit(Action::WebWorkerUnreachable);
            }
        });
        files.first().cloned()
    }

    fn save_annex(&mut self, state: &EmployerState) {
        if let Some(packed) = annex_form::packed(state) {
            self.name = file_name("annex-2");
            self.ask_workbook(WorkbookRequest::WriteForm(
                state.language.employer_words().labels().annex_sheet.to_owned(),
                packed,
            ));
        }
    }
}

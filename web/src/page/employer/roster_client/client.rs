//! Carries out commands with the help of the web workers, which start with the first of them, and again if they end.

mod chosen_files;
mod chosen_reading;
mod workbook_tasks;

use super::awaited_reading::AwaitedReading;
use super::command::Command;
use super::connection::News;
use super::file_name::file_name;
use super::reading_file;
use super::roster_connection::RosterConnection;
use super::workbook_connection::{Task, WorkbookConnection};
use super::{WebWorkerFiles, annex_form};
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::browser;
use crate::page::shared::wording::language::Language;
use crate::roster_service::messages::{ReadOptions, Reply, Request, RowQuery};
use crate::roster_service::table_number::{file_of, sheet_of};
use crate::workbook::messages::{WorkbookReply, WorkbookRequest};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Where a client's news goes.
#[derive(Clone)]
pub struct Callbacks {
    /// Told of what happens.
    pub act: Callback<Action>,
    /// Commands that the client gives itself; they come back to [`RosterClient::run`].
    pub command: Callback<Command>,
    /// News of the web worker for rosters; it comes back to [`RosterClient::take_news`].
    pub roster: Callback<News<Reply>>,
    /// News of the web worker for workbooks; it comes back to [`RosterClient::take_workbook_news`].
    pub workbook: Callback<News<WorkbookReply>>,
}

/// The web workers, and what is open in them.
pub struct RosterClient {
    callbacks: Callbacks,
    roster: RosterConnection,
    workbook: WorkbookConnection,
    language: Language,
    /// Counts the rosters, so that an earlier one that is still being read is not taken for the one that is open.
    number: u32,
    /// A web worker was started again since the person last asked for something.
    started_again: bool,
    /// Tells that a file is slow, as long as the bytes of one have not come.
    waiting: Option<Timeout>,
    /// The reading that was chosen and has not come from the disk.
    reading: AwaitedReading,
}

impl RosterClient {
    /// A client that starts web workers from these files.
    pub fn new(files: &WebWorkerFiles, callbacks: Callbacks) -> Self {
        Self {
            roster: RosterConnection::new(files.roster.clone(), callbacks.roster.clone()),
            workbook: WorkbookConnection::new(files.workbook.clone(), callbacks.workbook.clone()),
            callbacks,
            language: Language::default(),
            number: 0,
            started_again: false,
            waiting: None,
            reading: AwaitedReading::default(),
        }
    }

    /// Carries out a command.
    pub fn run(&mut self, command: Command, state: &EmployerState) {
        self.language = state.language;
        self.started_again &= !command.is_a_persons();
        match command {
            Command::ReadingBytes(number, bytes) => self.take_reading(number, bytes, state),
            Command::SaveReading => self.save_reading(state),
            // What was typed beside the roster decides about its money, so it must be right first.
            roster if roster.brings_a_roster() && !state.form.refusals().is_empty() => {
                self.callbacks.act.emit(Action::Estimate);
            }
            files @ (Command::Open(_) | Command::Add(_)) => self.take_chosen(files, state),
            Command::TakeOut(file) => self.take_out(file, state),
            Command::Paste(text) => {
                self.begin();
                let started = self.roster.open_pasted(text);
                self.expect(started);
            }
            // Another roster has been opened meanwhile, or this one was closed.
            Command::FileBytes(number, ..) | Command::FileSlow(number) if number != self.number => (),
            Command::FileBytes(_, file, bytes) => self.take_file(file, bytes),
            Command::FileSlow(_) => self.tell(Trouble::FileSlow),
            Command::ExplainRow(place) => self.ask(Request::Conditions(place)),
            Command::SaveCsv => self.save_csv(state),
            Command::SaveWorkbook => self.save(Some(Task::SaveRows(state.masked()))),
            Command::SaveAnnex => self.save(annex_form::sheet(state).map(Task::SaveForm)),
            Command::SaveTemplate(kind) => self.save(Some(Task::SaveTemplate(kind))),
            Command::Close => {
                self.stop();
                self.callbacks.act.emit(Action::CloseRoster);
            }
        }
    }

    /// Hands changed options on, if there is anything to read by them.
    pub fn set_options(&mut self, options: ReadOptions) {
        // Another claimant brings a roster of its own; the one before is not read again as that one's.
        if self.roster.expects_another(&options) {
            self.stop();
        }
        // What was changed by the person is asked for anew.
        self.started_again &= self.roster.reads_by(&options);
        let started = self.roster.set_options(options);
        self.expect(started);
        for table in self.roster.take_missing() {
            self.take_on(Task::Read(file_of(table), Some(sheet_of(table))));
        }
    }

    /// Asks for the rows that are to be on the screen.
    pub fn ask_for_rows(&mut self, query: RowQuery) {
        self.ask(Request::Rows(query));
    }

    /// There is news of the web worker for rosters.
    pub fn take_news(&mut self, news: News<Reply>) {
        match news {
            News::Reply(reply) => self.take_reply(reply),
            News::Heard => self.callbacks.act.emit(Action::Trouble(None)),
            News::Silent | News::Ended if self.may_start_again() => {
                self.tell(Trouble::StartedAgain);
                // What ended the one may have ended the other, which is asked to read sheets again.
                self.workbook.end_idle();
                let started = self.roster.start_again();
                self.expect(started);
            }
            News::Silent => self.tell(Trouble::Silent),
            News::Ended => {
                let trouble = if self.roster.is_ready() { Trouble::Ended } else { Trouble::Unreachable };
                self.roster.end();
                self.tell(trouble);
            }
        }
    }

    fn take_reply(&mut self, reply: Reply) {
        self.roster.take_note(&reply);
        match reply {
            Reply::Workbook => self.read_sheets(0),
            Reply::WorkbookFile(file) => self.read_sheets(file),
            Reply::FileRefused(file, fault) => self.refuse_file(file, fault),
            Reply::Csv(text) => {
                let saved = browser::save(&format!("{}.csv", file_name("roster")), "text/csv", text.as_bytes());
                self.expect_saved(saved);
            }
            Reply::WorkbookSheets(sheets) => self.ask_workbook(&WorkbookRequest::WriteRoster(sheets)),
            reply => {
                if matches!(reply, Reply::Refused(..)) {
                    self.workbook.forget_rows();
                }
                self.callbacks.act.emit(Action::RosterReply(reply));
            }
        }
    }

    /// Makes room for a new roster.
    fn begin(&mut self) {
        self.stop();
        self.callbacks.act.emit(Action::OpenRoster);
    }

    /// Ends the web workers with whatever they are at: new ones start with the next roster.
    fn stop(&mut self) {
        self.roster.forget();
        self.workbook.forget();
        self.waiting = None;
        self.reading.forget();
        self.number = self.number.wrapping_add(1);
    }

    fn ask(&mut self, request: Request) {
        let started = self.roster.ask(request);
        self.expect(started);
    }

    fn save_csv(&mut self, state: &EmployerState) {
        self.callbacks.act.emit(Action::BeginToSave);
        self.ask(Request::Csv(state.masked()));
    }

    fn save_reading(&self, state: &EmployerState) {
        self.callbacks.act.emit(Action::BeginToSave);
        self.expect_saved(reading_file::save(state));
    }

    fn save(&mut self, task: Option<Task>) {
        self.callbacks.act.emit(Action::BeginToSave);
        task.into_iter().for_each(|task| self.take_on(task));
    }

    fn may_start_again(&mut self) -> bool {
        !std::mem::replace(&mut self.started_again, true)
    }

    /// Tells of a web worker that should have been started and was not.
    fn expect(&self, started: bool) {
        if !started {
            self.tell(Trouble::Unreachable);
        }
    }

    /// Tells of a file that the browser did not take.
    fn expect_saved(&self, saved: bool) {
        if !saved {
            self.tell(Trouble::NotSaved);
        }
    }

    fn tell(&self, trouble: Trouble) {
        self.callbacks.act.emit(Action::Trouble(Some(trouble)));
    }
}

//! The web worker for workbooks, as long as there is one, and what it is at.

use super::connection::{Connection, News, Program};
use crate::workbook::messages::{PackedSheet, WorkbookReply, WorkbookRequest};
use std::collections::VecDeque;
use wengang_core::roster::{Masking, RosterKind};
use yew::prelude::*;

/// What it is at.
#[derive(Clone, PartialEq)]
pub(super) enum Task {
    /// It reads that sheet of the file of that number, or the first with anything in it.
    Read(usize, Option<usize>),
    /// It writes the rows.
    SaveRows(Masking),
    /// It writes the quarterly form, from these packed rows.
    SaveForm(PackedSheet),
    /// It writes an empty roster to fill in.
    SaveTemplate(RosterKind),
}

impl Task {
    /// The name of the file that it writes; none where it reads.
    const fn file_name(&self) -> Option<&'static str> {
        match self {
            Self::Read(..) => None,
            Self::SaveRows(_) => Some("roster"),
            Self::SaveForm(_) => Some("annex-2"),
            Self::SaveTemplate(kind) => Some(kind.name()),
        }
    }
}

/// What it was asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// For that sheet of the file of that number, or for the first with anything in it.
    Read(usize, Option<usize>),
    /// For a file of that name.
    Write(&'static str),
}

/// The web worker for workbooks.
pub(super) struct WorkbookConnection {
    program: Program,
    news: Callback<News<WorkbookReply>>,
    connection: Option<Connection>,
    /// What it is at, in the order in which it was given that.
    tasks: Vec<Task>,
    /// What it was asked and has not answered; it answers in order.
    asked: VecDeque<Asked>,
}

impl WorkbookConnection {
    /// None yet; it will be started from that file.
    pub(super) fn new(path: String, news: Callback<News<WorkbookReply>>) -> Self {
        Self { program: Program::of(path), news, connection: None, tasks: Vec::new(), asked: VecDeque::new() }
    }

    /// Takes something on, for which it is asked later.
    pub(super) fn begin(&mut self, task: Task) {
        self.tasks.push(task);
    }

    /// Asks for something, of a file where it is to be read; false if no web worker can be started.
    pub(super) fn ask(&mut self, request: &WorkbookRequest, file: usize) -> bool {
        if self.connection.is_none() {
            self.connection = self.program.start(&self.news);
        }
        self.connection.iter().for_each(|connection| connection.ask(request));
        self.asked.push_back(match request {
            WorkbookRequest::Read(_, sheet) => Asked::Read(file, *sheet),
            WorkbookRequest::WriteRoster(..) => Asked::Write("roster"),
            WorkbookRequest::WriteTemplate(kind, _) => Asked::Write(kind.name()),
            WorkbookRequest::WriteForm(..) => Asked::Write("annex-2"),
        });
        self.connection.is_some()
    }

    /// It replied to the first thing that it was asked. Gives what that was.
    pub(super) fn finish(&mut self) -> Option<Asked> {
        let asked = self.asked.pop_front()?;
        let is_done = |task: &Task| match asked {
            Asked::Read(file, sheet) => *task == Task::Read(file, sheet),
            Asked::Write(name) => task.file_name() == Some(name),
        };
        if let Some(place) = self.tasks.iter().position(is_done) {
            self.tasks.remove(place);
        }
        Some(asked)
    }

    /// A file is no longer there: nothing of it is to be read. What was asked of it is answered all the same.
    pub(super) fn forget_file(&mut self, file: usize) {
        self.tasks.retain(|task| !matches!(task, Task::Read(of, _) if *of == file));
    }

    /// The rows that it was to write will not come.
    pub(super) fn forget_rows(&mut self) {
        self.tasks.retain(|task| !matches!(task, Task::SaveRows(_)));
    }

    /// What it is at.
    pub(super) fn tasks(&self) -> Vec<Task> {
        self.tasks.clone()
    }

    /// The reading of a file that it was given last, if it is at one.
    pub(super) fn reading(&self, file: usize) -> Option<Task> {
        self.tasks.iter().rfind(|task| matches!(task, Task::Read(of, _) if *of == file)).cloned()
    }

    /// Whether it has started.
    pub(super) fn is_ready(&self) -> bool {
        self.connection.as_ref().is_some_and(Connection::is_ready)
    }

    /// Ends it; what it was at is still known.
    pub(super) fn end(&mut self) {
        self.program.end(self.connection.take());
        self.asked = VecDeque::new();
    }

    /// Ends it if it is at nothing: the next thing that it is asked starts another one.
    pub(super) fn end_idle(&mut self) {
        if self.asked.is_empty() {
            self.program.end(self.connection.take());
        }
    }

    /// Ends it and forgets what it was at.
    pub(super) fn forget(&mut self) {
        self.end();
        self.tasks = Vec::new();
    }
}

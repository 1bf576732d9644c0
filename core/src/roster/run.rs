//! Reads and judges a roster in steps, so that whoever waits can be told how far it is, and can stop.

use super::fault::{Fault, Problem, RowError};
use super::field::{Field, RosterKind};
use super::header::Layout;
use super::id;
use super::judge::Judge;
use super::judging::Judging;
use super::lines::{Skip, Skipped, skip};
use super::people::{self, Reader};
use super::report::{Report, RowResult, RowState};
use super::same::{self, Groups};
use super::settings::Settings;
use super::table::{Cell, Table};
use super::views::Roster;
use crate::notice::Notice;
use crate::values::{Cause, Refusal, Set};
use serde::Serialize;
use std::sync::Arc;

/// How far a run is, counted in rows; every row is met twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What is done.
    pub done: usize,
    /// What there is to do.
    pub of: usize,
    /// Whether nothing is left to do.
    pub finished: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Who is in the rows, and which rows are about nobody.
    Identify,
    /// What each person comes to.
    Judge,
    Finished,
}

/// A roster that is being read.
#[derive(Debug)]
pub struct Run {
    table: Arc<Table>,
    layout: Layout,
    settings: Settings,
    kind: RosterKind,
    phase: Phase,
    next: usize,
    judged: usize,
    groups: Groups,
    rows: Vec<RowResult>,
    errors: Vec<RowError>,
    skipped: Vec<Skipped>,
}

/// How many of an employer's people are judged at once, so that not all their conditions lie in memory.
const BATCH: usize = 256;

impl Run {
    /// Begins to read a roster. Whoever keeps the table as well can read it again, also after a fault.
    ///
    /// # Errors
    /// [`Fault::NoHeader`], [`Fault::NobodyNamed`], [`Fault::KindUnclear`], [`Fault::YearNotCovered`], [`Fault::Setting`].
    pub fn begin(table: impl Into<Arc<Table>>, layout: Layout, settings: Settings) -> Result<Self, Fault> {
        let table = table.into();
        if layout.columns().iter().all(|column| column.field.is_none()) {
            return Err(Fault::NoHeader);
        }
        if layout.column(Field::Name).is_none() && layout.column(Field::Id).is_none() {
            return Err(Fault::NobodyNamed);
        }
        let kind = layout.kind().ok_or(Fault::KindUnclear)?;
        check(&settings)?;
        let mut run = Self {
            rows: Vec::with_capacity(table.rows()),
            table,
            layout,
            settings,
            kind,
            phase: Phase::Identify,
            next: 0,
            judged: 0,
            groups: Groups::default(),
            errors: Vec::new(),
            skipped: Vec::new(),
        };
        run.skip_what_is_above();
        Ok(run)
    }

    /// Goes on for about so many rows.
    pub fn step(&mut self, rows: usize) -> Progress {
        match self.phase {
            Phase::Identify => self.identify(rows.max(1)),
            Phase::Judge => self.judge(rows.max(1)),
            Phase::Finished => (),
        }
        self.progress()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let finished = self.phase == Phase::Finished;
        let of = self.table.rows() + self.rows.len();
        Progress { done: if finished { of } else { self.next + self.judged }, of, finished }
    }

    /// Reads all that is left.
    pub fn to_the_end(mut self) -> Roster {
        while !self.step(usize::MAX / 2).finished {}
        let Self { table, layout, settings, kind, rows, errors, skipped, .. } = self;
        let fund_left = settings.fund_left.filter(|_| kind == RosterKind::Workshop);
        Roster { table, layout, settings, report: Report { kind, rows, errors, skipped, fund_left } }
    }

    fn skip_what_is_above(&mut self) {
        self.next = self.layout.first_row();
        for row in 0..self.next {
            let header = self.layout.is_header(row);
            let empty = self.table.filled(row).next().is_none();
            let reason = if header {
                Skip::Header
            } else if empty {
                Skip::Empty
            } else {
                Skip::Title
            };
            self.skip(row, reason);
        }
    }

    fn skip(&mut self, row: usize, reason: Skip) {
        let number = Table::number(row);
        match self.skipped.last_mut() {
            Some(last) if last.reason == reason && last.last + 1 == number => last.last = number,
            _ => self.skipped.push(Skipped { first: number, last: number, reason }),
        }
    }

    fn identify(&mut self, rows: usize) {
        let last = self.table.rows().min(self.next.saturating_add(rows));
        for row in self.next..last {
            match skip(&self.table, &self.layout, row) {
                Some(reason) => self.skip(row, reason),
                None => self.meet(row),
            }
        }
        self.next = last;
        if last == self.table.rows() {
            let reader = Reader::new(&self.table, &self.layout, &self.settings);
            self.groups = same::by_id(&self.rows);
            same::refuse_two_names(&self.groups, &mut self.rows, &reader, &mut self.errors);
            self.phase = Phase::Judge;
        }
    }

    /// A row about somebody.
    fn meet(&mut self, row: usize) {
        let mut result = RowResult::new(Table::number(row));
        let cell = self.cell(row, Field::Id);
        let named = self.cell(row, Field::Name) != Cell::Empty;
        match id::read(cell) {
            Ok(identity) => {
                result.key = identity.key;
                result.notes = identity.note.map_or(Set::EMPTY, Set::of);
            }
            Err(problem) => self.refuse(&mut result, Field::Id, problem),
        }
        if !named && result.key.is_none() && result.state != RowState::Error {
            self.refuse(&mut result, Field::Name, Problem::Nobody);
        }
        self.rows.push(result);
    }

    fn cell(&self, row: usize, field: Field) -> Cell<'_> {
        self.layout.column(field).map_or(Cell::Empty, |column| self.table.cell(row, column))
    }

    fn refuse(&mut self, result: &mut RowResult, field: Field, problem: Problem) {
        result.state = RowState::Error;
        self.errors.push(RowError { row: result.row, field, problem });
    }

    fn judge(&mut self, rows: usize) {
        let reader = Reader::new(&self.table, &self.layout, &self.settings);
        let Some(mut judge) = Judge::new(&self.settings) else {
            self.phase = Phase::Finished;
            return;
        };
        let mut judging = Judging { reader: &reader, rows: &mut self.rows, errors: &mut self.errors };
        let all = match self.kind {
            RosterKind::Workers => self.groups.len(),
            _ => judging.rows.len(),
        };
        let last = all.min(self.judged.saturating_add(rows));
        match self.kind {
            RosterKind::Workers => {
                (self.judged..last).for_each(|group| judging.worker(self.groups.get(group), &mut judge))
            }
            kind => {
                (self.judged..last).step_by(BATCH).for_each(|at| judging.batch(kind, at..last.min(at + BATCH), &judge))
            }
        }
        self.judged = last;
        if last == all {
            judging.settle(self.kind, &self.groups, &mut judge, &self.settings);
            self.errors.sort_unstable();
            self.phase = Phase::Finished;
        }
    }
}

/// Refuses a year that is not covered, and words for everybody that say nothing.
fn check(settings: &Settings) -> Result<(), Fault> {
    let year = settings.year;
    Notice::of(year).ok_or(Fault::YearNotCovered { year: year.number() })?;
    for (which, words) in [("for_all", &settings.for_all), ("for_blanks", &settings.for_blanks)] {
        for (field, words) in words {
            people::check(*field, words, year).map_err(|_| Fault::Setting {
                refusal: Refusal::new(format!("{which}.{}", field.name()), words, Cause::NotAChoice),
            })?;
        }
    }
    Ok(())
}

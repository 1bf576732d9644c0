//! Reads and assesses a roster in steps, so that whoever waits can be told how far it is, and can stop.

use crate::roster::assess::claims::claim_for_people;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::people::contradictions::{
    refuse_two_households, refuse_two_names, refuse_two_registrations,
};
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity;
use crate::roster::assess::read_row::read_row;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::roster::Roster;
use crate::roster::assess::row::row_cells::Found;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::settle::settle;
use crate::roster::assess::surroundings::Surroundings;
use crate::roster::columns::{Field, Layout, RosterKind, Skip, Skipped, reason_to_skip};
use crate::roster::file::{Fault, RowNumber, Table};
use serde::Serialize;
use std::sync::Arc;

/// How far a run is, counted in rows; every row counts twice, once when it is read and once when it is assessed.
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
    /// What each row says, and which rows are about nobody.
    Read,
    /// What each person comes to.
    Assess,
    Finished,
}

/// A roster that is being read.
#[derive(Debug)]
pub struct Run {
    table: Arc<Table>,
    layout: Layout,
    settings: Settings,
    phase: Phase,
    next_row: usize,
    assessed: usize,
    surroundings: Surroundings,
    facts: RowFacts,
    found: Found,
    groups: Groups,
    results: RosterResults,
}

impl Run {
    /// Begins to read a roster. Whoever keeps the table as well can read it again, also after a fault.
    ///
    /// # Errors
    /// [`Fault::NoHeader`], [`Fault::NobodyNamed`], [`Fault::KindUnclear`], [`Fault::YearNotCovered`], [`Fault::Setting`],
    /// [`Fault::NoSuchCell`].
    pub fn begin(table: impl Into<Arc<Table>>, layout: Layout, settings: Settings) -> Result<Self, Fault> {
        let table = table.into();
        if layout.columns().iter().all(|column| column.field.is_none()) {
            return Err(Fault::NoHeader);
        }
        if layout.column(Field::Name).is_none() && layout.column(Field::Id).is_none() {
            return Err(Fault::NobodyNamed);
        }
        settings.check()?;
        let layout = layout.of_kind(settings.kind()).for_year(settings.year.number());
        let kind = layout.kind().ok_or(Fault::KindUnclear)?;
        let unfolded = layout.unfold(&table)?;
        let side_by_side = unfolded.is_some().then(|| RowNumber::at(table.rows()));
        let table = layout.mend(unfolded.map_or(table, Arc::new))?;
        Ok(Self {
            phase: Phase::Read,
            next_row: 0,
            assessed: 0,
            facts: RowFacts::with_room_for(table.rows(), kind),
            found: Found::default(),
            surroundings: Surroundings::default(),
            groups: Groups::default(),
            results: RosterResults {
                kind,
                rows: Vec::with_capacity(table.rows()),
                errors: Vec::new(),
                doubts: Vec::new(),
                skipped: Vec::new(),
                own_totals: Vec::new(),
                side_by_side,
                fund_left: settings.fund_left.filter(|_| kind == RosterKind::Workshop),
                beyond_the_fund: None,
            },
            table,
            layout,
            settings,
        })
    }

    /// Goes on for about so many rows.
    pub fn step(&mut self, rows: usize) -> Progress {
        match self.phase {
            Phase::Read => self.read(rows.max(1)),
            Phase::Assess => self.assess(rows.max(1)),
            Phase::Finished => (),
        }
        self.progress()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let finished = self.phase == Phase::Finished;
        let of = self.table.rows() + self.results.rows.len();
        Progress { done: if finished { of } else { self.next_row + self.assessed }, of, finished }
    }

    /// Reads all that is left.
    pub fn to_the_end(mut self) -> Roster {
        while !self.step(usize::MAX / 2).finished {}
        let Self { table, layout, settings, facts, results, .. } = self;
        let doubtful = layout.doubts(&table, settings.year.number());
        Roster { table, layout, settings, doubtful, facts, results }
    }

    fn read(&mut self, rows: usize) {
        let Self { table, layout, surroundings, facts, found, results, .. } = self;
        let reader = RowReader::new(table, layout, &self.settings);
        let last = table.rows().min(self.next_row.saturating_add(rows));
        for row in self.next_row..last {
            let reason = reason_to_skip(table, layout, row).or_else(|| surroundings.reason_to_skip(&reader, row));
            match reason {
                Some(reason) => {
                    let total = (reason == Skip::Total).then(|| surroundings.own_total(&reader, row)).flatten();
                    results.own_totals.extend(total);
                    surroundings.skip(table, layout, row, reason);
                    Skipped::add(&mut results.skipped, RowNumber::at(row), reason);
                }
                None => {
                    let problem = surroundings
                        .problem(&reader, row)
                        .or_else(|| reader.out_of_step(row))
                        .or_else(|| reader.struck_out(row));
                    results.rows.push(read_row(&reader, row, problem, facts, found));
                    surroundings.read(&reader, row, facts);
                }
            }
        }
        if last == table.rows() {
            (results.errors, results.doubts) = (std::mem::take(&mut found.errors), std::mem::take(&mut found.doubts));
            surroundings.refuse_without_id(&reader, results);
            self.groups = identity::by_id(&results.rows);
            refuse_two_names(&self.groups, &reader, results);
            if results.kind != RosterKind::Workers {
                refuse_two_households(&self.groups, &reader, facts, results);
                refuse_two_registrations(&self.groups, facts, results);
            }
            self.phase = Phase::Assess;
        }
        self.next_row = last;
    }

    fn assess(&mut self, count: usize) {
        let Self { table, layout, settings, facts, groups, results, .. } = self;
        let Some(rules) = RosterRules::new(settings) else {
            self.phase = Phase::Finished;
            return;
        };
        let reader = RowReader::new(table, layout, settings);
        let people = if results.kind == RosterKind::Workers { groups.len() } else { results.rows.len() };
        let last = people.min(self.assessed.saturating_add(count));
        claim_for_people(self.assessed..last, facts, groups, reader.household_field(), &rules, results);
        self.assessed = last;
        if last == people {
            settle(facts, groups, &reader, &rules, results);
            results.errors.sort_unstable();
            results.sort_doubts();
            self.phase = Phase::Finished;
        }
    }
}

//! Reads and assesses a roster in steps, so that whoever waits can be told how far it is, and can stop.

use crate::roster::assess::claims::claim_for_people;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::parts::{PartFault, Parts};
use crate::roster::assess::people::beside_errors::doubt_beside_errors;
use crate::roster::assess::people::contradictions::refuse_contradictions;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity;
use crate::roster::assess::people::joined::join_tables;
use crate::roster::assess::read_row::read_row;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::roster::Roster;
use crate::roster::assess::row::row_cells::Found;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::settle::settle;
use crate::roster::assess::shared_columns::shared_columns;
use crate::roster::assess::surroundings::{Surroundings, amount_in_sums};
use crate::roster::columns::{Layout, RosterKind, Skip, Skipped, reason_to_skip};
use crate::roster::file::{Fault, Table};
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

/// A roster that is being read, of one table or several.
#[derive(Debug)]
pub struct Run {
    parts: Parts,
    settings: Settings,
    phase: Phase,
    /// The table that is being read, by its place among all, and its next row.
    reading: (usize, usize),
    /// How many rows of the tables are read.
    read: usize,
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
        Self::begin_together((table.into(), layout), Vec::new(), settings).map_err(|PartFault { fault, .. }| fault)
    }

    /// Begins to read several tables as one roster: sheets of a workbook, files. Rows with one ID are one person, whichever
    /// tables they stand in.
    ///
    /// # Errors
    /// Those of [`Run::begin`] for one of them; [`Fault::OtherKind`], [`Fault::TooManyRows`], [`Fault::TooLarge`] for one that
    /// cannot be read with those before it.
    pub fn begin_together(
        first: (Arc<Table>, Layout),
        others: Vec<(Arc<Table>, Layout)>,
        settings: Settings,
    ) -> Result<Self, PartFault> {
        let (parts, kind) = Parts::of(first, others, &settings)?;
        Ok(Self {
            phase: Phase::Read,
            reading: (0, 0),
            read: 0,
            assessed: 0,
            facts: RowFacts::with_room_for(parts.rows(), kind),
            found: Found::default(),
            surroundings: Surroundings::default(),
            groups: Groups::default(),
            results: RosterResults {
                kind,
                rows: Vec::with_capacity(parts.rows()),
                errors: Vec::new(),
                doubts: Vec::new(),
                skipped: Vec::new(),
                own_totals: Vec::new(),
                side_by_side: parts.first().side_by_side,
                fund_left: settings.fund_left.filter(|_| kind == RosterKind::Workshop),
                beyond_the_fund: None,
            },
            parts,
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
        let of = self.parts.rows() + self.results.rows.len();
        Progress { done: if finished { of } else { self.read + self.assessed }, of, finished }
    }

    /// Reads all that is left.
    pub fn to_the_end(mut self) -> Roster {
        while !self.step(usize::MAX / 2).finished {}
        let Self { parts, settings, facts, results, .. } = self;
        let (doubtful, shared) = (parts.doubtful(settings.year.number()), shared_columns(&parts));
        Roster { parts, settings, doubtful, shared, facts, results }
    }

    /// Reads some rows of the table that is being read.
    fn read(&mut self, rows: usize) {
        let Self { parts, surroundings, facts, found, results, reading: (place, next), .. } = self;
        let Some(part) = parts.get(*place) else { return self.group() };
        let reader = RowReader::new(part, &self.settings);
        let (table, layout) = (reader.table(), reader.layout());
        let last = table.rows().min(next.saturating_add(rows));
        for row in *next..last {
            let reason = reason_to_skip(table, layout, row).or_else(|| surroundings.reason_to_skip(&reader, row));
            match reason {
                Some(reason) => {
                    let total = (reason == Skip::Total).then(|| surroundings.own_total(&reader, row)).flatten();
                    results.own_totals.extend(total);
                    surroundings.skip(table, layout, row, reason);
                    Skipped::add(&mut results.skipped, part.number(row), reason);
                }
                None => {
                    let problem = surroundings
                        .problem(&reader, row)
                        .or_else(|| reader.out_of_step(row))
                        .or_else(|| reader.struck_out(row));
                    results.rows.push(read_row(&reader, row, problem, facts, found));
                    surroundings.read(&reader, row, amount_in_sums(&reader, row, facts, results.rows.len() - 1));
                }
            }
        }
        self.read += last - *next;
        *next = last;
        if last == table.rows() {
            results.errors.append(&mut found.errors);
            results.doubts.append(&mut found.doubts);
            surroundings.refuse_without_id(&reader, results);
            results.own_totals.extend(surroundings.totals_above());
            results.own_totals.sort_unstable_by_key(|total| total.row);
            (*surroundings, *place, *next) = (Surroundings::default(), *place + 1, 0);
            if parts.get(*place).is_none() {
                self.group();
            }
        }
    }

    /// Finds who is who, once all tables are read.
    fn group(&mut self) {
        let Self { parts, facts, results, .. } = self;
        let readers = Readers::new(parts, &self.settings);
        self.groups = identity::by_id(&results.rows);
        refuse_contradictions(&self.groups, &readers, facts, results);
        doubt_beside_errors(&self.groups, &readers, facts, results);
        self.groups = join_tables(std::mem::take(&mut self.groups), &readers, facts, results);
        self.phase = Phase::Assess;
    }

    fn assess(&mut self, count: usize) {
        let Self { parts, settings, facts, groups, results, .. } = self;
        let Some(rules) = RosterRules::new(settings) else {
            self.phase = Phase::Finished;
            return;
        };
        let readers = Readers::new(parts, settings);
        let people = if results.kind == RosterKind::Workers { groups.len() } else { results.rows.len() };
        let last = people.min(self.assessed.saturating_add(count));
        claim_for_people(self.assessed..last, facts, groups, &readers, &rules, results);
        self.assessed = last;
        if last == people {
            settle(facts, groups, &readers, &rules, results);
            results.errors.sort_unstable();
            results.sort_doubts();
            self.phase = Phase::Finished;
        }
    }
}

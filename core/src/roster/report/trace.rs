//! Why a person comes to an amount: every condition, with its item and the figures behind it.

use crate::assessment::evaluate;
use crate::facts::{Facts, WorkshopWorker};
use crate::outcome::Outcome;
use crate::roster::assess::{Note, Roster, RosterRules, RowFacts, RowResult, RowState, merge, rows_at};
use crate::roster::columns::Field;
use crate::truth::Fact;
use serde::Serialize;
use std::borrow::Cow;

/// Every condition of a person's claims, with its item and the figures behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// What comes out, taking the shortest work where days are not said exactly.
    pub outcomes: Vec<Outcome>,
    /// What comes out taking the longest, where that differs from the shortest.
    pub at_most: Option<Vec<Outcome>>,
}

impl Roster {
    /// Why the person at a place in the results comes to that: the rules are applied once more to what the person's rows
    /// say, with every condition kept. What is settled between people, duplicates and the fund, is in the row's own result.
    pub fn trace(&self, place: usize) -> Option<Trace> {
        self.traces()?.of(place)
    }

    /// For several traces of one roster: its people are looked up once.
    pub fn traces(&self) -> Option<Traces<'_>> {
        let rows = self.results().rows().iter().enumerate();
        let mut people: Vec<(u64, usize)> = rows.filter_map(|(place, row)| Some((row.id_key?, place))).collect();
        people.sort_unstable();
        Some(Traces { roster: self, rules: RosterRules::new(self.settings())?, people })
    }
}

/// Gives the traces of a roster.
pub struct Traces<'a> {
    roster: &'a Roster,
    rules: RosterRules<'a>,
    /// The places of the rows by person, sorted.
    people: Vec<(u64, usize)>,
}

impl Traces<'_> {
    /// Why the person at a place in the results comes to that, as [`Roster::trace`] says it.
    pub fn of(&self, place: usize) -> Option<Trace> {
        let (place, result) = self.with_claims(place)?;
        let (roster, rules) = (self.roster, &self.rules);
        match roster.facts() {
            RowFacts::Workshop(rows) => Some(self.exactly(&rules.about_workshop(self.rows_of_worker(place, rows)?))),
            RowFacts::Placements(rows) => Some(self.exactly(&rules.about_broker(vec![rows.get(place)?.clone()]))),
            RowFacts::Workers(rows) => {
                let rows = rows_at(rows, &self.places_of_person(place, result));
                let household = roster.readers().household_field(Some(result.row));
                let worker = merge(&rows, household, rules.facts().window());
                let outcomes = |worker| self.outcomes(&rules.facts().clone().about_worker(worker));
                Some(Trace { outcomes: outcomes(worker.least), at_most: worker.most.map(outcomes) })
            }
        }
    }

    /// The row at that place, or that which has the claims of an employer's person where it only tells more of one.
    fn with_claims(&self, place: usize) -> Option<(usize, &RowResult)> {
        let rows = self.roster.results().rows();
        let result = rows.get(place)?;
        let is_employers = !matches!(self.roster.facts(), RowFacts::Workers(_));
        let lead = result.same_as.filter(|_| result.only_tells_more() && is_employers);
        let lead = lead.and_then(|lead| rows.binary_search_by_key(&lead, |row| row.row).ok());
        let place = lead.unwrap_or(place);
        Some((place, rows.get(place)?))
    }

    /// The places of the rows of the person of that row.
    fn places_of_person(&self, place: usize, result: &RowResult) -> Vec<usize> {
        match result.id_key {
            Some(key) if result.notes.has(Note::SeveralRows) => self.places_of(key).collect(),
            _ => vec![place],
        }
    }

    /// The places of all rows with that key.
    fn places_of(&self, key: u64) -> impl Iterator<Item = usize> {
        let from = self.people.partition_point(|(other, _)| *other < key);
        self.people.iter().skip(from).take_while(move |(other, _)| *other == key).map(|(_, place)| *place)
    }

    /// What the rows of a workshop's worker say, that row first, because pay adds up; the pay is not said where more may
    /// have been paid than the rows tell.
    fn rows_of_worker(&self, place: usize, facts: &[WorkshopWorker]) -> Option<Vec<WorkshopWorker>> {
        let rows = self.roster.results().rows();
        let result = rows.get(place)?;
        let is_open = result.claims().any(|claim| claim.missing.has(Fact::Pay));
        let readers = self.roster.readers();
        let worker = |at: usize| {
            let workshop = readers.words(rows.get(at)?.row, Field::Organisation).map(Cow::into_owned);
            let facts = facts.get(at)?.clone();
            let pay = facts.pay.filter(|_| !is_open);
            Some(WorkshopWorker { id: result.id_key.map(|_| String::new()), workshop, pay, ..facts })
        };
        let adds_up = |row: &RowResult| row.state != RowState::Error && !row.only_tells_more();
        let others = result.id_key.into_iter().flat_map(|key| self.places_of(key));
        let others = others.filter(|at| *at != place && rows.get(*at).is_some_and(adds_up));
        std::iter::once(place).chain(others).map(worker).collect()
    }

    fn exactly(&self, facts: &Facts) -> Trace {
        Trace { outcomes: self.outcomes(facts), at_most: None }
    }

    fn outcomes(&self, facts: &Facts) -> Vec<Outcome> {
        let wanted = self.roster.results().kind().provisions();
        let outcomes = evaluate(facts, &self.roster.settings().local).outcomes;
        outcomes.into_iter().filter(|outcome| wanted.contains(&outcome.provision)).collect()
    }
}

//! A roster in which cells were mended: only the people whom that is about are read again, where nothing follows for others.

mod people;

use crate::roster::assess::claims::claim_for_people;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::mend::people::{RowsReadAgain, read_people_again};
use crate::roster::assess::parts::Parts;
use crate::roster::assess::people::beside_errors::doubt_beside_errors;
use crate::roster::assess::people::contradictions::refuse_contradictions;
use crate::roster::assess::people::identity::by_id_among;
use crate::roster::assess::people::joined::join_tables;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::roster::Roster;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::settle::{say_states, settle_each};
use crate::roster::assess::shared_columns::shared_columns;
use crate::roster::columns::{Layout, RosterKind};
use crate::roster::file::Table;
use std::sync::Arc;

impl Roster {
    /// The roster with other cells mended, which its tables' layouts say: what [`super::Run`] would come to by them, but that only
    /// the people whom it is about are read again.
    ///
    /// # Errors
    /// The roster as it was, where something could follow for other people: then all of it is to be read again.
    pub fn with_mended_cells(
        self,
        first: (Arc<Table>, Layout),
        others: Vec<(Arc<Table>, Layout)>,
    ) -> Result<Self, Box<Self>> {
        let parts = match Parts::of(first, others, &self.settings) {
            Ok((parts, kind)) if kind == self.results.kind => parts,
            _ => return Err(Box::new(self)),
        };
        match read_people_again(&self, &parts) {
            Some(rows) => Ok(self.with_rows(parts, rows)),
            None => Err(Box::new(self)),
        }
    }

    /// The same with these rows, which are all rows of some people.
    fn with_rows(self, parts: Parts, again: RowsReadAgain) -> Self {
        let Self { settings, mut facts, mut results, .. } = self;
        let RowsReadAgain { places, rows, facts: said, found } = again;
        results.put(&places, rows, found.errors, found.doubts);
        facts.put(&places, said);
        assess_again(&places, &mut facts, (&parts, &settings), &mut results);
        let (doubtful, shared) = (parts.doubtful(settings.year.number()), shared_columns(&parts));
        Self { parts, settings, doubtful, shared, facts, results }
    }
}

/// Finds what the people come to whose rows are at those places.
fn assess_again(
    places: &[usize],
    facts: &mut RowFacts,
    (parts, settings): (&Parts, &Settings),
    results: &mut RosterResults,
) {
    let Some(rules) = RosterRules::new(settings) else { return };
    let (readers, people) = (Readers::new(parts, settings), by_id_among(places, &results.rows));
    refuse_contradictions(&people, &readers, facts, results);
    doubt_beside_errors(&people, &readers, facts, results);
    let people = join_tables(people, &readers, facts, results);
    if results.kind == RosterKind::Workers {
        claim_for_people(0..people.len(), facts, &people, &readers, &rules, results);
    } else {
        for place in places {
            claim_for_people(*place..place + 1, facts, &people, &readers, &rules, results);
        }
    }
    settle_each(facts, &people, &readers, &rules, results);
    say_states(places.iter().copied(), &mut results.rows);
    results.errors.sort_unstable();
    results.sort_doubts();
}

//! Settles what lies between people: who counts once, who may be the same, how far the fund reaches.

pub mod count_once;
pub mod partial_pay;
pub mod same_name;
pub mod short_fund;

use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity::by_name_only;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::{RowResult, RowState};
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::settle::count_once::count_once;
use crate::roster::assess::settle::same_name::{doubt_employers_rows, doubt_workers_rows, leave_open};
use crate::roster::assess::settle::short_fund::stay_within;
use crate::roster::columns::RosterKind;

/// Counts everybody once, within the fund, and says what each row is.
pub fn settle(facts: &RowFacts, groups: &Groups, readers: &Readers, rules: &RosterRules, results: &mut RosterResults) {
    if let RowFacts::Workers(rows) = facts {
        let same_names = by_name_only(&results.rows, readers);
        for group in &same_names {
            let row = group.first().and_then(|place| results.rows.get(*place)).map(|row| row.row);
            doubt_workers_rows(group, rows, readers.household_field(row), rules, results);
        }
        say_states(0..results.rows.len(), &mut results.rows);
        same_names.iter().for_each(|group| leave_open(group, results));
        return;
    }
    settle_each(facts, groups, readers, rules, results);
    let mut same_names = by_name_only(&results.rows, readers);
    same_names.retain(|group| doubt_employers_rows(group, facts, readers, rules, results));
    if let Some(left) = results.fund_left {
        results.beyond_the_fund = stay_within(rules.short_fund(left), &mut results.rows);
    }
    say_states(0..results.rows.len(), &mut results.rows);
    same_names.iter().for_each(|group| leave_open(group, results));
}

/// Settles what lies between the rows of each of these people, and nothing between people.
pub fn settle_each(
    facts: &RowFacts,
    groups: &Groups,
    readers: &Readers,
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    if results.kind != RosterKind::Workers {
        count_once(facts, groups, readers, rules, &mut results.rows);
    }
    if results.kind == RosterKind::Workshop {
        partial_pay::leave_open(facts, groups, readers, rules, results);
    }
}

/// Says what the row at each of these places is by its claims, or by those of the row that has the person's claims.
pub fn say_states(places: impl Iterator<Item = usize>, rows: &mut [RowResult]) {
    for place in places {
        let lead = rows.get(place).and_then(|row| row.same_as.filter(|_| row.claims == [None, None]));
        let lead = lead.and_then(|lead| rows.binary_search_by_key(&lead, |row| row.row).ok());
        let state = rows.get(lead.unwrap_or(place)).map(RowResult::state_of_claims);
        if let (Some(row), Some(state)) = (rows.get_mut(place), state)
            && row.state != RowState::Error
        {
            row.state = state;
        }
    }
}

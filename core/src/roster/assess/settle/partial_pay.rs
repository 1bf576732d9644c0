//! Pay that is known only in part: what was paid in some months, or what is left after deductions. Where that does not
//! reach the line, the whole still may.

use crate::facts::Months;
use crate::outcome::Condition;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::claim::Claim;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::{Note, RowState};
use crate::roster::assess::row::row_doubt::RowDoubt;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::columns::{DoubtCause, Field};
use crate::roster::file::RowNumber;
use crate::values::Set;

/// Leaves open who would surely get nothing but for pay that is known only in part, and names the column.
pub fn leave_open(
    facts: &RowFacts,
    groups: &Groups,
    readers: &Readers,
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    for group in groups.iter() {
        let numbers = || group.iter().filter_map(|place| results.rows.get(*place)).map(|row| row.row);
        let mut tables: Vec<&RowReader> = Vec::new();
        for reader in numbers().map(|row| readers.of(row)) {
            if tables.last().is_none_or(|last| !std::ptr::eq(*last, reader)) {
                tables.push(reader);
            }
        }
        let blank = || blank_month(group, readers, results);
        let rows: Vec<RowNumber> = numbers().collect();
        if let Some(doubt) = doubt_about_pay((facts, &rows), group, &tables).or_else(blank) {
            leave_person_open(group, doubt, rules, results);
        }
    }
}

/// The column that tells the pay of a person only in part, in one of the tables in which the person stands.
fn doubt_about_pay(
    (facts, rows): (&RowFacts, &[RowNumber]),
    group: &[usize],
    tables: &[&RowReader],
) -> Option<(usize, DoubtCause)> {
    let first = |find: &dyn Fn(&RowReader) -> Option<usize>, cause| {
        let column = tables.iter().find_map(|reader| find(reader).map(|column| reader.part().through(column)));
        column.map(|column| (column, cause))
    };
    let of_rows = first(&|reader| partial_rows(facts, group, reader), DoubtCause::PartOfYear);
    let of_columns = || first(&|reader| reader.pay_columns().partial(), DoubtCause::PartOfYear);
    let of_sum = || first(&|reader| reader.pay_columns().beside().larger(), DoubtCause::PartOfPay);
    let net =
        || first(&net_column, DoubtCause::Net).or_else(|| first(&|reader| net_rows(rows, reader), DoubtCause::Net));
    of_rows.or_else(of_columns).or_else(net).or_else(of_sum)
}

/// A column of a month in which nothing stands for the person, in a table of all months.
fn blank_month(group: &[usize], readers: &Readers, results: &RosterResults) -> Option<(usize, DoubtCause)> {
    let rows = || group.iter().filter_map(|place| results.rows.get(*place)).map(|row| row.row);
    let reader = readers.of(rows().next()?);
    let places = rows().filter(|row| std::ptr::eq(readers.of(*row), reader)).map(|row| reader.part().place(row));
    let column = reader.pay_columns().blank_month(places, reader.table(), reader.layout())?;
    Some((reader.part().through(column), DoubtCause::PartOfYear))
}

/// The column that has what is left after deductions: that of the pay, or the first of the months that do.
fn net_column(reader: &RowReader) -> Option<usize> {
    let doubted = reader.column_doubts().iter().find(|doubt| doubt.cause == DoubtCause::Net).map(|doubt| doubt.column);
    doubted.or(reader.pay_columns().net_months())
}

/// The same where a header says so under which one of the rows stands.
fn net_rows(rows: &[RowNumber], reader: &RowReader) -> Option<usize> {
    let part = reader.part();
    if !part.lines().cast(DoubtCause::Net) {
        return None;
    }
    let is_of_part = |row: &RowNumber| part.number(0) <= *row && part.place(*row) < part.table().rows();
    let is_net = |row: &RowNumber| {
        is_of_part(row) && part.lines().of_row(part.place(*row)).any(|said| said.cause == DoubtCause::Net)
    };
    reader.layout().column(Field::Pay).filter(|_| rows.iter().any(is_net))
}

/// The column of the rows' months, where those of one person are not the whole year's.
fn partial_rows(facts: &RowFacts, group: &[usize], reader: &RowReader) -> Option<usize> {
    let column = reader.layout().column(Field::Months)?;
    let confirmed = reader.column(Field::Months).is_some_and(|column| column.is_confirmed());
    let whole = facts.months(group) == Months::between(1, 12);
    (!confirmed && !whole).then_some(column)
}

/// Leaves a person open of whom nothing fails but the pay; the row that stands for the person has the claim.
fn leave_person_open(
    group: &[usize],
    (column, cause): (usize, DoubtCause),
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    let lacks_pay = |claim: &Claim| claim.failed == Set::of(Condition::PayReachesLine);
    let places = group.iter().copied().filter(|place| results.sound(*place).is_some());
    let open = |place: &usize| results.rows.get(*place).is_some_and(|row| row.claims().any(lacks_pay));
    let lacking: Vec<usize> = places.filter(open).collect();
    let brings = |place: &usize| results.rows.get(*place).is_some_and(|row| !row.most().is_zero());
    let Some((lead, others)) = lacking.split_first().filter(|_| !group.iter().any(brings)) else { return };
    let Some(row) = results.rows.get_mut(*lead) else { return };
    row.claims = row.claims.map(|claim| claim.map(|claim| claim.open_for_pay(rules.workshop_award())));
    row.same_as = None;
    let number = row.row;
    results.doubts.push(RowDoubt { row: number, column, cause });
    for place in others {
        if let Some(row) = results.rows.get_mut(*place).filter(|row| row.state != RowState::Error) {
            row.note(Note::Duplicate);
            row.same_as = Some(number);
            row.claims = row.claims.map(|claim| claim.map(Claim::counted_elsewhere));
        }
    }
}

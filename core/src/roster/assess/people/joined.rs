//! People of whom one table tells what kind of household they are of, and another what they are paid: 花名册 beside 工资表.

use crate::facts::{Awarded, Household};
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::Note;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::spell::Spell;
use crate::roster::cells::Problem;
use crate::roster::columns::{Column, DoubtCause, Field, RosterKind};
use crate::roster::file::RowNumber;

/// What the rows of a person say in tables that do not tell what counts.
struct ToldBeside {
    household: Option<Household>,
    registered: Option<bool>,
    received: Option<Awarded>,
}

/// Takes what tables say of a person that tell nothing of pay, of a contract or of work, whichever counts, over to the rows of tables
/// that do: the former stand for nobody by themselves. Gives the groups without them.
///
/// A row that is wrong tells nothing, and what is in doubt in one is in doubt of the person: then what that comes to stays open.
pub fn join_tables(groups: Groups, readers: &Readers, facts: &mut RowFacts, results: &mut RosterResults) -> Groups {
    let kind = results.kind;
    let tables: Vec<bool> = readers.all().map(|reader| tells_what_counts(reader, kind)).collect();
    if tables.iter().all(|tells| *tells) {
        return groups;
    }
    // So that those of a row are found.
    results.doubts.sort_unstable();
    let table_of = |place: usize| results.rows.get(place).map(|row| readers.place_of(row.row));
    let counts = |place: &usize| table_of(*place).and_then(|table| tables.get(table).copied()) == Some(true);
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let (counted, beside): (Vec<usize>, Vec<usize>) = group.iter().copied().partition(counts);
        let is_sound = |place: &&usize| results.sound(**place).is_some();
        let beside: Vec<usize> = beside.iter().filter(is_sound).copied().collect();
        if let Some(lead) = counted.iter().find(is_sound).or(counted.first()) {
            tell(&counted, &beside, facts, readers, results);
            joined.extend(beside.into_iter().map(|place| (place, *lead)));
        }
    }
    // The rows of a worker are merged all together.
    if kind == RosterKind::Workers {
        return groups;
    }
    for (place, lead) in joined {
        lead_to(lead, place, results);
    }
    groups.only(|place| results.rows.get(place).is_some_and(|row| row.same_as.is_none()))
}

/// Lets a row lead to that which stands for the person, and be wrong where that is.
fn lead_to(lead: usize, place: usize, results: &mut RosterResults) {
    if results.sound(lead).is_none() {
        results.refuse(&[place], Field::Id, Problem::OtherRow);
    }
    let lead = results.rows.get(lead).map(|row| row.row);
    if let Some(row) = results.rows.get_mut(place) {
        row.same_as = lead;
        row.note(Note::SeveralRows);
    }
}

/// Whether a table tells what decides in a roster of that kind, or may: the pay, the contract, where somebody works.
fn tells_what_counts(reader: &RowReader, kind: RosterKind) -> bool {
    let (fields, words) = what_counts(kind);
    let is_of = |field: Option<Field>| field.is_some_and(|field| fields.contains(&field));
    let is_unread = |column: &Column| column.is_unused() && (column.is_headed(words) || column.compared.is_time());
    let may = |column: &Column| {
        let seems = column.seems.map(|(field, _)| field);
        column.pay_of.is_some() || is_of(column.rival_of) || is_of(seems) || is_unread(column)
    };
    fields.iter().any(|field| reader.tells(*field)) || reader.layout().columns().iter().any(may)
}

/// The columns that tell it, and words in the headings of others that may.
const fn what_counts(kind: RosterKind) -> (&'static [Field], &'static [&'static str]) {
    match kind {
        RosterKind::Workshop => (&[Field::Pay], &["资", "酬", "薪", "金", "额", "款", "钱", "收入", "元", "发"]),
        RosterKind::Placements => (
            &[Field::ContractKind, Field::ContractMonths, Field::ContractSpell, Field::ContractFrom, Field::ContractTo],
            &["合同", "协议", "期", "签"],
        ),
        RosterKind::Workers => (
            &[Field::Place, Field::From, Field::To, Field::Spell, Field::Work],
            &["务工", "外出", "打工", "就业", "地", "省", "市", "县", "时间", "日期"],
        ),
    }
}

/// Tells the rows that count what those beside them say of the person, where they say nothing of it themselves.
fn tell(counted: &[usize], beside: &[usize], facts: &mut RowFacts, readers: &Readers, results: &RosterResults) {
    let told = ToldBeside {
        household: beside.iter().find_map(|place| facts.household(*place)),
        registered: beside.iter().find_map(|place| facts.registered(*place)),
        received: beside.iter().filter_map(|place| facts.received(*place)).max_by_key(|received| received.closes()),
    };
    let rows = beside.iter().filter_map(|place| results.rows.get(*place)).map(|row| row.row);
    let cast: Vec<DoubtCause> = rows.flat_map(|row| results.doubts_of(row)).map(|doubt| doubt.cause).collect();
    for place in counted {
        let Some(row) = results.rows.get(*place) else { continue };
        let reader = readers.of(row.row);
        let denies = |cause| results.doubts_of(row.row).iter().any(|doubt| doubt.cause == cause);
        let says_household =
            [Field::Household, Field::LiftedOut, Field::Monitored].iter().any(|field| says(reader, row.row, *field));
        let household = told.household.filter(|_| !says_household && !denies(DoubtCause::NotAssisted));
        let registered = told.registered.filter(|_| !says(reader, row.row, Field::Registered));
        let received = told.received.filter(|_| !denies(DoubtCause::AlreadyReceived));
        facts.complete(*place, household, registered, received);
        facts.cast(*place, &cast);
    }
    if let RowFacts::Workers(rows) = facts {
        // Where nothing is told of work, nothing is unknown of it, unless somebody may not have worked at all.
        for place in beside.iter().filter(|_| cast.is_empty()) {
            if let Some(row) = rows.get_mut(*place).filter(|row| row.spell == Spell::Unknown) {
                row.spell = Spell::None;
            }
        }
    }
}

/// Whether anything stands in the cell of a field, whether or not it settles it.
fn says(reader: &RowReader, row: RowNumber, field: Field) -> bool {
    let place = reader.part().place(row);
    reader.layout().column(field).is_some_and(|column| !reader.table().words(place, column).is_empty())
}

//! The columns that seem to be for a field and do not settle it: questions to the person, until they are answered.

use super::above_months::said_above_months;
use super::around::Around;
use super::column::Column;
use super::doubt::{DoubtCause, Doubtful};
use super::field::Field;
use super::heading::Heading;
use super::meanings::person::{counts_people, is_of_another};
use super::other_time::other_fare;
use super::pay_doubts::of_pay;
use super::title_times::is_of_other_year;

/// The doubtful columns, in their order.
pub fn column_doubts(around: &Around) -> Vec<Doubtful> {
    let columns = || around.columns.iter().enumerate().filter(|(_, column)| !column.is_confirmed());
    let taken = columns().filter_map(|(place, column)| {
        let field = column.field.filter(|field| around.fields.contains(field))?;
        Some(Doubtful { column: place, field, cause: of_taken(around, place, column, field)? })
    });
    let seeming = columns().filter_map(|(place, column)| {
        let (field, cause) = column.seems.filter(|_| column.is_unused() && column.pay_of.is_none())?;
        let open = around.fields.contains(&field) && !is_settled(around, field);
        open.then_some(Doubtful { column: place, field, cause })
    });
    let of_months = of_months(around);
    let mut doubts: Vec<Doubtful> = taken.chain(seeming).chain(of_months).collect();
    // What is chosen twice is asked first.
    doubts.extend(of_person(around).filter(|doubt| doubts.iter().all(|known| known.column != doubt.column)));
    doubts.sort_by_key(|doubt| doubt.column);
    doubts
}

/// The first column of months whose upper heading makes them something else than pay, where nothing else is the pay.
fn of_months(around: &Around) -> Option<Doubtful> {
    let is_pay = |column: &Column| column.field == Some(Field::Pay);
    let asked = around.fields.contains(&Field::Pay) && around.has_months() && !around.columns.iter().any(is_pay);
    let (column, cause) = asked.then(|| said_above_months(around.columns)).flatten()?;
    Some(Doubtful { column, field: Field::Pay, cause })
}

/// The column that tells whom the rows are about, where that may be somebody else: by its own heading, beside a column that
/// counts the people whom somebody employs or brings, or beside the only one who is named.
fn of_person(around: &Around) -> Option<Doubtful> {
    let taken = |field: Field| around.columns.iter().position(|column| column.field == Some(field));
    let is_confirmed = |place: usize| around.columns.get(place).is_some_and(Column::is_confirmed);
    let (id, name) = (taken(Field::Id), taken(Field::Name));
    if id.or(name).is_none_or(is_confirmed) {
        return None;
    }
    let own = [(Field::Id, id), (Field::Name, name)].into_iter().find_map(|(field, place)| {
        let column = place.filter(|place| !is_confirmed(*place))?;
        let (_, cause) = around.columns.get(column)?.seems.filter(|(seems, _)| *seems == field)?;
        Some(Doubtful { column, field, cause })
    });
    own.or_else(|| {
        let (field, column) = id.map(|id| (Field::Id, id)).or(name.map(|name| (Field::Name, name)))?;
        let is_unsure = has_count(around) || id.is_some_and(|id| follows_another(around, id, name));
        is_unsure.then_some(Doubtful { column, field, cause: DoubtCause::AnotherPerson })
    })
}

/// Whether a column counts the people whom somebody employs, brings or places.
fn has_count(around: &Around) -> bool {
    around.columns.iter().any(|column| !column.is_left_out() && counts_people(&column.compared))
}

/// Whether the ID numbers may be those of another whom a column names, before the person is named, or where nobody else is.
fn follows_another(around: &Around, id: usize, name: Option<usize>) -> bool {
    let mut others = around.columns.iter().enumerate().filter(|(_, column)| !column.is_left_out());
    others.any(|(place, column)| is_of_another(&column.compared) && name.is_none_or(|name| place < id && id < name))
}

/// Why a column that is taken for a field does not settle it.
fn of_taken(around: &Around, place: usize, column: &Column, field: Field) -> Option<DoubtCause> {
    if around.others(place).any(|other| other.field == Some(field)) {
        return Some(DoubtCause::ChosenTwice);
    }
    match column.seems {
        Some((Field::Pay, DoubtCause::OneMonth)) if around.is_by_month() => (),
        // Whom the rows are about is asked once.
        Some((seems, cause)) if seems == field && !matches!(field, Field::Name | Field::Id) => return Some(cause),
        _ => (),
    }
    let says_a_fact = !matches!(field, Field::Pay | Field::Name | Field::Id | Field::Months | Field::Organisation);
    if says_a_fact && is_of_other_year(&Heading::read(&column.heading), around.year) {
        return Some(DoubtCause::AnotherYear);
    }
    match field {
        Field::Pay => of_pay(around, place, column),
        Field::Fare => other_fare(around.titles),
        _ => None,
    }
}

/// Whether something else says what the field would.
fn is_settled(around: &Around, field: Field) -> bool {
    let has = |field: Field| around.columns.iter().any(|column| column.field == Some(field));
    match field {
        Field::Pay => has(Field::Pay) || around.columns.iter().any(|column| column.pay_of.is_some()),
        Field::Spell => has(Field::Spell) || has(Field::From) || has(Field::To),
        Field::Name | Field::Id => has(Field::Name) || has(Field::Id),
        Field::Household | Field::LiftedOut | Field::Monitored => {
            has(Field::Household) || has(Field::LiftedOut) || has(Field::Monitored)
        }
        Field::ContractMonths | Field::ContractSpell | Field::ContractFrom | Field::ContractTo => {
            has(Field::ContractMonths) || has(Field::ContractSpell) || has(Field::ContractTo)
        }
        field => has(field),
    }
}

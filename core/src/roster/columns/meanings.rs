//! Every meaning that a column can have, and which of them a heading has.
//!
//! One file holds what belongs together: the words of its headings, what speaks against them, how its cells are read, and
//! the tests of that. A new meaning is a [`Field`], a constant in such a file, its entry below, and its place in
//! [`super::RosterKind::fields`].

pub mod contract;
pub mod departure;
pub mod fare;
pub mod household;
mod household_labels;
pub mod months;
pub mod organisation;
pub mod pay;
pub mod person;
pub mod production;
pub mod received;
pub mod registered;
pub mod work;
pub mod work_spell;

use super::changed::changed;
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::meaning::{HeadingMatch, Meaning};
use super::vocabulary::COMMON;

/// The particular before the general, because the first that fits counts.
const MEANINGS: &[Meaning] = &[
    person::SERIAL,
    person::ID,
    person::NAME,
    months::MONTHS,
    received::TRANSPORT_RECEIVED,
    received::PRODUCTION_RECEIVED,
    fare::FARE_BY,
    fare::FARE,
    contract::CONTRACT_FROM,
    contract::CONTRACT_TO,
    contract::CONTRACT_MONTHS,
    contract::CONTRACT_SPELL,
    contract::CONTRACT_KIND,
    departure::LEFT_EARLY,
    departure::STILL_THERE,
    work::PUBLIC_POST,
    production::PRODUCTION,
    received::RECEIVED,
    registered::REGISTERED,
    household::LIFTED_OUT,
    household::MONITORED,
    household::HOUSEHOLD,
    work_spell::FROM,
    work_spell::TO,
    work_spell::SPELL,
    work::WORK,
    work_spell::PLACE,
    organisation::ORGANISATION,
    pay::PAY,
];

/// What a heading means, and how surely.
pub fn of_heading(heading: &Heading) -> Option<(Field, HeadingMatch)> {
    unless_changed(heading, by_its_words(heading)?)
}

/// What the words of a heading mean, unless the others in it make that something else.
fn unless_changed(heading: &Heading, (meaning, surely): (&Meaning, HeadingMatch)) -> Option<(Field, HeadingMatch)> {
    let means = !(meaning.contradicted)(heading) && changed(heading, meaning.field).is_none();
    means.then_some((meaning.field, surely))
}

/// The meaning whose words the heading holds, whatever else it says.
fn by_its_words(heading: &Heading) -> Option<(&'static Meaning, HeadingMatch)> {
    if heading.has_no_words() {
        return None;
    }
    let either = if household::asks_for_either(heading) { of_field(Field::Household) } else { None };
    let whole = either.is_none().then(|| MEANINGS.iter().find(|meaning| meaning.is_heading(heading))).flatten();
    let part = either.or_else(|| MEANINGS.iter().find(|meaning| meaning.fits(heading)));
    let found =
        whole.map(|meaning| (meaning, HeadingMatch::Whole)).or(part.map(|meaning| (meaning, HeadingMatch::Part)));
    found.map(|(meaning, surely)| (meaning, if meaning.is_plain(heading) { surely } else { HeadingMatch::Weak }))
}

/// What a heading seems to mean and does not settle, and why. Of the pay that is said with its neighbours.
pub fn seeming(heading: &Heading) -> Option<(Field, DoubtCause)> {
    let words = by_its_words(heading);
    match words.and_then(|words| unless_changed(heading, words)) {
        Some((field, HeadingMatch::Weak)) if field != Field::Pay => return Some((field, DoubtCause::Unclear)),
        Some(_) => return None,
        None => (),
    }
    let said = MEANINGS.iter().find_map(|meaning| Some((meaning.field, (meaning.doubt)(heading)?)));
    said.or_else(|| {
        let (meaning, _) = words.filter(|(meaning, _)| !(meaning.contradicted)(heading))?;
        Some((meaning.field, changed(heading, meaning.field)?))
    })
}

/// Whether a heading of days of work or of a contract has nothing else than those words in it, divided by blanks.
pub fn adds_only(heading: &Heading, words: &str) -> bool {
    heading.is_made_of(&[COMMON, work_spell::WORK, work_spell::DAYS, contract::PLAIN, words])
}

/// Whether it is or may be a part of the pay.
pub fn is_part_of_pay(heading: &Heading) -> bool {
    of_heading(heading) == Some((Field::Pay, HeadingMatch::Weak))
        || seeming(heading) == Some((Field::Pay, DoubtCause::PartOfPay))
}

/// The meaning of a field.
pub fn of_field(field: Field) -> Option<&'static Meaning> {
    MEANINGS.iter().find(|meaning| meaning.field == field)
}

#[cfg(test)]
mod tests;

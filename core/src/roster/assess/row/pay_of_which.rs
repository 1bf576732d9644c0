//! Amounts that are in the pay and may not count: those of another year, and what is named 其中.

use crate::roster::assess::row::pay_words::OF_EVERYBODY;
use crate::roster::columns::meanings::seeming;
use crate::roster::columns::{Column, DoubtCause, Heading};

/// Whether it is a part of another year that may be in the pay: 含2021年, 补发上年工资, 上年结转.
pub fn is_part_of_other_year(heading: &Heading, year: u16) -> bool {
    let is_part = ["含", "部分", "补发", "结转"].iter().any(|word| heading.has_anywhere(word));
    let of_other = heading.years().next().is_some() && heading.years().all(|named| named != year);
    is_part && (of_other || ["上年", "去年", "往年"].iter().any(|word| heading.has_anywhere(word)))
}

/// Why an amount that is in the pay may not count; none of one that is a part of everybody's pay.
pub fn why_it_may_not_count(column: &Column, year: u16) -> Option<DoubtCause> {
    use DoubtCause::{Advanced, AnotherPerson, AnotherYear, Household, NotPaid, Planned, Unclear};
    let heading = Heading::read(&column.heading);
    if heading.years().any(|named| named != year) {
        return Some(AnotherYear);
    }
    if heading.is_made_of(&[OF_EVERYBODY]) {
        return None;
    }
    let said = seeming(&heading).map(|(_, cause)| cause);
    let known =
        said.filter(|cause| [Advanced, AnotherPerson, AnotherYear, Household, NotPaid, Planned].contains(cause));
    Some(known.unwrap_or(Unclear))
}

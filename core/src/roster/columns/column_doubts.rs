//! The columns that seem to be for a field and do not settle it: questions to the person, until they are answered.

use super::column::Column;
use super::doubt::{DoubtCause, Doubtful};
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::months::is_of_years;
use super::meanings::{is_part_of_pay, of_heading};
use super::other_time::{is_of_other_year, names_year, other_time};
use crate::facts::Months;

/// What can be told from about the whole table.
pub struct Around<'a> {
    /// The columns.
    pub columns: &'a [Column],
    /// The titles above them.
    pub titles: &'a [Heading],
    /// The fields that the kind of roster reads.
    pub fields: &'a [Field],
    /// The year of the roster.
    pub year: u16,
}

impl Around<'_> {
    /// The columns but that one.
    fn others(&self, place: usize) -> impl Iterator<Item = &Column> {
        self.columns.iter().enumerate().filter(move |(other, _)| *other != place).map(|(_, column)| column)
    }

    /// Whether a column says for which months each row's pay is.
    fn is_by_month(&self) -> bool {
        self.columns
            .iter()
            .any(|column| column.field.or(column.rival_of) == Some(Field::Months) && !is_of_years(&column.compared))
    }
}

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
    let mut doubts: Vec<Doubtful> = taken.chain(seeming).collect();
    doubts.sort_by_key(|doubt| doubt.column);
    doubts
}

/// Why a column that is taken for a field does not settle it.
fn of_taken(around: &Around, place: usize, column: &Column, field: Field) -> Option<DoubtCause> {
    if around.others(place).any(|other| other.field == Some(field)) {
        return Some(DoubtCause::ChosenTwice);
    }
    match column.seems {
        Some((Field::Pay, DoubtCause::OneMonth)) if around.is_by_month() => (),
        Some((seems, cause)) if seems == field => return Some(cause),
        _ => (),
    }
    if field == Field::Pay { of_pay(around, place, column) } else { None }
}

/// Why a column that is taken for the pay does not settle it, by its heading, its neighbours and the titles.
fn of_pay(around: &Around, place: usize, column: &Column) -> Option<DoubtCause> {
    let (heading, shown) = (&column.compared, Heading::read(&column.heading));
    let others = || around.others(place).map(|other| (Heading::read(&other.heading), other.pay_of));
    let of_other_year =
        |(other, pay_of): (Heading, Option<Months>)| pay_of.is_some() && is_of_other_year(&other, around.year);
    if others().any(of_other_year) && !names_year(&shown, around.year) {
        return Some(DoubtCause::AnotherYear);
    }
    let other_time = other_time(column, around.titles, around.year, around.is_by_month());
    if other_time.is_some() {
        return other_time;
    }
    if !around.is_by_month()
        && !shown.is_of_whole_year()
        && !heading.is_sum()
        && others().any(|(other, _)| counts_time(&other))
    {
        return Some(DoubtCause::UnknownPeriod);
    }
    let surely = of_heading(heading).is_none_or(|(_, surely)| HeadingMatch::Weak < surely);
    if !surely && !["实发", "实得"].iter().any(|net| heading.is(net)) {
        let has_parts = others().any(|(other, _)| is_part_of_pay(&other));
        return Some(if has_parts { DoubtCause::PartOfPay } else { DoubtCause::Unclear });
    }
    if ["社保", "五险", "保险", "公积金"].iter().any(|word| heading.has_anywhere(word)) {
        return Some(DoubtCause::Unclear);
    }
    is_net(heading).then_some(DoubtCause::Net)
}

/// Whether a column counts months or days of work, as the payroll of a month does.
fn counts_time(heading: &Heading) -> bool {
    let counts = ["月数", "出勤", "天数", "考勤", "工日", "出工", "工时", "个月"];
    let terms = ["合同", "公益", "培训", "年龄", "请假"];
    counts.iter().any(|word| heading.has(word)) && !terms.iter().any(|word| heading.has(word))
}

/// Whether it is what is left after deductions.
fn is_net(heading: &Heading) -> bool {
    ["实发", "实得", "到手", "税后", "净"].iter().any(|word| heading.has_anywhere(word))
}

/// Whether something else says what the field would.
fn is_settled(around: &Around, field: Field) -> bool {
    let has = |field: Field| around.columns.iter().any(|column| column.field == Some(field));
    match field {
        Field::Pay => has(Field::Pay) || around.columns.iter().any(|column| column.pay_of.is_some()),
        Field::Spell => has(Field::Spell) || has(Field::From) || has(Field::To),
        field => has(field),
    }
}

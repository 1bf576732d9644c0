//! What each column under a header is taken for: its heading's meaning, unless another column has it more surely.

use super::answer::Answer;
use super::column::{Column, column_letter};
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::heading_cells::divided_heading;
use super::household_by_cells::take_household;
use super::meaning::HeadingMatch;
use super::meanings::months::is_of_years;
use super::meanings::person::is_of_payee;
use super::meanings::{is_part_of_pay, of_heading, seeming};
use super::names_by_cells::take_names;
use super::paired_days::take_paired_days;
use super::pay_in_words::leave_words_out;
use super::sum_of_parts::{take_sum_of_parts, take_sum_of_ways};
use super::units::unit_of_table;
use crate::facts::Months;
use crate::roster::file::Table;

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// The columns under a header that has those rows, counted from 0; without one they have no headings.
pub fn columns(table: &Table, header: Option<(usize, usize)>) -> Vec<Column> {
    first_columns(table, header, table.columns())
}

/// The first so many columns under a header, as if there were no others.
pub fn first_columns(table: &Table, header: Option<(usize, usize)>, count: usize) -> Vec<Column> {
    let headings: Vec<(String, Heading)> = (0..count)
        .map(|column| header.map_or_else(Default::default, |header| divided_heading(table, header, column)))
        .collect();
    let tens_above = header.map_or(0, |header| unit_of_table(table, header));
    let mut meant = meant(&headings);
    if let Some((_, last)) = header {
        take_household(&mut meant, &headings, table, last + 1);
        leave_words_out(&mut meant, &headings, table, last + 1);
        take_names(&mut meant, &headings, table, last + 1);
    }
    let pay_of = months_of_pay(&headings);
    let column = |(place, (shown, heading)): (usize, (String, Heading))| {
        let wanted = meant.get(place).copied().flatten();
        let taken = wanted.is_some_and(|wanted| has_better(&meant, place, wanted));
        let field = wanted.map(|(field, _)| field);
        let pay_of = pay_of.get(place).copied().flatten();
        Column {
            letter: column_letter(place),
            heading: shown,
            field: field.filter(|_| !taken),
            rival_of: wanted.filter(|wanted| taken && is_rival(*wanted)).map(|(field, _)| field),
            tens: heading.tens().unwrap_or(tens_above),
            months: heading.months(),
            month: heading.month().filter(|_| pay_of.is_some()),
            pay_of,
            seems: seeming(&heading),
            answer: Answer::None,
            compared: heading,
        }
    };
    headings.into_iter().enumerate().map(column).collect()
}

/// Whether a column with that meaning says the same as the one that is taken for it: not where its heading may be about
/// something else, unless it could be the pay all the same, or name another person.
fn is_rival((field, surely): (Field, HeadingMatch)) -> bool {
    HeadingMatch::Weak < surely || matches!(field, Field::Pay | Field::Name | Field::Id)
}

/// What each heading means. A sum beside columns of months or of parts of the pay is the pay, unless another column surely
/// is; so is a sum of the year beside a month's pay, and a month's pay beside a column that says which month.
fn meant(headings: &[(String, Heading)]) -> Vec<Meant> {
    let mut meant: Vec<Meant> = headings.iter().map(|(_, heading)| of_heading(heading)).collect();
    take_sum_of_parts(&mut meant, headings);
    take_sum_of_ways(&mut meant, headings);
    take_paired_days(&mut meant, headings);
    let means = |wanted: Field, surely: HeadingMatch| {
        meant.iter().flatten().any(|(field, known)| *field == wanted && surely <= *known)
    };
    if means(Field::Pay, HeadingMatch::Part) {
        return meant;
    }
    let is_month = |(meant, (_, heading)): (&Meant, &(String, Heading))| {
        meant.is_some_and(|(field, _)| field == Field::Months) && !is_of_years(heading)
    };
    let by_month = meant.iter().zip(headings).any(is_month);
    if !by_month && !headings.iter().any(|(_, heading)| heading.is_sum()) {
        return meant;
    }
    let has_parts = 1 < headings.iter().filter(|(_, heading)| is_part_of_pay(heading)).count();
    let has_months = 1 < headings.iter().filter(|(_, heading)| heading.is_time()).count();
    let is_of_month = |heading: &Heading| seeming(heading) == Some((Field::Pay, DoubtCause::OneMonth));
    let has_pay_of_month = headings.iter().any(|(_, heading)| match seeming(heading) {
        Some((Field::Pay, cause)) => matches!(cause, DoubtCause::OneMonth | DoubtCause::Rate),
        _ => false,
    });
    let has_total = headings.iter().any(|(_, heading)| heading.is_sum() && !heading.is("小计"));
    let is_pay = |heading: &Heading| {
        heading.is_sum()
            && !(has_total && heading.is("小计"))
            && (has_months || has_parts || has_pay_of_month && heading.is_of_whole_year())
            || by_month && is_of_month(heading)
    };
    let meant = meant.iter().zip(headings);
    meant
        .map(|(meant, (_, heading))| meant.or_else(|| is_pay(heading).then_some((Field::Pay, HeadingMatch::Part))))
        .collect()
}

/// The months whose pay stands in each column, where two columns or more are for a month's pay, or else for that of quarters
/// and halves of the year.
fn months_of_pay(headings: &[(String, Heading)]) -> Vec<Option<Months>> {
    let of_month = |heading: &Heading| heading.month().and_then(|month| Months::between(month, month));
    let by_month = parts_of_pay(headings, of_month);
    by_month.or_else(|| parts_of_pay(headings, Heading::part_of_year)).unwrap_or(vec![None; headings.len()])
}

/// The months that each heading names, each of a year once; none where fewer than two do.
fn parts_of_pay(
    headings: &[(String, Heading)],
    named: impl Fn(&Heading) -> Option<Months>,
) -> Option<Vec<Option<Months>>> {
    let other = ["出勤", "天数", "考勤", "社保", "个税", "扣", "奖", "补贴", "补助", "产量", "件数", "工时"];
    let mut seen: Vec<(Option<u16>, Months)> = Vec::new();
    let months: Vec<Option<Months>> = headings
        .iter()
        .map(|(shown, heading)| {
            let shown = Heading::read(shown);
            let months = named(heading).filter(|_| !other.iter().any(|word| shown.has_anywhere(word)))?;
            let year = shown.years().next();
            let is_new = seen.iter().all(|(known, others)| *known != year || months.is_apart_from(*others));
            is_new.then(|| {
                seen.push((year, months));
                months
            })
        })
        .collect();
    (1 < seen.len()).then_some(months)
}

/// Whether another column means the same more surely, or as surely and stands before it.
fn has_better(meant: &[Meant], place: usize, (field, surely): (Field, HeadingMatch)) -> bool {
    let better = |(other_place, other): (usize, &Meant)| {
        other.is_some_and(|(other, other_surely)| {
            other == field && (surely < other_surely || (surely == other_surely && other_place < place))
        })
    };
    meant.iter().enumerate().any(better)
}

/// Takes the columns of others for those of the people where nobody else is named: then it is asked whom the rows are about.
pub fn take_others_for_people(columns: &mut [Column]) {
    let has = |wanted: Field| columns.iter().any(|column| column.field == Some(wanted));
    if has(Field::Id) && !has(Field::Name) {
        let payee = columns.iter_mut().find(|column| column.field.is_none() && is_of_payee(&column.compared));
        payee.into_iter().for_each(|column| (column.field, column.seems) = (Some(Field::Name), None));
        return;
    }
    if columns.iter().any(|column| matches!(column.field, Some(Field::Name | Field::Id))) {
        return;
    }
    for person in [Field::Name, Field::Id] {
        let seems = |column: &&mut Column| column.seems.is_some_and(|(field, _)| field == person);
        if let Some(column) = columns.iter_mut().find(seems) {
            column.field = Some(person);
        }
    }
}

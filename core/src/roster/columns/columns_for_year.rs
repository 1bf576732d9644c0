//! Columns of one meaning that name different years: those of the roster's year are taken.

use super::answer::Answer;
use super::column::Column;
use super::field::Field;
use super::heading::Heading;
use super::title_times::{is_of_other_year, names_year};

/// Takes the columns for what they are in a roster of that year, unless a person has chosen.
pub fn take_for_year(columns: &mut [Column], year: u16) {
    leave_awards_of_earlier_years_out(columns, year);
    if !take_pay_of_year(columns, year) {
        let taken = columns.iter().find(|column| column.field == Some(Field::Pay));
        if taken.is_some_and(|column| names_year(&heading(column), year)) {
            // What was paid in another year says nothing against it.
            let rivals = columns.iter_mut().filter(|column| column.rival_of == Some(Field::Pay));
            rivals.filter(|column| is_of_other_year(&heading(column), year)).for_each(|column| column.rival_of = None);
        }
    }
}

fn heading(column: &Column) -> Heading {
    Heading::read(&column.heading)
}

/// Leaves out columns that tell of awards of earlier years alone: a yes in them casts doubt, a no says nothing of the year.
fn leave_awards_of_earlier_years_out(columns: &mut [Column], year: u16) {
    let of_earlier = |column: &&mut Column| {
        let heading = heading(column);
        let is_earlier = heading.years().next().is_some() && heading.years().all(|named| named < year);
        column.field == Some(Field::Received) && column.answer == Answer::None && is_earlier
    };
    let Some(column) = columns.iter_mut().find(of_earlier) else { return };
    column.field = None;
    // The next that asks for it is taken, unless it is of an earlier year as well.
    if let Some(column) = columns.iter_mut().find(|column| column.rival_of == Some(Field::Received)) {
        (column.field, column.rival_of) = (Some(Field::Received), None);
        leave_awards_of_earlier_years_out(columns, year);
    }
}

/// Takes of two columns of pay the one whose heading names the year; says whether that was not taken before.
fn take_pay_of_year(columns: &mut [Column], year: u16) -> bool {
    let names = |column: &Column| names_year(&heading(column), year);
    let is_other = |column: &Column| is_of_other_year(&heading(column), year);
    let is_rival = |column: &Column| column.rival_of == Some(Field::Pay);
    let taken = columns.iter().position(|column| column.field == Some(Field::Pay));
    let Some((place, taken)) = taken.and_then(|place| Some((place, columns.get(place)?))) else { return false };
    if taken.answer != Answer::None || names(taken) {
        return false;
    }
    let other = is_other(taken);
    let named = columns.iter().position(|column| is_rival(column) && names(column));
    let better = named.or_else(|| columns.iter().position(|column| other && is_rival(column) && !is_other(column)));
    let Some(better) = better else { return true };
    for (at, column) in columns.iter_mut().enumerate().filter(|(at, _)| *at == place || *at == better) {
        (column.field, column.rival_of) =
            if at == better { (Some(Field::Pay), None) } else { (None, Some(Field::Pay)) };
    }
    false
}

//! What a line of the form 标签：值 casts doubt on in all rows: what a column of that heading would in each.

use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_cells::doubt_of;
use crate::roster::assess::row::remark_columns::reads;
use crate::roster::assess::row::remark_sense::{Weight, denies, doubts_in};
use crate::roster::cells::{has, plain};
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::{DoubtCause, Field, column_headed, is_dated};
use crate::roster::file::Cell;

/// The doubts that a label and its value cast, in a roster of that year.
pub fn said_by_label(label: &str, value: &str, year: u16) -> Vec<DoubtCause> {
    let of_award = has(label, &["奖", "补", "享受", "领", "兑"]);
    if is_dated(label, value) && !of_award {
        return Vec::new();
    }
    let column = column_headed(label);
    let field = column.field.or(column.seems.map(|(field, _)| field));
    let no = denies(value);
    let when = |said: bool, cause: DoubtCause| if said && !value.is_empty() { vec![cause] } else { Vec::new() };
    match field {
        Some(Field::Household | Field::LiftedOut | Field::Monitored) => when(no, DoubtCause::NotAssisted),
        Some(Field::Received | Field::TransportReceived | Field::ProductionReceived) => {
            when(!no, DoubtCause::AlreadyReceived)
        }
        Some(Field::LeftEarly) => when(!no, DoubtCause::Left),
        Some(Field::StillThere) => when(no, DoubtCause::Left),
        Some(Field::PublicPost) => when(!no, DoubtCause::PublicPost),
        Some(Field::Registered) => {
            when(registered(Cell::Text(value)) == Ok(Some(false)), DoubtCause::RegisteredElsewhere)
        }
        Some(_) => Vec::new(),
        None => match reads(&column, &[], year, false, || true) {
            Some(Reads::Words(weight) | Reads::Choices(weight)) => {
                doubts_in(&plain(value), weight.max(Weight::Known), year).iter().collect()
            }
            Some(reads) => doubt_of(Cell::Text(value), reads, year).into_iter().collect(),
            None => Vec::new(),
        },
    }
}

//! What is left of what a row says where a title or a heading between rows casts doubt on it.

use crate::facts::{Awarded, PublicPost, Side, WorkshopWorker};
use crate::roster::assess::row::early_return::agrees;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::spell::Spell;
use crate::roster::assess::row::worker_row::WorkerRow;
use crate::roster::cells::End;
use crate::roster::columns::{DoubtCause, Field, words_between};

/// Takes back of the last row what its titles and headings cast doubt on, and names each with the column that settles it.
pub fn cast(row: &mut Row, facts: &mut RowFacts) {
    let reader = row.reader();
    for said in reader.part().lines().of_row(row.place()) {
        let cause = said.cause;
        let (fields, is_cast): (&[Field], fn(DoubtCause) -> bool) = match facts {
            RowFacts::Workshop(_) => (&[Field::Pay], is_of_workshop),
            RowFacts::Placements(_) => (&[], is_of_placement),
            RowFacts::Workers(_) => (&[Field::Fare], is_of_worker),
        };
        let of_money = !cause.is_of_people();
        let settling = fields.iter().find_map(|field| reader.layout().column(*field).filter(|_| of_money));
        let Some(column) =
            settling.or_else(|| [Field::Name, Field::Id].iter().find_map(|field| reader.layout().column(*field)))
        else {
            continue;
        };
        let confirmed = reader.layout().columns().get(column).is_some_and(|column| column.is_confirmed());
        let by_month = cause == DoubtCause::OneMonth && reader.layout().column(Field::Months).is_some();
        let holds = match (said.side, cause, &*facts) {
            (Some(side), ..) => lies_on_the_other(facts, side),
            (None, DoubtCause::Left, RowFacts::Workers(rows)) => {
                rows.last().is_some_and(|own| left_before(row, said.row, own))
            }
            _ => is_cast(cause),
        };
        if holds && !confirmed && !by_month {
            row.doubt(column, cause);
            take_back(facts, cause);
        }
    }
}

/// Whether the row's work lies on the other side of the province's border.
fn lies_on_the_other(facts: &RowFacts, side: Side) -> bool {
    let RowFacts::Workers(rows) = facts else { return false };
    matches!(rows.last(), Some(WorkerRow { spell: Spell::Work { place, .. }, .. }) if place.is_on_the_mainland() && place.side() != side)
}

/// Whether the line in that row tells that somebody left at another time than the row does, or while it goes on.
fn left_before(row: &Row, line: Option<usize>, own: &WorkerRow) -> bool {
    let Spell::Work { to: Some(to), .. } = own.spell else { return false };
    let words = line.and_then(|line| words_between(row.reader().table(), line)).unwrap_or_default();
    match to {
        End::GoesOn => true,
        End::On(to) => words.contains(['月', '日', '号']) && !agrees(&words, to, row.reader().year()),
    }
}

/// What is not about a workshop's worker: who left was paid all the same.
fn is_of_workshop(cause: DoubtCause) -> bool {
    // What is left after deductions is the least that was paid.
    !matches!(cause, DoubtCause::Left | DoubtCause::Net | DoubtCause::OneWay | DoubtCause::Reimbursed)
}

/// What is said of somebody placed: money is none of it, nor a part of the year, in which people are placed.
fn is_of_placement(cause: DoubtCause) -> bool {
    cause.is_of_people() || matches!(cause, DoubtCause::Planned | DoubtCause::AnotherYear)
}

fn is_of_worker(cause: DoubtCause) -> bool {
    let of_work = matches!(cause, DoubtCause::Planned | DoubtCause::AnotherYear);
    let of_fare = matches!(cause, DoubtCause::OneWay | DoubtCause::Reimbursed);
    cause.is_of_people() && cause != DoubtCause::Left || of_work || of_fare
}

fn take_back(facts: &mut RowFacts, cause: DoubtCause) {
    match facts {
        RowFacts::Workshop(rows) => rows.last_mut().into_iter().for_each(|row| of_workshop(row, cause)),
        RowFacts::Placements(rows) => {
            let Some(row) = rows.last_mut() else { return };
            match cause {
                DoubtCause::NotAssisted => row.household = None,
                DoubtCause::RegisteredElsewhere => row.registered_in_heilongjiang = Some(false),
                DoubtCause::Left => row.left_early = row.left_early.filter(|left| *left),
                DoubtCause::AlreadyReceived => row.granted_before = not_never(row.granted_before),
                _ => row.contract = None,
            }
        }
        RowFacts::Workers(rows) => rows.last_mut().into_iter().for_each(|row| of_worker(row, cause)),
    }
}

fn of_workshop(row: &mut WorkshopWorker, cause: DoubtCause) {
    match cause {
        DoubtCause::NotAssisted => row.household = None,
        DoubtCause::RegisteredElsewhere => row.registered_in_heilongjiang = Some(false),
        DoubtCause::AlreadyReceived => row.awarded = not_never(row.awarded),
        _ => row.pay = None,
    }
}

fn of_worker(row: &mut WorkerRow, cause: DoubtCause) {
    match cause {
        DoubtCause::NotAssisted => row.household = None,
        DoubtCause::RegisteredElsewhere => row.registered = None,
        DoubtCause::PublicPost => row.public_post = row.public_post.filter(|post| *post != PublicPost::Never),
        DoubtCause::AlreadyReceived => {
            row.transport_received = row.transport_received.filter(|received| *received);
            row.production_received = row.production_received.filter(|received| !received.is_zero());
        }
        DoubtCause::OneWay | DoubtCause::Reimbursed => row.fare = None,
        _ => row.spell = Spell::Unknown,
    }
}

/// What is said of an award, unless it is that none was paid.
fn not_never(awarded: Option<Awarded>) -> Option<Awarded> {
    awarded.filter(|awarded| *awarded != Awarded::Never)
}

//! The tables that are read together, in their order.

use crate::roster::assess::lines::Lines;
use crate::roster::assess::part::Part;
use crate::roster::assess::row::carried_remarks::CarriedRemarks;
use crate::roster::assess::row::settings::Settings;
use crate::roster::columns::{Doubtful, Field, Layout, RosterKind};
use crate::roster::file::{Fault, MOST_BYTES, MOST_ROWS, RowNumber, Table};
use serde::Serialize;
use std::sync::Arc;

/// The tables that are read together: one at least.
#[derive(Debug)]
pub struct Parts {
    first: Part,
    others: Vec<Part>,
}

/// Why one of several tables cannot be read, and so none of them together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartFault {
    /// Which table, counted from 0.
    pub part: usize,
    /// Why.
    pub fault: Fault,
}

impl Parts {
    /// Puts tables together, each with what its columns were taken for: all of one kind of roster, which comes out as well.
    ///
    /// # Errors
    /// Why one of them cannot be read, or not with those before it.
    pub fn of(
        (table, layout): (Arc<Table>, Layout),
        others: Vec<(Arc<Table>, Layout)>,
        settings: &Settings,
    ) -> Result<(Self, RosterKind), PartFault> {
        // A table that only tells who people are is of the kind of those beside it.
        let known = layout.kind().or_else(|| others.iter().find_map(|(_, layout)| layout.kind()));
        let first = part(table, layout.of_kind(known), settings);
        let (first, kind) = first.map_err(|fault| PartFault { part: 0, fault })?;
        let mut taken = Taken::by(&first);
        let mut parts = Self { first, others: Vec::with_capacity(others.len()) };
        for (place, (table, layout)) in others.into_iter().enumerate() {
            let refused = |fault| PartFault { part: place + 1, fault };
            let (mut other, other_kind) = part(table, layout.of_kind(Some(kind)), settings).map_err(refused)?;
            if other_kind != kind {
                return Err(refused(Fault::OtherKind));
            }
            taken = taken.and_by(&other).map_err(refused)?;
            let last = parts.others.last().unwrap_or(&parts.first);
            // A row lies between two tables, so that the last of one is not followed by the first of the next.
            other.rows_before = last.rows_before + last.table.rows() + 1;
            other.columns_before = last.columns_before + last.layout.columns().len();
            parts.others.push(other);
        }
        Ok((parts, kind))
    }

    /// The first of them.
    pub fn first(&self) -> &Part {
        &self.first
    }

    /// All, in their order.
    pub fn all(&self) -> impl Iterator<Item = &Part> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The one at a place, if there is one.
    pub fn get(&self, place: usize) -> Option<&Part> {
        match place.checked_sub(1) {
            None => Some(&self.first),
            Some(other) => self.others.get(other),
        }
    }

    /// The place of the one that has a row.
    pub fn place_of(&self, row: RowNumber) -> usize {
        self.others.partition_point(|part| part.rows_before <= row.place())
    }

    /// The one that has a row.
    pub fn of_row(&self, row: RowNumber) -> &Part {
        self.get(self.place_of(row)).unwrap_or(&self.first)
    }

    /// The one that has a column.
    pub fn of_column(&self, column: usize) -> &Part {
        self.get(self.others.partition_point(|part| part.columns_before <= column)).unwrap_or(&self.first)
    }

    /// The columns of all that do not settle what they seem to be for, numbered through, in a roster of that year.
    pub fn doubtful(&self, year: u16) -> Vec<Doubtful> {
        let of_part = |part: &Part| {
            let doubts = part.layout.doubts(&part.table, year);
            let through = |doubt: Doubtful| Doubtful { column: part.through(doubt.column), ..doubt };
            doubts.into_iter().map(through).collect::<Vec<_>>()
        };
        self.all().flat_map(of_part).collect()
    }

    /// How many rows all of them have.
    pub fn rows(&self) -> usize {
        self.all().map(|part| part.table.rows()).sum()
    }
}

/// A table as it is read, with its kind of roster.
fn part(table: Arc<Table>, layout: Layout, settings: &Settings) -> Result<(Part, RosterKind), Fault> {
    if layout.columns().iter().all(|column| column.field.is_none()) {
        return Err(Fault::NoHeader);
    }
    if layout.column(Field::Name).is_none() && layout.column(Field::Id).is_none() {
        return Err(Fault::NobodyNamed);
    }
    settings.check()?;
    let layout = layout.of_kind(settings.kind()).for_year(settings.year.number());
    let kind = layout.kind().ok_or(Fault::KindUnclear)?;
    let unfolded = layout.unfold(&table)?;
    let side_by_side = unfolded.is_some().then(|| RowNumber::at(table.rows()));
    let table = layout.mend(unfolded.map_or(table, Arc::new))?;
    let lines = Lines::of(&table, &layout, settings.year.number());
    let carried = CarriedRemarks::of(&table, &layout, settings.year.number());
    Ok((Part { table, layout, rows_before: 0, columns_before: 0, side_by_side, lines, carried }, kind))
}

/// How much the tables so far have of what all together may have. A single one was measured when it was made.
#[derive(Clone, Copy)]
struct Taken {
    rows: usize,
    bytes: usize,
}

impl Taken {
    fn by(part: &Part) -> Self {
        let rows = (0..part.table.rows()).filter(|row| 0 < part.table.width(*row)).count();
        Self { rows, bytes: part.table.text_bytes() }
    }

    fn and_by(self, part: &Part) -> Result<Self, Fault> {
        let more = Self::by(part);
        match (self.rows + more.rows, self.bytes + more.bytes) {
            (rows, _) if MOST_ROWS < rows => Err(Fault::TooManyRows { most: MOST_ROWS }),
            (_, bytes) if 2 * MOST_BYTES < bytes => Err(Fault::TooLarge { most: MOST_BYTES }),
            (rows, bytes) => Ok(Self { rows, bytes }),
        }
    }
}

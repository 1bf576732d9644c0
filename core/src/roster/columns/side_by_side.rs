//! Tables whose columns stand side by side, twice or more often, to save paper: read one under the other.

use super::field::Field;
use super::heading::Heading;
use super::meanings::of_heading;
use crate::roster::file::{Builder, Cell, Fault, Table};

/// Columns that stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideBySide {
    /// The first column of the first block; those before it are about all blocks of a row.
    first: usize,
    /// How many columns a block has.
    width: usize,
    /// How many blocks there are.
    blocks: usize,
}

impl SideBySide {
    /// The blocks into which the headings fall; none if they do not repeat from an ID number or a name on.
    pub fn find(headings: &[Heading]) -> Option<Self> {
        let means = |heading: &Heading, field| of_heading(heading).is_some_and(|(meant, _)| meant == field);
        let places = |field| headings.iter().enumerate().filter(move |(_, heading)| means(heading, field));
        let repeated = |field| {
            let mut places = places(field).map(|(place, _)| place);
            Some((places.next()?, places.next()?))
        };
        let (one, other) = repeated(Field::Id).or_else(|| repeated(Field::Name))?;
        let width = other - one;
        let same = |place: usize| match (headings.get(place), headings.get(place + width)) {
            (Some(heading), Some(again)) => heading == again || means_the_same(heading, again),
            _ => false,
        };
        let first = (0..=one).rev().take_while(|place| same(*place)).last()?;
        let last = headings.iter().rposition(|heading| !heading.is_empty())?;
        let blocks = (last + 1 - first).div_ceil(width);
        let whole = (first..=last.saturating_sub(width)).all(same);
        (whole && 1 < width && 1 < blocks).then_some(Self { first, width, blocks })
    }

    /// How many columns a table has once its blocks stand one under the other.
    pub fn columns(self) -> usize {
        self.first + self.width
    }

    /// The table with its blocks one under the other: the first as it stands with all that is above the header, the
    /// others from the first row under the header on. `header` has the header's first and last row, counted from 0.
    ///
    /// # Errors
    /// Those of [`Builder`].
    pub fn unfold(self, table: &Table, header: (usize, usize)) -> Result<Table, Fault> {
        let mut builder = Builder::default();
        for row in 0..header.0 {
            (0..table.width(row)).for_each(|column| push(&mut builder, table.cell(row, column)));
            builder.end_row()?;
        }
        for block in 0..self.blocks {
            let first_row = if block == 0 { header.0 } else { header.1 + 1 };
            for row in first_row..table.rows() {
                self.columns_of(block, table, row).for_each(|column| push(&mut builder, table.cell(row, column)));
                builder.end_row()?;
            }
        }
        builder.table()
    }

    /// The columns of a row's block, with those that all blocks share, unless it is a later one with nothing in it.
    fn columns_of(self, block: usize, table: &Table, row: usize) -> impl Iterator<Item = usize> {
        let start = self.first + block * self.width;
        let own = start..start + self.width;
        let filled = block == 0 || own.clone().any(|column| table.cell(row, column) != Cell::Empty);
        (0..if filled { self.first } else { 0 }).chain(if filled { own } else { 0..0 })
    }
}

fn means_the_same(one: &Heading, other: &Heading) -> bool {
    let meant = |heading| of_heading(heading).map(|(field, _)| field);
    meant(one).is_some() && meant(one) == meant(other)
}

fn push(builder: &mut Builder, cell: Cell) {
    match cell {
        Cell::Empty => builder.empty(),
        Cell::Text(text) => builder.text(text),
        Cell::Number(digits) => builder.number(digits),
        Cell::Date(date) => builder.date(date),
    }
}

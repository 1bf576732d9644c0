//! Tables whose columns stand side by side, twice or more often, to save paper: read one under the other.

use super::column::Column;
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::meanings::of_heading;
use super::pay_doubts::is_net;
use super::told::told;
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
    /// The blocks into which the columns fall; none if their headings do not repeat from an ID number or a name on.
    pub fn find(columns: &[Column]) -> Option<Self> {
        let means = |column: &Column, field| of_heading(&column.compared).is_some_and(|(meant, _)| meant == field);
        let repeated = |field| {
            let mut places =
                (0..columns.len()).filter(|place| columns.get(*place).is_some_and(|own| means(own, field)));
            Some((places.next()?, places.next()?))
        };
        let (one, other) = repeated(Field::Id).or_else(|| repeated(Field::Name))?;
        let width = other - one;
        let same = |place: usize| match (columns.get(place), columns.get(place + width)) {
            (Some(column), Some(again)) => mean_the_same(column, again),
            _ => false,
        };
        let first = (0..=one).rev().take_while(|place| same(*place)).last()?;
        let last = columns.iter().rposition(|column| !column.compared.is_empty())?;
        let blocks = (last + 1 - first).div_ceil(width);
        let whole = (first..=last.saturating_sub(width)).all(same);
        (whole && 1 < width && 1 < blocks).then_some(Self { first, width, blocks })
    }

    /// How many columns a table has once its blocks stand one under the other.
    pub fn columns(self) -> usize {
        self.first + self.width
    }

    /// What stands above each block casts doubt on, 一般户 beside 脱贫户, with the row from which on it holds once the blocks stand
    /// one under the other; nothing where none does. `columns` are those of the table as it stands.
    pub fn said_of_blocks(self, columns: &[Column], rows: usize, header: usize) -> Vec<(usize, Vec<DoubtCause>)> {
        let of_block = |block: usize| columns.iter().skip(self.first + block * self.width).take(self.width);
        let has_net = |block: usize| of_block(block).any(|column| is_net(&column.compared));
        let said = |block: usize| {
            let above = of_block(block).filter_map(|column| column.heading.rsplit_once('/'));
            let causes = above.flat_map(|(above, _)| told(above)).filter(|cause| cause.is_of_people());
            let is_net_alone = has_net(block) && !has_net(0);
            let causes = causes.chain(is_net_alone.then_some(DoubtCause::Net));
            let below = rows.saturating_sub(header + 1);
            let from = block.checked_sub(1).map_or(header + 1, |before| rows + before * below);
            let mut causes: Vec<DoubtCause> = causes.collect();
            causes.dedup();
            (from, causes)
        };
        let said: Vec<_> = (0..self.blocks).map(said).collect();
        if said.iter().all(|(_, causes)| causes.is_empty()) { Vec::new() } else { said }
    }

    /// The table with its blocks one under the other: the first as it stands with all that is above the header, the
    /// others from the first row under the header on. `header` has the header's first and last row, counted from 0.
    ///
    /// # Errors
    /// Those of [`Builder`].
    pub fn unfold(self, table: &Table, header: (usize, usize)) -> Result<Table, Fault> {
        let mut builder = Builder::default();
        builder.sheets_of(table);
        for row in 0..header.0 {
            builder.copy_row(table, row, &(0..table.width(row)).collect::<Vec<_>>())?;
        }
        for block in 0..self.blocks {
            let first_row = if block == 0 { header.0 } else { header.1 + 1 };
            for row in first_row..table.rows() {
                if header.1 < row && self.is_out_of_step(table, header, row) {
                    builder.out_of_step();
                }
                builder.copy_row(table, row, &self.columns_of(block, table, row))?;
            }
        }
        builder.table()
    }

    /// The columns of a row's block, with those that all blocks share, unless it is a later one with nothing in it. A row
    /// that has something behind the blocks only stays whole.
    fn columns_of(self, block: usize, table: &Table, row: usize) -> Vec<usize> {
        let is_filled = |column: usize| table.cell(row, column) != Cell::Empty;
        if block == 0 && !(0..self.end()).any(is_filled) {
            return (0..table.width(row)).collect();
        }
        let start = self.first + block * self.width;
        let own = start..start + self.width;
        let filled = block == 0 || own.clone().any(is_filled);
        if filled { (0..self.first).chain(own).collect() } else { Vec::new() }
    }

    /// The first column behind all blocks.
    fn end(self) -> usize {
        self.first + self.blocks * self.width
    }

    /// Whether nobody can tell which of a row's cells stand under which headings: there are more of them than headings, or,
    /// where only blanks part the cells, fewer than make up whole blocks.
    fn is_out_of_step(self, table: &Table, header: (usize, usize), row: usize) -> bool {
        let width = table.width(row);
        let whole_blocks = self.first < width && width < self.end() && (width - self.first).is_multiple_of(self.width);
        self.end() < width || (table.is_out_of_step(header, row) && !whole_blocks)
    }
}

/// Whether both columns hold the same: by their headings, in the same unit, of the same time.
fn mean_the_same(one: &Column, other: &Column) -> bool {
    let meant = |column: &Column| of_heading(&column.compared).map(|(field, _)| field);
    let same = one.compared == other.compared || (meant(one).is_some() && meant(one) == meant(other));
    same && are_bound_alike(one, other)
}

/// Whether both hold amounts in one unit, and of the same time by their headings.
fn are_bound_alike(one: &Column, other: &Column) -> bool {
    let (heading, again) = (Heading::read(&one.heading), Heading::read(&other.heading));
    let of_part =
        |heading: &Heading| heading.has_part_of_year() || heading.has_anywhere("半年") || heading.has_anywhere("季度");
    let same_part = heading == again || !(of_part(&heading) || of_part(&again));
    let same_unit = (one.tens, one.months, one.seems) == (other.tens, other.months, other.seems);
    same_unit && same_part && heading.years().eq(again.years())
}

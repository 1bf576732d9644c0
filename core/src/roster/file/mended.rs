//! A table with other words in some of its cells: what a person has put right, without touching the file.

use super::fault::Fault;
use super::row_number::RowNumber;
use super::span::{Kind, Span};
use super::table::{MOST_BYTES, Table, trimmed};
use std::collections::BTreeMap;

/// What words of columns are read as: by column, counted from 0, and by the words that stand there.
pub type MendedWords = BTreeMap<usize, BTreeMap<String, String>>;

/// What is read in place of cells: by row, counted from 1 as a spreadsheet does, and by column, counted from 0.
pub type MendedCells = BTreeMap<u32, BTreeMap<usize, String>>;

impl Table {
    /// The same table with these words and cells; words from that row on, counted from 0. What was put into a cell goes
    /// before what its words are read as, and holds for this cell alone, even where it was merged or struck through.
    ///
    /// # Errors
    /// [`Fault::NoSuchCell`] where the table has no such row or column, [`Fault::TooLarge`] where they have more text
    /// than a file can have.
    pub fn mended(&self, first_row: usize, words: &MendedWords, cells: &MendedCells) -> Result<Self, Fault> {
        let mut mended = Mended { table: self, text: self.mended_text().to_owned(), spans: Vec::new() };
        let (mut starts, mut marks) = (vec![0], self.marks().clone());
        for (number, row) in cells {
            let place = RowNumber::new(*number).map(RowNumber::place).filter(|place| *place < self.rows());
            let column = row.keys().find(|column| self.columns() <= **column || place.is_none());
            if let Some(column) = column {
                return Err(Fault::NoSuchCell { row: *number, column: *column });
            }
            row.keys().for_each(|column| marks.mend(place.unwrap_or(0), *column));
        }
        marks.sort();
        for place in 0..self.rows() {
            let own = cells.get(&RowNumber::at(place).get());
            mended.row(place, own, Some(words).filter(|_| first_row <= place))?;
            starts.push(u32::try_from(mended.spans.len()).unwrap_or(u32::MAX));
        }
        Ok(self.with_mended(mended.text, mended.spans, starts, marks))
    }
}

/// The cells so far.
struct Mended<'a> {
    table: &'a Table,
    /// What the mended cells say, one behind the other.
    text: String,
    spans: Vec<Span>,
}

impl Mended<'_> {
    fn row(
        &mut self,
        place: usize,
        own: Option<&BTreeMap<usize, String>>,
        words: Option<&MendedWords>,
    ) -> Result<(), Fault> {
        let start = self.spans.len();
        self.spans.extend_from_slice(self.table.spans(place));
        for (column, words) in words.into_iter().flatten() {
            let said = trimmed(self.table.raw(place, *column));
            if let Some(text) = words.get(said).filter(|_| !said.is_empty()) {
                self.put(start + column, text)?;
            }
        }
        for (column, text) in own.into_iter().flatten() {
            self.put(start + column, text)?;
        }
        // A row is as long as what is filled in it, as everywhere.
        let is_empty = |span: &Span| trimmed(self.table.text_of(*span, &self.text)).is_empty();
        while own.is_some() && start < self.spans.len() && self.spans.last().is_some_and(is_empty) {
            self.spans.pop();
        }
        Ok(())
    }

    fn put(&mut self, at: usize, text: &str) -> Result<(), Fault> {
        let start = self.table.text_bytes() + self.text.len();
        self.text.push_str(text);
        if MOST_BYTES < self.text.len() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        if self.spans.len() <= at {
            self.spans.resize(at + 1, Span::new(0, 0, Kind::Text));
        }
        let end = start + text.len();
        self.spans.get_mut(at).into_iter().for_each(|span| *span = Span::new(start, end, Kind::Text));
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::table::Cell;
    use super::*;

    fn table() -> Table {
        Table::of_text("姓名,户类型,工资\n张三,低保户,7000\n李四,低保户\n王五,脱贫户,8000\n".to_owned()).unwrap()
    }

    fn cells(all: &[(u32, usize, &str)]) -> MendedCells {
        let mut cells = MendedCells::new();
        for (row, column, text) in all {
            cells.entry(*row).or_default().insert(*column, (*text).to_owned());
        }
        cells
    }

    #[test]
    fn a_cell_says_what_was_put_there_and_the_others_what_they_said() {
        let mended = table().mended(1, &MendedWords::new(), &cells(&[(3, 2, "6999.99"), (2, 1, "")])).unwrap();
        assert_eq!(mended.cell(2, 2), Cell::Text("6999.99"));
        assert_eq!((mended.cell(1, 1), mended.cell(1, 2)), (Cell::Empty, Cell::Text("7000")));
        assert_eq!((mended.rows(), mended.columns(), mended.width(2)), (4, 3, 3));
        let again = mended.mended(1, &MendedWords::new(), &cells(&[(4, 0, "王六")])).unwrap();
        assert_eq!((again.cell(3, 0), again.cell(2, 2)), (Cell::Text("王六"), Cell::Text("6999.99")));
    }

    #[test]
    fn words_are_read_otherwise_in_their_column_under_the_header_and_a_cell_goes_before_them() {
        let words: MendedWords = [(1, [("低保户".to_owned(), "都不是".to_owned())].into())].into();
        let mended = table().mended(1, &words, &cells(&[(3, 1, "监测对象")])).unwrap();
        let kinds: Vec<Cell> = (1..4).map(|row| mended.cell(row, 1)).collect();
        assert_eq!(kinds, [Cell::Text("都不是"), Cell::Text("监测对象"), Cell::Text("脱贫户")]);
        let heading: MendedWords = [(1, [("户类型".to_owned(), "是".to_owned())].into())].into();
        assert_eq!(table().mended(1, &heading, &cells(&[])).unwrap().cell(0, 1), Cell::Text("户类型"));
    }

    #[test]
    fn a_row_is_as_long_as_what_is_filled_in_it() {
        let emptied = table().mended(1, &MendedWords::new(), &cells(&[(2, 2, " ")])).unwrap();
        assert_eq!((emptied.width(1), emptied.width(3)), (2, 3));
    }

    #[test]
    fn a_cell_that_the_table_does_not_have_is_refused_by_its_place() {
        for (row, column) in [(0, 0), (5, 0), (2, 3), (u32::MAX, usize::MAX)] {
            let refused = table().mended(1, &MendedWords::new(), &cells(&[(row, column, "7000")]));
            assert_eq!(refused.unwrap_err(), Fault::NoSuchCell { row, column });
        }
    }
}

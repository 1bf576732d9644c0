//! What a sheet or a text says beside its cells' values: hidden rows, cells that are merged or struck through, rows whose
//! cells nobody can tell apart, its name, other sheets.

/// Where a mark stands: three numbers of one kind for all, so that one sort is enough for the phone to fetch.
type Mark = [usize; 3];

/// What a sheet says beside its cells' values. Rows and columns count from 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// Rows that are hidden.
    hidden: Vec<Mark>,
    /// A value that holds for a cell and those below it, because they are merged: the column, the first row, the last.
    blocks: Vec<Mark>,
    /// How far a merged cell reaches to the right: its row, its column, and the columns up to its end.
    reaches: Vec<Mark>,
    /// The row and the column of cells whose text is struck through.
    struck: Vec<Mark>,
    /// Rows whose cells do not stand under their headings, as was found before they were copied here.
    out_of_step: Vec<Mark>,
    /// The row and the column of cells in whose place something else is read; what the sheet says of them is over.
    mended: Vec<Mark>,
    by_blanks: bool,
    from_1904: bool,
    sheet_name: String,
    other_sheets: Vec<String>,
}

impl Marks {
    /// Those of a text; `by_blanks` is whether only blanks part its cells.
    pub fn of_text(by_blanks: bool) -> Self {
        Self { by_blanks, ..Self::default() }
    }

    /// Whether only blanks part the cells of a text.
    pub fn by_blanks(&self) -> bool {
        self.by_blanks
    }

    /// A row that is hidden.
    pub fn hide(&mut self, row: usize) {
        self.hidden.push([row, 0, 0]);
    }

    /// A cell whose text is struck through.
    pub fn strike(&mut self, row: usize, column: usize) {
        self.struck.push([row, column, 0]);
    }

    /// Whether any cell's text is struck through.
    pub fn have_struck(&self) -> bool {
        !self.struck.is_empty()
    }

    /// Whether a cell's text is struck through.
    pub fn is_struck(&self, row: usize, column: usize) -> bool {
        self.struck.binary_search(&[row, column, 0]).is_ok() && !self.is_mended(row, column)
    }

    /// A cell in whose place something else is read.
    pub fn mend(&mut self, row: usize, column: usize) {
        self.mended.push([row, column, 0]);
    }

    /// Whether something else is read in the place of a cell.
    pub fn is_mended(&self, row: usize, column: usize) -> bool {
        self.mended.binary_search(&[row, column, 0]).is_ok()
    }

    /// A row whose cells do not stand under their headings.
    pub fn put_out_of_step(&mut self, row: usize) {
        self.out_of_step.push([row, 0, 0]);
    }

    /// Whether it was found before that the row's cells do not stand under their headings.
    pub fn is_out_of_step(&self, row: usize) -> bool {
        self.out_of_step.binary_search(&[row, 0, 0]).is_ok()
    }

    /// A cell that is merged with those below it, and to the right, up to that row and column.
    pub fn merge(&mut self, (first, column): (usize, usize), (last, last_column): (usize, usize)) {
        if first < last {
            self.blocks.push([column, first, last]);
        }
        if column < last_column {
            self.reaches.push([first, column, last_column.saturating_add(1)]);
        }
    }

    /// Days are counted from 1904 on.
    pub fn count_from_1904(&mut self) {
        self.from_1904 = true;
    }

    /// Whether days are counted from 1904 on.
    pub fn are_from_1904(&self) -> bool {
        self.from_1904
    }

    /// The name of the sheet.
    pub fn name_sheet(&mut self, name: &str) {
        name.clone_into(&mut self.sheet_name);
    }

    /// The name of the sheet; empty of a text.
    pub fn sheet_name(&self) -> &str {
        &self.sheet_name
    }

    /// Another sheet that holds people.
    pub fn add_other_sheet(&mut self, name: &str) {
        self.other_sheets.push(name.to_owned());
    }

    /// The other sheets that hold people.
    pub fn other_sheets(&self) -> &[String] {
        &self.other_sheets
    }

    /// Puts the marks in order, once all are there.
    pub fn sort(&mut self) {
        let Self { hidden, blocks, reaches, struck, out_of_step, mended, .. } = self;
        for marks in [hidden, blocks, reaches, struck, out_of_step, mended] {
            marks.sort_unstable();
        }
    }

    /// Whether the row is hidden.
    pub fn is_hidden(&self, row: usize) -> bool {
        self.hidden.binary_search(&[row, 0, 0]).is_ok()
    }

    /// The row of the value that holds for a cell; none if the cell is merged with none above or below.
    pub fn row_of_value(&self, row: usize, column: usize) -> Option<usize> {
        self.block_of(row, column).filter(|_| !self.is_mended(row, column))
    }

    /// The first row of the cells above and below each other with which a cell is merged.
    pub fn block_of(&self, row: usize, column: usize) -> Option<usize> {
        let behind = self.blocks.partition_point(|block| *block <= [column, row, usize::MAX]);
        let [known, first, last] = *self.blocks.get(behind.checked_sub(1)?)?;
        (known == column && row <= last).then_some(first)
    }

    /// How far the merged cells of a row reach.
    pub fn reach(&self, row: usize) -> usize {
        let from = self.reaches.partition_point(|[known, ..]| *known < row);
        let of_row = self.reaches.iter().skip(from).take_while(|[known, ..]| *known == row);
        of_row.map(|[.., end]| *end).max().unwrap_or(0)
    }

    /// With how many rows below it and how many columns to its right the cell is merged.
    pub fn merged_from(&self, row: usize, column: usize) -> (usize, usize) {
        let [.., last] = first_at(&self.blocks, [column, row]).unwrap_or([column, row, row]);
        let [.., end] = first_at(&self.reaches, [row, column]).unwrap_or([row, column, column + 1]);
        (last.saturating_sub(row), end.saturating_sub(column + 1))
    }
}

/// The first of the marks that begins with those two numbers.
fn first_at(marks: &[Mark], [one, two]: [usize; 2]) -> Option<Mark> {
    let place = marks.partition_point(|mark| *mark < [one, two, 0]);
    marks.get(place).copied().filter(|[first, second, _]| [*first, *second] == [one, two])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merged_value_holds_for_its_block_and_no_further() {
        let mut marks = Marks::default();
        marks.merge((5, 0), (7, 0));
        marks.merge((1, 0), (3, 2));
        marks.sort();
        let rows: Vec<_> = (0..9).map(|row| marks.row_of_value(row, 0)).collect();
        let (first, second) = (Some(1), Some(5));
        assert_eq!(rows, [None, first, first, first, None, second, second, second, None]);
        assert_eq!(marks.row_of_value(2, 1), None);
        assert_eq!((marks.reach(1), marks.reach(5)), (3, 0));
        assert_eq!(
            (marks.merged_from(1, 0), marks.merged_from(5, 0), marks.merged_from(2, 0)),
            ((2, 2), (2, 0), (0, 0))
        );
    }
}

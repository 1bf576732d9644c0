//! What a sheet says beside its values: hidden rows, merged cells, formulas never calculated, formats that say more or
//! less than the value, and which other sheets hold people; and how all that goes into packed cells.

use super::formats::Format;
use super::separators::{CELL, GROUP, ROW};
use std::collections::BTreeMap;
use wengang_core::roster::Builder;
use wengang_core::values::Date;

/// What a sheet says beside its values. Rows and columns count from 0.
#[derive(Debug, Default)]
pub(super) struct SheetMarks {
    /// The rows that are hidden.
    pub hidden: Vec<usize>,
    /// Merged cells: the first row and column, how many rows more, how many columns more.
    pub merged: Vec<[usize; 4]>,
    /// Cells whose text is struck through: row and column.
    pub struck: Vec<[usize; 2]>,
    /// Cells that say something else than their value.
    pub instead: BTreeMap<(usize, usize), Instead>,
    /// The names of other sheets that hold people.
    pub other_sheets: Vec<String>,
}

/// What a cell says instead of its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Instead {
    /// What its format makes of the value.
    Formatted(Format),
    /// A formula without a value.
    Formula(String),
}

impl SheetMarks {
    /// Packed cells with what is said beside them.
    pub fn applied(self, packed: String) -> String {
        let cells = if self.instead.is_empty() { packed } else { with_others(&packed, &self.instead) };
        let notes = self.notes();
        if notes.is_empty() { cells } else { format!("{GROUP}{notes}{GROUP}{cells}") }
    }

    fn notes(&self) -> String {
        let hidden = self.hidden.iter().map(|row| format!("h{row}"));
        let merged = self.merged.iter().map(|[row, column, below, right]| format!("m{row},{column},{below},{right}"));
        let struck = self.struck.iter().map(|[row, column]| format!("x{row},{column}"));
        let plain = |name: &String| name.chars().filter(|c| !c.is_control()).collect::<String>();
        let sheets = self.other_sheets.iter().map(|name| format!("s{}", plain(name)));
        hidden.chain(merged).chain(struck).chain(sheets).collect::<Vec<_>>().join(&CELL.to_string())
    }
}

/// The packed cells with some of them replaced.
fn with_others(packed: &str, instead: &BTreeMap<(usize, usize), Instead>) -> String {
    let mut result = String::with_capacity(packed.len());
    for (place, row) in packed.split_terminator(ROW).enumerate() {
        let mut others = instead.range((place, 0)..=(place, usize::MAX)).peekable();
        if others.peek().is_none() {
            result.push_str(row);
        } else {
            let mut cells: Vec<String> = row.split(CELL).skip(1).map(str::to_owned).collect();
            for ((_, column), other) in others {
                if cells.len() <= *column {
                    cells.resize(column + 1, String::new());
                }
                if let Some(cell) = cells.get_mut(*column) {
                    *cell = other.of(cell);
                }
            }
            result.extend(cells.iter().flat_map(|cell| [CELL.to_string(), cell.clone()]));
        }
        result.push(ROW);
    }
    result
}

impl Instead {
    /// The packed cell that stands for another.
    fn of(&self, cell: &str) -> String {
        let value = |kind: char| cell.strip_prefix(kind);
        let date = value('d').and_then(|day| Date::read(day).ok()).map(|day| day.to_string());
        match (self, date.as_deref().and_then(|day| day.split_once('-')), value('n')) {
            // A formula that is written out with another one is empty in its own cell.
            (Self::Formula(formula), ..) if cell.is_empty() && formula.is_empty() => "t=?".to_owned(),
            (Self::Formula(formula), ..) if cell.is_empty() => format!("t={formula}"),
            (Self::Formatted(Format::Year), Some((year, _)), _) => format!("t{year}年"),
            (Self::Formatted(Format::Month), Some((year, rest)), _) => {
                format!("t{year}年{}月", rest.split('-').next().unwrap_or(""))
            }
            (Self::Formatted(Format::TenThousands), _, Some(digits)) => format!("t{digits}万"),
            (Self::Formatted(Format::Foreign), _, Some(digits)) => format!("t${digits}"),
            _ => cell.to_owned(),
        }
    }
}

/// Takes what is said beside the values from packed cells, and gives the cells.
pub(super) fn take_notes<'a>(packed: &'a str, builder: &mut Builder) -> &'a str {
    let Some((notes, cells)) = packed.strip_prefix(GROUP).and_then(|rest| rest.split_once(GROUP)) else {
        return packed;
    };
    for note in notes.split(CELL) {
        let mut signs = note.chars();
        let kind = signs.next();
        let numbers: Vec<usize> = signs.as_str().split(',').filter_map(|number| number.parse().ok()).collect();
        match (kind, numbers.as_slice()) {
            (Some('h'), [row]) => builder.hidden_row(*row),
            (Some('m'), [row, column, below, right]) => builder.merged((*row, *column), (*below, *right)),
            (Some('x'), [row, column]) => builder.struck_cell(*row, *column),
            (Some('s'), _) => builder.other_sheet(signs.as_str()),
            _ => (),
        }
    }
    cells
}

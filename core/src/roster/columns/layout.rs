//! Finds the header among the rows above the people, and says what each column is taken for.

use crate::roster::columns::field::{Field, RosterKind};
use crate::roster::columns::heading::{Label, Match, is_month, is_sum};
use crate::roster::file::table::{Cell, Table};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// In how many rows from the top the header is looked for.
const DEPTH: usize = 30;

/// What a person has corrected; anything not said is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Correction {
    /// The kind of roster.
    pub kind: Option<RosterKind>,
    /// The first and the last row of the header, counted from 1.
    pub header: Option<(u32, u32)>,
    /// What columns, counted from 0, are to be taken for; `null` for nothing.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub fields: BTreeMap<usize, Option<Field>>,
}

/// A column, and what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Column {
    /// Its letter, as a spreadsheet shows it.
    pub letter: String,
    /// Its heading; both parts, divided by a slash, where it has two.
    pub heading: String,
    /// What it is taken for; nothing if it is not used.
    pub field: Option<Field>,
    /// What it would be taken for if another column were not taken for that.
    pub rival_of: Option<Field>,
    /// By how many powers of ten the unit of its amounts is larger than a yuan: 4 for 万元.
    pub tens: u8,
    /// How many months its unit of time has: 12 for a year; none where it is not said.
    pub months: Option<u32>,
}

/// Where the header is, what the columns are taken for, and the kind of roster that follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Layout {
    kind: Option<RosterKind>,
    /// The first and the last row of the header, counted from 0.
    #[serde(skip)]
    rows: Option<(usize, usize)>,
    header: Option<(u32, u32)>,
    columns: Vec<Column>,
    #[serde(skip)]
    places: Vec<(Field, usize)>,
}

impl Layout {
    /// Finds the header and what the columns are taken for; what is corrected goes before what is found.
    pub fn find(table: &Table, correction: &Correction) -> Self {
        let corrected = correction.header.map(|(first, last)| {
            let row = |number: u32| (number as usize).saturating_sub(1);
            (row(first), row(last.max(first)).min(row(first) + 2))
        });
        let rows = corrected.or_else(|| best_header(table));
        let mut columns = columns(table, rows);
        correct(&mut columns, &correction.fields);
        let titles = rows.map_or(0, |(first, _)| first);
        let places = places(&columns);
        let kind = correction.kind.or_else(|| kind(&places, table, titles));
        let header = rows.map(|(first, last)| (Table::number(first), Table::number(last)));
        Self { kind, rows, header, columns, places }
    }

    /// The kind of roster; none where the columns do not tell.
    pub fn kind(&self) -> Option<RosterKind> {
        self.kind
    }

    /// The columns, from the first on.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The first and the last row of the header, counted from 1; none if there is no header.
    pub fn header(&self) -> Option<(u32, u32)> {
        self.header
    }

    /// The first row under the header, counted from 0.
    pub(in crate::roster) fn first_row(&self) -> usize {
        self.rows.map_or(0, |(_, last)| last + 1)
    }

    /// Whether that row, counted from 0, is part of the header.
    pub(in crate::roster) fn is_header(&self, row: usize) -> bool {
        self.rows.is_some_and(|(first, last)| first <= row && row <= last)
    }

    /// What a column is taken for.
    pub(in crate::roster) fn field(&self, column: usize) -> Option<Field> {
        self.columns.get(column).and_then(|column| column.field)
    }

    /// The column that is taken for a field.
    pub(in crate::roster) fn column(&self, field: Field) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == field).map(|(_, column)| *column)
    }

    /// Whether the row has the header's words again.
    pub(in crate::roster) fn repeats_header(&self, table: &Table, row: usize) -> bool {
        let Some((first, last)) = self.rows else { return false };
        let mut same = 0;
        for (column, cell) in table.filled(row) {
            if cell != table.cell(first, column) && cell != table.cell(last, column) {
                return false;
            }
            same += 1;
        }
        1 < same
    }
}

/// One row or two as a header, with how many fields they name.
fn best_header(table: &Table) -> Option<(usize, usize)> {
    let mut best: Option<(usize, (usize, usize))> = None;
    for row in 0..DEPTH.min(table.rows()) {
        let single = (row, row);
        let double = (row, row + 1);
        let divided = is_second_row(table, row);
        for rows in [divided.then_some(double), Some(single)].into_iter().flatten() {
            let named = columns(table, Some(rows)).iter().filter(|column| column.field.is_some()).count();
            if best.is_none_or(|(most, _)| most < named) {
                best = Some((named, rows));
            }
        }
    }
    // A table of one column or two cannot name more.
    let enough = if table.columns() < 3 { 1 } else { 2 };
    best.filter(|(named, _)| enough <= *named).map(|(_, rows)| rows)
}

/// Whether the row under that one continues its headings: words only, and none where a person's name or ID would be.
fn is_second_row(table: &Table, upper: usize) -> bool {
    let label = |column| label(table, upper, column);
    let identifies = |column: usize| matches!(label(column).field(), Some((Field::Name | Field::Id, _)));
    let is_title = |cell| matches!(cell, Cell::Text(text) if text.contains([':', '：']));
    if table.filled(upper).count() < 2 || table.filled(upper).any(|(_, cell)| is_title(cell)) {
        return false;
    }
    let names_people = (0..table.width(upper)).any(identifies);
    let mut headings = 0;
    for (column, cell) in table.filled(upper + 1) {
        let Cell::Text(text) = cell else { return false };
        let lower = Label::read(text);
        if identifies(column)
            || lower.is_empty()
            || column == 0 && is_sum(&lower)
            || text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        {
            return false;
        }
        let heads = names_people || lower.field().is_some() || is_month(&lower) || is_sum(&lower);
        headings += usize::from(!lower.is_unit() && heads);
    }
    0 < headings
}

fn label(table: &Table, row: usize, column: usize) -> Label {
    match table.cell(row, column) {
        Cell::Text(text) => Label::read(text),
        _ => Label::default(),
    }
}

/// The columns under that header; without one they have no headings.
fn columns(table: &Table, rows: Option<(usize, usize)>) -> Vec<Column> {
    let headings: Vec<(String, Label)> = (0..table.columns())
        .map(|column| rows.map_or_else(Default::default, |rows| heading(table, rows, column)))
        .collect();
    let tens_above = rows.map_or(0, |(first, _)| unit_above(table, first));
    let has_months = headings.iter().filter(|(_, label)| is_month(label)).count() > 1;
    let meant: Vec<Option<(Field, Match)>> = headings.iter().map(|(_, label)| label.field()).collect();
    let paid = meant.iter().flatten().any(|(field, _)| *field == Field::Pay);
    let meant = meant.into_iter().zip(&headings).map(|(meant, (_, label))| {
        let sum_of_months = has_months && !paid && is_sum(label);
        meant.or(sum_of_months.then_some((Field::Pay, Match::Part)))
    });
    let meant: Vec<_> = meant.collect();
    headings
        .into_iter()
        .enumerate()
        .map(|(column, (heading, label))| {
            let wanted = meant.get(column).copied().flatten();
            let first = |field, surely| {
                let rivals =
                    meant.iter().enumerate().filter(|(_, other)| other.is_some_and(|(other, _)| other == field));
                let better = |(place, other): (usize, &Option<(Field, Match)>)| {
                    other.is_some_and(|(_, other)| surely < other || (surely == other && place < column))
                };
                !rivals.into_iter().any(better)
            };
            let field = wanted.filter(|(field, surely)| first(*field, *surely)).map(|(field, _)| field);
            let rival_of = wanted.map(|(field, _)| field).filter(|_| field.is_none());
            let tens = label.tens().unwrap_or(tens_above);
            Column { letter: letter(column), heading, field, rival_of, tens, months: label.months() }
        })
        .collect()
}

/// A column's heading as it is shown and as it is compared. A merged heading stands in its first column only.
fn heading(table: &Table, (first, last): (usize, usize), column: usize) -> (String, Label) {
    let text = |row, column| match table.cell(row, column) {
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let lower = text(last, column);
    if first == last || lower.is_empty() {
        let upper = text(first, column);
        let label = Label::read(&upper);
        return (upper, label);
    }
    let upper = (0..=column).rev().map(|column| text(first, column)).find(|text| !text.is_empty()).unwrap_or_default();
    let (upper_label, lower_label) = (Label::read(&upper), Label::read(&lower));
    let shown = if upper.is_empty() { lower } else { format!("{upper}/{lower}") };
    let compared = match () {
        () if is_month(&lower_label) => lower_label,
        () if lower_label.is_unit() => lower_label.under(&upper_label),
        () if lower_label.continues(&upper_label) => lower_label.under(&upper_label),
        () => lower_label,
    };
    (shown, compared)
}

/// The unit of money that a row above the header states for the whole table.
fn unit_above(table: &Table, header: usize) -> u8 {
    let cells = (0..header).flat_map(|row| table.filled(row));
    let units = cells.filter_map(|(_, cell)| match cell {
        Cell::Text(text) if text.contains("单位") => Label::read(text).tens(),
        _ => None,
    });
    units.last().unwrap_or(0)
}

fn correct(columns: &mut [Column], fields: &BTreeMap<usize, Option<Field>>) {
    for (corrected, wanted) in fields {
        for (place, column) in columns.iter_mut().enumerate() {
            if place == *corrected {
                column.field = *wanted;
                column.rival_of = None;
            } else if wanted.is_some() && column.field == *wanted {
                column.rival_of = column.field.take();
            }
        }
    }
}

fn places(columns: &[Column]) -> Vec<(Field, usize)> {
    columns.iter().enumerate().filter_map(|(place, column)| Some((column.field?, place))).collect()
}

/// The kind that most columns tell of, helped by the title; none if two tell as much.
fn kind(places: &[(Field, usize)], table: &Table, titles: usize) -> Option<RosterKind> {
    let told = |kind: RosterKind| places.iter().filter(|(field, _)| field.kind() == Some(kind)).count();
    let titled = |words: &[&str]| {
        let mut cells = (0..titles).flat_map(|row| table.filled(row));
        cells.any(|(_, cell)| matches!(cell, Cell::Text(text) if words.iter().any(|word| text.contains(word))))
    };
    let score = |kind| {
        let title: &[&str] = match kind {
            RosterKind::Workshop => &["车间"],
            RosterKind::Placements => &["介绍就业", "创业服务补助", "经纪人", "人力资源服务机构"],
            RosterKind::Workers => &["外出务工", "交通补", "生产奖补"],
        };
        told(kind) * 2 + usize::from(titled(title))
    };
    let mut scores: Vec<(usize, RosterKind)> = RosterKind::ALL.iter().map(|kind| (score(*kind), *kind)).collect();
    scores.sort_unstable_by(|one, other| other.cmp(one));
    match scores.as_slice() {
        [(best, kind), (second, _), ..] if second < best => Some(*kind),
        _ => None,
    }
}

/// A column's letter: A for the first, AA after Z.
pub(in crate::roster) fn letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { format!("{}{last}", letter(column / 26 - 1)) }
}

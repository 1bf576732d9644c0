//! How a roster was read, kept as a small file and used for the next one: headings, words and choices; no row, and no name
//! of a person.

use super::correction_history::Change;
use crate::roster_service::messages::RosterColumn;
use serde::{Deserialize, Serialize};
use wengang_core::roster::{Correction, Field, RosterKind};

/// The version of the file.
const VERSION: u32 = 1;

/// What was corrected, by the headings of the columns.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SavedReading {
    #[serde(rename = "wengang-reading")]
    version: u32,
    kind: Option<RosterKind>,
    columns: Vec<SavedColumn>,
}

/// What was corrected about a column.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SavedColumn {
    heading: String,
    /// What it is taken for; an empty list where that was found, a list of nothing where it is taken for nothing.
    taken_for: Vec<Option<Field>>,
    confirmed: bool,
    /// The words in it, each with what it is read as.
    words: Vec<(String, String)>,
}

impl SavedReading {
    /// What is worth keeping of what was corrected in several tables. A heading that two of them have is kept where the same
    /// was said of it.
    pub fn of_all<'a>(tables: impl Iterator<Item = (Correction, &'a [RosterColumn])>) -> Option<Self> {
        let all: Vec<Self> = tables.filter_map(|(correction, columns)| Self::of(&correction, columns)).collect();
        let said = |column: &SavedColumn| {
            let mut others = all.iter().flat_map(|saved| &saved.columns);
            others.all(|other| other.heading != column.heading || other == column)
        };
        let mut columns: Vec<SavedColumn> = Vec::new();
        for column in all.iter().flat_map(|saved| &saved.columns).filter(|column| said(column)) {
            if !columns.contains(column) {
                columns.push(column.clone());
            }
        }
        let kind = all.first().and_then(|saved| saved.kind);
        (kind.is_some() || !columns.is_empty()).then_some(Self { version: VERSION, kind, columns })
    }

    /// What is worth keeping of what was corrected in a roster of those columns; none if nothing is. Cells are left out: they
    /// are about people. So is a column whose heading another has as well, for nobody could tell which is meant.
    pub fn of(correction: &Correction, columns: &[RosterColumn]) -> Option<Self> {
        let saved = columns.iter().enumerate().filter_map(|(place, column)| {
            let words = correction.words.get(&place).into_iter().flatten();
            let saved = SavedColumn {
                heading: column.heading.clone(),
                taken_for: correction.fields.get(&place).copied().into_iter().collect(),
                confirmed: correction.confirmed.contains(&place),
                words: words.map(|(said, read_as)| (said.clone(), read_as.clone())).collect(),
            };
            (saved.says_anything() && place_of(columns, &saved.heading) == Some(place)).then_some(saved)
        });
        let saved = Self { version: VERSION, kind: correction.kind, columns: saved.collect() };
        (saved.kind.is_some() || !saved.columns.is_empty()).then_some(saved)
    }

    /// Whether this version of the page can use it.
    pub const fn is_known(&self) -> bool {
        self.version == VERSION
    }

    /// What it changes in a roster of those columns: nothing where no column has the heading, or two have it.
    pub(super) fn changes(&self, columns: &[RosterColumn]) -> Vec<Change> {
        let of_columns = self.columns.iter().filter_map(|saved| Some((place_of(columns, &saved.heading)?, saved)));
        let kind = self.kind.map(|kind| Change::Kind(Some(kind)));
        kind.into_iter().chain(of_columns.flat_map(|(place, saved)| saved.changes(place))).collect()
    }
}

impl SavedColumn {
    fn says_anything(&self) -> bool {
        !self.heading.trim().is_empty() && (!self.taken_for.is_empty() || self.confirmed || !self.words.is_empty())
    }

    fn changes(&self, column: usize) -> impl Iterator<Item = Change> {
        let (field, confirmed) = (self.taken_for.first().copied(), self.confirmed);
        let of_column = (field.is_some() || confirmed).then_some(Change::Column { column, field, confirmed });
        let words = self.words.iter().map(move |(words, read_as)| Change::Words {
            column,
            words: words.clone(),
            read_as: Some(read_as.clone()),
        });
        of_column.into_iter().chain(words)
    }
}

/// The only column of that heading.
fn place_of(columns: &[RosterColumn], heading: &str) -> Option<usize> {
    let mut places = (0..columns.len()).filter(|place| columns.get(*place).is_some_and(|own| own.heading == heading));
    places.next().filter(|_| places.next().is_none())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn columns(headings: &[&str]) -> Vec<RosterColumn> {
        let column = |heading: &&str| RosterColumn {
            letter: String::new(),
            heading: (*heading).to_owned(),
            field: String::new(),
            used: true,
        };
        headings.iter().map(column).collect()
    }

    fn correction() -> Correction {
        Correction {
            kind: Some(RosterKind::Workshop),
            fields: [(1, Some(Field::Household)), (3, None)].into(),
            confirmed: [2].into(),
            words: [(1, [("低保户".to_owned(), "都不是".to_owned())].into())].into(),
            cells: [(5, [(0, "张三".to_owned())].into())].into(),
            ..Correction::default()
        }
    }

    fn read_again(saved: &SavedReading, headings: &[&str]) -> Correction {
        let mut history = super::super::correction_history::CorrectionHistory::default();
        saved.changes(&columns(headings)).into_iter().for_each(|change| history.change(0, change));
        history.of(0)
    }

    #[test]
    fn what_was_saved_is_read_again_by_the_headings_wherever_they_stand() {
        let saved = SavedReading::of(&correction(), &columns(&["姓名", "类别", "工资", "备注"])).unwrap();
        let json = serde_json::to_string(&saved).unwrap();
        assert!(!json.contains("张三"), "a saved reading holds no cell of a person: {json}");
        let saved: SavedReading = serde_json::from_str(&json).unwrap();
        assert!(saved.is_known());
        let again = read_again(&saved, &["类别", "姓名", "备注", "奖金", "工资"]);
        assert_eq!(again.kind, Some(RosterKind::Workshop));
        assert_eq!(again.fields, [(0, Some(Field::Household)), (2, None)].into());
        assert_eq!(again.confirmed, [4].into());
        assert_eq!(again.words, [(0, [("低保户".to_owned(), "都不是".to_owned())].into())].into());
        assert!(again.cells.is_empty());
    }

    #[test]
    fn a_heading_that_is_not_there_or_stands_twice_changes_nothing() {
        let saved = SavedReading::of(&correction(), &columns(&["姓名", "类别", "工资", "备注"])).unwrap();
        let again = read_again(&saved, &["类别", "类别", "姓名"]);
        assert_eq!(again, Correction { kind: Some(RosterKind::Workshop), ..Correction::default() });
        let twice = SavedReading::of(&correction(), &columns(&["姓名", "类别", "工资", "工资"])).unwrap();
        assert_eq!(twice.columns.len(), 1);
    }

    #[test]
    fn nothing_is_saved_where_nothing_was_corrected_but_cells() {
        let cells = Correction { cells: correction().cells, ..Correction::default() };
        assert_eq!(SavedReading::of(&cells, &columns(&["姓名"])), None);
    }

    #[test]
    fn another_version_and_other_files_are_not_taken_for_one() {
        let saved = SavedReading::of(&correction(), &columns(&["姓名", "类别", "工资", "备注"])).unwrap();
        let later = SavedReading { version: 2, ..saved };
        assert!(!later.is_known());
        for other in
            ["{}", "[]", r#"{ "wengang-reading": 1 }"#, r#"{ "wengang-reading": 1, "kind": "x", "columns": [] }"#]
        {
            assert!(serde_json::from_str::<SavedReading>(other).is_err(), "{other}");
        }
    }
}

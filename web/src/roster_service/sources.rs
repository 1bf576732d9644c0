//! Where rows and columns stand: in which sheet, at which row of it. A single table has no name, and needs none.

use crate::page::shared::wording::language::Language;
use crate::page::shared::wording::roster::RosterWording;
use wengang_core::roster::{Masking, Part, Roster, RowNumber, RowResult, Skipped};

/// The tables of a roster, told in a language.
pub(super) struct Sources<'a> {
    roster: &'a Roster,
    said: &'static dyn RosterWording,
}

impl<'a> Sources<'a> {
    /// Those of a roster.
    pub fn of(roster: &'a Roster, language: Language) -> Self {
        Self { roster, said: language.roster_words() }
    }

    /// The words of the language.
    pub fn said(&self) -> &'static dyn RosterWording {
        self.said
    }

    /// Whether there are several tables to tell apart.
    pub fn are_several(&self) -> bool {
        self.roster.parts().any(|part| !part.layout().name().is_empty())
    }

    /// The sheet in which a row stands; empty where there is one table only.
    pub fn sheet(&self, row: RowNumber) -> &'a str {
        self.roster.part_of(row).layout().name()
    }

    /// The number of a row in its sheet.
    pub fn row(&self, row: RowNumber) -> u32 {
        self.roster.part_of(row).in_file(row).get()
    }

    /// What is said of a row, with its sheet.
    pub fn named(&self, row: RowNumber, text: String) -> String {
        self.with(self.sheet(row), text)
    }

    /// What is said of a column, with its sheet.
    pub fn of_column(&self, column: usize, text: String) -> String {
        self.with(self.roster.part_of_column(column).layout().name(), text)
    }

    fn with(&self, name: &str, text: String) -> String {
        if name.is_empty() { text } else { self.said.in_sheet(name, &text) }
    }

    /// Rows that were not read.
    pub fn skipped(&self, Skipped { first, last, reason }: &Skipped) -> String {
        self.named(*first, self.said.skipped(self.row(*first), self.row(*last), *reason))
    }

    /// That the columns of a table speak for another kind of roster than that as which it is read.
    pub fn read_as(&self) -> Option<String> {
        let mut layouts = self.roster.parts().map(Part::layout);
        layouts.find_map(|layout| Some(self.said.read_as(layout.kind()?, layout.kind_by_columns()?)))
    }

    /// That columns stand side by side, for each table in which they do.
    pub fn side_by_side(&self) -> impl Iterator<Item = String> {
        self.roster.parts().filter_map(|part| {
            let text = self.said.side_by_side(part.side_by_side()?.get());
            Some(self.with(part.layout().name(), text))
        })
    }

    /// The sheets that hold people and are not among those that are read, each once, behind their files where there are several.
    pub fn other_sheets(&self) -> Vec<String> {
        let mut others: Vec<String> = Vec::new();
        for part in self.roster.parts() {
            let file = part.layout().name().rsplit_once(" / ").map(|(file, _)| file);
            let whole = |sheet: &String| file.map_or_else(|| sheet.clone(), |file| format!("{file} / {sheet}"));
            others.extend(part.table().other_sheets().iter().map(whole));
        }
        let is_read = |name: &str| self.roster.parts().any(|part| part.layout().name() == name);
        others.retain(|name| !is_read(name));
        others.sort();
        others.dedup();
        others
    }

    /// What there is to know about a row; where the row of the same person stands in another sheet, with that sheet, whose
    /// name goes through `masking`: that of a file can hold a number of somebody's.
    pub fn notes(&self, result: &RowResult, masking: Masking) -> Vec<String> {
        let same = result.same_as;
        let other = same.map(|same| self.sheet(same)).filter(|sheet| *sheet != self.sheet(result.row));
        let other = masking.text(other.unwrap_or_default(), None);
        let note = |note| self.with(&other, self.said.note(note, same.map(|same| self.row(same))));
        result.notes.iter().map(note).collect()
    }
}
